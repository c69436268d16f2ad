// Which rows are one unit: names meet by their hashes, and are told apart by how they are written and by the units above.

import { checkUnitNames } from "../../../src/intake/checks/check-unit-names";
import { createIssueList } from "../../../src/intake/issue-list";
import type { UnitRow } from "../../../src/intake/unit-row";
import { finish } from "../../../src/model/progress";

type Given = Partial<Pick<UnitRow, "code" | "name" | "above" | "parentText" | "sheet">>;

function unitRow({ code = "", name = "", above = null, parentText = "", sheet = "Đơn vị" }: Given): UnitRow {
  const place = { sheet, cell: "A2" };
  const places = { name: place, code: place, plans: new Map() };
  return {
    code,
    name,
    above,
    parentText,
    sheet,
    plans: new Map(),
    unreadPlans: new Set(),
    places,
  } as unknown as UnitRow;
}

function check(rows: readonly UnitRow[]): {
  kept: readonly UnitRow[];
  dropped: readonly UnitRow[];
  said: readonly string[];
} {
  const issues = createIssueList();
  const { kept, dropped } = finish(checkUnitNames(rows, issues));
  return { kept, dropped, said: issues.items.map(({ code }) => code) };
}

it("takes a unit below one that another row has repeated, under another name, for that below the first", () => {
  const first = unitRow({ code: "A1", name: "Đảng bộ xã An Phú" });
  const repeated = unitRow({ code: "A1", name: "ĐB xã An Phú", sheet: "Kế hoạch" });
  const rows = [
    first,
    unitRow({ name: "Chi bộ 1", above: first }),
    repeated,
    unitRow({ name: "Chi bộ 1", above: repeated, sheet: "Kế hoạch" }),
  ];
  expect(check(rows)).toEqual({ kept: rows.slice(0, 2), dropped: [repeated], said: ["unit/code-twice"] });
});

it("takes the unit above by place for the one that it repeats, however far up", () => {
  const first = unitRow({ code: "A1", name: "Đảng bộ xã An Phú" });
  const repeated = unitRow({ code: "A1", name: "ĐB xã An Phú", sheet: "Kế hoạch" });
  const middle = unitRow({ code: "B1", name: "Đảng bộ thôn", above: first });
  const other = unitRow({ code: "B2", name: "Đảng bộ thôn", above: repeated, sheet: "Kế hoạch" });
  const lowest = unitRow({ code: "C1", name: "Chi bộ 1", above: middle });
  const below = unitRow({ code: "C2", name: "Chi bộ 1", above: other, sheet: "Kế hoạch" });
  const { kept, said } = check([first, middle, lowest, repeated, other, below]);
  expect(kept).toEqual([first, middle, lowest, other, below]);
  expect(said).toEqual(["unit/code-twice", "unit/name-twice", "unit/name-twice"]);
});

it.each([
  ["by their marks", [{ name: "Chi bộ Đông" }, { name: "Chi bộ Đồng" }, { name: "Chi bộ Dòng" }]],
  ["by the unit above", ["A", "B", "C"].map((parentText): Given => ({ name: "Chi bộ 1", parentText }))],
])("tells units apart %s", (_, given) => {
  const rows = given.map(unitRow);
  expect(check(rows)).toEqual({ kept: rows, dropped: [], said: [] });
});

it("knows the second and the third row of a name whose letters another one shares", () => {
  const rows = ["Chi bộ Đông", "Chi bộ Đồng", "chi bộ  đồng", "CHI BỘ ĐÔNG"].map((name) => unitRow({ name }));
  expect(check(rows)).toEqual({
    kept: rows.slice(0, 2),
    dropped: rows.slice(2),
    said: ["unit/name-twice", "unit/name-twice"],
  });
});

it("takes a step now and then", () => {
  const rows = Array.from({ length: 41 }, (_, at) => unitRow({ name: `Chi bộ ${String(at)}` }));
  const steps = [...checkUnitNames(rows, createIssueList())];
  expect(steps).toEqual([0, 20, 40].map((done) => ({ stage: "check", done, total: 41 })));
});
