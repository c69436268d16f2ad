// The figures follow the sheets by themselves: through the production bundle, with the events, delays and refusals of Excel.
// The tests share one workbook, in order.

import { setTimeout as sleep } from "node:timers/promises";
import type { Excel } from "../host/excel";
import { until } from "../host/page/waiting";
import { openBook } from "./open-workbook";
import { PEOPLE, smallBook, UNITS } from "./small-book";

const LIVE = "'Ghi chép'!C1";
const INVALID_IN_CELL_EDIT = 5004;

let excel: Excel;
let people = 4;
beforeAll(async () => {
  excel = await openBook(smallBook());
  await excel.liveFormula(LIVE, "=PDV.ADMITTED()");
});
afterAll(() => {
  excel.close();
});
afterEach(() => {
  excel.delay = 0;
  expect(excel.errors).toEqual([]);
});

/** A co-author adds someone, without waiting for anything. */
function addPerson(): void {
  people += 1;
  const row = String(people + 1);
  excel.coAuthor.set(`'Kết nạp'!A${row}`, `Người thứ ${String(people)}`);
  excel.coAuthor.set(`'Kết nạp'!C${row}`, "C1");
  excel.coAuthor.set(`'Kết nạp'!D${row}`, "14/06/2017");
}

/** One of the first four was admitted in 2016. */
const admitted = (): number => people - 1;

const told = (): string => excel.window.document.querySelector("#conditions")?.textContent ?? "";

it("an edit is read after the pause, without a card that comes and goes", async () => {
  expect(excel.value(LIVE)).toBe(3);
  addPerson();
  await until(
    () => excel.value(LIVE) === admitted(),
    5_000,
    () => "the edit isn't read",
  );
  expect(told()).toBe("");
  await excel.idle();
  expect(told()).toBe("");
});

it("an edit that takes long to read is told until it is read", async () => {
  excel.delay = 300;
  addPerson();
  await until(
    () => told() !== "",
    5_000,
    () => "the pane doesn't say that the figures are out of date",
  );
  excel.delay = 0;
  await excel.idle();
  expect(told()).toBe("");
  expect(excel.value(LIVE)).toBe(admitted());
});

it("a change of which Excel won't say whose it is, is read all the same", async () => {
  addPerson();
  // One look-up tells for the three cells whose sheet it was.
  excel.failNext(1, "ActivityLimitReached");
  await excel.idle();
  expect(excel.value(LIVE)).toBe(admitted());
});

it("a change while the sheets are read is not lost", async () => {
  excel.delay = 40;
  const before = excel.traffic.requests;
  const pressed = excel.click("#refresh");
  for (let change = 0; change < 4; change++) {
    const soFar = excel.traffic.requests;
    addPerson();
    await until(
      () => excel.traffic.requests > soFar,
      5_000,
      () => "no request came",
    );
  }
  await pressed;
  expect(excel.traffic.requests).toBeGreaterThan(before + 4);
  expect(excel.value(LIVE)).toBe(admitted());
});

it("a period chosen while the sheets are read in the background stays chosen", async () => {
  addPerson();
  await sleep(450);
  excel.delay = 60;
  await excel.type("#period", "2016");
  const chosen = excel.window.document.querySelector<HTMLInputElement>("#period")?.value;
  expect(chosen).toBe("2016");
  expect(excel.value(LIVE)).toBe(1);
  excel.delay = 0;
  await excel.click("#refresh");
  expect(excel.value(LIVE)).toBe(1);
  await excel.type("#period", "");
  expect(excel.value(LIVE)).toBe(admitted());
});

it("after a failed reading cells keep their figures, the pane says why, and a changed setting reads again", async () => {
  excel.failNext(1, INVALID_IN_CELL_EDIT);
  await excel.click("#refresh");
  expect(excel.value(LIVE)).toBe(admitted());
  expect(excel.window.document.querySelector("#alert")?.textContent).toMatch(/một ô đang được gõ dở/u);
  expect(excel.window.document.querySelector("#conditions")?.textContent).not.toBe("");
  await excel.type("#period", "2017");
  expect(excel.value(LIVE)).toBe(admitted());
  expect(excel.window.document.querySelector("#conditions")?.textContent).toBe("");
});

it("a reading that fails after an edit is tried again by itself", async () => {
  // Two requests tell which sheet it was.
  excel.failNext(3, INVALID_IN_CELL_EDIT);
  await excel.set("'Kết nạp'!D2", "14/06/2015");
  await sleep(2_100);
  await excel.idle();
  expect(excel.value(LIVE)).toBe(admitted() - 1);
  await excel.set("'Kết nạp'!D2", "14/06/2017");
  expect(excel.value(LIVE)).toBe(admitted());
  expect(excel.window.document.querySelector("#conditions")?.textContent).toBe("");
});

it("a button pressed while a cell is edited waits for the person and then does its work", async () => {
  excel.editing = true;
  const pressed = excel.press("CheckData");
  await sleep(50);
  const running = excel.window.document.querySelector("#running");
  expect(running?.hasAttribute("hidden")).toBe(false);
  excel.editing = false;
  expect(await pressed).toMatch(/\S/u);
  expect(running?.hasAttribute("hidden")).toBe(true);
  expect(excel.window.document.querySelector("#alert")?.textContent).toBe("");
});

it("rows that come and go move nobody out of the count, and no edit after them goes astray", async () => {
  await excel.insertRows("'Kết nạp'!2:3");
  expect(excel.value(LIVE)).toBe(admitted());
  await excel.set("'Kết nạp'!D4", "14/06/2015");
  expect(excel.value(LIVE)).toBe(admitted() - 1);
  await excel.deleteRows("'Kết nạp'!2:3");
  await excel.set("'Kết nạp'!D2", "14/06/2017");
  expect(excel.value(LIVE)).toBe(admitted());
});

it("a formula in a list is followed when another sheet changes its result", async () => {
  await excel.set("'Ghi chép'!A9", "42900");
  await excel.set("'Kết nạp'!D2", "='Ghi chép'!A9");
  expect(excel.value(LIVE)).toBe(admitted());
  await excel.set("'Ghi chép'!A9", "không rõ");
  // A sheet that is no source is read after a longer pause.
  await sleep(2_700);
  await excel.idle();
  expect(excel.value(LIVE)).toBe(admitted() - 1);
  await excel.set("'Kết nạp'!D2", "14/06/2017");
  expect(excel.value(LIVE)).toBe(admitted());
});

it("sheets that come and go are seen", async () => {
  await excel.deleteSheet("Kết nạp");
  expect(excel.value(LIVE)).toMatchObject({ error: "#N/A" });
});

it("what the add-in writes, and what the person writes into our sheets, is no news: nothing is read again for it", async () => {
  const people = PEOPLE.map((row) => row.map((cell) => (cell === "Lê Văn Mẫu" ? "Lê  Văn  Mẫu" : cell)));
  const other = await openBook(smallBook(UNITS, people));
  const readings = (): number =>
    other.traffic.log.filter(({ body }) => JSON.stringify(body).includes("GetSpecialCells")).length;
  const before = readings();
  expect(before).toBeGreaterThan(0);
  for (const presses of [1, 2]) {
    await other.press("WriteSummary");
    expect(readings() - before).toBe(presses);
  }
  await other.set("'Tổng hợp'!A1", "ĐẢNG ỦY XÃ MẪU");
  expect(other.window.document.querySelector("#conditions")?.textContent).toBe("");
  // Cleaning reads to find, and after; what it reads to know cells again when rows have moved is no reading of the lists.
  await other.press("CleanData");
  for (const box of other.window.document.querySelectorAll<HTMLInputElement>("#mend-kinds input")) {
    if (!box.checked) box.click();
  }
  await other.click("#apply-clean");
  expect(other.read("'Kết nạp'!A4").values).toEqual([["Lê Văn Mẫu"]]);
  expect(readings() - before).toBe(4);
  // A sheet that is no source would be read after a longer pause.
  await sleep(2_700);
  await other.idle();
  expect(readings() - before).toBe(4);
  expect(other.errors).toEqual([]);
  other.close();
});
