// The attributes of an admission that a text names: ethnic group, religion, schooling, political theory, occupation.
// Whole columns by their distinct values, single rows where something is to be said. Columns that are marked rather than
// filled are read by marks.ts.

import type { Admission } from "../model/admission";
import type { Attributes } from "../model/dimension";
import { attributeCode } from "../model/attribute-values";
import type { ColumnId } from "../model/issue";
import type { AdmissionWriter } from "./admission-writer";
import { cellText, isBlank, isErrorValue } from "./cell-text";
import { isToldOnce } from "./checks/check-listed-value";
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
  createNotes,
  factsOf,
  FIRST,
  ignore,
  NEVER,
  ODD_ATTRIBUTES,
  OWN_BIT,
  recall,
  type RowsRun,
  SUSPECT,
  type ValueFacts,
} from "./column-readers";
import { keepShape } from "./keep-shape";
import { type Cells, educationText } from "./read-cells";

export function readAttributes(
  cells: Cells,
  row: number,
): Pick<Admission, "ethnicity" | "education" | "qualification" | "religion" | "theory" | "occupation"> {
  return {
    ethnicity: readNamed(cells, row, "ethnicity"),
    religion: readNamed(cells, row, "religion"),
    theory: readNamed(cells, row, "theory"),
    occupation: readNamed(cells, row, "occupation"),
    ...readSchooling(cells, row),
  };
}

function readNamed<D extends "ethnicity" | "religion" | "theory" | "occupation">(
  cells: Cells,
  row: number,
  dimension: D,
): Attributes[D] {
  const id = `admission.${dimension}` as const;
  const text = cells.text(row, id);
  const category = cells.category(dimension, text);
  if (category === null) cells.reportUnknown(row, id, dimension, text);
  return category;
}

/** One cell may name both levels ("12/12 - CN Kinh tế"): where the other column says nothing, it speaks for both. */
function readSchooling(cells: Cells, row: number): Pick<Admission, "education" | "qualification"> {
  const school = isErrorValue(cells.value(row, "admission.education"))
    ? cells.text(row, "admission.education")
    : educationText(cells.value(row, "admission.education"));
  const profession = cells.text(row, "admission.qualification");
  const schoolHere = cells.category("education", school);
  const professionHere = cells.category("qualification", profession);
  const schoolThere = cells.category("education", profession);
  const professionThere = cells.category("qualification", school);
  // Whatever a qualification may imply of school, a person says it: nothing is counted unsaid.
  if (schoolHere === null && (professionThere === null || schoolThere === null)) {
    cells.reportUnknown(row, "admission.education", "education", school);
  }
  if (professionHere === null && schoolThere === null) {
    cells.reportUnknown(row, "admission.qualification", "qualification", profession);
  }
  return {
    education: schoolHere ?? schoolThere,
    qualification: profession === "" ? professionThere : professionHere,
  };
}

interface Context {
  readonly cells: Cells;
  readonly columns: ReadonlyMap<ColumnId, number>;
  readonly target: AdmissionWriter;
  readonly notesOf: (id: ColumnId) => CellNotes;
}

type Named = "ethnicity" | "religion" | "theory" | "occupation";

/** The columns of attributes that the sheet has, but for schooling. */
export function attributeColumns(context: Context): readonly CodeColumn[] {
  return (["ethnicity", "religion", "theory", "occupation"] as const).flatMap((dimension) => {
    const column = context.columns.get(`admission.${dimension}`);
    return column === undefined ? [] : [namedColumn(context, dimension, column)];
  });
}

function namedColumn({ cells, target, notesOf }: Context, dimension: Named, column: number): CodeColumn {
  const notes = notesOf(`admission.${dimension}`);
  const memory = new Memory((value) => {
    const text = cellText(value);
    const category = cells.category(dimension, text);
    const unknown = category === null && !saysNothing(dimension, text);
    const odd = isErrorValue(value) ? ALWAYS : unknown ? (isToldOnce(dimension) ? FIRST : ALWAYS) : NEVER;
    return factsOf(value, attributeCode(dimension, category), odd);
  });
  return codeColumn(column, memory, target.codes[dimension], notes);
}

/** What one cell says of both levels: its code is that of the qualification and, below it, that of the education. */
const EDUCATION_BITS = 4;
const EDUCATION = (1 << EDUCATION_BITS) - 1;
/** It says something that no list knows. */
const UNKNOWN = OWN_BIT;
const BLANK_TEXT = OWN_BIT << 1;

function schoolingMemory({ cells }: Context, dimension: "education" | "qualification"): Memory {
  return new Memory((value) => {
    const isError = isErrorValue(value);
    const own = dimension === "education" ? educationText(value) : isBlank(value) ? "" : cellText(value);
    const text = isError ? "" : own;
    const education = attributeCode("education", cells.category("education", text));
    const qualification = attributeCode("qualification", cells.category("qualification", text));
    const unknown = saysNothing(dimension, text) ? 0 : UNKNOWN;
    const code = (qualification << EDUCATION_BITS) | education;
    return factsOf(value, code, isError ? ALWAYS : NEVER) | unknown | (text === "" ? BLANK_TEXT : 0);
  });
}

/** −1: the sheet has no such column. */
interface SchoolColumn {
  readonly column: number;
  readonly memory: Memory;
  readonly notes: CellNotes;
  /** What a blank says. */
  readonly nothing: ValueFacts;
}

/** Both columns side by side, as readSchooling reads a row; none where the sheet has neither. */
export function schoolingReaders(context: Context): readonly ColumnReader[] {
  const { columns, target, notesOf } = context;
  if (!columns.has("admission.education") && !columns.has("admission.qualification")) return [];
  const schoolColumn = (dimension: "education" | "qualification"): SchoolColumn => {
    const id = `admission.${dimension}` as const;
    const memory = schoolingMemory(context, dimension);
    return schoolColumnOf(columns.get(id), memory, notesOf(id));
  };
  const [schools, professions] = [schoolColumn("education"), schoolColumn("qualification")];
  return [
    (run) => {
      readSchools(run, schools, professions, target.codes);
    },
  ];
}

function schoolColumnOf(column: number | undefined, memory: Memory, notes: CellNotes): SchoolColumn {
  return { column: column ?? -1, memory, notes, nothing: memory.learn("") };
}
keepShape(schoolColumnOf(0, new Memory(() => NEVER), createNotes(ignore, ignore, 0)));

const NO_EDUCATION = attributeCode("education", null);
const NO_QUALIFICATION = attributeCode("qualification", null);

function readSchools(
  { values, rows, odd, count, first }: RowsRun,
  schools: SchoolColumn,
  professions: SchoolColumn,
  { education, qualification }: AdmissionWriter["codes"],
): void {
  for (let each = 0; each < count; each += 1) {
    const cells = values[rows[each] ?? 0];
    const at = first + each;
    const schooling = schools.column < 0 ? schools.nothing : recall(schools.memory, cells?.[schools.column]);
    const profession =
      professions.column < 0 ? professions.nothing : recall(professions.memory, cells?.[professions.column]);
    const [schoolHere, professionThere] = [educationIn(schooling), qualificationIn(schooling)];
    const [schoolThere, professionHere] = [educationIn(profession), qualificationIn(profession)];
    education[at] = schoolHere === NO_EDUCATION ? schoolThere : schoolHere;
    qualification[at] = (profession & BLANK_TEXT) === 0 ? professionHere : professionThere;
    const schoolUnknown =
      schoolHere === NO_EDUCATION && (professionThere === NO_QUALIFICATION || schoolThere === NO_EDUCATION);
    const professionUnknown = professionHere === NO_QUALIFICATION && schoolThere === NO_EDUCATION;
    if (
      ((schooling | profession) & ALWAYS) !== 0 ||
      (schoolUnknown && (schooling & UNKNOWN) !== 0) ||
      (professionUnknown && (profession & UNKNOWN) !== 0)
    ) {
      odd[each] = (odd[each] ?? 0) | ODD_ATTRIBUTES;
    }
    if ((schooling & BLANK) !== 0 && schools.column >= 0) schools.notes.blank(rows[each] ?? 0);
    if ((schooling & SUSPECT) !== 0) schools.notes.suspect(at);
    if ((profession & SUSPECT) !== 0) professions.notes.suspect(at);
  }
}

function educationIn(facts: ValueFacts): number {
  return (facts >> CODE_SHIFT) & EDUCATION;
}

function qualificationIn(facts: ValueFacts): number {
  return facts >> (CODE_SHIFT + EDUCATION_BITS);
}
