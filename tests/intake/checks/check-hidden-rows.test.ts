import { read } from "../grids";
import { people, testCheck, type Book } from "./test-check";

const hidden = (...hiddenRows: number[]): Book =>
  people(
    [{}, { "Họ và tên": "Trần Bình" }, { "Họ và tên": "", "Đơn vị": "", "Ngày quyết định": "", "Ngày kết nạp": "" }],
    {},
    { hiddenRows },
  );

testCheck("sheet/hidden-rows", {
  positive: [
    ["hidden people once, with how many", hidden(1, 2), "note Kết nạp!A2", { count: 2 }],
    [
      "somebody of whom not every cell is filled in",
      people([{ "Dân tộc": "" }], {}, { hiddenRows: [1] }),
      "note Kết nạp!A2",
    ],
    [
      "somebody in a list that begins further down",
      people([{}, { "Họ và tên": "Trần Bình" }], {}, { row: 4, hiddenRows: [6] }),
      "note Kết nạp!A7",
      { count: 1 },
    ],
  ],
  negative: [
    ["no hidden row", hidden()],
    ["a sheet of which that was not asked", people([{}])],
  ],
  boundary: [
    ["the headings alone", hidden(0)],
    ["the first row of data", hidden(0, 1), "note Kết nạp!A2", { count: 1 }],
    ["a blank row", hidden(3)],
    ["a row below the last", hidden(99)],
  ],
});

it("names the rows of a list that begins further down as the sheet does", () => {
  const { issues } = read(people([{}, { "Họ và tên": "Trần Bình" }], {}, { row: 4, hiddenRows: [5, 6] }).grids);
  expect(issues.find(({ code }) => code === "sheet/hidden-rows")?.cells?.ranges).toEqual(["A6:A7"]);
});
