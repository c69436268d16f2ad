// Describes the sheet "Tổng hợp": plan, admissions and pace of every unit, with the remarks that explain them.
// The columns stand in summary-columns.ts, the frame in layout.ts.

import type { Scope } from "../indicators/report-scope";
import { summary, whole } from "../indicators/summary";
import type { Board } from "../model/board";
import type { Unit } from "../model/unit";
import type { Issue } from "../model/issue";
import { vi } from "../text/vi";
import { closingRows, fullRow, openingRows, organisationName, rowOf, type SheetRow } from "./layout";
import type { Sheet } from "./sheet";
import { columnNumbers, summaryColumns, type Line } from "./summary-columns";
import { summaryRemarks } from "./summary-remarks";
import { unitRows } from "./unit-rows";

export function describeSummary(board: Board, scope: Scope, issues: readonly Issue[]): Sheet {
  const lines = tableLines(board, scope);
  const columns = summaryColumns(board, scope);
  const widths = columns.map((column) => column.width);
  const width = columns.length;
  const opening = openingRows(widths, {
    organisation: organisationName(board),
    title: vi.report.summary.title(scope.period),
    subtitle: vi.report.frame.asOf(scope.asOf),
    measureUnit: vi.report.frame.measureUnit,
  });
  const headings = [
    columns.map(({ heading }) => ({ value: heading, role: "heading" as const })),
    columnNumbers(columns),
  ];
  const table = lines.map((line): SheetRow => columns.map((column) => column.cell(line)));
  const remarks = summaryRemarks(board, scope, issues).map((sentence) => fullRow(width, sentence, "remark"));
  const first = opening.length;
  const firstUnit = first + headings.length + 1;
  const column = (id: string): number => columns.findIndex((candidate) => candidate.id === id);
  return {
    key: "summary",
    name: vi.report.summary.name,
    columns: widths,
    rows: [...opening, ...headings, ...table, rowOf(width), ...remarks, ...closingRows(widths)],
    headings: { first, last: first + headings.length - 1 },
    frozenColumns: column("unit") + 1,
    orientation: "landscape",
    notes: {
      column: column("notes"),
      firstRow: firstUnit,
      keys: lines.flatMap(({ row }) => (row ? [unitKey(board, row.unit)] : [])),
      gone: vi.report.summary.gone,
    },
  };
}

/** The total, then every unit. */
function tableLines(board: Board, scope: Scope): readonly Line[] {
  const figures = new Map(summary(board, null, scope).map((row) => [row.unit, row]));
  const units = unitRows(board).flatMap((row): Line[] => {
    const own = figures.get(row.unit.index);
    return own ? [{ figures: own, row, level: row.level }] : [];
  });
  return [{ figures: whole(board, scope), row: null, level: "total" }, ...units];
}

/** Tells a unit from all others, also where names repeat under different units: "HN01|Đảng bộ huyện A › Chi bộ 1". */
function unitKey(board: Board, unit: Unit): string {
  const names: string[] = [];
  const seen = new Set<number>();
  for (let at: Unit | undefined = unit; at && !seen.has(at.index); at = board.units[at.parent ?? -1]) {
    seen.add(at.index);
    names.unshift(at.name);
  }
  return `${unit.code}|${names.join(" › ")}`;
}
