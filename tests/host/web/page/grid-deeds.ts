// What a person does in the grid, as deeds for the workbook. What only the workbook may do (sheets) is stopped in the grid
// and passed on; what the stand-in doesn't model is stopped and said.

import type { FUniver, FWorksheet, GridRange } from "@univerjs/core/facade";
import type { EditCell } from "@univerjs/preset-sheets-core";

import type { Deed } from "../messages";
import { styleView } from "./grid-style";
import { areaOfRange, toPoints } from "./snapshot";

interface Command {
  readonly id: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- every command has parameters of its own
  readonly params: any;
  cancel?: boolean;
  readonly options?: { readonly fromFormula?: boolean };
}

type Act = (deed: Deed) => void;

interface SheetParameters {
  readonly subUnitId?: string;
  readonly name?: string;
  readonly order?: number;
}

const sheetDeeds: Readonly<Record<string, (parameters: SheetParameters, active: string) => Deed>> = {
  "sheet.command.insert-sheet": () => ({ deed: "sheet-add" }),
  "sheet.command.remove-sheet": ({ subUnitId }, active) => ({ deed: "sheet-delete", sheet: subUnitId ?? active }),
  "sheet.command.set-worksheet-name": ({ subUnitId, name }, active) => ({
    deed: "sheet-rename",
    sheet: subUnitId ?? active,
    name: name ?? "",
  }),
  "sheet.command.set-worksheet-order": ({ subUnitId, order }, active) => ({
    deed: "sheet-move",
    sheet: subUnitId ?? active,
    position: order ?? 0,
  }),
};

/** Rows, columns and cells that come or go, and what else would leave the grid other than the workbook. */
const notModelled =
  /^sheet\.command\.(insert-(row|col|multi|range)|remove-(row|col)|delete-range-move|copy-sheet|move-(rows|cols|range)|hide-|set-(rows|col)-hidden|set-tab-color|add-(range|worksheet)-protection|insert-defined-name|split-text)/;

export function watchDeeds(api: FUniver, act: Act, refuse: () => void, isShowing: () => boolean): void {
  const { Event } = api;
  const active = (): FWorksheet | null => api.getActiveWorkbook()?.getActiveSheet() ?? null;
  api.addEvent(Event["BeforeCommandExecute"], (command: Command) => {
    if (isShowing()) return;
    const sheetDeed = sheetDeeds[command.id];
    if (sheetDeed) act(sheetDeed(command.params ?? {}, active()?.getSheetId() ?? ""));
    else if (notModelled.test(command.id)) refuse();
    else return;
    command.cancel = true;
  });
  api.addEvent(Event["CommandExecuted"], (command: Command) => {
    // The grid's formula service writes formulas again that it was shown.
    if (!isShowing() && command.options?.fromFormula !== true) for (const deed of deedsOf(command, api)) act(deed);
  });
  api.addEvent(Event["SheetEditStarted"], () => act({ deed: "editing", editing: true }));
  api.addEvent(Event["SheetEditEnded"], () => act({ deed: "editing", editing: false }));
}

function deedsOf({ id, params }: Command, api: FUniver): Deed[] {
  const sheet: string = params?.subUnitId ?? "";
  const ranges: GridRange[] = params?.ranges ?? [];
  switch (id) {
    case "sheet.operation.set-selections": {
      const range: GridRange | undefined = params.selections?.at(-1)?.range;
      return range ? [{ deed: "select", sheet, area: areaOfRange(range) }] : [];
    }
    case "sheet.command.set-worksheet-activate":
      return [{ deed: "select", sheet, area: { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 } }];
    case "sheet.mutation.set-range-values":
      return cellDeeds(sheet, params.cellValue ?? {}, api);
    case "sheet.mutation.set.numfmt":
    case "sheet.mutation.remove.numfmt":
      return [];
    case "sheet.mutation.add-worksheet-merge":
    case "sheet.mutation.remove-worksheet-merge":
      return ranges.map((range) => ({
        deed: "merge",
        sheet,
        area: areaOfRange(range),
        merge: id === "sheet.mutation.add-worksheet-merge",
      }));
    case "sheet.mutation.set-worksheet-col-width":
      return [{ deed: "size", sheet, lines: "columns", sizes: sizesOf(ranges, "Column", params.colWidth) }];
    case "sheet.mutation.set-worksheet-row-height":
      return [{ deed: "size", sheet, lines: "rows", sizes: sizesOf(ranges, "Row", params.rowHeight) }];
    case "sheet.mutation.set-frozen":
      return [{ deed: "freeze", sheet, rows: params.ySplit, columns: params.xSplit }];
    case "sheet.mutation.toggle-gridlines":
      return [{ deed: "gridlines", sheet, show: params.showGridlines === 1 }];
    default:
      return [];
  }
}

type Cells = Readonly<Record<number, Readonly<Record<number, EditCell | null>>>>;

function cellDeeds(sheet: string, changed: Cells, api: FUniver): Deed[] {
  const typed: [number, number, string][] = [];
  const styled: [number, number, ReturnType<typeof styleView>][] = [];
  const worksheet = api.getActiveWorkbook()?.getSheetBySheetId(sheet);
  for (const [row, columns] of Object.entries(changed)) {
    for (const [column, cell] of Object.entries(columns)) {
      const place = [Number(row), Number(column)] as const;
      const input = inputOf(cell);
      if (input !== null) typed.push([...place, input]);
      if (cell === null || "s" in cell) {
        styled.push([...place, styleView(worksheet?.getRange(...place).getCellStyleData() ?? {})]);
      }
    }
  }
  return [
    ...(styled.length > 0 ? [{ deed: "style", sheet, cells: styled } as const] : []),
    ...(typed.length > 0 ? [{ deed: "type", sheet, cells: typed } as const] : []),
  ];
}

/** What a person would have typed; null when only the look changed. */
function inputOf(cell: EditCell | null): string | null {
  if (cell === null) return "";
  if (cell.f) return cell.f;
  if (cell.custom?.typed !== undefined) return cell.custom.typed;
  if (!("v" in cell)) return null;
  if (typeof cell.v !== "number") return String((cell.v as string | boolean | null | undefined) ?? "");
  return String(cell.v).replace(".", decimalSign());
}

function decimalSign(): string {
  return document.documentElement.lang === "vi" ? "," : ".";
}

function sizesOf(
  ranges: readonly GridRange[],
  line: "Row" | "Column",
  pixels: number | Readonly<Record<number, number>>,
): [number, number][] {
  return ranges.flatMap((range) => {
    const [first, last] = [range[`start${line}`], range[`end${line}`]];
    return Array.from({ length: last - first + 1 }, (_line, i): [number, number] => {
      const size = typeof pixels === "number" ? pixels : (pixels[first + i] ?? 0);
      return [first + i, toPoints(size)];
    }).filter(([, size]) => size > 0);
  });
}
