// Lists as they come to an office: what the board makes of each workbook, and exactly what is said about it.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildBoard } from "../../src/intake/build-board";
import { cellText } from "../../src/intake/cell-text";
import { createIssueList } from "../../src/intake/issue-list";
import { readLegacy } from "../../src/intake/read-legacy";
import { listAdmissions, type AdmissionFacts } from "../../src/model/admission-columns";
import type { Board, Source } from "../../src/model/board";
import { formatDay } from "../../src/model/day";
import type { Grid } from "../../src/model/grid";
import { finish } from "../../src/model/progress";
import { DEFAULT_SETTINGS, type SheetMapping } from "../../src/model/settings";
import { readGridsOf } from "./read-grids-of";
import { MESSY_WORKBOOKS } from "../fixtures/generator/messy/messy-workbooks";

it.each(MESSY_WORKBOOKS.map((make) => make().name))("reads %s as its expected.json says", async (name) => {
  const folder = `tests/fixtures/messy/${name}`;
  const grids = await readGridsOf(`${folder}/workbook.xlsx`);
  const { board, issues } = finish(buildBoard(grids, { ...DEFAULT_SETTINGS, mapping: consentFor(grids) }));
  const read = {
    ...summary(board, grids),
    issues: issues.map(({ severity, code, sheet, cell }) => `${severity} ${code} ${sheet}!${cell}`),
  };
  const expected: unknown = JSON.parse(readFileSync(join(__dirname, "..", "..", folder, "expected.json"), "utf8"));
  expect(read).toEqual(expected);
});

/** Units in merged cells mean those of the rows below: the person of the workbook ticked it where it was offered. */
function consentFor(grids: readonly Grid[]): SheetMapping[] {
  const { sources } = finish(buildBoard(grids, DEFAULT_SETTINGS)).board;
  return sources.flatMap(({ layout }) =>
    layout && layout.blankUnits > 0
      ? [{ sheet: layout.sheet, fingerprint: layout.fingerprint, kind: layout.kind, columns: {}, unitAbove: true }]
      : [],
  );
}

function summary({ units, admissions: columns, sources }: Board, grids: readonly Grid[]): object {
  const admissions = listAdmissions(columns);
  return {
    sources: sources.map(({ sheet, kind, rows, leftOut }) => ({ sheet, kind, rows, leftOut })),
    units: units.map(({ index, name, plans, totals, stock }) => ({
      name,
      plans: Object.fromEntries(plans),
      totals: Object.fromEntries(totals),
      stock,
      admitted: admissions.filter(({ unit, countingDay }) => unit === index && countingDay !== null).length,
    })),
    people: admissions.map((person) => ({
      name: nameIn(person, sources, grids),
      unit: person.unit === null ? null : (units[person.unit]?.name ?? null),
      born: person.birth && ("day" in person.birth ? formatDay(person.birth.day) : person.birth.year),
      counted: person.countingDay === null ? null : formatDay(person.countingDay),
      attributes: [
        person.sex,
        person.ethnicity,
        person.religion,
        person.education,
        person.qualification,
        person.theory,
        person.occupation,
        person.youth,
      ],
    })),
  };
}

/** The board keeps no names: the name that stands in the row that it gives. */
function nameIn({ sheet, row }: AdmissionFacts, sources: readonly Source[], grids: readonly Grid[]): string {
  const source = sources.find((one) => one.kind === "admissions" && one.sheet === sheet);
  const column = source?.layout?.columns.find(({ id }) => id === "admission.name")?.column ?? NaN;
  const grid = grids.find((one) => one.sheet === sheet);
  return grid ? cellText(readLegacy(grid, createIssueList()).values[row - 1 - grid.row]?.[column - grid.column]) : "";
}
