// What is said of sheets, headings and rows that could not be read as they stand: no check of the catalogue, but each code must be
// said where it should be and nowhere else.

import type { CellValue, Grid } from "../../src/model/grid";
import type { SheetMapping } from "../../src/model/settings";
import { on, people, person, table, testCheck, UNIT, units, type Book, type Cells } from "./checks/test-check";
import { makeGrid, read } from "./grids";

const UNITS = makeGrid("Đơn vị", [
  ["Mã đơn vị", "Tên đơn vị", "Kế hoạch 2025"],
  ["A", UNIT, 10],
]);
const PEOPLE = makeGrid(
  "Kết nạp",
  table([{ "Họ và tên": "Nguyễn Văn An", "Đơn vị": UNIT, "Ngày kết nạp": on("01/12/2025") }]),
);
const yearly = (admitted: CellValue): Grid =>
  makeGrid("Đơn vị", [
    ["Mã đơn vị", "Tên đơn vị", "Kế hoạch 2025", "Kết nạp 2025"],
    ["A", UNIT, 10, admitted],
  ]);
/** People, under headings that nobody knows. */
const UNKNOWN = makeGrid("Danh sách", [
  ["Người mới vào", "Hôm vào"],
  ["Nguyễn Văn An", on("01/12/2025")],
]);
const NO_LIST: SheetMapping = { sheet: "Danh sách", fingerprint: "", kind: "ignore", columns: {} };
const both: Book = { grids: [UNITS, PEOPLE] };
const sheet = (name: string, ...rows: CellValue[][]): Book => ({ grids: [UNITS, PEOPLE, makeGrid(name, rows)] });

testCheck("workbook/no-units", {
  positive: [["people alone", { grids: [PEOPLE] }, "error !"]],
  negative: [["both lists", both]],
  boundary: [
    ["an empty workbook", { grids: [] }, "error !"],
    ["a list of units without a row", { grids: [makeGrid("Đơn vị", [["Tên đơn vị", "Kế hoạch 2025"]]), PEOPLE] }],
  ],
});

testCheck("workbook/no-admissions", {
  positive: [["units alone", { grids: [UNITS] }, "error !"]],
  negative: [
    ["both lists", both],
    ["numbers typed for whole years", { grids: [yearly(7)] }],
  ],
  boundary: [
    ["such numbers beside a sheet of which nothing is read", { grids: [yearly(7), UNKNOWN] }, "warning !"],
    [
      "such numbers beside a sheet that the person said is no list",
      { grids: [yearly(7), UNKNOWN], settings: { mapping: [NO_LIST] } },
    ],
    ["a column for such numbers in which there is none", { grids: [yearly("")] }, "error !"],
    ["an empty sheet", { grids: [UNITS, makeGrid("Kết nạp", [[]])] }, "error !"],
    ["headings without a row", { grids: [UNITS, makeGrid("Kết nạp", [["Họ và tên", "Đơn vị", "Ngày kết nạp"]])] }],
  ],
});

testCheck("sheet/no-rows", {
  positive: [
    [
      "headings of people without a row",
      { grids: [UNITS, makeGrid("Kết nạp", [[], ["Họ và tên", "Đơn vị", "Ngày kết nạp"]])] },
      "warning Kết nạp!A2",
      { kind: "admissions" },
    ],
    [
      "headings of groupings without a row",
      sheet("Nhóm", ["Tên nhóm cơ cấu", "Mục", "Tiêu chí", "Giá trị"]),
      "warning Nhóm!A1",
      { kind: "groupings" },
    ],
  ],
  negative: [["lists with rows", both]],
  boundary: [
    [
      "an empty list beside a filled one, which is only noted",
      { grids: [...both.grids, makeGrid("Mẫu", [["Họ và tên", "Đơn vị", "Ngày kết nạp"]])] },
      "note Mẫu!A1",
    ],
    [
      "a total alone",
      {
        grids: [
          makeGrid("Đơn vị", [
            ["Tên đơn vị", "Kế hoạch 2025"],
            ["Tổng cộng", 0],
          ]),
          PEOPLE,
        ],
      },
      "warning Đơn vị!A1",
    ],
    ["one unit", both],
  ],
});

testCheck("column/missing", {
  positive: [
    [
      "people without a unit",
      sheet("Danh sách", ["Họ và tên", "Ngày sinh", "Dân tộc", "Ngày kết nạp"], ["x", "x", "x", "x"]),
      "warning Danh sách!A1",
      { column: "admission.unit" },
    ],
    [
      "the only list of people without a unit",
      { grids: [UNITS, makeGrid("Danh sách", [["Họ và tên", "Ngày sinh", "Dân tộc", "Ngày kết nạp"]])] },
      "error Danh sách!A1",
    ],
  ],
  negative: [["lists with every column", both]],
  boundary: [
    ["three columns of people, which make no attempt", sheet("Danh sách", ["Họ và tên", "Ngày sinh", "Dân tộc"])],
    ["four", sheet("Danh sách", ["Họ và tên", "Ngày sinh", "Dân tộc", "Ngày kết nạp"]), "warning Danh sách!A1"],
  ],
});

const outline = (...rows: CellValue[][]): Book => ({
  grids: [makeGrid("Đơn vị", [["STT", "Tên đơn vị", "Kế hoạch 2025"], ...rows]), PEOPLE],
});
testCheck("unit/heads-numbered", {
  positive: [
    [
      "a unit numbered I above others",
      outline(["I", "Đảng bộ xã Hai", 7], [1, UNIT, 3], [2, "Chi bộ Ba", 4]),
      "note Đơn vị!B2",
      { name: "Đảng bộ xã Hai", count: 2 },
    ],
    [
      "with the numeral before its name and no plan of its own",
      outline(["", "I. Đảng bộ xã Hai", ""], [1, UNIT, 3]),
      "note Đơn vị!B2",
      { name: "Đảng bộ xã Hai", count: 1 },
    ],
    [
      "two levels of numerals, and a group between",
      outline(
        ["A", "Huyện ủy Mê Linh", 9],
        ["I", "Khối xã", 9],
        [1, UNIT, 3],
        ["II", "Đảng bộ xã Hai", 6],
        [1, "Chi bộ Ba", 6],
      ),
      ["note Đơn vị!B2", "note Đơn vị!B5"],
      { name: "Huyện ủy Mê Linh", count: 2 },
    ],
  ],
  negative: [
    ["a group", outline(["I", "Các xã", 7], [1, UNIT, 3], [2, "Chi bộ Ba", 4])],
    ["units that are all numbered so", outline(["I", UNIT, 3], ["II", "Chi bộ Ba", 4])],
  ],
  boundary: [
    ["many organisations of a kind", outline(["I", "Đảng bộ xã, phường", 3], [1, UNIT, 3])],
    ["one of them", outline(["I", "Đảng bộ xã Hai", 3], [1, UNIT, 3]), "note Đơn vị!B2"],
    ["nothing below it", outline([1, UNIT, 3], ["I", "Đảng bộ xã Hai", 7])],
    [
      "parents in a column",
      {
        grids: [
          makeGrid("Đơn vị", [
            ["STT", "Tên đơn vị", "Trực thuộc", "Kế hoạch 2025"],
            ["I", "Đảng bộ xã Hai", "", 7],
            [1, UNIT, "", 3],
            [2, "Chi bộ Ba", UNIT, 4],
          ]),
          PEOPLE,
        ],
      },
    ],
  ],
});

const PARTY_DAY = ["Họ và tên", "Chi bộ", "Ngày vào"];
testCheck("column/unclear-date", {
  positive: [
    [
      "days under a heading that nobody knows, of people with their units",
      sheet("Danh sách", PARTY_DAY, ["Nguyễn Văn An", UNIT, 45_000], ["Trần Văn Bình", UNIT, "5.6.2025"]),
      "warning Danh sách!C1",
      { heading: "Ngày vào" },
    ],
    [
      "the only list of people",
      { grids: [UNITS, makeGrid("Danh sách", [PARTY_DAY, ["Nguyễn Văn An", UNIT, 45_000]])] },
      "error Danh sách!C1",
    ],
    [
      "people without units of whom more is known",
      sheet(
        "Danh sách",
        ["Họ và tên", "Ngày sinh", "Giới tính", "Dân tộc", "Ngày vào"],
        ["Nguyễn Văn An", 33_000, "Nam", "Kinh", 45_000],
      ),
      "warning Danh sách!E1",
    ],
  ],
  negative: [
    ["lists with every column", both],
    ["people with numbers of another kind", sheet("Danh sách", PARTY_DAY, ["Nguyễn Văn An", UNIT, 250])],
    ["people with a day and no unit", sheet("Danh sách", ["Họ và tên", "Ngày vào"], ["Nguyễn Văn An", 45_000])],
  ],
  boundary: [
    [
      "half of the cells are days",
      sheet("Danh sách", PARTY_DAY, ["Nguyễn Văn An", UNIT, 45_000], ["Trần Văn Bình", UNIT, "chưa rõ"]),
    ],
    [
      "more than half",
      sheet("Danh sách", PARTY_DAY, ...["a", "b", "c"].map((name) => [name, UNIT, name === "c" ? "?" : 45_000])),
      "warning Danh sách!C1",
    ],
  ],
});

testCheck("column/twice", {
  positive: [
    [
      "two columns of the admission",
      person({ "Ngày vào Đảng": 46_000 }),
      "warning Kết nạp!E1",
      { heading: "Ngày vào Đảng" },
    ],
    [
      "two results of one year",
      units([{ "Tên đơn vị": UNIT, "Kế hoạch 2025": 1, "Kết nạp 2025": 2, "Thực hiện 2025": 2 }]),
      "warning Đơn vị!D1",
    ],
  ],
  negative: [["each column once", both]],
  boundary: [
    ["plans of two years", units([{ "Tên đơn vị": UNIT, "Kế hoạch 2025": 1, "Chỉ tiêu 2026": 2 }])],
    [
      "a third column",
      person({ "Ngày vào Đảng": 46_000, "Ngày kết nạp Đảng": 46_000 }),
      ["warning Kết nạp!E1", "warning Kết nạp!F1"],
    ],
  ],
});

testCheck("plan/two-columns", {
  positive: [
    [
      "two plans of one year, of which the first is used",
      units([{ "Tên đơn vị": UNIT, "Kế hoạch 2025": 1, "Chỉ tiêu bổ sung 2025": 2 }]),
      "warning Đơn vị!C1",
      { used: "Kế hoạch 2025", left: "Chỉ tiêu bổ sung 2025", isAdjusted: false },
    ],
    [
      "an adjusted plan, which is used",
      units([{ "Tên đơn vị": UNIT, "Kế hoạch 2025": 1, "Kế hoạch điều chỉnh 2025": 2 }]),
      "note Đơn vị!B1",
      { used: "Kế hoạch điều chỉnh 2025", left: "Kế hoạch 2025", isAdjusted: true },
    ],
  ],
  negative: [["one plan", both]],
  boundary: [
    ["plans of two years", units([{ "Tên đơn vị": UNIT, "Kế hoạch 2025": 1, "Chỉ tiêu 2026": 2 }])],
    [
      "a third column",
      units([{ "Tên đơn vị": UNIT, "Kế hoạch 2025": 1, "Chỉ tiêu 2025": 2, "KH 2025": 2 }]),
      ["warning Đơn vị!C1", "warning Đơn vị!D1"],
    ],
  ],
});

testCheck("plan/by-quarters", {
  positive: [
    [
      "plans of quarters",
      units([{ "Tên đơn vị": UNIT, "KH quý I/2025": 1, "KH quý II/2025": 2 }]),
      "note Đơn vị!B1",
      { period: "2025", count: 2 },
    ],
  ],
  negative: [["a plan of a year", both]],
  boundary: [
    ["one quarter", units([{ "Tên đơn vị": UNIT, "Kế hoạch quý 1 năm 2025": 1 }]), "note Đơn vị!B1"],
    ["quarters beside the year", units([{ "Tên đơn vị": UNIT, "KH quý I/2025": 1, "Kế hoạch 2025": 2 }])],
  ],
});

testCheck("plan/no-period", {
  positive: [
    ["a plan of no year", units([{ "Tên đơn vị": UNIT, "Kế hoạch": 1 }]), "error Đơn vị!B1", { heading: "Kế hoạch" }],
  ],
  negative: [["a plan of a year", both]],
  boundary: [
    [
      "a year in the title",
      { grids: [makeGrid("Đơn vị", [["CHỈ TIÊU NĂM 2025"], ["Tên đơn vị", "Kế hoạch"], [UNIT, 1]]), PEOPLE] },
    ],
    [
      "two years in the title",
      { grids: [makeGrid("Đơn vị", [["NĂM 2024 VÀ NĂM 2025"], ["Tên đơn vị", "Kế hoạch"], [UNIT, 1]]), PEOPLE] },
      "error Đơn vị!B2",
    ],
  ],
});

testCheck("sheet/summary", {
  positive: [
    [
      "a summary of units listed elsewhere",
      sheet("Tay", ["Đơn vị", "Kế hoạch 2025", "Kết nạp 2025"], [UNIT, 10, 1]),
      "note Tay!A1",
    ],
  ],
  negative: [["both lists", both]],
  boundary: [
    [
      "half of its units listed elsewhere",
      sheet("Tay", ["Đơn vị", "Kế hoạch 2025", "Tỷ lệ"], [UNIT, 10, 1], ["Đảng bộ xã Ba", 10, 1]),
      "note Tay!A1",
    ],
    [
      "fewer than half",
      sheet(
        "Tay",
        ["Đơn vị", "Kế hoạch 2025", "Tỷ lệ"],
        [UNIT, 10, 1],
        ["Đảng bộ xã Ba", 10, 1],
        ["Đảng bộ xã Tư", 1, 1],
      ),
    ],
  ],
});

const side = (left: Grid, right: Grid, ...between: string[]): Grid =>
  makeGrid(
    "Tất cả",
    left.values.map((row, at) => [...row, ...between, ...(right.values[at] ?? [])]),
  );
testCheck("sheet/two-lists", {
  positive: [
    ["people right beside the units", { grids: [side(UNITS, PEOPLE)] }, "error Tất cả!A1", { unread: "units" }],
    [
      "people right beside people",
      { grids: [UNITS, side(PEOPLE, PEOPLE)] },
      "error Tất cả!D1",
      { unread: "admissions" },
    ],
  ],
  negative: [
    ["a sheet for each", both],
    ["people below the units", { grids: [makeGrid("Tất cả", [...UNITS.values, [], ...PEOPLE.values])] }],
  ],
  boundary: [
    ["an empty column between people and units", { grids: [side(UNITS, PEOPLE, "")] }],
    ["an empty column between people", { grids: [UNITS, side(PEOPLE, PEOPLE, "")] }],
    ["the units on a sheet of their own too", { grids: [side(UNITS, PEOPLE), UNITS] }],
    ["a column between that is not empty", { grids: [UNITS, side(PEOPLE, PEOPLE, "Ghi chú")] }, "error Tất cả!E1"],
  ],
});

const mapping = (fingerprint: string, kind: SheetMapping["kind"]): { mapping: SheetMapping[] } => ({
  mapping: [{ sheet: "Kết nạp", fingerprint, kind, columns: {} }],
});
const ofUnit = (unit: string): Book => ({
  grids: [
    UNITS,
    makeGrid("Kết nạp", [
      ["Họ và tên", "Ngày kết nạp"],
      ["Nguyễn Văn An", on("01/12/2025")],
    ]),
  ],
  settings: {
    mapping: [{ sheet: "Kết nạp", fingerprint: NAME_AND_DAY, kind: "admissions", columns: {}, unit }],
  },
});
const NAME_AND_DAY =
  read([
    makeGrid("Kết nạp", [
      ["Họ và tên", "Ngày kết nạp"],
      ["Nguyễn Văn An", on("01/12/2025")],
    ]),
  ]).board.candidates?.[0]?.fingerprint ?? "";
testCheck("sheet/unit-gone", {
  positive: [
    [
      "a unit of the whole sheet that is gone",
      ofUnit("B|Đảng bộ xã Ba"),
      "error Kết nạp!A1",
      { name: "Đảng bộ xã Ba" },
    ],
  ],
  negative: [["lists without such a unit", both]],
  boundary: [
    ["the unit as it was", ofUnit(`A|${UNIT}`)],
    ["no list of units at all", { ...ofUnit("A|Đảng bộ xã Ba"), grids: ofUnit("").grids.slice(1) }],
    ["with another name and its code", ofUnit("A|Đảng bộ xã Ba")],
    ["with another code and another name", ofUnit("B|Đảng bộ xã Ba"), "error Kết nạp!A1"],
  ],
});

it("offers a sheet whose unit is gone to be read anew", () => {
  const { grids, settings } = ofUnit("B|Đảng bộ xã Ba");
  expect(read(grids, settings).board.candidates?.map((candidate) => candidate.sheet)).toEqual(["Kết nạp"]);
});

testCheck("sheet/mapping-outdated", {
  positive: [["headings that have changed", person({}, mapping("9-0", "admissions")), "note Kết nạp!A1"]],
  negative: [["no mapping", both]],
  boundary: [
    ["a sheet that was to be ignored and is a list now", person({}, mapping("9-0", "ignore")), "note Kết nạp!A1"],
    [
      "one that was to be ignored and is none",
      { grids: [UNITS, makeGrid("Kết nạp", [["x"]])], settings: mapping("9-0", "ignore") },
    ],
  ],
});

testCheck("sheet/mapping-lost", {
  positive: [
    ["a sheet that is gone", { grids: [UNITS], settings: mapping("9-0", "admissions") }, "note !", { name: "Kết nạp" }],
  ],
  negative: [["a sheet that is there", person({}, mapping("9-0", "admissions"))]],
  boundary: [
    ["one that was not to be read", { grids: [UNITS], settings: mapping("9-0", "ignore") }],
    ["one that was to be units", { grids: [UNITS], settings: mapping("9-0", "units") }, "note !"],
  ],
});

testCheck("unit/no-name", {
  positive: [
    [
      "a code without a name, which stands for it",
      units([{ "Mã đơn vị": "A", "Tên đơn vị": "", "Kế hoạch 2025": 1 }]),
      "warning Đơn vị!B2",
    ],
    [
      "neither code nor name, which is no unit",
      units([{ "Mã đơn vị": "A", "Tên đơn vị": "Một", "Kế hoạch 2025": 1 }, { "Kế hoạch 2025": 5 }]),
      "error Đơn vị!B3",
    ],
  ],
  negative: [["a name", both]],
  boundary: [
    ["a blank row", units([{ "Mã đơn vị": "A", "Tên đơn vị": "Một", "Kế hoạch 2025": 1 }, {}])],
    ["a space for a name", units([{ "Mã đơn vị": "A", "Tên đơn vị": " ", "Kế hoạch 2025": 1 }]), "warning Đơn vị!B2"],
  ],
});

testCheck("admission/no-name", {
  positive: [
    ["a row without a name", person({ "Họ và tên": "" }), "error Kết nạp!A2", {}],
    ["a date in its place", person({ "Họ và tên": "12/5/1990" }), "error Kết nạp!A2", { text: "12/05/1990" }],
    ["a true date in its place", person({ "Họ và tên": 33005 }), "error Kết nạp!A2", { text: "12/05/1990" }],
    ["a mark in its place", person({ "Họ và tên": "-1-" }), "error Kết nạp!A2", { text: "-1-" }],
  ],
  negative: [
    ["a name", person({})],
    ["a formula error, which is told as such", person({ "Họ và tên": "#NAME?" })],
  ],
  boundary: [
    ["a zero-width space", person({ "Họ và tên": "\u200B" }), "error Kết nạp!A2"],
    ["one letter", person({ "Họ và tên": "A" }), "error Kết nạp!A2"],
    ["two letters", person({ "Họ và tên": "Ba" })],
  ],
});

testCheck("admission/no-counting-date", {
  positive: [
    ["neither admission nor decision", person({ "Ngày quyết định": "", "Ngày kết nạp": "" }), "error Kết nạp!D2"],
  ],
  negative: [
    ["both", person({})],
    ["a date that can't be read, which is told as such", person({ "Ngày quyết định": "", "Ngày kết nạp": "x" })],
  ],
  boundary: [
    ["the decision alone", person({ "Ngày kết nạp": "" })],
    ["the admission alone", person({ "Ngày quyết định": "" })],
    [
      "the resolution alone",
      person({ "Ngày quyết định": "", "Ngày kết nạp": "", "Ngày nghị quyết chi bộ": 46_000 }),
      "error Kết nạp!D2",
    ],
    [
      "the one that counts by the settings",
      people([{ "Ngày quyết định": "", "Ngày kết nạp": "" }], { countingDate: "decision" }),
      "error Kết nạp!C2",
    ],
  ],
});

const grouping = (...rows: Cells[]): Book => sheet("Nhóm", ...table(rows));
const rule = {
  "Tên nhóm cơ cấu": "Trình độ chung",
  Mục: "Thạc sĩ",
  "Tiêu chí": "Trình độ chuyên môn",
  "Giá trị": "ThS",
};

testCheck("grouping/name-taken", {
  positive: [
    ["a grouping named like a dimension", grouping({ ...rule, "Tên nhóm cơ cấu": "Giới tính" }), "error Nhóm!A2"],
  ],
  negative: [["a name of its own", grouping(rule)]],
  boundary: [
    [
      "the name of a dimension in other letters",
      grouping({ ...rule, "Tên nhóm cơ cấu": "GIỚI TÍNH" }),
      "error Nhóm!A2",
    ],
    ["a longer name", grouping({ ...rule, "Tên nhóm cơ cấu": "Giới tính mới" })],
  ],
});

testCheck("criterion/incomplete", {
  positive: [["a rule without a value", grouping({ ...rule, "Giá trị": "" }), "error Nhóm!D2"]],
  negative: [["a whole rule", grouping(rule)]],
  boundary: [
    ["a blank row", grouping(rule, {})],
    ["a row with the item alone", grouping(rule, { Mục: "Khác" }), "error Nhóm!D3"],
  ],
});

testCheck("criterion/unknown-dimension", {
  positive: [["a dimension that there is none", grouping({ ...rule, "Tiêu chí": "Chiều cao" }), "error Nhóm!C2"]],
  negative: [["a dimension", grouping(rule)]],
  boundary: [
    ["other letters", grouping({ ...rule, "Tiêu chí": "TRÌNH ĐỘ CHUYÊN MÔN" })],
    ["another word", grouping({ ...rule, "Tiêu chí": "Trình độ bơi" }), "error Nhóm!C2"],
  ],
});

testCheck("criterion/unknown-category", {
  positive: [["a category that there is none", grouping({ ...rule, "Giá trị": "xyz" }), "error Nhóm!D2"]],
  negative: [["a category", grouping(rule)]],
  boundary: [
    ["several that there are", grouping({ ...rule, "Giá trị": "ThS; TS" })],
    ["several, one of them unknown", grouping({ ...rule, "Giá trị": "ThS; xyz" }), "error Nhóm!D2"],
  ],
});

const goal = (...rows: Cells[]): Book => sheet("Mục tiêu", ...table(rows));
const women = { "Tiêu chí": "Giới tính", Mục: "nữ", "Đơn vị": "", "Chỉ tiêu 2025 (%)": 40 };

testCheck("goal/not-a-share", {
  positive: [["words", goal({ ...women, "Chỉ tiêu 2025 (%)": "nhiều" }), "error Mục tiêu!D2"]],
  negative: [["a percentage", goal(women)]],
  boundary: [
    ["100", goal({ ...women, "Chỉ tiêu 2025 (%)": 100 })],
    ["101", goal({ ...women, "Chỉ tiêu 2025 (%)": 101 }), "error Mục tiêu!D2"],
    ["0", goal({ ...women, "Chỉ tiêu 2025 (%)": 0 })],
    ["-1", goal({ ...women, "Chỉ tiêu 2025 (%)": -1 }), "error Mục tiêu!D2"],
  ],
});

testCheck("goal/perhaps-share", {
  positive: [
    ["a share among percents", goal(women, { ...women, Mục: "nam", "Chỉ tiêu 2025 (%)": 0.4 }), "warning Mục tiêu!D3"],
    ["the same as text", goal(women, { ...women, Mục: "nam", "Chỉ tiêu 2025 (%)": "từ 0,4" }), "warning Mục tiêu!D3"],
  ],
  negative: [["shares alone", goal({ ...women, "Chỉ tiêu 2025 (%)": 0.4 })]],
  boundary: [
    [
      "just below 1 among percents",
      goal(women, { ...women, Mục: "nam", "Chỉ tiêu 2025 (%)": 0.99 }),
      "warning Mục tiêu!D3",
    ],
    ["1 among percents", goal(women, { ...women, Mục: "nam", "Chỉ tiêu 2025 (%)": 1 })],
    ["0 among percents", goal(women, { ...women, Mục: "nam", "Chỉ tiêu 2025 (%)": 0 })],
    ["0,4 % among percents", goal(women, { ...women, Mục: "nam", "Chỉ tiêu 2025 (%)": "0,4 %" })],
  ],
});

testCheck("goal/several-categories", {
  positive: [["two groups", goal({ ...women, Mục: "nam, nữ" }), "error Mục tiêu!B2", { text: "nam, nữ" }]],
  negative: [["one group", goal(women)]],
  boundary: [
    ["one group in many words", goal({ ...women, "Tiêu chí": "Dân tộc", Mục: "DTTS" })],
    [
      "all levels above one",
      goal({ ...women, "Tiêu chí": "Trình độ chuyên môn", Mục: "trên đại học" }),
      "error Mục tiêu!B2",
    ],
  ],
});

testCheck("goal/unknown-unit", {
  positive: [["a unit that is not listed", goal({ ...women, "Đơn vị": "Xã Lạ Hoắc" }), "error Mục tiêu!C2"]],
  negative: [["a unit", goal({ ...women, "Đơn vị": "A" })]],
  boundary: [
    ["no unit, which is every one", goal(women)],
    ["a letter more", goal({ ...women, "Đơn vị": "Đảng bộ xã An Bìnhh" }), "error Mục tiêu!C2", { suggestion: UNIT }],
  ],
});

testCheck("goal/twice", {
  positive: [
    [
      "one goal in two rows",
      goal(women, { ...women, "Chỉ tiêu 2025 (%)": 45 }),
      "warning Mục tiêu!D3",
      { firstCell: "D2" },
    ],
  ],
  negative: [["goals of two groups", goal(women, { ...women, Mục: "nam" })]],
  boundary: [
    ["one of every unit, one of a unit", goal(women, { ...women, "Đơn vị": "A" })],
    [
      "one unit by code and by name",
      goal({ ...women, "Đơn vị": UNIT }, { ...women, "Đơn vị": "A" }),
      "warning Mục tiêu!D3",
    ],
  ],
});

const formRows = (...rows: Cells[]): Book => sheet("Dòng Biểu 2", ...table(rows));
const women2 = { TT: "-", "Dòng của Biểu 2": "Nữ", Đếm: "Giới tính: Nữ" };

testCheck("form-row/no-text", {
  positive: [["a count alone", formRows({ ...women2, "Dòng của Biểu 2": "" }), "error Dòng Biểu 2!B2"]],
  negative: [["a whole row", formRows(women2)]],
  boundary: [
    ["a mark alone", formRows(women2, { TT: "-" })],
    ["words alone, which are a heading", formRows({ ...women2, Đếm: "" })],
    ["spaces for words", formRows({ ...women2, "Dòng của Biểu 2": "  " }), "error Dòng Biểu 2!B2"],
  ],
});

testCheck("form-row/unknown-count", {
  positive: [["words that mean nothing", formRows({ ...women2, Đếm: "xyz" }), "error Dòng Biểu 2!C2"]],
  negative: [["a category", formRows(women2)]],
  boundary: [
    ["two categories", formRows({ ...women2, Đếm: "Giới tính: Nữ; Nam" })],
    ["two, one of them unknown", formRows({ ...women2, Đếm: "Giới tính: Nữ; xyz" }), "error Dòng Biểu 2!C2"],
    [
      "a category without its dimension",
      formRows({ ...women2, Đếm: "nữ" }),
      "error Dòng Biểu 2!C2",
      { suggestion: "Giới tính: nữ" },
    ],
  ],
});

testCheck("form-row/twice", {
  positive: [["one row in two places", formRows(women2, women2), "warning Dòng Biểu 2!B3", { firstCell: "B2" }]],
  negative: [["two rows", formRows(women2, { ...women2, "Dòng của Biểu 2": "Phụ nữ" })]],
  boundary: [
    [
      "the same words in other letters",
      formRows(women2, { ...women2, "Dòng của Biểu 2": "NỮ" }),
      "warning Dòng Biểu 2!B3",
    ],
    [
      "the same words below another row",
      formRows(women2, { ...women2, "Dòng của Biểu 2": "Trẻ" }, { ...women2, TT: "+" }),
    ],
  ],
});

testCheck("form-row/second-list", {
  positive: [
    [
      "a copy of the sheet",
      { grids: [...formRows(women2).grids, makeGrid("Bản sao", table([women2]))] },
      "warning Bản sao!B1",
      { firstCell: "Dòng Biểu 2!B1" },
    ],
  ],
  negative: [["one sheet", formRows(women2)]],
  boundary: [
    [
      "the headings again on the same sheet",
      sheet("Dòng Biểu 2", ...table([women2]), [], ...table([{ ...women2, "Dòng của Biểu 2": "Phụ nữ" }])),
      "warning Dòng Biểu 2!B4",
    ],
    [
      "a table of other counts",
      {
        grids: [
          ...formRows(women2).grids,
          makeGrid("Khác", [
            ["TT", "Đếm"],
            [1, 2],
          ]),
        ],
      },
    ],
  ],
});

const signed = (...rows: CellValue[][]): Book => ({
  grids: [
    makeGrid("Đơn vị", [["STT", "Tên đơn vị", "Trực thuộc"], [1, UNIT, ""], [2, "Đảng bộ xã Hòa Lạc", ""], ...rows]),
    PEOPLE,
  ],
});

testCheck("row/below-signatures", {
  positive: [
    [
      "who signs, once",
      signed(["", "NGƯỜI LẬP BIỂU", "TRƯỞNG BAN"], ["", "", ""], ["", "Trần Văn Bình", ""], ["", "Lê Văn Cần", "Lò A"]),
      "note Đơn vị!B6",
      { text: "Trần Văn Bình" },
    ],
  ],
  negative: [["signatures without a name below", signed(["", "(Ký, ghi rõ họ tên)", ""])]],
  boundary: [
    ["a unit below with its number", signed(["", "NGƯỜI LẬP", ""], [3, "Chi bộ Trạm y tế", ""])],
    ["the same without", signed(["", "NGƯỜI LẬP", ""], ["", "Chi bộ Trạm y tế", ""]), "note Đơn vị!B5"],
  ],
});

const ofSheet = (name: string, ...above: CellValue[][]): Book => ({
  grids: [UNITS, makeGrid(name, [...above, ["STT", "Họ và tên", "Vào Đảng"], [1, "Lê Văn Cần", on("01/12/2025")]])],
});

const grouped = (...rows: CellValue[][]): Book => ({
  grids: [UNITS, makeGrid("2025", [["STT", "Họ và tên", "Vào Đảng"], ...rows])],
});
const MEMBER: CellValue[] = [1, "Lê Văn Cần", on("01/12/2025")];

testCheck("sheet/units-by-groups", {
  positive: [
    ["a row that names a unit above its people", grouped(["I", UNIT], MEMBER), "note 2025!A1", { count: 1 }],
    ["another row that names none of the list", grouped([UNIT], MEMBER, ["Chi bộ Lạ"]), "note 2025!A1", { count: 2 }],
  ],
  negative: [["a column of units", both]],
  boundary: [
    ["a name without its organ", grouped(["", "An Bình"], MEMBER)],
    ["a name with its place", grouped(["", "Xã An Bình"], MEMBER), "note 2025!A1"],
  ],
});

testCheck("sheet/one-unit", {
  positive: [
    ["a sheet called like a unit", ofSheet("Xã An Bình"), "note Xã An Bình!A1", { text: "Xã An Bình" }],
    ["a title that names a unit", ofSheet("2025", ["ĐẢNG BỘ XÃ AN BÌNH"]), "note 2025!A2"],
  ],
  negative: [["a column of units", both]],
  boundary: [
    ["the code of a unit", ofSheet("A"), "note A!A1"],
    ["a name of no unit", ofSheet("Xã An Bìn")],
  ],
});

it("counts the people of a sheet for the unit that it is called like", () => {
  const { board, issues } = read(ofSheet("Xã An Bình").grids);
  expect([...board.admissions.unit]).toEqual([0]);
  expect(issues.map(({ code }) => code)).toEqual(["sheet/one-unit"]);
});

it("goes by the name of the sheet before its title, and by no title that names two units", () => {
  const list = makeGrid("Đơn vị", [
    ["Tên đơn vị", "Kế hoạch 2025"],
    [UNIT, 1],
    ["Đảng bộ huyện Mê Linh", 1],
  ]);
  const [, people] = ofSheet("Xã An Bình", ["ĐẢNG BỘ HUYỆN MÊ LINH"]).grids;
  if (!people) throw new Error("no sheet");
  expect([...read([list, people]).board.admissions.unit]).toEqual([0]);
  const [, both2] = ofSheet("2025", ["ĐẢNG BỘ HUYỆN MÊ LINH", "ĐẢNG BỘ XÃ AN BÌNH"]).grids;
  if (!both2) throw new Error("no sheet");
  expect(read([list, both2]).issues.map(({ code }) => code)).toContain("column/missing");
});
