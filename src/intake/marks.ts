// Columns that are marked rather than filled: "Đoàn viên", "Nam", "Nữ". A blank there means "no" when the column holds
// marks and never an explicit "no"; otherwise it means that nothing is stated. So the answer waits for the last row.

import { NO_DAY } from "../model/admission-columns";
import { attributeCode } from "../model/attribute-values";
import type { Sex } from "../model/dimension";
import type { CellValue } from "../model/grid";
import type { ColumnId } from "../model/issue";
import type { AdmissionWriter } from "./admission-writer";
import { cellText } from "./cell-text";
import { checkBothSexes } from "./checks/check-both-sexes";
import { type DateColumn, seeDate, seeText } from "./checks/date-columns";
import { saysNothing } from "./classify";
import {
  ALWAYS,
  BLANK,
  type CellNotes,
  CODE_SHIFT,
  codeColumn,
  type CodeColumn,
  type ColumnReader,
  Memory,
  factsOf,
  NEVER,
  ODD_DATES,
  ODD_MARKS,
  OWN_BIT,
  recall,
  type RowsRun,
  SUSPECT,
  tell,
  type ValueFacts,
} from "./column-readers";
import type { IssueList } from "./issue-list";
import { type DateReading, parseDate } from "./parse-date";
import { birthOf, type Cells } from "./read-cells";

export interface Marks {
  readonly readers: readonly ColumnReader[];
  /** That of the sex, which is filled rather than marked. */
  readonly codes: readonly CodeColumn[];
  /** Says what is wrong with the marks of a row. */
  readonly report: (row: number) => void;
  readonly finish: () => void;
}

interface Context {
  readonly cells: Cells;
  readonly columns: ReadonlyMap<ColumnId, number>;
  readonly target: AdmissionWriter;
  readonly notesOf: (id: ColumnId) => CellNotes;
  /** Of the columns whose dates are counted. */
  readonly dates: ReadonlyMap<ColumnId, DateColumn>;
  readonly issues: IssueList;
}

export function createMarks(context: Context): Marks {
  const { cells, columns, target, notesOf, issues } = context;
  const { sex, youth } = target.codes;
  const settle = (codes: Uint8Array, code: number) => (at: number) => {
    codes[at] = code;
  };
  const blanks = {
    youth: createBlanks(settle(youth, attributeCode("youth", false))),
    female: createBlanks(settle(sex, attributeCode("sex", "male"))),
    male: createBlanks(settle(sex, attributeCode("sex", "female"))),
  };
  const readers: ColumnReader[] = [];
  const codes: CodeColumn[] = [];
  const youthColumn = columns.get("admission.youth");
  const sexColumn = columns.get("admission.sex");
  if (youthColumn !== undefined) {
    const memory = new Memory((value) => youthFacts(value, cells));
    const notes = notesOf("admission.youth");
    readers.push((run) => {
      readYouth(run, youthColumn, memory, youth, notes, blanks.youth);
    });
  }
  if (sexColumn !== undefined) {
    const memory = new Memory((value) => sexFacts(value, cells));
    codes.push(codeColumn(sexColumn, memory, sex, notesOf("admission.sex")));
  }
  if (columns.has("admission.male") || columns.has("admission.female")) readers.push(sexMarksReader(context, blanks));
  return {
    readers,
    codes,
    report: (row) => {
      reportUnknown(cells, row, "youth");
      if (cells.has("admission.sex")) reportUnknown(cells, row, "sex");
      else reportSexMarks(cells, row, issues);
    },
    finish: () => {
      settleBlanks(blanks.youth);
      // With both columns a row without a mark says nothing.
      if (!cells.has("admission.male")) settleBlanks(blanks.female);
      if (!cells.has("admission.female")) settleBlanks(blanks.male);
    },
  };
}

/** The blanks of a column, until it is known what they say. */
interface Blanks {
  readonly at: number[];
  marked: boolean;
  denied: boolean;
  readonly settle: (at: number) => void;
}

function createBlanks(settle: (at: number) => void): Blanks {
  return { at: [], marked: false, denied: false, settle };
}

function seeMark(blanks: Blanks, facts: ValueFacts, at: number): void {
  if ((facts & YES) !== 0) blanks.marked = true;
  else if ((facts & NO) !== 0) blanks.denied = true;
  if ((facts & BLANK) !== 0) blanks.at.push(at);
}

function settleBlanks({ at, marked, denied, settle }: Blanks): void {
  if (marked && !denied) for (const one of at) settle(one);
}

function readYouth(
  run: RowsRun,
  column: number,
  memory: Memory,
  target: Uint8Array,
  notes: CellNotes,
  blanks: Blanks,
): void {
  const { values, rows, count, first } = run;
  for (let each = 0; each < count; each += 1) {
    const value = values[rows[each] ?? 0]?.[column];
    const facts = recall(memory, value);
    target[first + each] = facts >> CODE_SHIFT;
    seeMark(blanks, facts, first + each);
    tell(facts, value, each, memory, run, notes);
  }
}

/** What a cell says by a mark: nothing, yes or no. */
const YES = OWN_BIT;
const NO = OWN_BIT << 1;

function bitOf(mark: boolean | null): number {
  return mark === null ? 0 : mark ? YES : NO;
}

function youthFacts(value: CellValue, cells: Cells): ValueFacts {
  const text = cellText(value);
  const mark = cells.category("youth", text);
  return factsOf(value, attributeCode("youth", mark), oddOf("youth", mark, text)) | bitOf(mark);
}

function sexFacts(value: CellValue, cells: Cells): ValueFacts {
  const text = cellText(value);
  const sex = cells.category("sex", text);
  return factsOf(value, attributeCode("sex", sex), oddOf("sex", sex, text));
}

/** Of a text that nobody knows, as an Excel error is one, too. */
function oddOf(dimension: "sex" | "youth", known: Sex | boolean | null, text: string): number {
  return known === null && !saysNothing(dimension, text) ? ALWAYS : NEVER;
}

interface SexMark {
  readonly mark: boolean | null;
  readonly reading: DateReading;
  /** A date that can't be read is still one: the person stands in this column. */
  readonly isBadDate: boolean;
}

/** A mark, the sex itself, or the birth date of a person of that sex. */
function readSexMark(value: CellValue, sex: Sex, cells: Cells): SexMark {
  const text = cellText(value);
  const reading = parseDate(value);
  const isDate = birthOf(reading) !== null;
  const isBadDate = !isDate && (reading.kind === "impossible" || MISTYPED_DATE.test(text));
  const named = cells.category("sex", text);
  const mark = named === null ? isDate || isBadDate || cells.category("youth", text) : named === sex;
  return { mark, reading, isBadDate };
}

/** Digits enough for a mistyped date ("3l/12/1995"). */
const MISTYPED_DATE = /\d.*[/.-].*\d/u;

/** A true date, or one typed as text. */
const DATED = OWN_BIT << 2;
const TYPED = OWN_BIT << 3;

/** The code is a birth as AdmissionColumns.birth keeps it. */
function markFacts(value: CellValue, sex: Sex, cells: Cells): ValueFacts {
  const { mark, reading, isBadDate } = readSexMark(value, sex, cells);
  const birth = birthOf(reading);
  const code = birth === null ? NO_DAY : "day" in birth ? birth.day : -birth.year;
  const typed = reading.kind === "day" ? reading.typed : null;
  const date = typed === "date" ? DATED : typed === "text" ? TYPED : 0;
  const isTold = isBadDate || (typed !== null && date === 0);
  return factsOf(value, code, isTold ? ALWAYS : oddOf("sex", mark, cellText(value))) | bitOf(mark) | date;
}

interface MarkColumn {
  /** −1: the sheet has none. */
  readonly column: number;
  readonly memory: Memory;
  readonly notes: CellNotes;
  readonly dates: DateColumn | null;
  readonly blanks: Blanks;
}

interface SexMarks {
  readonly male: MarkColumn;
  readonly female: MarkColumn;
  readonly births: Int32Array | null;
  readonly sexes: Uint8Array | null;
  readonly sexNotes: CellNotes;
}

/** Reads "Nam" and "Nữ" side by side: the sex where no column gives it, and the birth where none does. */
function sexMarksReader(
  { cells, columns, target, notesOf, dates }: Context,
  blanks: { readonly male: Blanks; readonly female: Blanks },
): ColumnReader {
  const markColumn = (sex: Sex): MarkColumn => {
    const id = `admission.${sex}` as const;
    const memory = new Memory((value) => markFacts(value, sex, cells));
    const column = columns.get(id) ?? -1;
    return { column, memory, notes: notesOf(id), dates: dates.get(id) ?? null, blanks: blanks[sex] };
  };
  const marks: SexMarks = {
    male: markColumn("male"),
    female: markColumn("female"),
    births: columns.has("admission.birth") ? null : target.birth,
    sexes: columns.has("admission.sex") ? null : target.codes.sex,
    sexNotes: notesOf("admission.sex"),
  };
  return (run) => {
    readSexMarks(run, marks);
  };
}

function readSexMarks({ values, rows, odd, count, first }: RowsRun, marks: SexMarks): void {
  const { male, female, births, sexes, sexNotes } = marks;
  const isPair = male.column >= 0 && female.column >= 0;
  for (let each = 0; each < count; each += 1) {
    const [row, at] = [rows[each] ?? 0, first + each];
    const manValue = male.column < 0 ? "" : values[row]?.[male.column];
    const womanValue = female.column < 0 ? "" : values[row]?.[female.column];
    const [man, woman] = [recall(male.memory, manValue), recall(female.memory, womanValue)];
    if (((man | woman) & ALWAYS) !== 0) odd[each] = (odd[each] ?? 0) | ODD_MARKS | ODD_DATES;
    if ((man & SUSPECT) !== 0) male.notes.suspect(at);
    if ((woman & SUSPECT) !== 0) female.notes.suspect(at);
    if (births !== null) {
      const birth = man >> CODE_SHIFT;
      births[at] = birth === NO_DAY ? woman >> CODE_SHIFT : birth;
      noteDate(male.dates, row, man, manValue);
      noteDate(female.dates, row, woman, womanValue);
    }
    if (sexes === null) continue;
    // With both columns a row without any mark says nothing.
    if (isPair && (man & woman & BLANK) !== 0) sexNotes.blank(row);
    if ((man & woman & YES) !== 0) {
      odd[each] = (odd[each] ?? 0) | ODD_MARKS;
      continue;
    }
    const sex = sexOf(man, woman, marks);
    if (sex !== null) sexes[at] = sex;
    if (male.column >= 0) seeMark(male.blanks, man, at);
    if (female.column >= 0) seeMark(female.blanks, woman, at);
  }
}

const MALE = attributeCode("sex", "male");
const FEMALE = attributeCode("sex", "female");

/** The code of the sex that the marks name. */
function sexOf(man: ValueFacts, woman: ValueFacts, { male, female }: SexMarks): number | null {
  if ((man & YES) !== 0) return MALE;
  if ((woman & YES) !== 0) return FEMALE;
  // One column alone: an explicit "no" there names the other sex.
  if ((woman & NO) !== 0 && male.column < 0) return MALE;
  return (man & NO) !== 0 && female.column < 0 ? FEMALE : null;
}

function noteDate(dates: DateColumn | null, row: number, facts: ValueFacts, value: CellValue | undefined): void {
  if (dates === null) return;
  if ((facts & DATED) !== 0) seeDate(dates, row, facts >> CODE_SHIFT);
  else if ((facts & TYPED) !== 0) seeText(dates, row, facts >> CODE_SHIFT, value);
}

function reportUnknown(cells: Cells, row: number, dimension: "youth" | "sex"): void {
  const id = `admission.${dimension}` as const;
  const text = cells.text(row, id);
  if (cells.category(dimension, text) === null) cells.reportUnknown(row, id, dimension, text);
}

function reportSexMarks(cells: Cells, row: number, issues: IssueList): void {
  const male = reportSexMark(cells, row, "admission.male", "male");
  const female = reportSexMark(cells, row, "admission.female", "female");
  checkBothSexes(male, female, cells.place(row, "admission.female"), issues);
}

function reportSexMark(cells: Cells, row: number, id: ColumnId, sex: Sex): boolean | null {
  const text = cells.text(row, id);
  const { mark, isBadDate } = readSexMark(cells.value(row, id), sex, cells);
  if (isBadDate) cells.reportDate(row, id, "warning");
  if (mark === null) cells.reportUnknown(row, id, "sex", text);
  return mark;
}
