// Reads admissions column by column, a run of rows at a time: every distinct value of a column is understood once and met
// again by its code, days are taken as the numbers they are, and names are scanned letter by letter. No cell costs an object.
//
// A reader writes what it is sure of and marks a row as odd where there is something to say or to decide; such rows are
// read again, one by one, by read-admissions.ts. What is counted of a column as a whole (blanks, dates typed as text) is
// counted here, of every row and once.

import { NO_DAY } from "../model/admission-columns";
import { LAST_YEAR, toDay, type Day } from "../model/day";
import type { CellValue, Grid } from "../model/grid";
import { cellText, isBlank, isErrorValue } from "./cell-text";
import type { SeenDates } from "./checks/date-columns";
import { hasFault } from "./checks/text-checks";
import { parseDate } from "./parse-date";
import { scanText, type TextScan } from "./scan-text";

/** Rows with names that follow one another: positions `first` … `first + count − 1` of the columns. */
export interface RowsRun {
  readonly values: Grid["values"];
  /** Rows of the grid. */
  readonly rows: Int32Array;
  readonly odd: Uint8Array;
  count: number;
  first: number;
}

export type ColumnReader = (run: RowsRun) => void;

/** What a column reader tells of its cells. */
export interface CellNotes {
  readonly blank: (row: number) => void;
  /** The text of a cell is worth a look. */
  readonly suspect: (at: number) => void;
}

/** Which of the rows with a value are odd: none, all, or the first one, when its wording is told once. */
export const NEVER = 0;
export const ALWAYS = 1;
export const FIRST = 2;
/** The other bits of what is to be told of a cell. */
export const BLANK = 4;
export const SUSPECT = 8;

/** What is known of a distinct value. */
export interface ValueFacts {
  readonly code: number;
  /** What is to be told of each cell with it; nothing of nearly all. */
  tell: number;
}

/** `odd`: NEVER, ALWAYS or FIRST. */
export function tellOf(value: CellValue, odd: number): number {
  const isSuspect = typeof value === "string" && hasFault(value);
  return odd | (isBlank(value) ? BLANK : 0) | (isSuspect ? SUSPECT : 0);
}

export interface Memory<F extends ValueFacts> {
  readonly of: (value: CellValue | undefined) => F;
}

/** Understands each distinct value once. */
export function createMemory<F extends ValueFacts>(understand: (value: CellValue) => F): Memory<F> {
  const known = new Map<CellValue | undefined, F>();
  return {
    of: (value) => {
      const facts = known.get(value);
      if (facts !== undefined) return facts;
      const learnt = understand(value ?? "");
      known.set(value, learnt);
      return learnt;
    },
  };
}

function tell(facts: ValueFacts, each: number, { rows, odd, first }: RowsRun, notes: CellNotes): void {
  const told = facts.tell;
  if ((told & (ALWAYS | FIRST)) !== 0) odd[each] = 1;
  facts.tell = told & ~FIRST;
  if ((told & BLANK) !== 0) notes.blank(rows[each] ?? 0);
  if ((told & SUSPECT) !== 0) notes.suspect(first + each);
}

/** A column with few distinct values: their codes go into `target`, and `also` sees what is known of every cell. */
export function codeReader<F extends ValueFacts>(
  column: number,
  memory: Memory<F>,
  target: Uint8Array | Int32Array | null,
  notes: CellNotes,
  also?: (facts: F, at: number, row: number) => void,
): ColumnReader {
  return (run) => {
    const { values, rows, count, first } = run;
    // Cells often say the same as the one above.
    let last = values[rows[0] ?? 0]?.[column];
    let facts = memory.of(last);
    for (let each = 0; each < count; each += 1) {
      const row = rows[each] ?? 0;
      const value = values[row]?.[column];
      if (value !== last) {
        last = value;
        facts = memory.of(value);
      }
      if (target !== null) target[first + each] = facts.code;
      if (facts.tell !== NEVER) tell(facts, each, run, notes);
      if (also !== undefined) also(facts, first + each, row);
    }
  };
}

const FIRST_DAY = toDay(1910, 1, 1);
const AFTER_LAST_DAY = toDay(LAST_YEAR + 1, 1, 1);

interface DateFacts extends ValueFacts {
  /** Of a day typed as text, as it was typed. */
  readonly text: string | null;
}

/** A column of dates: true dates of Excel without a second look, typed ones by their distinct texts. */
export function dayReader(
  column: number,
  target: Int32Array | null,
  seen: SeenDates | null,
  notes: CellNotes,
): ColumnReader {
  const texts = createMemory((value): DateFacts => {
    const reading = parseDate(value);
    if (isErrorValue(value)) return { code: NO_DAY, tell: tellOf(value, ALWAYS), text: null };
    if (reading.kind !== "day") {
      return { code: NO_DAY, tell: tellOf(value, reading.kind === "blank" ? NEVER : ALWAYS), text: null };
    }
    const isPlain = reading.typed === "text";
    const text = isPlain ? cellText(value) : null;
    return { code: reading.day, tell: tellOf(value, isPlain ? NEVER : ALWAYS), text };
  });
  return (run) => {
    const { values, rows, odd, count, first } = run;
    for (let each = 0; each < count; each += 1) {
      const row = rows[each] ?? 0;
      const value = values[row]?.[column];
      let day: Day = NO_DAY;
      if (typeof value === "number") {
        if (value >= FIRST_DAY && value < AFTER_LAST_DAY) {
          day = value | 0;
          if (seen !== null) seen.seeDate(row, day);
        } else odd[each] = 1;
      } else {
        const facts = texts.of(value);
        day = facts.code;
        if (facts.text !== null && seen !== null) seen.seeText(row, day, facts.text);
        if (facts.tell !== NEVER) tell(facts, each, run, notes);
      }
      if (target !== null) target[first + each] = day;
    }
  };
}

/** A text of a column in which nearly every cell differs. What the scan gives is left to the caller. */
export function scanCell(text: string, scan: TextScan, notes: CellNotes, row: number, at: number): void {
  scanText(text, scan);
  // A blank has no letters.
  if (scan.hash === 0 && isBlank(text)) notes.blank(row);
  if (scan.suspicious && hasFault(text)) notes.suspect(at);
}
