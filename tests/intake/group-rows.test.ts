// Which rows of a list of units open a group, which of those are units themselves, and which say a total.

import { GroupRows, withoutOrdinal } from "../../src/intake/group-rows";
import { layoutOf } from "../../src/intake/sheet-layout";
import type { CellValue } from "../../src/model/grid";
import { makeGrid, type Rows } from "./grids";

const HEADINGS = ["TT", "Tên đơn vị", "Chỉ tiêu 2024", "Chỉ tiêu 2025"];

/** Row 1 is the first below the headings. */
function groupsIn(rows: Rows, headings: readonly string[] = HEADINGS, referred: readonly string[] = []): GroupRows {
  const layout = layoutOf(
    makeGrid("Đơn vị", [headings, ...rows]),
    "units",
    0,
    1,
    headings.map((text) => [text]),
  );
  return new GroupRows(layout, layout.columns.get("unit.name") ?? 0, (text) => referred.includes(text));
}

describe("how a row is numbered", () => {
  it.each<[string, CellValue, string, string]>([
    ["a letter", "A", "Các xã", "letter"],
    ["a letter with its point", "Đ.", "Các xã", "letter"],
    ["a letter in brackets, with spaces", " B) ", "Các xã", "letter"],
    ["a short name before the name", "TA", "Các xã", "other"],
    ["a word that begins with such a letter", "Ba", "Các xã", "other"],
    ["a Roman number", "XII", "Các xã", "roman"],
    ["a Roman number with its point", "IV.", "Các xã", "roman"],
    ["a word that ends in a Roman number", "Cụm I", "Các xã", "other"],
    ["a Roman number and more", "I-2", "Các xã", "other"],
    ["a letter before the name, in its cell", "", "A. Các xã", "letter"],
    ["the same without a space", "", "B.Các xã", "letter"],
    ["a letter and a number", "", "A.1", "other"],
    ["a word cut short", "", "H. Mê Linh", "other"],
    ["another word cut short", "", "Đ. Nguyễn Trãi", "other"],
    ["a letter within the name", "", "Tổ A. Trung tâm", "other"],
    ["a Roman number before the name, in its cell", "", "II. Các xã", "roman"],
    ["the same with a stroke and no space", "", "XII/Các xã", "roman"],
    ["a Roman number and a number", "", "II.1", "other"],
    ["a Roman number within the name", "", "Khu II. Các xã", "other"],
    ["the word Khối", "", "Khối xã", "block"],
    ["the word alone", "", "KHỐI", "block"],
    ["several of them", "", "Các khối", "block"],
    ["the word within the name", "", "Đảng bộ Khối Doanh nghiệp", "other"],
    ["the word after a number", 1, "Khối xã", "other"],
    ["the word after a number of two levels", 1.1, "Khối xã", "other"],
    ["the word after a number as text", "12", "Khối xã", "other"],
    ["the word after a number with its point", " 2. ", "Khối xã", "other"],
    ["the word after a word with a number", "Cụm 1", "Khối xã", "block"],
    ["the word after a number and more", "1a", "Khối xã", "block"],
    ["the word after a tick", true, "Khối xã", "block"],
  ])("%s", (_, number, name, style) => {
    expect(groupsIn([[number, name]]).styleOf(1)).toBe(style);
  });

  it("is asked in every column before the names", () => {
    const headings = ["Đợt", "TT", "Tên đơn vị", "Chỉ tiêu 2024"];
    const groups = groupsIn([["", "I", "Các xã"], ["", 1, "Khối xã"], ["", "", "Khối xã"]], headings); // prettier-ignore
    expect([1, 2, 3].map((row) => groups.styleOf(row))).toEqual(["roman", "other", "block"]);
  });

  it.each(["Mã đơn vị", "Trực thuộc"])("says nothing of a row with a %s, which is a unit", (heading) => {
    const groups = groupsIn([["I", "X1", "Các xã"], ["I", "", "Các xã"]], ["TT", heading, "Tên đơn vị"]); // prettier-ignore
    expect([1, 2].map((row) => groups.styleOf(row))).toEqual(["other", "roman"]);
  });

  it("says something of names that are codes too", () => {
    const headings = ["TT", "Mã đơn vị", "Trực thuộc"];
    expect(groupsIn([["I", "Các xã", ""]], headings).styleOf(1)).toBe("other");
    const layout = layoutOf(
      makeGrid("Đơn vị", [headings, ["I", "Các xã", ""]]),
      "units",
      0,
      1,
      headings.map((text) => [text]),
    );
    expect(new GroupRows(layout, 1, () => false).styleOf(1)).toBe("roman");
  });
});

it.each([
  ["A. Đảng bộ xã Một", "Đảng bộ xã Một"],
  ["I.Đảng bộ xã Một", "Đảng bộ xã Một"],
  ["XII) Đảng bộ xã Một", "Đảng bộ xã Một"],
  ["H. Mê Linh", "H. Mê Linh"],
  ["Chi bộ A. Một", "Chi bộ A. Một"],
])("drops the numeral of a name: %s", (name, expected) => {
  expect(withoutOrdinal(name)).toBe(expected);
});

describe("a numbered row above others", () => {
  it.each([
    "Đảng bộ xã Một",
    "I. Đảng bộ xã Một",
    "Chi bộ Công an",
    "Xã Một",
    "Đảng bộ Khối các cơ quan",
    "Đảng bộ Liên xã",
    "Đảng bộ Văn phòng huyện ủy và các ban",
  ])("is the unit above them: %s", (name) => {
    const groups = groupsIn([["I", name, 3], [1, "Chi bộ Thôn Một", 3]]); // prettier-ignore
    expect([groups.isHead(1), groups.totalOf(1)]).toEqual([true, null]);
  });

  it.each([
    "Đảng bộ cơ sở",
    "Đảng bộ cơ sở trực thuộc",
    "Chi bộ trực thuộc",
    "Các xã",
    "Đảng bộ các xã",
    "Đảng bộ xã",
    "Đảng bộ khối xã, phường",
    "Khối xã, phường và thị trấn",
    "Nông thôn",
  ])("is the total of a group: %s", (name) => {
    const groups = groupsIn([["I", name, 3], [1, "Chi bộ Thôn Một", 3]]); // prettier-ignore
    expect([groups.isHead(1), groups.totalOf(1)]).toEqual([false, "sure"]);
  });

  it("is a total though its units don't add up to it", () => {
    expect(groupsIn([["I", "Các xã", 4], [1, "Chi bộ Thôn Một", 3]]).totalOf(1)).toBe("sure"); // prettier-ignore
  });

  it("is a total above blank rows", () => {
    const rows = [["I", "Các xã", 3], [], ["II"], [1, "Chi bộ Thôn Một", 3]];
    expect(groupsIn(rows).totalOf(1)).toBe("sure");
  });

  it.each<[string, Rows]>([
    ["the last row", [["I", "Các xã", 3]]],
    ["blank rows below it", [["I", "Các xã", 3], ["", ""], []]], // prettier-ignore
    ["others numbered like it", [["I", "Các xã", 3], ["II", "Các phường", 3]]], // prettier-ignore
    ["others numbered like it, after a blank row", [["I", "Đảng bộ xã Một", 3], [], ["II", "Các phường", 3]]], // prettier-ignore
    ["a unit above the next group", [[1, "Đảng bộ xã Một", 3], ["II", "Các phường", 3]]], // prettier-ignore
    ["a unit above a unit", [[1, "Đảng bộ xã Một", 3], [2, "Đảng bộ xã Hai", 3]]], // prettier-ignore
  ])("opens no group: %s", (_, rows) => {
    const groups = groupsIn(rows);
    expect([groups.isHead(1), groups.totalOf(1)]).toEqual([false, null]);
  });

  it("opens no group where others name it as their parent", () => {
    const rows = [["I", "Các xã", 3], [1, "Chi bộ Thôn Một", 3]]; // prettier-ignore
    expect(groupsIn(rows, HEADINGS, ["Các xã"]).totalOf(1)).toBeNull();
  });
});

describe("a row called Khối", () => {
  const unit = (...plans: CellValue[]): Rows[number] => ["", "Đảng bộ xã Một", ...plans];
  it.each<[string, Rows, string | null]>([
    ["the plan of those below", [["", "Khối xã", 5], unit(3), unit(2)], "sure"],
    ["another plan", [["", "Khối xã", 6], unit(3), unit(2)], null],
    ["no plan", [["", "Khối xã"], unit(3), unit(2)], null],
    ["no plan, as none below has", [["", "Khối xã"], unit(), unit()], null],
    ["the plan of those up to the next group", [["", "Khối xã", 5], unit(5), ["I", "Các phường", 9], unit(9)], "sure"],
    ["the plan of those up to a total", [["", "Khối xã", 5], unit(5), ["", "Tổng cộng", 5]], "sure"],
    ["both plans of those below", [["", "Khối xã", 5, 7], unit(3, 4), unit(2, 3)], "sure"],
    ["one of the two", [["", "Khối xã", 5, 7], unit(3, 4), unit(2, 4)], null],
    ["the only plan that it gives", [["", "Khối xã", 5, ""], unit(3, 4), unit(2, 4)], "sure"],
    ["the plan of those whose plan can be read", [["", "Khối xã", 3], unit(3), unit("chưa giao")], "sure"],
  ])("with %s", (_, rows, total) => {
    expect(groupsIn(rows).totalOf(1)).toBe(total);
  });

  it("is likely a total above numbered rows, whatever its plan", () => {
    expect(groupsIn([["", "Khối xã", 9], [], [1, "Đảng bộ xã Một", 3]]).totalOf(1)).toBe("likely");
  });
});
