// The columns of a board's admissions: where a person is written, there the same is read.

import {
  createAdmissionWriter,
  finishColumns,
  takeRows,
  writeAttributes,
  writeDays,
} from "../../src/intake/admission-writer";
import { admissionAt, NO_UNIT, rowAt, type AdmissionFacts } from "../../src/model/admission-columns";
import { ATTRIBUTE_IDS } from "../../src/model/attribute-values";

const PERSON: Omit<AdmissionFacts, "sheet" | "row" | "unit" | "sex" | "youth"> = {
  birth: { day: 33_000 },
  decision: 45_000,
  admitted: 45_010,
  resolution: 44_990,
  official: 45_400,
  certificate: 44_000,
  exception: false,
  readmission: true,
  countingDay: 45_000,
  ethnicity: "tay",
  education: "primary",
  qualification: "college",
  religion: "no-religion",
  theory: null,
  occupation: "farmer",
};
const NOBODY: typeof PERSON = {
  birth: null,
  decision: null,
  admitted: null,
  resolution: null,
  official: null,
  certificate: null,
  exception: false,
  readmission: false,
  countingDay: null,
  ethnicity: null,
  education: null,
  qualification: null,
  religion: null,
  theory: null,
  occupation: null,
};
const all = (): boolean => true;

function rowsOf(...rows: number[]): { rows: Int32Array; count: number; top: number } {
  return { rows: Int32Array.from(rows), count: rows.length, top: 0 };
}

it("gives back what was written of each person, and nothing of others", () => {
  const columns = createAdmissionWriter(5, 2, all);
  expect(takeRows(columns, "Quý I", rowsOf(1, 2, 3))).toBe(0);
  const written = [PERSON, { ...NOBODY, birth: { year: 1990 }, exception: true }, NOBODY];
  for (const [at, facts] of written.entries()) {
    writeDays(columns, at, facts);
    writeAttributes(columns, at, facts);
  }
  columns.unit[0] = 1;
  const board = finishColumns(columns);
  const facts = { sheet: "Quý I", unit: null, sex: null, youth: null };
  expect([0, 1, 2].map((at) => admissionAt(board, at))).toEqual([
    { ...PERSON, ...facts, row: 2, unit: 1 },
    { ...NOBODY, ...facts, row: 3, birth: { year: 1990 }, exception: true },
    { ...NOBODY, ...facts, row: 4 },
  ]);
});

it("cuts its columns to the people found", () => {
  const columns = createAdmissionWriter(5, 2, all);
  takeRows(columns, "Quý I", rowsOf(1, 2));
  const { count, runs, codes, ...others } = finishColumns(columns);
  expect([count, runs]).toEqual([2, [{ sheet: "Quý I", row: 2, first: 0 }]]);
  for (const column of [...Object.values(others), ...Object.values(codes)]) expect(column).toHaveLength(2);
  expect(Object.keys(codes)).toEqual([...ATTRIBUTE_IDS]);
  expect([...others.unit]).toEqual([NO_UNIT, NO_UNIT]);
});

it.each<[string[], string]>([
  [["admission.admitted"], "admitted"],
  [["admission.decision"], "decision"],
  [["admission.decision", "admission.admitted"], "its own"],
  [[], "its own"],
])("where there are %j, the counting day has the column: %s", (ids, expected) => {
  const columns = createAdmissionWriter(2, 1, (id) => ids.includes(id));
  const { countingDay, admitted, decision, official } = columns;
  expect(countingDay === admitted ? "admitted" : countingDay === decision ? "decision" : "its own").toBe(expected);
  const lengths = [countingDay, admitted, decision, official].map(({ length }) => length);
  expect(lengths).toEqual([
    2,
    ids.includes("admission.admitted") ? 2 : 0,
    ids.includes("admission.decision") ? 2 : 0,
    0,
  ]);
});

it.each([
  [32_768, 2],
  [32_769, 4],
])("tells %i units apart in %i bytes a person", (units, bytes) => {
  const { unit } = createAdmissionWriter(1, units, all);
  unit[0] = units - 1;
  expect([unit[0], unit.BYTES_PER_ELEMENT]).toEqual([units - 1, bytes]);
});

it("knows the row of each person, whatever rows lie between", () => {
  const columns = createAdmissionWriter(9, 1, all);
  const taken = [
    takeRows(columns, "Quý I", rowsOf(0, 1, 3)),
    takeRows(columns, "Quý I", rowsOf(4, 5)),
    takeRows(columns, "Quý II", { ...rowsOf(6, 9, 9), count: 2, top: 10 }),
  ];
  expect(taken).toEqual([0, 3, 5]);
  const board = finishColumns(columns);
  expect(
    Array.from({ length: 7 }, (_, at) => rowAt(board, at)).map(({ sheet, row }) => `${sheet} ${String(row)}`),
  ).toEqual(["Quý I 1", "Quý I 2", "Quý I 4", "Quý I 5", "Quý I 6", "Quý II 17", "Quý II 20"]);
  expect(board.runs).toHaveLength(4);
});
