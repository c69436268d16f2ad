// The attributes of an admission that a text names: ethnic group, religion, schooling, political theory, occupation.
// Whole columns by their distinct values, single rows where something is to be said. Columns that are marked rather than
// filled are read by marks.ts.

import type { Admission } from "../model/admission";
import type { Attributes } from "../model/dimension";
import { attributeCode } from "../model/attribute-values";
import type { CellValue } from "../model/grid";
import type { ColumnId } from "../model/issue";
import type { AdmissionWriter } from "./admission-writer";
import { cellText, isBlank, isErrorValue } from "./cell-text";
import { isToldOnce } from "./checks/check-listed-value";
import { saysNothing } from "./classify";
import { ALWAYS, BLANK, codeReader, createMemory, FIRST, NEVER, SUSPECT, tellOf } from "./column-readers";
import type { CellNotes, ColumnReader, ValueFacts } from "./column-readers";
import { educationText, type Cells } from "./read-cells";

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
  const schoolThere = schoolHere === null ? cells.category("education", profession) : null;
  const professionThere = profession === "" ? cells.category("qualification", school) : null;
  if (schoolHere === null && cells.category("qualification", school) === null) {
    cells.reportUnknown(row, "admission.education", "education", school);
  }
  if (professionHere === null && schoolThere === null && cells.category("education", profession) === null) {
    cells.reportUnknown(row, "admission.qualification", "qualification", profession);
  }
  return { education: schoolHere ?? schoolThere, qualification: professionHere ?? professionThere };
}

interface Context {
  readonly cells: Cells;
  readonly columns: ReadonlyMap<ColumnId, number>;
  readonly target: AdmissionWriter;
  readonly notesOf: (id: ColumnId) => CellNotes;
}

type Named = "ethnicity" | "religion" | "theory" | "occupation";

/** Readers of the columns of attributes that the sheet has. */
export function attributeReaders(context: Context): readonly ColumnReader[] {
  const { columns } = context;
  const named = (["ethnicity", "religion", "theory", "occupation"] as const).flatMap((dimension) => {
    const column = columns.get(`admission.${dimension}`);
    return column === undefined ? [] : [namedReader(context, dimension, column)];
  });
  const schooled = columns.has("admission.education") || columns.has("admission.qualification");
  return schooled ? [...named, schoolingReader(context)] : named;
}

function namedReader({ cells, target, notesOf }: Context, dimension: Named, column: number): ColumnReader {
  const notes = notesOf(`admission.${dimension}`);
  const memory = createMemory((value): ValueFacts => {
    const isError = isErrorValue(value);
    const text = isBlank(value) || isError ? "" : cellText(value);
    const category = cells.category(dimension, text);
    const unknown = category === null && text !== "" && !saysNothing(dimension, text);
    const odd = isError ? ALWAYS : unknown ? (isToldOnce(dimension) ? FIRST : ALWAYS) : NEVER;
    return { code: attributeCode(dimension, category), tell: tellOf(value, odd) };
  });
  return codeReader(column, memory, target.codes[dimension], notes);
}

/** What one cell says of both levels; the code is that of its own column. */
interface SchoolFacts extends ValueFacts {
  readonly education: number;
  readonly qualification: number;
  readonly unknown: boolean;
  readonly isBlankText: boolean;
}

/** Both columns side by side, as readSchooling reads a row. */
function schoolingReader({ cells, columns, target, notesOf }: Context): ColumnReader {
  const noEducation = attributeCode("education", null);
  const noQualification = attributeCode("qualification", null);
  const factsOf =
    (dimension: "education" | "qualification") =>
    (value: CellValue): SchoolFacts => {
      const isError = isErrorValue(value);
      const own = dimension === "education" ? educationText(value) : isBlank(value) ? "" : cellText(value);
      const text = isError ? "" : own;
      const education = attributeCode("education", cells.category("education", text));
      const qualification = attributeCode("qualification", cells.category("qualification", text));
      return {
        code: 0,
        tell: tellOf(value, isError ? ALWAYS : NEVER),
        education,
        qualification,
        unknown: text !== "" && !saysNothing(dimension, text),
        isBlankText: text === "",
      };
    };
  const [schoolNotes, professionNotes] = [notesOf("admission.education"), notesOf("admission.qualification")];
  const schools = createMemory(factsOf("education"));
  const professions = createMemory(factsOf("qualification"));
  const [schoolAt, professionAt] = [columns.get("admission.education"), columns.get("admission.qualification")];
  const { education, qualification } = target.codes;
  return ({ values, rows, odd, count, first }) => {
    for (let each = 0; each < count; each += 1) {
      const row = rows[each] ?? 0;
      const at = first + each;
      const school = schools.of(schoolAt === undefined ? "" : values[row]?.[schoolAt]);
      const profession = professions.of(professionAt === undefined ? "" : values[row]?.[professionAt]);
      const isSchoolKnown = school.education !== noEducation;
      const isProfessionKnown = profession.qualification !== noQualification;
      education[at] = isSchoolKnown ? school.education : profession.education;
      qualification[at] =
        isProfessionKnown || !profession.isBlankText ? profession.qualification : school.qualification;
      const saysNeither = !isSchoolKnown && school.qualification === noQualification;
      const professionUnknown = !isProfessionKnown && profession.education === noEducation;
      if (
        ((school.tell | profession.tell) & ALWAYS) !== 0 ||
        (saysNeither && school.unknown) ||
        (professionUnknown && profession.unknown)
      ) {
        odd[each] = 1;
      }
      if ((school.tell & BLANK) !== 0 && schoolAt !== undefined) schoolNotes.blank(row);
      if ((school.tell & SUSPECT) !== 0) schoolNotes.suspect(at);
      if ((profession.tell & SUSPECT) !== 0) professionNotes.suspect(at);
    }
  };
}
