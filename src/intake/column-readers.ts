// Reads admissions column by column, a run of rows at a time: every distinct value of a column is understood once and met
// again by its code, days are taken as the numbers they are, and names are scanned letter by letter. No cell costs an object.
//
// A reader writes what it is sure of and marks a row as odd where there is something to say or to decide; such rows are
// read again, one by one, by read-admissions.ts. What is counted of a column as a whole (blanks, dates typed as text) is
// counted here, of every row and once.
//
// What runs for each cell is a function of the module, not one made anew for each reading: an engine forgets what it compiled
// of the latter as soon as the reading is over, and every reading would begin slowly.

import { NO_DAY } from "../model/admission-columns";
import { LAST_YEAR, toDay, type Day } from "../model/day";
import type { CellValue, Grid } from "../model/grid";
import { isBlank } from "./cell-text";
import { seeDate, seeText, type DateColumn } from "./checks/date-columns";
import { hasFault } from "./checks/text-checks";
import { keepShape } from "./keep-shape";
import { parseDate } from "./parse-date";
import { scanText, type TextScan } from "./scan-text";

/** At most: the cells of so many stay near the processor, while column after column is read. */
export const ROWS_A_RUN = 512;

/** Rows with names that follow one another: positions `first` … `first + count − 1` of the columns. */
export interface RowsRun {
  readonly values: Grid["values"];
  /** Rows of the grid. */
  readonly rows: Int32Array;
  /** By row: bits of what is to be read again by itself; 0 for nearly every row. */
  readonly odd: Uint8Array;
  count: number;
  first: number;
}

/** What of a row is odd: its unit, or who it is; one of its dates; what a text names; a mark in the columns of sex and youth. */
export const ODD_PERSON = 1;
export const ODD_DATES = 2;
export const ODD_ATTRIBUTES = 4;
export const ODD_MARKS = 8;

export function createRun(values: Grid["values"], rowsARun: number, first: number): RowsRun {
  return { values, rows: new Int32Array(rowsARun), odd: new Uint8Array(rowsARun), count: 0, first };
}
keepShape(createRun([], 0, 0));

export type ColumnReader = (run: RowsRun) => void;

/** What a column reader tells of its cells. */
export interface CellNotes {
  readonly blank: (row: number) => void;
  /** The text of a cell is worth a look. */
  readonly suspect: (at: number) => void;
  /** What of its row an odd cell makes odd. */
  readonly part: number;
}

export function createNotes(suspect: CellNotes["suspect"], blank: CellNotes["blank"], part: number): CellNotes {
  return { suspect, blank, part };
}
keepShape(createNotes(ignore, ignore, 0));

export function ignore(): void {
  // Nothing is noted.
}

/** What is known of a distinct value, in one number: its code, and below it the bits of what is to be told of each cell. */
export type ValueFacts = number;

/** Which of the rows with a value are odd: none, all, or the first one, when its wording is told once. */
export const NEVER = 0;
export const ALWAYS = 1;
export const FIRST = 2;
/** The other bits of what is to be told of a cell. */
export const BLANK = 4;
export const SUSPECT = 8;
const TELL = ALWAYS | FIRST | BLANK | SUSPECT;
/** Bits that each reader may use as it likes: from this one up to the code. */
export const OWN_BIT = 16;
/** Where the code begins; it may be negative. */
export const CODE_SHIFT = 8;

/** `odd`: NEVER, ALWAYS or FIRST. */
export function factsOf(value: CellValue, code: number, odd: number): ValueFacts {
  const isSuspect = typeof value === "string" && hasFault(value);
  return (code << CODE_SHIFT) | odd | (isBlank(value) ? BLANK : 0) | (isSuspect ? SUSPECT : 0);
}

/** Understands each distinct value once. Numbers, so that a look at them is all that a cell costs. */
export class Memory {
  readonly known = new Map<CellValue | undefined, ValueFacts>();

  constructor(private readonly understand: (value: CellValue) => ValueFacts) {}

  learn(value: CellValue | undefined): ValueFacts {
    const facts = this.understand(value ?? "");
    this.known.set(value, facts);
    return facts;
  }
}
keepShape(new Memory(() => NEVER));

export function recall(memory: Memory, value: CellValue | undefined): ValueFacts {
  return memory.known.get(value) ?? memory.learn(value);
}

/** Tells what is to be told of a cell. */
export function tell(
  facts: ValueFacts,
  value: CellValue | undefined,
  each: number,
  { known }: Memory,
  { rows, odd, first }: RowsRun,
  notes: CellNotes,
): void {
  if ((facts & (ALWAYS | FIRST)) !== 0) odd[each] = (odd[each] ?? 0) | notes.part;
  if ((facts & BLANK) !== 0) notes.blank(rows[each] ?? 0);
  if ((facts & SUSPECT) !== 0) notes.suspect(first + each);
  // The next cell with this wording isn't told.
  if ((facts & FIRST) !== 0) known.set(value, facts & ~FIRST);
}

/** A column with few distinct values: their codes go into `target`. */
export interface CodeColumn {
  readonly column: number;
  readonly memory: Memory;
  readonly target: Uint8Array;
  readonly notes: CellNotes;
}

export function codeColumn(column: number, memory: Memory, target: Uint8Array, notes: CellNotes): CodeColumn {
  return { column, memory, target, notes };
}

keepShape(codeColumn(0, new Memory(() => NEVER), new Uint8Array(0), createNotes(ignore, ignore, 0)));

/** All of them side by side, for the cells of a row are fetched once then. */
export function codeReader(columns: readonly CodeColumn[]): ColumnReader {
  return (run) => {
    readCodes(run, columns);
  };
}

function readCodes(run: RowsRun, columns: readonly CodeColumn[]): void {
  const { values, rows, count, first } = run;
  for (let each = 0; each < count; each += 1) {
    const cells = values[rows[each] ?? 0];
    for (let at = 0; at < columns.length; at += 1) {
      const one = columns[at];
      if (!one) continue;
      const { column, memory, target, notes } = one;
      const value = cells?.[column];
      const facts = recall(memory, value);
      target[first + each] = facts >> CODE_SHIFT;
      if ((facts & TELL) !== 0) tell(facts, value, each, memory, run, notes);
    }
  }
}

const FIRST_DAY = toDay(1910, 1, 1);
const AFTER_LAST_DAY = toDay(LAST_YEAR + 1, 1, 1);
/** A day typed as text. */
const TYPED = OWN_BIT;

function dateFacts(value: CellValue): ValueFacts {
  const reading = parseDate(value);
  if (reading.kind !== "day") return factsOf(value, NO_DAY, reading.kind === "blank" ? NEVER : ALWAYS);
  const isPlain = reading.typed === "text";
  return factsOf(value, reading.day, isPlain ? NEVER : ALWAYS) | (isPlain ? TYPED : 0);
}

/** A column of dates: true dates of Excel without a second look, typed ones by their distinct texts. */
export function dayReader(column: number, target: Int32Array, seen: DateColumn | null, notes: CellNotes): ColumnReader {
  const memory = new Memory(dateFacts);
  return (run) => {
    readDays(run, column, memory, target, seen, notes);
  };
}

function readDays(
  run: RowsRun,
  column: number,
  memory: Memory,
  target: Int32Array,
  seen: DateColumn | null,
  notes: CellNotes,
): void {
  const { values, rows, odd, count, first } = run;
  for (let each = 0; each < count; each += 1) {
    const row = rows[each] ?? 0;
    const value = values[row]?.[column];
    let day: Day = NO_DAY;
    if (typeof value === "number") {
      if (value >= FIRST_DAY && value < AFTER_LAST_DAY) {
        day = value | 0;
        if (seen !== null) seeDate(seen, row, day);
      } else odd[each] = (odd[each] ?? 0) | ODD_DATES;
    } else {
      const facts = recall(memory, value);
      day = facts >> CODE_SHIFT;
      if ((facts & TYPED) !== 0 && seen !== null) seeText(seen, row, day, value);
      if ((facts & TELL) !== 0) tell(facts, value, each, memory, run, notes);
    }
    target[first + each] = day;
  }
}

/** A text of a column in which nearly every cell differs. What the scan gives is left to the caller. */
export function scanCell(text: string, scan: TextScan, notes: CellNotes, row: number, at: number): void {
  scanText(text, scan);
  // A blank has no letters.
  if (scan.hash === 0 && isBlank(text)) notes.blank(row);
  if (scan.suspicious && hasFault(text)) notes.suspect(at);
}
