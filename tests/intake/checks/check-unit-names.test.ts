import { testCheck, units, type Book } from "./test-check";

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
  positive: [["a code of two units", list(["A", "Một"], ["A", "Hai"]), "error Đơn vị!B3", { firstCell: "B2" }]],
  negative: [["two codes", list(["A", "Một"], ["B", "Hai"])]],
  boundary: [
    ["codes that differ in case and spaces only", list(["A", "Một"], ["a ", "Hai"]), "error Đơn vị!B3"],
    ["no codes", list(["", "Một"], ["", "Hai"])],
  ],
});

testCheck("unit/name-twice", {
  positive: [
    ["a name without codes, of which the second is left out", list(["", "Một"], ["", "MỘT"]), "error Đơn vị!A3"],
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
