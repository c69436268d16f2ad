import { createUnitMatcher } from "../../src/intake/match-unit";
import { makeUnit } from "./units";

const units = [
  makeUnit(0, "Huyện Mê Linh", { code: "HN01" }),
  makeUnit(1, "Đảng bộ xã Hòa Bình", { code: "007" }),
  makeUnit(2, "Chi bộ xã Hòa Bình"),
  makeUnit(3, "Đảng bộ Ủy ban nhân dân thành phố"),
  makeUnit(4, "Chi bộ Thôn 1"),
  makeUnit(5, "Chi bộ Thôn 2"),
  makeUnit(6, "Chi bộ 5", { code: "A5", parent: 1 }),
  makeUnit(7, "Chi bộ 5", { code: "B5", parent: 0 }),
  makeUnit(8, "Tổng công ty Xây dựng Hà Nội"),
  makeUnit(9, "Đảng ủy Quân sự huyện"),
  makeUnit(10, "Đảng bộ Quân sự huyện"),
  makeUnit(11, "Chi bộ Trung tâm Y tế"),
  makeUnit(12, "Đảng bộ thị trấn Kim Bài"),
  makeUnit(13, "Đảng bộ huyện Đông Anh"),
];
const match = createUnitMatcher(units);

it.each([
  ["a code", "HN01", 0],
  ["a code in another case", "hn01", 0],
  ["a code whose zeros Excel dropped", "7", 1],
  ["a full name", "Huyện Mê Linh", 0],
  ["noise in a name", "  HUYỆN\u00A0 Mê  Linh".normalize("NFD"), 0],
  ["an abbreviated place", "H. Mê Linh", 0],
  ["an abbreviated place without a space", "H.Mê Linh", 0],
  ["an abbreviated organ", "ĐB xã Hoà Bình", 1],
  ["the other organ of the same committee", "Đảng ủy xã Hòa Bình", 1],
  ["the cell, not the committee", "CB xã Hòa Bình", 2],
  ["an Eth for a Đ", "Ðảng bộ xã Hoà Bình", 1],
  ["abbreviations inside", "ĐU UBND TP", 3],
  ["a name without its organ", "thôn 1", 4],
  ["a name without its organ and an abbreviation", "CB Thôn 2", 5],
  ["a code of a name used twice", "B5", 7],
  ["a company abbreviated", "TCty xây dựng Hà Nội", 8],
  ["an abbreviation of two meanings, as a centre", "CB TT Y tế", 11],
  ["an abbreviation of two meanings, as a township", "ĐB TT Kim Bài", 12],
  ["the committee by its place", "Huyện ủy Đông Anh", 13],
  ["the committee by its place, abbreviated", "HU Đông Anh", 13],
  ["tones placed the other way", "Đảng uỷ xã Hoà Bình", 1],
  ["Cyrillic letters that look alike", "Нuyện Mê Linh", 0],
  ["the exact one of two that differ only in the organ", "Đảng bộ quân sự huyện", 10],
])("finds a unit by %s", (_, text, unit) => {
  expect(match(text)).toEqual({ kind: "found", unit });
});

it.each([
  ["Chi bộ 5", [6, 7]],
  ["xã Hòa Bình", [1, 2]],
  ["Quân sự huyện", [9, 10]],
])("does not choose for %j", (text, candidates) => {
  expect(match(text)).toEqual({ kind: "ambiguous", units: candidates });
});

it.each([
  ["a slip", "Huyện Mê Lin", 0],
  ["a name without its kind of place", "Mê Linh", 0],
  ["another kind of place", "xã Mê Linh", 0],
  ["a cell of a committee", "Chi bộ Ủy ban nhân dân thành phố", 3],
  ["another number, which is another unit", "Chi bộ Thôn 3", null],
  ["something else", "Trường Đại học Xa lạ", null],
  ["nothing", "", null],
])("suggests at most for %s", (_, text, suggestion) => {
  expect(match(text)).toEqual({ kind: "unknown", suggestion });
});

it.each([
  ["a name without marks", "Hoa Binh", 0],
  ["a whole name without marks", "chi bo 1", 1],
  ["a name that leaves words out", "Chi bộ THCS Quý Đức", 2],
  ["the same without its organ", "THCS Quý Đức", 2],
  ["a name with the place it lies in", "Đảng bộ xã Hòa Bình, huyện X", 0],
  ["a name behind a code", "A - Đảng bộ xã Hòa Bình", 0],
  ["a cell in a commune, which is another unit", "Chi bộ Chợ Mới xã Hòa Bình", null],
  ["another number", "THCS Quý Đức 2", null],
  ["words of two units", "Trường THCS", null],
])("suggests for %s", (_, text, suggestion) => {
  const some = createUnitMatcher([
    makeUnit(0, "Đảng bộ xã Hòa Bình"),
    makeUnit(1, "Chi bộ 1"),
    makeUnit(2, "Chi bộ Trường THCS Quý Đức"),
    makeUnit(3, "Chi bộ Trường THCS Phú Đức"),
    makeUnit(4, "Đảng bộ xã Hòa Minh"),
  ]);
  expect(some(text)).toEqual({ kind: "unknown", suggestion });
});

it("knows no unit in an empty list", () => {
  expect(createUnitMatcher([])("x")).toEqual({ kind: "unknown", suggestion: null });
});
