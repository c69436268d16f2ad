// Decides what a sheet of ours is to hold: the description, and where in it the person's own cells go – notes with their unit,
// blanks of the frame, cells changed by hand that are kept. Pure; nothing of the person's is dropped without their word.

import type { CellValue } from "../model/grid";
import type { EditAnswers, HandEdit } from "../model/hand-edit";
import type { Stepwise } from "../model/progress";
import type { OwnCellId, Sheet, SheetCell } from "../report/sheet";
import { cellInput } from "./cell-input";
import { cellKeys, coveredCells, type CellKeys } from "./cell-keys";
import { CARRIED, findEdits, INSERTED, type FoundEdit } from "./hand-edits";
import { isFigure, keptFigures, withMarks, withSentence } from "./mark-kept";
import { keysBeside } from "./move-beside";
import { placeNotes, withLostNotes } from "./own-cells";
import type { OwnState } from "./read-own-sheets";
import { without } from "./sheet-look";
import { digestOf, readRow } from "./written-rows";

export interface PlannedSheet {
  readonly sheet: Sheet;
  readonly keys: CellKeys;
  /** The person's cells that go back, by "row:column" of the sheet. */
  readonly kept: ReadonlyMap<string, FoundEdit>;
  /** Every cell that differs from what we wrote: needed to put the sheet back as it was. */
  readonly edits: readonly FoundEdit[];
  /** Edits that wait for the person's word. */
  readonly asked: readonly HandEdit[];
  /** Where rows and columns are by their keys. */
  readonly places: Pick<Places, "rowOf" | "columnOf">;
}

/** What the person is told of a cell whose place is gone. */
export type SayGone = (label: string) => string;

/** What the sheets say of what a person changed. */
export interface EditWords {
  readonly gone: SayGone;
  /** Of figures changed by hand that stay. */
  readonly byHand: (figures: number, besideAsValues: boolean) => string;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

export function* planSheet(
  described: Sheet,
  state: OwnState | null,
  answers: EditAnswers,
  words: EditWords,
): Stepwise<PlannedSheet> {
  yield STEP;
  const describedKeys = cellKeys(described);
  yield STEP;
  if (state === null) {
    const places = new Places(described, describedKeys, []);
    return { sheet: described, keys: places.keys, kept: new Map(), edits: [], asked: [], places };
  }
  const edits = yield* findEdits(state, describedKeys.columns);
  const notes = new Map(edits.flatMap((edit) => (edit.isNote ? [[edit.rowKey, edit] as const] : [])));
  const beside = keysBeside(state);
  // What stands right of a unit's row is kept as its note is.
  const units = new Set(unitKeys(state));
  const noted = new Map([...beside.filter((key) => units.has(key)), ...notes.keys()].map((key) => [key, key]));
  const sheet = withLostNotes(described, placeNotes(described, noted).lost);
  const about = { state, answers, edits, notes, beside };
  const plain = yield* placeEdits(sheet, sheet === described ? describedKeys : cellKeys(sheet), about);
  const figures = keptFigures(sheet, plain.kept.keys());
  if (figures.length === 0) return withHomeless(sheet, about, plain, words.gone);
  const asValues = withoutStopped(sheet, new Set(figures)) !== sheet;
  const told = withSentence(sheet, figures, words.byHand(figures.length, asValues));
  const placed = yield* placeEdits(told, cellKeys(told), about);
  return withHomeless(withMarks(told, keptFigures(told, placed.kept.keys())), about, placed, words.gone);
}

/** Of the rows with a note of the person's. */
function unitKeys({ look, formulas }: OwnState): readonly string[] {
  return formulas.flatMap((cells) => {
    const record = readRow(cells.at(-1));
    return record && look?.patterns[record.pattern]?.some((cell) => cell?.role === "own-note") ? [record.key] : [];
  });
}

const STEP = { stage: "write", done: 0, total: 1 } as const;

interface About {
  readonly state: OwnState;
  readonly answers: EditAnswers;
  readonly edits: readonly FoundEdit[];
  readonly notes: ReadonlyMap<string, FoundEdit>;
  /** Keys of the rows with something right of them. */
  readonly beside: readonly string[];
}

interface PlacedEdits {
  readonly places: Places;
  readonly kept: Map<string, FoundEdit>;
  /** Without a place in the table. */
  readonly homeless: readonly FoundEdit[];
  readonly asked: readonly HandEdit[];
}

function* placeEdits(
  sheet: Sheet,
  keys: CellKeys,
  { state, answers, edits, notes, beside }: About,
): Stepwise<PlacedEdits> {
  yield STEP;
  const places = new Places(sheet, keys, [...edits.map(({ rowKey }) => rowKey), ...beside]);
  yield STEP;
  const kept = new Map<string, FoundEdit>();
  for (const [row, edit] of placeNotes(sheet, notes).placed) kept.set(`${row}:${sheet.notes?.column ?? 0}`, edit);
  for (const [place, edit] of placeBlanks(sheet, edits)) kept.set(place, edit);
  const asked: HandEdit[] = [];
  const homeless: FoundEdit[] = [];
  const blanks = new Set(sheet.rows.flatMap((cells) => cells.flatMap((cell) => cell?.own ?? [])));
  // What was typed into a blank that is none any more waits for the person's word as well.
  for (const edit of edits.filter(({ isNote, own }) => !isNote && (own === null || !blanks.has(own)))) {
    const place = edit.own === null ? places.of(edit) : toldPlace(sheet, edit.own);
    const ours = place && (sheet.rows[place.row]?.[place.column] ?? null);
    const isOfOther = isFigure(ours) && state.look?.about !== sheet.about;
    const verdict = judge(edit, ours, place !== null, isOfOther);
    if (verdict === "same") continue;
    const question = { ...describeQuestion(state, edit, place, sheet), ...(isOfOther && { isOfOther }) };
    const answer = verdict === "keep" ? true : answers.get(question.id);
    if (answer === undefined) asked.push(question);
    if (answer !== true) continue;
    if (place) kept.set(`${place.row}:${place.column}`, edit);
    else homeless.push(edit);
  }
  return { places, kept, homeless, asked };
}

function withHomeless(
  sheet: Sheet,
  { edits, beside }: About,
  { places, kept, homeless, asked }: PlacedEdits,
  sayGone: SayGone,
): PlannedSheet {
  const left = beside.filter((key) => !key.startsWith(INSERTED) && places.rowOf(key) === null);
  const whole = withCarried(withoutStopped(sheet, kept), { homeless, beside: left, places }, sayGone, kept);
  return {
    sheet: whole.sheet,
    keys: { ...places.keys, rows: [...places.keys.rows, ...whole.keys] },
    kept,
    edits,
    asked,
    places,
  };
}

/** Where what the person put into a sheet belongs now. */
class Places {
  private readonly rows: ReadonlyMap<string, number>;
  private readonly columns: ReadonlyMap<string, number>;
  private readonly covered: ReadonlySet<string>;

  constructor(
    sheet: Sheet,
    readonly keys: CellKeys,
    /** Of rows that something of the person's stands in or beside. */
    rowKeys: readonly string[],
  ) {
    this.columns = new Map(this.keys.columns.map((key, column) => [key, column]));
    this.covered = coveredCells(sheet);
    const rows = new Map(this.keys.rows.map((key, row) => [key, row]));
    // A unit that got another code or name is the same one still.
    const known = rowKeys.filter((key) => !key.startsWith(INSERTED)).map(homeKey);
    const units = new Map(known.map((key) => [key, key]));
    for (const [row, key] of placeNotes(sheet, units).placed) rows.set(key, row);
    this.rows = rows;
  }

  of({ rowKey, columnKey }: FoundEdit): Place | null {
    const row = this.rowOf(rowKey);
    const column = this.columnOf(columnKey);
    if (row === null || column === null || this.covered.has(`${row}:${column}`)) return null;
    return { row, column };
  }

  rowOf(key: string): number | null {
    return this.rows.get(homeKey(key)) ?? null;
  }

  columnOf(key: string): number | null {
    return this.columns.get(key) ?? null;
  }
}

function carriedKey(rowKey: string): string {
  return rowKey.startsWith(CARRIED) ? rowKey : CARRIED + rowKey;
}

function homeKey(rowKey: string): string {
  return rowKey.startsWith(CARRIED) ? rowKey.slice(CARRIED.length) : rowKey;
}

/** Asked again only when one of the two sides has changed since the person decided, or the sheet is about something else. */
function judge(
  edit: FoundEdit,
  ours: SheetCell | null,
  hasPlace: boolean,
  isOfOther: boolean,
): "same" | "keep" | "ask" {
  const digest = digestOf(cellInput(ours));
  // The value of a formula of ours, as a freezing leaves it, is no change of the person's.
  const value = ours?.formula !== undefined || ours?.spilled ? digestOf(cellInput(asValue(ours))) : digest;
  if (hasPlace && (edit.digests.includes(digest) || edit.digests.includes(value))) return "same";
  if (edit.formula === "" && !hasPlace) return "same";
  if (isOfOther) return "ask";
  if (edit.carried) return edit.formula === "" ? "same" : "keep";
  return hasPlace && edit.keptBefore && [digest, value].includes(edit.was) ? "keep" : "ask";
}

function* placeBlanks(sheet: Sheet, edits: readonly FoundEdit[]): Generator<[string, FoundEdit]> {
  const filled = new Map(edits.flatMap((edit) => (edit.own ? [[edit.own, edit] as const] : [])));
  for (const [row, cells] of sheet.rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      const edit = cell?.own ? filled.get(cell.own) : undefined;
      if (edit) yield [`${row}:${column}`, edit];
    }
  }
}

/** What was typed into a blank is of one figure: it goes to no other cell of its row, but where the lists tell that figure by now. */
function toldPlace(sheet: Sheet, own: OwnCellId): Place | null {
  for (const [row, cells] of sheet.rows.entries()) {
    const column = cells.findIndex((cell) => cell?.told === own);
    if (column >= 0) return { row, column };
  }
  return null;
}

function describeQuestion(state: OwnState, edit: FoundEdit, place: Place | null, sheet: Sheet): HandEdit {
  const cell = place && (sheet.rows[place.row]?.[place.column] ?? null);
  const kind = typeof cell?.value !== "number" ? "text" : /percent|points/u.test(cell.role) ? "percent" : "number";
  return {
    id: [state.key, edit.rowKey, edit.columnKey, ...edit.digests].join("\n"),
    sheet: state.name,
    row: edit.row,
    column: edit.column,
    theirs: plain(edit.formula),
    ours: place && { value: cell?.value ?? "", kind },
  };
}

/** A formula cannot fill a cell of the person's: what it would give stands there as values. */
function withoutStopped(sheet: Sheet, kept: Pick<ReadonlySet<string>, "has">): Sheet {
  const stopped = sheet.rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      const filled = cell?.spills ? cellsFrom(row, column, cell.spills) : [];
      return filled.some((place) => kept.has(place)) ? filled : [];
    }),
  );
  if (stopped.length === 0) return sheet;
  const places = new Set(stopped);
  const rows = sheet.rows.map((cells, row) =>
    cells.map((cell, column) => (cell && places.has(`${row}:${column}`) ? asValue(cell) : cell)),
  );
  return { ...sheet, rows };
}

function cellsFrom(row: number, column: number, { rows, columns }: NonNullable<SheetCell["spills"]>): string[] {
  return Array.from(
    { length: rows * columns },
    (_, at) => `${row + Math.floor(at / columns)}:${column + (at % columns)}`,
  );
}

/** What a formula gives, without the formula. */
function asValue(cell: SheetCell): SheetCell {
  return without(cell, "formula", "spills", "spilled");
}

function plain(formula: CellValue): CellValue {
  return typeof formula === "string" ? formula.replace(/^'/u, "") : formula;
}

interface WithoutRow {
  readonly homeless: readonly FoundEdit[];
  /** Keys of rows with something right of them. */
  readonly beside: readonly string[];
  readonly places: Places;
}

/** A row more at the foot for every row of the person's cells that has no place in the table any more. */
function withCarried(
  sheet: Sheet,
  { homeless, beside, places }: WithoutRow,
  sayGone: SayGone,
  kept: Map<string, FoundEdit>,
): { sheet: Sheet; keys: readonly string[] } {
  const rows: (SheetCell | null)[][] = [];
  const keys: string[] = [];
  let from = -1;
  let cells: (SheetCell | null)[] = [];
  for (const edit of homeless) {
    const wanted = places.columnOf(edit.columnKey);
    const free = wanted !== null && cells[wanted] === null ? wanted : cells.lastIndexOf(null);
    if (edit.row !== from || free < 0) {
      cells = sheet.columns.map(() => null);
      rows.push(cells);
      keys.push(carriedKey(edit.rowKey));
    }
    const column = edit.row !== from || free < 0 ? (wanted ?? cells.length - 1) : free;
    from = edit.row;
    const { columnKey, own } = edit;
    cells[column] = { value: null, role: "remark", columnKey, ...(own !== null && { own }) };
    kept.set(`${sheet.rows.length + rows.length - 1}:${column}`, edit);
  }
  for (const key of new Set(beside.map(carriedKey))) {
    if (keys.includes(key)) continue;
    rows.push(sheet.columns.map(() => null));
    keys.push(key);
  }
  rows.forEach((cells, at) => {
    const free = cells.indexOf(null);
    if (free >= 0 && !keys[at]?.startsWith(INSERTED))
      cells[free] = { value: sayGone(labelOf(keys[at] ?? "")), role: "remark" };
  });
  return { sheet: rows.length === 0 ? sheet : { ...sheet, rows: [...sheet.rows, ...rows] }, keys };
}

/** "HN01|Đảng bộ A › Chi bộ 1" → "Chi bộ 1" */
function labelOf(rowKey: string): string {
  const path = homeKey(rowKey);
  const parts = path.slice(path.indexOf("|") + 1).split(" › ");
  return parts.filter((part) => part !== "").at(-1) ?? "";
}
