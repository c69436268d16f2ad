// Quick probes of the files of the add-in's excel room, one or more a file; the faults that each must notice are in room-faults.ts.
// Pure files are called as they are, the others on a small workbook.

import type { CellKeys } from "../../../src/excel/cell-keys";
import type { EditPlaces as Places } from "../../../src/excel/edit-places";
import type { CellValue } from "../../../src/model/grid";
import { finish, type Stepwise } from "../../../src/model/progress";
import type { Role, Sheet, SheetCell } from "../../../src/report/sheet";
import type { Bench } from "./bench";
import { nothing, signal, writeSheet, type Probe } from "./probes";

type Loaded = Record<string, (...given: unknown[]) => unknown>;

const load = (bench: Bench, file: string): Loaded => bench.addIn(`excel/${file}`) as Loaded;
const call = async (bench: Bench, file: string, name: string, ...given: unknown[]): Promise<unknown> =>
  load(bench, file)[name]?.(...given);

function fill(bench: Bench, address: string, formulas: CellValue[][]): Promise<void> {
  return bench.excel(async (context, sheet) => {
    sheet.getRange(address).formulas = formulas;
    await context.sync();
  });
}

function asPerson(bench: Bench, name: string, act: (sheet: Excel.Worksheet) => void): Promise<void> {
  return bench.excel(async (context) => {
    act(context.workbook.worksheets.getItem(name));
    await context.sync();
  });
}

function formulasOf(bench: Bench, name: string, address: string): Promise<unknown> {
  return bench.excel(async (context) => {
    const range = context.workbook.worksheets.getItem(name).getRange(address).load({ formulas: true });
    await context.sync();
    return range.formulas;
  });
}

const text = (value: string): SheetCell => ({ value, role: "text" });
const summary = (names: readonly string[], more: Partial<Sheet> = {}): Sheet => ({
  key: "summary",
  name: "Tổng hợp",
  columns: [10, 20, 10],
  rows: [
    [text("Mã"), text("Tên"), text("Ghi chú")].map((cell) => ({ ...cell, role: "heading" as const })),
    ...names.map((name) => [
      text(name),
      { value: 1, role: "count" as const },
      { value: null, role: "own-note" as const },
    ]),
  ],
  headings: { first: 0, last: 0 },
  frozenColumns: 1,
  orientation: "portrait",
  notes: { column: 2, firstRow: 1, keys: names.map((name) => `${name}|Chi bộ ${name}`), gone: "không còn" },
  ...more,
});
const AB = summary(["A", "B"]);
const BA = summary(["B", "A"]);
const COUNT: Role = "count";
/** A formula of two cells, which gives other numbers than those described. */
const LIVE: Sheet = {
  ...AB,
  rows: AB.rows.map((cells, row) => {
    const count: SheetCell = {
      value: 1,
      role: COUNT,
      ...(row === 1 ? { formula: "=SEQUENCE(2)+4", spills: { rows: 2, columns: 1 } } : { spilled: true }),
    };
    return row === 0 ? cells : cells.map((cell, column) => (column === 1 ? count : cell));
  }),
};

/** Writes one sheet and makes its copy for sending; gives back what is said of the copies made before. */
async function handOver(bench: Bench): Promise<unknown> {
  await writeSheet(bench, AB);
  const [own] = (await call(bench, "hand-over", "findSummarySheets")) as unknown[];
  const about = summary([], { name: "Thông tin" });
  const formulas = await call(bench, "formula-cells", "findFormulas", "workbook", () => true, signal, nothing);
  return call(bench, "hand-over", "copyForSending", [own], formulas, about, "(bản gửi)", signal, nothing);
}

const fillOf = (bench: Bench, row: number, column: number): unknown =>
  bench.workbook.findSheet("Tổng hợp")?.cells.get(row * 16_384 + column)?.style.fill ?? null;

export const roomProbes = {
  keptMarked: {
    run: async (bench) => {
      const marked = (await call(bench, "mark-kept", "withMarks", AB, ["1:1"])) as Sheet;
      return marked.rows.map((cells) => cells.map((cell) => cell?.byHand ?? false));
    },
    expected: [
      [false, false, false],
      [false, true, false],
      [false, false, false],
    ],
  },
  frameShared: {
    run: (bench) =>
      call(bench, "typed-frame", "typedFrame", [
        { edits: [{ own: "organisation", formula: "ĐẢNG BỘ MẪU" }] },
        { edits: [{ own: "organisation", formula: "KHÁC" }] },
      ]),
    expected: { organisation: "ĐẢNG BỘ MẪU" },
  },
  columnsAlign: {
    run: async (bench) => {
      const { digestOf } = load(bench, "written-rows");
      const digests = ["a", "b"].map((input) => digestOf?.({ input, format: "General" }));
      const row = { pattern: 0, digests, kept: new Map(), key: "" };
      return call(bench, "align-columns", "alignColumns", [["a", "của tôi", "b"]], [row], 3);
    },
    expected: [0, null, 1],
  },
  breaths: {
    run: async (bench) => {
      let time = 0;
      const clock = jest.spyOn(performance, "now").mockImplementation(() => time);
      try {
        const breath = (await call(bench, "breath", "createBreath")) as { isDue: () => boolean };
        const before = breath.isDue();
        time = 1_000;
        return [before, breath.isDue()];
      } finally {
        clock.mockRestore();
      }
    },
    expected: [false, true],
  },
  calculates: {
    run: async (bench) => {
      bench.workbook.calculationMode = "Manual";
      await call(bench, "calculate", "calculateAutomatically");
      return bench.workbook.calculationMode;
    },
    expected: "Automatic",
  },
  looksFollow: {
    run: async (bench) => {
      await writeSheet(bench, AB);
      await asPerson(bench, "Tổng hợp", (sheet) => (sheet.getRange("A2:C2").format.fill.color = "#FFFF00"));
      await writeSheet(bench, BA);
      return [fillOf(bench, 1, 0), fillOf(bench, 2, 0)];
    },
    expected: [null, "#FFFF00"],
  },
  linesFollow: {
    run: async (bench) => {
      const grey = { weight: "Thick", color: "#7F7F7F" } as const;
      const lineOf = (row: number): unknown =>
        bench.workbook.findSheet("Tổng hợp")?.cells.get(row * 16_384)?.style.borders.bottom?.weight;
      await writeSheet(bench, AB);
      await asPerson(bench, "Tổng hợp", (sheet) =>
        Object.assign(sheet.getRange("A2").format.borders.getItem("EdgeBottom"), grey),
      );
      await writeSheet(bench, BA);
      return [lineOf(1), lineOf(2)];
    },
    expected: ["Thin", "Thick"],
  },
  rowsGrow: {
    run: async (bench) => {
      const long: SheetCell = { value: "x".repeat(300), role: "remark", columns: 2 };
      const heights = await call(bench, "row-heights", "mergedHeights", { ...AB, rows: [[long, null, null]] });
      return [...(heights as Map<number, number>).keys()];
    },
    expected: [0],
  },
  titlesLead: {
    run: async (bench) => {
      const line = (role: Role): (SheetCell | null)[] => [{ value: "x", role }, null, null];
      const lines = (count: number): (SheetCell | null)[][] => Array.from({ length: count }, () => line("text"));
      const rows = [...lines(44), line("section"), ...lines(20)];
      const steps = await call(bench, "printed-pages", "printedPages", { ...AB, headings: null, rows });
      return finish(steps as Stepwise<unknown>);
    },
    expected: { pages: null, breaks: [44] },
  },
  fontsRead: {
    run: async (bench) => {
      await fill(bench, "A1:A2", [["x"], ["y"]]);
      await asPerson(bench, "Sheet1", (sheet) => (sheet.getRange("A2").format.font.name = "Arial"));
      const cells = [0, 1].map((row) => ({ sheet: "Sheet1", row, column: 0 }));
      return ((await call(bench, "cell-fonts", "readFonts", cells, signal)) as string[])[1];
    },
    expected: "Arial",
  },
  inputs: {
    run: (bench) => call(bench, "cell-input", "cellInput", { value: 2, role: "count", formula: "=1+1" }),
    expected: { input: "=1+1", format: "#,##0" },
  },
  rowKeys: {
    run: async (bench) => {
      const steps = (await call(bench, "cell-keys", "cellKeys", summary(["A", "A"]))) as Stepwise<CellKeys>;
      const { rows } = finish(steps);
      return rows[1] === rows[2];
    },
    expected: false,
  },
  runs: {
    run: async (bench) => {
      const cells = [0, 1, 3].map((row) => ({ sheet: "Sheet1", row, column: 0 }));
      const [runs] = (await call(bench, "cell-runs", "cellRunBatches", cells, () => "x")) as { cells: unknown[] }[][];
      return runs?.map((run) => run.cells.length);
    },
    expected: [2, 1],
  },
  onlyExpectedChanges: {
    run: async (bench) => {
      await fill(bench, "A1:A2", [["x"], ["y"]]);
      const changes = [0, 1].map((row) => ({
        ...{ sheet: "Sheet1", row, column: 0, expected: "x", value: "z", format: null, font: null },
      }));
      await call(bench, "change-cells", "changeCells", changes, signal, { keep: nothing, progress: nothing });
      return formulasOf(bench, "Sheet1", "A1:A2");
    },
    expected: [["z"], ["y"]],
  },
  dateFormats: {
    run: async (bench) => [
      await call(bench, "date-system", "isDateFormat", "dd/mm/yyyy"),
      await call(bench, "date-system", "isDateFormat", '0 "đảng viên mới (dy)"'),
    ],
    expected: [true, false],
  },
  chartsOfOurs: {
    run: (bench) =>
      call(bench, "draw-charts", "countOldCharts", { items: [{ name: "PDV 2" }, { name: "Biểu 00009" }] }),
    expected: 2,
  },
  formulasFound: {
    run: async (bench) => {
      await fill(bench, "A1:B1", [["=SUM(1)", "=PDV.PLAN()"]]);
      const wanted = (formula: string): boolean => formula.includes("PDV");
      const found = await call(bench, "formula-cells", "findFormulas", "workbook", wanted, signal, nothing);
      return (found as { formula: string }[]).map(({ formula }) => formula);
    },
    expected: ["=PDV.PLAN()"],
  },
  formulasCleaned: {
    run: (bench) => call(bench, "formula-text", "cleanFormula", '=_xldudf_PDV_PLAN("PDV.PLAN()")+1'),
    expected: '=PDV.PLAN("PDV.PLAN()")+1',
  },
  frozen: {
    run: async (bench) => {
      await fill(bench, "A1", [["=PDV.PLAN()"]]);
      const found = await call(bench, "formula-cells", "findFormulas", "workbook", () => true, signal, nothing);
      await call(bench, "freeze-formulas", "freezeCells", found, signal, nothing);
      const values = await formulasOf(bench, "Sheet1", "A1");
      await call(bench, "freeze-formulas", "restoreCells", signal, nothing);
      return [values, await formulasOf(bench, "Sheet1", "A1")];
    },
    expected: [[[0]], [["=PDV.PLAN()"]]],
  },
  keysCarried: {
    run: async (bench) => {
      const once = await call(bench, "carried-keys", "carriedKey", "A");
      return [once, await call(bench, "carried-keys", "carriedKey", once)];
    },
    expected: ["~A", "~A"],
  },
  rowsCarried: {
    run: async (bench) => {
      const homeless = [{ row: 5, rowKey: "C|Đảng bộ A › Chi bộ C", columnKey: "count", own: null }];
      const without = { homeless, beside: [], places: { columnOf: () => 1 } };
      const say = (label: string): string => `${label} không còn`;
      const { sheet } = (await call(bench, "carried-rows", "withCarried", AB, without, say, new Map())) as {
        sheet: Sheet;
      };
      return sheet.rows.at(-1)?.map((cell) => cell?.value ?? null);
    },
    expected: ["Chi bộ C không còn", null, null],
  },
  wayBack: {
    run: async (bench) => {
      const keys = finish((await call(bench, "cell-keys", "cellKeys", AB)) as Stepwise<CellKeys>);
      const { EditPlaces } = bench.addIn("excel/edit-places") as unknown as { EditPlaces: typeof Places };
      return new EditPlaces(AB, keys, []).rowOf(`~${keys.rows[1] ?? ""}`);
    },
    expected: 1,
  },
  spillsStopped: {
    run: async (bench) => {
      const sheet = (await call(bench, "stopped-spills", "withoutStopped", LIVE, new Set(["2:1"]))) as Sheet;
      return sheet.rows.map((cells) => cells[1]?.formula ?? null);
    },
    expected: [null, null, null],
  },
  editsAsked: {
    run: async (bench) => {
      await writeSheet(bench, AB);
      await asPerson(bench, "Tổng hợp", (sheet) => (sheet.getRange("B2").values = [[99]]));
      return (await writeSheet(bench, AB)).asked?.length ?? null;
    },
    expected: 1,
  },
  referencesMoved: {
    run: (bench) => {
      const down = ([row, column]: [number, number]): [number, number] => [row + 1, column];
      return call(bench, "moved-references", "movedFormula", '=A2&"A2"', "Tổng hợp", down);
    },
    expected: '=A3&"A2"',
  },
  pointsElsewhere: {
    run: async (bench) => {
      await writeSheet(bench, AB);
      await asPerson(bench, "Sheet1", (sheet) => (sheet.getRange("A1").formulas = [["='Tổng hợp'!A2"]]));
      const { pointing } = (await writeSheet(bench, BA)) as unknown as { pointing: unknown };
      return pointing;
    },
    expected: [{ sheet: "Sheet1", cell: "A1" }],
  },
  keysFound: {
    run: async (bench) => {
      await writeSheet(bench, AB);
      const keys = AB.columns.length;
      await asPerson(bench, "Tổng hợp", (sheet) => sheet.getRangeByIndexes(0, keys, 9, 1).clear("Contents"));
      return (await writeSheet(bench, AB)).asked?.length ?? 0;
    },
    expected: 0,
  },
  besideMoves: {
    run: async (bench) => {
      await writeSheet(bench, AB);
      await asPerson(bench, "Tổng hợp", (sheet) => (sheet.getRange("F2:G2").formulas = [["của A", "=E2&F2"]]));
      await writeSheet(bench, BA);
      return formulasOf(bench, "Tổng hợp", "F2:G3");
    },
    expected: [
      ["", ""],
      ["của A", "=E3&F3"],
    ],
  },
  rowsByName: {
    run: async (bench) => {
      const { digestOf, writeRow } = load(bench, "written-rows");
      const record = (...cells: string[]): unknown => {
        const digests = cells.map((input) => digestOf?.({ input, format: "General" }));
        return writeRow?.({ pattern: 0, digests, kept: new Map(), key: cells[1] });
      };
      const [one, two] = [record("1", "A"), record("2", "B")];
      const look = { frozenColumns: 2, patterns: [[{ role: "ordinal" }, { role: "text" }]] };
      const formulas = [
        ["2", "B", one],
        ["1", "A", two],
      ];
      const state = await call(bench, "rows-by-name", "withRowsByName", { look, formulas });
      return (state as { formulas: unknown[][] }).formulas.map((row) => row.at(-1) === two);
    },
    expected: [true, false],
  },
  fillsAreOurs: {
    run: async (bench) => {
      await writeSheet(bench, LIVE);
      // Nothing is computed here.
      const { cells } = bench.workbook.findSheet("Tổng hợp")!;
      for (const row of [1, 2]) {
        const cell = cells.get(row * 16_384 + 1)!;
        cells.set(row * 16_384 + 1, { ...cell, value: row + 4, spilledFrom: { row: 1, column: 1 } });
      }
      return (await writeSheet(bench, LIVE)).asked;
    },
    expected: null,
  },
  handedOver: {
    run: async (bench) => {
      await handOver(bench);
      return bench.workbook.sheets.map(({ name }) => name);
    },
    expected: ["Sheet1", "Tổng hợp", "Thông tin", "Tổng hợp (bản gửi)"],
  },
  unasked: {
    run: async (bench) => {
      await writeSheet(bench, AB);
      await asPerson(bench, "Tổng hợp", (sheet) => (sheet.getRange("B2").values = [[99]]));
      const own = await call(bench, "hand-over", "findSummarySheets");
      const described = new Map([[AB.key, AB]]);
      const found = await call(bench, "unasked-edits", "findUnasked", own, described, signal);
      return (found as { edits: { row: number; column: number }[] }).edits.map(({ row, column }) => [row, column]);
    },
    expected: [[1, 1]],
  },
  sentAgain: {
    run: async (bench) => {
      await handOver(bench);
      await asPerson(bench, "Tổng hợp (bản gửi)", (sheet) => (sheet.getRange("B2").values = [[99]]));
      return ((await handOver(bench)) as { kept: unknown }).kept;
    },
    expected: ["Tổng hợp (bản gửi)"],
  },
  hiddenRows: {
    run: async (bench) => {
      await asPerson(bench, "Sheet1", (sheet) => (sheet.getRange("2:2").rowHidden = true));
      const { findHiddenRows } = load(bench, "hidden-rows");
      return bench.excel(async (context) => [
        ...((await findHiddenRows?.(context, [{ sheet: "Sheet1", first: 0, last: 3 }], signal)) as Set<string>),
      ]);
    },
    expected: ["1:Sheet1"],
  },
  daysMarked: {
    run: async (bench) => {
      await fill(bench, "A1:C1", [[46_300, 46_300, 0.4]]);
      await asPerson(bench, "Sheet1", (sheet) => (sheet.getRange("B1:C1").numberFormat = [["d-mmm", '0" %"0.0%']]));
      const grid = { sheet: "Sheet1", row: 0, column: 0, values: [[46_300, 46_300, 0.4]] };
      const cells = ["A1", "B1", "C1"].map((cell) => ({ sheet: "Sheet1", cell }));
      const marked = await call(bench, "mark-shown", "markShown", [grid], cells, signal);
      return (marked as Record<"days" | "percents", ReadonlySet<string>>[]).map((one) => [
        [...one.days],
        [...one.percents],
      ]);
    },
    expected: [[["B1"], ["C1"]]],
  },
  mergedFilled: {
    run: async (bench) => {
      const values = [["a"], [""], [""], ["b"]];
      await fill(bench, "A1:A4", values);
      await asPerson(bench, "Sheet1", (sheet) => sheet.getRange("A1:A2").merge());
      const grid = { sheet: "Sheet1", row: 0, column: 0, values };
      const cells = ["A2", "A3"].map((cell) => ({ sheet: "Sheet1", cell }));
      const filled = await call(bench, "fill-merged", "fillMerged", [grid], cells, signal);
      return (filled as { values: unknown }[]).map(({ values }) => values);
    },
    expected: [[["a"], ["a"], [""], ["b"]]],
  },
  insertedIntoEmpty: {
    run: async (bench) => {
      await fill(bench, "A1", [["của tôi"]]);
      await asPerson(bench, "Sheet1", (sheet) => sheet.getRange("A1").select());
      await call(bench, "insert-formula", "insertFormula", "=PDV.PLAN()");
      return formulasOf(bench, "Sheet1", "A1");
    },
    expected: [["của tôi"]],
  },
  knownUntilMoved: {
    run: async (bench) => {
      const { startKnowing, keepKnown, noteEdit, takeKnown } = load(bench, "known-cells");
      startKnowing?.();
      const cells = { used: { row: 0, column: 0, rows: 1, columns: 1 }, values: [["x"]] };
      keepKnown?.([
        ["một", cells],
        ["hai", cells],
      ]);
      noteEdit?.("một", null);
      noteEdit?.("hai", "A1");
      return Promise.resolve([...(takeKnown?.() as Map<string, unknown>).keys()]);
    },
    expected: ["hai"],
  },
  grouped: {
    run: async (bench) => {
      const folding = { ...AB, outline: [{ first: 2, last: 2 }] };
      await writeSheet(bench, folding);
      await writeSheet(bench, folding);
      return bench.workbook.findSheet("Tổng hợp")?.rows.get(2)?.outline ?? 0;
    },
    expected: 1,
  },
  areasParsed: {
    run: (bench) => call(bench, "parse-areas", "parseAreas", "'Đơn vị'!$B$2:C4"),
    expected: [{ row: 1, column: 1, rows: 3, columns: 2 }],
  },
  plainCells: {
    run: async (bench) => {
      await fill(bench, "A1:A2", [["x"], ["khác"]]);
      const cells = [0, 1].map((row) => ({ sheet: "Sheet1", row, column: 0, from: "x" }));
      return call(bench, "plain-cells", "findPlainCells", cells, { signal, report: nothing });
    },
    expected: [true, false],
  },
  constants: {
    run: async (bench) => {
      await fill(bench, "B3", [["x"]]);
      const [grid] = (await call(bench, "read-constants", "readConstants", ["Sheet1"], signal, nothing)) as {
        row: number;
        column: number;
        values: unknown;
      }[];
      return [grid?.row, grid?.column, grid?.values];
    },
    expected: [2, 1, [["x"]]],
  },
  editedRead: {
    run: async (bench) => {
      await fill(bench, "A1:C1", [["mới", "mới", "mới"]]);
      const used = { row: 0, column: 0, rows: 1, columns: 3 };
      const edited = [{ row: 0, column: 1, rows: 1, columns: 1 }];
      const { readEdited } = load(bench, "read-edited");
      return bench.excel(async (context) =>
        readEdited?.(context, "Sheet1", used, { used, edited, values: [["cũ", "cũ", "cũ"]] }),
      );
    },
    expected: [["cũ", "mới", "cũ"]],
  },
  tablesFirst: {
    run: async (bench) => {
      await fill(bench, "A1:B3", [
        ["tiêu đề", ""],
        ["Mã", "Tên"],
        ["01", "A"],
      ]);
      await asPerson(bench, "Sheet1", (sheet) => sheet.tables.add("A2:B3", true));
      const { grids } = (await call(bench, "read-grids", "readGrids", signal, nothing)) as {
        grids: { values: unknown[][] }[];
      };
      return grids.map(({ values }) => values[0]);
    },
    expected: [
      ["Mã", "Tên"],
      ["tiêu đề", ""],
    ],
  },
  halved: {
    run: async (bench) => {
      await fill(bench, "A1:A4", [["một"], ["hai"], ["ba"], ["bốn"]]);
      const { readRectangles } = load(bench, "read-rectangles");
      bench.server.failNext(1, "ResponsePayloadSizeLimitExceeded");
      return bench.excel(async (context) => {
        const whole = { sheet: "Sheet1", row: 0, column: 0, rows: 4, columns: 1 };
        const [read] = (await readRectangles?.(context, [whole], signal)) as { formulas: unknown }[];
        return read?.formulas;
      });
    },
    expected: [["một"], ["hai"], ["ba"], ["bốn"]],
  },
  selected: {
    run: async (bench) => {
      await asPerson(bench, "Sheet1", (sheet) => sheet.getRange("C2").select());
      return ((await call(bench, "read-selection", "readSelection")) as { cell: string }).cell;
    },
    expected: "C2",
  },
  rolesJoin: {
    run: async (bench) => {
      const keys = finish((await call(bench, "role-areas", "lookKeys", AB, "")) as Stepwise<string[][]>);
      const areas = finish((await call(bench, "role-areas", "roleAreas", keys)) as Stepwise<{ addresses: string[] }[]>);
      return areas.map(({ addresses }) => addresses);
    },
    expected: [["A1:C1"], ["A2:A3"], ["B2:B3"], ["C2:C3"]],
  },
  sentKnown: {
    run: async (bench) => {
      const ids = await call(
        bench,
        ...["sent-sheets", "sentIds"],
        [{ id: "1", name: "Tổng hợp (bản gửi)" }],
        [
          { id: "1", name: "đổi tên" },
          { id: "2", name: "Tổng hợp (bản gửi)" },
        ],
      );
      return [...(ids as Set<string>)];
    },
    expected: ["1"],
  },
  patterns: {
    run: async (bench) =>
      finish((await call(bench, "sheet-look", "patternsOf", AB)) as Stepwise<{ rows: unknown }>).rows,
    expected: [0, 1, 1],
  },
  shown: {
    run: async (bench) => {
      bench.workbook.addSheet("Trang2");
      await call(bench, "show-cell", "showCell", "Trang2", "");
      return bench.workbook.activeSheet.name;
    },
    expected: "Trang2",
  },
  points: {
    run: (bench) => call(bench, "styles", "columnPoints", 10),
    expected: 56.25,
  },
  takenBack: {
    run: async (bench) => {
      const result = await writeSheet(bench, AB);
      await call(bench, "take-back", "takeBack", result.asked === null ? result.replaced : [], signal);
      return bench.workbook.sheets.map(({ name }) => name);
    },
    expected: ["Sheet1"],
  },
  outdated: {
    run: async (bench) => {
      await writeSheet(bench, AB);
      const own = await call(bench, "hand-over", "findSummarySheets");
      const found = (sheet: Sheet): Promise<unknown> =>
        call(bench, "outdated-sheets", "findOutdated", own, new Map([[sheet.key, sheet]]), signal);
      return [((await found(AB)) as unknown[]).length, ((await found(summary(["A", "C"]))) as unknown[]).length];
    },
    expected: [0, 1],
  },
  outdatedStopped: {
    run: async (bench) => {
      await writeSheet(bench, AB);
      const own = await call(bench, "hand-over", "findSummarySheets");
      const found = call(bench, "outdated-sheets", "findOutdated", own, new Map([[AB.key, AB]]), AbortSignal.abort());
      return found.then(
        () => "done",
        (error: unknown) => (error as Error).name,
      );
    },
    expected: "Cancelled",
  },
  settingsKept: {
    run: async (bench) => {
      await call(bench, "workbook-settings", "writeSettings", { kỳ: 2017 });
      return ((await call(bench, "workbook-settings", "readSettings")) as { stored: unknown }).stored;
    },
    expected: { kỳ: 2017 },
  },
  templateWritten: {
    run: async (bench) => {
      const columns = [{ heading: "Mã", width: 10, input: { kind: "text" }, prompt: "" }];
      await call(bench, "write-template", "writeTemplate", [{ name: "Sheet1", columns, rows: [["A"]] }], "Mục", signal);
      return bench.workbook.sheets.map(({ name }) => name);
    },
    expected: ["Sheet1", "Sheet1 (PDV)"],
  },
  namesFit: {
    run: (bench) => call(bench, "own-sheets", "freeName", "x".repeat(31), ["X".repeat(31)]),
    expected: `${"x".repeat(25)} (PDV)`,
  },
  rowsRead: {
    run: async (bench) => {
      const row = { pattern: 3, digests: ["abc", "def"], kept: new Map([[1, "ghi"]]), key: "01|A;B" };
      const read = (await call(
        bench,
        "written-rows",
        "readRow",
        await call(bench, "written-rows", "writeRow", row),
      )) as {
        key: string;
        kept: Map<number, string>;
      };
      return [read.key, [...read.kept]];
    },
    expected: ["01|A;B", [[1, "ghi"]]],
  },
} as const satisfies Record<string, Probe>;
