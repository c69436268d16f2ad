// The functions over what a person defines on sheets of their own: groupings by name, and goals of composition.

import { FakeError } from "./fake-custom-functions";
import { boardStore } from "../../src/actions/board-store";
import { compositionTable, crosstabTable, goal, share, tally } from "../../src/functions/functions";
import { makeGrid, read } from "../intake/grids";

const { board } = read([
  makeGrid("Đơn vị", [
    ["Mã đơn vị", "Tên đơn vị", "Trực thuộc", "Kế hoạch 2021"],
    ["T", "Đảng bộ huyện", "", 10],
    ["A", "Đảng bộ xã An Bình", "T", 5],
  ]),
  makeGrid("Kết nạp", [
    ["Họ và tên", "Giới tính", "Nghề nghiệp", "Trình độ chuyên môn", "Đơn vị", "Ngày kết nạp"],
    ["Nguyễn Thị Một", "Nữ", "", "ThS", "A", 44256],
    ["Trần Văn Hai", "Nam", "Sinh viên", "", "A", 44256],
    ["Lê Thị Ba", "Nữ", "Nông dân", "", "T", 44256],
    ["Võ Thị Năm", "Nữ", "", "", "T", 44256],
    ["Phạm Văn Bốn", "Nam", "", "Thạc sĩ", "T", 44256],
  ]),
  makeGrid("Nhóm", [
    ["Tên nhóm cơ cấu", "Mục", "Tiêu chí", "Giá trị"],
    ["Trình độ 6 tháng", "thạc sỹ", "Trình độ chuyên môn", "Thạc sỹ"],
    ["Trình độ 6 tháng", "sinh viên", "Nghề nghiệp", "Sinh viên"],
  ]),
  makeGrid("Chỉ tiêu", [
    ["Tiêu chí", "Mục", "Đơn vị", "Chỉ tiêu 2021 (%)"],
    ["Giới tính", "Nữ", "", 30],
    ["Giới tính", "Nữ", "A", 40],
    ["Trình độ 6 tháng", "sinh viên", "", "20%"],
  ]),
]);

/** What the cell shows first. */
function shown(call: (invocation: CustomFunctions.StreamingInvocation<unknown>) => void): unknown {
  const results: unknown[] = [];
  call({ setResult: (result: unknown) => results.push(result) });
  const [first] = results;
  return first instanceof FakeError ? `${first.code} ${first.message}` : first;
}

beforeAll(() => {
  boardStore.put(board, []);
});

it.each([
  ["Trình độ 6 tháng", "thạc sỹ", null, 2],
  ["TRÌNH ĐỘ  6 THÁNG", "Thạc sĩ", "A", 1],
  ["trình độ 6 tháng", "sinh viên", "", 1],
  ["trình độ 6 tháng", "khác", null, 1],
  ["trình độ 6 tháng", "không ghi", null, 1],
  ["trình độ 6 tháng", "thạc sĩ, sinh viên", null, 3],
  ["trình độ chuyên môn", "trên đại học", null, 2],
  ["giới tính", "nam; nữ", "A", 2],
])("PDV.TALLY(%j; %j; %j) is %j", (dimension, category, unit, expected) => {
  expect(shown((invocation) => tally(dimension, category, unit, 2021, null, invocation))).toBe(expected);
});

it("spills a grouping, and crosses it with a dimension", () => {
  const rows = shown((invocation) => compositionTable("trình độ 6 tháng", null, 2021, null, true, invocation));
  expect(rows).toEqual([
    ["Mục", "Số lượng", "Tỷ lệ"],
    ["thạc sỹ", 2, 0.4],
    ["sinh viên", 1, 0.2],
    ["Khác", 1, 0.2],
    ["Không ghi", 1, 0.2],
  ]);
  const table = shown((invocation) =>
    crosstabTable("giới tính", "trình độ 6 tháng", null, 2021, null, null, invocation),
  );
  expect(table).toEqual([
    ["", "thạc sỹ", "sinh viên", "Khác", "Không ghi", "Tổng số"],
    ["Nam", 1, 1, 0, 0, 2],
    ["Nữ", 1, 0, 1, 1, 3],
    ["Không ghi", 0, 0, 0, 0, 0],
    ["Tổng số", 2, 1, 1, 1, 5],
  ]);
  const bare = shown((invocation) =>
    crosstabTable("giới tính", "trình độ 6 tháng", null, 2021, null, false, invocation),
  );
  expect(bare).toEqual([
    [1, 1, 0, 0],
    [1, 0, 1, 1],
    [0, 0, 0, 0],
  ]);
});

it("says that a unit has none below it, where a table of units would have no cell", () => {
  const table = (unit: string, headings: boolean): unknown =>
    shown((invocation) => crosstabTable("đơn vị", "giới tính", unit, 2021, null, headings, invocation));
  expect(table("T", false)).toEqual([[1, 1, 0]]);
  expect(table("A", false)).toMatch(/^#N\/A .*không có đơn vị trực thuộc/u);
  expect(table("A", true)).toHaveLength(2);
});

it.each([
  ["giới tính", "nữ", null, 0.3],
  ["sex", "female", "A", 0.4],
  ["trình độ 6 tháng", "SINH VIÊN", null, 0.2],
])("PDV.GOAL(%j; %j; %j) is %j, beside which PDV.SHARE stands", (dimension, category, unit, expected) => {
  expect(shown((invocation) => goal(dimension, category, unit, 2021, invocation))).toBe(expected);
  expect(shown((invocation) => share(dimension, category, unit, 2021, null, invocation))).toEqual(expect.any(Number));
});

it("says why there is no figure", () => {
  expect(shown((invocation) => goal("giới tính", "nam", null, 2021, invocation))).toMatch(/^#N\/A .*chỉ tiêu/u);
  expect(shown((invocation) => goal("giới tính", "nữ", null, 2020, invocation))).toMatch(/^#N\/A .*chỉ tiêu/u);
  expect(shown((invocation) => tally("trình độ 9 tháng", "x", null, 2021, null, invocation))).toMatch(/9 tháng/u);
  expect(shown((invocation) => tally("trình độ 6 tháng", "nông dân", null, 2021, null, invocation))).toMatch(
    /nông dân/u,
  );
});
