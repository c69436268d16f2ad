// What the workbook does with values, formats, names, tables and pages, seen through the genuine client.

import { Excel } from "./excel";
import { inPage } from "./fixtures/in-page";

let excel: Excel;

beforeAll(async () => {
  excel = await Excel.open({ dist: `${__dirname}/fixtures/add-in` });
});

afterAll(() => {
  excel.close();
});

beforeEach(async () => {
  await inPage(excel, `sheet.getRange().clear(); await context.sync();`);
});

describe("values", () => {
  it.each([
    ['"12"', 12, "12", "General"],
    ['"1,234.5"', 1234.5, "1.234,50", "#,##0.00"],
    ['"50%"', 0.5, "50%", "0%"],
    ['"31/10/2017"', 43039, "31/10/2017", "dd/mm/yyyy"],
    ['"10/2017"', 43009, "Thg10-17", "mmm-yy"],
    ['"1E3"', 1000, "1,00E+03", "0.00E+00"],
    ['"\'007"', "007", "007", "General"],
    ['"true"', true, "TRUE", "General"],
    ['"#N/A"', "#N/A", "#N/A", "General"],
    ['"Hoàn Kiếm"', "Hoàn Kiếm", "Hoàn Kiếm", "General"],
    ['"–"', "–", "–", "General"],
    ["0.1 + 0.2", 0.30000000000000004, "0,3", "General"],
  ])("takes %s as Excel does", async (input, value, text, numberFormat) => {
    const got = await inPage(
      excel,
      `const range = sheet.getRange("A1"); range.values = [[${input}]];
       range.load("values,text,numberFormat"); await context.sync();
       return [range.values[0][0], range.text[0][0], range.numberFormat[0][0]];`,
    );
    expect(got).toEqual([value, text, numberFormat]);
  });

  it("keeps texts in cells of the format @, also those that look like formulas and numbers", async () => {
    const got = await inPage(
      excel,
      `const range = sheet.getRange("A1:C1"); range.numberFormat = "@"; range.values = [["007", "- ghi chú", "=1"]];
       range.load("values,valueTypes"); await context.sync(); return [range.values, range.valueTypes];`,
    );
    expect(got).toEqual([[["007", "- ghi chú", "=1"]], [["String", "String", "String"]]]);
  });

  it("leaves a cell alone for null and empties it for an empty text", async () => {
    const got = await inPage(
      excel,
      `const range = sheet.getRange("A1:B1"); range.values = [[1, 2]]; range.values = [[null, ""]];
       range.load("values,valueTypes"); await context.sync(); return [range.values, range.valueTypes];`,
    );
    expect(got).toEqual([[[1, ""]], [["Double", "Empty"]]]);
  });

  it.each([
    ["- xem thêm", "InvalidArgument"],
    ["+Quận 1", "InvalidArgument"],
    ["=OFFSET(A1,1,0)", "NotModelled"],
    ["=A1+RAND()", "NotModelled"],
  ])("refuses %s, and writes nothing of the array", async (text, code) => {
    const got = await inPage(
      excel,
      `sheet.getRange("A5:B5").values = [["trước", ${JSON.stringify(text)}]];
       const error = await context.sync().catch((reason) => reason);
       const range = sheet.getRange("A5").load("values"); await context.sync(); return [error.code, range.values[0][0]];`,
    );
    expect(got).toEqual([code, ""]);
    excel.errors.splice(0);
  });

  it("takes 10.000 rows and tells the used range", async () => {
    const got = await inPage(
      excel,
      `const data = Array.from({ length: 10000 }, (_, row) => Array.from({ length: 10 }, (__, column) => row * 10 + column));
       const range = sheet.getRangeByIndexes(0, 0, 10000, 10); range.values = data; await context.sync();
       const used = sheet.getUsedRangeOrNullObject(true).load("address,values"); await context.sync();
       return [used.address, JSON.stringify(used.values) === JSON.stringify(data)];`,
    );
    expect(got).toEqual(["Sheet1!A1:J10000", true]);
  });

  it("has no used range on an empty sheet; a format alone is used unless only values count", async () => {
    const got = await inPage(
      excel,
      `const empty = sheet.getUsedRangeOrNullObject(); await context.sync();
       sheet.getRange("C3").format.fill.color = "#FF0000";
       const all = sheet.getUsedRangeOrNullObject().load("address"); const values = sheet.getUsedRangeOrNullObject(true);
       await context.sync(); return [empty.isNullObject, all.address, values.isNullObject];`,
    );
    expect(got).toEqual([true, "Sheet1!C3", true]);
  });
});

describe("formats", () => {
  it("reads back what was set, and null where it is mixed", async () => {
    const got = await inPage(
      excel,
      `const head = sheet.getRange("A1:J1"); head.format.fill.color = "#1f4e79"; head.format.font.set({ bold: true, color: "white", size: 12 });
       head.format.horizontalAlignment = "Center"; head.format.wrapText = true; head.format.columnWidth = 120; head.format.rowHeight = 30;
       head.load("format/fill/color, format/font/bold, format/font/color, format/horizontalAlignment, format/columnWidth, format/rowHeight");
       const two = sheet.getRange("A1:A2").load("format/fill/color, format/font/bold, format/horizontalAlignment"); await context.sync();
       const { fill, font, horizontalAlignment, columnWidth, rowHeight } = head.format;
       return [fill.color, font.bold, font.color, horizontalAlignment, columnWidth, rowHeight, two.format.fill.color, two.format.font.bold, two.format.horizontalAlignment];`,
    );
    expect(got).toEqual(["#1F4E79", true, "#FFFFFF", "Center", 120, 30, null, null, null]);
  });

  it("formats several ranges in one go, and whole columns for cells to come", async () => {
    const got = await inPage(
      excel,
      `sheet.getRanges("A1:B2,D4").format.font.name = "Times New Roman"; sheet.getRange("F:F").numberFormat = "0.00%";
       sheet.getRange("F9").values = [[0.94396]];
       const [a, d, c, f] = ["B2", "D4", "C3", "F9"].map((address) => sheet.getRange(address).load("text,format/font/name")); await context.sync();
       return [a.format.font.name, d.format.font.name, c.format.font.name, f.text[0][0]];`,
    );
    expect(got).toEqual(["Times New Roman", "Times New Roman", "Calibri", "94,40%"]);
  });

  it("reads and sets the looks of single cells, and leaves what a cell does not name", async () => {
    const got = await inPage(
      excel,
      `const range = sheet.getRange("A1:A3"); range.format.font.name = ".VnTime"; range.format.font.size = 13;
       range.setCellProperties([[{ format: { font: { name: "Arial", bold: true } } }], [{}], [{ format: { fill: { color: "#FF0000" } } }]]);
       const asked = range.getCellProperties({ format: { font: { name: true, size: true, bold: true }, fill: { color: true } } });
       await context.sync();
       return asked.value.map(([{ format: { font, fill } }]) => [font.name, font.size, font.bold, fill.color]);`,
    );
    expect(got).toEqual([
      ["Arial", 13, true, "#FFFFFF"],
      [".VnTime", 13, false, "#FFFFFF"],
      [".VnTime", 13, false, "#FF0000"],
    ]);
  });

  it("refuses looks of single cells in another shape, and those that it does not know", async () => {
    const got = await inPage(
      excel,
      `const codes = [];
       for (const act of [
         (range) => range.setCellProperties([[{}]]),
         (range) => range.setCellProperties([[{ style: "Bad" }], [{}]]),
         (range) => range.getCellProperties({ hyperlink: true }),
       ]) {
         try { act(sheet.getRange("A1:A2")); await context.sync(); codes.push("none"); } catch (error) { codes.push(error.code); }
       }
       return codes;`,
    );
    expect(got).toEqual(["InvalidArgument", "NotModelled", "NotModelled"]);
    excel.errors.length = 0;
  });

  it("draws borders around and within", async () => {
    await inPage(
      excel,
      `const borders = sheet.getRange("B2:C3").format.borders;
       for (const side of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"]) {
         const border = borders.getItem(side); border.style = "Continuous"; border.weight = side.startsWith("Edge") ? "Medium" : "Thin"; border.color = "#808080";
       }
       await context.sync();`,
    );
    const cell = excel.book.sheets[0]?.cells.get(16384 + 1);
    expect(cell?.style.borders).toEqual({
      top: { style: "Continuous", weight: "Medium", color: "#808080" },
      left: { style: "Continuous", weight: "Medium", color: "#808080" },
      bottom: { style: "Continuous", weight: "Thin", color: "#808080" },
      right: { style: "Continuous", weight: "Thin", color: "#808080" },
    });
  });

  it("merges keeping the upper left value, freezes, and lays out the page", async () => {
    await inPage(
      excel,
      `sheet.getRange("A1:C1").values = [["tên", "b", "c"]]; sheet.getRange("A1:C1").merge();
       sheet.freezePanes.freezeAt(sheet.getRange("A1:B3")); sheet.showGridlines = false; sheet.tabColor = "#C00000";
       sheet.pageLayout.orientation = "Landscape"; sheet.pageLayout.paperSize = "A4"; sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
       sheet.pageLayout.leftMargin = 36; sheet.pageLayout.centerHorizontally = true; sheet.pageLayout.setPrintTitleRows("$2:$3"); sheet.pageLayout.setPrintArea("A1:C9");
       sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P/&N"; await context.sync();`,
    );
    const sheet = excel.book.sheets[0];
    expect(excel.read("Sheet1!A1:C1").values).toEqual([["tên", "", ""]]);
    expect(sheet).toMatchObject({
      merges: [{ firstRow: 0, lastRow: 0, firstColumn: 0, lastColumn: 2 }],
      frozen: { rows: 3, columns: 2 },
      showGridlines: false,
      tabColor: "#C00000",
      pageLayout: {
        orientation: "Landscape",
        zoom: { horizontalFitToPages: 1 },
        centerHorizontally: true,
        printTitleRows: { first: 1, last: 2 },
        printArea: { firstRow: 0, lastRow: 8, firstColumn: 0, lastColumn: 2 },
        headersFooters: { centerFooter: "&P/&N" },
      },
    });
  });

  it("clears contents, formats or both", async () => {
    const got = await inPage(
      excel,
      `const range = sheet.getRange("A1"); const see = async () => { range.load("values,format/font/bold"); await context.sync(); return [range.values[0][0], range.format.font.bold]; };
       const seen = []; const fill = () => { range.values = [["x"]]; range.format.font.bold = true; };
       for (const what of ["Contents", "Formats", "All"]) { fill(); range.clear(what); seen.push(await see()); }
       return seen;`,
    );
    expect(got).toEqual([
      ["", true],
      ["x", false],
      ["", false],
    ]);
  });

  it("links to a place in the workbook", async () => {
    const got = await inPage(
      excel,
      `const range = sheet.getRange("A1"); range.hyperlink = { documentReference: "Sheet1!C9", textToDisplay: "đến C9", screenTip: "xem" };
       range.load("hyperlink,values,format/font/underline"); await context.sync(); return [range.hyperlink, range.values[0][0], range.format.font.underline];`,
    );
    expect(got).toEqual([
      { documentReference: "Sheet1!C9", textToDisplay: "đến C9", screenTip: "xem" },
      "đến C9",
      "Single",
    ]);
  });
});

describe("ranges", () => {
  it.each([
    [`getCell(1, 1)`, "Sheet1!C3"],
    [`getRow(1)`, "Sheet1!B3:D3"],
    [`getColumn(2)`, "Sheet1!D2:D4"],
    [`getOffsetRange(1, -1)`, "Sheet1!A3:C5"],
    [`getResizedRange(1, 0)`, "Sheet1!B2:D5"],
    [`getBoundingRect("F6")`, "Sheet1!B2:F6"],
    [`getIntersection("C3:Z9")`, "Sheet1!C3:D4"],
    [`getEntireRow()`, "Sheet1!2:4"],
    [`getEntireColumn()`, "Sheet1!B:D"],
    [`getLastCell()`, "Sheet1!D4"],
  ])("%s of B2:D4 is %s", async (call, address) => {
    expect(
      await inPage(
        excel,
        `const range = sheet.getRange("B2:D4").${call}.load("address"); await context.sync(); return range.address;`,
      ),
    ).toBe(address);
  });

  it("quotes the names of sheets where Excel does, and finds ranges by them", async () => {
    const got = await inPage(
      excel,
      `const other = context.workbook.worksheets.add("Cơ cấu '17"); const range = other.getRange("A1").load("address"); await context.sync();
       const again = sheet.getRange(range.address).load("address"); await context.sync(); other.delete(); await context.sync(); return [range.address, again.address];`,
    );
    expect(got).toEqual(["'Cơ cấu ''17'!A1", "'Cơ cấu ''17'!A1"]);
  });
});

describe("sheets", () => {
  it("moves, hides, renames and deletes them", async () => {
    const got = await inPage(
      excel,
      `const one = context.workbook.worksheets.add("Một"); const two = context.workbook.worksheets.add("Hai"); two.position = 0; one.visibility = "Hidden"; one.name = "Một mới";
       const sheets = context.workbook.worksheets.load("items/name,items/visibility,items/position"); await context.sync();
       const seen = sheets.items.map((item) => [item.name, item.visibility, item.position]); one.delete(); two.delete(); await context.sync(); return seen;`,
    );
    expect(got).toEqual([
      ["Hai", "Visible", 0],
      ["Sheet1", "Visible", 1],
      ["Một mới", "Hidden", 2],
    ]);
  });

  it("doesn't lose its last visible sheet", async () => {
    const got = await inPage(excel, `sheet.delete(); return context.sync().catch((error) => error.code);`);
    expect(got).toBe("InvalidOperation");
  });
});

describe("tables, names and settings", () => {
  it("makes a table and reads its parts", async () => {
    const got = await inPage(
      excel,
      `sheet.getRange("A1:B3").values = [["Mã", "Tên"], ["HN01", "Ba Đình"], ["HN02", "Mê Linh"]];
       const table = sheet.tables.add("A1:B3", true); table.name = "DonVi";
       const tables = context.workbook.tables.load("items/name,items/id"); await context.sync();
       const found = tables.items[0]; const [head, body, all] = [found.getHeaderRowRange(), found.getDataBodyRange(), found.getRange()].map((range) => range.load("address"));
       found.worksheet.load("name"); found.columns.load("items/name"); await context.sync();
       const seen = [found.name, head.address, body.address, all.address, found.worksheet.name, found.columns.items.map((column) => column.name)];
       found.convertToRange(); await context.sync(); return seen;`,
    );
    expect(got).toEqual(["DonVi", "Sheet1!A1:B1", "Sheet1!A2:B3", "Sheet1!A1:B3", "Sheet1", ["Mã", "Tên"]]);
  });

  it("keeps names of the workbook and of a sheet apart", async () => {
    const got = await inPage(
      excel,
      `context.workbook.names.add("Ky", sheet.getRange("L3")); const mark = sheet.names.add("PDV_REPORT", '="summary"'); mark.visible = false; await context.sync();
       const ky = context.workbook.names.getItem("Ky").load("name,formula,type,value"); const found = sheet.names.getItemOrNullObject("PDV_REPORT").load("value,formula,visible");
       const none = context.workbook.names.getItemOrNullObject("PDV_REPORT"); await context.sync();
       const seen = [ky.formula, ky.type, ky.value, found.value, found.formula, found.visible, none.isNullObject];
       found.delete(); ky.delete(); await context.sync(); return seen;`,
    );
    expect(got).toEqual(["=Sheet1!$L$3", "Range", "Sheet1!L3", "summary", '="summary"', false, true]);
  });

  it("stores settings in the file", async () => {
    const got = await inPage(
      excel,
      `context.workbook.settings.add("pdv", { year: 2017, on: "2017-10-31" }); await context.sync();
       const found = context.workbook.settings.getItemOrNullObject("pdv").load("value"); const none = context.workbook.settings.getItemOrNullObject("không"); await context.sync();
       return [found.value, none.isNullObject];`,
    );
    expect(got).toEqual([{ year: 2017, on: "2017-10-31" }, true]);
    expect(excel.book.settings.get("pdv")).toEqual({ year: 2017, on: "2017-10-31" });
  });
});
