// Which row of a sheet is taken for the headings of a list, of which kind, and what is nearly one.

import { findOtherList, recogniseSheet } from "../../src/intake/recognise-sheet";
import { fingerprintOf, headingsOf, layoutOf } from "../../src/intake/sheet-layout";
import { createStoredMappings } from "../../src/intake/stored-mappings";
import type { SheetKind } from "../../src/model/issue";
import type { SheetMapping } from "../../src/model/settings";
import { makeGrid, type Rows } from "./grids";

const PEOPLE = ["Họ và tên", "Đơn vị", "Ngày kết nạp"];
const PERSON = ["Nguyễn Văn An", "Đảng bộ xã Một", 42910];
const UNITS = ["Mã đơn vị", "Tên đơn vị", "Kế hoạch 2017"];
const NO_UNIT = ["Họ và tên", "Ngày kết nạp"];

/** "admissions 1": the kind of the list and the row of its headings; "1-2" where these are two. */
function recognise(rows: Rows, mapping: readonly SheetMapping[] = []): string {
  const grid = makeGrid("Sổ", rows);
  const recognition = recogniseSheet(grid, createStoredMappings(mapping, [grid]));
  if (!("layout" in recognition)) {
    expect(Object.keys(recognition)).toEqual(["kind"]);
    return recognition.kind;
  }
  const { kind, headingRow, firstDataRow } = recognition.layout;
  const missing = recognition.kind === "incomplete" ? ` without ${recognition.missing}` : "";
  const last = firstDataRow - headingRow === 1 ? "" : `-${String(firstDataRow)}`;
  return `${kind} ${String(headingRow + 1)}${last}${missing}`;
}

const blank = (count: number): Rows => Array.from({ length: count }, () => []);

describe("where the headings stand", () => {
  it.each<[string, Rows, string]>([
    ["in the first thirty rows", [...blank(29), PEOPLE], "admissions 30"],
    ["below them", [...blank(30), PEOPLE], "admissions 31"],
    ["in row 500", [...blank(499), PEOPLE], "admissions 500"],
    ["no deeper", [...blank(500), PEOPLE], "none"],
    ["no deeper, though few of their kind stand there", [...blank(500), NO_UNIT, ...blank(40)], "none"],
    ["at the top, rather than far below", [PEOPLE, ...blank(40), [...PEOPLE, "Dân tộc"]], "admissions 1"],
    ["far below, rather than nearly at the top", [NO_UNIT, ...blank(40), PEOPLE], "admissions 42"],
    [
      "nearly at the top, rather than nearly far below",
      [NO_UNIT, ...blank(40), ["Họ và tên", "Ngày kết nạp", "Dân tộc"]],
      "admissions 1 without admission.unit",
    ],
    [
      "nearly far below",
      [...blank(40), ["Họ và tên", "Ngày kết nạp", "Dân tộc"]],
      "admissions 41 without admission.unit",
    ],
    ["nearly, twice: the first", [NO_UNIT, [], [...NO_UNIT, "Dân tộc"]], "admissions 1 without admission.unit"],
    ["nowhere", [["Ghi chú", "Họp"], []], "none"],
  ])("%s", (_, rows, expected) => {
    expect(recognise(rows)).toBe(expected);
  });
});

describe("of several rows", () => {
  const INTRODUCED: Rows = [
    [...PEOPLE, "Người giới thiệu", ""],
    ["", "", "", "Họ và tên", "Đơn vị"],
  ];
  it.each<[string, Rows, string]>([
    ["the one that is understood best", [PEOPLE, PERSON, [], [...PEOPLE, "Dân tộc"]], "admissions 4"],
    ["the one that is understood best, above", [[...PEOPLE, "Dân tộc"], PERSON, [], PEOPLE], "admissions 1"],
    ["the one whose plans have a year", [["Tên đơn vị", "Kế hoạch"], [], ["Tên đơn vị", "Kế hoạch 2017"]], "units 3"], // prettier-ignore
    ["the first of equals", [PEOPLE, PERSON, [], PEOPLE], "admissions 1"],
    ["the first of equals right below one another", [PEOPLE, PEOPLE, PERSON], "admissions 1"],
    ["the lower one, where the upper is a title", [["Đảng bộ", "", ""], ["", "Tên đơn vị", "Kế hoạch 2017"]], "units 2"], // prettier-ignore
    ["the first, where it is repeated below a person", [[...PEOPLE, "Ngày vào Đảng"], PERSON, PEOPLE], "admissions 1"],
    ["both, where the lower says something of the upper", INTRODUCED, "admissions 1-2"],
    ["both, where the lower divides the upper", [UNITS, ["", "", "Giao đầu năm"]], "units 1-2"],
    [
      "the upper, where the lower stands below what is not known",
      [
        [...UNITS, "Ghi chú"],
        ["", "", "", "nếu có"],
      ],
      "units 1",
    ],
    [
      "people rather than units, where they are understood alike",
      [["Họ và tên", "Đơn vị", "Ngày kết nạp", "Kế hoạch 2017", "Loại hình"], ["", "", "", "Giao", ""]], // prettier-ignore
      "admissions 1",
    ],
  ])("%s", (_, rows, expected) => {
    expect(recognise(rows)).toBe(expected);
  });
});

describe("a list of units", () => {
  it.each<[string, Rows[number], string]>([
    ["with plans", ["Tên đơn vị", "Kế hoạch 2017"], "units 1"],
    ["with codes", ["Mã đơn vị", "Tên đơn vị"], "units 1"],
    ["with a column that describes them", ["Tên đơn vị", "Loại hình"], "units 1"],
    ["with figures only is none", ["Tên đơn vị", "Số đảng viên", "Kết nạp 2017"], "none"],
    ["without their names is not even nearly one", ["Trực thuộc", "Loại hình", "Địa bàn", "Từ ngày"], "none"],
    ["of people is none, though it says of units what such a list says", ["Họ và tên", "Đơn vị", "Trực thuộc"], "none"],
    ["with plans and the names of people is one", ["Đơn vị", "Trực thuộc", "Họ và tên", "Kế hoạch 2017"], "units 1"],
  ])("%s", (_, headings, expected) => {
    expect(recognise([headings])).toBe(expected);
  });
});

describe("a list of people that lacks something", () => {
  it.each<[string, Rows, string]>([
    ["the unit", [NO_UNIT], "admissions 1 without admission.unit"],
    [
      "the day, of four columns",
      [["Họ và tên", "Đơn vị", "Dân tộc", "Tôn giáo"]],
      "admissions 1 without admission.admitted",
    ],
    ["the day, of three columns", [["Họ và tên", "Đơn vị", "Dân tộc"]], "none"],
    [
      "the day, of two columns and days of which nobody says what they are",
      [["Họ và tên", "Đơn vị", "Khi nào"], PERSON],
      "admissions 1 without admission.admitted",
    ],
    ["the day, of two columns and words", [["Họ và tên", "Đơn vị", "Khi nào"], ["Nguyễn Văn An", "A", "sắp"]], "none"], // prettier-ignore
    [
      "the names, of four columns",
      [["Đơn vị", "Ngày kết nạp", "Dân tộc", "Tôn giáo"]],
      "admissions 1 without admission.name",
    ],
    ["the names, of three columns", [["Đơn vị", "Ngày kết nạp", "Dân tộc"]], "none"],
    ["unit and day", [["Họ và tên", "Dân tộc", "Tôn giáo", "Nghề nghiệp"]], "none"],
    [
      "unit and day, with days of which nobody says what they are",
      [["Họ và tên", "Dân tộc", "Tôn giáo", "Nghề nghiệp", "Khi nào"], ["Nguyễn Văn An", "Kinh", "Không", "Bác sĩ", 42910]], // prettier-ignore
      "admissions 1 without admission.unit",
    ],
    [
      "unit and day, with such days and little else",
      [["Họ và tên", "Dân tộc", "Khi nào"], ["Nguyễn Văn An", "Kinh", 42910]], // prettier-ignore
      "none",
    ],
    [
      "something, below a table of units that is none",
      [["Trực thuộc", "Loại hình", "Địa bàn", "Từ ngày"], [], [], NO_UNIT],
      "admissions 4 without admission.unit",
    ],
  ])("%s", (_, rows, expected) => {
    expect(recognise(rows)).toBe(expected);
  });
});

describe("headings of which a person said something", () => {
  const said = (texts: readonly string[], more: Partial<SheetMapping>): SheetMapping[] => {
    const fingerprint = fingerprintOf(headingsOf(texts.map((text) => [text])));
    return [{ sheet: "Sổ", fingerprint, kind: "admissions", columns: {}, ...more }];
  };
  const STRANGE = ["Ai", "Ở đâu", "Khi nào"];
  const columns = { ai: "admission.name", "ở đâu": "admission.unit", "khi nào": "admission.admitted" } as const;

  it.each<[string, Rows, SheetMapping[], string]>([
    ["are read so", [STRANGE, PERSON], said(STRANGE, { columns }), "admissions 1"],
    ["come before others", [PEOPLE, PERSON, STRANGE], said(STRANGE, { columns }), "admissions 3"],
    ["are found in row 500", [...blank(499), STRANGE], said(STRANGE, { columns }), "admissions 500"],
    ["are not found below", [...blank(500), STRANGE], said(STRANGE, { columns }), "none"],
    [
      "may still lack a column",
      [STRANGE, PERSON],
      said(STRANGE, { columns: { ai: "admission.name", "ở đâu": "admission.unit" } }),
      "admissions 1 without admission.admitted",
    ],
    ["may be no list", [PEOPLE, PERSON], said(PEOPLE, { kind: "ignore" }), "ignored"],
    ["may be of the other kind", [["Đơn vị", "Số"]], said(["Đơn vị", "Số"], { kind: "units" }), "units 1"],
  ])("%s", (_, rows, mapping, expected) => {
    expect(recognise(rows, mapping)).toBe(expected);
  });
});

describe("a list of the other kind on the sheet of a list", () => {
  /** Beside the list whose headings are the first rows: "units 3", or "". */
  const otherThan = (kind: SheetKind, rows: Rows, height = 1): string => {
    const grid = makeGrid("Sổ", rows);
    const texts = (rows[0] ?? []).map((text) => [String(text)]);
    const other = findOtherList(layoutOf(grid, kind, 0, height, texts));
    return other ? `${other.kind} ${String(other.headingRow + 1)}` : "";
  };

  it.each<[string, SheetKind, Rows, string]>([
    ["below", "units", [UNITS, ["A", "Đảng bộ xã Một", 10], PEOPLE], "admissions 3"],
    ["right below", "units", [UNITS, PEOPLE, PERSON], "admissions 2"],
    ["beside", "units", [[...UNITS, ...PEOPLE]], "admissions 1"],
    ["units below people", "admissions", [PEOPLE, PERSON, UNITS], "units 3"],
    ["no further list of the same kind", "admissions", [PEOPLE, PERSON, PEOPLE], ""],
    ["no units without plans", "admissions", [PEOPLE, PERSON, ["Mã đơn vị", "Tên đơn vị", "Trực thuộc"]], ""],
    ["units of a name and a plan", "admissions", [PEOPLE, PERSON, ["Tên đơn vị", "Kế hoạch 2017", ""]], "units 3"],
    ["none of a single heading", "admissions", [PEOPLE, PERSON, ["Tên đơn vị", "", ""]], ""],
    ["none that lacks something", "units", [UNITS, ["Họ và tên", "Dân tộc", "Ngày kết nạp"]], ""],
  ])("is found: %s", (_, kind, rows, expected) => {
    expect(otherThan(kind, rows)).toBe(expected);
  });

  it("is not the second row of its own headings", () => {
    const rows = [["Mã TCĐ", "Kế hoạch 2017", "Người phụ trách", "", ""], ["", "", ...PEOPLE], ["A", 10, ...PERSON]]; // prettier-ignore
    expect(otherThan("units", rows, 2)).toBe("");
    expect(otherThan("units", rows, 1)).toBe("admissions 2");
  });
});
