// Excel for Windows, which the page reaches through window.external: what differs from the web, and that the rest doesn't.

import { Excel } from "./excel";
import { inPage } from "./fixtures/in-page";

let excel: Excel;

beforeAll(async () => {
  excel = await Excel.open({ dist: `${__dirname}/fixtures/add-in`, transport: "windows" });
});

afterAll(() => {
  expect(excel.errors).toEqual([]);
  excel.close();
});

function journal(): string[] {
  return (excel.window.eval("window.journal.splice(0)") as string[]).slice();
}

it("is known to the add-in as a PC, whose library was loaded for it", () => {
  const script = [...excel.window.document.scripts].map(({ src }) => src).find((src) => /excel-/.test(src));
  expect(script).toMatch(/excel-win32-16\.01\.js$/);
  expect(excel.window.eval("[Office.context.platform, Office.context.displayLanguage].join()")).toBe("PC,vi-VN");
  expect(excel.window.eval("Office.context.requirements.isSetSupported('ExcelApi', '1.14')")).toBe(true);
  expect(excel.window.eval("Office.context.requirements.isSetSupported('ExcelApi', '1.15')")).toBe(false);
});

it("runs the buttons of the ribbon", async () => {
  await excel.type("#period", "2010-2015");
  expect(await excel.press("Hello")).toBe("Xin chào 2010-2015");
});

it("tells of changes, until it is asked to stop", async () => {
  await inPage(
    excel,
    `window.handler = sheet.onChanged.add(async (event) => { window.journal.push(event.address); }); await context.sync();`,
  );
  await excel.set("Sheet1!C1", "người dùng");
  expect(journal()).toEqual(["C1"]);
  await inPage(
    excel,
    `await Excel.run(window.handler.context, async (inner) => { window.handler.remove(); await inner.sync(); });`,
  );
  await excel.set("Sheet1!C1", "x");
  expect(journal()).toEqual([]);
});

it("calls functions, shares their streams and cancels them", async () => {
  expect(await excel.formulas(["=PDV.ADD(1,2)", "=PDV.MISSING()", "=PDV.SQUARE(2)"])).toEqual([
    3,
    { error: "#N/A", message: "Không có đơn vị này" },
    [
      [0, 1],
      [2, 3],
    ],
  ]);
  journal();
  await excel.set("Sheet1!P1", '=PDV.LIVE("một")');
  expect(excel.value("Sheet1!P1")).toBe("một 1");
  await excel.set("Sheet1!P1", "");
  expect(journal()).toEqual(["start một", "cancel một"]);
});

it("gives errors of Excel and of the transport by their codes", async () => {
  const missing = inPage(excel, `context.workbook.worksheets.getItem("zzz").activate(); await context.sync();`);
  await expect(missing).rejects.toMatchObject({ code: "ItemNotFound" });
  excel.editing = true;
  const editing = inPage(excel, `sheet.load("name"); await context.sync();`);
  await expect(editing).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  excel.editing = false;
});

it("takes more than 5 MB in a request, which only Excel on the web refuses", async () => {
  const length = await inPage(
    excel,
    `const big = context.workbook.worksheets.add("Lớn"); await context.sync();
     big.getRange("A1:A200").values = Array(200).fill(["x".repeat(30_000)]);
     await context.sync();
     const range = big.getRange("A1:A200").load("values"); await context.sync();
     return range.values.flat().join("").length;`,
  );
  expect(length).toBe(6_000_000);
});

it("keeps the settings of the document", async () => {
  const kept = excel.window.eval(
    `new Promise((resolve) => {
       const { settings } = Office.context.document;
       settings.set("kỳ", "2017");
       settings.saveAsync(() => settings.refreshAsync
         ? settings.refreshAsync(() => resolve(settings.get("kỳ")))
         : resolve(settings.get("kỳ")));
     })`,
  ) as Promise<unknown>;
  expect(await kept).toBe("2017");
});

it("refuses by its number a call of the library that it doesn't know", async () => {
  excel.window.eval(
    `Office.context.document.getSelectedDataAsync("text", (result) => { window.said = result.status; })`,
  );
  await excel.idle();
  expect(excel.window.eval("window.said")).toBe("failed");
  expect(excel.errors.splice(0)).toEqual([expect.stringMatching(/^Host call \d+ is not modelled/)]);
});
