// The template through the production bundle: what it writes reads back without an issue, and stays out of the way of sheets
// that are there.

import type { Excel } from "../host/excel";
import { Excel as Host } from "../host/excel";
import { openWorkbook, ROOT, SAMPLE } from "./open-workbook";

describe("the template", () => {
  let excel: Excel;
  afterEach(() => {
    expect(excel.errors).toEqual([]);
    excel.close();
  });

  it("in a new workbook: two sheets with examples that read back without issues", async () => {
    excel = await Host.open({ dist: `${ROOT}/dist` });
    const said = await excel.press("CreateTemplate");
    expect(said).toContain("Đã tạo trang mẫu “Đơn vị”, “Kết nạp”.");
    expect(excel.sheets().map(({ name, writtenByAddIn }) => [name, writtenByAddIn])).toEqual([
      ["Sheet1", false],
      ["Đơn vị", false],
      ["Kết nạp", false],
      ["Danh mục", false],
    ]);
    const check = await excel.press("CheckData");
    expect(check).toBe("Đã kiểm tra: không có gì cần xem lại.");
    expect(await excel.formula("=PDV.ADMITTED()")).toBe(3);
    expect(await excel.formula("=PDV.PLAN()")).toBe(20);
  });

  it("guards its columns with lists, dates and numbers, each with a prompt", async () => {
    excel = await Host.open({ dist: `${ROOT}/dist` });
    await excel.press("CreateTemplate");
    const [, units, people, lists] = excel.book.sheets;
    expect(lists?.visibility).toBe("Hidden");
    const text = JSON.stringify([units?.validations, people?.validations]);
    expect(text).toContain("Nam,Nữ");
    expect(text).toContain("'Đơn vị'!$B$2:$B$2001");
    expect(text).toContain("'Danh mục'!$A$1:$A$56");
    expect(excel.read("'Kết nạp'!B2:H2").numberFormats).toEqual([
      ["dd/mm/yyyy", "General", "General", "General", "General", "General", "@"],
    ]);
    expect(people?.frozen).not.toBeNull();
  });

  it("in a workbook with data: free names, no examples, the same figures as before", async () => {
    excel = await openWorkbook(SAMPLE);
    await excel.press("CreateTemplate");
    expect(excel.sheets().map(({ name }) => name)).toContain("Đơn vị (PDV)");
    expect(await excel.formula("=PDV.ADMITTED()")).toBe(11_388);
    expect(await excel.formula("=PDV.PLAN()")).toBe(12_064);
  });
});
