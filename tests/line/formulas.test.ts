// Formulas that Excel has lost, and formulas frozen to values, through the production bundle.

import type { Excel } from "../host/excel";
import { readXlsx } from "../host/files/read-xlsx";
import { writeXlsx } from "../host/files/write-xlsx";
import { ensureCell } from "../host/workbook/grid";
import type { Book } from "../host/workbook/state";
import { openBook } from "./open-workbook";
import { smallBook } from "./small-book";

const OWN = "Ghi chép";

/** The person's sheet with formulas as a file holds them that was calculated where the add-in was not. */
function bookWith(formulas: Readonly<Record<string, string>>): Book {
  const book = smallBook();
  const sheet = book.sheets[2]!;
  for (const [place, formula] of Object.entries(formulas)) {
    const column = place.charCodeAt(0) - 65;
    Object.assign(ensureCell(sheet, Number(place.slice(1)) - 1, column), { formula, value: { error: "#NAME?" } });
  }
  return book;
}

async function reopened(excel: Excel): Promise<Excel> {
  const bytes = await writeXlsx(excel.book);
  excel.close();
  return openBook(await readXlsx(bytes, "so-lieu.xlsx"));
}

function formulasOf(excel: Excel): unknown {
  return excel.book.sheets.map(({ name, cells }) => [
    name,
    [...cells]
      .sort(([a], [b]) => a - b)
      .flatMap(([key, { formula }]) => (formula === undefined ? [] : [[key, formula]])),
  ]);
}

function valuesOf(excel: Excel): unknown {
  return excel.book.sheets.map(({ name, cells }) => [
    name,
    [...cells].sort(([a], [b]) => a - b).map(([key, { value, style }]) => [key, value, style.numberFormat]),
  ]);
}

let excel: Excel;
afterEach(() => {
  expect(excel.errors).toEqual([]);
  excel.close();
});

describe("repairing formulas", () => {
  it("enters lost functions anew, leaves the others, and lists what is still broken", async () => {
    excel = await openBook(
      bookWith({
        B1: '=_xldudf_PDV_PLAN("C1",2017)',
        B2: "='C:\\AddIns\\dang vien.xlam'!PDV.ADMITTED(\"C1\",2017)*10",
        B3: "=_xldudf_PDV_NOSUCH()",
        B4: "=SUM(1,2)",
        B5: "=OTHER.PLAN()",
        D1: "=_xldudf_PDV_SUMMARY(2017)",
      }),
    );
    await excel.set(`'${OWN}'!B6`, '=PDV.PLAN("C2";2017)');
    const said = await excel.press("RepairFormulas");
    expect(said).toContain("Đã xem 5 công thức PDV. Đã sửa 3. 1 công thức chưa sửa được");
    expect(excel.read(`'${OWN}'!B1:B2`).values).toEqual([[4], [20]]);
    expect(excel.value(`'${OWN}'!D1`)).toHaveLength(3);
    expect(excel.book.sheets[2]?.cells.get(1)?.formula).toBe('=PDV.PLAN("C1",2017)');
    expect(excel.book.sheets[2]?.cells.get(16384 + 1)?.formula).toBe('=PDV.ADMITTED("C1",2017)*10');
    expect(excel.book.sheets[2]?.cells.get(3 * 16384 + 1)?.value).toEqual({ error: "#NAME?" });
    expect(excel.book.sheets[2]?.cells.get(4 * 16384 + 1)?.formula).toBe("=OTHER.PLAN()");
    expect(excel.paneText()).toMatch(/ô B3 Excel vẫn không nhận ra hàm/u);
    const again = await excel.press("RepairFormulas");
    expect(again).toContain("Đã sửa 0. 1 công thức chưa sửa được");
  });

  it("says so when there is nothing to repair, or no formula of ours", async () => {
    excel = await openBook(smallBook());
    expect(await excel.press("RepairFormulas")).toContain("Sổ tính không có công thức PDV nào.");
    await excel.set(`'${OWN}'!B1`, "=PDV.PLAN()");
    const before = formulasOf(excel);
    expect(await excel.press("RepairFormulas")).toContain("Không có công thức nào cần sửa.");
    expect(formulasOf(excel)).toEqual(before);
  });

  it("names a formula that is spelt well and shows an error", async () => {
    excel = await openBook(smallBook());
    await excel.set("'Ghi chép'!B1", '=PDV.PLAN("C1",2017)/0');
    await excel.set("'Ghi chép'!B2", '=PDV.PLAN("C1",2017)');
    await excel.idle();
    const said = await excel.press("RepairFormulas");
    expect(said).toBe("Đã xem 2 công thức PDV. Đã sửa 0. 1 công thức chưa sửa được, xem bên dưới.");
    expect(excel.window.document.body.textContent).toMatch(
      /Ghi chép.{0,9}B1.*Công thức viết đúng nhưng đang báo lỗi/su,
    );
  });

  it("leaves a protected sheet alone and names its cells", async () => {
    excel = await openBook(bookWith({ B1: "=_xldudf_PDV_PLAN()" }));
    excel.book.sheets[2]!.protected = true;
    const before = formulasOf(excel);
    await excel.press("RepairFormulas");
    expect(formulasOf(excel)).toEqual(before);
    expect(excel.paneText()).toMatch(/Trang “Ghi chép”, ô B1 Trang đang được bảo vệ/u);
  });

  it("survives saving: what was repaired is read again as it is", async () => {
    excel = await openBook(bookWith({ B1: '=_xldudf_PDV_PLAN("C1",2017)' }));
    await excel.press("RepairFormulas");
    excel = await reopened(excel);
    expect(excel.read(`'${OWN}'!B1`).values).toEqual([[4]]);
    expect(await excel.press("RepairFormulas")).toContain("Không có công thức nào cần sửa.");
  });
});

describe("freezing formulas", () => {
  beforeEach(async () => {
    excel = await openBook(smallBook());
    await excel.liveFormula(`'${OWN}'!B1`, '=PDV.PLAN("C1";2017)');
    await excel.liveFormula(`'${OWN}'!B2`, '=PDV.PLAN("không có")');
    await excel.liveFormula(`'${OWN}'!B3`, '=2*PDV.ADMITTED("C1";2017)');
    await excel.liveFormula(`'${OWN}'!D1`, "=PDV.SUMMARY(2017)");
    await excel.set(`'${OWN}'!B4`, "=SUM(1;2)");
  });

  it("turns what shows a value into it, spilled areas whole, and lists what shows an error", async () => {
    const before = [formulasOf(excel), valuesOf(excel)] as const;
    const said = await excel.press("FreezeFormulas");
    expect(said).toMatch(/Đã đổi 3 công thức PDV thành giá trị \(26 ô\)/u);
    expect(excel.paneText()).toMatch(/ô B2 Công thức đang báo lỗi nên giữ nguyên/u);
    expect(valuesOf(excel)).toEqual(before[1]);
    expect(excel.book.sheets[2]?.cells.get(3)?.formula).toBeUndefined();
    expect(excel.book.sheets[2]?.cells.get(16384 + 1)?.formula).toBe('=PDV.PLAN("không có")');
    expect(excel.book.sheets[2]?.cells.get(3 * 16384 + 1)?.formula).toBe("=SUM(1,2)");
    await excel.click("#restore-formulas");
    expect([formulasOf(excel), valuesOf(excel)]).toEqual(before);
  });

  it("finds its way back after saving, after rows were inserted above, and not over a changed cell", async () => {
    await excel.press("FreezeFormulas");
    excel = await reopened(excel);
    await excel.insertRows(`'${OWN}'!1:1`);
    await excel.set(`'${OWN}'!B2`, "5");
    await excel.press("RepairFormulas");
    await excel.press("FreezeFormulas");
    await excel.click("#restore-formulas");
    expect(excel.paneText()).toContain("Đã trả lại 2 công thức.");
    expect(excel.paneText()).toMatch(/ô B2 Ô đã được sửa sau khi đóng băng/u);
    expect(excel.read(`'${OWN}'!B2`).values).toEqual([[5]]);
    expect(excel.book.sheets[2]?.cells.get(16384 + 3)?.formula).toBe("=PDV.SUMMARY(2017)");
    expect(excel.book.sheets[2]?.cells.get(3 * 16384 + 1)?.formula).toBe('=2*PDV.ADMITTED("C1",2017)');
    await excel.set(`'${OWN}'!B2`, "4");
    await excel.click("#restore-formulas");
    expect(excel.book.sheets[2]?.cells.get(16384 + 1)?.formula).toBe('=PDV.PLAN("C1",2017)');
    expect(excel.book.names.filter(({ name }) => name.startsWith("PDV_FROZEN"))).toEqual([]);
  });

  it("keeps to what is selected, and to the sheet that is open", async () => {
    await excel.press("RepairFormulas");
    excel.select(`'${OWN}'!E2:E3`);
    await excel.type("#freeze-place", "selection");
    await excel.click("#freeze-formulas");
    expect(excel.paneText()).toContain("Đã đổi 1 công thức PDV thành giá trị (24 ô)");
    expect(excel.book.sheets[2]?.cells.get(1)?.formula).toBe('=PDV.PLAN("C1",2017)');
    excel.select("'Đơn vị'!A1");
    await excel.type("#freeze-place", "sheet");
    await excel.click("#freeze-formulas");
    expect(excel.paneText()).toContain("Không có công thức PDV nào trong phạm vi đã chọn.");
  });
});
