// People as a list of objects, which the board keeps as columns: for tests, which look at a few.

import {
  addToRuns,
  admissionAt,
  EXCEPTION,
  NO_DAY,
  NO_UNIT,
  READMISSION,
  type AdmissionColumns,
  type AdmissionFacts,
  type DayColumnId,
  type RowRun,
} from "../../src/model/admission-columns";
import { ATTRIBUTE_IDS, attributeCode, type AttributeId } from "../../src/model/attribute-values";

export function listAdmissions(columns: AdmissionColumns): AdmissionFacts[] {
  return Array.from({ length: columns.count }, (_, at) => admissionAt(columns, at));
}

/** The columns of people given as objects, in their order. */
export function toColumns(admissions: readonly AdmissionFacts[]): AdmissionColumns {
  const days = (id: DayColumnId): Int32Array => Int32Array.from(admissions, (one) => one[id] ?? NO_DAY);
  const codes = Object.fromEntries(
    ATTRIBUTE_IDS.map((id) => [id, Uint8Array.from(admissions, (one) => attributeCode(id, one[id]))]),
  ) as Record<AttributeId, Uint8Array>;
  const runs: RowRun[] = [];
  for (const [at, { sheet, row }] of admissions.entries()) addToRuns(runs, sheet, row, at);
  return {
    count: admissions.length,
    runs,
    unit: Int32Array.from(admissions, ({ unit }) => unit ?? NO_UNIT),
    birth: Int32Array.from(admissions, ({ birth }) =>
      birth === null ? NO_DAY : "day" in birth ? birth.day : -birth.year,
    ),
    countingDay: days("countingDay"),
    decision: days("decision"),
    admitted: days("admitted"),
    resolution: days("resolution"),
    official: days("official"),
    certificate: days("certificate"),
    codes,
    marks: Uint8Array.from(
      admissions,
      ({ exception, readmission }) => (exception ? EXCEPTION : 0) | (readmission ? READMISSION : 0),
    ),
  };
}
