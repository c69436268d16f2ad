import { brief, makeGrid, read } from "../grids";
import { units } from "./test-check";

const summary = (actual: number, percent: number): string[] => {
  const { grids } = units([
    { "Tên đơn vị": "Đảng bộ xã Một", "Kế hoạch 2025": 4 },
    { "Tên đơn vị": "Đảng bộ xã Hai", "Kế hoạch 2025": 4 },
  ]);
  const typed = makeGrid("Tổng hợp tay", [
    ["Đơn vị", "Kế hoạch 2025", "Thực hiện", "Tỷ lệ"],
    ["Đảng bộ xã Một", 4, actual, percent],
  ]);
  return brief(read([...grids, typed]).issues);
};
const left = "note sheet/summary Tổng hợp tay!A1";

it.each([
  ["takes what agrees with the people", 1, 0.25, [left]],
  ["says a number unlike the people", 3, 0.75, [left, "warning unit/total-differs Tổng hợp tay!C2"]],
  ["says a percentage unlike its own numbers", 1, 0.5, [left, "warning unit/percent-differs Tổng hợp tay!D2"]],
  ["takes a percentage a point apart, as far as rounding goes", 1, 0.26, [left]],
  ["says one further apart", 1, 0.261, [left, "warning unit/percent-differs Tổng hợp tay!D2"]],
])("%s", (_, actual, percent, expected) => {
  expect(summary(actual, percent)).toEqual(expected);
});
