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

it("tells units of one name by their codes", () => {
  const { grids } = units(
    ["A", "B"].map((code) => ({ "Mã đơn vị": code, "Tên đơn vị": "Chi bộ 1", "Trực thuộc": "", "Kế hoạch 2025": 4 })),
  );
  const people = makeGrid("Kết nạp", [
    ["Họ và tên", "Đơn vị", "Ngày kết nạp"],
    ["Nguyễn Văn An", "B", 46_000],
  ]);
  const typed = makeGrid("Tổng hợp tay", [
    ["Mã đơn vị", "Đơn vị", "Kế hoạch 2025", "Thực hiện", "Tỷ lệ"],
    ["A", "Chi bộ 1", 4, 0, 0],
    ["B", "Chi bộ 1", 4, 2, 0.5],
  ]);
  const said = brief(read([...grids.slice(0, 1), people, typed]).issues);
  expect(said).toContain("warning unit/total-differs Tổng hợp tay!D3");
  expect(said.filter((line) => line.includes("total-differs"))).toHaveLength(1);
});
