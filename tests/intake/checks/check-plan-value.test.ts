import type { CellValue } from "../../../src/model/grid";
import { testCheck, units, type Book } from "./test-check";

const plan = (value: CellValue): Book =>
  units([
    { "Tên đơn vị": "Một", "Kế hoạch 2025": value },
    { "Tên đơn vị": "Hai", "Kế hoạch 2025": 1 },
  ]);

testCheck("plan/not-a-number", {
  positive: [["words", plan("tám"), "error Đơn vị!B2", { text: "tám", period: "2025" }]],
  negative: [
    ["a number", plan(8)],
    ["a floor", plan("từ 80 trở lên")],
    ["how one writes that there is none", plan("không giao")],
  ],
  boundary: [
    ["a range", plan("55-60")],
    ["a range of one number", plan("55-55")],
    ["a range backwards", plan("60-55"), "error Đơn vị!B2"],
  ],
});

testCheck("plan/negative", {
  positive: [["a negative number", plan(-5), "error Đơn vị!B2"]],
  negative: [["a number", plan(5)]],
  boundary: [
    ["0", plan(0)],
    ["-1", plan(-1), "error Đơn vị!B2"],
    ["-1 as text", plan("-1"), "error Đơn vị!B2"],
  ],
});

testCheck("plan/not-whole", {
  positive: [["half a person", plan(1.5), "error Đơn vị!B2", { text: "1.5" }]],
  negative: [["a whole number", plan(2)]],
  boundary: [
    ["thousands with a point", plan("1.797")],
    ["a decimal comma", plan("1,5"), "error Đơn vị!B2"],
    ["a floor of half a person", plan("trên 1,5"), "error Đơn vị!B2"],
  ],
});
