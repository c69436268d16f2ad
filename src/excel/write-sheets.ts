// Writes all sheets of a press as one: what stands there is read first, cells changed by hand are asked about, then everything is
// written, and where that fails or is stopped the workbook is put back as it was. A sheet of the person's is never written to.

import { cellAddress } from "../model/grid";
import type { NamedCell } from "../model/cell-place";
import type { EditAnswers, HandEdit } from "../model/hand-edit";
import type { Stepwise } from "../model/progress";
import type { SheetKey } from "../model/sheet-key";
import { STEP } from "../model/uncounted-step";
import type { Sheet } from "../report/sheet";
import { LONGEST } from "./cell-text";
import { carryDress, type CarriedDress } from "./carry-dress";
import { UNDRESSED, type Dress } from "./dress";
import { findPointing, type MovedSheet } from "./find-pointing";
import { withLostKeys } from "./lost-keys";
import { besideRows, moveBeside } from "./move-beside";
import { hasMovedRows, movesOf, referenceMover } from "./moved-references";
import { freeName, listSheets, markText } from "./own-sheets";
import { planSheet, type PlannedSheet, type EditWords } from "./plan-sheet";
import { readDress } from "./read-dress";
import { readEdits, type RoomNeeded } from "./read-edits";
import { readOwnSheets, type OwnState } from "./read-own-sheets";
import { newContent, oldContent, type EditContents } from "./sheet-content";
import { replaceSheets, type Replacement } from "./replace-sheets";
import { pauseWhenDue, takeSteps } from "./take-steps";
import { typedFrame, withFrame, type TypedFrame } from "./typed-frame";
import { withExcel } from "./with-excel";
import type { SheetContent } from "./write-sheet";

export interface Written {
  readonly key: SheetKey;
  readonly name: string;
  /** false: the sheet is new. */
  readonly rewritten: boolean;
  readonly visible: boolean;
}

export interface WriteOptions {
  readonly signal: AbortSignal;
  /** What the person said of cells changed by hand, where they were asked. */
  readonly answers: EditAnswers;
  readonly words: EditWords;
  readonly progress: (done: number, total: number) => void;
  /** Called before the first change with what takes it back: some of it may be written even if the writing fails. */
  readonly keep: (replaced: readonly Replacement[]) => void;
}

export type WriteResult =
  /** Nothing is written: these cells wait for the person's word. */
  | { readonly asked: readonly HandEdit[] }
  | {
      readonly asked: null;
      readonly sheets: readonly Written[];
      /** Cells whose text was longer than a cell holds. */
      readonly cut: readonly NamedCell[];
      /** What takes the writing back. */
      readonly replaced: readonly Replacement[];
      /** What the person typed at the head and the foot of the sheets. */
      readonly frame: TypedFrame;
      /** Formulas on the person's sheets that name a cell whose row is another one now. */
      readonly pointing: readonly NamedCell[];
    };

interface Planned {
  readonly described: Sheet;
  readonly state: OwnState | null;
  plan: PlannedSheet;
  readonly name: string;
}

export async function writeSheets(sheets: readonly Sheet[], options: WriteOptions): Promise<WriteResult> {
  const prepared = await prepare(sheets, options);
  if ("asked" in prepared) return prepared;
  const { replacements, ...found } = prepared;
  options.keep(replacements);
  const replaced = await replaceSheets(replacements, options);
  return {
    asked: null,
    sheets: replacements.map(({ key, name, old, visible }) => ({ key, name, rewritten: old !== null, visible })),
    replaced,
    ...found,
  };
}

/** Reads and decides; changes nothing. */
function prepare(
  sheets: readonly Sheet[],
  { signal, answers, words }: WriteOptions,
): Promise<
  | { readonly asked: readonly HandEdit[] }
  | {
      readonly replacements: readonly Replacement[];
      readonly frame: TypedFrame;
      readonly pointing: readonly NamedCell[];
      readonly cut: readonly NamedCell[];
    }
> {
  return withExcel(async (context) => {
    const infos = await listSheets(context);
    const keys = new Set<SheetKey>(sheets.map(({ key }) => key));
    // Two sheets can't have one mark that names them both: the first of a key is the one.
    const own = infos.filter((info, at) => info.own !== null && keys.has(info.own) && firstOf(infos, info.own) === at);
    const states = await readOwnSheets(context, own, signal);
    const names = infos.map(({ name }) => name);
    const pause = pauseWhenDue(signal);
    const planned: Planned[] = [];
    for (const described of sheets) {
      const found = states.find(({ key }) => key === described.key) ?? null;
      const state = found && (await takeSteps(withLostKeys(found, described), pause));
      const name = state?.name ?? freeName(described.name, names);
      names.push(name);
      planned.push({
        described,
        state,
        name,
        plan: await takeSteps(planSheet(described, state, answers, words), pause),
      });
    }
    const asked = planned.flatMap(({ plan }) => plan.asked);
    if (asked.length > 0) return { asked };
    const frame = typedFrame(planned.map(({ plan }) => plan));
    for (const each of planned) each.plan = withFrame(each.plan, frame);
    const edits = planned.flatMap(({ state, plan }) => plan.edits.map((edit) => ({ sheet: state?.id ?? "", edit })));
    const contents = await readEdits(context, edits, planned.flatMap(roomNeeded), signal);
    const olds: (SheetContent | null)[] = [];
    for (const { state, plan } of planned) {
      olds.push(state && (await takeSteps(oldContent(state, plan.edits, contents), pause)));
    }
    const dresses = await readDresses(context, planned, olds, signal);
    const moved: MovedSheet[] = [];
    for (const each of planned) {
      await pause();
      moved.push(...movedSheet(each));
    }
    const pointing = await findPointing(context, infos, moved, signal);
    const replacements: Replacement[] = [];
    const cut: NamedCell[] = [];
    for (const [index, each] of planned.entries()) {
      const steps = replacementOf(each, contents, olds[index] ?? null, dresses[index]);
      const replacement = await takeSteps(steps, pause);
      replacements.push(replacement);
      await pause();
      cut.push(...cutCells(replacement));
    }
    return { replacements, frame, pointing, cut };
  });
}

function movedSheet({ state, plan }: Planned): MovedSheet[] {
  if (state === null || !hasMovedRows(state, plan)) return [];
  return [{ name: state.name, move: movesOf(state, plan, besideRows(state, plan)) }];
}

/** One for each sheet that stands there already. */
async function readDresses(
  context: Excel.RequestContext,
  planned: readonly Planned[],
  olds: readonly (SheetContent | null)[],
  signal: AbortSignal,
): Promise<readonly (Dress | undefined)[]> {
  const there = planned.flatMap(({ state }, index) => {
    const sheet = olds[index]?.sheet;
    return state && sheet && sheet.rows.length > 0 ? [{ id: state.id, sheet }] : [];
  });
  const read = await readDress(context, there, signal);
  const byId = new Map(there.map(({ id }, index) => [id, read[index]]));
  return planned.map(({ state }) => byId.get(state?.id ?? ""));
}

const NOTHING_CARRIED: CarriedDress = { dress: UNDRESSED, formats: new Map() };

function* replacementOf(
  { described, state, plan, name }: Planned,
  contents: EditContents,
  old: SheetContent | null,
  dress: Dress = UNDRESSED,
): Stepwise<Replacement> {
  yield STEP;
  const besideRow = state && besideRows(state, plan);
  const move = state && besideRow && referenceMover(state, plan, besideRow);
  const moved = move ? new Map([...contents].map(([edit, cell]) => [edit, move(cell)])) : contents;
  const beside = move && moveBeside(state, besideRow, move);
  yield STEP;
  const carried = state && old ? carryDress(dress, state, old.sheet, plan) : NOTHING_CARRIED;
  yield STEP;
  const content = yield* newContent(plan, moved, {
    version: String(Number(state?.version ?? 0) + 1),
    mark: state ? markText(described.key, state.id, name) : "",
    ...carried,
  });
  return {
    key: described.key,
    id: state?.id ?? null,
    name,
    visible: state?.visible ?? true,
    content: { ...content, ...(beside && { beside: beside.new }) },
    standing: {
      area: state?.area ?? null,
      charts: state?.charts ?? 0,
      sheet: state?.look ? (old?.sheet ?? null) : null,
      isFiltered: state?.isFiltered ?? false,
    },
    old: old && { ...old, dress, ...(beside && { beside: beside.old }) },
  };
}

function firstOf(infos: readonly { readonly own: SheetKey | null }[], key: SheetKey): number {
  return infos.findIndex(({ own }) => own === key);
}

/** The parts of the wanted area (from A1) that lie outside the area written before: nothing of the person's may stand there. */
function roomNeeded({ state, plan: { sheet } }: Planned): RoomNeeded[] {
  if (!state) return [];
  const { row, column, rows, columns } = state.area;
  const wanted = { rows: sheet.rows.length, columns: sheet.columns.length + 1 };
  const within = Math.min(wanted.rows, row + rows);
  const parts = [
    { row: row + rows, column: 0, rows: wanted.rows - row - rows, columns: wanted.columns },
    { row: 0, column: column + columns, rows: within, columns: wanted.columns - column - columns },
    { row: 0, column: 0, rows: Math.min(row, wanted.rows), columns: Math.min(wanted.columns, column + columns) },
    { row, column: 0, rows: within - row, columns: Math.min(column, wanted.columns) },
    ...(state.needsColumn ? [{ row, column: column + columns - 1, rows, columns: 1 }] : []),
  ];
  return parts
    .filter((part) => part.rows > 0 && part.columns > 0)
    .map((part) => ({ ...part, sheet: state.id, name: state.name }));
}

function cutCells({ name, content }: Replacement): NamedCell[] {
  const cut: NamedCell[] = [];
  content.sheet.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      const isCut = typeof cell?.value === "string" && cell.value.length > LONGEST;
      if (isCut) cut.push({ sheet: name, cell: cellAddress(row, column) });
    });
  });
  return cut;
}
