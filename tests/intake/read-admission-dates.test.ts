// The dates of one row of people: which one counts, and how much a wrong one weighs.

import { createIssueList } from "../../src/intake/issue-list";
import { countingColumn, readAdmissionDates } from "../../src/intake/read-admission-dates";
import { createCells } from "../../src/intake/read-cells";
import { layoutOf } from "../../src/intake/sheet-layout";
import type { CellValue } from "../../src/model/grid";
import type { Issue } from "../../src/model/issue";
import { DEFAULT_SETTINGS, type Settings } from "../../src/model/settings";
import { brief, makeGrid } from "./grids";

const [BORN, DECIDED, ADMITTED] = [33_000, 42_900, 42_910];

type Row = Readonly<Record<string, CellValue>>;

function readRow(
  row: Row,
  settings: Partial<Settings> = {},
): { dates: ReturnType<typeof readAdmissionDates>; said: string[]; issues: readonly Issue[] } {
  const issues = createIssueList();
  const headings = Object.keys(row);
  const texts = headings.map((heading) => [heading]);
  const layout = layoutOf(makeGrid("Kết nạp", [headings, Object.values(row)]), "admissions", 0, 1, texts);
  const cells = createCells(layout, issues);
  const dates = readAdmissionDates(cells, { settings: { ...DEFAULT_SETTINGS, ...settings }, issues }, 1);
  cells.finish();
  return { dates, said: brief(issues.items), issues: issues.items };
}

const both = (decision: CellValue, admitted: CellValue): Row => ({
  "Ngày quyết định": decision,
  "Ngày kết nạp": admitted,
});

describe("the day that counts", () => {
  it.each([
    ["admitted", DECIDED, ADMITTED, ADMITTED],
    ["admitted", DECIDED, "", DECIDED],
    ["admitted", "", ADMITTED, ADMITTED],
    ["decision", DECIDED, ADMITTED, DECIDED],
    ["decision", DECIDED, "", DECIDED],
    ["decision", "", ADMITTED, ADMITTED],
  ] as const)("by the day of %s, of %j and %j, is %j", (countingDate, decision, admitted, day) => {
    const { dates, said } = readRow(both(decision, admitted), { countingDate });
    expect(dates.countingDay).toBe(day);
    expect(said).toEqual([]);
  });

  it.each([
    ["admitted", "Kết nạp!B2"],
    ["decision", "Kết nạp!A2"],
  ] as const)("by the day of %s is asked for in its column where there is none", (countingDate, cell) => {
    const { dates, said } = readRow(both("", ""), { countingDate });
    expect(dates.countingDay).toBeNull();
    expect(said).toEqual([`error admission/no-counting-date ${cell}`]);
  });

  it.each([
    ["admitted", "Ngày quyết định"],
    ["decision", "Ngày kết nạp"],
  ] as const)("by the day of %s is asked for in the column that the list has: %s", (countingDate, heading) => {
    expect(readRow({ [heading]: "" }, { countingDate }).said).toEqual(["error admission/no-counting-date Kết nạp!A2"]);
  });

  it.each([
    ["admitted", ["admission.admitted", "admission.decision"], "admission.admitted"],
    ["decision", ["admission.admitted", "admission.decision"], "admission.decision"],
    ["admitted", ["admission.decision"], "admission.decision"],
    ["decision", ["admission.admitted"], "admission.admitted"],
  ] as const)("by the day of %s stands, of %j, in %s", (countingDate, columns, column) => {
    const has = (id: string): boolean => (columns as readonly string[]).includes(id);
    expect(countingColumn({ has }, { ...DEFAULT_SETTINGS, countingDate })).toBe(column);
  });
});

describe("a bad date", () => {
  it.each<[string, Row, string, object]>([
    [
      "of the decision is a warning where the other one counts",
      both("hôm qua", ADMITTED),
      "warning date/not-a-date Kết nạp!A2",
      { countedBy: { column: "admission.admitted", day: "24/06/2017" } },
    ],
    [
      "of the admission is a warning where the other one counts",
      both(DECIDED, "hôm qua"),
      "warning date/not-a-date Kết nạp!B2",
      { countedBy: { column: "admission.decision", day: "14/06/2017" } },
    ],
    [
      "is an error where none is left to count by",
      both("", "hôm qua"),
      "error date/not-a-date Kết nạp!B2",
      { uncounted: true },
    ],
    ["is an error beside a blank", both("hôm qua", ""), "error date/not-a-date Kết nạp!A2", { uncounted: true }],
  ])("%s", (_, row, said, parameters) => {
    const result = readRow(row);
    expect(result.said).toEqual([said]);
    expect(result.issues[0]?.parameters).toMatchObject(parameters);
  });

  it("is said of both, and not that there is none", () => {
    expect(readRow(both("hôm kia", "hôm qua")).said).toEqual([
      "error date/not-a-date Kết nạp!A2",
      "error date/not-a-date Kết nạp!B2",
    ]);
  });

  it.each([["Ngày nghị quyết"], ["Ngày chính thức"], ["Ngày cấp GCN"]])(
    "on which no figure hangs is a warning: %s",
    (heading) => {
      const { dates, said, issues } = readRow({ "Ngày kết nạp": ADMITTED, [heading]: "hôm qua" });
      expect(dates.countingDay).toBe(ADMITTED);
      expect(said).toEqual(["warning date/not-a-date Kết nạp!B2"]);
      expect(issues[0]?.parameters).not.toHaveProperty("countedBy");
    },
  );
});

it("reads each date from its column", () => {
  const { dates, said } = readRow({
    "Ngày sinh": BORN,
    "Ngày nghị quyết": 42_890,
    "Ngày quyết định": DECIDED,
    "Ngày kết nạp": ADMITTED,
    "Ngày chính thức": 43_275,
    "Ngày cấp GCN": 42_800,
  });
  expect(dates).toEqual({
    birth: { day: BORN },
    resolution: 42_890,
    decision: DECIDED,
    admitted: ADMITTED,
    official: 43_275,
    certificate: 42_800,
    countingDay: ADMITTED,
  });
  expect(said).toEqual([]);
});

it("says where dates are not in order", () => {
  expect(readRow(both(ADMITTED, DECIDED)).said).toEqual(["error date/wrong-order Kết nạp!B2"]);
});

describe("a birth", () => {
  const born = (row: Row): ReturnType<typeof readRow> => readRow({ ...row, "Ngày kết nạp": ADMITTED });

  it.each<[string, CellValue, object | null, string[]]>([
    ["a day", BORN, { day: BORN }, []],
    ["a day without its century", "9/5/90", { day: 33_002 }, ["warning date/typed-as-text Kết nạp!A2"]],
    ["a year", "1990", { year: 1990 }, ["note column/years-only Kết nạp!A2"]],
    ["a month", "5/1990", { year: 1990 }, ["note column/years-only Kết nạp!A2"]],
    ["nothing", "", null, []],
    ["no date", "chưa rõ ngày", null, ["warning date/not-a-date Kết nạp!A2"]],
    ["a day that there is none", "31/02/1990", null, ["error date/impossible Kết nạp!A2"]],
    ["an error", "#N/A", null, ["error cell/error-value Kết nạp!A2"]],
  ])("is read of %s", (_, value, birth, said) => {
    const result = born({ "Ngày sinh": value });
    expect(result.dates.birth).toEqual(birth);
    expect(result.said).toEqual(said);
  });

  it.each<[string, Row, object | null]>([
    ["under Nam", { Nam: BORN, Nữ: "" }, { day: BORN }],
    ["under Nữ", { Nam: "", Nữ: "1990" }, { year: 1990 }],
    ["beside an error", { Nam: "#N/A", Nữ: BORN }, { day: BORN }],
    ["beside a mark", { Nam: "x", Nữ: "" }, null],
    ["not where there is a column of births", { "Ngày sinh": "", Nam: BORN, Nữ: "" }, null],
  ])("may stand for a mark, %s", (_, row, birth) => {
    expect(born(row).dates.birth).toEqual(birth);
  });
});
