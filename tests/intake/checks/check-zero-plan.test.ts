import { testCheck, units, type Book } from "./test-check";

const plans = (...values: (number | string)[]): Book =>
  units(values.map((value, at) => ({ "Tên đơn vị": `Đảng bộ số ${String(at + 1)}`, "Kế hoạch 2025": value })));
const plan = (value: number | string): Book => plans(value, 1);

testCheck("plan/zero", {
  positive: [
    ["a plan of nobody", plan(0), "note Đơn vị!B2", { name: "Đảng bộ số 1", period: "2025" }],
    ["several, further down", plans(5, 0, 0, 1, 0), ["note Đơn vị!B3", "note Đơn vị!B4", "note Đơn vị!B6"]],
  ],
  negative: [["a plan", plan(5)]],
  boundary: [
    ["1", plan(1)],
    ["0 as text", plan("0"), "note Đơn vị!B2"],
    ["a range from 0", plan("0-5"), "note Đơn vị!B2"],
    ["a blank", plan("")],
  ],
});
