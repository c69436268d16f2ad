import { organisationRoot } from "../../../src/indicators/unit-tree";
import { resolveScope, type Scope } from "../../../src/indicators/report-scope";
import { subordinates } from "../../../src/indicators/subordinates";
import { whole, type SummaryRow } from "../../../src/indicators/summary";
import type { Board } from "../../../src/model/board";
import { ADMISSION_HEADINGS, makeGrid, read, UNIT_HEADINGS } from "../grids";
import { testCheck, units, type Book } from "./test-check";

const tree = (...rows: (readonly [code: string, parent: string])[]): Book =>
  units(
    rows.map(([code, parent]) => ({
      "Mã đơn vị": code,
      "Tên đơn vị": `Đảng bộ số ${code}`,
      "Trực thuộc": parent,
      "Kế hoạch 2025": "",
    })),
  );

const named = (...rows: (readonly [name: string, parent: string])[]): Book =>
  units(
    rows.map(([name, parent], at) => ({
      "Mã đơn vị": `M${String(at)}`,
      "Tên đơn vị": name,
      "Trực thuộc": parent,
      "Kế hoạch 2025": "",
    })),
  );

testCheck("unit/unknown-parent", {
  positive: [
    ["a parent that is not listed", tree(["A", ""], ["B", "X"]), "error Đơn vị!C3", { text: "X", suggestion: null }],
    ["one with the nearest", tree(["A", ""], ["B", "Đảng bộ sô A"]), "error Đơn vị!C3", { suggestion: "Đảng bộ số A" }],
    [
      "one further down",
      tree(["A", ""], ["B", ""], ["C", "Đảng bộ sô B"]),
      "error Đơn vị!C4",
      { suggestion: "Đảng bộ số B" },
    ],
    ["two unlisted parents", tree(["A", "X"], ["B", "Y"]), ["error Đơn vị!C2", "error Đơn vị!C3"]],
    [
      "a name of several units",
      named(["Chi bộ 1", ""], ["Chi bộ 1", ""], ["Tổ 2", "Chi bộ 1"]),
      "error Đơn vị!C4",
      { text: "Chi bộ 1", suggestion: "Chi bộ 1 (M0); Chi bộ 1 (M1)" },
    ],
    [
      "a name of several units without codes",
      units(
        [
          ["Một", ""],
          ["Hai", ""],
          ["Chi bộ 1", "Một"],
          ["Chi bộ 1", "Hai"],
          ["Tổ 2", "Chi bộ 1"],
        ].map(([name = "", parent = ""]) => ({ "Tên đơn vị": name, "Trực thuộc": parent, "Kế hoạch 2025": "" })),
      ),
      "error Đơn vị!B6",
      { suggestion: "Chi bộ 1; Chi bộ 1" },
    ],
    [
      "a name of several units that most units stand below, which is no organisation above them",
      named(["Chi bộ 1", ""], ["Chi bộ 1", ""], ["Tổ 2", "Chi bộ 1"], ["Tổ 3", "Chi bộ 1"], ["Tổ 4", "Chi bộ 1"]),
      ["error Đơn vị!C4", "error Đơn vị!C5", "error Đơn vị!C6"],
    ],
  ],
  negative: [["parents by code and by name", tree(["A", ""], ["B", "A"], ["C", "Đảng bộ số A"])]],
  boundary: [
    ["a unit below the only other one of its name", named(["Chi bộ 1", ""], ["Chi bộ 1", "Chi bộ 1"])],
    ["an unlisted parent of the one row at the top", tree(["A", "Tỉnh"], ["B", "A"]), "error Đơn vị!C2"],
    ["one unlisted parent of every row, the organisation itself", tree(["A", "Tỉnh"], ["B", "Tỉnh"]), "note Đơn vị!C2"],
    [
      "one unlisted parent of most rows, the organisation itself",
      tree(["A", "Tỉnh"], ["B", "Tỉnh"], ["C", ""]),
      "note Đơn vị!C2",
      { standing: "organisation" },
    ],
    [
      "one unlisted parent of units that most rows stand below, some of them further down",
      tree(["Z", ""], ["A", "Tỉnh"], ["B", "Tỉnh"], ["C", "A"], ["D", "C"], ["E", "D"]),
      "note Đơn vị!C3",
    ],
    [
      "one unlisted parent of the units that half of the rows stand below",
      tree(["A", "Tỉnh"], ["B", "Tỉnh"], ["C", ""], ["D", ""]),
      ["error Đơn vị!C2", "error Đơn vị!C3"],
      { standing: "unplaced" },
    ],
    [
      "unlisted parents where nothing else is at the top",
      tree(["A", "X"], ["B", "Y"]),
      ["error Đơn vị!C2", "error Đơn vị!C3"],
      { standing: "top" },
    ],
  ],
});

testCheck("unit/cycle", {
  positive: [
    [
      "two units above one another",
      tree(["A", "B"], ["B", "A"]),
      "error Đơn vị!C2",
      { name: "Đảng bộ số A", isTop: true },
    ],
    [
      "two units above one another, beside one at the top",
      tree(["A", "B"], ["B", "A"], ["C", ""]),
      "error Đơn vị!C2",
      { name: "Đảng bộ số A", isTop: false },
    ],
    [
      "a chain that ends in a circle further down than where the circle begins",
      tree(["A", "D"], ["B", "D"], ["C", "B"], ["D", "C"]),
      "error Đơn vị!C3",
    ],
    ["a chain that ends in a circle", tree(["A", "B"], ["B", "C"], ["C", "B"]), "error Đơn vị!C3"],
  ],
  negative: [["a chain", tree(["A", ""], ["B", "A"], ["C", "B"])]],
  boundary: [
    ["a unit above itself", tree(["A", "A"], ["B", "A"]), "error Đơn vị!C2"],
    ["a unit at the top", tree(["A", ""], ["B", "A"])],
    ["two circles", tree(["A", "A"], ["B", "B"]), ["error Đơn vị!C2", "error Đơn vị!C3"]],
  ],
});

/** Which unit stands above which, where numerals say it. */
const above = (...sheets: (readonly (readonly [ordinal: string | number, name: string])[])[]): unknown => {
  const lists = sheets.map((rows, at) => {
    const year = String(2025 + at);
    return makeGrid(`Năm ${year}`, [
      ["STT", "Tên đơn vị", `Kế hoạch ${year}`],
      ...rows.map(([ordinal, name]) => [ordinal, name, 1]),
    ]);
  });
  const [, people] = named(["Chi bộ 1", ""]).grids;
  const { board } = read([...lists, ...(people ? [people] : [])]);
  return board.units.map(({ name, parent }) => [name, board.units[parent ?? -1]?.name ?? null]);
};

it("places units below the one whose numeral heads them", () => {
  const rows = [
    ["I", "Đảng bộ xã Một"],
    [1, "Chi bộ 1"],
    ["II", "Đảng bộ xã Hai"],
    [1, "Chi bộ 1"],
  ] as const;
  expect(above(rows)).toEqual([
    ["Đảng bộ xã Một", null],
    ["Chi bộ 1", "Đảng bộ xã Một"],
    ["Đảng bộ xã Hai", null],
    ["Chi bộ 1", "Đảng bộ xã Hai"],
  ]);
});

it("takes a unit for the same where another sheet repeats it below the same numeral, and places new ones there", () => {
  const first = [
    ["I", "Đảng bộ xã Một"],
    [1, "Chi bộ 1"],
    ["II", "Đảng bộ xã Hai"],
    [1, "Chi bộ 2"],
  ] as const;
  const second = [
    ["I", "Đảng bộ xã Hai"],
    [1, "Chi bộ 2"],
    [2, "Chi bộ 3"],
    ["II", "Đảng bộ xã Ba"],
    [1, "Chi bộ 2"],
  ] as const;
  expect(above(first, second)).toEqual([
    ["Đảng bộ xã Một", null],
    ["Chi bộ 1", "Đảng bộ xã Một"],
    ["Đảng bộ xã Hai", null],
    ["Chi bộ 2", "Đảng bộ xã Hai"],
    ["Chi bộ 3", "Đảng bộ xã Hai"],
    ["Đảng bộ xã Ba", null],
    ["Chi bộ 2", "Đảng bộ xã Ba"],
  ]);
});

function scopeOf(board: Board): Scope {
  const scope = resolveScope(board, { kind: "year", year: 2017 }, 43100);
  if (!scope.ok) throw new Error(scope.reason);
  return scope.value;
}

const HUYEN = "Đảng bộ huyện Mê Linh";
/** The district and three communes below it, one with two cells; of a row the parent is typed wrongly. */
function mistyped(name: string, parent: string): ReturnType<typeof read> {
  const rows = [
    [HUYEN, ""],
    ["Đảng bộ xã Một", HUYEN],
    ["Đảng bộ xã Hai", HUYEN],
    ["Đảng bộ xã Ba", HUYEN],
    ["Chi bộ 1", "Đảng bộ xã Một"],
    ["Chi bộ 2", "Đảng bộ xã Một"],
  ] as const;
  const plans = [30, 10, 12, 8, 4, 6];
  const list = rows.map(([unit, above], at) => [
    `M${String(at)}`,
    unit,
    unit === name ? parent : above,
    plans[at] ?? "",
  ]);
  const people = rows.map(([unit], at) => [
    `Nguyễn Văn ${String.fromCharCode(65 + at)}`,
    30000 + at,
    unit,
    42900,
    42910,
  ]);
  return read([makeGrid("Đơn vị", [UNIT_HEADINGS, ...list]), makeGrid("Kết nạp", [ADMISSION_HEADINGS, ...people])]);
}

describe("a unit whose parent is typed wrongly", () => {
  const scope = scopeOf(mistyped("", "").board);
  const direct = ({ board }: ReturnType<typeof read>): unknown =>
    subordinates(board, null, scope).map(({ unit }) => board.units[unit ?? -1]?.name);

  it.each([
    ["of the organisation", "Đảng bộ xã Ba", "Đảng bộ huyện Mê Lin", ["Đảng bộ xã Một", "Đảng bộ xã Hai"]],
    ["of a commune", "Chi bộ 2", "Đảng bộ xã Mọt", ["Đảng bộ xã Một", "Đảng bộ xã Hai", "Đảng bộ xã Ba"]],
    ["of nothing", "Chi bộ 2", "Xyz", ["Đảng bộ xã Một", "Đảng bộ xã Hai", "Đảng bộ xã Ba"]],
    ["itself", "Chi bộ 2", "Chi bộ 2", ["Đảng bộ xã Một", "Đảng bộ xã Hai", "Đảng bộ xã Ba"]],
  ])("is no unit directly below, and the totals hold: %s", (_, name, parent, expected) => {
    const [wrong, right] = [mistyped(name, parent), mistyped("", "")];
    expect(direct(wrong)).toEqual(expected);
    expect(organisationRoot(wrong.board)).toBe(0);
    expect([...(wrong.board.unplaced ?? [])].map((unit) => wrong.board.units[unit]?.name)).toEqual([name]);
    const figures = ({ statedPlan, admitted }: SummaryRow): unknown => [statedPlan, admitted];
    expect(figures(whole(wrong.board, scope))).toEqual(figures(whole(right.board, scope)));
    expect(wrong.issues.filter(({ severity }) => severity === "error")).toHaveLength(1);
  });

  it("says the nearest name, and what it means for the unit", () => {
    const [issue] = mistyped("Đảng bộ xã Ba", "Đảng bộ huyện Mê Lin").issues;
    expect(issue).toMatchObject({
      code: "unit/unknown-parent",
      severity: "error",
      cell: "C5",
      parameters: { suggestion: HUYEN, standing: "unplaced" },
    });
  });

  it.each<[string, Book, readonly number[], readonly number[]]>([
    ["below the one unit at the top that most units stand below", tree(["A", ""], ["B", "A"], ["C", "X"]), [0], [2]],
    ["nowhere where only half of them do", tree(["A", ""], ["B", "A"], ["C", "X"], ["D", "Y"]), [0, 2, 3], [2, 3]],
    [
      "nowhere where another unit is at the top",
      tree(["A", ""], ["B", "A"], ["C", "A"], ["D", "A"], ["E", ""], ["F", "X"]),
      [0, 4, 5],
      [5],
    ],
    [
      "nowhere where the nearest name is itself of no known place",
      tree(["A", ""], ["B", "X"], ["C", "Đảng bộ sô B"]),
      [0, 1, 2],
      [1, 2],
    ],
    [
      "at the top where the organisation above the list is meant",
      tree(["A", "Tỉnh"], ["B", "Tỉnh"], ["C", ""]),
      [0, 1, 2],
      [],
    ],
  ])("is placed %s", (_, { grids }, roots, unplaced) => {
    const { board } = read(grids);
    expect([board.roots, [...(board.unplaced ?? [])]]).toEqual([roots, unplaced]);
  });

  it("stays at the top where several units do, without being one of those directly below", () => {
    const { board } = read(tree(["A", ""], ["B", ""], ["C", "Đảng bộ sô A"]).grids);
    expect([board.roots, [...(board.unplaced ?? [])]]).toEqual([[0, 1, 2], [2]]);
    expect(subordinates(board, null, scope).map(({ unit }) => unit)).toEqual([0, 1]);
  });
});

it("tells of an unknown parent and of a circle in one list", () => {
  const { issues } = read(tree(["A", ""], ["B", "Xyz"], ["C", "C"]).grids);
  const errors = issues.filter(({ severity }) => severity === "error");
  expect(errors.map(({ code, cell }) => `${code} ${cell}`)).toEqual(["unit/unknown-parent C3", "unit/cycle C4"]);
});

it("places a unit below the only other one of the name that it gives", () => {
  const { board } = read(named(["Chi bộ 1", "Chi bộ 1"], ["Chi bộ 1", ""]).grids);
  expect(board.units.map(({ parent }) => parent)).toEqual([1, null]);
});
