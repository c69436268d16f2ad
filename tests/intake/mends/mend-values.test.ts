import fc from "fast-check";
import { toDay } from "../../../src/model/day";
import type { CellValue } from "../../../src/model/grid";
import { mendDate } from "../../../src/intake/mends/mend-date";
import { mendIdentity } from "../../../src/intake/mends/mend-identity";
import { mendNumber } from "../../../src/intake/mends/mend-number";
import { mendSpelling, type SpelledAttribute } from "../../../src/intake/mends/mend-spelling";
import { CHARACTER_MENDS, mendText } from "../../../src/intake/mends/mend-text";
import { foldText } from "../../../src/intake/fold";
import { vi } from "../../../src/text/vi";

describe("mends of characters", () => {
  it.each([
    ["a no-break space", "Đảng\u00A0bộ", "Đảng bộ"],
    ["zero-width characters", "\uFEFFĐảng\u200B bộ", "Đảng bộ"],
    ["double spaces", "Đảng   bộ", "Đảng bộ"],
    ["spaces at both ends", "  Đảng bộ ", "Đảng bộ"],
    ["spaces around a line break, which stays", "Đảng bộ \n xã", "Đảng bộ\nxã"],
    ["a space before a line break", "Đảng bộ \nxã", "Đảng bộ\nxã"],
    ["a space behind one", "Đảng bộ\n xã", "Đảng bộ\nxã"],
    ["letters in parts", "Nguyễn".normalize("NFD"), "Nguyễn"],
    ["Eth and African D", "\u00D0ảng \u0189ông \u00F0ào", "Đảng Đông đào"],
    ["nothing", "Nguyễn Thị Huệ", "Nguyễn Thị Huệ"],
  ])("%s", (_, text, mended) => {
    expect(mendText(text)).toBe(mended);
  });

  it("never change what a text is matched by, and are over after one time", () => {
    const piece = fc.constantFrom(
      "Đ",
      "\u00D0",
      "ệ",
      "ệ".normalize("NFD"),
      " ",
      "\u00A0",
      "\u200B",
      "a",
      "\n",
      "-",
      "1",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join("");
        expect(foldText(mendText(text))).toBe(foldText(text));
        expect(mendText(mendText(text))).toBe(mendText(text));
        const backwards = [...CHARACTER_MENDS].reverse().reduce((mended, [, mend]) => mend(mended), text);
        expect(backwards).toBe(mendText(text));
      }),
    );
  });
});

describe("dates stored as text", () => {
  it.each([
    ["31/12/1990", toDay(1990, 12, 31)],
    [" 13-1-1990 ", toDay(1990, 1, 13)],
    ["05/05/1990", toDay(1990, 5, 5)],
    ["1990-03-04", toDay(1990, 3, 4)],
    ["1990-03-04.", toDay(1990, 3, 4)],
    ["ngày 3 tháng 4 năm 1990", toDay(1990, 4, 3)],
  ])("%s has one reading", (text, day) => {
    expect(mendDate(text)).toEqual({ kind: "day", day });
  });

  it.each(["5-Th6-2017", "05-Jun-2017", "June 5, 2017", "20170605", "5 tháng 6, 2017"])("%s has one", (text) => {
    expect(mendDate(text)).toEqual({ kind: "day", day: 42891 });
  });

  it.each([
    ["03/04/1990", [1990, 4, 3]],
    ["1.2.2017", [2017, 2, 1]],
    ["12-11-1985", [1985, 11, 12]],
    ["05//06/2017", [2017, 6, 5]],
    ["05/06//2017", [2017, 6, 5]],
    ["05/06/2017.", [2017, 6, 5]],
  ] as const)("%s has two", (text, [year, month, day]) => {
    const days = { "day-first": toDay(year, month, day), "month-first": toDay(year, day, month) };
    expect(mendDate(text)).toEqual({ kind: "ambiguous", days });
  });

  it.each([
    ["31/12/90"],
    ["5 tháng 6 năm 17"],
    ["05/06/2017 10:30"],
    ["05/06/2017 10:30 SA"],
    ["5 tháng 6, 2017 10:30"],
    ["31/02/1990"],
    ["31/31/1990"],
    ["1990"],
    ["05/1990"],
    ["32874"],
    ["không rõ"],
    [""],
    [33238],
  ])("%s is left", (value) => {
    expect(mendDate(value)).toBeNull();
  });

  it.each<[CellValue, object]>([
    ["15062017", { kind: "day", day: 42901 }],
    [15_062_017, { kind: "day", day: 42901 }],
    ["06062017", { kind: "day", day: 42892 }],
    ["05062017", { kind: "ambiguous", days: { "day-first": 42891, "month-first": toDay(2017, 5, 6) } }],
    [5_062_017, { kind: "ambiguous", days: { "day-first": 42891, "month-first": toDay(2017, 5, 6) } }],
  ])("%j, run together, is told", (value, mend) => {
    expect(mendDate(value)).toEqual(mend);
  });
});

it.each(["12/31/1990", "12-31-1990", " 12.31.1990."])("%s is a day only with the month first", (text) => {
  expect(mendDate(text)).toEqual({ kind: "ambiguous", days: { "month-first": toDay(1990, 12, 31) } });
});

describe("numbers stored as text", () => {
  it.each([
    ["1797", 1797, "General"],
    [" 12 ", 12, "General"],
    ["1.797", 1797, "#,##0"],
    ["12\u00A0064", 12064, "#,##0"],
    ["1 797", 1797, "#,##0"],
    ["12 064 000", 12064000, "#,##0"],
    ["12.064.000", 12064000, "#,##0"],
  ])("%s is %s", (text, value, format) => {
    expect(mendNumber(text)).toEqual({ value, format });
  });

  it.each([["1,797"], ["12,5"], ["1.79"], ["55-60"], ["từ 80 trở lên"], ["80 người"], ["0.500"], ["-5"], [""], [80]])(
    "%s is left",
    (value) => {
      expect(mendNumber(value)).toBeNull();
    },
  );
});

describe("identity numbers without their leading zeros", () => {
  it.each<[string | number, number | null, string]>([
    [38095001234, 1995, "038095001234"],
    ["38195001234", 1995, "038195001234"],
    [" 38305001234 ", 2005, "038305001234"],
    [96095001234, 1995, "096095001234"],
    [38095001234, null, "038095001234"],
    [1099001234, 1999, "001099001234"],
    [79205001234, 2005, "079205001234"],
  ])("%s, born %s", (value, year, identity) => {
    expect(mendIdentity(value, year)).toBe(identity);
  });

  it.each<[string, string | number | boolean, number | null]>([
    ["another birth year", 38095001234, 1996],
    ["no such province", 97095001234, 1995],
    ["no province", "00095001234", 1995],
    ["no such century", 38495001234, null],
    ["two zeros missing and no birth year", 1099001234, null],
    ["twelve digits", "038095001234", 1995],
    ["an old number of nine", 123456789, 1995],
    ["a broken number", 38095001234.5, 1995],
    ["other text", "3809500123x", 1995],
    ["no number", true, 1995],
  ])("%s is left", (_, value, year) => {
    expect(mendIdentity(value, year)).toBeNull();
  });
});

describe("spellings of list values", () => {
  const spell = (attribute: SpelledAttribute, text: string): string | null =>
    mendSpelling(attribute, text, vi.labels.categories);

  it.each<[SpelledAttribute, string, string]>([
    ["sex", "NAM", "Nam"],
    ["sex", "nữ giới", "Nữ"],
    ["ethnicity", "KINH", "Kinh"],
    ["ethnicity", "Dân tộc Ê Đê", "Ê-đê"],
    ["ethnicity", "khơ me", "Khơ-me"],
    ["education", "trung học phổ thông", "Trung học phổ thông"],
    ["qualification", "Thạc sỹ", "Thạc sĩ"],
    ["qualification", "ĐẠI HỌC", "Đại học"],
    ["religion", "PHẬT GIÁO", "Phật giáo"],
    ["religion", "KHÔNG", "Không"],
    ["religion", "thiên chúa", "Thiên Chúa"],
    ["theory", "TRUNG CẤP", "Trung cấp"],
    ["theory", "CAO CẤP", "Cao cấp"],
    ["occupation", "NÔNG DÂN", "Nông dân"],
    ["occupation", "giáo viên", "Giáo viên"],
    ["occupation", "SINH VIÊN", "Sinh viên"],
    ["kind", "XÃ", "Xã"],
    ["kind", "doanh nghiệp nhà nước", "Doanh nghiệp nhà nước"],
    ["kind", "CÔNG TY", "Công ty"],
  ])("%s %s becomes %s", (attribute, text, spelling) => {
    expect(spell(attribute, text)).toBe(spelling);
  });

  it.each<[SpelledAttribute, string]>([
    ["sex", "Nam"],
    ["sex", "x"],
    ["sex", "f"],
    ["ethnicity", "Thái đen"],
    ["ethnicity", "H'Mông"],
    ["ethnicity", "Không rõ"],
    ["education", "12/12"],
    ["education", "THPT"],
    ["education", "12/12 - CN Kinh tế"],
    ["qualification", "CN"],
    ["qualification", "Đại học Luật"],
    ["religion", "Phật giáo"],
    ["religion", "Thiên Chúa"],
    ["religion", "PG"],
    ["religion", "pg"],
    ["religion", "tcg"],
    ["religion", "-"],
    ["religion", "Pháp môn lạ"],
    ["theory", "Trung cấp"],
    ["theory", "TC"],
    ["theory", "TRUNG CẤP LLCT"],
    ["occupation", "Nông dân"],
    ["occupation", "GV"],
    ["occupation", "CBCC"],
    ["occupation", "CÁN BỘ ĐOÀN"],
    ["occupation", "Cán bộ Đảng"],
    ["occupation", "GIÁO VIÊN TIỂU HỌC"],
    ["occupation", "học sinh THPT"],
    ["kind", "Xã"],
    ["kind", "DNTN"],
    ["kind", "CÔNG TY TNHH"],
    ["kind", "công ty may Hòa Bình"],
  ])("%s %s says what it says", (attribute, text) => {
    expect(spell(attribute, text)).toBeNull();
  });
});
