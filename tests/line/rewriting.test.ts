// The summary pressed again and again, as an office does from month to month: what the person put into it, the names of the
// units, and a press that is stopped or refused.

import type { Excel } from "../host/excel";
import { readXlsx } from "../host/files/read-xlsx";
import { writeXlsx } from "../host/files/write-xlsx";
import { until } from "../host/page/waiting";
import { openBook } from "./open-workbook";
import { sheetOf, smallBook } from "./small-book";

const SUMMARY = "Tổng hợp";

/** Two units of the same name under different ones, without codes. */
const UNITS = [
  ["Mã đơn vị", "Tên đơn vị", "Trực thuộc", "Kế hoạch 2017"],
  ["", "Đảng bộ xã Mẫu", "", 9],
  ["", "Đảng bộ thôn Đông", "Đảng bộ xã Mẫu", 4],
  ["", "Chi bộ 1", "Đảng bộ thôn Đông", 4],
  ["", "Đảng bộ thôn Tây", "Đảng bộ xã Mẫu", 5],
  ["", "Chi bộ 1", "Đảng bộ thôn Tây", 5],
];
const PEOPLE = [
  ["Họ và tên", "Đơn vị", "Ngày kết nạp"],
  ["Nguyễn Văn Mẫu", "Đảng bộ thôn Đông", 42_900],
];

function summaryRows(excel: Excel): unknown[][] {
  return excel.read(`'${SUMMARY}'!A1:P40`).values;
}

function cellBeside(excel: Excel, row: number, heading = "Ghi chú"): string {
  const column =
    summaryRows(excel)
      .map((cells) => cells.indexOf(heading))
      .find((index) => index >= 0) ?? -1;
  expect(column).toBeGreaterThan(0);
  return `'${SUMMARY}'!${String.fromCharCode(65 + column)}${String(row + 1)}`;
}

/** The rows of the units of that name, in order. */
function rowsNamed(excel: Excel, name: string): number[] {
  return summaryRows(excel).flatMap((cells, row) => (cells.includes(name) ? [row] : []));
}

describe("what the person put into the summary", () => {
  let excel: Excel;
  beforeAll(async () => {
    excel = await openBook(smallBook(UNITS, PEOPLE));
    await excel.press("WriteSummary");
    const [east = -1, west = -1] = rowsNamed(excel, "Chi bộ 1");
    await Promise.all([
      excel.set(cellBeside(excel, east), "phía đông"),
      excel.set(cellBeside(excel, west), "'=phía tây"),
      excel.set(`'${SUMMARY}'!A1`, "ĐẢNG ỦY XÃ MẪU"),
    ]);
  });
  afterAll(() => {
    excel.close();
  });
  afterEach(() => {
    expect(excel.errors).toEqual([]);
  });

  function expectNotes(): void {
    const [east = -1, west = -1] = rowsNamed(excel, "Chi bộ 1");
    expect(excel.read(cellBeside(excel, east)).values).toEqual([["phía đông"]]);
    expect(excel.read(cellBeside(excel, west)).values).toEqual([["=phía tây"]]);
    expect(excel.read(`'${SUMMARY}'!A1`).values).toEqual([["ĐẢNG ỦY XÃ MẪU"]]);
  }

  it("stays with units of equal names under different ones", async () => {
    await excel.press("WriteSummary");
    expectNotes();
  });

  it("stays when the units get codes, which brings a new column", async () => {
    await Promise.all([2, 3, 4, 5, 6].map((row) => excel.set(`'Đơn vị'!A${String(row)}`, `D${String(row)}`)));
    await excel.press("WriteSummary");
    expect(summaryRows(excel).flat()).toContain("D6");
    expectNotes();
  });

  it("stays when the workbook is saved and opened again, and the sheet is the same one", async () => {
    const before = excel.sheets().map(({ name }) => name);
    const bytes = await writeXlsx(excel.book);
    excel.close();
    excel = await openBook(await readXlsx(bytes, "so-lieu.xlsx"));
    await excel.set("'Đơn vị'!B2", "Đảng bộ xã Mẫu Mới");
    await excel.press("WriteSummary");
    expect(excel.sheets().map(({ name }) => name)).toEqual(before);
    expectNotes();
  });

  it("stays in a row of its own when its unit is gone", async () => {
    await excel.deleteRows("'Đơn vị'!A6");
    await excel.press("WriteSummary");
    const gone = summaryRows(excel).findIndex((cells) => cells.some((cell) => /không còn/u.test(String(cell))));
    expect(excel.read(cellBeside(excel, gone)).values).toEqual([["=phía tây"]]);
    expect(rowsNamed(excel, "Chi bộ 1")).toHaveLength(1);
  });

  it("is not covered when the table grows: the pane names the cell, and nothing is written", async () => {
    const names = excel.book.sheets.find(({ name }) => name === SUMMARY)?.names ?? [];
    const area = names.find(({ name }) => name === "PDV_AREA")?.refersTo ?? "";
    const inTheWay = `B${String(Number(/\d+$/u.exec(area)?.[0]) + 2)}`;
    await excel.set(`'${SUMMARY}'!${inTheWay}`, "số của tôi");
    await Promise.all([
      ...[8, 9, 10].flatMap((row) => [
        excel.set(`'Đơn vị'!A${String(row)}`, `N${String(row)}`),
        excel.set(`'Đơn vị'!B${String(row)}`, `Chi bộ mới ${String(row)}`),
        excel.set(`'Đơn vị'!C${String(row)}`, "D2"),
      ]),
    ]);
    const before = summaryRows(excel);
    await excel.press("WriteSummary");
    expect(excel.paneText()).toContain(inTheWay);
    expect(summaryRows(excel)).toEqual(before);
  });
});

it("what stands beside the units, beside the total and above the names below is the person's, and no question", async () => {
  const excel = await openBook(smallBook());
  await excel.press("WriteSummary");
  const lines = (): unknown[][] => excel.read(`'${SUMMARY}'!A1:S45`).values;
  const rowWith = (text: string): number => lines().findIndex((cells) => cells.includes(text)) + 1;
  const two = rowWith("Chi bộ Hai");
  const signed = rowWith("NGƯỜI LẬP BIỂU") + 4;
  const noted = cellBeside(excel, rowWith("Tổng cộng") - 1);
  await excel.set(`'${SUMMARY}'!S${String(two)}`, "cạnh Hai");
  await excel.set(`'${SUMMARY}'!R${String(two)}`, `=E${String(two)}*2`);
  await excel.set(`'${SUMMARY}'!A${String(signed)}`, "Người Ký Mẫu");
  await excel.set(noted, "đã đối chiếu");
  await excel.set("'Ghi chép'!B1", `='${SUMMARY}'!D${String(two)}`);
  // A unit comes before it.
  await excel.insertRows("'Đơn vị'!4:4");
  for (const [column, value] of Object.entries({ A: "C3", B: "Chi bộ Ba", C: "D1", D: "1", E: "3" }))
    await excel.set(`'Đơn vị'!${column}4`, value);
  const said = await excel.press("WriteSummary");
  expect(excel.window.document.querySelector("#hand-edits:not([hidden])")).toBeNull();
  expect(rowWith("Chi bộ Hai")).toBe(two + 1);
  expect(lines()[two]?.slice(17)).toEqual([2, "cạnh Hai"]);
  expect(lines()[two - 1]?.slice(17)).toEqual(["", ""]);
  expect(rowWith("Người Ký Mẫu") - rowWith("NGƯỜI LẬP BIỂU")).toBe(4);
  expect(excel.read(noted).values).toEqual([["đã đối chiếu"]]);
  expect(said).toContain("ô B1 trang “Ghi chép”");
  await excel.click("#undo-write");
  expect(lines()[two - 1]?.slice(17)).toEqual([2, "cạnh Hai"]);
  expect(excel.errors).toEqual([]);
  excel.close();
}, 120_000);

it("keeps a person's row among the units, with its note, below the signatures, and asks about it once", async () => {
  const excel = await openBook(smallBook());
  await excel.press("WriteSummary");
  const two = (rowsNamed(excel, "Chi bộ Hai")[0] ?? 0) + 1;
  await excel.insertRows(`'${SUMMARY}'!${String(two)}:${String(two)}`);
  await excel.set(`'${SUMMARY}'!C${String(two)}`, "dòng của tôi");
  await excel.set(cellBeside(excel, two - 1), "việc của tôi");
  await excel.set(cellBeside(excel, two), "của Hai");
  await excel.press("WriteSummary");
  await excel.click("#keep-edits");
  const keptRows = (): string[][] =>
    summaryRows(excel).flatMap((cells) =>
      cells.includes("dòng của tôi") ? [cells.filter((value) => value !== "").map(String)] : [],
    );
  for (const press of ["once", "again"]) {
    expect([press, keptRows()]).toEqual([press, [["dòng của tôi", "việc của tôi"]]]);
    expect(rowsNamed(excel, "dòng của tôi")[0]).toBeGreaterThan(rowsNamed(excel, "NGƯỜI LẬP BIỂU")[0] ?? Infinity);
    expect(rowsNamed(excel, "Chi bộ Hai")).toEqual([two - 1]);
    expect(excel.read(cellBeside(excel, two - 1)).values).toEqual([["của Hai"]]);
    await excel.press("WriteSummary");
    expect(excel.window.document.querySelector("#hand-edits:not([hidden])")).toBeNull();
  }
  excel.close();
}, 120_000);

it("a press that is stopped while Excel writes leaves nothing behind, and the next one does it all", async () => {
  const excel = await openBook(smallBook());
  excel.delay = 15;
  const written = (): string[] => excel.sheets().flatMap(({ name, writtenByAddIn }) => (writtenByAddIn ? [name] : []));
  const pressed = excel.press("WriteSummary");
  await until(
    () => written().length > 0,
    20_000,
    () => "no sheet is written",
  );
  await Promise.all([pressed, excel.click("#cancel")]);
  expect(await pressed).toMatch(/^Đã dừng/mu);
  expect(written()).toEqual([]);
  expect(excel.sheets()).toHaveLength(3);
  excel.delay = 0;
  await excel.press("WriteSummary");
  expect(written()[0]).toBe(SUMMARY);
  expect(written()).toEqual(expect.arrayContaining(["Cơ cấu", "Kiểm tra"]));
  expect(excel.errors).toEqual([]);
  excel.close();
});

it("names stay the texts they are, in every written sheet and in the pane", async () => {
  const names = ["=1+1", "+84 Chi bộ", "-5", "@SUM(A1)", '<img src=x onerror="alert(1)">', 'Chi bộ "Một"', "😀 Chi bộ"];
  const units = [["Tên đơn vị", "Kế hoạch 2017"], ...names.map((name) => [name, 3])];
  const people = [
    ["Họ và tên", "Đơn vị", "Ngày kết nạp"],
    ...names.map((name) => [`${name} Mẫu`, name, 42_900]),
    ["Mẫu", "=không có", 42_900],
  ];
  const book = {
    ...smallBook(),
    sheets: [sheetOf("{units}", "Đơn vị", units), sheetOf("{people}", "=Kết nạp", people)],
  };
  const excel = await openBook(book);
  await excel.press("WriteSummary");
  const all = (sheet: string): unknown[] => excel.read(`'${sheet}'!A1:P60`).values.flat();
  for (const name of names) {
    expect(all(SUMMARY)).toContain(name);
    expect(all("Cơ cấu")).toContain(name);
  }
  expect(all("Kiểm tra").some((text) => String(text).includes("=không có"))).toBe(true);
  const formulas = excel.book.sheets.flatMap(({ cells }) =>
    [...cells.values()].flatMap(({ formula }) => formula ?? []),
  );
  // Links, and the ratios and check equations of the forms.
  expect(
    formulas.filter((formula) => !/^=(?:HYPERLINK|IF\((?:COUNT|(?:AND\()?(?:ISNUMBER|N)))\(/u.test(formula)),
  ).toEqual([]);
  await excel.click("#check-data");
  expect(excel.window.document.querySelectorAll("img")).toHaveLength(0);
  expect(excel.paneText()).toContain("=không có");
  expect(excel.errors).toEqual([]);
  excel.close();
});
