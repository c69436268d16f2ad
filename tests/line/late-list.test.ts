// A list that begins late in the year before, through the bundle: of that year nothing is said as if nobody had been admitted.

import { openBook } from "./open-workbook";
import { PEOPLE, smallBook, UNITS } from "./small-book";

/** 2016-12-20 and 2017-09-30. */
const [BEGINS, AS_OF] = [42_724, 43_008];
const people = [...PEOPLE.slice(0, 4), ["Ngô Thị Mẫu", "Nữ", "C2", BEGINS], ["Đỗ Văn Mẫu", "Nam", "C2", AS_OF]];

it.each(["values", "live"])(
  "no unit is reproached with that year, and nothing compared with it, as %s",
  async (figures) => {
    const book = smallBook([...UNITS, ["C3", "Chi bộ Ba", "D1", 1, 1]], people);
    book.settings.set("PDV.settings", { figures, sheets: ["summary", "progress", "follow-up", "narrative"] });
    const excel = await openBook(book);
    await excel.press("WriteSummary");
    await excel.idle();
    const text = (sheet: string): string => excel.read(`'${sheet}'!A1:P60`).text.flat().join("|");
    for (const sheet of ["Tổng hợp", "Đôn đốc", "Báo cáo"])
      expect([sheet, text(sheet)]).toEqual([
        sheet,
        expect.not.stringMatching(
          /Có 1 đơn vị 2 năm liền|2 năm liền trở lên không kết nạp được đảng viên: |năm không kết nạp|chưa có\||không kết nạp được đảng viên nào|cùng kỳ có thể chưa đủ/u,
        ),
      ]);
    expect(text("Đôn đốc")).toContain("chưa xét được đơn vị nhiều năm liền không kết nạp");
    expect(text("Báo cáo")).toContain(
      "Chưa có đủ số liệu cùng kỳ năm trước để so sánh: danh sách chỉ có người từ ngày 20/12/2016.",
    );
    const months = excel.read("'Tiến độ'!A1:F40").values.filter(([name]) => /^Tháng \d/u.test(String(name)));
    expect(months.slice(0, 9).map((cells) => cells[5])).toEqual(Array.from({ length: 9 }, () => "–"));
    expect(excel.errors).toEqual([]);
    excel.close();
  },
  60_000,
);
