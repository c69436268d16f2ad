// Grids → the board and everything that is wrong with it. Finds the sheets by their headings, reads the units first,
// then the admissions in a single pass. Never throws, whatever the cells hold.

import { hasTypedTotals, missingLists, type Board, type Source } from "../model/board";
import type { Grid } from "../model/grid";
import type { Issue } from "../model/issue";
import type { Progress, Stepwise } from "../model/progress";
import type { Settings } from "../model/settings";
import type { Unit } from "../model/unit";
import { createAdmissionWriter, finishColumns } from "./admission-writer";
import type { ReadyForRows } from "./asked-units";
import { createAdmissionCheck } from "./check-admissions";
import { ExampleCheck } from "./checks/check-examples";
import { checkHiddenRows } from "./checks/check-hidden-rows";
import { checkSummary } from "./checks/check-summary";
import { checkTotalSum } from "./checks/check-total-sum";
import { checkTypedForm } from "./checks/check-typed-form";
import { checkUnitText } from "./checks/check-unit-text";
import { checkUnitTotals } from "./checks/check-unit-totals";
import { withWholeDates } from "./date-parts";
import { describeLayout } from "./describe-layout";
import { createDuplicateFinder } from "./find-duplicates";
import { createIssueList, WORKBOOK, type IssueList, type Place } from "./issue-list";
import { findBirthYears } from "./find-birth-years";
import { withGivenNames } from "./given-names";
import { findUnitsOfSheets } from "./unit-of-sheet";
import { judgeBySettings } from "./judge-by-settings";
import { makeUnits, type UnitList } from "./make-units";
import type { DefinitionTable } from "./recognise-definitions";
import { createAdmissionReader, type AdmissionContext, type AdmissionReader } from "./read-admissions";
import { createFormRowReader } from "./read-form-rows";
import { createGoalReader } from "./read-goals";
import { createGroupingReader } from "./read-groupings";
import { readLegacy } from "./read-legacy";
import { UnitReader } from "./read-units";
import { recogniseSheets } from "./recognise-sheets";
import { createRuleBook } from "./rules";
import { createSecondLook } from "./second-look";
import { addressIn, type SheetLayout } from "./sheet-layout";
import { organisationTitle } from "./organisation-title";
import type { UnitRow } from "./unit-row";

const ROWS_A_STEP = 500;
/** A unit takes some thirty times as long as a person. */
const UNITS_A_STEP = 100;

export interface Built {
  readonly board: Board;
  readonly issues: readonly Issue[];
  /**
   * Figures of units that may be days, and goals that may be shown as percentages: with `days` and `percents` in their grids the
   * board is to be built again.
   */
  readonly doubtful: readonly Place[];
}

/**
 * Tables come before the used ranges of their sheets; where a table is recognised, the used range of its sheet is left.
 * The sheets that the add-in writes are not to be passed in.
 */
export function* buildBoard(grids: readonly Grid[], settings: Settings): Stepwise<Built> {
  const issues = createIssueList(settings.rules);
  const readable = readLegacy(grids, issues);
  const { layouts, tables, summaries, candidates, openings } = yield* recogniseSheets(
    readable,
    issues,
    settings.mapping,
  );
  const unitLayouts = layouts.filter(({ kind }) => kind === "units");
  const allAdmissions = layouts.filter(({ kind }) => kind === "admissions");
  if (unitLayouts.length === 0) issues.add("workbook/no-units", "error", WORKBOOK, {});
  for (const layout of layouts) checkHiddenRows(layout, issues);
  const counter = createCounter(layouts.reduce((sum, layout) => sum + rowsBelow(layout), 0));

  const readers: [SheetLayout, UnitReader][] = [];
  for (const layout of unitLayouts) {
    const reader = new UnitReader(layout, issues);
    yield* eachRow(layout, reader, new ExampleCheck(layout, issues), counter);
    reader.finish();
    readers.push([layout, reader]);
  }
  yield progressOf(counter);
  const list = yield* makeUnits(
    readers.flatMap(([, reader]) => reader.rows),
    issues,
  );
  const known = [...layouts, ...tables].map(({ kind, grid: { sheet } }) => ({ kind, sheet }));
  if (missingLists({ units: list.units, sources: known, openings, settings }).includes("admissions")) {
    issues.add("workbook/no-admissions", hasTypedTotals(list) ? "warning" : "error", WORKBOOK, {});
  }
  const sources: Source[] = [];
  for (const [layout, reader] of readers) sources.push(yield* unitSource(layout, reader, list, issues));

  const { sheets, lost } = findUnitsOfSheets(allAdmissions.map(withGivenNames).map(withWholeDates), list.units, issues);
  const admissionLayouts = sheets.map(({ layout }) => layout);
  yield progressOf(counter);
  const capacity = admissionLayouts.reduce((sum, layout) => sum + rowsBelow(layout), 0);
  const columns = createAdmissionWriter(capacity, list.units.length, (id) =>
    admissionLayouts.some((layout) => layout.columns.has(id)),
  );
  const context: AdmissionContext = {
    settings,
    units: list.units,
    rules: createRuleBook(settings.rules),
    matchUnit: list.matchUnit,
    columns,
    duplicates: createDuplicateFinder(capacity, issues),
    secondLook: createSecondLook(capacity),
    issues,
  };
  for (const { layout, unit } of sheets) {
    const reader = createAdmissionReader(layout, unit ? { ...context, matchUnit: always(unit) } : context);
    yield progressOf(counter);
    yield* eachBlock(
      layout,
      reader,
      { readyForRows: list.readyForRows, examples: new ExampleCheck(layout, issues) },
      counter,
    );
    reader.finish();
    yield* checkPeople(layout, reader, context);
    sources.push(admissionSource(layout, reader, columns.count));
    yield progressOf(counter, "check");
  }
  yield* findBirthYears(columns, context.duplicates.read, issues);
  const { definitions, perhapsPercents, ...defined } = readDefinitions(tables, context);
  reportEmpty(
    [...unitLayouts, ...admissionLayouts, ...DEFINITIONS.flatMap((kind) => ofKind(tables, kind))],
    [...sources, ...definitions],
    issues,
  );
  const admissions = finishColumns(columns);
  checkUnitTotals(list.units, list.rows, admissions, settings, issues);
  yield progressOf(counter, "check");
  for (const layout of summaries) checkSummary(layout, list, context.matchUnit, { admissions, settings }, issues);
  yield* checkTypedForms(readable, [...layouts, ...tables], { admissions, ...defined }, issues);
  const title = organisationTitle(unitLayouts);
  const board: Board = {
    units: list.units,
    roots: list.roots,
    ...(title !== null && { organisationTitle: title }),
    ...(list.unplaced.size > 0 && { unplaced: list.unplaced }),
    admissions,
    sources: [...sources, ...definitions],
    candidates: [...candidates, ...lost.map((layout) => describeLayout(layout))],
    openings,
    ...defined,
    settings,
    dayOffset: grids.find((grid) => grid.dayOffset !== undefined)?.dayOffset,
  };
  const doubtful = [...readers.flatMap(([, reader]) => reader.perhapsDays), ...perhapsPercents];
  return { board, issues: yield* judgeBySettings(board, issues.items), doubtful };
}

/** On the sheets of which nothing is read. */
function* checkTypedForms(
  grids: readonly Grid[],
  layouts: readonly SheetLayout[],
  { admissions, formRows }: Pick<Board, "admissions" | "formRows">,
  issues: IssueList,
): Stepwise<void> {
  const read = new Set(layouts.map(({ grid }) => grid.sheet));
  const others = grids.filter(({ sheet }) => !read.has(sheet));
  for (const [done, grid] of others.entries()) {
    yield { stage: "check", done, total: others.length };
    checkTypedForm(grid, admissions, issues, formRows !== undefined);
  }
}

function always({ index }: Unit): AdmissionContext["matchUnit"] {
  const match = { kind: "found", unit: index } as const;
  return () => match;
}

function ofKind(tables: readonly DefinitionTable[], wanted: DefinitionTable["kind"]): readonly DefinitionTable[] {
  return tables.filter(({ kind }) => kind === wanted);
}

/** Groupings first: a goal may be set for an item of one, a row of the form count it. */
const DEFINITIONS = ["groupings", "goals", "form-rows"] as const;

function readDefinitions(
  tables: readonly DefinitionTable[],
  { units, matchUnit, issues }: AdmissionContext,
): Required<Pick<Board, "groupings" | "goals" | "densityGoals">> &
  Pick<Board, "formRows"> & { readonly definitions: readonly Source[]; readonly perhapsPercents: readonly Place[] } {
  const { groupings, read: readGroupings } = createGroupingReader(issues);
  const readAll = (wanted: DefinitionTable["kind"], read: (table: DefinitionTable) => Source): Source[] =>
    ofKind(tables, wanted).map((table) => ({ ...read(table), layout: describeLayout(table) }));
  const ofGroupings = readAll("groupings", readGroupings);
  const {
    goals,
    densityGoals,
    perhapsPercents,
    read: readGoals,
  } = createGoalReader({ groupings, units, matchUnit, issues });
  const ofGoals = readAll("goals", readGoals);
  const { rows: formRows, read: readFormRows } = createFormRowReader(groupings, issues);
  const definitions = [...ofGroupings, ...ofGoals, ...readAll("form-rows", readFormRows)];
  const found = { groupings, goals, densityGoals, perhapsPercents, definitions };
  return { ...found, ...(formRows.length > 0 && { formRows }) };
}

/** Needs every row of the sheet: what a blank mark means is known only then. */
function* checkPeople(
  layout: SheetLayout,
  reader: AdmissionReader,
  context: AdmissionContext,
): Generator<Progress, void, void> {
  const check = createAdmissionCheck(layout, reader, context);
  const { first } = reader;
  const total = context.columns.count - first;
  for (let done = 0; done < total; done += ROWS_A_STEP) {
    const next = Math.min(done + ROWS_A_STEP, total);
    check.checkPeople(first + done, first + next);
    yield { stage: "check", done: next, total };
  }
  check.finish();
}

/** `sources` of `layouts`. An empty sheet beside a filled one is no mistake: a template to come, a new year. */
function reportEmpty(layouts: readonly SheetLayout[], sources: readonly Source[], issues: IssueList): void {
  layouts.forEach(({ grid, kind, headingRow }, index) => {
    if (sources[index]?.rows !== 0) return;
    const isFilled = sources.some((source) => source.kind === kind && source.rows > 0);
    const place = { sheet: grid.sheet, cell: addressIn(grid, headingRow, 0) };
    issues.add("sheet/no-rows", isFilled ? "note" : "warning", place, { kind });
  });
}

function* unitSource(layout: SheetLayout, reader: UnitReader, list: UnitList, issues: IssueList): Stepwise<Source> {
  const { sheet } = layout.grid;
  const own = new Set<UnitRow | undefined>(reader.rows);
  const units = (): readonly Unit[] => list.units.filter((_, index) => own.has(list.rows[index]));
  if (reader.totalRows.length > 0) checkTotalSum(layout, reader, units(), issues);
  yield* checkUnitText(layout, reader.rows, issues);
  const dropped = list.dropped.filter((row) => own.has(row)).length;
  const leftOut = reader.counts.nameless + dropped;
  return { sheet, kind: "units", rows: reader.counts.read, leftOut, layout: describeLayout(layout) };
}

function admissionSource(layout: SheetLayout, { first, counts, unitColumn }: AdmissionReader, end: number): Source {
  const { sheet } = layout.grid;
  const people = { first, count: end - first };
  const { read: rows, leftOut } = counts;
  return { sheet, kind: "admissions", rows, leftOut, people, layout: describeLayout(layout, unitColumn.blanks()) };
}

function rowsBelow({ grid, firstDataRow }: SheetLayout): number {
  return Math.max(0, grid.values.length - firstDataRow);
}

interface Counter {
  done: number;
  readonly total: number;
}

function createCounter(total: number): Counter {
  return { done: 0, total };
}

/** Said again between steps that take their time: the screen breathes there too. */
function progressOf({ done, total }: Counter, stage: "read" | "check" = "read"): Progress {
  return { stage, done, total };
}

function* eachRow(
  layout: SheetLayout,
  reader: UnitReader,
  examples: ExampleCheck,
  counter: Counter,
): Generator<Progress, void, void> {
  const end = layout.grid.values.length;
  for (let from = layout.firstDataRow; from < end; from += UNITS_A_STEP) {
    const to = Math.min(from + UNITS_A_STEP, end);
    examples.see(from, to);
    for (let row = from; row < to; row += 1) reader.readRow(row);
    counter.done += to - from;
    yield progressOf(counter);
  }
  examples.finish();
}

interface BeforeRows {
  readonly readyForRows: ReadyForRows;
  readonly examples: ExampleCheck;
}

/** What is to be known of rows before they are read is asked block by block: a pass over the whole sheet costs its own way through memory. */
function* eachBlock(
  layout: SheetLayout,
  { unitColumn, readRows }: AdmissionReader,
  { readyForRows, examples }: BeforeRows,
  counter: Counter,
): Generator<Progress, void, void> {
  const end = layout.grid.values.length;
  for (let from = layout.firstDataRow; from < end; from += ROWS_A_STEP) {
    const to = Math.min(from + ROWS_A_STEP, end);
    yield* readyForRows(unitColumn, from, to);
    examples.see(from, to);
    readRows(from, to);
    counter.done += to - from;
    yield progressOf(counter);
  }
  examples.finish();
}
