// The main job on the workbook of Hà Nội, through the production bundle: check, compute, write the summary. What every Excel must
// do the same runs over both ways in which an Excel talks to the page; the tests of a block share one workbook, in order.

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Excel } from "../host/excel";
import { transportNames } from "../host/page/transport-name";
import { until } from "../host/page/waiting";
import { keyRow } from "../host/workbook/a1";
import { openWorkbook, ROOT, HA_NOI } from "./open-workbook";

const OWN_SHEETS = [
  "Tổng hợp",
  "Tiến độ",
  "Xếp hạng",
  "Cơ cấu chung",
  "Cơ cấu",
  "Đôn đốc",
  "Biểu 2-BTCTW",
  "Biểu 2B-BTCTW",
  "Báo cáo",
  "Kiểm tra",
];
const INVALID_IN_CELL_EDIT = 5004;

describe.each(transportNames)("the workbook of Hà Nội in Excel as on %s", (transport) => {
  let excel: Excel;
  beforeAll(async () => {
    excel = await openWorkbook(HA_NOI, transport);
  });
  afterAll(() => {
    excel.close();
  });
  afterEach(() => {
    expect(excel.errors).toEqual([]);
  });

  it("opens, knows where it is, and shows the headline in the pane", () => {
    expect(excel.window.eval("Office.context.platform")).toBe(transport === "web" ? "OfficeOnline" : "PC");
    const pane = excel.paneText();
    for (const figure of ["11.388", "12.064", "94,40", "11,06"]) expect(pane).toContain(figure);
  });

  it.each([
    ["a cell is being edited", INVALID_IN_CELL_EDIT, /một ô đang được gõ dở/u],
    ["a sheet is protected", "AccessDenied", /đang được bảo vệ/u],
  ])("says what to do when Excel refuses because %s, and goes on afterwards", async (_why, code, sentence) => {
    excel.failNext(1, code);
    await excel.click("#refresh");
    expect(excel.paneText()).toMatch(sentence);
    await excel.click("#refresh");
    expect(excel.paneText()).not.toMatch(sentence);
    expect(excel.paneText()).toContain("11.388");
  });

  it("counts what the check finds, and writes nothing", async () => {
    const said = await excel.press("CheckData");
    expect(said).toMatch(/1 cảnh báo/u);
    expect(excel.sheets().some((sheet) => sheet.writtenByAddIn)).toBe(false);
  });

  it("stops when the person presses cancel, and has written nothing", async () => {
    const pressed = excel.press("WriteSummary");
    const cancel = (): boolean => excel.window.document.querySelector("#running")?.hasAttribute("hidden") === false;
    await until(cancel, 10_000, () => "the pane shows no button to cancel with");
    await Promise.all([pressed, excel.click("#cancel")]);
    expect(await pressed).toMatch(/^Đã dừng/mu);
    expect(excel.sheets().some((sheet) => sheet.writtenByAddIn)).toBe(false);
  });

  it("writes its sheets, and the same again in place", async () => {
    const source = excel.read("'Kết nạp 2017'!A1:Q60");
    await excel.press("WriteSummary");
    const names = excel.sheets().map(({ name }) => name);
    expect(names.slice(-OWN_SHEETS.length)).toEqual(OWN_SHEETS);
    const first = OWN_SHEETS.map((name) => contents(excel, name));
    await excel.press("WriteSummary");
    expect(excel.sheets().map(({ name }) => name)).toEqual(names);
    expect(OWN_SHEETS.map((name) => contents(excel, name))).toEqual(first);
    expect(excel.read("'Kết nạp 2017'!A1:Q60")).toEqual(source);
  });

  it("follows a new admission and a changed plan without any button", async () => {
    const sheet = excel.book.sheets.find(({ name }) => name === "Kết nạp 2017");
    const lastRow = [...(sheet?.cells.keys() ?? [])].reduce((last, key) => Math.max(last, keyRow(key)), 0);
    const row = String(lastRow + 2);
    await excel.liveFormula("'Đơn vị'!Z1", '=PDV.ADMITTED("Huyện Mê Linh")');
    const before = Number(excel.value("'Đơn vị'!Z1"));
    await Promise.all([
      excel.set(`'Kết nạp 2017'!B${row}`, "Nguyễn Thị Thử"),
      excel.set(`'Kết nạp 2017'!M${row}`, "Huyện Mê Linh"),
      excel.set(`'Kết nạp 2017'!O${row}`, "15/10/2017"),
    ]);
    expect(excel.value("'Đơn vị'!Z1")).toBe(before + 1);
    expect(await excel.formula("=PDV.ADMITTED()")).toBe(11_389);
  });
});

describe("formulas on the workbook of Hà Nội", () => {
  let excel: Excel;
  beforeAll(async () => {
    excel = await openWorkbook(HA_NOI);
  });
  afterAll(() => {
    expect(excel.errors).toEqual([]);
    excel.close();
  });

  it("give #N/A with a sentence that names an unknown unit", async () => {
    const result = await excel.formula('=PDV.ACHIEVEMENT("Huyện Không Có")');
    expect(result).toMatchObject({ error: "#N/A" });
    expect((result as { message: string }).message).toContain("Huyện Không Có");
  });

  it("take period and as-of date as a person types them", async () => {
    const [byText, byNumber, wrong] = await excel.formulas([
      '=PDV.DUE("2017","30/06/2017")',
      "=PDV.DUE(2017,42916)",
      '=PDV.DUE("năm nay")',
    ]);
    expect(byText).toBeCloseTo(0.5, 12);
    expect(byNumber).toBe(byText);
    expect(wrong).toMatchObject({ error: "#VALUE!" });
  });

  it("spill the summary in the order of the list, and the composition so that it sums to the total", async () => {
    const [rows, sexes] = (await excel.formulas(["=PDV.SUMMARY()", '=PDV.COMPOSITION("giới tính")'])) as unknown[][][];
    expect(rows).toHaveLength(59);
    expect(rows?.reduce((sum, row) => sum + Number(row[3]), 0)).toBe(11_388);
    expect(sexes?.reduce((sum, row) => sum + Number(row[1]), 0)).toBe(11_388);
    expect(sexes?.reduce((sum, row) => sum + Number(row[2]), 0)).toBeCloseTo(1, 9);
  });
});

it("carries no word of the workbook out of it: the bundle opens no connection", () => {
  const bundle = readdirSync(path.join(ROOT, "dist"))
    .filter((file) => file.endsWith(".js"))
    .map((file) => readFileSync(path.join(ROOT, "dist", file), "utf8"))
    .join("\n");
  expect(bundle).not.toMatch(/\bfetch\(|XMLHttpRequest|sendBeacon|new WebSocket|EventSource/u);
});

function contents(excel: Excel, name: string): unknown {
  const sheet = excel.book.sheets.find((candidate) => candidate.name === name);
  return structuredClone(sheet && [...sheet.cells].sort(([a], [b]) => a - b));
}
