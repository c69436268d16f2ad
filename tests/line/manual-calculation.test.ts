// A workbook that calculates only when told to: the pane says so, and gives a way out.

import type { Excel } from "../host/excel";
import { openBook } from "./open-workbook";
import { smallBook } from "./small-book";

let excel: Excel;

beforeAll(async () => {
  excel = await openBook(smallBook());
});

afterAll(() => {
  excel.close();
});

const conditions = (): string => excel.window.document.querySelector("#conditions")?.textContent ?? "";

/** What another add-in, or the person at the ribbon, does to the calculation. */
async function calculationMode(change = ""): Promise<unknown> {
  const script = `Excel.run(async (context) => {
    const { application } = context.workbook;
    ${change}
    application.load("calculationMode");
    await context.sync();
    return application.calculationMode;
  })`;
  return excel.window.eval(script);
}

it("says that cells may show old figures, and lets Excel calculate again when the person wants it", async () => {
  expect(conditions()).toBe("");
  expect(await calculationMode('application.calculationMode = "Manual";')).toBe("Manual");
  await excel.press("Refresh");
  expect(conditions()).toContain("Excel đang ở chế độ tính thủ công");

  excel.window.document.querySelector<HTMLButtonElement>('#conditions [data-action="calculate"]')?.click();
  await excel.idle();
  expect(conditions()).toBe("");
  expect(await calculationMode()).toBe("Automatic");
});
