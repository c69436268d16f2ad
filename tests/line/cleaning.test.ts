// Cleaning through the production bundle: nothing is changed before it is asked for, only what is ticked is changed, and
// every touched cell can be given back as it was.

import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import type { Excel } from "../host/excel";
import { blankBook, blankSheet } from "../host/workbook/blank";
import { ensureCell, restyle } from "../host/workbook/grid";
import type { Sheet } from "../host/workbook/state";
import { styleChanger } from "../host/workbook/style";
import { openBook, openWorkbook, readWorkbook, ROOT } from "./open-workbook";

type Entry = string | number | { readonly formula: string } | { readonly text: string; readonly format: string };

const UNITS: readonly (readonly Entry[])[] = [
  ["Mã đơn vị", "Tên đơn vị", "Trực thuộc", "Kế hoạch 2017"],
  ["D1", "Đảng bộ xã Mẫu", "", "1.797"],
  ["C1", "Chi bộ  thôn\u00A0Một", "ĐẢNG BỘ XÃ MẪU", { text: "12", format: "@" }],
];
const PEOPLE: readonly (readonly Entry[])[] = [
  ["DANH SÁCH KẾT NẠP"],
  ["Họ và tên", "Ngày sinh", "Giới tính", "Dân tộc", "Số định danh", "Đơn vị", "Ngày kết nạp"],
  ["Nguyễn Văn  An", "31/12/1990", "NAM", "kinh", 38090001234, "chi bộ thôn một", 42900],
  ["Trần Thị Bình".normalize("NFD"), "03/04/1991", "Nữ", "Ê Đê", "038191001234", "C1", "15/10/2017"],
  ["\u00D0ặng Văn Cường ", 33000, { formula: '=UPPER("nam")' }, "Kinh", "", "Chi bộ thôn Một", 42901],
  ["Lê  Hàng Ẩn", "30/12/1990", "NAM", "kinh", "", "C1", 42902],
  ["Người lập biểu          Trưởng ban"],
];
/** The row of "Lê  Hàng Ẩn". */
const HIDDEN_ROW = 5;

function makeSheet(id: string, name: string, rows: readonly (readonly Entry[])[]): Sheet {
  const sheet = blankSheet(id, name);
  rows.forEach((cells, row) => {
    cells.forEach((entry, column) => {
      if (entry === "") return;
      const cell = ensureCell(sheet, row, column);
      if (typeof entry !== "object") cell.value = entry;
      else if ("formula" in entry) Object.assign(cell, { formula: entry.formula, value: "NAM" });
      else {
        cell.value = entry.text;
        restyle(
          sheet,
          { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column },
          styleChanger({ numberFormat: entry.format }),
        );
      }
    });
  });
  return sheet;
}

function cellsOf(excel: Excel): unknown {
  return excel.book.sheets.map(({ name, cells }) => [
    name,
    [...cells]
      .sort(([a], [b]) => a - b)
      .map(([key, { value, formula, style }]) => [key, value, formula ?? null, style]),
  ]);
}

const tick = (excel: Excel, ...kinds: readonly string[]): void => {
  for (const box of excel.window.document.querySelectorAll<HTMLInputElement>("#mend-kinds input")) {
    if (box.checked !== kinds.includes(box.id.replace("mend-", ""))) box.click();
  }
};

describe("cleaning", () => {
  let excel: Excel;
  let before: unknown;
  beforeEach(async () => {
    const people = makeSheet("{people}", "Kết nạp", PEOPLE);
    people.rows.set(HIDDEN_ROW, { hidden: true });
    const other = makeSheet("{other}", "Ghi chép", [["  của tôi  ", "31/12/1990"]]);
    const book = { ...blankBook(), sheets: [makeSheet("{units}", "Đơn vị", UNITS), people, other] };
    excel = await openBook(book);
    before = cellsOf(excel);
  });
  afterEach(() => {
    expect(excel.errors).toEqual([]);
    excel.close();
  });

  it("proposes by kind with old and new, lists dates with two readings, and changes nothing", async () => {
    const said = await excel.press("CleanData");
    expect(said).toMatch(
      /Có \d+ ô có thể làm sạch\. Chưa có ô nào bị thay đổi\. 1 ngày đọc được hai cách: hãy chọn cách đọc/u,
    );
    const pane = excel.paneText();
    expect(pane).toContain("Nguyễn Văn␣␣An");
    expect(pane).toContain("31/12/1990 thành 31/12/1990 (kiểu ngày)");
    expect(pane).toContain("38090001234 thành 038090001234");
    expect(pane).toContain("Ngày đọc được hai cách: Ngày sinh 1 ô");
    expect(cellsOf(excel)).toEqual(before);
  });

  it("ticks only what changes characters alone", async () => {
    await excel.press("CleanData");
    const boxes = [...excel.window.document.querySelectorAll<HTMLInputElement>("#mend-kinds input")];
    expect(boxes.map(({ id, checked }) => [id.replace("mend-", ""), checked])).toEqual([
      ["spaces", true],
      ["composition", true],
      ["letter-d", true],
      ["list-value", false],
      ["unit-name", false],
      ["number", false],
      ["identity", false],
      ["date", false],
      ["dates-0", false],
    ]);
  });

  it("applies what is ticked and gives every cell back as it was", async () => {
    await excel.press("CleanData");
    await excel.click("#apply-clean");
    expect(excel.value("'Kết nạp'!A3")).toBe("Nguyễn Văn An");
    expect(excel.value("'Kết nạp'!A4")).toBe("Trần Thị Bình");
    expect(excel.value("'Kết nạp'!A5")).toBe("Đặng Văn Cường");
    expect(excel.value("'Đơn vị'!B3")).toBe("Chi bộ thôn Một");
    expect(excel.value("'Kết nạp'!B3")).toBe("31/12/1990");
    await excel.click("#restore-clean");
    expect(cellsOf(excel)).toEqual(before);
  });

  it("mends meaning by consent: dates, numbers, identity numbers, spellings, names of units", async () => {
    await excel.press("CleanData");
    tick(excel, "spaces", "composition", "letter-d", "list-value", "unit-name", "number", "identity", "date");
    await excel.click("#apply-clean");
    expect(excel.read("'Kết nạp'!A3:G3")).toMatchObject({
      values: [["Nguyễn Văn An", 33238, "Nam", "Kinh", "038090001234", "Chi bộ thôn Một", 42900]],
      numberFormats: [["General", "dd/mm/yyyy", "General", "General", "@", "General", "General"]],
    });
    expect(excel.read("'Kết nạp'!B4:D4").values).toEqual([["03/04/1991", "Nữ", "Ê-đê"]]);
    expect(excel.read("'Đơn vị'!C3:D3")).toMatchObject({
      values: [["Đảng bộ xã Mẫu", 12]],
      numberFormats: [["General", "General"]],
    });
    expect(excel.read("'Đơn vị'!D2")).toMatchObject({ values: [[1797]], text: [["1.797"]] });
    // A formula, a hidden row, the foot of the sheet and a sheet that is no list.
    expect(excel.book.sheets[1]?.cells.get(4 * 16384 + 2)?.formula).toBe('=UPPER("nam")');
    expect(excel.read("'Kết nạp'!A6:C7").values).toEqual([
      ["Lê  Hàng Ẩn", "30/12/1990", "NAM"],
      ["Người lập biểu          Trưởng ban", "", ""],
    ]);
    expect(excel.read("'Ghi chép'!A1:B1").values).toEqual([["  của tôi  ", "31/12/1990"]]);
    await excel.click("#restore-clean");
    expect(cellsOf(excel)).toEqual(before);
  });

  it("leaves a cell that was changed after the proposal, and one changed after cleaning", async () => {
    await excel.press("CleanData");
    await excel.set("'Kết nạp'!A3", "Nguyễn Văn Anh");
    await excel.click("#apply-clean");
    expect(excel.value("'Kết nạp'!A3")).toBe("Nguyễn Văn Anh");
    expect(excel.paneText()).toContain("1 ô được giữ nguyên vì vừa có người sửa.");
    await excel.set("'Kết nạp'!A5", "Đặng Văn Cường Em");
    await excel.click("#restore-clean");
    expect(excel.value("'Kết nạp'!A5")).toBe("Đặng Văn Cường Em");
    expect(excel.value("'Đơn vị'!B3")).toBe("Chi bộ  thôn\u00A0Một");
    expect(excel.paneText()).toContain("1 ô được giữ nguyên vì đã sửa hoặc đã dời chỗ sau khi làm sạch.");
  });

  it("follows rows that were inserted and deleted, and never writes into a cell that it did not touch", async () => {
    await excel.set("'Kết nạp'!C4", "Nam");
    await excel.press("CleanData");
    tick(excel, "spaces", "letter-d", "list-value");
    await excel.click("#apply-clean");
    expect(excel.read("'Kết nạp'!C3:C4").values).toEqual([["Nam"], ["Nam"]]);
    await excel.deleteRows("'Kết nạp'!3:3");
    await excel.insertRows("'Kết nạp'!1:1");
    await excel.click("#restore-clean");
    expect(excel.read("'Kết nạp'!C4:C5").values).toEqual([["Nam"], ["NAM"]]);
    expect(excel.value("'Kết nạp'!A5")).toBe("\u00D0ặng Văn Cường ");
    expect(excel.value("'Kết nạp'!D4")).toBe("Ê Đê");
    expect(excel.value("'Đơn vị'!B3")).toBe("Chi bộ  thôn\u00A0Một");
    // The name and what else was mended in the row that is gone.
    expect(excel.paneText()).toMatch(/\d ô được giữ nguyên vì đã sửa hoặc đã dời chỗ/u);
  });

  it("changes nothing on any sheet when one is protected", async () => {
    await excel.press("CleanData");
    const people = excel.book.sheets[1];
    if (people) people.protected = true;
    await excel.click("#apply-clean");
    expect(excel.paneText()).toContain("đang được bảo vệ");
    expect(cellsOf(excel)).toEqual(before);
  });
});

describe("text of fonts before Unicode", () => {
  const LEGACY = "tests/fixtures/messy/legacy-fonts/workbook.xlsx";
  let excel: Excel;
  let before: unknown;
  const font = (sheet: number, row: number, column: number): string | undefined =>
    excel.book.sheets[sheet]?.cells.get(row * 16384 + column)?.style.font.name;
  beforeEach(async () => {
    excel = await openWorkbook(LEGACY);
    before = cellsOf(excel);
    await excel.press("CleanData");
  });
  afterEach(() => {
    expect(excel.errors).toEqual([]);
    excel.close();
  });

  it("is offered with old and new, and not ticked: it changes how the sheet looks", () => {
    expect(excel.paneText()).toContain("Danh s¸ch ®¬n vÞ thành DANH SÁCH ĐƠN VỊ");
    expect(excel.window.document.querySelector<HTMLInputElement>("#mend-legacy")?.checked).toBe(false);
    expect(cellsOf(excel)).toEqual(before);
  });

  it("becomes Unicode in a font that shows it, headings too; the board stays, and text and font come back", async () => {
    const figures = await excel.formula("=PDV.SUMMARY()");
    tick(excel, "legacy");
    await excel.click("#apply-clean");
    expect(excel.read("'Don vi'!A1:C3").values).toEqual([
      ["DANH SÁCH ĐƠN VỊ", "", ""],
      ["Tên đơn vị", "Trực thuộc", "Kế hoạch 2005"],
      ["Đảng bộ xã Hòa Bình", "", 1],
    ]);
    expect(excel.read("'Ket nap'!A1:E2").values).toEqual([
      ["Họ và tên", "Giới tính", "Dân tộc", "Đơn vị", "Ngày kết nạp"],
      ["Nguyễn Văn Thành", "Nam", "Kinh", "Đảng bộ xã Hòa Bình", 38574],
    ]);
    // "Nam" and "Kinh" read the same in either font, and stay as they are.
    expect([font(0, 0, 0), font(0, 2, 0), font(1, 1, 0), font(1, 1, 1)]).toEqual([
      "Times New Roman",
      "Times New Roman",
      "Times New Roman",
      "VNI-Times",
    ]);
    expect(await excel.formula("=PDV.SUMMARY()")).toEqual(figures);
    expect(await excel.press("CheckData")).toBe("Đã kiểm tra: không có gì cần xem lại.");
    await excel.press("CleanData");
    await excel.click("#restore-clean");
    expect(cellsOf(excel)).toEqual(before);
  });

  it("comes back only where nobody has changed it since, font and all", async () => {
    tick(excel, "legacy");
    await excel.click("#apply-clean");
    await excel.set("'Don vi'!A3", "Đảng bộ xã Hòa Bình Mới");
    await excel.click("#restore-clean");
    expect(excel.value("'Don vi'!A3")).toBe("Đảng bộ xã Hòa Bình Mới");
    expect(font(0, 2, 0)).toBe("Times New Roman");
    expect(excel.value("'Don vi'!A2")).toBe("Tªn ®¬n vÞ");
    expect(font(0, 1, 0)).toBe(".VnTime");
    expect(excel.paneText()).toContain("1 ô được giữ nguyên vì đã sửa hoặc đã dời chỗ sau khi làm sạch.");
  });

  it("is converted in hidden rows too, but never in a formula", async () => {
    excel.close();
    const book = await readWorkbook(LEGACY);
    const [units] = book.sheets;
    if (!units) throw new Error("no sheet");
    units.rows.set(3, { hidden: true });
    Object.assign(ensureCell(units, 4, 0), { formula: '="Chi bé "&"Tr\u00ADêng THCS Quý §øc"' });
    excel = await openBook(book);
    await excel.press("CleanData");
    tick(excel, "legacy");
    await excel.click("#apply-clean");
    expect(excel.value("'Don vi'!A4")).toBe("Đảng bộ thị trấn Thủy Nguyên");
    expect(units.cells.get(4 * 16384)?.formula).toContain("Chi bé");
    expect(font(0, 4, 0)).toBe(".VnTime");
  });
});

describe("blank cells in the column of units", () => {
  const PEOPLE_BELOW = [
    ["Họ và tên", "Đơn vị", "Ngày kết nạp"],
    ["Nguyễn Văn An", "Chi bộ Một", 42900],
    ["Trần Thị Bình", "", 42901],
    ["Lê Văn Cường", "", 42902],
    ["Phạm Thị Dung", "Chi bộ Hai", 42903],
    ["Vũ Văn Em", "", 42904],
    ["Hồ Thị Giang", "Chi bộ Hai", 42905],
  ];
  let excel: Excel;
  const open = async (...merged: readonly [first: number, last: number][]): Promise<void> => {
    const people = makeSheet("{people}", "Kết nạp", PEOPLE_BELOW);
    for (const [firstRow, lastRow] of merged) people.merges.push({ firstRow, lastRow, firstColumn: 1, lastColumn: 1 });
    const units = makeSheet("{units}", "Đơn vị", [
      ["Mã đơn vị", "Tên đơn vị", "Kế hoạch 2017"],
      ["C1", "Chi bộ Một", 4],
      ["C2", "Chi bộ Hai", 4],
    ]);
    excel = await openBook({ ...blankBook(), sheets: [units, people] });
  };
  const admitted = (): Promise<unknown> => excel.formulas(['=PDV.ADMITTED("C1")', '=PDV.ADMITTED("C2")']);
  afterEach(() => {
    expect(excel.errors).toEqual([]);
    excel.close();
  });

  it("are of the unit over which they are merged; the one that was forgotten is told, not filled", async () => {
    await open([1, 3]);
    expect(await admitted()).toEqual([3, 2]);
    await excel.press("CheckData");
    const pane = excel.paneText();
    expect(pane).toContain("Lỗi Thiếu đơn vị 1 mục Trang “Kết nạp”, ô B6");
    expect(pane).toContain("Có phải là “Chi bộ Hai” như các dòng trên?");
  });

  it("that were forgotten are proposed for cleaning, unticked, and come back blank", async () => {
    await open([1, 3]);
    const before = cellsOf(excel);
    await excel.press("CleanData");
    expect(excel.window.document.querySelector<HTMLInputElement>("#mend-blank-unit")?.checked).toBe(false);
    expect(excel.paneText()).toContain("ô B6 (trống) thành Chi bộ Hai");
    expect(excel.paneText()).not.toContain("ô B3 (trống)");
    tick(excel, "blank-unit");
    await excel.click("#apply-clean");
    expect(excel.read("'Kết nạp'!B2:B7").values).toEqual([
      ["Chi bộ Một"],
      [""],
      [""],
      ["Chi bộ Hai"],
      ["Chi bộ Hai"],
      ["Chi bộ Hai"],
    ]);
    expect(await admitted()).toEqual([3, 3]);
    await excel.click("#restore-clean");
    expect(cellsOf(excel)).toEqual(before);
    expect(await admitted()).toEqual([3, 2]);
  });

  it("follow where the person merges them after all", async () => {
    await open();
    expect(await admitted()).toEqual([1, 2]);
    excel.book.sheets[1]?.merges.push({ firstRow: 1, lastRow: 3, firstColumn: 1, lastColumn: 1 });
    await excel.press("Refresh");
    expect(await admitted()).toEqual([3, 2]);
  });
});

it("makes days of dates with two readings as the person says, and gives the texts back", async () => {
  const people = [
    ["Họ và tên", "Ngày sinh", "Đơn vị", "Ngày kết nạp"],
    ["Nguyễn Văn An", "04/05/1990", "C1", "06/07/2017"],
    ["Trần Thị Bình", "12/31/1990", "C1", "08/09/2017"],
  ];
  const excel = await openBook({
    ...blankBook(),
    sheets: [makeSheet("{units}", "Đơn vị", UNITS), makeSheet("{people}", "Kết nạp", people)],
  });
  const before = cellsOf(excel);
  const said = await excel.press("CleanData");
  expect(said).toContain("4 ngày đọc được hai cách: hãy chọn cách đọc.");
  expect(excel.paneText()).toContain("04/05/1990 thành ngày 4 tháng 5 năm 1990");
  await excel.type("#mend-dates-0-order", "month-first");
  expect(excel.paneText()).toContain("12/31/1990 thành ngày 31 tháng 12 năm 1990");
  tick(excel, "dates-0", "dates-1");
  await excel.click("#apply-clean");
  expect(excel.read("'Kết nạp'!B2:D3")).toMatchObject({
    values: [
      [32968, "C1", 42922],
      [33238, "C1", 42986],
    ],
    text: [
      ["05/04/1990", "C1", "06/07/2017"],
      ["31/12/1990", "C1", "08/09/2017"],
    ],
  });
  await excel.click("#restore-clean");
  expect(cellsOf(excel)).toEqual(before);
  expect(excel.errors).toEqual([]);
  excel.close();
});

describe.each(workbooks())("%s", (file) => {
  it("is cleaned of everything, read as before, and given back as it was", async () => {
    const excel = await openWorkbook(file);
    try {
      const before = cellsOf(excel);
      const figures = await numbersOf(excel);
      await excel.press("CleanData");
      const kinds = [...excel.window.document.querySelectorAll("#mend-kinds input")];
      tick(excel, ...kinds.map(({ id }) => id.replace("mend-", "")));
      if (kinds.length === 0) return;
      await excel.click("#apply-clean");
      expect(cellsOf(excel)).not.toEqual(before);
      expect(await numbersOf(excel)).toEqual(figures);
      await excel.click("#restore-clean");
      expect(cellsOf(excel)).toEqual(before);
      expect(excel.errors).toEqual([]);
    } finally {
      excel.close();
    }
  });
});

/** The names may be mended. */
async function numbersOf(excel: Excel): Promise<unknown> {
  const summary = await excel.formula("=PDV.SUMMARY()");
  return Array.isArray(summary) ? summary.map((row) => row.filter((value) => typeof value === "number")) : summary;
}

/** The committed reports and the messy ones. */
function workbooks(): string[] {
  return ["tests/fixtures/seeds", "tests/fixtures/messy"].flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && existsSync(path.join(ROOT, folder, entry.name, "workbook.xlsx")))
      .map((entry) => `${folder}/${entry.name}/workbook.xlsx`),
  );
}
