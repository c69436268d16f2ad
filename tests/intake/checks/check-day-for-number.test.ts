import { toDay } from "../../../src/model/day";
import type { CellValue } from "../../../src/model/grid";
import { DEFAULT_SETTINGS } from "../../../src/model/settings";
import { finish } from "../../../src/model/progress";
import { buildBoard } from "../../../src/intake/build-board";
import { testCheck, units, type Book } from "./test-check";

const OCTOBER = toDay(2026, 10, 5);

/** `days`: the cells that Excel shows as days. */
function book(row: Readonly<Record<string, CellValue>>, ...days: readonly string[]): Book {
  const made = units([
    { "Tên đơn vị": "Một", ...row },
    { "Tên đơn vị": "Hai", "Kế hoạch 2025": 1 },
  ]);
  return { grids: made.grids.map((grid) => (grid.sheet === "Đơn vị" ? { ...grid, days: new Set(days) } : grid)) };
}

testCheck("unit/day-for-number", {
  positive: [
    [
      "a plan that Excel made a day",
      book({ "Kế hoạch 2025": OCTOBER }, "B2"),
      "error Đơn vị!B2",
      { column: "unit.plan", day: "05/10/2026" },
    ],
    ["a day typed as text", book({ "Kế hoạch 2025": "05/10/2026" }), "error Đơn vị!B2", { day: "05/10/2026" }],
    ["spaces between its figures", book({ "Kế hoạch 2025": "05 / 10 / 2026" }), "error Đơn vị!B2"],
    ["the year first", book({ "Kế hoạch 2025": "2026-10-05" }), "error Đơn vị!B2"],
    ["members", book({ "Số đảng viên": OCTOBER }, "B2"), "error Đơn vị!B2", { column: "unit.members" }],
    ["a total", book({ "Kết nạp 2025": OCTOBER }, "B2"), "error Đơn vị!B2", { column: "unit.total" }],
  ],
  negative: [
    ["a number as large as a day", book({ "Kế hoạch 2025": OCTOBER })],
    ["a range", book({ "Kế hoạch 2025": "5-10" })],
    ["thousands", book({ "Kế hoạch 2025": "1.200.000" })],
    ["a population", book({ "Dân số": OCTOBER }, "B2")],
    ["a sheet of which no days are known", units([{ "Tên đơn vị": "Một", "Kế hoạch 2025": OCTOBER }])],
  ],
  boundary: [
    ["1930, the first year of two digits", book({ "Kế hoạch 2025": toDay(1930, 1, 1) }, "B2"), "error Đơn vị!B2"],
    ["the day before, which no range becomes", book({ "Kế hoạch 2025": toDay(1929, 12, 31) }, "B2")],
    ["half a day", book({ "Kế hoạch 2025": OCTOBER + 0.5 }, "B2")],
  ],
});

it("counts no day as a plan, and a number as large as one where Excel shows no day", () => {
  const planOf = ({ grids }: Book): unknown =>
    finish(buildBoard(grids, DEFAULT_SETTINGS)).board.units[0]?.plans.get("2025");
  expect(planOf(book({ "Kế hoạch 2025": OCTOBER }, "B2"))).toBeUndefined();
  expect(planOf(book({ "Kế hoạch 2025": OCTOBER }))).toEqual({ kind: "exact", value: OCTOBER });
  expect(planOf(book({ "Kế hoạch 2025": "5-10" }))).toEqual({ kind: "range", low: 5, high: 10 });
  expect(planOf(book({ "Kế hoạch 2025": "1.200.000" }))).toEqual({ kind: "exact", value: 1_200_000 });
  const { grids } = book({ "Dân số": OCTOBER, "Kế hoạch 2025": 1 }, "B2");
  expect(finish(buildBoard(grids, DEFAULT_SETTINGS)).board.units[0]?.stock.population).toBe(OCTOBER);
});

it("gathers what may be a day, so that Excel is asked for those cells alone", () => {
  const { grids } = book({ "Kế hoạch 2025": OCTOBER, "Số đảng viên": 900, "Dân số": OCTOBER });
  expect(finish(buildBoard(grids, DEFAULT_SETTINGS)).doubtful).toEqual([{ sheet: "Đơn vị", cell: "B2" }]);
});
