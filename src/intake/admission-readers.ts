// The readers of the columns of an admissions sheet, each of a whole run of rows (column-readers.ts): days, marks, names and
// numbers. What is listed by categories stands in read-attributes.ts; the unit, in admission-unit.ts.

import { EXCEPTION, READMISSION } from "../model/admission-columns";
import type { ColumnId } from "../model/issue";
import type { AdmissionWriter } from "./admission-writer";
import { cellText, isBlank, isErrorValue } from "./cell-text";
import { MAY_BE_TWO, SHORTEST_TWO } from "./checks/check-two-people";
import type { DateColumn } from "./checks/date-columns";
import {
  ALWAYS,
  type CellNotes,
  CODE_SHIFT,
  type ColumnReader,
  Memory,
  dayReader,
  factsOf,
  NEVER,
  ODD_PERSON,
  recall,
  type RowsRun,
  scanCell,
  tell,
} from "./column-readers";
import type { KeyHashes } from "./find-duplicates";
import { FEWEST_DIGITS, FULL_KIND, identityNumbers, numberKinds, OLD_KIND, SHORTEST_PAIR } from "./identity-number";
import type { Cells } from "./read-cells";
import { createScan, hashDigits, scanText, type TextScan } from "./scan-text";
import { identityNote, isOldNumber, NO_NUMBER, noteOther, noteThi, ODD_NUMBER, usualNote } from "./second-look";
import type { SecondLook } from "./second-look";

interface People {
  readonly cells: Cells;
  readonly columns: ReadonlyMap<ColumnId, number>;
  readonly target: AdmissionWriter;
  readonly notesOf: (id: ColumnId) => CellNotes;
  /** Of the columns whose dates are counted. */
  readonly dates: ReadonlyMap<ColumnId, DateColumn>;
  readonly secondLook: SecondLook;
}

export function dayReaders({ columns, notesOf, target, dates }: People): ColumnReader[] {
  return (["decision", "admitted", "birth", "resolution", "official", "certificate"] as const).flatMap((name) => {
    const id = `admission.${name}` as const;
    const column = columns.get(id);
    return column === undefined ? [] : [dayReader(column, target[name], dates.get(id) ?? null, notesOf(id))];
  });
}

/** Any mark but an explicit "no": a person also writes which area or which consent it is. */
export function markReaders({ columns, notesOf, target, cells }: People): ColumnReader[] {
  const bits = [
    ["admission.exception", EXCEPTION],
    ["admission.readmission", READMISSION],
  ] as const;
  return bits.flatMap(([id, bit]) => {
    const column = columns.get(id);
    if (column === undefined) return [];
    const memory = new Memory((value) => {
      const isError = isErrorValue(value);
      const isMarked = !isBlank(value) && !isError && cells.category("youth", cellText(value)) !== false;
      return factsOf(value, isMarked ? bit : 0, isError ? ALWAYS : NEVER);
    });
    const notes = notesOf(id);
    return [
      (run: RowsRun) => {
        readMarks(run, column, memory, target.marks, notes);
      },
    ];
  });
}

function readMarks(run: RowsRun, column: number, memory: Memory, marks: Uint8Array, notes: CellNotes): void {
  const { values, rows, count, first } = run;
  for (let each = 0; each < count; each += 1) {
    const value = values[rows[each] ?? 0]?.[column];
    const facts = recall(memory, value);
    marks[first + each] = (marks[first + each] ?? 0) | (facts >> CODE_SHIFT);
    tell(facts, value, each, memory, run, notes);
  }
}

/** Names and numbers, and columns that are only looked at for their text. */
export function textReaders(people: People, hashes: KeyHashes): ColumnReader[] {
  const { columns, notesOf, secondLook } = people;
  return [...columns].flatMap(([id, column]) => {
    if (id === "admission.name") return [nameReader(column, notesOf(id), secondLook, hashes.name)];
    if (id === "admission.identity") return [identityReader(column, notesOf(id), secondLook, hashes)];
    if (id === "admission.card" || id === "admission.file-number") {
      return [filledReader(column, notesOf(id), secondLook)];
    }
    return [];
  });
}

function nameReader(column: number, notes: CellNotes, secondLook: SecondLook, hashes: Int32Array): ColumnReader {
  const scan = createScan();
  return (run) => {
    readNames(run, column, scan, notes, secondLook, hashes);
  };
}

function readNames(
  { values, rows, count, first }: RowsRun,
  column: number,
  scan: TextScan,
  notes: CellNotes,
  secondLook: SecondLook,
  hashes: Int32Array,
): void {
  for (let each = 0; each < count; each += 1) {
    const row = rows[each] ?? 0;
    const value = values[row]?.[column] ?? "";
    if (typeof value === "string") scanCell(value, scan, notes, row, first + each);
    // A name is text but for a slip.
    else scanText(String(value), scan);
    hashes[each] = scan.hash;
    if (scan.hasThi) noteThi(secondLook, first + each);
    if (scan.mayBeTwo && typeof value === "string" && value.length >= SHORTEST_TWO && MAY_BE_TWO.test(value)) {
      noteOther(secondLook, first + each);
    }
  }
}

function identityReader(column: number, notes: CellNotes, secondLook: SecondLook, hashes: KeyHashes): ColumnReader {
  const scan = createScan();
  return (run) => {
    readIdentities(run, column, scan, notes, secondLook.identities, hashes);
  };
}

function readIdentities(
  { values, rows, odd, count, first }: RowsRun,
  column: number,
  scan: TextScan,
  notes: CellNotes,
  identities: Uint16Array,
  { identity: hashes, kinds, beside }: KeyHashes,
): void {
  for (let each = 0; each < count; each += 1) {
    const row = rows[each] ?? 0;
    const value = values[row]?.[column] ?? "";
    const usual = usualNote(value, scan);
    identities[first + each] = usual;
    hashes[each] = scan.hash;
    kinds[each] = FULL_KIND;
    // Twelve digits: there is nothing to find in them.
    if (usual !== NO_NUMBER) continue;
    if (isOldNumber(value, scan)) {
      identities[first + each] = ODD_NUMBER;
      hashes[each] = scan.hash;
      kinds[each] = OLD_KIND;
      continue;
    }
    identities[first + each] = identityNote(value);
    const text = String(value);
    hashes[each] = hashDigits(text, FEWEST_DIGITS);
    kinds[each] = hashes[each] === 0 ? 0 : numberKinds(cellText(value));
    if (text.length >= SHORTEST_PAIR) {
      const [one, ...more] = identityNumbers(text).map((number) => hashDigits(number, FEWEST_DIGITS));
      if (one !== undefined) hashes[each] = one;
      if (more.length > 0) beside.set(first + each, more);
    }
    if (typeof value === "string") scanCell(value, scan, notes, row, first + each);
    if (isErrorValue(value)) odd[each] = (odd[each] ?? 0) | ODD_PERSON;
  }
}

function filledReader(column: number, notes: CellNotes, secondLook: SecondLook): ColumnReader {
  const scan = createScan();
  return (run) => {
    readFilled(run, column, scan, notes, secondLook);
  };
}

function readFilled(
  { values, rows, odd, count, first }: RowsRun,
  column: number,
  scan: TextScan,
  notes: CellNotes,
  secondLook: SecondLook,
): void {
  for (let each = 0; each < count; each += 1) {
    const row = rows[each] ?? 0;
    const value = values[row]?.[column] ?? "";
    if (typeof value === "string") scanCell(value, scan, notes, row, first + each);
    if (isErrorValue(value)) odd[each] = (odd[each] ?? 0) | ODD_PERSON;
    else if (!isBlank(value)) noteOther(secondLook, first + each);
  }
}
