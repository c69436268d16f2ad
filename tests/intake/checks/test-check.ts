// One way to test a check: workbooks in which it must speak, in which it must be silent, and those on either side of its limit.
// Everything goes through buildBoard, so that how rows are read and checked can change below.

import type { CellValue, Grid } from "../../../src/model/grid";
import { toDay, type Day } from "../../../src/model/day";
import type { Issue, IssueCode, Severity } from "../../../src/model/issue";
import { OPTIONAL_CHECKS } from "../../../src/model/rule";
import type { Settings } from "../../../src/model/settings";
import { makeGrid, read } from "../grids";

export interface Book {
  readonly grids: readonly Grid[];
  readonly settings?: Partial<Settings>;
}

/** "warning Kết nạp!B2", and what the issue's parameters hold besides. */
type Said = string | readonly string[];
type Speaking = readonly [what: string, book: Book, said: Said, parameters?: object];
type Silent = readonly [what: string, book: Book];

export interface Cases {
  readonly positive: readonly [Speaking, ...Speaking[]];
  readonly negative: readonly [Silent, ...Silent[]];
  /** Just inside and just outside: what is said on either side. */
  readonly boundary: readonly [Speaking | Silent, Speaking | Silent, ...(Speaking | Silent)[]];
}

/** What the check of one code says; other codes have tests of their own. */
export function testCheck(code: IssueCode, { positive, negative, boundary }: Cases): void {
  describe(code, () => {
    it.each(positive.map(fill))("says %s", (_, book, said, parameters) => {
      expectSaid(code, book, said, parameters);
    });
    it.each(negative.map(fill))("is silent about %s", (_, book) => {
      expectSaid(code, book, [], undefined);
    });
    it.each(boundary.map(fill))("at its limit: %s", (_, book, said, parameters) => {
      expectSaid(code, book, said, parameters);
    });
    it("says the same of rows that have other faults", () => {
      for (const [, book, said, parameters] of [...positive, ...negative, ...boundary].map(fill)) {
        // How a person read the sheet holds for these headings only.
        if (book.settings?.mapping) continue;
        expectSaid(code, { ...book, grids: book.grids.map((grid) => withFaults(grid, code)) }, said, parameters);
      }
    });
    if (isOptional(code)) {
      const [, book, said] = positive[0];
      const weighed = (weight: Severity | "off"): Book => ({
        ...book,
        settings: { ...book.settings, rules: { [code]: weight } },
      });
      const places = (typeof said === "string" ? [said] : said).map((one) => one.slice(one.indexOf(" ")));
      it.each(["error", "note"] as const)("weighs as the workbook says: %s", (weight) => {
        expectSaid(
          code,
          weighed(weight),
          places.map((place) => weight + place),
          undefined,
        );
      });
      it("is silent where the workbook switches it off", () => {
        expectSaid(code, weighed("off"), [], undefined);
      });
    }
    it("has a limit with two sides", () => {
      expect(new Set(boundary.map((side) => JSON.stringify(fill(side).slice(2)))).size).toBeGreaterThan(1);
    });
  });
}

/** Nearly all rows are settled column by column. With these, every row is read by itself, and all checks of people are asked. */
const FAULTS: readonly (readonly [code: IssueCode, heading: string, value: CellValue])[] = [
  ["file-number/unusual", "Số lý lịch", "1"],
  ["card/before-official", "Số thẻ đảng viên", "1"],
  ["cell/error-value", "Tôn giáo", "#N/A"],
];

function withFaults(grid: Grid, tested: IssueCode): Grid {
  const [headings = [], ...rows] = grid.values;
  if (grid.sheet !== "Kết nạp" || !headings.includes("Họ và tên")) return grid;
  const faults = FAULTS.filter(([code, heading]) => code !== tested && !headings.includes(heading));
  const isPerson = (row: readonly CellValue[]): boolean => row.filter((value) => value !== "").length > 2;
  const values = rows.map((row) => [...row, ...faults.map(([, , value]) => (isPerson(row) ? value : ""))]);
  return { ...grid, values: [[...headings, ...faults.map(([, heading]) => heading)], ...values] };
}

function isOptional(code: IssueCode): boolean {
  return (OPTIONAL_CHECKS as readonly IssueCode[]).includes(code);
}

function fill([what, book, said = [], parameters]: readonly [string, Book, Said?, object?]): [
  string,
  Book,
  readonly string[],
  object | undefined,
] {
  return [what, book, typeof said === "string" ? [said] : said, parameters];
}

function expectSaid(
  code: IssueCode,
  { grids, settings = {} }: Book,
  said: readonly string[],
  parameters: object | undefined,
): void {
  const { issues } = read(grids, settings);
  expect(issues.map((issue) => typeof issue.code)).not.toContain("undefined");
  const found = issues.filter((issue) => issue.code === code);
  expect(found.map(({ severity, sheet, cell }) => `${severity} ${sheet}!${cell}`)).toEqual(said);
  for (const issue of found) expectCells(issue);
  if (parameters) expect(found[0]?.parameters).toMatchObject(parameters);
}

/** Said once for as many cells as they count. */
const GATHERED: ReadonlySet<IssueCode> = new Set<IssueCode>([
  "text/spaces",
  "text/decomposed",
  "text/false-d",
  "text/legacy",
  "column/dates-as-text",
  "column/dates-swapped",
  "column/numbers-as-text",
  "column/blanks",
  "date/after-as-of",
  "date/far-after",
  "date/outside-period",
  "admission/unit-filled-down",
  "admission/unit-by-place",
  "row/example",
  "sheet/hidden-rows",
  "plan/blank",
]);

/** The ranges begin where the issue points to, and hold with the rest as many cells as are counted. */
function expectCells({ code, severity, cell, cells, parameters }: Issue): void {
  if (!GATHERED.has(code) || !("count" in parameters)) return;
  // A column without any plan: its heading is the place.
  if (code === "plan/blank" && severity === "warning") return;
  if (parameters.count === 1) {
    expect(cells).toBeUndefined();
    return;
  }
  const [first = ""] = cells?.ranges ?? [];
  expect(first.split(":")[0]).toBe(cell);
  const rowOf = (address: string): number => Number(/\d+$/u.exec(address)?.[0]);
  const held = (cells?.ranges ?? []).map((range) => {
    const [from = "", to = from] = range.split(":");
    return rowOf(to) - rowOf(from) + 1;
  });
  expect(held.reduce((sum, each) => sum + each, cells?.rest ?? 0)).toBe(parameters.count);
}

/** "31/10/2017" */
export function on(text: string): Day {
  const [date = 0, month = 0, year = 0] = text.split("/").map(Number);
  return toDay(year, month, date);
}

export type Cells = Readonly<Record<string, CellValue>>;

export const UNIT = "Đảng bộ xã An Bình";
export const OTHER_UNIT = "Đảng bộ xã Hòa Lạc";

/** In A to D: admitted on 1 December 2025 by a decision of 1 November 2025. */
const GOOD: Cells = {
  "Họ và tên": "Nguyễn Văn An",
  "Đơn vị": UNIT,
  "Ngày quyết định": on("01/11/2025"),
  "Ngày kết nạp": on("01/12/2025"),
};

/** People like the good one but for the cells given; further columns follow from E on. */
export function people(rows: readonly Cells[], settings: Partial<Settings> = {}, more: Partial<Grid> = {}): Book {
  const list = [
    ["Mã đơn vị", "Tên đơn vị", "Kế hoạch 2025"],
    ["A", UNIT, 10],
    ["B", OTHER_UNIT, 5],
  ];
  const filled = rows.map((row) => ({ ...GOOD, ...row }));
  return { grids: [makeGrid("Đơn vị", list), makeGrid("Kết nạp", table(filled), more)], settings };
}

export function person(cells: Cells, settings: Partial<Settings> = {}): Book {
  return people([cells], settings);
}

/** A list of units, headings in the order in which they are named, and one person admitted in the first of them in 2025. */
export function units(rows: readonly Cells[], settings: Partial<Settings> = {}): Book {
  const name = rows[0]?.["Tên đơn vị"] ?? rows[0]?.["Mã đơn vị"] ?? "";
  return {
    grids: [makeGrid("Đơn vị", table(rows)), makeGrid("Kết nạp", table([{ ...GOOD, "Đơn vị": name }]))],
    settings,
  };
}

export function table(rows: readonly Cells[]): CellValue[][] {
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return [headings, ...rows.map((row) => headings.map((heading) => row[heading] ?? ""))];
}

/** Two lists, of which the second begins with somebody admitted on this day. */
export function twoLists(day: Day, settings: NonNullable<Book["settings"]>): Book {
  return {
    grids: [
      ...people([{}]).grids,
      ...person({ "Họ và tên": "Trần Bình", "Ngày kết nạp": day })
        .grids.slice(1)
        .map((grid) => ({ ...grid, sheet: "Quý II" })),
    ],
    settings,
  };
}
