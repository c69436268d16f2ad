// Every figure of the sheet "Báo cáo" comes out of the function call that is written beside it.

import { openWorkbook, HA_NOI } from "./open-workbook";

it.each([
  "tests/fixtures/seeds/000-cao-lanh/workbook.xlsx",
  "tests/fixtures/seeds/001-lam-dong/workbook.xlsx",
  "tests/fixtures/seeds/002-thai-nguyen/workbook.xlsx",
  "tests/fixtures/seeds/003-dien-bien-dong/workbook.xlsx",
  HA_NOI,
  "tests/fixtures/seeds/004-ha-noi-term/workbook.xlsx",
  "assets/sample.xlsx",
])(
  "the figures of the report on %s are what their calls give",
  async (file) => {
    const excel = await openWorkbook(file);
    await excel.press("WriteSummary");
    const { values, text } = excel.read("'Báo cáo'!A1:D150");
    // Units are counted by calls too, and a share in brackets stands in the table as it is printed.
    expect(values.flat()).not.toContain("Đếm trên các trang kèm theo");
    const prose = text.map(([first = ""]) => first).join(" ");
    const printed = [...prose.matchAll(/\((\d+)\u00a0%\)/gu)].map(([, percent]) => `${percent ?? ""}%`);
    const shown = text.map((cells) => (cells[2] ?? "").replace(/[.,]0+%$/u, "%"));
    expect(printed.filter((percent) => !shown.includes(percent))).toEqual([]);
    const table = values
      .map((cells) => cells.slice(1))
      .filter(([, value, call]) => typeof value === "number" && /^'?=/u.test(String(call)));
    expect(table.length).toBeGreaterThan(5);
    const computed = await excel.formulas(table.map(([, , call]) => String(call).replace(/^'/u, "")));
    expect(table.map(([label], at) => [label, computed[at]])).toEqual(
      table.map(([label, value]) => [label, expect.closeTo(Number(value), 9) as unknown]),
    );
    expect(excel.errors).toEqual([]);
    excel.close();
  },
  60_000,
);
