import { createUnitMatcher, PatientMatcher } from "../../src/intake/match-unit";
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
  makeUnit(14, "Chi bộ TT Xuân Mai"),
  makeUnit(15, "Chi bộ thị trấn Xuân Mai"),
  makeUnit(16, "Chi bộ Hưu trí", { code: "1007" }),
  makeUnit(17, "Chi bộ Văn phòng", { code: "05A" }),
  makeUnit(18, "Chi bộ Thanh tra", { code: "0012" }),
  makeUnit(19, "Chi bộ Tài chính", { code: "12" }),
  makeUnit(20, "Đảng ủy Trung tâm Điều dưỡng"),
  makeUnit(21, "Đảng bộ Trung tâm Điều dưỡng"),
];
const match = createUnitMatcher(units);

it.each([
  ["a code", "HN01", 0],
  ["a code in another case", "hn01", 0],
  ["a code whose zeros Excel dropped", "7", 1],
  ["a code with a number that is in no name", "1007", 16],
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
  ["the exact name, which an abbreviation of another may mean too", "Chi bộ thị trấn Xuân Mai", 15],
  ["the exact one of two that differ only in the organ, abbreviated", "ĐU quân sự huyện", 9],
  ["a code that differs from another in its zeros", "0012", 18],
  ["a code that another is without its zeros", "12", 19],
  ["an abbreviation of two meanings, the exact one of two", "ĐU TT Điều dưỡng", 20],
  ["an abbreviation of two meanings without an organ", "TT Y tế", 11],
  ["an organ that the list leaves out", "Đảng bộ huyện Mê Linh", 0],
  ["a name behind the number of a line", "3. Chi bộ thôn 1", 4],
  ["a name behind the number of a line below another", "2.3. Chi bộ thôn 1", 4],
  ["a name right behind a number of two digits", "15.Chi bộ thôn 1", 4],
  ["a name behind a Roman number in brackets", "(II) Huyện Mê Linh", 0],
])("finds a unit by %s", (_, text, unit) => {
  expect(match(text)).toEqual({ kind: "found", unit });
});

it.each([
  ["Chi bộ 5", [6, 7]],
  ["xã Hòa Bình", [1, 2]],
  ["Quân sự huyện", [9, 10]],
  ["012", [18, 19]],
])("does not choose for %j", (text, candidates) => {
  expect(match(text)).toEqual({ kind: "ambiguous", units: candidates });
});

it.each([
  ["a slip", "Huyện Mê Lin", 0],
  ["a name without its kind of place", "Mê Linh", 0],
  ["another kind of place", "xã Mê Linh", 0],
  ["a cell of a committee", "Chi bộ Ủy ban nhân dân thành phố", 3],
  ["another number, which is another unit", "Chi bộ Thôn 3", null],
  ["another kind of place and a slip", "xã Mê Lin", 0],
  ["a name without its marks, the organ with them", "Chi bộ xã Hoa Binh", 2],
  [
    "a place further out, behind a name of which the list leaves the organ out",
    "Đảng bộ huyện Mê Linh, thành phố Hà Nội",
    0,
  ],
  ["a code without a zero between its figures", "17", null],
  ["a code with two zeros more", "00HN01", null],
  ["a code of letters without its zero", "5A", null],
  ["a number with a code behind it, which is no line's", "99.00HN1", null],
  ["a number between the words of a name", "Chi bộ 99. thôn 1", null],
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
  ["another number behind a whole name", "Trường THCS Quý Đức 2", null],
  ["a number next to it", "Chi bộ Khu phố 13", null],
  ["the exact one of two that differ only in their marks", "Chi bộ Hóa Minh", 6],
  ["the same in another kind of place", "huyện Phú Lộc", 7],
  ["the same in another kind of place, where one of that kind is spelt nearly so", "phường Bình Ân", 10],
  ["an organ, and a name without marks", "Đảng bộ Hoa Binh", 0],
  ["words of two units", "Trường THCS", null],
])("suggests for %s", (_, text, suggestion) => {
  const some = createUnitMatcher([
    makeUnit(0, "Đảng bộ xã Hòa Bình"),
    makeUnit(1, "Chi bộ 1"),
    makeUnit(2, "Chi bộ Trường THCS Quý Đức"),
    makeUnit(3, "Chi bộ Trường THCS Phú Đức"),
    makeUnit(4, "Đảng bộ xã Hòa Minh"),
    makeUnit(5, "Chi bộ Khu phố 12"),
    makeUnit(6, "Đảng bộ Hóa Minh"),
    makeUnit(7, "Đảng bộ xã Phú Lộc"),
    makeUnit(8, "Đảng bộ xã Phù Lộc"),
    makeUnit(9, "Đảng bộ phường Bình An"),
    makeUnit(10, "Đảng bộ xã Bình Ân"),
  ]);
  expect(some(text)).toEqual({ kind: "unknown", suggestion });
});

it.each([
  ["nothing in a list of short names", "", "Chi bộ A"],
  ["a dash in a list with one for a name", "-", "…"],
])("knows and suggests no unit for %s", (_, text, name) => {
  expect(createUnitMatcher([makeUnit(0, name)])(text)).toEqual({ kind: "unknown", suggestion: null });
});

it("knows no unit in an empty list", () => {
  expect(createUnitMatcher([])("x")).toEqual({ kind: "unknown", suggestion: null });
});

describe("numbers and what is said with a name", () => {
  const cells = createUnitMatcher([
    makeUnit(0, "Đảng bộ xã An Bình", { code: "X1" }),
    makeUnit(1, "Đảng bộ xã Hòa Lạc", { code: "X2" }),
    makeUnit(2, "Chi bộ 1", { code: "X11", parent: 0 }),
    makeUnit(3, "Chi bộ 2", { code: "X12", parent: 0 }),
    makeUnit(4, "Chi bộ 1", { code: "X21", parent: 1 }),
    makeUnit(5, "Chi bộ 3", { parent: 1 }),
    makeUnit(6, "Chi bộ Khu phố 12"),
    makeUnit(7, "Chi bộ số 4"),
    makeUnit(8, "Chi bộ VIII"),
    makeUnit(9, "Chi bộ Cơ quan Đảng - Đoàn thể", { parent: 0 }),
    makeUnit(10, "Tổ 5", { parent: 2 }),
  ]);

  it.each([
    ["CB3", 5],
    ["CB 03", 5],
    ["Chi bộ số 3", 5],
    ["Chi bộ số 03", 5],
    ["Chi bộ III", 5],
    ["chi bộ iii", 5],
    ["Chi bộ 04", 7],
    ["Chi bộ IV", 7],
    ["CB8", 8],
    ["KP12", 6],
    ["Chi bộ KP 012", 6],
  ])("reads the number of %j in any spelling", (text, unit) => {
    expect(cells(text)).toEqual({ kind: "found", unit });
  });

  it.each([
    ["CB1", [2, 4]],
    ["Chi bộ số 01", [2, 4]],
    ["Chi bộ I", [2, 4]],
  ])("names both units of %j", (text, units) => {
    expect(cells(text)).toEqual({ kind: "ambiguous", units });
  });

  it("prefers the exact number where another spelling of it is a unit too", () => {
    const both = createUnitMatcher([makeUnit(0, "Chi bộ 1"), makeUnit(1, "Chi bộ I"), makeUnit(2, "Chi bộ 10")]);
    expect(both("Chi bộ I")).toEqual({ kind: "found", unit: 1 });
    expect(both("CB 1")).toEqual({ kind: "found", unit: 0 });
    expect(both("Chi bộ 01")).toEqual({ kind: "ambiguous", units: [0, 1] });
    expect(both("Chi bộ X")).toEqual({ kind: "found", unit: 2 });
    expect(both("Chi bộ Tổ chức X")).toEqual({ kind: "unknown", suggestion: null });
  });

  it.each([
    ["X11 - Chi bộ 1", 2],
    ["X21-Chi bộ 1", 4],
    ["X21. Chi bộ số 1", 4],
    ["X11 CB1", 2],
    ["Chi bộ 1 (X21)", 4],
    ["Chi bộ 1 (An Bình)", 2],
    ["Chi bộ 1 [Đảng bộ xã Hoà Lạc]", 4],
    ["Chi bộ 1 - ĐB xã An Bình", 2],
    ["CB1, Hòa Lạc", 4],
    ["Chi bộ 1\nĐảng bộ xã An Bình", 2],
    ["Chi bộ 1 xã An Bình", 2],
    ["Chi bộ 1 thuộc Đảng bộ xã An Bình".normalize("NFD"), 2],
    ["Đảng bộ xã Hòa Lạc: Chi bộ 1", 4],
    ["Chi bộ 3 (Hòa Lạc)", 5],
    ["Cơ quan Đảng - Đoàn thể, xã An Bình", 9],
    ["Tổ 5 - Chi bộ 1 - xã An Bình", 10],
    ["Tổ 5 - An Bình", 10],
    ["Chi bộ Cơ quan Đảng - Đoàn thể - xã An Bình", 9],
  ])("settles %j by its parts", (text, unit) => {
    expect(cells(text)).toEqual({ kind: "found", unit });
  });

  it.each([
    ["a code and the name of other units", "X12 - Chi bộ 1", [3, 2, 4]],
    ["a unit and one that is not above it", "Chi bộ 3 - Đảng bộ xã An Bình", [5, 0]],
    ["two units", "Chi bộ 2, Chi bộ 3", [3, 5]],
  ])("does not choose between %s", (_, text, units) => {
    expect(cells(text)).toEqual({ kind: "ambiguous", units });
  });

  it.each([
    ["Chi bộ 3 - Đảng bộ xã Xa Lạ", null],
    ["Chi bộ 7 - Đảng bộ xã An Bình", null],
    ["Chi bộ 3 (An Bình)", 5],
    ["Chi bộ 3 (ghép)", 5],
    ["Chi bộ 3 (ghép", 5],
    ["Chi bộ 1 (ghép)", null],
    [`Chi bộ 1${" ".repeat(300)}- Đảng bộ xã An Bình`, null],
  ])("takes no unit for %j", (text, suggestion) => {
    expect(cells(text)).toEqual({ kind: "unknown", suggestion });
  });
});

describe("schools by their usual abbreviations", () => {
  const names = [
    "Đảng bộ xã Tân Lập",
    "Chi bộ Trường Tiểu học Tân Lập",
    "Chi bộ Trường THCS Tân Lập",
    "Chi bộ Trường Mầm non Hoa Sen",
    "Chi bộ Trường Trung học phổ thông Hoa Sen",
  ];
  const schools = createUnitMatcher(names.map((name, index) => makeUnit(index, name)));

  it.each([
    ["TH Tân Lập", 1],
    ["CB TH Tân Lập", 1],
    ["Trung học cơ sở Tân Lập", 2],
    ["MN Hoa Sen", 3],
    ["Chi bộ THPT Hoa Sen", 4],
    ["Đảng bộ MN Hoa Sen", null],
    ["Tân Lập", 0],
  ])("suggests at most for %s", (text, suggestion) => {
    expect(schools(text)).toEqual({ kind: "unknown", suggestion });
  });
});

describe("a matcher for those who can wait", () => {
  const matcherOf = (count: number): PatientMatcher =>
    new PatientMatcher(Array.from({ length: count }, (_, index) => makeUnit(index, `Chi bộ Thôn ${String(index)}`)));

  it.each([
    ["a name", "chi bộ thôn 7", true],
    ["anything else", "CB thôn 7", false],
  ])("is ready for %s, or not", (_, text, expected) => {
    const matcher = matcherOf(250);
    expect([matcher.isReadyFor(text), matcher.isReadyFor(text)]).toEqual([expected, expected]);
    expect(matcher.match(text)).toEqual({ kind: "found", unit: 7 });
  });

  it("has two units of one name ready, and neither of them found", () => {
    const matcher = new PatientMatcher(
      Array.from({ length: 250 }, (_, index) => makeUnit(index, `Chi bộ ${String(index % 200)}`)),
    );
    expect(matcher.isReadyFor("Chi bộ 7")).toBe(true);
    expect(matcher.match("Chi bộ 7")).toEqual({ kind: "ambiguous", units: [7, 207] });
  });

  it.each([
    ["a number that no name has", "DV40", true],
    ["a number that a name may have in Roman digits", "CB39", false],
    ["a number that a name has", "CB0249", false],
    ["a number that a name has, behind zeros", "CB000249", false],
    ["several words", "CB 900", false],
    ["what may stand in brackets", "CB7(900)", false],
    ["letters alone", "CBX", false],
  ])("is ready for a code that is none, with %s: %j is %j", (_, text, expected) => {
    const names = Array.from({ length: 210 }, (_each, at) => makeUnit(at, `Chi bộ Thôn ${String(41 + at)}`));
    const matcher = new PatientMatcher(names);
    expect(matcher.isReadyFor(text)).toBe(expected);
    if (expected) expect(matcher.match(text)).toEqual({ kind: "unknown", suggestion: null });
  });

  it("tells units of one name by those above them once they are placed", () => {
    const names = ["Đảng bộ xã Một", "Đảng bộ xã Hai", "Chi bộ 5", "Chi bộ 5"];
    const parents = [null, null, 0, 1];
    const unplaced = new PatientMatcher(names.map((name, at) => makeUnit(at, name)));
    const text = "Chi bộ 5 - Đảng bộ xã Hai";
    expect(unplaced.match(text).kind).not.toBe("found");
    const placed = unplaced.placed(names.map((name, at) => makeUnit(at, name, { parent: parents[at] ?? null })));
    expect(placed.match(text)).toEqual({ kind: "found", unit: 3 });
  });

  it("finds what the other finds, and breathes between, of a long list", () => {
    const matcher = matcherOf(250);
    const all = [100, 200, 250, 250, 250, 250];
    expect(matcher.isReady).toBe(false);
    expect([...matcher.prepare()]).toEqual(all.map((count) => ({ stage: "check", done: count, total: 250 })));
    expect([matcher.isReady, matcher.isReadyFor("CB thôn 249")]).toEqual([true, true]);
    expect(matcher.match("CB thôn 249")).toEqual({ kind: "found", unit: 249 });
  });

  it.each([
    [199, true],
    [200, false],
  ])("of %j units is ready for any text: %j", (count, expected) => {
    const matcher = matcherOf(count);
    expect([matcher.isReady, matcher.isReadyFor("x")]).toEqual([expected, expected]);
  });
});

it.each([
  ["the name without it", "Đảng bộ xã An Hòa", 0],
  ["the name as it stands", "II. ĐẢNG BỘ XÃ BÌNH MINH", 1],
  ["the name behind another number", "2. Chi bộ Công an xã", 4],
  ["a cell and the committee above it", "CB thôn 3 - ĐU xã An Hòa", 2],
])("finds a unit whose own name has the number of a line by %s", (_, text, unit) => {
  const numbered = createUnitMatcher([
    makeUnit(0, "I. Đảng bộ xã An Hòa"),
    makeUnit(1, "II. Đảng bộ xã Bình Minh"),
    makeUnit(2, "1. Chi bộ thôn 3", { parent: 0 }),
    makeUnit(3, "1. Chi bộ thôn 3", { parent: 1 }),
    makeUnit(4, "3) Chi bộ Công an xã", { parent: 1 }),
  ]);
  expect(numbered(text)).toEqual({ kind: "found", unit });
});
