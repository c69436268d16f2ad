// Cells of ours that the person changed by hand are found before anything is written, asked about, and go where their unit and
// column are; what has no place any more stands at the foot.

import type { Sheet as Described } from "../../src/report/sheet";
import { allCells, FIRST_UNIT, openExcelRoom, summaryOf, type ExcelRoom } from "./excel-room";

const UNITS = ["01|Chi bộ Một", "02|Chi bộ Hai", "03|Chi bộ Ba"];
const cell = (column: string, unit: number): string => `'Tổng hợp'!${column}${String(FIRST_UNIT + unit)}`;

let excel: ExcelRoom;
beforeEach(async () => {
  excel = openExcelRoom();
  await excel.write(summaryOf(UNITS));
});

/** Writes again; every cell asked about is kept, or none. */
async function rewrite(sheet: Described, keep: boolean): Promise<void> {
  const asked = await excel.asked(sheet);
  await excel.write(sheet, undefined, new Map(asked.map(({ id }) => [id, keep])));
}

describe("what is asked about", () => {
  it.each([
    ["another number", "C5", "99", 99],
    ["a formula", "C5", "=1+1", "=1+1"],
    ["a text", "B5", "tên khác", "tên khác"],
    ["an emptied cell", "C5", "", ""],
    ["text in a cell that was empty", "C3", "ghi thêm", "ghi thêm"],
    ["a text that looks like a formula", "B5", "'=A1", "=A1"],
  ])("%s: the cell, theirs and ours, and nothing is written before", async (_what, address, input, theirs) => {
    excel.type(`'Tổng hợp'!${address}`, input);
    const before = allCells(excel);
    const asked = await excel.asked(summaryOf(UNITS));
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({ sheet: "Tổng hợp", row: Number(address.slice(1)) - 1, theirs });
    expect(allCells(excel)).toEqual(before);
  });

  it("not what is as we would write it by now, nor a note, nor a blank of the frame", async () => {
    excel.type("'Tổng hợp'!B5", "Chi bộ Hai Mới");
    excel.type("'Tổng hợp'!D5", "ghi chú");
    excel.type("'Tổng hợp'!A1", "TÊN KHÁC");
    expect(await excel.asked(summaryOf([UNITS[0]!, "02|Chi bộ Hai Mới", UNITS[2]!]))).toEqual([]);
  });

  it("nothing after the table was sorted without its hidden column: the rows are known by their names", async () => {
    excel.type(cell("D", 0), "của Một");
    await excel.bench.excel(async (context) => {
      const range = context.workbook.worksheets.getItem("Tổng hợp").getRange("A4:D6");
      range.sort.apply([{ key: 0, ascending: false }]);
      await context.sync();
    });
    expect(excel.value(cell("D", 2))).toBe("của Một");
    const other = [UNITS[1]!, UNITS[2]!, UNITS[0]!];
    expect(await excel.asked(summaryOf(other))).toEqual([]);
    expect([0, 1, 2].map((unit) => excel.value(cell("D", unit)))).toEqual(["", "", "của Một"]);
    expect([0, 1, 2].map((unit) => excel.value(cell("A", unit)))).toEqual(["02", "03", "01"]);
  });

  it("two names that were exchanged, as cells changed by hand", async () => {
    excel.type(cell("B", 0), "Chi bộ Khác");
    excel.type(cell("B", 1), "Chi bộ Nữa");
    expect(await excel.asked(summaryOf(UNITS))).toHaveLength(2);
  });

  it("nothing after the table was sorted with its hidden column", async () => {
    await excel.bench.excel(async (context) => {
      context.workbook.worksheets
        .getItem("Tổng hợp")
        .getRange("A4:E6")
        .sort.apply([{ key: 0, ascending: false }]);
      await context.sync();
    });
    expect(excel.value(cell("B", 0))).toBe("Chi bộ Ba");
    expect(await excel.asked(summaryOf(UNITS))).toEqual([]);
  });
});

describe("what the person says", () => {
  it("overwrite: ours stands there", async () => {
    excel.type(cell("C", 1), "99");
    await rewrite(summaryOf(UNITS), false);
    expect(excel.value(cell("C", 1))).toBe(1);
    expect(await excel.asked(summaryOf(UNITS))).toEqual([]);
  });

  it("keep: theirs moves with its unit and column, and is not asked about again while nothing changes", async () => {
    excel.type(cell("C", 1), "=7*7");
    const moved = summaryOf(["02|Chi bộ Hai", "01|Chi bộ Một"]);
    await rewrite(moved, true);
    expect(excel.formula(cell("C", 0))).toBe("=7*7");
    expect(excel.value(cell("C", 1))).toBe(1);
    expect(await excel.asked(moved)).toEqual([]);
    await excel.write(moved);
    expect(excel.formula(cell("C", 0))).toBe("=7*7");
    // Changed again by the person: asked again.
    excel.type(cell("C", 0), "50");
    expect(await excel.asked(moved)).toHaveLength(1);
  });

  it("keep, and the figure of ours changed since: asked again", async () => {
    excel.type(cell("C", 1), "99");
    await rewrite(summaryOf(UNITS), true);
    const changed = summaryOf(UNITS);
    const rows = changed.rows.map((row, at) =>
      at === FIRST_UNIT ? row.map((entry) => (entry?.role === "count" ? { ...entry, value: 2 } : entry)) : row,
    );
    expect(await excel.asked({ ...changed, rows })).toMatchObject([{ theirs: 99, ours: { value: 2 } }]);
  });

  it("keep, and the sheet is about another period since: asked again, as of another one", async () => {
    const about = (period: string): Described => ({ ...summaryOf(UNITS), about: `:${period}` });
    await excel.write(about("2017"));
    excel.type("'Tổng hợp'!C5", "99");
    excel.type("'Tổng hợp'!B3", "ghi thêm");
    await rewrite(about("2017"), true);
    expect(await excel.asked(about("2017"))).toEqual([]);
    expect(await excel.asked(about("2016"))).toMatchObject([{ theirs: 99, isOfOther: true }]);
    await rewrite(about("2016"), false);
    expect([excel.value("'Tổng hợp'!C5"), excel.value("'Tổng hợp'!B3")]).toEqual([1, "ghi thêm"]);
  });

  it("keep, and the unit got another code or name: it is the same one", async () => {
    excel.type(cell("C", 1), "99");
    const renamed = summaryOf([UNITS[0]!, "02|Chi bộ Hai Mới", UNITS[2]!]);
    await rewrite(renamed, true);
    expect(excel.value(cell("C", 1))).toBe(99);
  });

  it("keep, and the unit is gone: it stands at the foot with its name, stays there, and finds back", async () => {
    excel.type(cell("C", 1), "99");
    const without = summaryOf([UNITS[0]!, UNITS[2]!]);
    const foot = String(without.rows.length + 1);
    await rewrite(without, true);
    for (let press = 0; press < 2; press += 1) {
      expect(excel.look(`'Tổng hợp'!A${foot}:D${foot}`).values).toEqual([["Chi bộ Hai – không còn", "", 99, ""]]);
      await excel.write(without);
    }
    await excel.write(summaryOf(UNITS));
    expect(excel.value(cell("C", 1))).toBe(99);
    expect(excel.value(`'Tổng hợp'!A${String(summaryOf(UNITS).rows.length + 1)}`)).toBe("");
  });
});

it("a figure that was kept goes back to its column when that is there again, never to another one", async () => {
  const titled = (headings: readonly string[]): Described => {
    const sheet = summaryOf(UNITS, { figures: headings.length });
    const heading = ["Mã", "Đơn vị", ...headings, "Ghi chú"].map((value) => ({ value, role: "heading" as const }));
    return { ...sheet, rows: sheet.rows.map((row, at) => (at === 1 ? heading : row)) };
  };
  const [both, one] = [titled(["Kết nạp", "Năm trước"]), titled(["Kết nạp"])];
  await excel.write(both);
  excel.type(cell("D", 1), "77");
  await rewrite(both, true);
  await rewrite(one, true);
  const foot = String(one.rows.length + 1);
  expect(excel.look(`'Tổng hợp'!A${foot}:D${foot}`).values[0]).toContain(77);
  // It waits there, press after press.
  await excel.write(one);
  await excel.write(both);
  expect(excel.look(`'Tổng hợp'!D${String(FIRST_UNIT)}:E${String(FIRST_UNIT + 2)}`).values).toEqual([
    [1, ""],
    [77, ""],
    [1, ""],
  ]);
});

describe("rows and columns that the person put in", () => {
  async function insert(range: string, shift: "Down" | "Right"): Promise<void> {
    await excel.bench.excel(async (context) => {
      context.workbook.worksheets.getItem("Tổng hợp").getRange(range).insert(shift);
      await context.sync();
    });
  }

  it.each([
    ["row", "5:5", "Down"],
    ["column", "C:C", "Right"],
  ] as const)("an empty %s is no edit", async (_what, range, shift) => {
    const before = allCells(excel);
    await insert(range, shift);
    expect(await excel.asked(summaryOf(UNITS))).toEqual([]);
    expect(allCells(excel)).toEqual(before);
  });

  it("a filled row is asked about and goes to the foot", async () => {
    await insert("5:5", "Down");
    excel.type("'Tổng hợp'!B5", "cộng nhóm");
    excel.type("'Tổng hợp'!C5", "=1+2");
    await rewrite(summaryOf(UNITS), true);
    const foot = summaryOf(UNITS).rows.length + 1;
    expect(excel.look(`'Tổng hợp'!B${String(foot)}:C${String(foot)}`).values[0]?.[0]).toBe("cộng nhóm");
    expect(excel.formula(`'Tổng hợp'!C${String(foot)}`)).toBe("=1+2");
    expect(excel.value(cell("B", 1))).toBe("Chi bộ Hai");
  });

  it("a filled column in the table is named, and nothing is written", async () => {
    await insert("C:C", "Right");
    excel.type("'Tổng hợp'!C5", "của tôi");
    const before = allCells(excel);
    await expect(excel.write(summaryOf(UNITS))).rejects.toMatchObject({ code: "column-inserted", cell: "C5" });
    expect(allCells(excel)).toEqual(before);
  });

  it("rows above the table that are filled stand in the way", async () => {
    await insert("1:1", "Down");
    excel.type("'Tổng hợp'!A1", "của tôi");
    await expect(excel.write(summaryOf(UNITS))).rejects.toMatchObject({ code: "cells-in-the-way", cell: "A1" });
  });
});

it("when Excel does not even let the sheets be put back, it is said, and no sheet of the person's is touched", async () => {
  excel.type("Sheet1!A1", "của tôi");
  const { server, workbook } = excel.bench;
  const requests = server.log.length;
  // Rows move in both, so that both ask the same beforehand.
  await excel.write(summaryOf(UNITS.slice(1)));
  const writing = server.log.slice(requests).findIndex(({ actions }) => actions > 100) + 1;
  for (let next = writing; next < writing + 12; next += 1) server.failNext(next, "GeneralException", "half");
  await expect(excel.write(summaryOf(UNITS))).rejects.toMatchObject({
    code: "not-put-back",
    sheet: "Tổng hợp",
  });
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Tổng hợp"]);
  expect(excel.value("Sheet1!A1")).toBe("của tôi");
});

describe("what was typed into a blank of the table", () => {
  const [FIRST, SECOND] = [UNITS[0]!, UNITS[1]!];
  /** The figure of one unit is left to the person. */
  const withBlank = (units: readonly string[], of: string): Described => {
    const sheet = summaryOf(units);
    const at = FIRST_UNIT - 1 + units.indexOf(of);
    const own = "form-2:một:now" as const;
    const rows = sheet.rows.map((row, place) =>
      place === at
        ? row.map((one, column) => (column === 2 ? { value: null, role: "input" as const, own } : one))
        : row,
    );
    return { ...sheet, rows };
  };
  beforeEach(async () => {
    await excel.write(withBlank(UNITS, FIRST));
    excel.type(cell("C", 0), "12");
  });

  it("follows the blank, unasked", async () => {
    const moved = withBlank([...UNITS].reverse(), SECOND);
    expect(await excel.asked(moved)).toEqual([]);
    await excel.write(moved);
    expect([0, 1, 2].map((unit) => excel.value(cell("C", unit)))).toEqual([1, 12, 1]);
  });

  it("is asked about where the lists tell it by now", async () => {
    const sheet = withBlank(UNITS, FIRST);
    const told = { value: 1, role: "count" as const, told: "form-2:một:now" as const };
    const rows = sheet.rows.map((row) => row.map((one) => (one?.role === "input" ? told : one)));
    expect(await excel.asked({ ...sheet, rows })).toMatchObject([{ theirs: 12, ours: { value: 1 } }]);
    await rewrite({ ...sheet, rows }, true);
    expect(excel.value(cell("C", 0))).toBe(12);
  });

  it("is asked about where its row is gone, and stands at the foot when it is kept", async () => {
    const without = summaryOf(UNITS.slice(1));
    expect(await excel.asked(without)).toMatchObject([{ theirs: 12, ours: null }]);
    await rewrite(without, true);
    expect(excel.value(`'Tổng hợp'!C${String(without.rows.length + 1)}`)).toBe(12);
  });

  it("asks for nothing where it is empty again", async () => {
    excel.type(cell("C", 0), "");
    expect(await excel.asked(summaryOf(UNITS.slice(1)))).toEqual([]);
  });
});

describe("what a formula fills", () => {
  const FIGURES = [
    [1, 2],
    [3, 4],
  ];
  /** One formula over two figures of two units. */
  const live: Described = (() => {
    const sheet = summaryOf(UNITS.slice(0, 2), { figures: 2 });
    const rows = sheet.rows.map((row, at) => {
      const unit = at - FIRST_UNIT + 1;
      const figures = FIGURES[unit];
      if (!figures) return row;
      return row.map((one, column) => {
        const value = figures[column - 2];
        if (one === null || value === undefined) return one;
        const isFirst = unit === 0 && column === 2;
        const spilled = { spilled: true } as const;
        return { ...one, value, ...(isFirst ? { formula: "=FILL()", spills: { rows: 2, columns: 2 } } : spilled) };
      });
    });
    return { ...sheet, rows };
  })();
  const standing = (): unknown[][] =>
    [0, 1].map((unit) =>
      ["C", "D"].map((column) => excel.formula(cell(column, unit)) ?? excel.value(cell(column, unit))),
    );
  beforeEach(async () => {
    await excel.write(live);
  });

  it("is entered once", () => {
    expect(standing()).toEqual([
      ["=FILL()", ""],
      ["", ""],
    ]);
  });

  it.each([
    ["D", 0],
    ["C", 1],
    ["C", 0],
  ] as const)("gives way to values where the person keeps %s of unit %i", async (column, unit) => {
    excel.type(cell(column, unit), "99");
    await rewrite(live, true);
    const kept = FIGURES.map((row, at) =>
      row.map((value, place) => (at === unit && "CD"[place] === column ? 99 : value)),
    );
    expect(standing()).toEqual(kept);
    // The next time it is neither asked about nor lost.
    expect(await excel.asked(live)).toEqual([]);
    expect(standing()).toEqual(kept);
  });

  it("is written again where the person gives up a cell", async () => {
    excel.type(cell("D", 1), "99");
    await rewrite(live, false);
    expect(standing()).toEqual([
      ["=FILL()", ""],
      ["", ""],
    ]);
  });

  it("is no change of the person's where the values stand in its place, frozen", async () => {
    FIGURES.forEach((row, unit) => row.forEach((value, at) => excel.type(cell("CD".charAt(at), unit), String(value))));
    expect(await excel.asked(live)).toEqual([]);
    expect(standing()[0]).toEqual(["=FILL()", ""]);
  });
});
