// Describes the sheet "Đôn đốc": the units behind, worst first, with what each must still do; the units without admissions
// for years; those without members; and the sentence that names them in a report. All stand in one table, for a sheet has one
// heading that its pages repeat.

import { behind, judgedUnits } from "../indicators/behind";
import { dormant, isPastKnown, lastAdmission, type DormantUnit } from "../indicators/dormant";
import type { MeasureId } from "../indicators/measures";
import { due } from "../indicators/measures/due";
import { unitsWithMembersTyped, unitsWithoutMembers } from "../indicators/measures/without-members";
import { needed } from "../indicators/measures/needed";
import type { Scope } from "../indicators/report-scope";
import { isUnread, listedSummary, type SummaryRow } from "../indicators/summary";
import type { Board } from "../model/board";
import { formatDay, type Day } from "../model/day";
import { mapInSteps, type Stepwise } from "../model/progress";
import { STEP } from "../model/uncounted-step";
import { vi } from "../text/vi";
import { viSheets } from "../text/vi-sheets";
import { closingRows, frameOf, fullRow, openingRows, paragraphRows, rowOf, spanning, type SheetRow } from "./layout";
import { withFormulas } from "./live/live-cells";
import { liveBehind, liveListed, type RankedPlace } from "./live/live-ranked";
import { MEASURE_NAMES } from "./measure-names";
import { narrativeSteps } from "./narrative/narrative";
import { DORMANT_YEARS } from "./narrative/say-units";
import { planCell } from "./plan-cell";
import { topOf, unitsBelow, type Reported } from "./reported";
import type { Role, Sheet, SheetCell } from "./sheet";
import { toldName } from "./told-name";
import { traced } from "./traced";
import { unknownRemark, untoldRemarks } from "./unknown-remark";

const words = viSheets.followUp;
const { columns: columnWords } = vi.labels;
/** STT, unit, plan, admitted, %, pace, remaining, needed a month, tier, last admission; what the unit belongs to comes after the unit. */
const FIGURE_WIDTHS = [10, 10, 11, 13, 11, 13, 23, 13] as const;
const FLAT_WIDTHS = [6, 44, ...FIGURE_WIDTHS] as const;
const DEEP_WIDTHS = [6, 38, 30, ...FIGURE_WIDTHS] as const;
const UNIT = 1;

/** What every row needs to know, and whether the tree has levels to be told apart. */
interface Table extends Reported {
  /** A unit that has none below it stands for itself. */
  readonly below: ReadonlySet<number>;
  readonly isDeep: boolean;
  /** Whether any unit of the sheet has one above it to be named. */
  readonly showsAbove: boolean;
  readonly width: number;
  readonly widths: readonly number[];
}

export function* describeFollowUp(reported: Reported): Stepwise<Sheet> {
  const { scope } = reported;
  const under = unitsBelow(reported);
  const isDeep = [...under].some((unit) => unitAbove(reported, unit) !== null);
  const below = under.size === 0 && reported.unit !== null ? new Set([reported.unit]) : under;
  const listed = isDeep ? listedUnits(reported, below) : [];
  const showsAbove = listed.some((unit) => unitAbove(reported, unit) !== null);
  const widths: readonly number[] = showsAbove ? DEEP_WIDTHS : FLAT_WIDTHS;
  const table: Table = { ...reported, below, isDeep, showsAbove, width: widths.length, widths };
  const opening = openingRows(widths, frameOf(reported, words.title(scope.period)));
  const first = opening.length + 1;
  const late = yield* behindRows(table, first);
  const idle = yield* dormantRows(table, first + late.length);
  const empty = yield* withoutMembersRows(table, first + late.length + idle.length);
  const copy = yield* copyRows(table);
  return {
    key: "follow-up",
    name: words.name,
    columns: widths,
    rows: [
      ...opening,
      headingRow(table),
      ...late,
      ...idle,
      ...empty,
      rowOf(table.width),
      ...copy,
      ...closingRows(widths),
    ],
    headings: { first: opening.length, last: opening.length },
    frozenColumns: 2,
    orientation: "landscape",
  };
}

/** Those of its three tables. */
function listedUnits({ board, scope, unit }: Reported, below: ReadonlySet<number>): readonly number[] {
  const late = behind(board, scope).flatMap((row) => row.unit ?? []);
  const idle = dormant(board, scope, DORMANT_YEARS).map((row) => row.unit);
  return [...late, ...idle, ...unitsWithoutMembers(board, unit)].filter((listed) => below.has(listed));
}

function headingRow({ showsAbove }: Table): SheetRow {
  const { plan, admitted, achievement, pace, remaining, needed: monthly } = MEASURE_NAMES;
  return [
    columnWords.ordinal,
    columnWords.unit,
    ...(showsAbove ? [words.columns.above] : []),
    plan,
    admitted,
    achievement,
    pace,
    remaining,
    monthly,
    words.columns.tier,
    words.columns.last,
  ].map((value) => ({ value, role: "heading" }));
}

/** `at`: the sheet's row of the first. */
function* behindRows(table: Table, at: number): Stepwise<readonly SheetRow[]> {
  const { board, scope, below, width } = table;
  const isBelow = ({ unit }: SummaryRow): boolean => unit !== null && below.has(unit);
  const late = behind(board, scope).filter(isBelow);
  const judged = judgedUnits(board, scope).filter((row) => row.achievement.ok && isBelow(row));
  yield STEP;
  const unread = judgedUnits(board, scope).filter((row) => isUnread(row.plan) && isBelow(row));
  const names = unread.map(({ unit }) => toldName(board, unit));
  const open = untoldRemarks(table, judgedUnits(board, scope).filter(isBelow));
  const rest = [...(names.length > 0 ? [words.unread(names)] : []), ...open].map((said) =>
    fullRow(width, said, "text"),
  );
  if (late.length === 0) {
    const nobody = judged.length + rest.length === 0 ? words.nobodyPlanned : words.nobodyBehind;
    const said = unknownRemark(table) ?? (open.length > 0 && judged.length === 0 ? null : nobody);
    return [...(said === null ? [] : [fullRow(width, said, "text")]), ...rest];
  }
  const dueShare = due(scope, board.settings.termStartsInFirstYear);
  const rows = [
    fullRow(width, words.behind(late.length, judged.length, dueShare, table.isDeep), "group"),
    ...(yield* mapInSteps(late, "compute", (row, place) => unitRow(table, row, place + 1, tierCell(board, row)))),
  ];
  const place = { units: late, all: judged, ...placeOf(table, at), check: rows.length };
  yield STEP;
  const formulas = liveBehind(table, place);
  const same = formulas.length > 0 ? [fullRow(width, viSheets.report.live.same, "remark")] : [];
  return [...withFormulas([...rows, ...same], formulas), ...rest];
}

/** Where the formulas of the units below a title stand; `at`: the sheet's row of the title. */
function placeOf({ showsAbove }: Table, at: number): Pick<RankedPlace, "at" | "row" | "name" | "plan"> {
  return { at: at + 1, row: 1, name: UNIT, plan: UNIT + (showsAbove ? 2 : 1) };
}

function unitRow(table: Table, row: SummaryRow, ordinal: number, tier: SheetCell): SheetRow {
  const { board, scope } = table;
  const { unit, statedPlan, admitted, achievement, pace, remaining } = row;
  const value = (result: typeof pace): number | null => (result.ok ? result.value : null);
  const monthly = needed(board, unit, scope);
  const isOver = !monthly.ok && remaining.ok;
  const cell = (id: MeasureId, role: Role, shown: SheetCell["value"]): SheetCell =>
    traced({ value: shown, role }, id, unit, scope);
  const last = lastAdmission(board, unit ?? -1, scope.asOf);
  return [
    { value: ordinal, role: "ordinal" },
    ...nameCells(table, unit),
    traced(planCell(statedPlan, "count", row.unreadPlans), "plan", unit, scope),
    cell("admitted", "count", admitted),
    cell("achievement", "percent", value(achievement)),
    cell("pace", "points", value(pace)),
    cell("remaining", "count", value(remaining)),
    cell("needed", "decimal", isOver ? words.noMonths : value(monthly)),
    tier.figure ? tier : traced(tier, "band", unit, scope),
    // Only who is known to have admitted nobody for years is said to have no last admission.
    last === null && !tier.figure
      ? { value: null, role: "ordinal" }
      : traced(
          { value: last === null ? words.never : formatDay(last), role: "ordinal" },
          "streak",
          unit,
          daysSince(scope, last),
        ),
  ];
}

/** How urgent it is: nobody admitted; in the lowest band, once more than that band is due; merely behind. */
function tierCell(board: Board, { admitted, band, due: dueShare }: SummaryRow): SheetCell {
  const [lowest = 0] = board.settings.bands;
  if (admitted === 0) return { value: words.tiers.none, role: "band-low" };
  if (band.ok && band.value === 0 && lowest <= dueShare) {
    return { value: vi.labels.band(board.settings.bands, 0), role: "band-low" };
  }
  return { value: dueShare < 1 ? words.tiers.late : words.tiers.short, role: "band-middle" };
}

/** For how long nobody was admitted. */
function idleCell({ scope }: Table, { unit, years, last }: DormantUnit): SheetCell {
  const cell: SheetCell = { value: words.tiers.idle(years), role: "band-low" };
  return traced(cell, "streak", unit, daysSince(scope, last));
}

/** The days since the last admission: nobody is counted in them, and who came before is left out. */
function daysSince(scope: Scope, last: Day | null): Scope {
  return { ...scope, start: (last ?? 0) + 1 };
}

/** The unit and, in a tree with levels, the one that it stands directly below where that is not the top. */
function nameCells(table: Table, index: number | null): readonly SheetCell[] {
  const name: SheetCell = { value: table.board.units[index ?? -1]?.name ?? "", role: "text" };
  return table.showsAbove ? [name, { value: unitAbove(table, index), role: "text" }] : [name];
}

function unitAbove(reported: Reported, index: number | null): string | null {
  const { board } = reported;
  const above = board.units[index ?? -1]?.parent ?? null;
  return above === null || above === topOf(reported)?.index ? null : (board.units[above]?.name ?? null);
}

function* dormantRows(table: Table, at: number): Stepwise<readonly SheetRow[]> {
  const { board, scope, below, width } = table;
  const units = dormant(board, scope, DORMANT_YEARS).filter(({ unit }) => below.has(unit));
  if (units.length === 0) {
    // A streak is told only by what the workbook holds of earlier years.
    const judged = judgedUnits(board, scope).flatMap(({ unit }) => (unit !== null && below.has(unit) ? [unit] : []));
    const isKnown = judged.every((unit) => isPastKnown(board, unit, scope.asOf));
    const sentence = isKnown ? words.nobodyDormant(DORMANT_YEARS) : words.noHistory;
    return [fullRow(width, sentence, "text")];
  }
  const tiers = new Map(units.map((idle) => [idle.unit, idleCell(table, idle)]));
  return yield* listedRows(table, at, words.dormant(units.length, DORMANT_YEARS), tiers);
}

function* withoutMembersRows(table: Table, at: number): Stepwise<readonly SheetRow[]> {
  const { board, unit } = table;
  const units = unitsWithoutMembers(board, unit);
  if (units.length === 0) return [];
  const title = words.withoutMembers(units.length, unitsWithMembersTyped(board, unit).length);
  const tier: SheetCell = { value: words.tiers.withoutMembers, role: "band-low" };
  return yield* listedRows(table, at, title, new Map(units.map((index) => [index, tier])));
}

/** Units below a title, each with why it is listed. `at`: the sheet's row of the title. */
function* listedRows(
  table: Table,
  at: number,
  title: string,
  tiers: ReadonlyMap<number, SheetCell>,
): Stepwise<readonly SheetRow[]> {
  const figures = new Map(listedSummary(table.board, null, table.scope).map((row) => [row.unit, row]));
  const listed = [...tiers].flatMap(([unit, tier]) => {
    const row = figures.get(unit);
    return row ? [{ row, tier }] : [];
  });
  const rows = yield* mapInSteps(listed, "compute", ({ row, tier }, place) => unitRow(table, row, place + 1, tier));
  const units = listed.map(({ row }) => row);
  const formulas = liveListed(table, { units, all: units, ...placeOf(table, at), check: 0 });
  return withFormulas([fullRow(table.width, title, "group"), ...rows], formulas);
}

function* copyRows({ board, scope, unit, width, widths }: Table): Stepwise<readonly SheetRow[]> {
  const { sentences } = yield* narrativeSteps(board, scope, unit, {
    sentences: ["leaders", "behind", "dormant", "without-members"],
  });
  if (sentences.length === 0) return [];
  return [
    rowOf(width, [0, spanning(width, words.copyTitle, "signature")]),
    ...sentences.flatMap(({ text }) => paragraphRows(widths, text, "remark")),
  ];
}
