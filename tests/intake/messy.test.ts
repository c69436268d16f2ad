// Lists as they come to an office: what the board makes of each workbook, and exactly what is said about it.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildBoard } from "../../src/intake/build-board";
import type { Board } from "../../src/model/board";
import { formatDay } from "../../src/model/day";
import { finish } from "../../src/model/progress";
import type { Grid } from "../../src/model/grid";
import { DEFAULT_SETTINGS, type SheetMapping } from "../../src/model/settings";
import { readGridsOf } from "./read-grids-of";
import { MESSY_WORKBOOKS } from "../fixtures/generator/messy/messy-workbooks";

it.each(MESSY_WORKBOOKS.map((make) => make().name))("reads %s as its expected.json says", async (name) => {
  const folder = `tests/fixtures/messy/${name}`;
  const grids = await readGridsOf(`${folder}/workbook.xlsx`);
  const { board, issues } = finish(buildBoard(grids, { ...DEFAULT_SETTINGS, mapping: consentFor(grids) }));
  const read = {
    ...summary(board),
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

function summary({ units, admissions, sources }: Board): object {
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
      name: person.name,
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
