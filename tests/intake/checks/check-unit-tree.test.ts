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

testCheck("unit/unknown-parent", {
  positive: [
    ["a parent that is not listed", tree(["A", ""], ["B", "X"]), "error Đơn vị!C3", { text: "X" }],
    ["one with the nearest", tree(["A", ""], ["B", "Đảng bộ sô A"]), "error Đơn vị!C3", { suggestion: "Đảng bộ số A" }],
  ],
  negative: [["parents by code and by name", tree(["A", ""], ["B", "A"], ["C", "Đảng bộ số A"])]],
  boundary: [
    ["one unlisted parent of every row, the organisation itself", tree(["A", "Tỉnh"], ["B", "Tỉnh"]), "note Đơn vị!C2"],
    [
      "one unlisted parent of every row but one",
      tree(["A", "Tỉnh"], ["B", "Tỉnh"], ["C", ""]),
      ["error Đơn vị!C2", "error Đơn vị!C3"],
    ],
  ],
});

testCheck("unit/cycle", {
  positive: [
    ["two units above one another", tree(["A", "B"], ["B", "A"]), "error Đơn vị!C2"],
    ["a chain that ends in a circle", tree(["A", "B"], ["B", "C"], ["C", "B"]), "error Đơn vị!C3"],
  ],
  negative: [["a chain", tree(["A", ""], ["B", "A"], ["C", "B"])]],
  boundary: [
    ["a unit above itself", tree(["A", "A"], ["B", "A"]), "error Đơn vị!C2"],
    ["a unit at the top", tree(["A", ""], ["B", "A"])],
    ["two circles", tree(["A", "A"], ["B", "B"]), ["error Đơn vị!C2", "error Đơn vị!C3"]],
  ],
});
