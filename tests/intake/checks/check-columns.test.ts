// What is said once for a column or a sheet.

import { listAdmissions } from "../../../src/model/admission-columns";
import { toDay } from "../../../src/model/day";
import type { SourceLayout } from "../../../src/model/board";
import type { CellValue } from "../../../src/model/grid";
import type { SheetMapping, Settings } from "../../../src/model/settings";
import { ADMISSION_HEADINGS, ADMISSIONS, brief, makeGrid, read, readPeople, someUnits } from "../grids";

const UNIT = "Đảng bộ xã An Bình";

function withBirths(births: readonly CellValue[], settings: Partial<Settings> = {}): string[] {
  const rows = births.map((birth, index) => [`Người ${String(index)} Thử`, birth, UNIT, 42900, 42910]);
  return brief(readPeople(rows, settings).issues);
}
const early = (date: number): number => toDay(1990, 5, date);

describe("days and months that Excel may have swapped", () => {
  it("are told where every text tells and no date does", () => {
    expect(withBirths(["25/04/1990", "13/01/1990", early(3), early(12), early(1)])).toEqual([
      "note column/dates-as-text Kết nạp!B2",
      "warning column/dates-swapped Kết nạp!B4",
    ]);
  });
  it.each([
    ["a date after the 12th", ["25/04/1990", "13/01/1990", early(3), early(13), early(1)]],
    ["a text up to the 12th", ["25/04/1990", "12/01/1990", early(3), early(12), early(1)]],
    ["too few dates to tell", ["25/04/1990", "13/01/1990", early(3), early(12)]],
  ])("are not told with %s", (_, births) => {
    expect(withBirths(births)).toEqual(["note column/dates-as-text Kết nạp!B2"]);
  });
});

it("says that a serial number is text", () => {
  expect(withBirths(["33000"])).toEqual(["warning date/serial-as-text Kết nạp!B2"]);
});

it("counts the blanks of a column once", () => {
  const { issues } = readPeople([
    ["Một", "", UNIT, 42900, 42910],
    ["Hai", 33000, UNIT, 42900, 42910],
    ["Ba", "", UNIT, 42900, 42910],
  ]);
  expect(issues).toEqual([
    {
      code: "column/blanks",
      severity: "note",
      sheet: ADMISSIONS,
      cell: "B2",
      parameters: { column: "admission.birth", count: 2 },
    },
  ]);
});

it.each([
  ["on the as-of date", 42910, []],
  ["a day before", 42909, ["note date/after-as-of Kết nạp!E2"]],
  ["not set", null, []],
])("holds dates against the as-of date: %s", (_, asOf, expected) => {
  expect(withBirths([33000, 33001], { asOf })).toEqual(expected);
});

it.each<[string, Settings["period"], string[]]>([
  ["the year of the admissions", { kind: "year", year: 2017 }, []],
  ["another year", { kind: "year", year: 2018 }, ["note date/outside-period Kết nạp!E2"]],
  ["not set", null, []],
])("holds admissions against the period: %s", (_, period, expected) => {
  expect(withBirths([33000, 33001], { period })).toEqual(expected);
});

it.each([
  ["a stray space", "Nguyễn Văn  An", "note text/spaces Kết nạp!A2"],
  ["a no-break space", "Nguyễn\u00A0Văn An", "note text/spaces Kết nạp!A2"],
  ["decomposed letters", "Nguyễn Văn An".normalize("NFD"), "note text/decomposed Kết nạp!A2"],
  ["an Eth", "\u00D0ỗ Văn An", "note text/false-d Kết nạp!A2"],
  ["Cyrillic letters", "Nguyễn Văn \u0410n", "warning text/look-alike Kết nạp!A2"],
  ["a legacy font", "NguyÔn V¨n An", "warning text/legacy Kết nạp!A2"],
])("sees %s", (_, name, expected) => {
  const { issues } = readPeople([[name, 33000, UNIT, 42900, 42910]]);
  expect(brief(issues)).toEqual([expected]);
});

it("sees the letter O in a date", () => {
  expect(withBirths(["1O/05/1990"])).toEqual([
    "warning date/not-a-date Kết nạp!B2",
    "warning text/look-alike Kết nạp!B2",
  ]);
});

it("takes good text for good, and the letter O in a name", () => {
  expect(brief(readPeople([["Đỗ Thị Oanh", 33000, UNIT, 42900, 42910]]).issues)).toEqual([]);
});

it("says that hidden rows count", () => {
  const people = makeGrid(
    ADMISSIONS,
    [ADMISSION_HEADINGS, ["Một Hai", 33000, UNIT, 42900, 42910], ["Ba Bốn", 33001, UNIT, 42900, 42910], []],
    {
      hiddenRows: [0, 2, 3],
    },
  );
  const { board, issues } = read([someUnits(), people]);
  expect(brief(issues)).toEqual(["note sheet/hidden-rows Kết nạp!A3"]);
  expect(issues[0]?.parameters).toEqual({ count: 1 });
  expect(board.admissions.count).toBe(2);
});

describe("a blank unit below a filled one", () => {
  const rows = [ADMISSION_HEADINGS, ["Một Hai", 33000, UNIT, 42900, 42910], ["Ba Bốn", 33001, "", 42900, 42910]];

  const sheet = makeGrid(ADMISSIONS, rows);
  const layoutOf = ({ board }: ReturnType<typeof read>): SourceLayout | undefined => board.sources[1]?.layout;
  const saying = (unitAbove: boolean): SheetMapping[] => {
    const fingerprint = layoutOf(read([someUnits(), sheet]))?.fingerprint ?? "";
    return [{ sheet: ADMISSIONS, fingerprint, kind: "admissions", columns: {}, unitAbove }];
  };

  it("means the unit above where a person said so, and how many rows that are is told", () => {
    const more = [...rows, ["Năm Sáu", 33002, "", 42900, 42910], ["Bảy Tám", 33003, "Chi bộ Lạ", 42900, 42910]];
    const grid = makeGrid(ADMISSIONS, [...more, ["Chín Mười", 33004, "", 42900, 42910]]);
    const result = read([someUnits(), grid], { mapping: saying(true) });
    expect(listAdmissions(result.board.admissions).map(({ unit }) => unit)).toEqual([0, 0, 0, null, null]);
    expect(brief(result.issues)).toEqual([
      "error admission/unknown-unit Kết nạp!C5",
      "error admission/no-unit Kết nạp!C6",
      "note admission/unit-filled-down Kết nạp!C3",
    ]);
    expect(result.issues[2]?.parameters).toEqual({ count: 2 });
    expect(layoutOf(result)).toMatchObject({ unitAbove: true, blankUnits: 3 });
  });

  it.each([[], saying(false)])("is only suggested otherwise, and offered", (...mapping) => {
    const result = read([someUnits(), sheet], { mapping });
    const { board, issues } = result;
    expect(listAdmissions(board.admissions).map(({ unit }) => unit)).toEqual([0, null]);
    expect(layoutOf(result)).toMatchObject({ unitAbove: false, blankUnits: 1 });
    expect(issues).toMatchObject([{ code: "admission/no-unit", cell: "C3", parameters: { above: UNIT } }]);
  });
});
