import { testCheck, units, type Book } from "./test-check";

const plan = (value: number | string): Book =>
  units([
    { "Tên đơn vị": "Một", "Kế hoạch 2025": value },
    { "Tên đơn vị": "Hai", "Kế hoạch 2025": 1 },
  ]);

testCheck("plan/zero", {
  positive: [["a plan of nobody", plan(0), "note Đơn vị!B2", { name: "Một", period: "2025" }]],
  negative: [["a plan", plan(5)]],
  boundary: [
    ["1", plan(1)],
    ["0 as text", plan("0"), "note Đơn vị!B2"],
    ["a range from 0", plan("0-5"), "note Đơn vị!B2"],
    ["a blank", plan("")],
  ],
});
