// What a person put into a sheet of ours goes back to its place as it was: notes with their units, the blanks of the frame.

import type { OwnCell } from "../../src/excel/own-cells";
import { placeNotes } from "../../src/excel/own-cells";
import { restyle } from "../host/workbook/grid";
import { styleChanger } from "../host/workbook/style";
import type { Sheet as Described, SheetCell } from "../../src/report/sheet";
import { FIRST_UNIT, listOf, openExcelRoom, summaryOf, type ExcelRoom } from "./excel-room";

const NOTES = "D";
const note = (unit: number): string => `'Tổng hợp'!${NOTES}${String(FIRST_UNIT + unit)}`;

let excel: ExcelRoom;
beforeEach(() => {
  excel = openExcelRoom();
});

function format(address: string, numberFormat: string): void {
  const [, letter = "A", row = "1"] = /!([A-Z])(\d+)$/u.exec(address) ?? [];
  const at = { row: Number(row) - 1, column: letter.charCodeAt(0) - 65 };
  const area = { firstRow: at.row, lastRow: at.row, firstColumn: at.column, lastColumn: at.column };
  restyle(excel.sheet("Tổng hợp"), area, styleChanger({ numberFormat }));
}

it("says of a unit with a note whether it left the list, or only this sheet", async () => {
  await excel.write(summaryOf(["01|Chi bộ Một", "02|Chi bộ Hai", "03|Chi bộ Ba"]));
  excel.type(note(1), "của Hai");
  excel.type(note(2), "của Ba");
  const { notes, ...sheet } = summaryOf(["01|Chi bộ Một"]);
  const outside = { keys: ["02|Chi bộ Hai Mới"], said: "không thuộc đơn vị được chọn" };
  await excel.write({ ...sheet, ...(notes && { notes: { ...notes, outside } }) });
  const said = [1, 2].map((row) => excel.value(`'Tổng hợp'!A${String(FIRST_UNIT + row)}`));
  expect(said).toEqual(["Chi bộ Hai – không thuộc đơn vị được chọn", "Chi bộ Ba – không còn trong danh sách"]);
  expect(excel.value(note(1))).toBe("của Hai");
});

describe("a note is after a second press what it was", () => {
  const MOVED = summaryOf(["09|Chi bộ Mới", "01|Chi bộ Một"]);
  beforeEach(() => excel.write(summaryOf(["01|Chi bộ Một"])));

  it.each([
    ["a text", "đã làm việc", "General"],
    ["a text that looks like a formula", "'=A1+1", "General"],
    ["a text that looks like a number", "'001", "General"],
    ["a text in a cell for texts", "1/2", "@"],
    ["a date", "15/10/2017", "dd/mm/yyyy"],
    ["a percentage", "12,5%", "0.0%"],
    ["a number", "1.797", "#,##0"],
    ["a truth value", "TRUE", "General"],
  ])("%s", async (_what, input, numberFormat) => {
    format(note(0), numberFormat);
    excel.type(note(0), input);
    const before = excel.look(note(0));
    expect(before.values).not.toEqual([[""]]);
    await excel.write(MOVED);
    expect(excel.look(note(1))).toEqual(before);
    expect(excel.formula(note(1))).toBeUndefined();
    expect(excel.look(note(0)).values).toEqual([[""]]);
    // And once more: nothing is added to it.
    await excel.write(MOVED);
    expect(excel.look(note(1))).toEqual(before);
  });

  it("a formula", async () => {
    excel.type(note(0), "=1+1");
    await excel.write(MOVED);
    expect(excel.formula(note(1))).toBe("=1+1");
  });

  it("a cleared note is no note", async () => {
    excel.type(note(0), "x");
    excel.type(note(0), "");
    await excel.write(summaryOf([]));
    expect(excel.look("'Tổng hợp'!A4:D4").values).toEqual([["", "", "", ""]]);
  });
});

describe("notes follow their units", () => {
  /** What stands beside each unit after the second press. */
  async function rewritten(before: readonly string[], after: readonly string[]): Promise<Record<string, unknown>> {
    await excel.write(summaryOf(before));
    before.forEach((key, index) => excel.type(note(index), `ghi chú ${key}`));
    await excel.write(summaryOf(after));
    return Object.fromEntries(after.map((key, index) => [key, excel.value(note(index))]));
  }

  it("when rows move, come and go", async () => {
    expect(await rewritten(["01|A", "02|B", "03|C"], ["03|C", "04|D", "01|A", "02|B"])).toEqual({
      "03|C": "ghi chú 03|C",
      "04|D": "",
      "01|A": "ghi chú 01|A",
      "02|B": "ghi chú 02|B",
    });
  });

  it("when the units get codes later, and when they lose them", async () => {
    expect(await rewritten(["|A", "|A > B"], ["01|A", "02|A > B"])).toEqual({
      "01|A": "ghi chú |A",
      "02|A > B": "ghi chú |A > B",
    });
    excel = openExcelRoom();
    expect(await rewritten(["01|A", "02|A > B"], ["|A > B", "|A"])).toEqual({
      "|A": "ghi chú 01|A",
      "|A > B": "ghi chú 02|A > B",
    });
  });

  it("when a unit is renamed or moved below another, by its code", async () => {
    expect(await rewritten(["01|A", "02|A > B"], ["01|Á", "02|Á > Bê"])).toEqual({
      "01|Á": "ghi chú 01|A",
      "02|Á > Bê": "ghi chú 02|A > B",
    });
  });

  it("of equal names under different parents", async () => {
    const names = ["|Xã A", "|Xã A > Chi bộ 1", "|Xã B", "|Xã B > Chi bộ 1"];
    expect(await rewritten(names, [...names].reverse())).toEqual(
      Object.fromEntries(names.map((key) => [key, `ghi chú ${key}`])),
    );
  });

  it("when two units changed their names with each other, by their codes", async () => {
    expect(await rewritten(["01|A", "02|B"], ["01|B", "02|A"])).toEqual({
      "01|B": "ghi chú 01|A",
      "02|A": "ghi chú 02|B",
    });
  });

  it("when the person sorted the table, with the hidden keys beside it", async () => {
    await excel.write(summaryOf(["01|A", "02|B"]));
    excel.type(note(1), "của B");
    await excel.bench.excel(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Tổng hợp");
      sheet.getRange("A4:E5").sort.apply([{ key: 1, ascending: false }]);
      await context.sync();
    });
    expect(excel.value(note(0))).toBe("của B");
    await excel.write(summaryOf(["01|A", "02|B"]));
    expect([excel.value(note(0)), excel.value(note(1))]).toEqual(["", "của B"]);
  });
});

describe("a formula of the person's", () => {
  it("follows the units that it speaks of; one that is gone is no other unit", async () => {
    await excel.write(summaryOf(["01|A", "02|B", "03|C"]));
    excel.type(note(0), `=C4*2`);
    excel.type(note(1), `=IF(C5-$C$4>0,"C4",LOG10(Sheet1!C4))+'Tổng hợp'!C5`);
    excel.type(note(2), `=SUM(C4:C6)+C5`);
    await excel.write(summaryOf(["09|Mới", "01|A", "03|C", "02|B"]));
    expect([1, 2, 3].map((unit) => excel.formula(note(unit)))).toEqual([
      "=C5*2",
      "=SUM(C5:C6)+C7",
      `=IF(C7-$C$5>0,"C4",LOG10(Sheet1!C4))+'Tổng hợp'!C7`,
    ]);
    // Written again, all stays.
    await excel.write(summaryOf(["09|Mới", "01|A", "03|C", "02|B"]));
    expect(excel.formula(note(1))).toBe("=C5*2");
    excel.type(note(3), "");
    await excel.write(summaryOf(["01|A", "03|C"]));
    expect(excel.formula(note(1))).toBe("=SUM(C4:C5)+#REF!");
  });
});

describe("a note whose unit is gone", () => {
  it("stays in a row of its own under the last unit, and finds back", async () => {
    await excel.write(summaryOf(["01|Xã A", "02|Xã A > Chi bộ 1"]));
    excel.type(note(1), "đã sáp nhập");
    await excel.write(summaryOf(["01|Xã A"]));
    expect(excel.value(`'Tổng hợp'!A${String(FIRST_UNIT + 1)}`)).toBe("Xã A > Chi bộ 1 – không còn trong danh sách");
    expect(excel.value(note(1))).toBe("đã sáp nhập");
    // Pressed again it is neither doubled nor lost.
    await excel.write(summaryOf(["01|Xã A"]));
    expect(excel.value(note(1))).toBe("đã sáp nhập");
    expect(excel.value(note(2))).toBe("");
    await excel.write(summaryOf(["01|Xã A", "02|Xã A > Chi bộ 1"]));
    expect(excel.value(note(1))).toBe("đã sáp nhập");
    expect(excel.value(`'Tổng hợp'!B${String(FIRST_UNIT + 1)}`)).toBe("Chi bộ 1");
  });

  it("is found in the way of nothing: its row belongs to the area", async () => {
    await excel.write(summaryOf(["01|A", "02|B"]));
    excel.type(note(0), "a");
    excel.type(note(1), "b");
    await excel.write(summaryOf([]));
    expect([excel.value(note(0)), excel.value(note(1))]).toEqual(["a", "b"]);
    await expect(excel.write(summaryOf(["05|E"]))).resolves.toMatchObject({ rewritten: true });
  });
});

describe("the blanks of the frame", () => {
  const BLANKS = { organisation: "A1", "form-number": "D1", "place-date": "D6", preparer: "A7", head: "D7" };

  it("keep what the person typed, also when the units change and the frame moves", async () => {
    await excel.write(summaryOf(["01|A"]));
    const inputs = Object.entries(BLANKS).map(([id, cell]) => [id, cell, `của tôi: ${id}`] as const);
    for (const [, cell, input] of inputs) excel.type(`'Tổng hợp'!${cell}`, input);
    await excel.write(summaryOf(["01|A", "02|B", "03|C"], { organisation: "TÊN MỚI" }));
    const moved = { ...BLANKS, "place-date": "D8", preparer: "A9", head: "D9" };
    for (const [id, , input] of inputs)
      expect(excel.value(`'Tổng hợp'!${moved[id as keyof typeof BLANKS]}`)).toBe(input);
  });

  it("that the person left as they were get our new words", async () => {
    await excel.write(summaryOf(["01|A"], { organisation: "TÊN CŨ" }));
    await excel.write(summaryOf(["01|A"], { organisation: "TÊN MỚI" }));
    expect(excel.value("'Tổng hợp'!A1")).toBe("TÊN MỚI");
    excel.type("'Tổng hợp'!A1", "TÊN CŨ");
    await excel.write(summaryOf(["01|A"], { organisation: "TÊN SAU" }));
    expect(excel.value("'Tổng hợp'!A1")).toBe("TÊN CŨ");
  });

  it("keep a date with its format, and a formula", async () => {
    await excel.write(summaryOf(["01|A"]));
    excel.type("'Tổng hợp'!D6", "15/10/2017");
    format("'Tổng hợp'!D6", 'dd "tháng" mm');
    excel.type("'Tổng hợp'!D7", '="Nguyễn"&" Mẫu"');
    const before = excel.look("'Tổng hợp'!D6");
    await excel.write(summaryOf(["01|A"]));
    expect(excel.look("'Tổng hợp'!D6")).toEqual(before);
    expect(excel.formula("'Tổng hợp'!D7")).toBe('="Nguyễn"&" Mẫu"');
  });
});

describe("a figure that the person typed into a form", () => {
  type Own = NonNullable<SheetCell["own"]>;
  const blank = (own: Own): SheetCell => ({ value: null, role: "input", own });
  const formOf = (...rows: readonly (readonly [label: string, cell: SheetCell])[]): Described => ({
    ...listOf([]),
    columns: [30, 10],
    rows: [
      [
        { value: "Tiêu chí", role: "heading" },
        { value: "Kỳ này", role: "heading" },
      ],
      ...rows.map(([value, cell]): SheetCell[] => [{ value, role: "text" }, cell]),
    ],
    frozenColumns: 1,
  });
  const keepAll = async (sheet: Described): Promise<void> => {
    const asked = await excel.asked(sheet);
    expect(asked.map(({ theirs, ours }) => [theirs, ours])).toEqual([[11, null]]);
    await excel.writeAll([sheet], new Map(asked.map(({ id }) => [id, true])));
  };
  const THIS: Own = "form-2:trùng:2017";
  const OTHER: Own = "form-2:trùng:2019";

  beforeEach(async () => {
    await excel.write(formOf(["Trùng", blank(THIS)]));
    excel.type("'Kiểm tra'!B2", "11");
  });

  it("goes to no blank of another figure, though its row has the same words: it waits below until its own is there again", async () => {
    await keepAll(formOf(["Trùng", blank(OTHER)]));
    expect(excel.look("'Kiểm tra'!A2:B3").values).toEqual([
      ["Trùng", ""],
      ["Trùng – không còn", 11],
    ]);
    excel.type("'Kiểm tra'!B2", "22");
    await excel.write(formOf(["Trùng", blank(OTHER)]));
    expect(excel.look("'Kiểm tra'!A2:B3").values).toEqual([
      ["Trùng", 22],
      ["Trùng – không còn", 11],
    ]);
    await excel.write(formOf(["Trùng", blank(THIS)], ["Khác", blank(OTHER)]));
    expect(excel.look("'Kiểm tra'!A2:B4").values).toEqual([
      ["Trùng", 11],
      ["Khác", 22],
      ["", ""],
    ]);
  });

  it("is asked about beside the figure that the lists tell by now, and beside no other one", async () => {
    const told = (own: Own): SheetCell => ({ value: 7, role: "count", told: own });
    const about = async (own: Own): Promise<unknown> => (await excel.asked(formOf(["Trùng", told(own)])))[0]?.ours;
    expect(await about(OTHER)).toBeNull();
    expect(await about(THIS)).toEqual({ value: 7, kind: "number" });
  });
});

describe("placeNotes", () => {
  const cell = (input: string): OwnCell => ({ input, format: "General" });

  it("prefers the whole key, then the code, then the names", () => {
    const notes = new Map([
      ["01|A", cell("a")],
      ["|B", cell("b")],
      ["03|C", cell("c")],
    ]);
    const { placed, lost } = placeNotes(summaryOf(["02|B", "03|A", "01|A"]), notes);
    const first = FIRST_UNIT - 1;
    expect([...placed].sort(([a], [b]) => a - b)).toEqual([
      [first, cell("b")],
      [first + 1, cell("c")],
      [first + 2, cell("a")],
    ]);
    expect(lost).toEqual([]);
  });

  it("tells units by their names where two have one code", () => {
    const notes = new Map([
      ["01|A", cell("a")],
      ["01|B", cell("b")],
    ]);
    const { placed } = placeNotes(summaryOf(["01|B", "01|A"]), notes);
    expect([...placed].sort(([a], [b]) => a - b).map(([, { input }]) => input)).toEqual(["b", "a"]);
  });

  it("gives every note to one unit at most", () => {
    const { placed, lost } = placeNotes(
      summaryOf(["01|A", "01|B", "02|A"]),
      new Map([
        ["01|A", cell("a")],
        ["09|Z", cell("z")],
      ]),
    );
    expect([...placed.values()]).toEqual([cell("a")]);
    expect(lost).toEqual([["09|Z", cell("z")]]);
  });
});
