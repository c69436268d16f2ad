// What lies over the cells: conditional formats, validation, charts, tables, comments, protection, properties, and their events.

import { Excel } from "./excel";
import { inPage } from "./fixtures/in-page";
import { partText } from "./files/package-parts";
import { readXlsx } from "./files/read-xlsx";
import { writeXlsx } from "./files/write-xlsx";
import { unzip } from "./files/zip";

let excel: Excel;

beforeEach(async () => {
  excel = await Excel.open({ dist: `${__dirname}/fixtures/add-in` });
});

afterEach(() => {
  excel.close();
});

const seen = (code: string): Promise<unknown> => inPage(excel, code);
const codeOf = (code: string): Promise<unknown> =>
  seen(`${code} return context.sync().then(() => null, (error) => error.code);`);

describe("conditional formats", () => {
  it("takes rules of every kind, the newest first, and gives them back", async () => {
    const got = await seen(
      `const range = sheet.getRange("B2:B9"); const add = (type) => range.conditionalFormats.add(type);
       const cell = add("CellValue"); cell.cellValue.rule = { operator: "Between", formula1: "1", formula2: "5" }; cell.cellValue.format.fill.color = "#ffc7ce"; cell.cellValue.format.font.bold = true;
       add("ContainsText").textComparison.rule = { operator: "Contains", text: "chưa" }; add("Custom").custom.rule.formula = "=$A2>3"; add("DataBar").dataBar.positiveFormat.fillColor = "#5B9BD5";
       add("ColorScale").colorScale.criteria = { minimum: { type: "LowestValue", color: "#FF0000" }, maximum: { type: "HighestValue", color: "#00FF00" } }; add("IconSet").iconSet.style = "FourArrows";
       await context.sync(); const list = range.conditionalFormats.load("items/type,items/priority,items/id"); await context.sync();
       const last = list.items.at(-1); last.cellValue.load("rule, format/fill/color, format/font/bold"); const scale = list.items[1].colorScale.load("threeColorScale"); const icons = list.items[0].iconSet.load("criteria");
       const none = last.dataBarOrNullObject; const where = last.getRange().load("address"); await context.sync();
       last.priority = 0; await context.sync(); const first = range.conditionalFormats.getItemAt(0).load("type"); await context.sync();
       sheet.getRange("B2:B5").conditionalFormats.clearAll(); const rest = sheet.getRange("B6").conditionalFormats.getCount(); const gone = sheet.getRange("B2").conditionalFormats.getCount(); await context.sync();
       return [list.items.map((f) => f.type), last.cellValue.rule, last.cellValue.format.fill.color, scale.threeColorScale, icons.criteria.length, none.isNullObject, where.address, first.type, rest.value, gone.value];`,
    );
    expect(got).toEqual([
      ["IconSet", "ColorScale", "DataBar", "Custom", "ContainsText", "CellValue"],
      { operator: "Between", formula1: "1", formula2: "5" },
      "#FFC7CE",
      false,
      4,
      true,
      "Sheet1!B2:B9",
      "CellValue",
      6,
      0,
    ]);
  });

  it.each([
    ["an unknown kind", `sheet.getRange("A1").conditionalFormats.add("Rainbow");`, "InvalidArgument"],
    [
      "Between without its second limit",
      `sheet.getRange("A1").conditionalFormats.add("CellValue").cellValue.rule = { operator: "Between", formula1: "1" };`,
      "InvalidArgument",
    ],
    [
      "a formula that is none",
      `sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "A1>3";`,
      "InvalidArgument",
    ],
    [
      "the part of another kind",
      `sheet.getRange("A1").conditionalFormats.add("Custom").dataBar.load("barDirection");`,
      "ItemNotFound",
    ],
    ["a kind not modelled", `sheet.getRange("A1").conditionalFormats.add("TopBottom");`, "NotModelled"],
  ])("refuses %s", async (_what, code, expected) => {
    expect(await codeOf(code)).toBe(expected);
    excel.errors.splice(0);
  });
});

describe("data validation", () => {
  it("keeps a rule, judges cells, and is mixed over several", async () => {
    const got = await seen(
      `const range = sheet.getRange("A1:A3"); range.dataValidation.rule = { list: { inCellDropDown: true, source: "Nam,Nữ" } }; range.dataValidation.errorAlert = { title: "Sai", message: "Chọn", style: "Stop", showAlert: true };
       sheet.getRange("C1").dataValidation.rule = { date: { formula1: "2020-01-01", operator: "GreaterThan" } }; range.values = [["Nam"], ["khác"], [""]]; await context.sync();
       const v = range.dataValidation.load("type,rule,valid,ignoreBlanks,errorAlert"); const bad = range.dataValidation.getInvalidCellsOrNullObject().load("address"); const mixed = sheet.getRange("A1:C1").dataValidation.load("type,rule"); const none = sheet.getRange("H1").dataValidation.load("type"); await context.sync();
       sheet.getRange("A2").dataValidation.clear(); const after = sheet.getRange("A2").dataValidation.load("type"); await context.sync();
       return [v.type, v.rule, v.valid, bad.address, v.errorAlert.message, mixed.type, mixed.rule, none.type, after.type];`,
    );
    expect(got).toEqual([
      "List",
      { list: { inCellDropDown: true, source: "Nam,Nữ" } },
      null,
      "Sheet1!A2",
      "Chọn",
      "Inconsistent",
      null,
      "None",
      "None",
    ]);
    await expect(excel.set("Sheet1!A1", "khác")).rejects.toThrow("Chọn");
    await excel.set("Sheet1!A1", "Nữ");
  });

  it.each([
    ["two rules", `{ custom: { formula: "=A1" }, list: { source: "a" } }`],
    ["a list longer than 255 letters", `{ list: { inCellDropDown: true, source: "x".repeat(256) } }`],
    ["an unknown operator", `{ decimal: { formula1: 1, operator: "Around" } }`],
  ])("refuses %s", async (_what, rule) => {
    expect(await codeOf(`sheet.getRange("A1").dataValidation.rule = ${rule};`)).toBe("InvalidArgument");
  });
});

describe("charts", () => {
  const make = `sheet.getRange("A1:C4").values = [["Đơn vị", "Kế hoạch", "Tỷ lệ"], ["Ba Đình", 100, 0.5], ["Hà Đông", 80, 0.9], ["Mê Linh", 60, 1.2]];
       const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Columns"); chart.name = "Tiến độ"; chart.title.text = "Tiến độ kết nạp"; chart.title.format.font.size = 14; chart.setPosition("E2", "L18"); chart.legend.position = "Bottom";
       chart.axes.valueAxis.minimum = 0; chart.axes.valueAxis.numberFormat = "#,##0"; chart.axes.valueAxis.title.text = "Người"; chart.axes.valueAxis.majorGridlines.visible = true; chart.axes.categoryAxis.title.visible = false;
       const share = chart.series.getItemAt(1); share.chartType = "LineMarkers"; share.axisGroup = "Secondary"; share.format.line.color = "#1F4E79"; chart.series.getItemAt(0).format.fill.setSolidColor("#C00000"); chart.series.getItemAt(0).hasDataLabels = true; chart.series.getItemAt(0).gapWidth = 60; await context.sync();`;

  it("makes series of a range and changes all that is asked for", async () => {
    const got = await seen(
      `${make} const list = chart.series.load("items/name,items/chartType,items/axisGroup,items/gapWidth"); chart.load("name,left,top,width,height,chartType"); chart.title.load("text,visible"); chart.axes.valueAxis.load("minimum,maximum,numberFormat");
       const none = sheet.charts.getItemOrNullObject("không"); await context.sync();
       return [list.items.map((s) => [s.name, s.chartType, s.axisGroup]), list.items[0].gapWidth, chart.name, chart.left, chart.top, chart.width, chart.title.text, chart.axes.valueAxis.minimum, chart.axes.valueAxis.maximum, none.isNullObject];`,
    );
    expect(got).toEqual([
      [
        ["Kế hoạch", "ColumnClustered", "Primary"],
        ["Tỷ lệ", "LineMarkers", "Secondary"],
      ],
      60,
      "Tiến độ",
      192,
      15,
      384,
      "Tiến độ kết nạp",
      0,
      "",
      true,
    ]);
  });

  it("adds, fills and deletes series, and goes when it is deleted", async () => {
    const got = await seen(
      `${make} const added = chart.series.add("Mới"); added.setValues(sheet.getRange("B2:B4")); added.setXAxisValues(sheet.getRange("A2:A4")); chart.series.getItemAt(0).delete(); await context.sync();
       chart.series.load("items/name"); await context.sync(); const names = chart.series.items.map((s) => s.name); chart.delete(); const count = sheet.charts.getCount(); await context.sync(); return [names, count.value];`,
    );
    expect(got).toEqual([["Tỷ lệ", "Mới"], 0]);
  });

  it("is saved and read back whole, with conditional formats and validation", async () => {
    await seen(
      `${make} sheet.getRange("B2:B4").conditionalFormats.add("DataBar"); sheet.getRange("D2:D4").dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange("A2:A4") } }; await context.sync();`,
    );
    const back = await readXlsx(await writeXlsx(excel.book), "lại.xlsx");
    const [sheet] = back.sheets;
    expect(sheet?.charts.map(({ id: _id, ...chart }) => chart)).toEqual(
      excel.book.sheets[0]?.charts.map(({ id: _id, ...chart }) => chart),
    );
    expect(sheet?.conditionalFormats.map(({ rule }) => rule)).toEqual(
      excel.book.sheets[0]?.conditionalFormats.map(({ rule }) => rule),
    );
    expect(sheet?.validations).toEqual(excel.book.sheets[0]?.validations);
  });

  it.each([
    ["a kind that exists but isn't modelled", `sheet.charts.add("Waterfall", sheet.getRange("A1:B2"));`, "NotModelled"],
    ["a kind that doesn't exist", `sheet.charts.add("Zebra", sheet.getRange("A1:B2"));`, "InvalidArgument"],
    ["a chart that isn't there", `sheet.charts.getItem("x").load("name");`, "ItemNotFound"],
  ])("refuses %s", async (_what, code, expected) => {
    expect(await codeOf(code)).toBe(expected);
    excel.errors.splice(0);
  });
});

describe("tables", () => {
  const make = `sheet.getRange("A1:B3").values = [["Mã", "Số"], ["b", 2], ["a", 1]]; sheet.getRange("A5").values = [["dưới"]]; const table = sheet.tables.add("A1:B3", true); await context.sync();`;

  it("adds, counts, sorts, totals and deletes rows, pushing down what stands below", async () => {
    const got = await seen(
      `${make} table.rows.add(null, [["c", 3], ["d", 4]]); table.rows.add(0, [["z", 9]]); const count = table.rows.getCount(); table.sort.apply([{ key: 1, ascending: true }]); table.showTotals = true; await context.sync();
       const body = table.getDataBodyRange().load("values,address"); const total = table.getTotalRowRange().load("address"); const below = sheet.getRange("A9").load("values"); await context.sync();
       table.rows.getItemAt(0).delete(); table.showTotals = false; const whole = table.getRange().load("address"); await context.sync(); return [count.value, body.values, total.address, below.values[0][0], whole.address];`,
    );
    expect(got).toEqual([
      5,
      [
        ["a", 1],
        ["b", 2],
        ["c", 3],
        ["d", 4],
        ["z", 9],
      ],
      "Sheet1!A7:B7",
      "dưới",
      "Sheet1!A1:B5",
    ]);
  });

  it("adds columns by name, filters rows, resizes and becomes a range", async () => {
    const got = await seen(
      `${make} table.columns.add(null, [["Tên"], ["Bình"], ["An"]]); table.columns.getItem("Mã").filter.applyValuesFilter(["a"]); await context.sync();
       const rows = [2, 3].map((row) => sheet.getRange(row + ":" + row).load("rowHidden")); const names = table.columns.load("items/name"); await context.sync(); table.clearFilters(); table.resize("A1:C4"); const range = table.convertToRange().load("address"); const left = sheet.tables.getCount(); await context.sync();
       return [rows.map((row) => row.rowHidden), names.items.map((c) => c.name), range.address, left.value];`,
    );
    expect(got).toEqual([[true, false], ["Mã", "Số", "Tên"], "Sheet1!A1:C4", 0]);
  });

  it.each([
    ["a table over another", `sheet.tables.add("B2:C4", true);`, "InvalidOperation"],
    ["a row of the wrong width", `table.rows.add(null, [[1]]);`, "InvalidArgument"],
    ["a style that doesn't exist", `table.style = "TableStyleRainbow";`, "InvalidArgument"],
    ["the totals of a table without", `table.getTotalRowRange().load("address");`, "ItemNotFound"],
    ["a resize away from its headings", `table.resize("A2:B5");`, "InvalidArgument"],
    ["deleting rows as only Excel on the web can", `table.rows.deleteRowsAt(0, 1);`, "ApiNotFound"],
  ])("refuses %s", async (_what, code, expected) => {
    const got = await seen(
      `${make} const act = () => { ${code} }; try { act(); } catch (error) { return error.code; } return context.sync().then(() => null, (e) => e.code);`,
    );
    expect(got).toBe(expected);
  });
});

describe("comments, protection, properties", () => {
  it("keeps comments with replies, one a cell", async () => {
    const got = await seen(
      `const comment = sheet.comments.add("B2", "xem lại"); comment.replies.add("đã xem"); await context.sync(); comment.load("content,resolved"); comment.replies.load("items/content"); const where = comment.getLocation().load("address"); const count = context.workbook.comments.getCount(); await context.sync();
       sheet.comments.add("B2", "nữa"); const code = await context.sync().catch((error) => error.code); return [comment.content, comment.replies.items[0].content, where.address, count.value, code];`,
    );
    expect(got).toEqual(["xem lại", "đã xem", "Sheet1!B2", 1, "ItemAlreadyExists"]);
    const parts = unzip(await writeXlsx(excel.book));
    expect(partText(parts, "xl/comments1.xml")).toMatch(/xem lại[\s\S]*đã xem/);
  });

  it("allows on a protected sheet what its options say, and no more", async () => {
    const got = await seen(
      `sheet.protection.protect({ allowFormatCells: true, allowInsertRows: true }, "mật"); await context.sync(); sheet.protection.load("protected,options");
       const codes = []; for (const act of [() => { sheet.getRange("A1").values = [[1]]; }, () => { sheet.getRange("A1").format.font.bold = true; }, () => { sheet.getRange("2:2").insert("Down"); }, () => { sheet.getRange("2:2").delete("Up"); }, () => { sheet.getRange("2:2").rowHidden = true; }, () => { sheet.getRange("A1").dataValidation.clear(); }, () => { sheet.charts.add("Pie", sheet.getRange("A1:B2")); }, () => { sheet.protection.unprotect("sai"); }, () => { sheet.protection.unprotect("mật"); }]) { act(); codes.push(await context.sync().then(() => null, (error) => error.code)); }
       return [sheet.protection.options.allowInsertRows, codes];`,
    );
    const no = "AccessDenied";
    expect(got).toEqual([true, [no, null, null, no, no, no, no, "InvalidArgument", null]]);
  });

  it("stores properties of the file", async () => {
    await seen(
      `context.workbook.properties.title = "Báo cáo"; context.workbook.properties.custom.add("kỳ", 2017); await context.sync();`,
    );
    const back = await readXlsx(await writeXlsx(excel.book), "lại.xlsx");
    expect([back.properties.title, back.properties.custom.get("kỳ")]).toEqual(["Báo cáo", 2017]);
  });
});

describe("events", () => {
  it("tells of selections, formats, hidden rows, structure and protection", async () => {
    const got = await seen(
      `const seen = []; const sheets = context.workbook.worksheets; const keep = (kind, ...names) => async (event) => { seen.push([kind, ...names.map((name) => event[name])]); };
       sheets.onSelectionChanged.add(keep("selected", "address")); sheet.onFormatChanged.add(keep("format", "address")); sheet.onRowHiddenChanged.add(keep("hidden", "address", "changeType")); sheet.onChanged.add(keep("changed", "changeType", "address")); sheet.onProtectionChanged.add(keep("protected", "isProtected")); await context.sync();
       sheet.getRange("B2:C3").select(); sheet.getRange("A1").format.fill.color = "#FF0000"; sheet.getRange("3:4").rowHidden = true; sheet.getRange("2:2").insert("Down"); sheet.protection.protect(); await context.sync(); await new Promise((resolve) => setTimeout(resolve, 100)); return seen;`,
    );
    expect(got).toEqual([
      ["selected", "B2:C3"],
      ["format", "A1"],
      ["hidden", "3:4", "Hidden"],
      ["changed", "RowInserted", "2:2"],
      ["protected", true],
    ]);
  });

  it("tells what the person does to rows and sheets", async () => {
    await seen(
      `window.seen = []; const { worksheets } = context.workbook; worksheets.onAdded.add(async () => { window.seen.push("added"); }); worksheets.onDeleted.add(async () => { window.seen.push("deleted"); }); sheet.onChanged.add(async (event) => { window.seen.push(event.changeType + " " + event.triggerSource); }); await context.sync();`,
    );
    await excel.insertRows("Sheet1!2:3");
    await excel.deleteRows("Sheet1!A2");
    await excel.addSheet("Mới");
    await excel.renameSheet("Mới", "Khác");
    await excel.deleteSheet("Khác");
    expect(excel.window["seen"]).toEqual(["RowInserted Unknown", "RowDeleted Unknown", "added", "deleted"]);
  });
});
