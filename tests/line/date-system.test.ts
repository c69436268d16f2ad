// Workbooks that count their days from 1904, as Excel for Mac once made them: read, checked and cleaned to the same days.

import type { Excel } from "../host/excel";
import { readXlsx } from "../host/files/read-xlsx";
import { writeXlsx } from "../host/files/write-xlsx";
import type { Book } from "../host/workbook/state";
import { openBook, openWorkbook, readWorkbook } from "./open-workbook";

const PEOPLE = "tests/fixtures/messy/database-template/workbook.xlsx";
const DAYS_BETWEEN = 1_462;

/** The same workbook with the same days, in a file that counts them from 1904. */
async function from1904(file: string): Promise<Book> {
  const book = await readWorkbook(file);
  for (const { cells } of book.sheets) {
    for (const cell of cells.values()) {
      if (typeof cell.value === "number" && /y/u.test(cell.style.numberFormat)) cell.value -= DAYS_BETWEEN;
    }
  }
  return readXlsx(await writeXlsx({ ...book, date1904: true }), "1904.xlsx");
}

describe("a workbook of the 1904 date system", () => {
  let excel: Excel;
  afterEach(() => {
    expect(excel.errors).toEqual([]);
    excel.close();
  });

  it("shows the same days and gives the same figures and issues", async () => {
    excel = await openWorkbook(PEOPLE);
    const heard = async (): Promise<unknown> => [
      await excel.press("CheckData"),
      excel.paneText(),
      await excel.formula("=PDV.SUMMARY()"),
      await excel.formula('=PDV.COMPOSITION("nhóm tuổi")'),
    ];
    const dates = (): unknown => excel.read(`'${excel.sheets()[1]?.name ?? ""}'!L3:L8`);
    const expected = await heard();
    expect(expected).toEqual(expect.arrayContaining([expect.stringMatching(/^Đã kiểm tra: /u)]));
    const shown = dates() as { text: unknown; values: unknown };
    excel.close();
    excel = await openBook(await from1904(PEOPLE));
    expect(excel.book.date1904).toBe(true);
    expect((dates() as typeof shown).text).toEqual(shown.text);
    expect((dates() as typeof shown).values).not.toEqual(shown.values);
    expect(await heard()).toEqual(expected);
  });

  it("gets the day that a text means, and its text again", async () => {
    const book = await from1904(PEOPLE);
    const typed = book.sheets.flatMap(({ cells }) => [...cells.values()]).find(({ value }) => value === "10/05/1990");
    if (!typed) throw new Error("no such cell");
    typed.value = "25/05/1990";
    excel = await openBook(book);
    const before = structuredClone({ ...typed });
    await excel.press("CleanData");
    expect(excel.paneText()).toContain("25/05/1990 thành 25/05/1990 (kiểu ngày)");
    excel.window.document.querySelector<HTMLInputElement>("#mend-date")?.click();
    await excel.click("#apply-clean");
    expect(typed).toMatchObject({ value: 33018 - DAYS_BETWEEN, style: { numberFormat: "dd/mm/yyyy" } });
    await excel.click("#restore-clean");
    expect({ ...typed }).toEqual(before);
  });
});
