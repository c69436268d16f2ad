// Columns that are marked rather than filled: "Đoàn viên", "Nam", "Nữ". A blank there means "no" when the column holds
// marks and never an explicit "no"; otherwise it means that nothing is stated. So the answer waits for the last row.

import { NO_DAY } from "../model/admission-columns";
import { attributeCode } from "../model/attribute-values";
import type { Sex } from "../model/dimension";
import type { CellValue } from "../model/grid";
import type { ColumnId } from "../model/issue";
import type { AdmissionWriter } from "./admission-writer";
import { cellText, isBlank, isErrorValue } from "./cell-text";
import { checkBothSexes } from "./checks/check-both-sexes";
import type { SeenDates } from "./checks/date-columns";
import { saysNothing } from "./classify";
import { ALWAYS, BLANK, codeReader, createMemory, NEVER, SUSPECT, tellOf } from "./column-readers";
import type { CellNotes, ColumnReader, Memory, ValueFacts } from "./column-readers";
import type { IssueList } from "./issue-list";
import { parseDate } from "./parse-date";
import { birthOf, type Cells } from "./read-cells";

export interface Marks {
  readonly readers: readonly ColumnReader[];
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
  readonly dates: ReadonlyMap<ColumnId, SeenDates>;
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
  const youthColumn = columns.get("admission.youth");
  const sexColumn = columns.get("admission.sex");
  if (youthColumn !== undefined) {
    const memory = createMemory((value) => youthFacts(value, cells));
    readers.push(
      codeReader(youthColumn, memory, youth, notesOf("admission.youth"), ({ mark, tell }, at) => {
        blanks.youth.see(mark, (tell & BLANK) !== 0, at);
      }),
    );
  }
  if (sexColumn !== undefined) {
    const memory = createMemory((value) => sexFacts(value, cells));
    readers.push(codeReader(sexColumn, memory, sex, notesOf("admission.sex")));
  }
  if (columns.has("admission.male") || columns.has("admission.female")) readers.push(sexMarksReader(context, blanks));
  return {
    readers,
    report: (row) => {
      if (cells.has("admission.youth")) reportUnknown(cells, row, "youth");
      if (cells.has("admission.sex")) reportUnknown(cells, row, "sex");
      else reportSexMarks(cells, row, issues);
    },
    finish: () => {
      blanks.youth.finish();
      // With both columns a row without a mark says nothing.
      if (!cells.has("admission.male")) blanks.female.finish();
      if (!cells.has("admission.female")) blanks.male.finish();
    },
  };
}

interface Blanks {
  see: (mark: boolean | null, blank: boolean, at: number) => void;
  finish: () => void;
}

function createBlanks(settle: (at: number) => void): Blanks {
  const blanks: number[] = [];
  let marked = false;
  let denied = false;
  return {
    see: (mark, blank, at) => {
      marked ||= mark === true;
      denied ||= mark === false;
      if (blank) blanks.push(at);
    },
    finish: () => {
      if (marked && !denied) for (const at of blanks) settle(at);
    },
  };
}

interface YouthFacts extends ValueFacts {
  readonly mark: boolean | null;
}

function youthFacts(value: CellValue, cells: Cells): YouthFacts {
  const text = isBlank(value) || isErrorValue(value) ? "" : cellText(value);
  const mark = cells.category("youth", text);
  const unknown = mark === null && text !== "" && !saysNothing("youth", text);
  const odd = unknown || isErrorValue(value) ? ALWAYS : NEVER;
  return { code: attributeCode("youth", mark), tell: tellOf(value, odd), mark };
}

function sexFacts(value: CellValue, cells: Cells): ValueFacts {
  const text = isBlank(value) || isErrorValue(value) ? "" : cellText(value);
  const sex = cells.category("sex", text);
  const unknown = sex === null && text !== "" && !saysNothing("sex", text);
  return { code: attributeCode("sex", sex), tell: tellOf(value, unknown || isErrorValue(value) ? ALWAYS : NEVER) };
}

interface SexMark {
  readonly mark: boolean | null;
  readonly blank: boolean;
  /** A date that can't be read is still one: the person stands in this column. */
  readonly badDate: "impossible" | "unreadable" | null;
}

/** A mark, the sex itself, or the birth date of a person of that sex. */
function readSexMark(value: CellValue, sex: Sex, cells: Cells): SexMark {
  const text = isBlank(value) || isErrorValue(value) ? "" : cellText(value);
  if (text === "") return { mark: null, blank: isBlank(value), badDate: null };
  const named = cells.category("sex", text);
  const date = named === null ? parseDate(value).kind : "blank";
  const badDate = isBadDate(date, text) ? date : null;
  const dated = date === "day" || date === "year" || date === "month" || badDate !== null;
  const mark = named === null ? dated || cells.category("youth", text) : named === sex;
  return { mark, blank: false, badDate };
}

/** No day that a calendar has, or digits enough for a mistyped one ("3l/12/1995"). */
function isBadDate(kind: string, text: string): kind is "impossible" | "unreadable" {
  return kind === "impossible" || (kind === "unreadable" && MISTYPED_DATE.test(text));
}

const MISTYPED_DATE = /\d.*[/.-].*\d/u;

/** The code is a birth as AdmissionColumns.birth keeps it. */
interface MarkFacts extends ValueFacts {
  readonly blank: boolean;
  readonly mark: boolean | null;
  /** "": a true date. */
  readonly dateText: string | null;
}

function markFacts(value: CellValue, sex: Sex, cells: Cells): MarkFacts {
  const { mark, blank, badDate } = readSexMark(value, sex, cells);
  const reading = isErrorValue(value) ? null : parseDate(value);
  const birth = reading === null ? null : birthOf(reading);
  const code = birth === null ? NO_DAY : "day" in birth ? birth.day : -birth.year;
  const typed = reading?.kind === "day" ? reading.typed : null;
  const dateText = typed === "date" ? "" : typed === "text" ? cellText(value) : null;
  const text = blank ? "" : cellText(value);
  const unknown = mark === null && text !== "" && !saysNothing("sex", text);
  const isOdd = isErrorValue(value) || badDate !== null || unknown || typed === "short-year" || typed === "serial";
  return { code, tell: tellOf(value, isOdd ? ALWAYS : NEVER), blank, mark, dateText };
}

/** Reads "Nam" and "Nữ" side by side: the sex where no column gives it, and the birth where none does. */
function sexMarksReader(
  { cells, columns, target, notesOf, dates }: Context,
  blanks: { readonly male: Blanks; readonly female: Blanks },
): ColumnReader {
  const male = markColumn("admission.male", "male");
  const female = markColumn("admission.female", "female");
  const givesSex = !columns.has("admission.sex");
  const givesBirth = !columns.has("admission.birth");
  const isPair = male.at >= 0 && female.at >= 0;
  const sexNotes = notesOf("admission.sex");

  function markColumn(
    id: "admission.male" | "admission.female",
    sex: Sex,
  ): { at: number; memory: Memory<MarkFacts>; none: MarkFacts; notes: CellNotes; dates: SeenDates | null } {
    const notes = notesOf(id);
    const memory = createMemory((value) => markFacts(value, sex, cells));
    return { at: columns.get(id) ?? -1, memory, none: memory.of(""), notes, dates: dates.get(id) ?? null };
  }

  return ({ values, rows, odd, count, first }) => {
    for (let each = 0; each < count; each += 1) {
      const row = rows[each] ?? 0;
      const man = male.at < 0 ? male.none : male.memory.of(values[row]?.[male.at]);
      const woman = female.at < 0 ? female.none : female.memory.of(values[row]?.[female.at]);
      if (((man.tell | woman.tell) & ALWAYS) !== 0) odd[each] = 1;
      if ((man.tell & SUSPECT) !== 0) male.notes.suspect(first + each);
      if ((woman.tell & SUSPECT) !== 0) female.notes.suspect(first + each);
      if (givesBirth) {
        target.birth[first + each] = man.code === NO_DAY ? woman.code : man.code;
        seeDate(male.dates, row, man);
        seeDate(female.dates, row, woman);
      }
      if (!givesSex) continue;
      // With both columns a row without any mark says nothing.
      if (isPair && man.blank && woman.blank) sexNotes.blank(row);
      if (man.mark === true && woman.mark === true) {
        odd[each] = 1;
        continue;
      }
      const sex = sexOf(man.mark, woman.mark);
      if (sex !== null) target.codes.sex[first + each] = attributeCode("sex", sex);
      blanks.male.see(man.mark, man.blank, first + each);
      blanks.female.see(woman.mark, woman.blank, first + each);
    }
  };

  function sexOf(man: boolean | null, woman: boolean | null): Sex | null {
    if (man === true) return "male";
    if (woman === true) return "female";
    // One column alone: an explicit "no" there names the other sex.
    if (woman === false && !columns.has("admission.male")) return "male";
    return man === false && !columns.has("admission.female") ? "female" : null;
  }
}

function seeDate(dates: SeenDates | null, row: number, { code, dateText }: MarkFacts): void {
  if (dates === null || dateText === null) return;
  if (dateText === "") dates.seeDate(row, code);
  else dates.seeText(row, code, dateText);
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
  const { mark, badDate } = readSexMark(cells.value(row, id), sex, cells);
  if (text === "") return null;
  if (badDate !== null) cells.reportDate(row, id, "warning");
  if (mark === null) cells.reportUnknown(row, id, "sex", text);
  return mark;
}
