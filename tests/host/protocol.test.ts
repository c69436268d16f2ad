// The protocol, seen through the genuine client: load and sync, null objects, errors, limits, partial batches, failures on demand.

import { Excel } from "./excel";
import { inPage } from "./fixtures/in-page";

let excel: Excel;

beforeAll(async () => {
  excel = await Excel.open({ dist: `${__dirname}/fixtures/add-in` });
});

afterAll(() => {
  excel.close();
});

describe("loading", () => {
  it("gives back what was written", async () => {
    const values = await inPage(
      excel,
      `const range = sheet.getRange("A1:B2"); range.values = [[1, "hai"], ["3", true]];
       range.load("values,address,valueTypes,rowCount"); await context.sync();
       return [range.values, range.address, range.valueTypes, range.rowCount];`,
    );
    expect(values).toEqual([
      [
        [1, "hai"],
        [3, true],
      ],
      "Sheet1!A1:B2",
      [
        ["Double", "String"],
        ["Double", "Boolean"],
      ],
      2,
    ]);
  });

  it("refuses to read what was not loaded, or not yet synchronised", async () => {
    const codes = await inPage(
      excel,
      `const range = sheet.getRange("A1");
       const before = code(() => range.values);
       range.load("values"); const unsynced = code(() => range.values); await context.sync();
       return [before, unsynced, code(() => range.values)];`,
    );
    expect(codes).toEqual(["PropertyNotLoaded", "PropertyNotLoaded", null]);
  });

  it("loads navigations and collections, a page of them too", async () => {
    const got = await inPage(
      excel,
      `context.workbook.worksheets.add("Hai"); context.workbook.worksheets.add("Ba");
       const range = sheet.getRange("A1").load("format/font/name, worksheet/name");
       const sheets = context.workbook.worksheets.load("items/name,items/visibility");
       const page = context.workbook.worksheets.load({ name: true, $top: 1, $skip: 1 });
       await context.sync();
       return [range.format.font.name, range.worksheet.name, sheets.items.length, page.items.map((item) => item.name)];`,
    );
    expect(got).toEqual(["Calibri", "Sheet1", 1, ["Hai"]]);
  });

  it("does not run an add() again at the next sync", async () => {
    const count = await inPage(
      excel,
      `const added = context.workbook.worksheets.add("Một lần"); await context.sync();
       added.getRange("A1").values = [[1]]; await context.sync();
       const count = context.workbook.worksheets.getCount(); await context.sync(); return count.value;`,
    );
    expect(count).toBe(4);
  });
});

describe("null objects", () => {
  it("marks what is missing, and what hangs on it", async () => {
    const got = await inPage(
      excel,
      `const missing = context.workbook.worksheets.getItemOrNullObject("Không có");
       const there = context.workbook.worksheets.getItemOrNullObject("Sheet1");
       const chained = missing.getRange("A1").load("values"); await context.sync();
       return [missing.isNullObject, there.isNullObject, chained.isNullObject];`,
    );
    expect(got).toEqual([true, false, true]);
  });
});

describe("errors", () => {
  it.each([
    ["a missing sheet", `context.workbook.worksheets.getItem("Không có").activate();`, "ItemNotFound"],
    ["a wrong array shape", `sheet.getRange("A1:B2").values = [[1, 2, 3]];`, "InvalidArgument"],
    ["an API above the advertised sets", `context.workbook.linkedWorkbooks.load("items");`, "ApiNotFound"],
    ["a range beyond the sheet", `sheet.getRange("A1").getOffsetRange(-1, 0).load("address");`, "InvalidArgument"],
    ["a bad sheet name", `context.workbook.worksheets.add("a/b");`, "InvalidArgument"],
    ["a long sheet name", `context.workbook.worksheets.add("x".repeat(32));`, "InvalidArgument"],
    ["a sheet name in use, in another case", `context.workbook.worksheets.add("SHEET1");`, "ItemAlreadyExists"],
    ["more than five million cells", `sheet.getRange("A1:Z200000").load("values");`, "RangeExceedsLimit"],
    ["writing a whole column", `sheet.getRange("A:A").values = 1;`, "InvalidArgument"],
  ])("answers %s as Excel does", async (_what, code, expected) => {
    const error = await inPage(excel, `${code} await context.sync();`).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: expected });
  });

  it("names what it does not model", async () => {
    const error = await inPage(excel, `sheet.shapes.addLine(0, 0, 9, 9); await context.sync();`).catch(
      (reason: unknown) => reason,
    );
    expect(error).toMatchObject({
      code: "NotModelled",
      message: "Worksheet.shapes is not modelled by the stand-in Excel.",
    });
    expect(excel.errors.splice(0)).toEqual(["Worksheet.shapes is not modelled by the stand-in Excel."]);
  });

  it("names an unmodelled property that is loaded or written", async () => {
    const codes = await inPage(
      excel,
      `const codes = [];
       for (const act of [() => sheet.getRange("A1").load("style"), () => { sheet.enableCalculation = false; }]) {
         act();
         await context.sync().catch((error) => codes.push(error.message));
       }
       return codes;`,
    );
    expect(codes).toEqual([
      "Range.style is not modelled by the stand-in Excel.",
      "Writing Worksheet.enableCalculation is not modelled by the stand-in Excel.",
    ]);
    excel.errors.splice(0);
  });

  it("keeps what a failed batch had done, and tells the statement", async () => {
    const got = await inPage(
      excel,
      `sheet.getRange("H1").values = [["kept"]]; context.workbook.worksheets.getItem("zzz").activate(); sheet.getRange("H2").values = [["lost"]];
       const error = await context.sync().catch((reason) => reason);
       const range = sheet.getRange("H1:H2").load("values"); await context.sync();
       return [error.code, error.debugInfo.errorLocation, range.values];`,
    );
    expect(got).toEqual(["ItemNotFound", "WorksheetCollection.getItem", [["kept"], [""]]]);
  });

  it("protects a protected sheet", async () => {
    const got = await inPage(
      excel,
      `const locked = context.workbook.worksheets.add("Khoá"); locked.getRange("B1").format.protection.locked = false;
       locked.protection.protect(); await context.sync();
       locked.getRange("B1").values = [["được"]]; await context.sync();
       locked.getRange("A1").values = [[1]];
       const error = await context.sync().catch((reason) => reason);
       const range = locked.getRange("A1:B1").load("values"); await context.sync();
       return [error.code, range.values];`,
    );
    expect(got).toEqual(["AccessDenied", [["", "được"]]]);
  });
});

describe("limits and interruptions", () => {
  it("refuses a request and an answer of more than 5 MB", async () => {
    const codes = await inPage(
      excel,
      `const big = context.workbook.worksheets.add("Lớn"); await context.sync();
       const text = "x".repeat(1_000_000);
       big.getRange("A1:A6").values = Array(6).fill([text]);
       const out = await context.sync().catch((error) => error.code);
       for (let row = 0; row < 6; row += 1) { big.getCell(row, 0).values = [[text]]; await context.sync(); }
       big.getRange("A1:A6").load("values");
       return [out, await context.sync().catch((error) => error.code)];`,
    );
    expect(codes).toEqual(["RequestPayloadSizeLimitExceeded", "ResponsePayloadSizeLimitExceeded"]);
  });

  it("fails while a cell is edited, or waits when asked to", async () => {
    excel.editing = true;
    const refused = await inPage(excel, `sheet.load("name"); await context.sync();`).catch((reason: unknown) => reason);
    expect(refused).toMatchObject({ code: "InvalidOperationInCellEditMode" });
    const waiting = inPage(
      excel,
      `sheet.load("name"); await context.sync(); return sheet.name;`,
      "{ delayForCellEdit: true }",
    );
    const first = await Promise.race([
      waiting,
      new Promise((resolve) =>
        setTimeout(() => {
          resolve("still waiting");
        }, 50),
      ),
    ]);
    excel.editing = false;
    expect([first, await waiting]).toEqual(["still waiting", "Sheet1"]);
  });

  it("fails the request that a test names", async () => {
    excel.failNext(2, "GeneralException");
    const got = await inPage(
      excel,
      `sheet.load("name"); await context.sync(); sheet.load("id"); return context.sync().catch((error) => error.code);`,
    );
    expect(got).toBe("GeneralException");
    expect(excel.errors.splice(0)).toHaveLength(1);
  });

  it("fails the requests whose numbers a test names, counted from the first", async () => {
    const { requests } = excel.traffic;
    excel.failAt(requests + 1, "AccessDenied");
    excel.failAt(requests + 3, 5001);
    const got = await inPage(
      excel,
      `const codes = []; for (let n = 0; n < 4; n += 1) { sheet.load("name"); codes.push(await context.sync().then(() => null, (error) => error.code)); } return codes;`,
    );
    expect(got).toEqual(["AccessDenied", null, expect.any(String), null]);
  });

  it("goes slow when asked to", async () => {
    excel.delay = 120;
    const began = performance.now();
    await inPage(excel, `sheet.load("name"); await context.sync();`);
    excel.delay = 0;
    expect(performance.now() - began).toBeGreaterThan(110);
  });

  it("lets a co-author's edit in between two syncs, named as remote", async () => {
    const got = inPage(
      excel,
      `const seen = []; sheet.onChanged.add(async (event) => { seen.push([event.source, event.address, event.triggerSource]); }); await context.sync();
       sheet.getRange("K1").values = [["của ta"]]; await context.sync(); window.between = true;
       await new Promise((resolve) => setTimeout(resolve, 200));
       const range = sheet.getRange("K1").load("values"); await context.sync(); return [range.values[0][0], seen];`,
    );
    while (excel.window["between"] !== true) await new Promise((resolve) => setTimeout(resolve, 5));
    excel.coAuthor.set("Sheet1!K1", "của người khác");
    expect(await got).toEqual([
      "của người khác",
      [
        ["Local", "K1", "ThisLocalAddin"],
        ["Remote", "K1", "Unknown"],
      ],
    ]);
  });

  it("counts the traffic", async () => {
    const before = excel.traffic;
    await inPage(excel, `sheet.load("name"); await context.sync();`);
    expect(excel.traffic.requests).toBeGreaterThan(before.requests);
    expect(excel.traffic.bytesOut).toBeGreaterThan(before.bytesOut);
  });
});
