// Events, custom functions, ribbon, pane and typing: what a person does and what the add-in hears of it.

import { Excel } from "./excel";
import { inPage } from "./fixtures/in-page";

let excel: Excel;

beforeAll(async () => {
  excel = await Excel.open({ dist: `${__dirname}/fixtures/add-in` });
});

afterAll(() => {
  expect(excel.errors).toEqual([]);
  excel.close();
});

function journal(): string[] {
  return (excel.window.eval("window.journal.splice(0)") as string[]).slice();
}

describe("the page", () => {
  it("is read as a person hears it", () => {
    expect(excel.paneText()).toBe("Tiny add-in\nKỳ: 2017\n[Làm]");
  });

  it("answers clicks and typing, and ribbon buttons with what it announces", async () => {
    await excel.click("#go");
    expect(excel.paneText()).toContain("Đã bấm");
    await excel.type("#period", "2010-2015");
    expect(await excel.press("Hello")).toBe("Xin chào 2010-2015");
    await expect(excel.press("Không")).rejects.toThrow("The ribbon has no button Không; it has Hello, Pane.");
  });
});

describe("events", () => {
  it("tells the add-in's own writes from a person's, and stops when asked to", async () => {
    await inPage(
      excel,
      `window.handler = context.workbook.worksheets.onChanged.add(async (event) => {
         const text = await Excel.run(async (inner) => { const range = event.getRange(inner).load("values"); await inner.sync(); return range.values[0][0]; });
         window.journal.push([event.address, event.triggerSource, event.details?.valueBefore, event.details?.valueAfter, text].join(" "));
       }); await context.sync();
       sheet.getRange("C1").values = [[42]]; await context.sync();`,
    );
    await excel.idle();
    await excel.set("Sheet1!C1", "người dùng");
    expect(journal()).toEqual(["C1 ThisLocalAddin  42 42", "C1 Unknown 42 người dùng người dùng"]);
    await inPage(
      excel,
      `await Excel.run(window.handler.context, async (inner) => { window.handler.remove(); await inner.sync(); });`,
    );
    await excel.set("Sheet1!C1", "x");
    expect(journal()).toEqual([]);
  });

  it("tells of sheets that come and go, and of changes in a table", async () => {
    await inPage(
      excel,
      `const sheets = context.workbook.worksheets; const note = (name) => async (event) => { window.journal.push(name + " " + (event.address ?? "")); };
       sheets.onAdded.add(note("added")); sheets.onDeleted.add(note("deleted")); sheets.onActivated.add(note("activated"));
       sheet.getRange("J1:J2").values = [["Tên"], ["a"]]; const table = sheet.tables.add("J1:J2", true); table.onChanged.add(note("table")); await context.sync();
       const added = sheets.add("Mới"); added.activate(); await context.sync(); added.delete(); await context.sync();`,
    );
    await excel.set("Sheet1!J3", "b");
    expect(journal().sort()).toEqual(["activated ", "added ", "deleted ", "table J3"]);
    expect(excel.book.sheets[0]?.tables[0]?.area.lastRow).toBe(2);
  });

  it("is silent while events are off", async () => {
    await inPage(
      excel,
      `const silent = sheet.onChanged.add(async (event) => { window.journal.push(event.address); window.silent = silent; }); await context.sync();
       context.runtime.enableEvents = false; sheet.getRange("A30").values = [[1]]; await context.sync();
       context.runtime.enableEvents = true; sheet.getRange("A31").values = [[1]]; await context.sync();`,
    );
    await excel.idle();
    expect(journal()).toEqual(["A31"]);
    await inPage(
      excel,
      `await Excel.run(window.silent.context, async (inner) => { window.silent.remove(); await inner.sync(); });`,
    );
  });
});

describe("typing", () => {
  it.each([
    ["31/10/2017", 43039, "31/10/2017"],
    ["1.234,5", 1234.5, "1.234,50"],
    ["1,5", 1.5, "1,5"],
    ["Quận 1", "Quận 1", "Quận 1"],
  ])("takes %s in the notation of vi-VN", async (input, value, text) => {
    await excel.set("Sheet1!A20", "");
    excel.book.sheets[0]?.cells.delete(19 * 16_384);
    await excel.set("Sheet1!A20", input);
    expect(excel.read("Sheet1!A20")).toMatchObject({ values: [[value]], text: [[text]] });
  });
});

describe("custom functions", () => {
  it("gets literals, omitted arguments, references and ranges", async () => {
    await excel.set("Sheet1!E1", "3");
    await excel.set("Sheet1!E2", "4");
    expect(await Promise.all([excel.formula('=PDV.KINDS("a""b",,TRUE)')])).toEqual(['["a\\"b",null,true]']);
    expect(await excel.formula("=PDV.ADD(-1,5;E1)")).toBe(1.5);
    expect(await excel.formula("=PDV.TOTAL(Sheet1!E1:E2)")).toBe(7);
  });

  it("shows errors with their sentence, and unknown names", async () => {
    expect(await excel.formula("=PDV.MISSING()")).toEqual({ error: "#N/A", message: "Không có đơn vị này" });
    expect(await excel.formula("=PDV.NOBODY()")).toEqual({ error: "#NAME?" });
    await expect(excel.formula("=OFFSET(E1,1,0)")).rejects.toThrow("The function OFFSET");
    await expect(excel.formula("=PDV.ADD(1)")).rejects.toMatchObject({ code: "InvalidArgument" });
    await expect(excel.formula("=PDV.ADD(E1:E2,1)")).rejects.toThrow(
      'A range of several cells for the single value "one"',
    );
    expect(await excel.formula('=HYPERLINK("#Sheet1!A1","đến A1")')).toBe("đến A1");
  });

  it("computes anew when a cell that it refers to changes, through other formulas too", async () => {
    await excel.liveFormula("Sheet1!F1", "=PDV.ADD(E1,E2)");
    await excel.liveFormula("Sheet1!F2", "=PDV.ADD(F1,100)");
    await excel.set("Sheet1!E1", "10");
    expect([excel.value("Sheet1!F1"), excel.value("Sheet1!F2")]).toEqual([14, 114]);
  });

  it("spills into free cells, and says so when they are taken", async () => {
    await excel.liveFormula("Sheet1!N1", "=PDV.SQUARE(2)");
    expect(excel.read("Sheet1!N1:O2").values).toEqual([
      [0, 1],
      [2, 3],
    ]);
    await excel.set("Sheet1!O2", "chặn");
    expect(excel.read("Sheet1!N1:O2").values).toEqual([
      ["#SPILL!", ""],
      ["", "chặn"],
    ]);
    await excel.set("Sheet1!O2", "");
    expect(excel.read("Sheet1!N1:O2").values).toEqual([
      [0, 1],
      [2, 3],
    ]);
    await excel.set("Sheet1!N1", "");
    expect(excel.read("Sheet1!N1:O2").values).toEqual([
      ["", ""],
      ["", ""],
    ]);
  });

  it("shares one stream between equal calls, updates both and cancels with the last", async () => {
    journal();
    await excel.set("Sheet1!P1", '=PDV.LIVE("một")');
    await excel.set("Sheet1!P2", '=PDV.LIVE("một")');
    await excel.set("Sheet1!P3", '=PDV.LIVE("hai")');
    expect(excel.read("Sheet1!P1:P3").values).toEqual([["một 1"], ["một 1"], ["hai 1"]]);
    expect(journal()).toEqual(["start một", "start hai"]);
    excel.window.eval("for (const invocation of window.live) invocation.again()");
    await excel.idle();
    expect(excel.read("Sheet1!P1:P3").values).toEqual([["một 2"], ["một 2"], ["hai 2"]]);
    await excel.set("Sheet1!P1", "");
    expect(journal()).toEqual([]);
    await excel.set("Sheet1!P2", "thôi");
    expect(journal()).toEqual(["cancel một"]);
  });

  it("shows #BUSY! until the value comes", async () => {
    const first = await inPage(
      excel,
      `const range = sheet.getRange("Q1"); range.formulas = [["=PDV.ADD(1,2)"]]; range.load("values,formulas"); await context.sync(); return [range.values[0][0], range.formulas[0][0]];`,
    );
    expect(first).toEqual(["#BUSY!", "=PDV.ADD(1,2)"]);
    await excel.idle();
    expect(excel.value("Sheet1!Q1")).toBe(3);
  });
});

describe("without the add-in", () => {
  it("leaves formulas as #NAME? and keeps what a file holds", async () => {
    const plain = await Excel.open({ addIn: false });
    await plain.set("Sheet1!A1", "=PDV.ADD(1,2)");
    expect(plain.value("Sheet1!A1")).toEqual({ error: "#NAME?" });
    expect(plain.sheets()).toEqual([{ name: "Sheet1", range: "A1", writtenByAddIn: false }]);
    plain.close();
  });
});
