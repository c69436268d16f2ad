// The hidden column of keys deleted or emptied: the rows are known by what they show, and only what differs is asked about.

import { allCells, FIRST_UNIT, listOf, openExcelRoom, summaryOf, type ExcelRoom } from "./excel-room";

const UNITS = ["01|Chi bộ Một", "02|Chi bộ Hai", "03|Chi bộ Ba"];
const KEYS = { deleted: true, emptied: false };

let excel: ExcelRoom;
beforeEach(async () => {
  excel = openExcelRoom();
  await excel.write(summaryOf(UNITS));
});

function lose(isDeleted: boolean, name = "Tổng hợp", column = "E:E"): Promise<void> {
  return excel.bench.excel(async (context) => {
    const range = context.workbook.worksheets.getItem(name).getRange(column);
    if (isDeleted) range.delete("Left");
    else range.clear("Contents");
    await context.sync();
  });
}

describe.each(Object.entries(KEYS))("%s keys", (_what, isDeleted) => {
  it("cost no note, no head and no name below, and ask only about a cell that is another one", async () => {
    excel.type("'Tổng hợp'!A1", "ĐẢNG BỘ TÔI");
    excel.type("'Tổng hợp'!D5", "của Hai");
    excel.type("'Tổng hợp'!C6", "99");
    excel.type("'Tổng hợp'!A9", "Người lập");
    await lose(isDeleted);
    const moved = summaryOf(["00|Chi bộ Không", ...UNITS]);
    const asked = await excel.asked(moved);
    expect(asked).toMatchObject([{ row: FIRST_UNIT + 1, theirs: 99, ours: { value: 1 } }]);
    await excel.write(moved, undefined, new Map(asked.map(({ id }) => [id, true])));
    const cells = excel.look("'Tổng hợp'!A1:D10").values;
    expect(cells[0]?.[0]).toBe("ĐẢNG BỘ TÔI");
    expect(cells.slice(3, 7)).toEqual([
      ["00", "Chi bộ Không", 1, ""],
      ["01", "Chi bộ Một", 1, ""],
      ["02", "Chi bộ Hai", 1, "của Hai"],
      ["03", "Chi bộ Ba", 99, ""],
    ]);
    expect(excel.look("'Tổng hợp'!A8:A12").values.flat()).toContain("Người lập");
    // They are there again.
    expect(await excel.asked(moved)).toEqual([]);
  });

  it("leave a note in a row of its own when its unit is gone meanwhile", async () => {
    excel.type("'Tổng hợp'!D5", "của Hai");
    await lose(isDeleted);
    await excel.write(summaryOf([UNITS[0]!, UNITS[2]!]));
    const row = excel.look("'Tổng hợp'!A1:D10").values.find((cells) => cells.includes("của Hai"));
    expect(row?.[0]).toBe("Chi bộ Hai – không còn trong danh sách");
  });
});

it("what stands right of a table whose keys are deleted stays beside its unit; what took their column is not covered", async () => {
  excel.type("'Tổng hợp'!G4", "của Một");
  await lose(true);
  await excel.write(summaryOf(["00|Chi bộ Không", ...UNITS]));
  expect(excel.look("'Tổng hợp'!F4:F5").values).toEqual([[""], ["của Một"]]);
  excel.type("'Tổng hợp'!F4", "sát bảng");
  await lose(true);
  const before = allCells(excel);
  await expect(excel.write(summaryOf(UNITS))).rejects.toMatchObject({ code: "cells-in-the-way", cell: "E4" });
  expect(allCells(excel)).toEqual(before);
});

it("a sheet that was emptied as a whole is written again without a question", async () => {
  await excel.bench.excel(async (context) => {
    context.workbook.worksheets.getItem("Tổng hợp").getRange().clear();
    await context.sync();
  });
  expect(await excel.asked(summaryOf(UNITS))).toEqual([]);
  expect(excel.value("'Tổng hợp'!B5")).toBe("Chi bộ Hai");
});

it("a list of one column is known by its texts", async () => {
  await excel.write(listOf(["một", "hai"]));
  await lose(true, "Kiểm tra", "B:B");
  expect(await excel.asked(listOf(["hai", "ba"]))).toEqual([]);
  expect(excel.look("'Kiểm tra'!A1:A4").values.flat()).toEqual(["Nội dung", "hai", "ba", ""]);
});
