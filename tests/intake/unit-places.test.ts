// The cells of a unit's row.

import { layoutOf } from "../../src/intake/sheet-layout";
import { UnitPlaces } from "../../src/intake/unit-places";
import { makeGrid } from "./grids";

const NONE = { totals: new Map(), stock: {} };

/** In the third row of a sheet whose list begins in column B. */
function placesIn(...headings: string[]): UnitPlaces {
  const grid = makeGrid("Đơn vị", [headings], { row: 1, column: 1 });
  return new UnitPlaces(layoutOf(grid, "units", 0, 1, headings.map((text) => [text])), 1, NONE, null); // prettier-ignore
}

it("are those of their columns", () => {
  const { name, code, parent, to, mergedInto, percent } = placesIn(
    "Tên đơn vị",
    "Mã đơn vị",
    "Trực thuộc",
    "Đến ngày",
    "Sáp nhập vào",
    "Tỷ lệ (%)",
  );
  expect([name, code, parent, to, mergedInto, percent]).toEqual(
    ["B3", "C3", "D3", "E3", "F3", "G3"].map((cell) => ({ sheet: "Đơn vị", cell })),
  );
});

it("are the code for a unit without a name, the first column for a share without one, else the sheet", () => {
  const { name, parent, percent } = placesIn("Loại hình", "Mã đơn vị");
  expect([name, parent, percent].map(({ cell }) => cell)).toEqual(["C3", "", "B3"]);
});

it("are none of plans where the sheet has no figures", () => {
  expect(placesIn("Tên đơn vị").plans.size).toBe(0);
});

it("are of totals and stock as they were found, of plans as they are asked for", () => {
  const found = { totals: new Map(), stock: { members: { sheet: "x", cell: "A2" } } };
  const figures = { planPlaces: (row: number) => new Map([[`2017 in ${String(row)}`, { sheet: "x", cell: "A1" }]]) };
  const { plans, totals, stock } = new UnitPlaces(layoutOf(makeGrid("x", []), "units", 0, 1, []), 1, found, figures);
  expect({ totals, stock }).toEqual(found);
  expect([...plans]).toEqual([["2017 in 1", { sheet: "x", cell: "A1" }]]);
});
