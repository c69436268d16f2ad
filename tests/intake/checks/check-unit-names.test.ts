import { planTarget } from "../../../src/model/plan";
import { brief, makeGrid, read } from "../grids";
import { table, testCheck, units, type Book, type Cells } from "./test-check";

const list = (...rows: (readonly [code: string, name: string, parent?: string])[]): Book =>
  units(
    rows.map(([code, name, parent = ""]) => ({
      "Tên đơn vị": name,
      "Mã đơn vị": code,
      "Trực thuộc": parent,
      "Kế hoạch 2025": 1,
    })),
  );

testCheck("unit/code-twice", {
  positive: [
    ["a code of two units", list(["A", "Một"], ["A", "Hai"]), "error Đơn vị!B3", { code: "A", firstCell: "B2" }],
  ],
  negative: [["two codes", list(["A", "Một"], ["B", "Hai"])]],
  boundary: [
    ["codes that differ in case and spaces only", list(["A", "Một"], ["a ", "Hai"]), "error Đơn vị!B3"],
    ["no codes", list(["", "Một"], ["", "Hai"])],
  ],
});

testCheck("unit/name-twice", {
  positive: [
    [
      "a name without codes, of which the second is left out",
      list(["", "Một"], ["", "MỘT"]),
      "error Đơn vị!A3",
      { name: "MỘT", firstCell: "A2" },
    ],
    ["a name without its code", list(["A", "Một"], ["", "Một"]), "error Đơn vị!A3"],
    ["a name that has its code only there", list(["", "Một"], ["A", "Một"]), "error Đơn vị!A3"],
    ["a name under two codes, of which both stay", list(["A", "Một"], ["B", "Một"]), "warning Đơn vị!A3"],
  ],
  negative: [["two names", list(["A", "Một"], ["B", "Hai"])]],
  boundary: [
    ["a name below two parents", list(["A", "Một"], ["B", "Hai"], ["C", "Chi bộ 1", "A"], ["D", "Chi bộ 1", "B"])],
    [
      "a name twice below one parent",
      list(["A", "Một"], ["C", "Chi bộ 1", "A"], ["D", "Chi bộ 1", "A"]),
      "warning Đơn vị!A4",
    ],
  ],
});

it("names the first of three units for the others", () => {
  const { issues } = read(list(["A", "Một"], ["B", "Một"], ["C", "Một"]).grids);
  const told = issues.filter(({ code }) => code === "unit/name-twice");
  expect(told.map(({ parameters }) => parameters)).toEqual(["A3", "A4"].map(() => ({ name: "Một", firstCell: "A2" })));
});

describe("a unit on two sheets", () => {
  const onTwo = (first: Cells, second: Cells): ReturnType<typeof read> => {
    const [one, people] = units([{ "Mã đơn vị": "A", "Tên đơn vị": "Một", ...first }]).grids;
    const two = makeGrid("Năm sau", table([{ "Mã đơn vị": "A", "Tên đơn vị": "Một", ...second }]));
    return read([one, two, people].flatMap((grid) => grid ?? []));
  };
  const plansOf = ({ board }: ReturnType<typeof read>): unknown =>
    board.units.map(({ plans }) => Object.fromEntries([...plans].map(([period, plan]) => [period, planTarget(plan)])));
  const unreadOf = ({ board }: ReturnType<typeof read>): unknown =>
    board.units.map(({ unreadPlans }) => [...unreadPlans]);

  it("has the plans of both, each with the cell where it stands", () => {
    const both = onTwo({ "Kế hoạch 2025": 4, "Kế hoạch 2024": 3 }, { "Kế hoạch 2025": 4, "Kế hoạch 2026": 0 });
    expect(plansOf(both)).toEqual([{ 2024: 3, 2025: 4, 2026: 0 }]);
    expect(brief(both.issues)).toEqual(["note plan/zero Năm sau!D2"]);
  });

  it("has no plan that can be read on neither", () => {
    expect(unreadOf(onTwo({ "Kế hoạch 2025": "nhiều" }, { "Kế hoạch 2025": 4, "Kế hoạch 2026": "nhiều" }))).toEqual([
      ["2026"],
    ]);
    expect(unreadOf(onTwo({ "Kế hoạch 2025": 4 }, { "Kế hoạch 2025": "nhiều" }))).toEqual([[]]);
  });

  it.each([
    ["two plans for a year", { "Kế hoạch 2025": 5, "Kế hoạch 2026": 6 }, { 2025: 4, 2026: 6 }],
    ["another name", { "Tên đơn vị": "Hai", "Kế hoạch 2025": 4, "Kế hoạch 2026": 6 }, { 2025: 4 }],
  ])("is reported with %s, of which the first counts", (_, second, plans) => {
    const both = onTwo({ "Kế hoạch 2025": 4 }, second);
    expect(plansOf(both)).toEqual([plans]);
    expect(brief(both.issues)).toEqual(["error unit/code-twice Năm sau!A2"]);
    expect(both.issues[0]?.parameters).toMatchObject({ firstCell: "Đơn vị!A2" });
  });
});
