// Whose list it is, by the title above it.

import { makeGrid, read } from "./grids";

const titled = (...titles: string[]) =>
  read([
    makeGrid("Đơn vị", [
      ...titles.map((title) => [title, "", ""]),
      ["Mã đơn vị", "Tên đơn vị", "Kế hoạch 2021"],
      ["A", "Đảng bộ xã An Bình", 5],
      ["B", "Đảng bộ xã Bình Minh", 7],
    ]),
  ]).board.organisationTitle;

it.each([
  [["ĐẢNG BỘ THÀNH PHỐ HÀ NỘI", "DANH SÁCH ĐẢNG BỘ TRỰC THUỘC"], "ĐẢNG BỘ THÀNH PHỐ HÀ NỘI"],
  [["Danh sách đơn vị", "  Huyện  uỷ Mẫu "], "Huyện uỷ Mẫu"],
  [["ĐẢNG BỘ TP. MẪU"], "ĐẢNG BỘ TP. MẪU"],
  [["Đảng bộ Phường 12"], "Đảng bộ Phường 12"],
  [["TỈNH ỦY MẪU", "ĐẢNG ỦY XÃ AN BÌNH", "*"], "ĐẢNG ỦY XÃ AN BÌNH"],
  [["Đảng bộ Sở Văn hóa, Thể thao và Du lịch"], "Đảng bộ Sở Văn hóa, Thể thao và Du lịch"],
  [["ĐẢNG ỦY XÃ AN BÌNH", "Chi bộ ghi đúng tên theo quyết định thành lập, không viết tắt"], "ĐẢNG ỦY XÃ AN BÌNH"],
])("%j", (titles, organisation) => {
  expect(titled(...titles)).toBe(organisation);
});

it.each([
  ["ĐẢNG BỘ …………………"],
  ["DANH SÁCH ĐẢNG BỘ TRỰC THUỘC"],
  ["Đảng bộ"],
  ["Đảng bộ xã năm 2021"],
  ["Đảng ủy cấp trên: Tỉnh ủy Mẫu"],
  ["Chi bộ ghi đúng tên theo quyết định"],
])("takes %s for no name", (title) => {
  expect(titled(title)).toBeUndefined();
});

it("takes no paragraph for a name", () => {
  const title = `Đảng bộ ${"x".repeat(112)}`;
  expect([titled(title), titled(`${title}x`)]).toEqual([title, undefined]);
});

it("looks above the next list where the first has no title", () => {
  const list = (sheet: string, code: string, ...titles: string[]) =>
    makeGrid(sheet, [
      ...titles.map((title) => [title, "", ""]),
      ["Mã đơn vị", "Tên đơn vị", "Kế hoạch 2021"],
      [`${code}1`, `Đảng bộ xã ${code} Một`, 5],
      [`${code}2`, `Đảng bộ xã ${code} Hai`, 7],
    ]);
  expect(read([list("Đơn vị", "A"), list("Đơn vị khác", "B", "ĐẢNG BỘ HUYỆN MẪU")]).board.organisationTitle).toBe(
    "ĐẢNG BỘ HUYỆN MẪU",
  );
});

it("has none without a title", () => {
  expect(titled()).toBeUndefined();
});
