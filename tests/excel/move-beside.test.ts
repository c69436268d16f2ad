// What the person wrote right of a table moves with the row that it stands beside, as the note does; what stands beside no row of the
// table stays where it is.

import { allCells, FIRST_UNIT, listOf, openExcelRoom, summaryOf, type ExcelRoom } from "./excel-room";

const [ONE, TWO, THREE, NEW] = ["01|Chi bộ Một", "02|Chi bộ Hai", "03|Chi bộ Ba", "00|Chi bộ Không"];
const UNITS = [ONE, TWO, THREE];
/** The table has four columns, its hidden one is E. */
const cell = (column: string, row: number): string => `'Tổng hợp'!${column}${String(row)}`;
const unit = (column: string, at: number): string => cell(column, FIRST_UNIT + at);

let excel: ExcelRoom;
beforeEach(async () => {
  excel = openExcelRoom();
  await excel.write(summaryOf(UNITS));
});

function column(letter: string, rows = 12): unknown[] {
  return excel.look(`'Tổng hợp'!${letter}1:${letter}${String(rows)}`).values.flat();
}

function entered(letter: string): (string | undefined)[] {
  return Array.from({ length: 12 }, (_, at) => excel.formula(cell(letter, at + 1)));
}

it("values and formulas follow their units, and the rest stays", async () => {
  excel.type(cell("G", 2), "Ký hiệu");
  excel.type(unit("G", 0), "của Một");
  excel.type(unit("H", 0), "=C4*2");
  excel.type(unit("G", 2), "'=của Ba");
  excel.type(unit("H", 2), "=G6&H4&C$1");
  excel.type(cell("G", 20), "xa bảng");
  await excel.write(summaryOf([NEW, THREE, ONE, TWO]));
  expect(column("G", 20)).toEqual([
    "",
    "Ký hiệu",
    "",
    "",
    "=của Ba",
    "của Một",
    ...Array<string>(13).fill(""),
    "xa bảng",
  ]);
  expect(entered("H").slice(3, 7)).toEqual([undefined, "=G5&H6&C$1", "=C6*2", undefined]);
  expect(excel.formula(unit("G", 1))).toBeUndefined();
});

it("what stands below the table goes down with its end where a row needs the place, a sum with what it sums", async () => {
  for (const at of [0, 1, 2]) excel.type(unit("G", at), String(at + 1));
  excel.type(cell("G", FIRST_UNIT + 3), "=SUM(G4:G6)");
  await excel.write(summaryOf([NEW, ...UNITS]));
  expect(column("G").slice(3, 9)).toEqual(["", 1, 2, 3, expect.anything(), ""]);
  expect(excel.formula(cell("G", FIRST_UNIT + 4))).toBe("=SUM(G5:G7)");
});

it("beside a unit that is gone it waits in the row that the unit's note has, and comes back with the unit", async () => {
  excel.type(unit("G", 1), "của Hai");
  await excel.write(summaryOf([ONE, THREE]));
  const gone = excel.look("'Tổng hợp'!A1:G12").values.find((row) => row.includes("của Hai"));
  expect(gone?.[0]).toBe("Chi bộ Hai – không còn trong danh sách");
  await excel.write(summaryOf([ONE, THREE]));
  expect(column("G").filter((value) => value !== "")).toEqual(["của Hai"]);
  await excel.write(summaryOf([TWO, ONE]));
  expect(column("G")[FIRST_UNIT - 1]).toBe("của Hai");
  expect(column("A")).not.toContainEqual(expect.stringContaining("không còn"));
});

it("beside a line of another table that is gone it waits at the foot", async () => {
  await excel.write(listOf(["một", "hai", "ba"]));
  excel.type("'Kiểm tra'!D3", "đã hỏi xã");
  await excel.write(listOf(["không", "một", "ba"]));
  const rows = (): unknown[][] => excel.look("'Kiểm tra'!A1:D8").values;
  expect(rows()).toContainEqual(["hai – không còn", expect.any(String), "", "đã hỏi xã"]);
  await excel.write(listOf(["hai", "một", "ba"]));
  expect(rows()[1]).toEqual(["hai", expect.any(String), "", "đã hỏi xã"]);
});

it("a taking back gives it its old place, but not over what was typed there since", async () => {
  excel.type(unit("G", 0), "của Một");
  excel.type(unit("H", 0), "=C4");
  const before = allCells(excel);
  const back = await excel.writeAll([summaryOf([NEW, ...UNITS])]);
  expect(column("G")[FIRST_UNIT]).toBe("của Một");
  excel.type(unit("G", 1), "đổi ý");
  await expect(excel.takeBack(back)).rejects.toMatchObject({ code: "changed-since", cell: "G5" });
  excel.type(unit("G", 1), "của Một");
  await excel.takeBack(back);
  expect(allCells(excel)).toEqual(before);
});
