// Which row of a form each row is part of, by the marks before them.

import { formPlaces } from "../../src/model/form-row";

const placesOf = (...marks: readonly string[]) =>
  formPlaces(marks.map((mark, at) => ({ mark, text: `Dòng ${String(at)}` }))).map(
    ({ depth, parent }) => `${String(depth)}${parent === null ? "" : ` of ${String(parent)}`}`,
  );

it.each([
  [
    "a form's own marks",
    ["I", "", "II", "1", "-", "+", "-", "2"],
    ["0", "1 of 0", "0", "1 of 2", "2 of 3", "3 of 4", "2 of 3", "1 of 2"],
  ],
  ["marks left out", ["I", "-", "+", "III", "1", "+"], ["0", "1 of 0", "2 of 1", "0", "1 of 3", "2 of 4"]],
  [
    "letters, points and brackets",
    ["A", "1.", "a)", "(b)", "-", "1.1", "B"],
    ["0", "1 of 0", "2 of 1", "2 of 1", "3 of 3", "2 of 1", "0"],
  ],
  ["rows without a mark, one after another", ["1", "", "", "2"], ["0", "1 of 0", "1 of 0", "0"]],
  ["no mark above", ["", "I"], ["1", "0"]],
  ["another mark", ["I", "-", "→", "–"], ["0", "1 of 0", "2 of 1", "1 of 0"]],
])("tells from %s", (_what, marks, expected) => {
  expect(placesOf(...marks)).toEqual(expected);
});

it("knows a row by its words and those of the row that it is part of, however they are spaced", () => {
  const [, first, , second] = formPlaces([
    { mark: "1", text: "Đảng bộ  cơ sở" },
    { mark: "+", text: " Có KẾT NẠP" },
    { mark: "2", text: "Chi bộ cơ sở" },
    { mark: "+", text: "có kết nạp" },
  ]);
  expect([first?.key, second?.key]).toEqual(["đảng bộ cơ sở › có kết nạp", "chi bộ cơ sở › có kết nạp"]);
});

it("numbers the keys of rows of the same words", () => {
  const rows = ["Nữ", "nữ", "Nam", "NỮ"].map((text) => ({ mark: "1", text }));
  expect(formPlaces(rows).map(({ key }) => key)).toEqual([" › nữ#1/3", " › nữ#2/3", " › nam", " › nữ#3/3"]);
  expect(new Set(formPlaces(rows).map(({ words }) => words)).size).toBe(2);
});
