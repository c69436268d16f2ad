// What a person makes a sheet of ours look like stays with its unit and column when the sheet is written again.

import type { Sheet } from "../../src/report/sheet";
import { openExcelRoom, summaryOf, type ExcelRoom } from "./excel-room";

const BEFORE = summaryOf(["01|Chi bộ Một", "02|Chi bộ Hai", "03|Chi bộ Ba"]);
/** The second stands where the first was; one is new. */
const AFTER = summaryOf(["02|Chi bộ Hai", "04|Chi bộ Bốn", "01|Chi bộ Một", "03|Chi bộ Ba"]);
const YELLOW = "#FFFF00";

let excel: ExcelRoom;
beforeEach(async () => {
  excel = openExcelRoom();
  await excel.write(BEFORE);
});

/** Works on the summary as a person would by the ribbon. */
function dress(work: (sheet: Excel.Worksheet) => void): Promise<void> {
  return excel.bench.excel(async (context) => {
    work(context.workbook.worksheets.getItem("Tổng hợp"));
    await context.sync();
  });
}

const styleAt = (row: number, column: number): unknown =>
  excel.sheet("Tổng hợp").cells.get((row - 1) * 16_384 + column)?.style;
const fills = (): (string | null | undefined)[] =>
  [4, 5, 6, 7].map((row) => (styleAt(row, 1) as { fill: string | null } | undefined)?.fill);
const hiddenRows = (): number[] =>
  [...excel.sheet("Tổng hợp").rows].flatMap(([row, { hidden }]) => (hidden ? [row + 1] : [])).sort((a, b) => a - b);

it("a row that was marked with a colour stays marked, wherever its unit is", async () => {
  await dress((sheet) => (sheet.getRange("A5:D5").format.fill.color = YELLOW));
  await excel.write(AFTER);
  expect(fills()).toEqual([YELLOW, null, null, null]);
  await excel.write(BEFORE);
  expect(fills().slice(0, 3)).toEqual([null, YELLOW, null]);
});

describe("lines that a person drew", () => {
  const lineAt = (row: number, column: number, side: "top" | "bottom" | "left" | "right"): string => {
    const style = styleAt(row, column) as {
      borders: Record<string, { style: string; weight: string; color: string } | null>;
    };
    const line = style.borders[side];
    return line ? [line.style, line.weight, line.color].join(" ") : "";
  };
  type Edge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal";
  const OURS = "Continuous Thin #7F7F7F";
  const draw = (address: string, ...edges: Edge[]): Promise<void> =>
    dress((sheet) => {
      for (const edge of edges) {
        Object.assign(sheet.getRange(address).format.borders.getItem(edge), {
          style: "Double",
          weight: "Thick",
          color: "#FF0000",
        });
      }
    });
  const THEIRS = "Double Thick #FF0000";

  it("stay with the row above them and with the column left of them", async () => {
    await draw("A5:D5", "EdgeBottom");
    await draw("B6", "EdgeRight");
    await excel.write(AFTER);
    const bottoms = [3, 4, 5, 6, 7].map((row) =>
      [0, 1, 2, 3].map((column) => lineAt(row, column, "bottom") === THEIRS),
    );
    const all = [true, true, true, true];
    const none = [false, false, false, false];
    expect(AFTER.rows.findIndex((cells) => cells.some((cell) => cell?.value === "Chi bộ Hai"))).toBe(3);
    expect(bottoms).toEqual([none, all, none, none, none]);
    expect([4, 5, 6, 7].map((row) => lineAt(row, 1, "right"))).toEqual([OURS, OURS, OURS, THEIRS]);
    await excel.write(BEFORE);
    expect([4, 5, 6].map((row) => lineAt(row, 0, "bottom"))).toEqual([OURS, THEIRS, OURS]);
  });

  it("are all there where no row moves, around several rows too, and after taking the writing back", async () => {
    await draw("A4:B5", "EdgeTop", "EdgeLeft", "EdgeBottom", "EdgeRight", "InsideHorizontal");
    const looks = (): string[] => [
      lineAt(3, 0, "bottom"),
      lineAt(3, 1, "bottom"),
      ...[4, 5].flatMap((row) => [lineAt(row, 0, "left"), lineAt(row, 1, "right"), lineAt(row, 1, "bottom")]),
      lineAt(4, 0, "right"),
      lineAt(4, 2, "bottom"),
    ];
    const theirs = [...Array.from({ length: 8 }, () => THEIRS), OURS, OURS];
    const written = await excel.writeAll([BEFORE]);
    expect(looks()).toEqual(theirs);
    await excel.takeBack(written);
    expect(looks()).toEqual(theirs);
  });
});

it("fonts and alignment of the notes stay, of new units' too where all had them", async () => {
  await dress((sheet) => {
    sheet.getRange("D4:D6").format.font.italic = true;
    sheet.getRange("D4:D6").format.horizontalAlignment = "Center";
    sheet.getRange("B4").format.font.size = 16;
  });
  await excel.write(AFTER);
  expect(styleAt(4, 3)).toMatchObject({
    font: { italic: true, name: "Times New Roman" },
    horizontalAlignment: "Center",
  });
  expect(styleAt(5, 3)).toMatchObject({ font: { italic: true } });
  expect(styleAt(6, 1)).toMatchObject({ font: { size: 16, bold: false } });
  expect(styleAt(4, 1)).toMatchObject({ font: { size: 12 } });
});

it("a number format stays with its unit and column, and as text no figure of ours becomes one", async () => {
  await dress((sheet) => {
    sheet.getRange("C5").numberFormat = [["0.0"]];
    sheet.getRange("C6").numberFormat = [["@"]];
  });
  await excel.write(AFTER);
  expect(excel.look("'Tổng hợp'!C4:C7").numberFormats).toEqual([["0.0"], ["#,##0"], ["#,##0"], ["#,##0"]]);
  expect(excel.look("'Tổng hợp'!C4:C7").values).toEqual([[1], [1], [1], [1]]);
});

it("widths and hidden columns go with their column, widths of ours follow the description", async () => {
  await dress((sheet) => {
    sheet.getRange("B:B").format.columnWidth = 200;
    sheet.getRange("C:C").columnHidden = true;
  });
  await excel.write({ ...AFTER, columns: [20, 20, 20, 20] });
  const { columns } = excel.sheet("Tổng hợp");
  expect(columns.get(0)?.width).toBeCloseTo(20 * 5.25 + 3.75);
  expect(columns.get(1)?.width).toBe(200);
  expect([1, 2, 3, 4].map((column) => columns.get(column)?.hidden ?? false)).toEqual([false, true, false, true]);
});

it("a height that the person gave a row of one line stays with its unit; others follow the texts", async () => {
  const heightAt = (row: number): number | undefined => excel.sheet("Tổng hợp").rows.get(row - 1)?.height;
  await dress((sheet) => (sheet.getRange("5:5").format.rowHeight = 40));
  await excel.write(AFTER);
  expect(heightAt(4)).toBe(40);
  expect([5, 6, 7].map(heightAt).every((height) => height === undefined || height < 20)).toBe(true);
  excel.type("'Tổng hợp'!D4", "một ghi chú dài hơn một dòng");
  await dress((sheet) => (sheet.getRange("4:4").format.rowHeight = 90));
  await excel.write(BEFORE);
  expect(heightAt(5)).not.toBe(90);
});

it("a hidden row stays hidden with its unit, and no other is", async () => {
  await dress((sheet) => (sheet.getRange("5:5").rowHidden = true));
  await excel.write(AFTER);
  expect(hiddenRows()).toEqual([4]);
});

it("a filter stays over the whole table and hides by what stands there now", async () => {
  await dress((sheet) => {
    const criteria = { filterOn: "Values" as const, values: ["Chi bộ Hai", "Chi bộ Bốn"] };
    sheet.autoFilter.apply(sheet.getRange("A2:D6"), 1, criteria);
  });
  expect(hiddenRows()).toEqual([3, 4, 6]);
  await excel.write(AFTER);
  expect(excel.sheet("Tổng hợp").filter?.area).toEqual({ firstRow: 1, lastRow: 6, firstColumn: 0, lastColumn: 3 });
  expect(hiddenRows()).toEqual([3, 6, 7]);
});

it("panes, lines of the grid and the page stay as the person set them, while ours do not change", async () => {
  await dress((sheet) => {
    sheet.freezePanes.freezeRows(1);
    sheet.showGridlines = true;
    sheet.pageLayout.paperSize = "A3";
  });
  await excel.write(AFTER);
  const { frozen, showGridlines, pageLayout } = excel.sheet("Tổng hợp");
  expect([frozen, showGridlines, pageLayout.paperSize.toLowerCase()]).toEqual([{ rows: 1, columns: 0 }, true, "a3"]);
  expect(pageLayout.printArea?.lastRow).toBe(AFTER.rows.length - 1);
  await excel.write({ ...AFTER, frozenColumns: 1 });
  expect(excel.sheet("Tổng hợp").frozen).toEqual({ rows: 2, columns: 1 });
});

describe("pages", () => {
  const layout = () => excel.sheet("Tổng hợp").pageLayout.zoom;
  const breaks = () => excel.sheet("Tổng hợp").pageBreaks.rows;
  /** A page of its own for the row below the twentieth. */
  const long = (...gone: number[]): Sheet => ({
    ...summaryOf(
      Array.from({ length: 30 }, (_, at) => at).flatMap((at) =>
        gone.includes(at) ? [] : [`${String(at)}|Chi bộ ${String(at)}`],
      ),
    ),
    columns: [12, 60, 12, 60],
    pages: [20],
  });

  it("a zoom of ours follows the sheet, one of the person's stays, and taking back gives it back", async () => {
    expect(layout()).toEqual({ horizontalFitToPages: 1 });
    await excel.write(AFTER);
    expect(layout()).toEqual({ horizontalFitToPages: 1 });
    await dress((sheet) => {
      sheet.pageLayout.zoom = { scale: 80 };
    });
    const written = await excel.writeAll([BEFORE]);
    expect(layout()).toEqual({ scale: 80 });
    await dress((sheet) => {
      sheet.pageLayout.zoom = { horizontalFitToPages: 2 };
    });
    await excel.takeBack(written);
    expect(layout()).toEqual({ scale: 80 });
  });

  it("breaks of ours follow the rows, also past a row that the person put in", async () => {
    await excel.write(long());
    expect(breaks()).toEqual([20]);
    await dress((sheet) => sheet.getRange("6:6").insert("Down"));
    expect(breaks()).toEqual([21]);
    await excel.write({ ...long(), pages: [22] });
    expect(breaks()).toEqual([22]);
  });

  it("breaks of the person's stay with their unit, and taking back gives back what stood there", async () => {
    await excel.write(long());
    await dress((sheet) => {
      sheet.horizontalPageBreaks.removePageBreaks();
      sheet.horizontalPageBreaks.add("A10");
    });
    const unit = excel.value("'Tổng hợp'!B10");
    const written = await excel.writeAll([long(2)]);
    expect(excel.value("'Tổng hợp'!B9")).toBe(unit);
    expect(breaks()).toEqual([8]);
    await excel.takeBack(written);
    expect(breaks()).toEqual([9]);
  });

  it("headings that were repeated by an earlier version are repeated no more where there is no one table", async () => {
    expect(excel.sheet("Tổng hợp").pageLayout.printTitleRows).toEqual({ first: 1, last: 1 });
    await excel.write({ ...AFTER, headings: null });
    const below = AFTER.rows.length;
    expect(excel.sheet("Tổng hợp").pageLayout.printTitleRows).toEqual({ first: below, last: below });
  });
});

it("single cells are asked for only where an area does not look as it was written", async () => {
  const asks = async (): Promise<number> => {
    const before = excel.bench.server.log.length;
    await excel.write(BEFORE);
    return excel.bench.server.log
      .slice(before)
      .filter(({ body }) => body.Actions.some(({ Name }) => Name === "GetCellProperties")).length;
  };
  expect(await asks()).toBe(0);
  await dress((sheet) => (sheet.getRange("B5").format.font.color = "#0000FF"));
  expect(await asks()).toBe(1);
  await dress((sheet) => (sheet.getRange("B5").format.font.color = "#000000"));
  expect(await asks()).toBe(0);
  await dress((sheet) => (sheet.getRange("B5").format.borders.getItem("EdgeBottom").style = "Double"));
  expect(await asks()).toBe(1);
});
