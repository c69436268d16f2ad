import type { CellValue } from "../../../src/model/grid";
import { makeGrid } from "../grids";
import { person, table, testCheck, units, UNIT, type Book } from "./test-check";

const people = (...rows: CellValue[][]): Book => ({
  grids: [
    makeGrid("Đơn vị", [
      ["Tên đơn vị", "Kế hoạch 2025"],
      [UNIT, 1],
    ]),
    makeGrid("Kết nạp", [
      ...table([{ STT: 1, "Họ và tên": "Nguyễn Văn An", "Đơn vị": UNIT, "Ngày kết nạp": 46_000 }]),
      ...rows,
    ]),
  ],
});

/** In a row that is filled like that of a person. */
const named = (name: string): Book => person({ "Họ và tên": name });
const WRITTEN = [
  " Tổng cộng ",
  "\u00A0Tổng số (1+2)",
  "Tổng số (người):",
  "Cộng: 12 đồng chí",
  "CỘNG :",
  "Cộng tháng 5",
  "Cộng P. Nam Sơn",
  "Tổng huyện",
  "Toàn tỉnh năm 2017",
  "Đạt tỷ lệ 33,33% kế hoạch",
  "Tỷ lệ đạt 33,33%",
  "- Trong đó",
  "-Trong đó: nữ",
  "Tr.đó nữ",
  "Tr . đó nữ",
  "• Nữ",
  "-Nữ:",
  "+ Đảng viên dân tộc ít người",
  "- Dân tộc",
  "TONG SO",
  "Tong so (12)",
  "tong so (12):",
  "Tong so: 12",
  "Tong cong 12 dong chi",
  "Toan huyen",
  "toan tinh nam 2017",
];
const NAMES = [
  "Tong Nam",
  "To Thi Tong",
  "Tổ dân phố toàn phường",
  "Cộng quýt",
  "Tổ vay vốn trong đó",
  "Tổ vay vốn - nữ",
  "- Nữ hộ sinh",
];

testCheck("row/total", {
  positive: [
    ["a total", people(["Tổng cộng"]), "note Kết nạp!A3", { text: "Tổng cộng" }],
    [
      "every way to write it",
      people(["Cộng"], ["Tổng số:"], ["Cộng toàn đảng bộ"], ["Toàn huyện"]),
      ["note Kết nạp!A3", "note Kết nạp!A4", "note Kết nạp!A5", "note Kết nạp!A6"],
    ],
    ["a total beside its number", people([2, "Tổng cộng"]), "note Kết nạp!B3"],
    [
      "a total of units",
      units([
        { "Tên đơn vị": "Một", "Kế hoạch 2025": 1 },
        { "Tên đơn vị": "Cộng", "Kế hoạch 2025": 1 },
      ]),
      "note Đơn vị!A3",
    ],
    [
      "parts of a total, which are no units",
      units(
        ["Một", "Tổng", "Trong đó nữ", "- Dân tộc thiểu số"].map((name) => ({
          "Tên đơn vị": name,
          "Kế hoạch 2025": 1,
        })),
      ),
      ["note Đơn vị!A3", "note Đơn vị!A4", "note Đơn vị!A5"],
    ],
    ...WRITTEN.map((name) => [`“${name}”`, named(name), "note Kết nạp!A2", { text: name.trim() }] as const),
  ],
  negative: [["people", person({})], ...NAMES.map((name) => [`“${name}”`, named(name)] as const)],
  boundary: [
    ["a name that only begins like a total", units([{ "Tên đơn vị": "Tổng công ty Một", "Kế hoạch 2025": 1 }])],
    [
      "a unit that others belong to",
      units([
        { "Tên đơn vị": "Toàn đảng bộ", "Trực thuộc": "", "Kế hoạch 2025": 1 },
        { "Tên đơn vị": "Một", "Trực thuộc": "Toàn đảng bộ", "Kế hoạch 2025": 1 },
      ]),
    ],
    [
      "the same that none belongs to",
      units([
        { "Tên đơn vị": "Một", "Trực thuộc": "", "Kế hoạch 2025": 1 },
        { "Tên đơn vị": "Toàn đảng bộ", "Trực thuộc": "", "Kế hoạch 2025": 1 },
      ]),
      "note Đơn vị!A3",
    ],
  ],
});
