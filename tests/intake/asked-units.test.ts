import { createUnitColumn } from "../../src/intake/admission-unit";
import { createReadyForRows } from "../../src/intake/asked-units";
import { createNotes, ignore } from "../../src/intake/column-readers";
import { finish } from "../../src/model/progress";
import type { CellValue } from "../../src/model/grid";
import { foldText } from "../../src/intake/fold";
import { createIssueList } from "../../src/intake/issue-list";
import { createCells } from "../../src/intake/read-cells";
import { recogniseSheets } from "../../src/intake/recognise-sheets";
import type { SheetLayout } from "../../src/intake/sheet-layout";

const HEADINGS: CellValue[] = ["Họ và tên", "Ngày sinh", "Đơn vị", "Ngày kết nạp"];

function listsOf(units: readonly CellValue[]): readonly SheetLayout[] {
  const rows = units.map((unit): CellValue[] => ["Lê Văn An", 30_000, unit, 43_000]);
  const grid = { sheet: "Kết nạp", row: 0, column: 0, values: [HEADINGS, ...rows] };
  return finish(recogniseSheets([grid], createIssueList(), [])).layouts;
}

/** How often the matcher was made ready for rows of lists, from one up to another. */
function timesReadied(...asked: readonly (readonly [SheetLayout | undefined, number, number])[]): number {
  let times = 0;
  const readyForRows = createReadyForRows({
    get isReady() {
      return times > 0;
    },
    isReadyFor: (text) => foldText(text) === "a1",
    prepare: function* () {
      times += 1;
      yield { stage: "check", done: 0, total: 0 };
    },
  });
  for (const [layout, from, to] of asked) if (layout) finish(readyForRows(unitColumnOf(layout), from, to));
  return times;
}

function unitColumnOf(layout: SheetLayout): ReturnType<typeof createUnitColumn> {
  const issues = createIssueList();
  const context = { units: [], matchUnit: () => ({ kind: "unknown", suggestion: null }) as const, issues };
  const own = { target: new Int16Array(9), notes: createNotes(ignore, ignore, 0), rowsARun: 9 };
  return createUnitColumn(layout, createCells(layout, issues), context, own);
}

it.each<[string, CellValue[], number]>([
  ["codes that are known", ["A1", " A1", "A1"], 0],
  ["blanks and errors", ["", "A1", "#N/A"], 0],
  ["a number that is not known", ["A1", 17], 1],
  ["a name that is not known", ["A1", "Chi bộ B", "Chi bộ C"], 1],
])("readies for %s: %j is %j times", (_, units, expected) => {
  const [list] = listsOf(units);
  expect(timesReadied([list, 1, units.length + 1])).toBe(expected);
});

it("readies for a list without a column of units, once", () => {
  const [list] = listsOf(["A1"]).map((layout) => ({ ...layout, columns: new Map() }));
  expect(timesReadied([list, 1, 2], [list, 2, 3])).toBe(1);
});

it("looks at the rows that it is told of alone, and keeps what it saw for the next ones", () => {
  const [list] = listsOf(["A1", "Chi bộ B", "A1"]);
  expect(timesReadied([list, 1, 2], [list, 3, 4])).toBe(0);
  expect(timesReadied([list, 1, 2], [list, 2, 3])).toBe(1);
});
