import { parseAreas } from "../../src/excel/parse-areas";

it.each([
  ["B2", [[1, 1, 1, 1]]],
  ["$B$2:C4", [[1, 1, 3, 2]]],
  ["5:7", [[4, 0, 3, 16_384]]],
  ["A:XFD", [[0, 0, 1_048_576, 16_384]]],
  ["'Kết nạp, 2017'!A1".replace(",", ""), [[0, 0, 1, 1]]],
  [
    "A1,C3:D3",
    [
      [0, 0, 1, 1],
      [2, 2, 1, 2],
    ],
  ],
])("%s are these cells", (text, expected) => {
  expect(parseAreas(text)?.map(({ row, column, rows, columns }) => [row, column, rows, columns])).toEqual(expected);
});

it.each(["", "A", "5", "A5:C", "A0", "C3:A1", "R1C1", "#REF!", "A1,", "Bang[Tên]"])("%j is no address", (text) => {
  expect(parseAreas(text)).toBeNull();
});
