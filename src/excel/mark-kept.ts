// Marks the figures that a person changed by hand and keeps, and says on the sheet what the colour means: they need not agree with
// the other figures of their row, and who signs must see it. Pure.

import type { RowSpan, Sheet, SheetCell, SheetChart } from "../report/sheet";
import { STYLES } from "./styles";

/** "row:column" of the kept cells that are figures. */
export function keptFigures(sheet: Sheet, kept: Iterable<string>): string[] {
  return [...kept].filter((place) => {
    const [row = -1, column = -1] = place.split(":").map(Number);
    return isFigure(sheet.rows[row]?.[column] ?? null);
  });
}

/** What the person fills is theirs; texts say for themselves who wrote them. */
export function isFigure(cell: SheetCell | null): boolean {
  return cell !== null && cell.own === undefined && STYLES[cell.role].format !== undefined;
}

export function withMarks(sheet: Sheet, figures: readonly string[]): Sheet {
  const marked = new Set(figures);
  const touched = new Set(figures.map(rowOf));
  const rows = sheet.rows.map((cells, row) =>
    cells.map((cell, column) => {
      if (cell && marked.has(`${row}:${column}`)) return { ...cell, byHand: true as const };
      // What is told from figures of ours would be false beside one of the person's.
      return cell?.ifByHand && (cell.role === "remark" || touched.has(row)) ? { ...cell, ...cell.ifByHand } : cell;
    }),
  );
  return { ...sheet, rows };
}

/** The sheet with a sentence more, before the first remark or the signatures below the figures. */
export function withSentence(sheet: Sheet, figures: readonly string[], sentence: string): Sheet {
  const at = placeBelow(sheet, Math.max(lastFormula(sheet), ...figures.map(rowOf)));
  const wide: SheetCell = { value: sentence, role: "remark", columns: sheet.columns.length };
  const line = sheet.columns.map((_width, column) => (column === 0 ? wide : null));
  const down = (span: RowSpan): RowSpan => (span.first >= at ? { first: span.first + 1, last: span.last + 1 } : span);
  const chartDown = (chart: SheetChart): SheetChart => ({
    ...chart,
    rows: down(chart.rows),
    place: chart.place.row >= at ? { ...chart.place, row: chart.place.row + 1 } : chart.place,
  });
  const { outline, bars, charts } = sheet;
  return {
    ...sheet,
    rows: [...sheet.rows.slice(0, at), line, ...sheet.rows.slice(at)],
    ...(charts && { charts: charts.map(chartDown) }),
    ...(outline && { outline: outline.map(down) }),
    ...(bars && { bars: bars.map((bar) => ({ ...bar, rows: down(bar.rows) })) }),
  };
}

/** Formulas name cells of their sheet: none of these may move. */
function lastFormula({ rows }: Sheet): number {
  const holdsFormula = (cells: Sheet["rows"][number]): boolean =>
    cells.some((cell) => cell?.formula !== undefined && cell.role !== "remark");
  return rows.reduce((last, cells, row) => (holdsFormula(cells) ? row : last), -1);
}

function placeBelow({ rows }: Sheet, lowest: number): number {
  const below = (isWanted: (cell: SheetCell) => boolean): number =>
    rows.findIndex((cells, row) => row > lowest && cells.some((cell) => cell !== null && isWanted(cell)));
  const remark = below(({ role }) => role === "remark");
  if (remark >= 0) return remark;
  // Above the signatures stand an empty row and that of place and date.
  const signatures = below(({ role }) => role === "signature");
  return signatures < 0 ? rows.length : Math.max(lowest + 1, signatures - 2);
}

function rowOf(place: string): number {
  return Number(place.slice(0, place.indexOf(":")));
}
