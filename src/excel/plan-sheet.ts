// Decides what a sheet of ours is to hold: the description, and where in it the person's own cells go – notes with their unit,
// blanks of the frame, cells changed by hand that are kept. Pure; nothing of the person's is dropped without their word.

import type { CellValue } from "../model/grid";
import type { EditAnswers, HandEdit } from "../model/hand-edit";
import type { Stepwise } from "../model/progress";
import { STEP } from "../model/uncounted-step";
import type { OwnCellId, Sheet, SheetCell } from "../report/sheet";
import { cellInput } from "./cell-input";
import { cellKeys, type CellKeys } from "./cell-keys";
import { isInserted } from "./carried-keys";
import { withCarried, type SayGone } from "./carried-rows";
import { EditPlaces, type Place } from "./edit-places";
import { findEdits, type FoundEdit } from "./hand-edits";
import { isFigure, keptFigures, withMarks, withSentence } from "./mark-kept";
import { keysBeside } from "./move-beside";
import { placeNotes, withLostNotes } from "./own-cells";
import type { OwnState } from "./read-own-sheets";
import { asValue, withoutStopped } from "./stopped-spills";
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
  readonly places: Pick<EditPlaces, "rowOf" | "columnOf">;
}

/** What the sheets say of what a person changed. */
export interface EditWords {
  readonly gone: SayGone;
  /** Of figures changed by hand that stay. */
  readonly byHand: (figures: number, besideAsValues: boolean) => string;
}

export function* planSheet(
  described: Sheet,
  state: OwnState | null,
  answers: EditAnswers,
  words: EditWords,
): Stepwise<PlannedSheet> {
  yield STEP;
  const describedKeys = yield* cellKeys(described);
  yield STEP;
  if (state === null) {
    const places = new EditPlaces(described, describedKeys, []);
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
  const plain = yield* placeEdits(sheet, sheet === described ? describedKeys : yield* cellKeys(sheet), about);
  const figures = keptFigures(sheet, plain.kept.keys());
  if (figures.length === 0) return withHomeless(sheet, about, plain, words.gone);
  const asValues = withoutStopped(sheet, new Set(figures)) !== sheet;
  const told = withSentence(sheet, figures, words.byHand(figures.length, asValues));
  const placed = yield* placeEdits(told, yield* cellKeys(told), about);
  return withHomeless(withMarks(told, keptFigures(told, placed.kept.keys())), about, placed, words.gone);
}

/** Of the rows with a note of the person's. */
function unitKeys({ look, formulas }: OwnState): readonly string[] {
  return formulas.flatMap((cells) => {
    const record = readRow(cells.at(-1));
    return record && look?.patterns[record.pattern]?.some((cell) => cell?.role === "own-note") ? [record.key] : [];
  });
}

interface About {
  readonly state: OwnState;
  readonly answers: EditAnswers;
  readonly edits: readonly FoundEdit[];
  readonly notes: ReadonlyMap<string, FoundEdit>;
  /** Keys of the rows with something right of them. */
  readonly beside: readonly string[];
}

interface PlacedEdits {
  readonly places: EditPlaces;
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
  const places = new EditPlaces(sheet, keys, [...edits.map(({ rowKey }) => rowKey), ...beside]);
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
  const left = beside.filter((key) => !isInserted(key) && places.rowOf(key) === null);
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

function plain(formula: CellValue): CellValue {
  return typeof formula === "string" ? formula.replace(/^'/u, "") : formula;
}
