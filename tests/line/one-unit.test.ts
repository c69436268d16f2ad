// Sheets about one unit without units below it, through the bundle: they tell of it, not of nobody.

import { openBook } from "./open-workbook";
import { smallBook } from "./small-book";

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
