// On which pages a sheet is printed: fitted on one, or parted where nothing is torn.

import { printedPages } from "../../src/excel/printed-pages";
import { finish } from "../../src/model/progress";
import type { Role, Sheet, SheetChart } from "../../src/report/sheet";

type Row = Sheet["rows"][number];

/** A page of the sheet below holds as many rows of one line. */
const PAGE_ROWS = 29;
const row = (role: Role, value = "x"): Row => [{ value, role }, null];
const wide = (role: Role): Row => [{ value: "x", role, columns: 2 }, null];
const many = (count: number, one: Row): Row[] => Array.from({ length: count }, () => one);
const boxed = row("text");
const remark = wide("remark");
const signing: Row[] = [
  [null, null],
  [null, null],
  wide("signature"),
  wide("place-date"),
  ...many(3, [null, null]),
  [
    { value: null, role: "signature", own: "preparer" },
    { value: null, role: "signature", own: "head" },
  ],
];

function sheetOf(rows: readonly Row[], more: Partial<Sheet> = {}): Sheet {
  return {
    key: "summary",
    name: "Tổng hợp",
    columns: [60, 60],
    rows,
    headings: { first: 0, last: 0 },
    frozenColumns: 1,
    orientation: "landscape",
    ...more,
  };
}

function chartAt(first: number, rows: number): SheetChart {
  return {
    kind: "bars",
    title: "",
    rows: { first: 0, last: 1 },
    categories: 0,
    series: [],
    format: "0",
    place: { row: first, column: 0, rows, columns: 2 },
  };
}

const pages = (rows: readonly Row[], more?: Partial<Sheet>): unknown => finish(printedPages(sheetOf(rows, more)));
const fitted = { pages: 1, breaks: [] };
const apart = (...breaks: number[]): unknown => ({ pages: null, breaks });

it.each([
  ["all on one page", [...many(PAGE_ROWS - 8, boxed), ...many(4, remark)], apart()],
  ["the signatures alone on a second page", [...many(PAGE_ROWS - 2, boxed), ...many(5, remark)], fitted],
  ["a second page with many rows of the table", [...many(PAGE_ROWS + 12, boxed), ...many(5, remark)], apart()],
  ["a tail too long to be pressed onto the page", [...many(5, boxed), ...many(50, remark)], apart()],
])("%s", (_what, rows, expected) => {
  expect(pages(rows)).toEqual(expected);
});

it("fits a plain table on a page less where the signatures would stand alone", () => {
  expect(pages([...many(3 * PAGE_ROWS - 4, boxed), ...signing])).toEqual({ pages: 3, breaks: [] });
});

it("takes three rows of the table along where something else could be torn then", () => {
  const table = 3 * PAGE_ROWS - 4;
  const before = [...many(5, boxed), wide("group"), ...many(table - 6, boxed)];
  expect(pages([...before, ...signing])).toEqual(apart(table - 3));
});

it("parts a table whose headings stand low on the page, below a chart, above them", () => {
  const rows = [...many(PAGE_ROWS - 1, [null, null]), row("heading"), ...many(2 * PAGE_ROWS - 4, boxed), ...signing];
  const headings = { first: PAGE_ROWS - 1, last: PAGE_ROWS - 1 };
  const charts = [chartAt(0, PAGE_ROWS - 2)];
  expect(pages(rows, { headings, charts })).toEqual(apart(PAGE_ROWS - 1, 3 * PAGE_ROWS - 7));
});

it("counts no repeated headings on the page on which they stand", () => {
  const title = many(PAGE_ROWS - 2, [null, null]);
  const rows = [...title, row("heading"), ...many(PAGE_ROWS - 1, boxed)];
  const headings = { first: title.length, last: title.length };
  const charts = [chartAt(0, title.length)];
  expect(pages(rows, { headings, charts })).toEqual(apart());
});

it("parts no signatures, and leaves the last of long remarks with them", () => {
  const before = [...many(PAGE_ROWS + 2, boxed), ...many(30, remark)];
  expect(pages([...before, ...signing])).toEqual(apart(2 * PAGE_ROWS - 1));
});

it.each<[string, Row[]]>([
  ["a title with its headings", [wide("section"), row("heading")]],
  ["a group over the whole table", [wide("group")]],
])("keeps %s with the row below at the foot of a page", (_what, lead) => {
  const first = PAGE_ROWS - lead.length;
  const rest = many(PAGE_ROWS - 5, boxed);
  expect(pages([...many(first, boxed), ...lead, ...rest])).toEqual(apart(first));
  // Where rows come out flatter the page would hold one more.
  expect(pages([...many(first + 2, boxed), ...lead, ...rest])).toEqual(apart(PAGE_ROWS));
  expect(pages([...many(first - 9, boxed), ...lead, ...rest])).toEqual(apart());
});

it("leaves shares on the page of their counts", () => {
  const unit = [boxed, row("share-line")];
  const rows = [boxed, ...many(PAGE_ROWS, boxed).flatMap(() => unit), ...many(3, boxed)];
  expect(pages(rows)).toEqual(apart(PAGE_ROWS, 2 * PAGE_ROWS - 1));
  expect(pages([boxed, ...rows])).toEqual(apart(PAGE_ROWS - 1, 2 * PAGE_ROWS - 2));
});

it("parts what is longer than a page where the page ends", () => {
  const [first, second, third] = [PAGE_ROWS, 2 * PAGE_ROWS - 1, 3 * PAGE_ROWS - 2];
  const rows = [...many(3 * PAGE_ROWS, wide("section")), ...many(5, boxed)];
  expect(pages(rows)).toEqual(apart(first, second, third));
});

it("keeps a chart whole: on one page where that fits, else below a break", () => {
  const empty: Row = [null, null];
  const rows = [...many(PAGE_ROWS - 6, boxed), ...many(12, empty), ...many(4, boxed)];
  const charts = [chartAt(PAGE_ROWS - 6, 12)];
  expect(pages(rows, { charts })).toEqual(fitted);
  expect(pages([...rows, ...many(PAGE_ROWS, boxed)], { charts })).toEqual(apart(PAGE_ROWS - 6));
});

it("begins a page where the description wants one, and counts on from there", () => {
  const rows = [...many(5, boxed), ...many(PAGE_ROWS - 2, boxed), wide("section"), ...many(9, boxed)];
  expect(pages(rows, { pages: [5] })).toEqual(apart(5, PAGE_ROWS + 3));
});

it("counts no rows that are folded away", () => {
  const sheet = sheetOf([...many(3 * PAGE_ROWS, boxed), ...signing]);
  const folded = new Set(Array.from({ length: 2 * PAGE_ROWS + 10 }, (_, at) => at + 5));
  expect(finish(printedPages(sheet, folded))).toEqual(apart());
});

it("leaves a table of very many pages to Excel", () => {
  expect(pages([...many(16 * PAGE_ROWS, boxed), ...signing], { pages: [7] })).toEqual(apart(7));
  expect(pages([...many(2_000, boxed), ...signing])).toEqual(apart());
});
