// Lists that name two levels of units in two columns: whom the people count for, and which tree a list of units gives.

import { NO_UNIT } from "../../src/model/admission-columns";
import type { Board } from "../../src/model/board";
import type { SheetMapping } from "../../src/model/settings";
import { brief, makeGrid, read, type Rows } from "./grids";

const UNITS: Rows = [
  ["Tên đơn vị", "Trực thuộc", "Kế hoạch 2025"],
  ["Đảng bộ xã An Bình", "", 10],
  ["Đảng bộ xã Hòa Lạc", "", 8],
  ["Đảng bộ xã Tân Sơn", "", 6],
  ["Chi bộ thôn 1", "Đảng bộ xã An Bình", ""],
  ["Chi bộ thôn 1", "Đảng bộ xã Hòa Lạc", ""],
  ["Chi bộ thôn 2", "Đảng bộ xã Hòa Lạc", ""],
];

function readPeople(
  people: Rows,
  headings = ["Tổ chức cơ sở đảng", "Chi bộ (trực thuộc)"],
  mapping: readonly SheetMapping[] = [],
): ReturnType<typeof read> {
  const names = ["Nguyễn Văn An", "Trần Thị Bình", "Lê Văn Chung", "Phạm Thị Dung", "Vũ Văn Em"];
  const rows = people.map((units, index) => [names[index] ?? "", ...units, 45700 + index]);
  const list = makeGrid("KN", [["Họ và tên", ...headings, "Ngày kết nạp"], ...rows]);
  return read([makeGrid("Đơn vị", UNITS), list], { mapping });
}

/** "Chi bộ thôn 1 < Đảng bộ xã Hòa Lạc", or "-" where nobody is counted. */
function unitsOf({ units, admissions }: Board): string[] {
  return Array.from(admissions.unit, (unit) => (unit === NO_UNIT ? "-" : pathOf({ units }, unit)));
}

function pathOf({ units }: Pick<Board, "units">, index: number): string {
  const unit = units[index];
  return unit === undefined ? "?" : unit.name + (unit.parent === null ? "" : ` < ${pathOf({ units }, unit.parent)}`);
}

describe("two columns of units in a list of people", () => {
  it("counts for the lower unit, told from its namesakes by the upper one", () => {
    const { board, issues } = readPeople([
      ["Đảng bộ xã Hòa Lạc", "Chi bộ thôn 1"],
      ["ĐB xã An Bình", "CB thôn 1"],
      ["Đảng bộ xã Tân Sơn", ""],
    ]);
    expect(unitsOf(board)).toEqual([
      "Chi bộ thôn 1 < Đảng bộ xã Hòa Lạc",
      "Chi bộ thôn 1 < Đảng bộ xã An Bình",
      "Đảng bộ xã Tân Sơn",
    ]);
    expect(brief(issues)).toEqual([]);
  });

  it.each([
    [["Chi bộ", "Đảng bộ"]],
    [["Chi bộ kết nạp", "Đơn vị"]],
    [["Đơn vị", "Đảng bộ cơ sở"]],
    [["Chi bộ sinh hoạt", "Trực thuộc"]],
  ])("takes the lower unit from the left column under %j", (headings) => {
    const { board, issues } = readPeople([["Chi bộ thôn 1", "Đảng bộ xã Hòa Lạc"]], headings);
    expect(unitsOf(board)).toEqual(["Chi bộ thôn 1 < Đảng bộ xã Hòa Lạc"]);
    expect(brief(issues)).toEqual([]);
  });

  it("counts for the upper unit, and says so, where the list has no such lower unit below it", () => {
    const { board, issues } = readPeople([
      ["Đảng bộ xã Hòa Lạc", "Chi bộ thôn 9"],
      ["Đảng bộ xã An Bình", "Chi bộ thôn 2"],
      ["Đảng bộ xã Tân Sơn", "Chi bộ thôn 1"],
    ]);
    expect(unitsOf(board)).toEqual(["Đảng bộ xã Hòa Lạc", "Đảng bộ xã An Bình", "Đảng bộ xã Tân Sơn"]);
    expect(brief(issues)).toEqual([2, 3, 4].map((row) => `note admission/counted-above KN!C${String(row)}`));
    expect(issues[1]).toMatchObject({ parameters: { text: "Chi bộ thôn 2", name: "Đảng bộ xã An Bình", count: 1 } });
  });

  it("says once that the list has no lower units at all", () => {
    const { issues } = readPeople([
      ["Đảng bộ xã Tân Sơn", "Chi bộ thôn 1"],
      ["Đảng bộ xã Tân Sơn", "Chi bộ thôn 3"],
    ]);
    expect(brief(issues)).toEqual(["note admission/counted-above KN!C2"]);
    expect(issues[0]).toMatchObject({ parameters: { count: 2 } });
  });

  it("counts nobody for a lower unit whose upper one is not known", () => {
    const { board, issues } = readPeople([["Đảng bộ xã Hòa Lục", "Chi bộ thôn 1"]]);
    expect(unitsOf(board)).toEqual(["-"]);
    expect(brief(issues)).toEqual(["error admission/unknown-unit KN!B2"]);
    expect(issues[0]).toMatchObject({ parameters: { text: "Đảng bộ xã Hòa Lục", suggestion: "Đảng bộ xã Hòa Lạc" } });
  });

  it("takes a lower unit where the text of the upper one is nearest to the one above it", () => {
    const { board, issues } = readPeople([["Hòa Lạc", "Chi bộ thôn 2"]]);
    expect(unitsOf(board)).toEqual(["Chi bộ thôn 2 < Đảng bộ xã Hòa Lạc"]);
    expect(brief(issues)).toEqual([]);
  });

  it("counts those for the upper unit whose cell of it is blank only where a person said so", () => {
    const people: Rows = [
      ["Đảng bộ xã Tân Sơn", "Chi bộ thôn 3"],
      ["", "Chi bộ thôn 4"],
    ];
    const { board } = readPeople(people);
    const [layout] = board.sources.flatMap((source) => (source.kind === "admissions" ? (source.layout ?? []) : []));
    expect(unitsOf(board)).toEqual(["Đảng bộ xã Tân Sơn", "-"]);
    expect(layout?.blankUnits).toBe(1);
    const columns = { "tổ chức cơ sở đảng": "admission.upper-unit", "chi bộ": "admission.unit" } as const;
    const mapping = {
      sheet: "KN",
      fingerprint: layout?.fingerprint ?? "",
      kind: "admissions",
      columns,
      unitAbove: true,
    } as const;
    expect(unitsOf(readPeople(people, undefined, [mapping]).board)).toEqual([
      "Đảng bộ xã Tân Sơn",
      "Đảng bộ xã Tân Sơn",
    ]);
  });

  it("tells namesakes by the upper unit of a merged cell further up, and takes no blank for a unit", () => {
    const { board, issues } = readPeople([
      ["Đảng bộ xã Hòa Lạc", "Chi bộ thôn 2"],
      ["", "Chi bộ thôn 1"],
      ["", ""],
      ["Đảng bộ xã An Bình", ""],
      ["", "nt"],
    ]);
    expect(unitsOf(board)).toEqual([
      "Chi bộ thôn 2 < Đảng bộ xã Hòa Lạc",
      "Chi bộ thôn 1 < Đảng bộ xã Hòa Lạc",
      "-",
      "Đảng bộ xã An Bình",
      "Đảng bộ xã An Bình",
    ]);
    expect(brief(issues)).toEqual([
      "error admission/no-unit KN!C4",
      "note admission/unit-by-place KN!C6",
      "note admission/unit-by-place KN!C3",
    ]);
  });

  it("says that a column is there twice where neither names the lower units", () => {
    const { issues } = readPeople([["Đảng bộ xã Tân Sơn", "Đảng bộ xã Tân Sơn"]], ["Đơn vị", "Đơn vị kết nạp"]);
    expect(brief(issues)).toEqual(["warning column/twice KN!C1"]);
  });
});

describe("two columns of units in a list of units", () => {
  const HEADINGS = ["TT", "Đảng bộ", "Chi bộ trực thuộc", "Kế hoạch 2025"];
  const person: Rows = [
    ["Họ và tên", "Đơn vị", "Ngày kết nạp"],
    ["Nguyễn Văn An", "Chi bộ thôn Đông", 45700],
  ];
  const readUnits = (rows: Rows, headings: Rows[number] = HEADINGS): ReturnType<typeof read> =>
    read([makeGrid("Chỉ tiêu", [headings, ...rows]), makeGrid("KN", person)]);
  const treeOf = ({ units }: Board): string[] =>
    units.map((unit) => {
      const plan = unit.plans.get("2025");
      return `${pathOf({ units }, unit.index)}: ${plan?.kind === "exact" ? String(plan.value) : "-"}`;
    });
  const TREE = [
    "Đảng bộ xã Một: -",
    "Chi bộ thôn Đông < Đảng bộ xã Một: 3",
    "Chi bộ thôn Tây < Đảng bộ xã Một: 2",
    "Đảng bộ xã Hai: -",
    "Chi bộ thôn Tây < Đảng bộ xã Hai: 1",
  ];

  it.each<[string, Rows]>([
    [
      "merged over their cells",
      [
        [1, "Đảng bộ xã Một", "Chi bộ thôn Đông", 3],
        [2, "", "Chi bộ thôn Tây", 2],
        [3, "Đảng bộ xã Hai", "Chi bộ thôn Tây", 1],
      ],
    ],
    [
      "in every row",
      [
        [1, "Đảng bộ xã Một", "Chi bộ thôn Đông", 3],
        [2, "Đảng bộ xã Một", "Chi bộ thôn Tây", 2],
        [3, "Đảng bộ xã Hai", "Chi bộ thôn Tây", 1],
      ],
    ],
    [
      "in rows of their own",
      [
        ["I", "Đảng bộ xã Một", "", ""],
        [1, "", "Chi bộ thôn Đông", 3],
        [2, "", "Chi bộ thôn Tây", 2],
        ["II", "Đảng bộ xã Hai", "", ""],
        [1, "", "Chi bộ thôn Tây", 1],
      ],
    ],
  ])("makes a tree of upper units %s", (_, rows) => {
    const { board, issues } = readUnits(rows);
    expect(treeOf(board)).toEqual(TREE);
    expect(brief(issues)).toEqual([]);
    expect(unitsOf(board)).toEqual(["Chi bộ thôn Đông < Đảng bộ xã Một"]);
  });

  it("reads the plan of an upper unit in its own row, and leaves out totals", () => {
    const { board, issues } = readUnits([
      [1, "Đảng bộ xã Một", "", 5],
      ["", "", "Chi bộ thôn Đông", 3],
      ["", "", "Chi bộ thôn Tây", 2],
      ["", "Cộng", "", 5],
      [2, "Đảng bộ xã Hai", "", 4],
      ["", "Tổng cộng", "", 9],
    ]);
    expect(treeOf(board)).toEqual([
      "Đảng bộ xã Một: 5",
      "Chi bộ thôn Đông < Đảng bộ xã Một: 3",
      "Chi bộ thôn Tây < Đảng bộ xã Một: 2",
      "Đảng bộ xã Hai: 4",
    ]);
    expect(brief(issues)).toEqual(["note row/total Chỉ tiêu!B5", "note row/total Chỉ tiêu!B7"]);
  });

  it("takes numbers of cells for no names of units", () => {
    const { board, issues } = readUnits(
      [
        [1, "Đảng bộ xã Một", 12, 3],
        [2, "Đảng bộ xã Hai", 7, 1],
      ],
      ["TT", "Đảng bộ", "Chi bộ", "Kế hoạch 2025"],
    );
    expect(treeOf(board)).toEqual(["Đảng bộ xã Một: 3", "Đảng bộ xã Hai: 1"]);
    expect(brief(issues)).toContain("warning column/twice Chỉ tiêu!C1");
  });
});
