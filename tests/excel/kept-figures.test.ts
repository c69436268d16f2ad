// What the sheets say of figures that a person changed by hand and keeps, and of what they typed into the frame of one sheet.

import type { Sheet as Described, SheetCell } from "../../src/report/sheet";
import { listOf, openExcelRoom, summaryOf } from "./excel-room";

const UNITS = ["01|Chi bộ Một", "02|Chi bộ Hai"];
const YELLOW = "#FFF2A8";

it("marks a figure that stays as changed by hand, and says below what the colour means", async () => {
  const excel = openExcelRoom();
  await excel.writeAll([summaryOf(UNITS)]);
  excel.type("'Tổng hợp'!C5", "99");
  const answers = new Map((await excel.asked(summaryOf(UNITS))).map(({ id }) => [id, true]));
  await excel.writeAll([summaryOf(UNITS)], answers);
  expect(excel.value("'Tổng hợp'!C5")).toBe(99);
  const fillAt = (row: number): unknown => excel.sheet("Tổng hợp").cells.get(row * 16_384 + 2)?.style.fill ?? null;
  expect([fillAt(3), fillAt(4)]).toEqual([null, YELLOW]);
  const said = "1 số sửa tay";
  expect(excel.look("'Tổng hợp'!A1:A12").values.flat()).toContain(said);

  // Another press says it once, and asks nothing.
  await excel.writeAll([summaryOf(UNITS)]);
  expect(
    excel
      .look("'Tổng hợp'!A1:A12")
      .values.flat()
      .filter((value) => value === said),
  ).toHaveLength(1);
  expect(fillAt(4)).toBe(YELLOW);

  // Our figure again: no mark and no sentence.
  excel.type("'Tổng hợp'!C5", "1");
  await excel.writeAll([summaryOf(UNITS)]);
  expect(excel.look("'Tổng hợp'!A1:A12").values.flat()).not.toContain(said);
  expect(fillAt(4)).toBeNull();
});

it("gives what was typed at the head of one sheet to the others, new ones included", async () => {
  const excel = openExcelRoom();
  const other = { ...summaryOf(UNITS, { name: "Cơ cấu" }), key: "composition" as const };
  await excel.writeAll([summaryOf(UNITS)]);
  excel.type("'Tổng hợp'!A1", "ĐẢNG BỘ TÔI");
  const result = await excel.writeAll([other, summaryOf(UNITS), listOf(["một"])]);
  expect(excel.value("'Cơ cấu'!A1")).toBe("ĐẢNG BỘ TÔI");
  expect(result).toMatchObject({ frame: { organisation: "ĐẢNG BỘ TÔI" } });

  // It is one word for all: where it changes, the others follow.
  excel.type("'Tổng hợp'!A1", "ĐẢNG BỘ KHÁC");
  await excel.writeAll([other, summaryOf(UNITS)]);
  expect(excel.value("'Cơ cấu'!A1")).toBe("ĐẢNG BỘ KHÁC");

  // The name of before, typed again, is the person's word as well.
  excel.type("'Tổng hợp'!A1", "ĐẢNG BỘ MẪU");
  const back = await excel.writeAll([other, summaryOf(UNITS, { organisation: "ĐẢNG BỘ KHÁC" })]);
  expect(excel.value("'Cơ cấu'!A1")).toBe("ĐẢNG BỘ MẪU");
  expect(back).toMatchObject({ frame: { organisation: "ĐẢNG BỘ MẪU" } });
});

it("tells nothing from our figures where one was changed by hand: neither an equation nor a ratio", async () => {
  const excel = openExcelRoom();
  const count = (value: number): SheetCell => ({ value, role: "count" });
  const ratio: SheetCell = { value: 2, role: "percent", ifByHand: { value: 2, formula: "=A2/B2" } };
  const said: SheetCell = { value: "đúng (4)", role: "remark", ifByHand: { value: "chưa đối chiếu được" } };
  const form: Described = {
    key: "form-2",
    name: "Biểu 2",
    columns: [12, 12, 12],
    rows: [
      [{ value: "Kỳ này", role: "heading" }, null, null],
      [count(4), count(2), ratio],
      [count(6), count(3), { ...ratio, ifByHand: { value: 2, formula: "=A3/B3" } }],
      [{ ...said, columns: 3 }, null, null],
    ],
    headings: { first: 0, last: 0 },
    frozenColumns: 0,
    orientation: "portrait",
  };
  await excel.writeAll([form]);
  expect(excel.value("'Biểu 2'!A4")).toBe("đúng (4)");
  excel.type("'Biểu 2'!A2", "5");
  const answers = new Map((await excel.asked(form)).map(({ id }) => [id, true]));
  for (const press of [answers, new Map<string, boolean>()]) {
    await excel.writeAll([form], press);
    expect(excel.look("'Biểu 2'!A2:A5").values.flat()).toEqual([5, 6, "1 số sửa tay", "chưa đối chiếu được"]);
    expect(excel.formula("'Biểu 2'!C2")).toBe("=A2/B2");
    expect(excel.formula("'Biểu 2'!C3")).toBeUndefined();
  }
});
