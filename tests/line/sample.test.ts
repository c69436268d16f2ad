// The sample that the pane loads, through the production bundle: the lists of assets/sample.xlsx, with the mistakes that are meant.

import { Excel } from "../host/excel";
import { openWorkbook, readWorkbook, ROOT } from "./open-workbook";

const SAMPLE = "assets/sample.xlsx";
const LOAD = '[data-action="load-sample"]';

describe("the sample", () => {
  let excel: Excel;
  afterEach(() => {
    expect(excel.errors).toEqual([]);
    excel.close();
  });

  it("in a new workbook: the sheets of the published workbook, and no other, cell by cell", async () => {
    excel = await Excel.open({ dist: `${ROOT}/dist` });
    await excel.click(`#first-run ${LOAD}`);
    expect(excel.paneText()).toContain("“Đơn vị”, “Kết nạp”, “Chỉ tiêu cơ cấu”. Người và đơn vị đều là giả định.");
    const [, ...loaded] = excel.book.sheets;
    const { sheets } = await readWorkbook(SAMPLE);
    expect(loaded.map(({ name }) => name)).toEqual(sheets.map(({ name }) => name));
    const valuesOf = ({ cells }: (typeof sheets)[number]): readonly (readonly [number, unknown])[] =>
      [...cells].filter(([, { value }]) => value !== "").map(([key, { value }]) => [key, value] as const);
    sheets.forEach((sheet, at) => {
      expect(new Map(valuesOf(loaded[at]!))).toEqual(new Map(valuesOf(sheet)));
    });
  });

  it("holds three mistakes for check and cleaning to find, and nothing else to look at", async () => {
    excel = await openWorkbook(SAMPLE);
    expect(await excel.press("CheckData")).toBe("Đã kiểm tra: 2 lỗi, 1 lưu ý. 1 dòng không được tính.");
    const pane = excel.paneText();
    for (const found of ["Lỗi Ngày không tồn tại", "Lỗi Đơn vị không có trong danh sách", "Lưu ý Dấu cách thừa"]) {
      expect(pane).toContain(found);
    }
  });

  it("is not mixed with lists that are there", async () => {
    excel = await openWorkbook(SAMPLE);
    const before = excel.sheets();
    await excel.click("#more-views");
    await excel.click("#tab-help");
    await excel.click(`#view-help ${LOAD}`);
    expect(excel.paneText()).toContain("Sổ tính đã có danh sách nên số liệu mẫu không được nạp");
    expect(excel.sheets()).toEqual(before);
  });
});
