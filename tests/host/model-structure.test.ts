// Inserting, deleting, copying, groups, sorting and finding: the cells move, and everything that refers to them follows.

import { Excel } from "./excel";
import { inPage } from "./fixtures/in-page";

let excel: Excel;

beforeEach(async () => {
  excel = await Excel.open({ dist: `${__dirname}/fixtures/add-in` });
});

afterEach(() => {
  excel.close();
});

const seen = (code: string): Promise<unknown> => inPage(excel, code);

describe("inserting and deleting", () => {
  it("moves cells, merges, names, tables, rules, charts and links with an inserted row", async () => {
    const got = await seen(
      `sheet.getRange("A1:B4").values = [["Mã", "Số"], ["a", 1], ["b", 2], ["c", 3]];
       sheet.getRange("D3:E3").merge(); context.workbook.names.add("Ky", sheet.getRange("B3"));
       const table = sheet.tables.add("A1:B4", true); const format = sheet.getRange("B2:B4").conditionalFormats.add("CellValue");
       format.cellValue.rule = { operator: "GreaterThan", formula1: "=$B$3" };
       sheet.getRange("B2:B4").dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
       const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B4")); chart.setPosition("G3", "J9");
       sheet.getRange("F1").hyperlink = { documentReference: "Sheet1!B4", textToDisplay: "đến" }; await context.sync();
       const series = chart.series.getItemAt(0); chart.load("top");
       await context.sync(); const before = chart.top;
       const moved = sheet.getRange("3:3").insert("Down").load("address"); await context.sync();
       const range = table.getRange().load("address"); const name = context.workbook.names.getItem("Ky").load("formula");
       const rule = sheet.getRange("B2:B5").conditionalFormats.getItemAt(0); rule.cellValue.load("rule"); const where = rule.getRange().load("address");
       const values = sheet.getRange("A1:B5").load("values"); const link = sheet.getRange("F1").load("hyperlink"); chart.load("top"); const source = series.getDimensionValues("Values");
       await context.sync();
       return [moved.address, values.values, range.address, name.formula, rule.cellValue.rule, where.address, link.hyperlink.documentReference, chart.top - before, source.value];`,
    );
    expect(got).toEqual([
      "Sheet1!3:3",
      [
        ["Mã", "Số"],
        ["a", 1],
        ["", ""],
        ["b", 2],
        ["c", 3],
      ],
      "Sheet1!A1:B5",
      "=Sheet1!$B$4",
      { operator: "GreaterThan", formula1: "=$B$4" },
      "Sheet1!B2:B5",
      "Sheet1!B5",
      15,
      [1, "", 2, 3],
    ]);
    expect(excel.book.sheets[0]).toMatchObject({
      merges: [{ firstRow: 3, lastRow: 3 }],
      validations: [{ areas: [{ firstRow: 1, lastRow: 4 }] }],
      charts: [{ series: [{ values: "Sheet1!$B$2:$B$5" }] }],
    });
  });

  it("moves only the columns of the range when cells are inserted, and formulas that point there", async () => {
    await seen(
      `const two = context.workbook.worksheets.add("Hai"); sheet.getRange("A1:B3").values = [[1, 10], [2, 20], [3, 30]];
       two.getRange("A1").formulas = [["=PDV.TOTAL(Sheet1!A1:A3)"]]; await context.sync();
       sheet.getRange("A2").insert("Down"); await context.sync();`,
    );
    await excel.idle();
    expect(excel.read("Sheet1!A1:B4").values).toEqual([
      [1, 10],
      ["", 20],
      [2, 30],
      [3, ""],
    ]);
    expect(excel.book.sheets[1]?.cells.get(0)?.formula).toBe("=PDV.TOTAL(Sheet1!A1:A4)");
    expect(excel.read("Hai!A1").values).toEqual([[6]]);
  });

  it("breaks a reference whose cells are deleted, and shrinks one that loses some", async () => {
    await seen(
      `sheet.getRange("A1:A4").values = [[1], [2], [3], [4]]; sheet.names.add("Mot", sheet.getRange("A2")); sheet.names.add("Ca", sheet.getRange("A1:A4"));
       await context.sync(); sheet.getRange("A2:A3").delete("Up"); await context.sync();`,
    );
    const names = excel.book.sheets[0]!.names.map(({ name, refersTo }) => [name, refersTo]);
    expect(names).toEqual([
      ["Mot", "Sheet1!#REF!"],
      ["Ca", "Sheet1!$A$1:$A$2"],
    ]);
    expect(excel.read("Sheet1!A1:A3").values).toEqual([[1], [4], [""]]);
  });

  it.each([
    ["tears a merge", `sheet.getRange("A5:B5").merge(); sheet.getRange("A2").insert("Down");`, "MergedRangeConflict"],
    [
      "tears a table",
      `sheet.getRange("A5:B5").values = [["x", "y"]]; sheet.tables.add("A5:B6", true); sheet.getRange("A2").insert("Down");`,
      "InsertDeleteConflict",
    ],
    [
      "pushes data off the sheet",
      `sheet.getRange("A1048576").values = [[1]]; sheet.getRange("A1").insert("Down");`,
      "NonBlankCellOffSheet",
    ],
  ])("refuses what %s", async (_what, code, expected) => {
    const got = await seen(`${code} return context.sync().catch((error) => error.code);`);
    expect(got).toBe(expected);
  });

  it("moves page breaks with the rows and columns that begin a page", async () => {
    const got = await seen(
      `const { horizontalPageBreaks: rows, verticalPageBreaks: columns } = sheet; rows.add("A5"); rows.add("B9"); columns.add("C2"); await context.sync();
       sheet.getRange("2:2").insert("Down"); rows.load("rowIndex"); columns.load("columnIndex"); const count = rows.getCount(); const cell = rows.getItem(1).getCellAfterBreak().load("address"); await context.sync();
       const before = [rows.items.map((one) => one.rowIndex), columns.items.map((one) => one.columnIndex), count.value, cell.address];
       rows.items[0].delete(); columns.removePageBreaks(); rows.load("rowIndex"); const none = columns.getCount(); await context.sync();
       return [...before, rows.items.map((one) => one.rowIndex), none.value];`,
    );
    expect(got).toEqual([[5, 9], [2], 2, "Sheet1!A10", [9], 0]);
  });

  it("gives new rows the look of the row above", async () => {
    const got = await seen(
      `sheet.getRange("A1").format.fill.color = "#FFFF00"; sheet.getRange("2:2").insert("Down"); const cell = sheet.getRange("A2").load("format/fill/color");
       await context.sync(); return cell.format.fill.color;`,
    );
    expect(got).toBe("#FFFF00");
  });
});

describe("sheets", () => {
  it("copies a sheet with its tables, names and rules, pointing to itself", async () => {
    const got = await seen(
      `sheet.name = "Nguồn"; sheet.getRange("A1:A2").values = [["Mã"], [1]]; sheet.tables.add("A1:A2", true); sheet.names.add("Mark", '="x"');
       context.workbook.names.add("Vung", sheet.getRange("A2")); await context.sync();
       const copy = sheet.copy("Before", sheet); copy.load("name,position"); const tables = copy.tables.load("items/name"); const names = copy.names.load("items/name,items/formula"); await context.sync();
       return [copy.name, copy.position, tables.items.map((t) => t.name), names.items.map((n) => n.name + n.formula)];`,
    );
    expect(got).toEqual(["Nguồn (2)", 0, ["Table2"], ['Mark="x"', "Vung='Nguồn (2)'!$A$2"]]);
  });

  it("carries names, links and formulas along when a sheet is renamed, and breaks them when it goes", async () => {
    await seen(
      `const two = context.workbook.worksheets.add("Hai"); two.getRange("A1").values = [[5]]; context.workbook.names.add("Vung", two.getRange("A1"));
       sheet.getRange("B1").hyperlink = { documentReference: "Hai!A1", textToDisplay: "đến" }; sheet.getRange("C1").formulas = [["=PDV.TOTAL(Hai!A1)"]]; await context.sync();
       two.name = "Hai mới"; await context.sync();`,
    );
    const cells = (): unknown[] => [
      excel.book.names[0]?.refersTo,
      excel.book.sheets[0]?.cells.get(1)?.hyperlink?.documentReference,
      excel.book.sheets[0]?.cells.get(2)?.formula,
    ];
    expect(cells()).toEqual(["'Hai mới'!$A$1", "'Hai mới'!A1", "=PDV.TOTAL('Hai mới'!A1)"]);
    await excel.deleteSheet("Hai mới");
    expect(cells().slice(0, 2)).toEqual(["#REF!$A$1", "#REF!A1"]);
  });
});

describe("groups and hidden lines", () => {
  it("shows as many levels as are asked for", async () => {
    const got = await seen(
      `sheet.getRange("2:5").group("ByRows"); sheet.getRange("3:4").group("ByRows"); await context.sync();
       const look = async (level) => { sheet.showOutlineLevels(level, 0); const rows = [1, 2, 3, 4, 5, 6].map((row) => sheet.getRange(row + ":" + row).load("rowHidden")); await context.sync(); return rows.map((row) => row.rowHidden); };
       return [await look(1), await look(2), await look(3)];`,
    );
    expect(got).toEqual([
      [false, true, true, true, true, false],
      [false, false, true, true, false, false],
      [false, false, false, false, false, false],
    ]);
  });

  it("refuses to ungroup what is in no group", async () => {
    expect(await seen(`sheet.getRange("2:2").ungroup("ByRows"); return context.sync().catch((e) => e.code);`)).toBe(
      "InvalidOperation",
    );
  });
});

describe("copying, sorting, finding", () => {
  it("copies values, formats or all, with formulas moved along", async () => {
    const got = await seen(
      `sheet.getRange("A1:A2").values = [[2], [3]]; sheet.getRange("B1").formulas = [["=PDV.ADD(A1,$A$2)"]]; sheet.getRange("B1").format.font.bold = true; await context.sync();
       sheet.getRange("B2").copyFrom("B1"); sheet.getRange("D1").copyFrom("A1:A2", "Values", false, true); sheet.getRange("D5").copyFrom("B1", "Formats"); await context.sync();
       const b = sheet.getRange("B2").load("formulas,format/font/bold"); const d = sheet.getRange("D1:E1").load("values"); const f = sheet.getRange("D5").load("values,format/font/bold"); await context.sync();
       return [b.formulas[0][0], b.format.font.bold, d.values, f.values[0][0], f.format.font.bold];`,
    );
    expect(got).toEqual(["=PDV.ADD(A2,$A$2)", true, [[2, 3]], "", true]);
  });

  it("sorts numbers before texts and leaves blanks last, in both directions", async () => {
    const got = await seen(
      `const range = sheet.getRange("A1:B6"); range.values = [["Tên", "Số"], ["b", 2], ["", ""], ["Đ", 1], ["d", 5], [7, 3]];
       range.sort.apply([{ key: 0, ascending: true }], false, true); range.load("values"); await context.sync(); const up = range.values.map((row) => row[0]);
       range.sort.apply([{ key: 0, ascending: false }], false, true); range.load("values"); await context.sync(); return [up, range.values.map((row) => row[0])];`,
    );
    expect(got).toEqual([
      ["Tên", 7, "b", "d", "Đ", ""],
      ["Tên", "Đ", "d", "b", 7, ""],
    ]);
  });

  it("finds, replaces, and tells where data ends", async () => {
    const got = await seen(
      `sheet.getRange("A1:B3").values = [["Hà Nội", 1], ["Hà Nam", ""], ["Huế", 3]]; await context.sync();
       const first = sheet.getRange("A1:B3").findOrNullObject("nam", {}).load("address"); const none = sheet.getRange("A1:B3").findOrNullObject("Hà", { completeMatch: true });
       const count = sheet.getRange("A:A").replaceAll("Hà", "H.", { matchCase: true }); const blanks = sheet.getRange("A1:B3").getSpecialCells("Blanks").load("address");
       const region = sheet.getRange("A2").getSurroundingRegion().load("address"); const edge = sheet.getRange("A1").getRangeEdge("Down").load("address"); const cells = sheet.getRange("A1:A3").load("values"); await context.sync();
       return [first.address, none.isNullObject, count.value, blanks.address, region.address, edge.address, cells.values];`,
    );
    expect(got).toEqual([
      "Sheet1!A2",
      true,
      2,
      "Sheet1!B2",
      "Sheet1!A1:B3",
      "Sheet1!A3",
      [["H. Nội"], ["H. Nam"], ["Huế"]],
    ]);
  });
});
