// Lists as they come to an office: the whole board that each workbook gives, and exactly what is said about it. Whom its author
// meant is written down a second time, by hand, and held against expected.json without any reading.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildBoard } from "../../src/intake/build-board";
import { finish } from "../../src/model/progress";
import { DEFAULT_SETTINGS } from "../../src/model/settings";
import { listAdmissions } from "../model/admission-list";
import { MESSY_WORKBOOKS } from "../fixtures/generator/messy/messy-workbooks";
import { UNIT_NAMES } from "../fixtures/generator/messy/messy-sheet";
import { MESSY_INTENT } from "./messy-intent";
import { readGridsOf } from "./read-grids-of";

const folderOf = (name: string): string => `tests/fixtures/messy/${name}`;
const NAMES = MESSY_WORKBOOKS.map((make) => make().name);

interface Expected {
  readonly board: {
    readonly units: readonly { readonly name: string; readonly plans: Readonly<Record<string, unknown>> }[];
    readonly admissions: readonly {
      readonly unit: number | null;
      readonly birth: unknown;
      readonly countingDay: number | null;
      readonly sex: string | null;
      readonly ethnicity: string | null;
    }[];
    readonly sources: readonly { readonly kind: string; readonly rows: number; readonly leftOut: number }[];
  };
  readonly issues: readonly { readonly code: string; readonly cell: string }[];
}

function expectedOf(name: string): Expected {
  return JSON.parse(readFileSync(join(__dirname, "..", "..", folderOf(name), "expected.json"), "utf8")) as Expected;
}

/** As JSON has it: maps as objects, sets as lists, nothing that is absent. */
function plain(value: unknown): unknown {
  const json = JSON.stringify(value, (_, held: unknown) =>
    held instanceof Map ? Object.fromEntries(held) : held instanceof Set ? [...held] : held,
  );
  return JSON.parse(json) as unknown;
}

it.each(NAMES)("reads %s as its expected.json says", async (name) => {
  const { board, issues } = finish(buildBoard(await readGridsOf(`${folderOf(name)}/workbook.xlsx`), DEFAULT_SETTINGS));
  expect(plain({ board: { ...board, admissions: listAdmissions(board.admissions) }, issues })).toEqual(
    expectedOf(name),
  );
});

it.each(NAMES)("the expected.json of %s says whom its author meant", (name) => {
  const { board, issues } = expectedOf(name);
  const intent = MESSY_INTENT[name];
  const people = board.admissions.map(({ unit, birth, countingDay, sex, ethnicity }) => ({
    unit: unit === null ? null : (board.units[unit]?.name ?? null),
    birth,
    countingDay,
    sex,
    ethnicity,
  }));
  // The board keeps no names of people.
  expect(people).toEqual(intent?.people.map(({ name: _, ...person }) => person));
  expect(board.units.map((unit) => unit.name)).toEqual(intent?.units ?? UNIT_NAMES);
  const list = board.sources.find(({ kind }) => kind === "admissions");
  expect([list?.rows, list?.leftOut]).toEqual(intent?.rows);
  expect(issues.map(({ code, cell }) => `${code} ${cell}`).sort()).toEqual([...(intent?.said ?? [])].sort());
});
