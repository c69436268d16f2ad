// The unit of each row of a list of people, of rows without a name and of headings between them.

import { createUnitColumn } from "../../src/intake/admission-unit";
import { createNotes, createRun, ignore, ODD_ATTRIBUTES, ODD_PERSON } from "../../src/intake/column-readers";
import { createIssueList } from "../../src/intake/issue-list";
import { createUnitMatcher } from "../../src/intake/match-unit";
import { createCells } from "../../src/intake/read-cells";
import { layoutOf, type SheetLayout } from "../../src/intake/sheet-layout";
import type { CellValue } from "../../src/model/grid";
import { brief, makeGrid } from "./grids";
import { makeUnit } from "./units";

const [NONE, ALPHA, BETA, BETA_1, BETA_2, GAMMA, MINH, NT, BETA_3] = [-1, 0, 1, 3, 4, 6, 7, 8, 9];
const UNITS = [
  makeUnit(ALPHA, "Đảng bộ xã An Bình", { children: [2] }),
  makeUnit(BETA, "Đảng bộ xã Hòa Lạc", { children: [3, 4, 5, 9] }),
  makeUnit(2, "Chi bộ thôn 1", { parent: 0 }),
  makeUnit(BETA_1, "Chi bộ thôn 1", { parent: 1 }),
  makeUnit(BETA_2, "Chi bộ thôn 2", { parent: 1 }),
  makeUnit(5, "Chi bộ thôn 2", { parent: 1 }),
  makeUnit(GAMMA, "Đảng bộ xã Tân Sơn"),
  makeUnit(MINH, "Công ty Ngọc V. Minh"),
  makeUnit(NT, "Chi bộ Nội trú", { code: "NT" }),
  makeUnit(BETA_3, "Chi bộ thôn 3", { parent: 1 }),
];
const HEADINGS = ["Họ và tên", "Đơn vị", "Tổ chức cơ sở đảng"];
const ONE_COLUMN = new Map([["admission.name", 0] as const, ["admission.unit", 1] as const]);
const TWO_COLUMNS = new Map([...ONE_COLUMN, ["admission.upper-unit", 2] as const]);

/** A name, the unit and the one above it; "" for somebody without a name, "#" for the heading of a group, "##" for one of less than a unit. */
type Row = readonly CellValue[];

type Ahead = readonly (readonly [from: number, to: number])[];

function readList(rows: readonly Row[], more: Partial<SheetLayout> = {}, units = UNITS, ahead: Ahead = []) {
  const issues = createIssueList();
  const [matchUnit, texts] = [createUnitMatcher(units), HEADINGS.map((heading) => [heading])];
  const grid = makeGrid("KN", [HEADINGS, ...rows]);
  const layout = { ...layoutOf(grid, "admissions", 0, 1, texts), columns: ONE_COLUMN, ...more };
  const suspects: number[] = [];
  const target = new Int16Array(rows.length + 1).fill(99);
  const notes = createNotes((at) => suspects.push(at), ignore, ODD_ATTRIBUTES);
  const options = { target, notes, rowsARun: rows.length };
  const column = createUnitColumn(layout, createCells(layout, issues), { units, matchUnit, issues }, options);
  for (const [from, to] of ahead) expect(column.lookAhead(from, to, { isReadyFor: () => true })).toBe(true);
  const run = createRun(grid.values, rows.length, 0);
  const odd: number[] = [];
  const endRun = (): void => {
    run.odd.fill(ODD_ATTRIBUTES);
    column.reader(run);
    for (let each = 0; each < run.count; each += 1) column.report(run.rows[each] ?? 0, each);
    odd.push(...run.odd.subarray(0, run.count));
    run.first += run.count;
    run.count = 0;
  };
  rows.forEach(([name, text], index) => {
    if (name === "" || name === "#" || name === "##") endRun();
    if (name === "") {
      column.readAlone(index + 1);
      column.report(index + 1, null);
    } else if (name === "#" || name === "##") column.group(String(text), name === "#");
    else {
      run.rows[run.count] = index + 1;
      run.count += 1;
    }
  });
  endRun();
  column.finish();
  const names = issues.items.map(({ parameters }) => ("above" in parameters ? parameters.above : undefined));
  return { units: [...target], said: brief(issues.items), names, blanks: column.blanks(), suspects, odd };
}

it.each<[what: string, rows: readonly Row[], units: number[]]>([
  [
    "the unit of the heading above, after its ordinal",
    [
      ["#", "III. Đảng bộ xã Tân Sơn"],
      ["An", ""],
    ],
    [GAMMA],
  ],
  [
    "the unit of the heading above, after a letter and no space",
    [
      ["#", "B.Đảng bộ xã Tân Sơn"],
      ["An", ""],
    ],
    [GAMMA],
  ],
  [
    "the unit with what looks like an ordinal within its name",
    [
      ["#", "Công ty Ngọc V. Minh"],
      ["An", ""],
    ],
    [MINH],
  ],
  [
    "the unit further up, below a heading of none",
    [
      ["An", "Đảng bộ xã Tân Sơn"],
      ["#", "Diện khác"],
      ["Bình", ""],
    ],
    [GAMMA, GAMMA],
  ],
  [
    "no unit of an error",
    [
      ["An", "Đảng bộ xã Tân Sơn"],
      ["Bình", "#N/A"],
    ],
    [GAMMA, NONE],
  ],
  [
    "no unit of two below the same heading",
    [
      ["#", "Đảng bộ xã Hòa Lạc"],
      ["An", "Chi bộ thôn 2"],
    ],
    [NONE],
  ],
  [
    "the unit that somebody without a name names",
    [
      ["", "Đảng bộ xã Tân Sơn"],
      ["An", ""],
    ],
    [GAMMA],
  ],
  [
    "the unit further up, where somebody without a name names none",
    [
      ["An", "Đảng bộ xã Tân Sơn"],
      ["", ""],
      ["Bình", ""],
    ],
    [GAMMA, GAMMA],
  ],
  [
    "no unit below an unknown one",
    [
      ["An", "Đảng bộ xã Tân Sơn"],
      ["", "Xã Lạ Hoắc"],
      ["Bình", ""],
    ],
    [GAMMA, NONE],
  ],
  [
    "the unit that is called like a mark for the row above",
    [
      ["An", "Đảng bộ xã Tân Sơn"],
      ["", "nt"],
      ["Bình", ""],
    ],
    [GAMMA, NT],
  ],
  [
    "the unit above a mark of nobody",
    [
      ["An", "Đảng bộ xã Tân Sơn"],
      ["", "như trên"],
      ["Bình", ""],
    ],
    [GAMMA, GAMMA],
  ],
  [
    "the one unit of its group for nobody",
    [
      ["#", "Đảng bộ xã Hòa Lạc"],
      ["", "Chi bộ thôn 1"],
      ["Bình", ""],
    ],
    [BETA_1],
  ],
])("gives %s, where a blank means the unit above", (_, rows, units) => {
  expect(readList(rows, { unitAbove: true }).units.filter((unit) => unit !== 99)).toEqual(units);
});

const NEW = "Đảng bộ xã Tân Sơn";
const noUnit = (cell: string): string => `error admission/no-unit KN!${cell}`;
const unknown = (cell: string): string => `error admission/unknown-unit KN!${cell}`;
it.each<[what: string, rows: readonly Row[], said: string[], names: unknown[], more?: Partial<SheetLayout>]>([
  [
    "of each blank, the unit above",
    [
      ["An", NEW],
      ["Bình", ""],
      ["Cúc", ""],
    ],
    [noUnit("B3"), noUnit("B4")],
    [NEW, NEW],
  ],
  [
    "of blanks without a name, the unit above",
    [
      ["An", NEW],
      ["", ""],
      ["", ""],
    ],
    [noUnit("B3"), noUnit("B4")],
    [NEW, NEW],
  ],
  ["of a mark for the row above, where there is none", [["An", "như trên"]], [unknown("B2")], [undefined]],
  [
    "of an unknown unit, though the one below it is known",
    [
      ["An", "Xã Lạ Hoắc"],
      ["Bình", NEW],
    ],
    [unknown("B2")],
    [undefined],
  ],
  [
    "of a blank below an unknown unit, no unit above",
    [
      ["An", NEW],
      ["Bình", "Xã Lạ Hoắc"],
      ["Cúc", ""],
    ],
    [unknown("B3"), noUnit("B4")],
    [undefined, null],
  ],
  [
    "of an error that it is one, not that there is no unit",
    [["An", "#N/A"]],
    ["error cell/error-value KN!B2"],
    [undefined],
  ],
  ["nothing of a known unit without a name", [["", NEW]], [], []],
  [
    "of an unknown unit, with a name or without",
    [
      ["An", "Xã Lạ Hoắc"],
      ["", "Xã Lạ Hoắc"],
    ],
    [unknown("B2"), unknown("B3")],
    [undefined, undefined],
  ],
  [
    "once of what the list itself settles",
    [
      ["#", "Đảng bộ xã Hòa Lạc"],
      ["An", "Chi bộ thôn 1"],
      ["", "Chi bộ thôn 1"],
    ],
    ["note admission/unit-by-place KN!B3"],
    [undefined],
  ],
  [
    "once of blanks that mean the unit above",
    [
      ["An", NEW],
      ["Bình", ""],
      ["", ""],
    ],
    ["note admission/unit-filled-down KN!B3"],
    [undefined],
    { unitAbove: true },
  ],
  [
    "of blanks below no unit, though they mean the unit above",
    [
      ["An", ""],
      ["", ""],
    ],
    [noUnit("B2"), noUnit("B3")],
    [null, null],
    { unitAbove: true },
  ],
  [
    "nothing where the sheet names the unit of all",
    [
      ["An", ""],
      ["", ""],
    ],
    [],
    [],
    { unitText: NEW },
  ],
  [
    "nothing of the unit above of somebody without a name",
    [["", "", "Xã Lạ Hoắc"]],
    [noUnit("B2")],
    [null],
    { columns: TWO_COLUMNS },
  ],
  [
    "nothing of a lower unit that is settled beside an unknown one",
    [["An", "Đảng bộ xã Tân Sơn", "Xã Lạ Hoắc"]],
    [],
    [],
    { columns: TWO_COLUMNS },
  ],
  [
    "of blanks in two columns, the unit above",
    [
      ["An", NEW, ""],
      ["Bình", "", ""],
      ["Cúc", "", ""],
    ],
    [noUnit("B3"), noUnit("B4")],
    [NEW, NEW],
    { columns: TWO_COLUMNS },
  ],
  [
    "of a blank below an upper unit, that unit",
    [
      ["An", "", NEW],
      ["Bình", "", ""],
    ],
    [noUnit("B3")],
    [NEW],
    { columns: TWO_COLUMNS },
  ],
])("says %s", (_, rows, said, names, more = {}) => {
  const list = readList(rows, more);
  expect([list.said, list.names]).toEqual([said, names]);
});

it.each<[what: string, rows: readonly Row[], blanks: number, more?: Partial<SheetLayout>]>([
  [
    "none before the first unit",
    [
      ["An", ""],
      ["Bình", NEW],
    ],
    0,
  ],
  [
    "those below a unit",
    [
      ["An", NEW],
      ["Bình", ""],
      ["Cúc", ""],
    ],
    2,
  ],
  [
    "those below an unknown unit",
    [
      ["An", "Xã Lạ Hoắc"],
      ["Bình", ""],
    ],
    1,
  ],
  [
    "those below a unit without a name",
    [
      ["", NEW],
      ["Bình", ""],
    ],
    1,
  ],
  [
    "none below a blank without a name",
    [
      ["", ""],
      ["Bình", ""],
    ],
    0,
  ],
  [
    "those below a heading",
    [
      ["#", NEW],
      ["Bình", ""],
    ],
    1,
  ],
  [
    "none below a heading of no unit",
    [
      ["#", "Diện khác"],
      ["Bình", ""],
    ],
    0,
  ],
  [
    "none beside an upper unit",
    [
      ["An", NEW, NEW],
      ["Bình", "", NEW],
    ],
    0,
    { columns: TWO_COLUMNS },
  ],
  [
    "those without an upper unit either, once",
    [
      ["An", NEW, NEW],
      ["Bình", "", ""],
    ],
    1,
    { columns: TWO_COLUMNS },
  ],
  ["unknown ones without an upper unit", [["An", "Chi bộ 9", ""]], 1, { columns: TWO_COLUMNS }],
  ["no unknown ones beside an upper unit", [["An", "Chi bộ 9", "Xã Lạ Hoắc"]], 0, { columns: TWO_COLUMNS }],
  ["no known ones without an upper unit", [["An", NEW, ""]], 0, { columns: TWO_COLUMNS }],
])("counts people without a unit of their own: %s", (_, rows, blanks, more = {}) => {
  expect(readList(rows, more).blanks).toBe(blanks);
});

describe("what was looked up ahead", () => {
  const rows: readonly Row[] = [
    ["An", "Đảng bộ xã An Bình"],
    ["Ba", "Đảng bộ xã Hòa Lạc"],
    ["Ca", "Đảng bộ xã Tân Sơn"],
    ["Du", "Công ty Ngọc V. Minh"],
  ];
  it.each<[Ahead]>([
    [[[1, 5]]],
    [[[1, 3]]],
    [[[3, 5]]],
    [
      [
        [2, 3],
        [1, 4],
      ],
    ],
    [
      [
        [1, 5],
        [4, 5],
      ],
    ],
  ])(
    // prettier-ignore
    "changes no unit: rows %j",
    (ahead) => {
      expect(readList(rows, {}, UNITS, ahead).units.slice(0, 4)).toEqual([ALPHA, BETA, GAMMA, MINH]);
    },
  );

  it("counts for nothing where one unit is that of all", () => {
    const { units } = readList(rows, { unitText: "Chi bộ Nội trú" }, UNITS, [[1, 5]]);
    expect(units.slice(0, 4)).toEqual([NT, NT, NT, NT]);
  });

  it("may stand in the first column", () => {
    const turned = rows.map(([name = "", unit = ""]) => [unit, name]);
    const columns = new Map([["admission.name", 1] as const, ["admission.unit", 0] as const]);
    expect(readList(turned, { columns }, UNITS, [[1, 5]]).units.slice(0, 4)).toEqual([ALPHA, BETA, GAMMA, MINH]);
  });
});

it("takes a heading of less than a unit for none, where groups give the units", () => {
  const rows = [["#", NEW], ["##", "Đảng bộ xã An Bình"], ["An"]];
  const columns = new Map([["admission.name", 0] as const]);
  expect(readList(rows, { columns, unitByGroup: "" }).units[0]).toBe(GAMMA);
});

it("reads no column of units where the list has none", () => {
  const columns = new Map([["admission.name", 2] as const]);
  expect(readList([[NEW, NEW, NEW]], { columns }).units).toEqual([NONE, 99]);
});

it("settles and says nothing of units without a list of them", () => {
  const { units, said, odd } = readList(
    [
      ["An", "Xã Một"],
      ["", "Xã Hai"],
    ],
    {},
    [],
  );
  expect([units, said, odd]).toEqual([[99, 99, 99], [], [ODD_ATTRIBUTES]]);
});

it("marks the people without a unit, beside what else is odd of them, and whose texts are worth a look", () => {
  const { odd, suspects } = readList([
    ["An", NEW],
    ["Bình", "Xã  Lạ "],
    ["Cúc", "Đảng bộ xã  Tân Sơn"],
  ]);
  expect(odd).toEqual([ODD_ATTRIBUTES, ODD_ATTRIBUTES | ODD_PERSON, ODD_ATTRIBUTES]);
  expect(suspects).toEqual([1, 2]);
});

it("takes nothing for the unit above that names units, be they several", () => {
  const twins = [makeUnit(0, "Đảng bộ xã Một"), makeUnit(1, "NT"), makeUnit(2, "NT")];
  expect(
    readList(
      [
        ["An", "Đảng bộ xã Một"],
        ["Bình", "nt"],
      ],
      {},
      twins,
    ).units,
  ).toEqual([0, NONE, 99]);
});

describe("where headings name the unit of those below them", () => {
  const columns = new Map([["admission.name", 0] as const]);
  it.each<[what: string, headings: string[], unit: number]>([
    ["of two with a name, the one below the heading further up", ["Đảng bộ xã Hòa Lạc", "Chi bộ thôn 1"], BETA_1],
    ["still so after another one below it", ["Đảng bộ xã Hòa Lạc", "Chi bộ thôn 3", "Chi bộ thôn 1"], BETA_1],
    ["still so after a heading of no unit", ["Đảng bộ xã Hòa Lạc", "Diện khác", "Chi bộ thôn 1"], BETA_1],
    ["neither after a unit elsewhere", ["Đảng bộ xã Hòa Lạc", "Đảng bộ xã Tân Sơn", "Chi bộ thôn 1"], NONE],
  ])("takes %s", (_, headings, unit) => {
    const rows = [...headings.map((text) => ["#", text]), ["An"]];
    expect(readList(rows, { columns, unitByGroup: "" }).units[0]).toBe(unit);
  });
});

const MARKS = ["nt", "-nt-", "– NT. –", "n.t.", "n. t", "như trên", "Như dòng trên", '"', "''", "〃", '- " -', "–〃–"];
const NO_MARKS = ["xnt", "ntx", "nt xã", "xã như trên", "như trên xã", 'x"', '"x', '"""', "x", "xx"];
it.each([...MARKS.map((text) => [text, GAMMA] as const), ...NO_MARKS.map((text) => [text, NONE] as const)])(
  "reads %j as a mark for the unit above, or not",
  (text, unit) => {
    const rows = [
      ["An", NEW],
      ["Bình", text],
    ];
    expect(readList(rows, {}, UNITS.slice(0, NT)).units[1]).toBe(unit);
  },
);
