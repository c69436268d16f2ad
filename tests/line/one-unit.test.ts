// What the sheets say of the one unit at their top, through the bundle: of one without units below it, and of a plan of its own.

import { openBook } from "./open-workbook";
import { smallBook, UNITS } from "./small-book";

const UNIT = "C2|Đảng bộ xã Mẫu › Chi bộ Hai";

it.each(["values", "live"])(
  "the unit itself is urged where it is behind, as %s",
  async (figures) => {
    const book = smallBook();
    book.settings.set("PDV.settings", { figures, reportUnit: UNIT, sheets: ["follow-up"] });
    const excel = await openBook(book);
    await excel.press("WriteSummary");
    await excel.idle();
    const rows = excel.read("'Đôn đốc'!A1:I30").values;
    const row = rows.find((cells) => cells.includes("Chi bộ Hai"));
    expect(row).toEqual([1, "Chi bộ Hai", 4, 1, 0.25, -0.25, 3, 0.5, "dưới 50 %"]);
    expect(rows.flat()).not.toContain("Không có đơn vị nào chậm tiến độ.");
    expect(excel.errors).toEqual([]);
    excel.close();
  },
  60_000,
);

it("the printed table says why its rows do not add up to the organisation's own plan", async () => {
  const [headings = [], organisation = [], ...units] = UNITS;
  const book = smallBook([headings, [...organisation.slice(0, 4), 15], ...units]);
  book.settings.set("PDV.settings", { sheets: ["summary", "progress"] });
  const excel = await openBook(book);
  await excel.press("WriteSummary");
  const said = (sheet: string): unknown[] => excel.read(`'${sheet}'!A1:P40`).values.flat();
  expect(said("Tổng hợp")).toContainEqual(expect.stringMatching(/^Kế hoạch của Đảng bộ xã Mẫu \(15\) khác .* \(8\)/u));
  expect(said("Tiến độ")).toContain("Tiến độ cần đạt (người)");
  excel.close();
}, 60_000);
