// Live formulas instead of values: the same numbers in the same cells, few formulas whatever the number of units, and figures
// that follow the lists.

import type { Excel } from "../host/excel";
import type { Book } from "../host/workbook/state";
import { SHEET_KEYS } from "../../src/model/sheet-key";
import { vi } from "../../src/text/vi";
import { openBook, readWorkbook } from "./open-workbook";
import { PEOPLE, smallBook, UNITS } from "./small-book";

/** All but the list of issues. */
const SHEETS = SHEET_KEYS.filter((key) => key !== "issues").map((key) => vi.views.write.sheet[key].name);
const LIVE = ["Tổng hợp", "Tiến độ", "Xếp hạng", "Cơ cấu chung", "Cơ cấu", "Đôn đốc", "Báo cáo"];

/** Of one unit, which has nobody to be compared with. */
const OF_ONE = LIVE.filter((sheet) => sheet !== "Xếp hạng" && sheet !== "Đôn đốc");

/** Neither below one another as the tree has them, nor each of a name of its own. */
const scatteredBook = (): Book =>
  smallBook(
    [
      UNITS[0] ?? [],
      ["C1", "Chi bộ 1", "D1", 2, 4],
      ["D2", "Đảng bộ xã Bê", "", "", ""],
      ["D1", "Đảng bộ xã A", "", "", ""],
      ["C2", "Chi bộ 1", "D2", 2, 4],
      ["C3", "Chi bộ 3", "D1", 2, 5],
    ],
    [
      ...PEOPLE,
      ["Đỗ Văn Mẫu", "Nam", "C3", 42_901],
      ["Vũ Văn Mẫu", "Nam", "C3", 42_902],
      ["Bùi Văn Mẫu", "Nam", "C3", 42_903],
    ],
  );
const SCATTERED_COUNTS = [
  ["C1", 2],
  ["D2", 1],
  ["D1", 5],
  ["C2", 1],
  ["C3", 3],
];

async function pressed(book: Book, figures: "values" | "live"): Promise<Excel> {
  book.settings.set("PDV.settings", { figures, sheets: null });
  const excel = await openBook(book);
  await excel.press("WriteSummary");
  await excel.idle();
  return excel;
}

/** Numbers by place; texts stand apart: a plan "≥ 80" is measured by the number 80. */
function numbers(excel: Excel, sheet: string): Map<string, number> {
  const cells = excel.read(`'${sheet}'!A1:P130`).values;
  return new Map(
    cells.flatMap((row, r) =>
      row.flatMap((value, c) => (typeof value === "number" ? [[`${String(r)},${String(c)}`, value] as const] : [])),
    ),
  );
}

function formulasOf(excel: Excel, sheet: string): string[] {
  const { cells } = excel.book.sheets.find(({ name }) => name === sheet) ?? { cells: new Map() };
  return [...cells.values()].flatMap(({ formula }: { formula?: string }) => (formula ? [formula] : []));
}

it.each([
  [
    "the report of Lâm Đồng, with a floor and a grouping",
    () => readWorkbook("tests/fixtures/seeds/001-lam-dong/workbook.xlsx"),
    OF_ONE,
  ],
  ["two years with last year's figures", () => Promise.resolve(smallBook()), LIVE],
  ["units that stand apart in the list, two of one name", () => Promise.resolve(scatteredBook()), LIVE],
])(
  "give the numbers that values give: %s",
  async (_, open, expected) => {
    const values = await pressed(await open(), "values");
    const live = await pressed(await open(), "live");
    for (const sheet of SHEETS) {
      const written = numbers(values, sheet);
      const computed = numbers(live, sheet);
      expect([sheet, written.size > 5 || !OF_ONE.includes(sheet)]).toEqual([sheet, true]);
      for (const [place, value] of written)
        expect([sheet, place, computed.get(place)]).toEqual([sheet, place, expect.closeTo(value, 9)]);
      expect(live.read(`'${sheet}'!A1:P130`).text.flat().join(" ")).not.toMatch(/#[A-Z]/u);
    }
    const calls = (excel: Excel): string[] =>
      SHEETS.filter((sheet) => formulasOf(excel, sheet).some((formula) => formula.includes("PDV.")));
    expect([calls(values), calls(live)]).toEqual([[], expected]);
    values.close();
    live.close();
  },
  120_000,
);

it("say that nothing has changed where units stand apart in the list, which functions follow and sheets don't", async () => {
  const excel = await pressed(scatteredBook(), "live");
  const saying = (text: RegExp): string[] =>
    LIVE.filter((sheet) => excel.read(`'${sheet}'!A1:A40`).values.some(([value]) => text.test(String(value))));
  expect(saying(/vẫn như lúc lập/u)).toEqual(["Tổng hợp", "Xếp hạng", "Cơ cấu", "Đôn đốc"]);
  expect(saying(/ĐÃ THAY ĐỔI/u)).toEqual([]);
  const [rows, crosstab] = (await excel.formulas([
    "=PDV.SUMMARY(2017)",
    '=PDV.CROSSTAB("đơn vị","giới tính",,2017)',
  ])) as unknown[][][];
  expect(rows?.map(([code, , , admitted]) => [code, admitted])).toEqual(SCATTERED_COUNTS);
  expect(crosstab?.slice(1, -1).map((row) => [row[0], row.at(-1)])).toEqual([
    ["Chi bộ 1 (Đảng bộ xã A)", 2],
    ["Đảng bộ xã Bê", 1],
    ["Đảng bộ xã A", 5],
    ["Chi bộ 1 (Đảng bộ xã Bê)", 1],
    ["Chi bộ 3", 3],
  ]);
  excel.close();
}, 120_000);

it("take few formulas, and follow the lists", async () => {
  const excel = await pressed(smallBook(), "live");
  const formulas = formulasOf(excel, "Tổng hợp");
  expect(formulas.length).toBeLessThan(25);
  const shown = (): unknown[] => excel.read("'Tổng hợp'!A1:P30").values.flat();
  const prose = (): unknown[] => excel.read("'Báo cáo'!A1:A40").values.flat();
  expect(prose()).not.toContainEqual(expect.stringContaining("ĐÃ THAY ĐỔI"));
  expect(shown()).toContainEqual(expect.stringMatching(/Danh sách đơn vị vẫn như lúc lập biểu/u));
  await excel.set("'Đơn vị'!E3", "40");
  await excel.idle();
  expect(shown()).toContain(44);
  const said = (sheet: string): unknown[] =>
    excel
      .read(`'${sheet}'!A1:A40`)
      .values.flat()
      .flatMap((value) => /ĐÃ THAY ĐỔI|vẫn như lúc lập/u.exec(String(value))?.[0] ?? []);
  const CHANGED = ["ĐÃ THAY ĐỔI"];
  // The first unit of the ranking is the last by now, and behind as well; the units of the summary are the same ones.
  expect([said("Xếp hạng"), said("Đôn đốc")]).toEqual([CHANGED, CHANGED]);
  expect(shown()).toContainEqual(expect.stringMatching(/^SỐ LIỆU ĐÃ THAY ĐỔI .* các câu bên dưới thì chưa/u));
  expect(prose()).toContainEqual(expect.stringMatching(/^SỐ LIỆU ĐÃ THAY ĐỔI/u));
  for (const sheet of ["Xếp hạng", "Đôn đốc"])
    expect(excel.read(`'${sheet}'!A1:A40`).values.flat()).toContainEqual(expect.stringMatching(/^SỐ LIỆU .* xếp lại/u));
  await excel.set("'Đơn vị'!E3", "4");
  await excel.idle();
  const SAME = ["vẫn như lúc lập"];
  expect([said("Tổng hợp"), said("Xếp hạng"), said("Đôn đốc")]).toEqual([SAME, SAME, SAME]);
  expect(prose()).not.toContainEqual(expect.stringContaining("ĐÃ THAY ĐỔI"));
  await excel.set("'Đơn vị'!B3", "Chi bộ Mới");
  await excel.idle();
  expect(shown()).toContainEqual(expect.stringMatching(/^DANH SÁCH ĐƠN VỊ ĐÃ THAY ĐỔI/u));
  expect(excel.read("'Xếp hạng'!A1:A40").values.flat()).toContainEqual(expect.stringMatching(/^DANH SÁCH ĐƠN VỊ/u));
  excel.close();
}, 120_000);

it("know a unit by its code, else by its name, and show no dash of a unit without a plan for one that changed", async () => {
  const excel = await pressed(smallBook(), "live");
  const line = (sheet: string, unit: string): unknown[] =>
    excel.read(`'${sheet}'!A1:P30`).values.find((row) => row.includes(unit)) ?? [];
  const before = line("Tổng hợp", "Chi bộ Một");
  await excel.set("'Đơn vị'!B3", "Chi bộ Zê");
  await excel.idle();
  expect(line("Tổng hợp", "Chi bộ Một")).toEqual(before);
  expect(line("Xếp hạng", "Chi bộ Một").filter((value) => value === "đã đổi")).toHaveLength(7);
  for (const sheet of ["Tổng hợp", "Xếp hạng"])
    expect(excel.read(`'${sheet}'!A1:A40`).values.flat()).toContainEqual(expect.stringMatching(/^DANH SÁCH ĐƠN VỊ/u));
  await excel.set("'Đơn vị'!B3", "Chi bộ Một");
  await excel.set("'Đơn vị'!A3", "C9");
  await excel.set("'Kết nạp'!C2", "C9");
  await excel.set("'Kết nạp'!C3", "C9");
  await excel.idle();
  const other = line("Tổng hợp", "Chi bộ Một");
  expect(other.filter((value) => typeof value === "number" && value !== 1)).toEqual([]);
  expect(other).not.toContain("–");
  expect(other).toContain("đã đổi");
  expect(excel.read("'Tổng hợp'!A1:A40").values.flat()).toContainEqual(expect.stringMatching(/^DANH SÁCH ĐƠN VỊ/u));
  excel.close();
}, 120_000);

it("know units of one name by their codes where the table shows none", async () => {
  const excel = await pressed(scatteredBook(), "live");
  const namesake = (): unknown[] => excel.read("'Đôn đốc'!A1:J30").values.find((row) => row[1] === "Chi bộ 1") ?? [];
  expect([namesake()[2], namesake()[4]]).toEqual(["Đảng bộ xã Bê", 1]);
  // As a sort of the list would: the other one stands in its place.
  for (const [row, code, above] of [
    [3, "C2", "D2"],
    [6, "C1", "D1"],
  ] as const) {
    await excel.set(`'Đơn vị'!A${String(row)}`, code);
    await excel.set(`'Đơn vị'!C${String(row)}`, above);
  }
  await excel.idle();
  expect(
    namesake()
      .slice(2)
      .filter((value) => typeof value === "number"),
  ).toEqual([]);
  expect(namesake()).toContain("đã đổi");
  expect(excel.read("'Đôn đốc'!A1:A40").values.flat()).toContainEqual(expect.stringMatching(/^DANH SÁCH ĐƠN VỊ/u));
  excel.close();
}, 120_000);

describe("the composition of the units", () => {
  const ETHNIC_PEOPLE = PEOPLE.map((row, at) => [...row, at === 0 ? "Dân tộc" : "Kinh"]);
  const open = async (figures: "values" | "live", more: Readonly<Record<string, unknown>> = {}): Promise<Excel> => {
    const book = smallBook(UNITS, ETHNIC_PEOPLE);
    const breakdowns = ["sex", "ethnicity"];
    book.settings.set("PDV.settings", { figures, sheets: ["shares", "composition"], breakdowns, ...more });
    const excel = await openBook(book);
    await excel.press("WriteSummary");
    await excel.idle();
    return excel;
  };
  const table = (excel: Excel, sheet = "Cơ cấu"): unknown[][] => excel.read(`'${sheet}'!A1:J60`).values;
  const lineOf = (excel: Excel, unit: string, down = 0): unknown[] => {
    const rows = table(excel);
    return (rows[rows.findIndex((row) => row[1] === unit) + down] ?? []).slice(2, 6);
  };
  const said = (excel: Excel, sheet = "Cơ cấu"): string =>
    table(excel, sheet)
      .flat()
      .filter((value) => /^(?:Trang này dùng|DANH SÁCH ĐƠN VỊ|CÓ NGƯỜI)/u.test(String(value)))
      .join("|");

  it("spills a line of counts and one of shares for each unit", async () => {
    const [values, live] = [await open("values", { shareLines: true }), await open("live", { shareLines: true })];
    expect(formulasOf(live, "Cơ cấu")).toHaveLength(7);
    expect(lineOf(live, "Chi bộ Một")).toEqual([2, 1, 1, 2]);
    for (const unit of ["Tổng cộng", "Chi bộ Một", "Chi bộ Hai"])
      for (const down of [0, 1]) expect([unit, lineOf(live, unit, down)]).toEqual([unit, lineOf(values, unit, down)]);
    values.close();
    live.close();
  }, 120_000);

  it("follows the lists, says which categories have no column, and shows no unit's people beside another one's name", async () => {
    const excel = await open("live");
    expect(said(excel)).toContain("Danh sách đơn vị vẫn như lúc lập biểu");
    expect(said(excel, "Cơ cấu chung")).toMatch(/^Trang này dùng công thức/u);
    await excel.set("'Kết nạp'!B4", "Nữ");
    await excel.idle();
    expect(lineOf(excel, "Chi bộ Hai")).toEqual([1, 0, 1, 1]);
    await excel.set("'Kết nạp'!E4", "Tày");
    await excel.idle();
    expect(lineOf(excel, "Chi bộ Hai")).toEqual([1, 0, 1, 0]);
    expect([said(excel), said(excel, "Cơ cấu chung")]).toEqual([
      expect.stringMatching(/^CÓ NGƯỜI THUỘC MỤC CHƯA CÓ/u),
      expect.stringMatching(/^CÓ NGƯỜI THUỘC MỤC CHƯA CÓ/u),
    ]);
    expect(table(excel, "Cơ cấu chung").flat().join(" ")).not.toMatch(/#[A-Z]/u);
    await excel.set("'Kết nạp'!E4", "Kinh");
    await excel.set("'Đơn vị'!B3", "Chi bộ Mới");
    await excel.idle();
    expect(said(excel)).toMatch(/^DANH SÁCH ĐƠN VỊ ĐÃ THAY ĐỔI/u);
    expect(lineOf(excel, "Chi bộ Một")).toEqual(["đã đổi", "đã đổi", "đã đổi", "đã đổi"]);
    expect(lineOf(excel, "Chi bộ Hai")).toEqual([1, 0, 1, 1]);
    excel.close();
  }, 120_000);

  it("keeps what a person typed among it, and the figures beside it as values", async () => {
    const excel = await open("live");
    const at = table(excel).findIndex((row) => row[1] === "Chi bộ Hai") + 1;
    await excel.set(`'Cơ cấu'!E${String(at)}`, "9");
    await excel.press("WriteSummary");
    await excel.click("#keep-edits");
    await excel.idle();
    expect(lineOf(excel, "Chi bộ Hai")).toEqual([1, 1, 9, 1]);
    expect(lineOf(excel, "Chi bộ Một")).toEqual([2, 1, 1, 2]);
    expect(table(excel).flat().join(" ")).not.toMatch(/#[A-Z]/u);
    excel.close();
  }, 120_000);
});

it("stay when a reading fails, and no dash says that there is no plan where lists that changed can't be read", async () => {
  const excel = await pressed(smallBook(), "live");
  const figures = (): unknown[][] => excel.read("'Tổng hợp'!C9:P12").values;
  const before = figures();
  const failing = async (requests: readonly number[], press: () => Promise<unknown>): Promise<void> => {
    for (const request of requests) excel.failNext(request, "GeneralException");
    await press();
    await excel.idle();
  };
  await failing([1], () => excel.press("CheckData"));
  expect(figures()).toEqual(before);
  // Two tell which sheet it was; then no attempt comes through.
  await failing(
    Array.from({ length: 60 }, (_, at) => at + 3),
    () => excel.set("'Đơn vị'!E3", "5"),
  );
  expect(figures().flat()).not.toContain("–");
  expect(figures().flat()).toContain("#N/A");
  const said = excel.read("'Tổng hợp'!A13:A16").values.flat();
  expect(said).toContainEqual(expect.stringMatching(/^KHÔNG ĐỌC ĐƯỢC các danh sách/u));
  excel.close();
}, 120_000);

describe("what a person typed among live figures", () => {
  const summary = (excel: Excel): unknown[][] => excel.read("'Tổng hợp'!A1:P30").values;
  const isAsked = (excel: Excel): boolean => excel.window.document.querySelector("#hand-edits:not([hidden])") !== null;
  const rowOf = (excel: Excel, unit: string): number => summary(excel).findIndex((row) => row.includes(unit)) + 1;

  it("is asked about where it stops a formula, and leaves the figures beside it as values when it is kept", async () => {
    const excel = await pressed(smallBook(), "live");
    const before = summary(excel);
    const at = rowOf(excel, "Chi bộ Hai");
    await excel.set(`'Tổng hợp'!E${String(at)}`, "12");
    expect(summary(excel).flat()).toContain("#SPILL!");
    await excel.press("WriteSummary");
    await excel.click("#keep-edits");
    await excel.idle();
    expect(excel.read(`'Tổng hợp'!E${String(at)}`).values).toEqual([[12]]);
    expect(summary(excel).flat().join(" ")).not.toMatch(/#[A-Z]/u);
    expect(excel.read(`'Tổng hợp'!D${String(at - 1)}:E${String(at - 1)}`).values).toEqual([
      before[at - 2]?.slice(3, 5),
    ]);
    expect(summary(excel).flat()).toContainEqual(expect.stringContaining("không phải công thức"));
    // Kept once, it isn't asked about again.
    await excel.press("WriteSummary");
    await excel.idle();
    expect(isAsked(excel)).toBe(false);
    expect(excel.read(`'Tổng hợp'!E${String(at)}`).values).toEqual([[12]]);
    excel.close();
  }, 120_000);

  it("is not what a longer list fills, nor what freezing left", async () => {
    const excel = await pressed(smallBook(), "live");
    for (const [column, value] of Object.entries({ A: "C3", B: "Chi bộ Ba", C: "D1", E: "3" }))
      await excel.set(`'Đơn vị'!${column}5`, value);
    await excel.idle();
    await excel.press("WriteSummary");
    await excel.idle();
    expect(isAsked(excel)).toBe(false);
    expect(rowOf(excel, "Chi bộ Ba")).toBeGreaterThan(0);
    const live = summary(excel);
    await excel.press("FreezeFormulas");
    await excel.idle();
    expect(formulasOf(excel, "Tổng hợp").filter((formula) => formula.includes("PDV."))).toEqual([]);
    await excel.set("'Đơn vị'!E5", "5");
    await excel.press("WriteSummary");
    await excel.idle();
    expect(isAsked(excel)).toBe(false);
    expect(summary(excel).flat().join(" ")).not.toMatch(/#[A-Z]/u);
    expect(summary(excel).length).toBe(live.length);
    excel.close();
  }, 120_000);
});
