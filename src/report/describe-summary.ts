// Describes the sheet "Tổng hợp": plan, admissions and pace of every unit, with the remarks that explain them.
// The figures come from indicators/summary; the frame stands in layout.ts.

import type { Scope } from "../indicators/report-scope";
import { summary, whole, type SummaryRow } from "../indicators/summary";
import type { Board } from "../model/board";
import type { Unit } from "../model/unit";
import type { Issue } from "../model/issue";
import type { Result } from "../model/reason";
import { formatPlan } from "../text/format-number";
import { vi } from "../text/vi";
import { closingRows, fullRow, openingRows, organisationName, rowOf, type SheetRow } from "./layout";
import type { Role, Sheet, SheetCell } from "./sheet";
import { summaryRemarks } from "./summary-remarks";
import { leveled, unitRows, type Level, type UnitRow } from "./unit-rows";

const { columns: columnWords, measures } = vi.labels;
const NONE = "–";

/** One line of the table: a unit's, or the total's where `row` is null. */
interface Line {
  readonly figures: SummaryRow;
  readonly row: UnitRow | null;
  readonly level: Level;
}

interface Column {
  readonly id: string;
  readonly heading: string;
  readonly width: number;
  /** How the column follows from others, written with their numbers: "6=5/4". */
  readonly formula?: (number: (id: string) => string) => string;
  cell(line: Line): SheetCell;
}

export function describeSummary(board: Board, scope: Scope, issues: readonly Issue[]): Sheet {
  const lines = tableLines(board, scope);
  const columns = tableColumns(board);
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

function tableColumns(board: Board): readonly Column[] {
  const code: Column = {
    id: "code",
    heading: columnWords.code,
    width: 12,
    cell: ({ row, level }) => ({ value: row?.unit.code ?? null, role: level === "unit" ? "code" : level }),
  };
  return [
    {
      id: "ordinal",
      heading: columnWords.ordinal,
      width: 6,
      cell: ({ row, level }) => ({ value: row?.ordinal ?? null, role: level === "unit" ? "ordinal" : level }),
    },
    ...(board.units.some((unit) => unit.code !== "") ? [code] : []),
    { id: "unit", heading: columnWords.unit, width: 36, cell: nameCell },
    { id: "plan", heading: measures.plan, width: 11, cell: planCell },
    {
      id: "admitted",
      heading: measures.admitted,
      width: 10,
      cell: ({ figures, level }) => ({ value: figures.admitted, role: leveled(level, "count") }),
    },
    ...figureColumns,
    { id: "band", heading: measures.band, width: 18, cell: (line) => bandCell(board, line) },
    {
      id: "notes",
      heading: columnWords.notes,
      width: 22,
      cell: ({ row }) => ({ value: null, role: row ? "own-note" : "total" }),
    },
  ];
}

const figureColumns: readonly Column[] = [
  {
    id: "achievement",
    heading: measures.achievement,
    width: 10,
    formula: (number) => `${number("admitted")}/${number("plan")}`,
    cell: ({ figures, level }) => figureCell(figures.achievement, leveled(level, "percent")),
  },
  {
    id: "due",
    heading: measures.due,
    width: 11,
    cell: ({ figures, level }) => ({ value: figures.due, role: leveled(level, "percent") }),
  },
  {
    id: "pace",
    heading: measures.pace,
    width: 12,
    formula: (number) => `${number("achievement")}−${number("due")}`,
    cell: ({ figures, level }) => figureCell(figures.pace, leveled(level, "points")),
  },
  {
    id: "over",
    heading: measures.over,
    width: 14,
    formula: (number) => `${number("achievement")}−100%`,
    cell: ({ figures, level }) => figureCell(figures.over, leveled(level, "points")),
  },
  {
    id: "remaining",
    heading: measures.remaining,
    width: 11,
    formula: (number) => `${number("plan")}−${number("admitted")}`,
    cell: ({ figures, level }) => figureCell(figures.remaining, leveled(level, "count")),
  },
];

function columnNumbers(columns: readonly Column[]): SheetRow {
  const number = (id: string): string => String(columns.findIndex((column) => column.id === id) + 1);
  return columns.map(({ id, formula }) => ({
    value: formula ? `(${number(id)}=${formula(number)})` : `(${number(id)})`,
    role: "column-number",
  }));
}

function nameCell({ row, level }: Line): SheetCell {
  const role = leveled(level, "text");
  if (!row) return { value: vi.report.frame.total, role };
  return row.depth > 0 ? { value: row.unit.name, role, indent: row.depth } : { value: row.unit.name, role };
}

function planCell({ figures: { statedPlan }, level }: Line): SheetCell {
  const role = leveled(level, "count");
  if (!statedPlan) return { value: NONE, role };
  return { value: statedPlan.kind === "exact" ? statedPlan.value : formatPlan(statedPlan, "vi"), role };
}

function figureCell(figure: Result<number>, role: Role): SheetCell {
  return { value: figure.ok ? figure.value : NONE, role };
}

function bandCell(board: Board, { figures: { band }, level }: Line): SheetCell {
  if (!band.ok) return { value: NONE, role: level === "unit" ? "ordinal" : level };
  const { bands } = board.settings;
  const highest = band.value === bands.length;
  return {
    value: vi.labels.band(bands, band.value),
    role: highest ? "band-high" : band.value === 0 ? "band-low" : "band-middle",
  };
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
