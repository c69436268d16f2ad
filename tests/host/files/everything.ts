// A book that holds every kind of thing a Book can hold, with invented data: what the tests write, read back and look at.
import { cellKey } from "../workbook/a1";
import { blankBook, blankProperties, blankSheet, sheetId } from "../workbook/blank";
import { addRules } from "./every-rule";
import { errorCodes } from "../workbook/errors";
import type { Book, Border, Cell, Sheet, Value } from "../workbook/state";
import { changeStyle, plainStyle } from "../workbook/style";
import type { StyleChange } from "../workbook/style";

const thin: Border = { style: "Continuous", weight: "Thin", color: "#7F7F7F" };
const box = { top: thin, bottom: thin, left: thin, right: thin };
const times = { name: "Times New Roman", size: 13 };

function put(
  sheet: Sheet,
  row: number,
  column: number,
  value: Value,
  change: StyleChange = {},
  more: Partial<Cell> = {},
): void {
  const style = changeStyle(plainStyle, { ...change, font: { ...times, ...change.font } });
  sheet.cells.set(cellKey(row, column), { value, style, ...more });
}

export function everything(): Book {
  const book: Book = { ...blankBook("đủ thứ.xlsx"), notModelled: [] };
  book.sheets = [summary(), list(), hidden()];
  book.names = [
    { name: "Vùng_số_liệu", refersTo: "'Danh sách'!$A$1:$C$4", comment: "Bảng nguồn", visible: true },
    { name: "_pdv.kind", refersTo: '"summary & <more>"', comment: "", visible: false },
  ];
  book.settings = new Map<string, unknown>([
    ["period", "2020-2025"],
    ["mapping", { sheet: "Danh sách", columns: { name: 'Tên "đơn vị" & <mã>', plan: 2 } }],
    ["asOf", null],
  ]);
  book.activeSheet = 1;
  book.properties = {
    ...blankProperties(),
    title: "Tổng hợp",
    author: "Ban Tổ chức",
    custom: new Map<string, string | number | boolean>([["kỳ", "2020-2025"]]),
  };
  addRules(book.sheets[1]!);
  return book;
}

function summary(): Sheet {
  const sheet = {
    ...blankSheet(sheetId(1), "Tổng 'hợp' A"),
    showGridlines: false,
    showHeadings: false,
    tabColor: "#C00000",
  };
  const head = { font: { bold: true, color: "#FFFFFF" }, fill: "#1F4E79", borders: box, wrapText: true } as const;
  put(sheet, 0, 0, "TỔNG HỢP KẾT NẠP ĐẢNG VIÊN", {
    font: { bold: true, size: 16 },
    horizontalAlignment: "Center",
    verticalAlignment: "Center",
  });
  put(sheet, 1, 0, "(Số liệu tính đến ngày 31/10/2017)", {
    font: { italic: true },
    horizontalAlignment: "CenterAcrossSelection",
  });
  ["Đơn vị", "Kế hoạch", "Kết nạp", "Tỷ lệ", "Ngày"].forEach((text, column) => {
    put(sheet, 2, column, text, { ...head, horizontalAlignment: "Center", verticalAlignment: "Center" });
  });
  put(sheet, 3, 0, "Quận Một", { borders: box, indentLevel: 2, horizontalAlignment: "Left" });
  put(sheet, 3, 1, 1234, { borders: box, numberFormat: "#,##0" });
  put(sheet, 3, 2, 1111.5, { borders: box, numberFormat: "#,##0.0" });
  put(sheet, 3, 3, 0.900324, { borders: box, numberFormat: "0.00%" }, { formula: "=IFNA(C4/B4,0)" });
  put(sheet, 3, 4, 43039, { borders: box, numberFormat: "dd/mm/yyyy" });
  put(
    sheet,
    4,
    0,
    "Liên kết ra ngoài",
    { font: { underline: "Single", color: "#0563C1" } },
    {
      hyperlink: { address: "https://example.org/a?b=1&c=2", screenTip: "Xem" },
    },
  );
  put(
    sheet,
    4,
    1,
    "Đến ô",
    { font: { underline: "Single" } },
    {
      hyperlink: { documentReference: "'Danh sách'!C3", textToDisplay: "Đến ô" },
    },
  );
  put(sheet, 5, 0, 0.94396, { numberFormat: "0.00%" }, { formula: '=PDV.ACHIEVEMENT("Quận ""Hai""",2017)' });
  put(sheet, 5, 1, { error: "#N/A" }, {}, { formula: '=PDV.PLAN("không có")' });
  put(sheet, 6, 0, "Mã", {}, { formula: "=PDV.SUMMARY()" });
  put(sheet, 6, 1, 10, {}, { spilledFrom: { row: 6, column: 0 } });
  put(sheet, 7, 0, "Q01", {}, { spilledFrom: { row: 6, column: 0 } });
  put(sheet, 7, 1, 20, {}, { spilledFrom: { row: 6, column: 0 } });
  put(sheet, 8, 0, true);
  put(sheet, 8, 1, "", {}, { formula: '=""' });
  put(sheet, 8, 2, false, {}, { formula: "=1>2" });
  put(sheet, 8, 3, "#N/A", { numberFormat: "@" });
  put(sheet, 8, 4, "  hai dòng\nvà tab\t<&> ", { wrapText: true, verticalAlignment: "Top" });
  errorCodes.forEach((error, column) => {
    put(sheet, 9, column, { error });
  });
  const lines: Border[] = [
    { style: "Continuous", weight: "Hairline", color: "#000000" },
    { style: "Continuous", weight: "Medium", color: "#FF0000" },
    { style: "Continuous", weight: "Thick", color: "#00B050" },
    { style: "Double", weight: "Thick", color: "#000000" },
    { style: "Dash", weight: "Thin", color: "#000000" },
    { style: "DashDot", weight: "Medium", color: "#000000" },
    { style: "Dot", weight: "Thin", color: "#000000" },
  ];
  lines.forEach((line, column) => {
    put(sheet, 11, column, line.style, {
      borders: { bottom: line, right: line },
      font: { strikethrough: column === 0 },
    });
  });
  put(sheet, 12, 0, "xoay", { textOrientation: -45, locked: false, shrinkToFit: true });
  put(sheet, 12, 1, "dọc", { textOrientation: 180, fill: "#FFF2CC" });
  put(sheet, 12, 2, 42735.333333333336, { numberFormat: "dd/mm/yyyy hh:mm" });
  put(sheet, 12, 3, 123456789012, { numberFormat: "dd/mm/yyyy" });
  put(sheet, 12, 4, 43039, { numberFormat: "m/d/yyyy" });
  sheet.merges = [{ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 4 }];
  sheet.columns = new Map([
    [0, { width: 165 }],
    [1, { width: 60.3 }],
    [3, { hidden: false, width: 72 }],
    [6, { width: 48, hidden: true }],
    [7, { style: changeStyle(plainStyle, { numberFormat: "@" }) }],
  ]);
  delete sheet.columns.get(3)?.hidden;
  sheet.rows = new Map([
    [0, { height: 30 }],
    [2, { height: 33.75 }],
    [10, { hidden: true }],
    [20, { style: changeStyle(plainStyle, { font: { bold: true } }) }],
  ]);
  sheet.frozen = { rows: 3, columns: 1 };
  sheet.names = [{ name: "Cục_bộ", refersTo: "'Tổng ''hợp'' A'!$B$4", comment: "", visible: true }];
  sheet.pageLayout = {
    orientation: "Landscape",
    paperSize: "a4",
    margins: { top: 56.69, bottom: 42.52, left: 56.69, right: 28.35, header: 21.6, footer: 14.4 },
    zoom: { horizontalFitToPages: 1 },
    centerHorizontally: true,
    printTitleRows: { first: 2, last: 2 },
    printArea: { firstRow: 0, firstColumn: 0, lastRow: 12, lastColumn: 9 },
    headersFooters: {
      leftHeader: "ĐẢNG BỘ A && B",
      centerHeader: "",
      rightHeader: "&D",
      leftFooter: "",
      centerFooter: "Trang &P/&N",
      rightFooter: "",
    },
  };
  sheet.pageBreaks = { rows: [4, 9], columns: [3] };
  sheet.customProperties = new Map([["pdv.sheet", "tổng hợp"]]);
  sheet.protected = true;
  return sheet;
}

function list(): Sheet {
  const sheet = {
    ...blankSheet("{8F3A2B10-0001-4C6E-9D52-1A2B3C4D5E6F}", "Danh sách"),
    style: changeStyle(plainStyle, { font: times }),
  };
  ["Họ và tên", "Ngày sinh", "Ghi\nchú"].forEach((text, column) => {
    put(sheet, 0, column, text, { font: { bold: true } });
  });
  ["Lê Văn Thử", "Trần Thị Mẫu", "Ngô Văn Ví Dụ"].forEach((text, row) => {
    put(sheet, row + 1, 0, text);
    put(sheet, row + 1, 1, 33000 + row, { numberFormat: "dd/mm/yyyy" });
    put(sheet, row + 1, 2, "");
  });
  sheet.cells.delete(cellKey(1, 2));
  sheet.cells.delete(cellKey(2, 2));
  sheet.cells.delete(cellKey(3, 2));
  sheet.columns = new Map([[0, { width: 150 }]]);
  sheet.tables = [
    {
      id: "1",
      name: "DanhSách",
      area: { firstRow: 0, firstColumn: 0, lastRow: 3, lastColumn: 2 },
      showHeaders: true,
      showTotals: false,
      style: "TableStyleMedium2",
      showBandedRows: true,
      showFilterButton: true,
    },
    {
      id: "2",
      name: "KhôngTiêuĐề",
      area: { firstRow: 5, firstColumn: 0, lastRow: 6, lastColumn: 1 },
      showHeaders: false,
      showTotals: false,
      style: "",
      showBandedRows: false,
      showFilterButton: false,
    },
  ];
  sheet.frozen = { rows: 1, columns: 0 };
  sheet.pageLayout.zoom = { scale: 85 };
  return sheet;
}

function hidden(): Sheet {
  const sheet = blankSheet(sheetId(7), "ẩn");
  sheet.visibility = "VeryHidden";
  put(sheet, 1, 1, 1);
  return sheet;
}
