// Freezing looks at every cell once more right before it writes: what changed since it was read stays a formula.

import type * as FormulaCells from "../../src/excel/formula-cells";
import type * as FreezeFormulas from "../../src/excel/freeze-formulas";
import { ensureCell } from "../host/workbook/grid";
import { GOING, openExcelRoom } from "./excel-room";

type Cell = FormulaCells.FormulaCell;

it("freezes what stands as it was read, and gives back what changed meanwhile", async () => {
  const room = openExcelRoom();
  const { freezeCells, countFrozen } = room.bench.addIn("excel/freeze-formulas") as unknown as typeof FreezeFormulas;
  const [sheet] = room.book.sheets;
  if (!sheet) throw new Error("There is no sheet.");
  const { name } = sheet;
  for (const [row, formula, value] of [
    [0, "=1+1", 2],
    [1, "=1+2", 3],
    [2, "=1+3", 4],
  ] as const)
    Object.assign(ensureCell(sheet, row, 0), { formula, value });
  const read = (row: number, formula: string, value: number): Cell => ({
    sheet: sheet.id,
    sheetName: name,
    isProtected: false,
    row,
    column: 0,
    rows: 1,
    columns: 1,
    formula,
    values: [[value]],
  });
  // As if A2 had held another formula when it was read, and A3 shown another value.
  const cells = [read(0, "=1+1", 2), read(1, "=2+1", 3), read(2, "=1+3", 5)];
  const left = await freezeCells(cells, GOING, () => undefined);
  expect(left).toEqual(cells.slice(1));
  expect(["A1", "A2", "A3"].map((cell) => room.formula(`'${name}'!${cell}`))).toEqual([undefined, "=1+2", "=1+3"]);
  expect([room.value(`'${name}'!A1`), await countFrozen()]).toEqual([2, 1]);
});

const nothing = (): void => undefined;

function openSix() {
  const room = openExcelRoom();
  const { freezeCells, restoreCells } = room.bench.addIn("excel/freeze-formulas") as unknown as typeof FreezeFormulas;
  const [sheet] = room.book.sheets;
  if (!sheet) throw new Error("There is no sheet.");
  const cells = [0, 1, 2, 3, 4, 5].map((row): Cell => {
    const formula = `=${String(row)}+1`;
    Object.assign(ensureCell(sheet, row, 0), { formula, value: row + 1 });
    const place = { row, column: 0, rows: 1, columns: 1 };
    return { sheet: sheet.id, sheetName: sheet.name, isProtected: false, ...place, formula, values: [[row + 1]] };
  });
  const formulas = (): unknown[] => cells.map(({ row }) => room.formula(`'${sheet.name}'!A${String(row + 1)}`));
  return {
    formulas,
    written: cells.map(({ formula }) => formula),
    server: room.bench.server,
    names: () => room.book.names.map(({ name }) => name),
    freeze: (signal = GOING) => {
      // As the values of a freezing are read from the cells, so the formulas show them again.
      for (const { row, values } of cells) Object.assign(ensureCell(sheet, row, 0), { value: values[0]?.[0] });
      return freezeCells(cells, signal, nothing);
    },
    restore: (signal = GOING) => restoreCells(signal, nothing),
  };
}

describe.each([1, 2, 3, 4, 5])("request %i", (request) => {
  it.each(["before", "half", "after", "stop"] as const)(
    "that ends early (%s) loses no formula, on the way there and back",
    async (when) => {
      const { formulas, written, server, names, freeze, restore } = openSix();
      const end = (cancel: AbortController): void => {
        if (when === "stop") server.whenReached(request, () => cancel.abort());
        else server.failNext(request, "GeneralException", when);
      };
      const values = written.map(() => undefined);
      const stopFreezing = new AbortController();
      end(stopFreezing);
      const isFrozen = await freeze(stopFreezing.signal).then(
        () => true,
        () => false,
      );
      expect(formulas()).toEqual(isFrozen ? values : written);
      expect(names()).toHaveLength(isFrozen ? written.length : 0);
      if (isFrozen) await restore();

      await freeze();
      expect(formulas()).toEqual(values);
      const stopRestoring = new AbortController();
      end(stopRestoring);
      await restore(stopRestoring.signal).catch(nothing);
      await restore();
      expect(formulas()).toEqual(written);

      await freeze();
      expect(formulas()).toEqual(values);
      await restore();
      expect([formulas(), names()]).toEqual([written, []]);
    },
  );
});
