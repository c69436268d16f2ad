// A list whose units stand away from those above them, and of which some bear one name: tables of functions keep its order and tell
// the units apart, sheets go down the tree, and live formulas find each unit's own figures.

import type { Excel } from "../host/excel";
import { openBook } from "./open-workbook";
import { smallBook } from "./small-book";

/** 2017-06-14 as a serial number. */
const IN_2017 = 42_900;
const HEADINGS = ["Mã đơn vị", "Tên đơn vị", "Trực thuộc", "Kế hoạch 2017"];
const UNITS: readonly (readonly (string | number)[])[] = [
  HEADINGS,
  ["", "Chi bộ 1", "Đảng bộ xã Bắc", 8],
  ["", "Đảng bộ xã Nam", "Đảng bộ huyện Mẫu", ""],
  ["", "Đảng bộ huyện Mẫu", "", ""],
  ["", "Chi bộ 1", "Đảng bộ xã Nam", 4],
  ["", "Chi bộ 2", "Đảng bộ xã Bắc", 6],
  ["", "Đảng bộ xã Bắc", "Đảng bộ huyện Mẫu", ""],
];
const CODED = UNITS.map(([, ...row], at) => (at === 0 ? HEADINGS : [`M${String(at)}`, ...row]));
/** People of 2017 by the row of their unit below the headings. */
const PLACES = [1, 1, 1, 4, 4, 5];

function peopleOf(units: typeof UNITS): (string | number)[][] {
  const rows = PLACES.map((at, place): (string | number)[] => {
    const [code = "", name = "", above = ""] = units[at] ?? [];
    const unit = code === "" ? `${String(name)}, ${String(above)}` : code;
    return [`Nguyễn Văn ${"ABCDEF"[place] ?? ""}`, place % 2 === 0 ? "Nữ" : "Nam", unit, IN_2017];
  });
  return [["Họ và tên", "Giới tính", "Đơn vị", "Ngày kết nạp"], ...rows];
}

async function opened(units: typeof UNITS, figures: "values" | "live"): Promise<Excel> {
  const book = smallBook(units, peopleOf(units));
  book.settings.set("PDV.settings", { figures, sheets: null, breakdowns: ["sex"] });
  const excel = await openBook(book);
  await excel.press("WriteSummary");
  await excel.idle();
  return excel;
}

async function spilled(excel: Excel, formula: string): Promise<unknown[][]> {
  await excel.set("'Ghi chép'!C1", formula);
  await excel.idle();
  return excel.read("'Ghi chép'!C1:J9").values;
}

/** The names and figures of the units, without the keys in a hidden column. */
function lines(excel: Excel, sheet: string): unknown[][] {
  return excel
    .read(`'${sheet}'!A1:L30`)
    .values.filter((row) => row.some((value) => /^(?:Chi bộ|Đảng bộ xã)/u.test(String(value))))
    .map((row) => row.slice(0, 7).filter((value) => !/^r\d+;/u.test(String(value))));
}

it.each([
  ["with codes", CODED],
  ["without codes", UNITS],
])(
  "in the order of the list, whatever the order of the tree: %s",
  async (_, units) => {
    const values = await opened(units, "values");
    const label = (at: number): unknown => {
      const [code, name, above] = units[at] ?? [];
      return name === "Chi bộ 1" && code === "" ? `${name} (${String(above)})` : name;
    };
    const summary = await spilled(values, '=PDV.SUMMARY(2017,"31/12/2017")');
    expect(summary.slice(0, 6).map((row) => row.slice(0, 4))).toEqual(
      [
        [8, 3],
        [4, 2],
        [18, 6],
        [4, 2],
        [6, 1],
        [14, 4],
      ].map((figures, at) => [units[at + 1]?.[0], label(at + 1), ...figures]),
    );
    const crossed = await spilled(values, '=PDV.CROSSTAB("đơn vị","giới tính","",2017,"31/12/2017")');
    expect(crossed.slice(1, 8).map((row) => [row[0], row[4]])).toEqual([
      ["Chi bộ 1 (Đảng bộ xã Bắc)", 3],
      ["Đảng bộ xã Nam", 2],
      ["Đảng bộ huyện Mẫu", 6],
      ["Chi bộ 1 (Đảng bộ xã Nam)", 2],
      ["Chi bộ 2", 1],
      ["Đảng bộ xã Bắc", 4],
      ["Tổng số", 6],
    ]);
    const live = await opened(units, "live");
    for (const sheet of ["Tổng hợp", "Cơ cấu", "Xếp hạng", "Đôn đốc"]) {
      expect([sheet, lines(values, sheet).length >= 2]).toEqual([sheet, true]);
      expect([sheet, lines(live, sheet)]).toEqual([sheet, lines(values, sheet)]);
      expect([sheet, live.read(`'${sheet}'!A1:A40`).values.flat().join("|")]).toEqual([
        sheet,
        expect.stringMatching(/vẫn như lúc lập/u),
      ]);
    }
    expect(lines(live, "Tổng hợp").map((row) => row.find((cell) => /^(?:Chi|Đảng)/u.test(String(cell))))).toEqual([
      "Đảng bộ xã Nam",
      "Chi bộ 1",
      "Đảng bộ xã Bắc",
      "Chi bộ 1",
      "Chi bộ 2",
    ]);
    values.close();
    // The units of one name change places: nobody's figures stand beside the other one's.
    await live.set("'Đơn vị'!C2", "Đảng bộ xã Nam");
    await live.set("'Đơn vị'!C5", "Đảng bộ xã Bắc");
    await live.idle();
    expect(live.read("'Cơ cấu'!A1:A40").values.flat().join("|")).toMatch(/DANH SÁCH ĐƠN VỊ ĐÃ THAY ĐỔI/u);
    for (const row of lines(live, "Cơ cấu").filter(([, name]) => name === "Chi bộ 1")) {
      expect(row.filter((cell) => typeof cell === "number").slice(1)).toEqual([]);
      expect(row).toContain("đã đổi");
    }
    live.close();
  },
  120_000,
);
