// The template through the production bundle: what it writes reads back without an issue, and stays out of the way of sheets
// that are there.

import type { Excel } from "../host/excel";
import { Excel as Host } from "../host/excel";
import { openWorkbook, ROOT, HA_NOI } from "./open-workbook";

describe("the template", () => {
  let excel: Excel;
  afterEach(() => {
    expect(excel.errors).toEqual([]);
    excel.close();
  });

  it("in a new workbook: two sheets with examples that read back without issues", async () => {
    excel = await Host.open({ dist: `${ROOT}/dist` });
    const said = await excel.press("CreateTemplate");
    expect(said).toContain("Đã tạo trang mẫu “Đơn vị”, “Kết nạp”, và trang ẩn “Danh mục”");
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
    expect(await excel.formula('=PDV.TALLY("nghề nghiệp","Nông dân")')).toBe(1);
    expect(await excel.formula('=PDV.TALLY("tôn giáo","Công giáo")')).toBe(1);
    expect(await excel.formula("=PDV.MEMBERS()")).toBe(240);
    await excel.set("Đơn vị!B3", "Chi bộ thôn Tây");
    await excel.set("Kết nạp!A3", "Trần Thị Thử");
    expect(await excel.formula('=PDV.PLAN("Chi bộ thôn Tây")')).toBe(await excel.formula('=PDV.PLAN("CB01")'));
  });

  it("gives form 2-BTCTW every figure that a list of people can", async () => {
    excel = await Host.open({ dist: `${ROOT}/dist` });
    await excel.press("CreateTemplate");
    await excel.press("WriteSummary");
    const rows = excel.read("'Biểu 2-BTCTW'!A9:C58").values.map((row) => row.map((value) => String(value).trim()));
    const blank = rows.flatMap(([mark = "", name = "", count = ""]) =>
      /^(?:\d*|II)$/u.test(mark) || count !== "" ? [] : [name],
    );
    expect(blank).toEqual([]);
  });

  it("guards its columns with lists, dates and numbers, each with a prompt", async () => {
    excel = await Host.open({ dist: `${ROOT}/dist` });
    await excel.press("CreateTemplate");
    const [, units, people, lists] = excel.book.sheets;
    expect(lists?.visibility).toBe("Hidden");
    const text = JSON.stringify([units?.validations, people?.validations]);
    expect(text).toContain("Nam,Nữ");
    expect(text).toContain("'Đơn vị'!$B$2:$B$2001");
    expect(text).toContain("'Danh mục'!$A$1:$A$14");
    expect(text).toContain("'Danh mục'!$B$1:$B$56");
    expect(excel.read("'Danh mục'!A1:E3").values).toEqual([
      ["Xã", "Kinh", "Cán bộ, công chức cơ quan Nhà nước", "Biết đọc, biết viết", "Sơ cấp"],
      ["Phường", "Tày", "Cán bộ, công chức cơ quan Đảng, Mặt trận, đoàn thể", "Tiểu học", "Trung cấp"],
      [
        "Thị trấn",
        "Thái",
        "Cán bộ, công chức, người hoạt động không chuyên trách cấp xã",
        "Trung học cơ sở",
        "Cao cấp, cử nhân",
      ],
    ]);
    expect(excel.read("'Kết nạp'!B1:K2")).toMatchObject({
      values: [
        [
          "Ngày sinh",
          "Giới tính",
          "Dân tộc",
          "Tôn giáo",
          "Nghề nghiệp",
          "Trình độ GDPT",
          "Trình độ chuyên môn",
          "Lý luận chính trị",
          "Đoàn viên",
          "Số định danh",
        ],
        expect.anything(),
      ],
    });
    expect(excel.read("'Kết nạp'!K2:P2").numberFormats).toEqual([
      ["@", "General", "dd/mm/yyyy", "dd/mm/yyyy", "dd/mm/yyyy", "dd/mm/yyyy"],
    ]);
    expect(people?.frozen).not.toBeNull();
  });

  it("in a workbook with data: free names, no examples, the same figures as before", async () => {
    excel = await openWorkbook(HA_NOI);
    await excel.press("CreateTemplate");
    expect(excel.sheets().map(({ name }) => name)).toContain("Đơn vị (PDV)");
    expect(await excel.formula("=PDV.ADMITTED()")).toBe(11_388);
    expect(await excel.formula("=PDV.PLAN()")).toBe(12_064);
  });
});
