// After any edits, what is read of them together with what was known is what a whole reading gives: cells typed, pasted and cleared,
// rows, columns and cells that come and go, formulas whose results change without an event, sheets and tables, hidden rows.

import fc from "fast-check";
import type * as KnownCells from "../../src/excel/known-cells";
import type * as ReadGrids from "../../src/excel/read-grids";
import { openBench, type Bench } from "../host/faults/bench";

const GOING = new AbortController().signal;

type Edit = (context: Excel.RequestContext, sheet: Excel.Worksheet) => void;
type Step = { readonly name: string; readonly edit: Edit } | "calculate" | "read" | "compare";

const row = fc.nat(9);
const column = fc.nat(4);
const size = fc.integer({ min: 1, max: 3 });
const value = fc.constantFrom<string | number>("", "A", "B", "Chi bộ Một", 1, 2, 43_000);
const area = fc.record({ row, column, rows: size, columns: size });
type Area = typeof area extends fc.Arbitrary<infer A> ? A : never;

function at(sheet: Excel.Worksheet, { row: first, column: left, rows, columns }: Area): Excel.Range {
  return sheet.getRangeByIndexes(first, left, rows, columns);
}

function step<T>(name: string, given: fc.Arbitrary<T>, edit: (given: T) => Edit): fc.Arbitrary<Step> {
  return given.map((one) => ({ name: `${name} ${JSON.stringify(one)}`, edit: edit(one) }));
}

const steps: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: step("type", fc.tuple(row, column, value), ([first, left, one]) => (_context, sheet) => {
      sheet.getRangeByIndexes(first, left, 1, 1).values = [[one]];
    }),
  },
  {
    weight: 3,
    arbitrary: step("paste", fc.tuple(area, value), ([where, one]) => (_context, sheet) => {
      at(sheet, where).values = Array.from({ length: where.rows }, () =>
        Array.from({ length: where.columns }, () => one),
      );
    }),
  },
  { weight: 2, arbitrary: step("clear", area, (where) => (_context, sheet) => at(sheet, where).clear()) },
  {
    weight: 1,
    arbitrary: step("clear rows", row, (first) => (_context, sheet) => {
      sheet.getRange(`${String(first + 1)}:${String(first + 2)}`).clear();
    }),
  },
  {
    weight: 3,
    arbitrary: step("end at row", fc.integer({ min: 4, max: 9 }), (last) => (_context, sheet) => {
      sheet.getRangeByIndexes(0, 0, last, 4).values = Array.from({ length: last }, () => ["a", "b", "c", "d"]);
      sheet.getRange(`${String(last + 1)}:20`).clear();
    }),
  },
  { weight: 1, arbitrary: step("insert", area, (where) => (_context, sheet) => void at(sheet, where).insert("Down")) },
  { weight: 1, arbitrary: step("delete", area, (where) => (_context, sheet) => at(sheet, where).delete("Left")) },
  {
    weight: 1,
    arbitrary: step("insert rows", row, (first) => (_context, sheet) => {
      sheet.getRange(`${String(first + 1)}:${String(first + 1)}`).insert("Down");
    }),
  },
  {
    weight: 1,
    arbitrary: step("delete rows", row, (first) => (_context, sheet) => {
      sheet.getRange(`${String(first + 1)}:${String(first + 1)}`).delete("Up");
    }),
  },
  {
    weight: 1,
    arbitrary: step("delete columns", column, (left) => (_context, sheet) => {
      const name = "ABCDE"[left] ?? "A";
      sheet.getRange(`${name}:${name}`).delete("Left");
    }),
  },
  {
    weight: 1,
    arbitrary: step("formula", fc.tuple(row, column), ([first, left]) => (_context, sheet) => {
      sheet.getRangeByIndexes(first, left, 1, 1).formulas = [["=Sheet1!A1"]];
    }),
  },
  {
    weight: 1,
    arbitrary: step("rename", fc.constantFrom("Một", "Hai"), (name) => (_context, sheet) => void (sheet.name = name)),
  },
  {
    weight: 1,
    arbitrary: step("hide a row", fc.tuple(row, fc.boolean()), ([first, hidden]) => (_context, sheet) => {
      sheet.getRangeByIndexes(first, 0, 1, 1).rowHidden = hidden;
    }),
  },
  {
    weight: 1,
    arbitrary: step("hide the sheet", fc.boolean(), (hidden) => (_context, sheet) => {
      sheet.visibility = hidden ? "Hidden" : "Visible";
    }),
  },
  { weight: 4, arbitrary: fc.constantFrom<Step>("calculate", "read", "read", "compare") },
);

interface Room {
  readonly bench: Bench;
  readonly edit: (edit: Edit) => Promise<void>;
  readonly read: (extent: ReadGrids.Extent) => Promise<unknown>;
  readonly calculate: () => void;
}

async function openRoom(): Promise<Room> {
  const bench = openBench(null);
  const { noteEdit, startKnowing } = bench.addIn("excel/known-cells") as unknown as typeof KnownCells;
  const { readGrids } = bench.addIn("excel/read-grids") as unknown as typeof ReadGrids;
  await bench.excel(async (context, sheet) => {
    // The second sheet is the one that is edited; that of the first is always in sight, as Excel wants one.
    context.workbook.worksheets.add("Hai");
    sheet.getRange("A1:B2").values = [
      ["x", 1],
      ["y", 2],
    ];
    await context.sync();
  });
  startKnowing();
  const emit = (event: string, _targets: unknown, message: object): void => {
    if (event !== "Worksheet.onChanged") return;
    const { worksheetId, changeType, address } = message as Excel.WorksheetChangedEventArgs;
    noteEdit(worksheetId, changeType === "RangeEdited" ? address : null);
  };
  Object.assign(bench.workbook.events, { emit });
  const [, edited] = bench.workbook.sheets;
  if (!edited) throw new Error("There is no second sheet.");
  let calculated = 0;
  return {
    bench,
    edit: async (edit) => {
      // What Excel refuses changes nothing.
      await bench
        .excel(async (context) => {
          edit(context, context.workbook.worksheets.getItem(edited.id));
          await context.sync();
        })
        .catch(() => undefined);
    },
    read: (extent) => readGrids(GOING, () => undefined, extent).then(({ grids }) => grids),
    calculate: () => {
      calculated += 1;
      for (const cell of edited.cells.values()) if (cell.formula !== undefined) cell.value = calculated;
    },
  };
}

async function take(room: Room, one: Step): Promise<void> {
  if (one === "calculate") room.calculate();
  else if (one === "read") await room.read("edits");
  else if (one === "compare") expect(await room.read("edits")).toEqual(await room.read("all"));
  else await room.edit(one.edit);
}

it("what is read of edits is what a whole reading gives", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(steps, { minLength: 1, maxLength: 25 }), async (taken) => {
      const room = await openRoom();
      await room.edit((_context, sheet) => {
        sheet.getRange("A1:D6").values = Array.from({ length: 6 }, (_, at) => ["a", "b", at, "d"]);
      });
      await room.read("all");
      for (const one of [...taken, "compare" as const]) await take(room, one);
    }),
    { numRuns: 100 },
  );
}, 120_000);
