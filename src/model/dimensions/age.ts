// Age band (nhóm tuổi) in the bands of form 2-BTCTW, II.2.

import { UNSTATED, type AgeBand } from "../dimension";
import type { DimensionDefinition } from "../dimension-definition";
import { AGE_BANDS } from "../forms";
import { btctw, tctw } from "../list-source";
import type { Words } from "../words";

/** One below the form's, for rows that can hardly be right. */
const BANDS: readonly { readonly id: AgeBand; readonly last: number }[] = [{ id: "under-18", last: 17 }, ...AGE_BANDS];

/** A birth known by its year only counts by the difference of the years; one after the day is unstated. */
export const age: DimensionDefinition = {
  name: { vi: "Nhóm tuổi", en: "Age band" },
  alsoCalled: ["Tuổi", "Tuổi đời", "Độ tuổi"],
  kind: "partition",
  categories: [...BANDS.map(({ id }) => id), UNSTATED],
  shownWhenPresent: new Set(["under-18"]),
  columns: ["admission.birth", "admission.male", "admission.female"],
  sources: [btctw("Biểu 2-BTCTW, mục II.2"), tctw("Biểu 2-TCTW")],
  note: "Công thức và nhóm cơ cấu dùng nhóm tuổi từ năm 2021; nhóm cơ cấu ghi “31-40” thì gộp hai nhóm.",
  from: { kind: "age", categoryOf: (years) => BANDS.find(({ last }) => years <= last)?.id ?? UNSTATED },
  labels: {
    "under-18": { vi: "Dưới 18", en: "Under 18" },
    "18-30": "18-30",
    "31-35": "31-35",
    "36-40": "36-40",
    "41-45": "41-45",
    "46-50": "46-50",
    "51-55": "51-55",
    "56-60": "56-60",
    "over-60": { vi: "Trên 60", en: "Over 60" },
  } satisfies Readonly<Record<AgeBand, Words>>,
};
