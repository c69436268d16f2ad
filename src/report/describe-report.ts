// Describes the sheet "Báo cáo": the report in prose and, below it, each of its figures with the call that gives it.
// The sentences come from narrative/.

import type { ListSeparator } from "../model/list-separator";
import type { Stepwise } from "../model/progress";
import { vi } from "../text/vi";
import { viSheets } from "../text/vi-sheets";
import { closingRows, documentRows, frameOf, fullRow, paragraphRows, rowOf, spanning, type SheetRow } from "./layout";
import { sameProseFormula } from "./live/live-prose";
import { narrativeSteps } from "./narrative/narrative";
import type { Figure } from "./narrative/saying";
import { typedFormula } from "./narrative/typed-formula";
import type { Reported } from "./reported";
import type { Role, Sheet } from "./sheet";

const words = viSheets.narrative;
/** STT, figure, value, formula. */
const WIDTHS = [6, 44, 13, 42] as const;
const WIDTH = WIDTHS.length;

const VALUE_ROLES: Readonly<Record<Figure["unit"], Role>> = {
  count: "count",
  mean: "decimal",
  share: "percent",
  whole: "whole-percent",
  points: "points",
};

export function* describeReport(reported: Reported): Stepwise<Sheet> {
  const { board, scope, unit, issues, listSeparator = "," } = reported;
  const told = yield* narrativeSteps(board, scope, unit, { issues, sentences: board.settings.sentences });
  const prose = told.sentences.map(({ text }) => text).join(" ");
  const isLive = board.settings.figures === "live";
  const opening = documentRows(WIDTHS, frameOf(reported, words.title(scope.period)));
  const above = [
    ...opening,
    rowOf(WIDTH),
    ...told.sentences.flatMap(({ text }) => paragraphRows(WIDTHS, text, "prose")),
    ...(isLive ? [toldBefore(reported, prose), ...closingRows(WIDTHS).slice(1)] : closingRows(WIDTHS)),
  ];
  const figures = figureRows(told.figures, listSeparator, isLive);
  const heading = above.length + figures.findIndex((cells) => cells[0]?.role === "heading");
  return {
    key: "narrative",
    name: words.name,
    columns: WIDTHS,
    rows: [...above, ...figures],
    headings: null,
    // Who signs signs the prose; where its figures come from is for who checks them.
    ...(figures.length > 0 && { repeated: { first: heading, last: heading }, pages: [above.length + 1] }),
    frozenColumns: 1,
    orientation: "portrait",
  };
}

/** Empty as long as the prose is what the lists tell; it takes the place of the empty row below it. */
function toldBefore(reported: Reported, prose: string): SheetRow {
  return rowOf(WIDTH, [0, { ...spanning(WIDTH, "", "remark"), formula: sameProseFormula(reported, prose) }]);
}

function figureRows(figures: readonly Figure[], separator: ListSeparator, isLive: boolean): readonly SheetRow[] {
  if (figures.length === 0) return [];
  const { title, columns, remark, counted, places } = words.figures;
  const headings = [vi.labels.columns.ordinal, columns.figure, columns.value, columns.formula];
  return [
    rowOf(WIDTH),
    fullRow(WIDTH, title, "signature"),
    headings.map((value) => ({ value, role: "heading" })),
    ...figures.map(({ label, formula, place, value, unit }, at): SheetRow => [
      { value: at + 1, role: "ordinal" },
      { value: label, role: "text" },
      { value, role: VALUE_ROLES[unit], ...(isLive && formula !== null && { formula }) },
      {
        value: formula === null ? (place ? places[place] : counted) : typedFormula(formula, separator),
        role: "text",
        indent: 1,
      },
    ]),
    fullRow(WIDTH, remark, "remark"),
  ];
}
