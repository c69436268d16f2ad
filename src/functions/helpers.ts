// What the help pages say of the functions that show no figure of a board: the report in prose, and what looks at its arguments
// alone. Figures stand in indicators/measures.ts and indicators/tables.ts. Not part of the bundle.

import type { FigureInfo } from "../indicators/measure";

export interface HelperInfo extends Pick<FigureInfo, "unit" | "definition" | "reasons"> {
  /** null where nothing is laid down. */
  readonly source: string | null;
}

/** By the function's id. */
export const HELPERS = {
  NARRATIVE: {
    unit: "text",
    definition: "Sentences with the figures of the measures; what is not known is not said",
    source: "The order of the reports of Hà Nội 2017, Điện Biên Đông 2017 and the agencies of Lâm Đồng 2021",
    reasons: ["no-data"],
  },
  RATIO: {
    unit: "share",
    definition: "Admitted ÷ plan, never capped; of a floor or a range the lower end",
    source: "Report of Cao Lãnh 2010 (1,797 of 1,810 = 99.28 %)",
    reasons: ["zero-plan"],
  },
  AGE: {
    unit: "count",
    definition: "Completed years; of a birth known by its year only, the difference of the years",
    source: "Instruction 11-HD/BTCTW of 13 December 2021, form 2-BTCTW, II.2",
    reasons: [],
  },
  CLASSIFY: {
    unit: "text",
    definition: "The category that a cell of the list falls into, by the code lists",
    source: "The documents of each code list (docs/danh-muc.md)",
    reasons: ["no-classes", "unknown-category"],
  },
  NORMALISE: {
    unit: "text",
    definition: "The same text in composed letters, without hidden signs and spaces too many",
    source: "Decree 30/2020/NĐ-CP, annex I: Unicode by TCVN 6909:2001",
    reasons: [],
  },
  VERSION: {
    unit: "text",
    definition: "The build of the add-in · how often the workbook was read",
    source: null,
    reasons: [],
  },
} as const satisfies Readonly<Record<string, HelperInfo>>;

export type HelperId = keyof typeof HELPERS;
