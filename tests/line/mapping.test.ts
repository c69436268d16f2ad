// Correcting how a sheet is read, through the production bundle: once said, it is kept in the workbook.

import type { Excel } from "../host/excel";
import { blankBook, blankSheet } from "../host/workbook/blank";
import { ensureCell } from "../host/workbook/grid";
import type { Book, Sheet } from "../host/workbook/state";
import { openBook } from "./open-workbook";

function makeSheet(id: string, name: string, rows: readonly (readonly (string | number)[])[]): Sheet {
  const sheet = blankSheet(id, name);
  rows.forEach((cells, row) => {
    cells.forEach((value, column) => {
      if (value !== "") ensureCell(sheet, row, column).value = value;
    });
  });
  return sheet;
}

/** The column of units has a heading that nobody knows. */
function makeBook(): Book {
  const units = makeSheet("{units}", "Đơn vị", [
    ["Mã đơn vị", "Tên đơn vị", "Kế hoạch 2017"],
    ["C1", "Chi bộ Một", 4],
  ]);
  const people = makeSheet("{people}", "Danh sách", [
    ["Họ và tên", "Ngày sinh", "Giới tính", "Dân tộc", "Bộ phận", "Ngày kết nạp"],
    ["Nguyễn Văn An", 33000, "Nam", "Kinh", "C1", 42900],
  ]);
  return { ...blankBook(), sheets: [units, people] };
}

const fieldOf = (excel: Excel, label: string): string => {
  const labels = [...excel.window.document.querySelectorAll("#mapping label")];
  return labels.find(({ textContent }) => textContent === label)?.getAttribute("for") ?? "";
};

describe("how the sheets are read", () => {
  let excel: Excel;
  afterEach(() => {
    expect(excel.errors).toEqual([]);
    excel.close();
  });

  it("a column that was not understood is named once and read from then on, also after reopening", async () => {
    excel = await openBook(makeBook());
    expect(await excel.formula("=PDV.ADMITTED()")).toMatchObject({ error: "#N/A" });
    await excel.click("#more-views");
    await excel.click("#tab-settings");
    await excel.click("#settings-mapping summary");
    expect(excel.paneText()).toContain("Trang “Danh sách”, dòng tiêu đề là dòng 1");
    const kinds = [...excel.window.document.querySelectorAll<HTMLSelectElement>("#mapping select[id$='-kind']")];
    const candidate = kinds.at(-1)?.id ?? "";
    await excel.type(`#${candidate}`, "admissions");
    await excel.type(`#${fieldOf(excel, "Cột E: Bộ phận")}`, "admission.unit");
    const cards = [...excel.window.document.querySelectorAll("#mapping fieldset")];
    cards.at(-1)?.querySelector<HTMLButtonElement>("button.primary")?.click();
    await excel.idle();
    expect(excel.paneText()).toContain("Đã lưu cách đọc trang “Danh sách” và đọc lại số liệu.");
    expect(await excel.formula("=PDV.ADMITTED()")).toBe(1);
    expect(await excel.formula("=PDV.ACHIEVEMENT()")).toBe(0.25);
    const { book } = excel;
    excel.close();
    excel = await openBook(book);
    expect(await excel.formula("=PDV.ADMITTED()")).toBe(1);
  });

  it("a sheet that nothing explains is chosen in the pane with its headings, and its figures appear", async () => {
    const units = makeSheet("{units}", "Đơn vị", [
      ["Mã đơn vị", "Tên đơn vị", "Kế hoạch 2017"],
      ["C1", "Chi bộ Một", 4],
    ]);
    const book = makeSheet("{book}", "Sổ", [
      ["SỔ THEO DÕI"],
      ["Ai", "Ở đâu", "Khi nào"],
      ["Nguyễn Văn An", "C1", 42900],
      ["Trần Thị Bình", "", 42900],
    ]);
    excel = await openBook({ ...blankBook(), sheets: [units, book] });
    expect(await excel.formula("=PDV.ADMITTED()")).toMatchObject({ error: "#N/A" });
    await excel.click("#more-views");
    await excel.click("#tab-settings");
    await excel.click("#settings-mapping summary");
    await excel.type("#map-other", "0");
    await excel.type("#map-o-kind", "admissions");
    await excel.type(`#${fieldOf(excel, "Cột A: Ai")}`, "admission.name");
    await excel.type(`#${fieldOf(excel, "Cột B: Ở đâu")}`, "admission.unit");
    await excel.type(`#${fieldOf(excel, "Cột C: Khi nào")}`, "admission.admitted");
    const save = (field: string): void =>
      excel.window.document.querySelector(field)?.closest(".card")?.querySelector<HTMLElement>(".primary")?.click();
    save("#map-other");
    await excel.idle();
    expect(await excel.formula("=PDV.ADMITTED()")).toBe(1);
    expect(excel.paneText()).toContain("Ô đơn vị để trống nghĩa là đơn vị ở dòng trên (1 dòng)");
    await excel.click("#map-r1-above");
    save("#map-r1-above");
    await excel.idle();
    expect(await excel.formula("=PDV.ADMITTED()")).toBe(2);
    expect(await excel.formula("=PDV.ACHIEVEMENT()")).toBe(0.5);
  });

  it("a sheet without a column of units is said to be of one, and its people count there", async () => {
    const units = makeSheet("{units}", "Đơn vị", [
      ["Mã đơn vị", "Tên đơn vị", "Kế hoạch 2017"],
      ["C1", "Chi bộ Một", 4],
      ["C2", "Chi bộ Hai", 4],
    ]);
    const people = makeSheet("{people}", "Quý 1", [
      ["Họ và tên", "Ngày sinh", "Ngày kết nạp"],
      ["Nguyễn Văn An", 33000, 42900],
    ]);
    excel = await openBook({ ...blankBook(), sheets: [units, people] });
    await excel.click("#more-views");
    await excel.click("#tab-settings");
    await excel.click("#settings-mapping summary");
    await excel.type("#map-c0-kind", "admissions");
    await excel.type("#map-c0-unit", "1");
    [...excel.window.document.querySelectorAll<HTMLButtonElement>("#mapping button.primary")].at(-1)?.click();
    await excel.idle();
    expect(await excel.formula('=PDV.ADMITTED("C2")')).toBe(1);
    expect(await excel.formula('=PDV.ADMITTED("C1")')).toBe(0);
  });

  it("a hidden sheet is named among what was not read", async () => {
    const book = makeBook();
    const hidden = makeSheet("{hidden}", "Năm trước", [["Họ và tên", "Đơn vị", "Ngày kết nạp"]]);
    book.sheets.push({ ...hidden, visibility: "Hidden" });
    excel = await openBook(book);
    expect(excel.paneText()).toContain("Trang ẩn “Năm trước”");
  });

  it("stored settings that can't be read are reported and reset, the others stay", async () => {
    const book = makeBook();
    book.settings.set("PDV.settings", { bands: "rubbish", mapping: 7, termStartsInFirstYear: true });
    excel = await openBook(book);
    const pane = excel.paneText();
    expect(pane).toContain("Một số thiết lập đã lưu không đọc được");
    expect(pane).toContain("các mức đạt, cách đọc các trang");
    expect(pane).not.toContain("năm đầu của nhiệm kỳ");
  });
});
