// Describes the sheet that goes with the copies for sending: period and as-of date, what is counted and what is not, and how.

import { admitted } from "../indicators/measures/admitted";
import { cellAddress } from "../model/grid";
import type { HandEdit } from "../model/hand-edit";
import { vi } from "../text/vi";
import { viSheets } from "../text/vi-sheets";
import { documentRows, frameOf, fullRow, rowOf, type SheetRow } from "./layout";
import { leftOut } from "./left-out";
import type { Reported } from "./reported";
import { summaryDefinitions } from "./summary-remarks";
import type { Sheet } from "./sheet";

const words = viSheets.report.handOver;
const WIDTHS = [24, 24, 24, 24] as const;
const WIDTH = WIDTHS.length;
/** So many cells of a sheet are named, the others counted. */
const NAMED = 60;

export interface HandedOver {
  /** Names of the copies. */
  readonly sheets: readonly string[];
  readonly withPersonal: boolean;
  /** Cells changed by hand that nobody was asked about yet. */
  readonly edits: readonly HandEdit[];
  /** Sheets of which that is not known. */
  readonly unread: readonly string[];
}

export function describeHandOver(
  reported: Reported,
  { sheets, withPersonal, edits, unread }: HandedOver,
): Omit<Sheet, "key"> {
  const { board, scope, unit } = reported;
  const opening = documentRows(WIDTHS, frameOf(reported, words.title));
  const count = admitted(board, unit, scope);
  const lines = [
    words.period(scope.period),
    ...(count.ok ? [words.countedRows(count.value)] : []),
    ...leftOutLines(reported),
    ...editLines(edits),
    ...unread.map(words.unread),
  ];
  const title = opening.length - 2;
  return {
    name: words.name,
    columns: WIDTHS,
    rows: [
      ...opening,
      ...part(words.counted, lines),
      ...part(words.sheets, [...sheets.map((name) => `– ${name}`), ...(withPersonal ? [] : [words.withoutPersonal])]),
      ...part(words.definitions, [words.valuesOnly, ...summaryDefinitions(reported)]),
    ],
    headings: { first: title, last: title },
    frozenColumns: 1,
    orientation: "portrait",
  };
}

function leftOutLines({ board, scope, issues }: Reported): readonly string[] {
  const { rows, reasons, later } = leftOut(board, scope, issues);
  const { leftOutReason, later: laterOf } = viSheets.report.summary;
  return [
    ...(later > 0 ? [laterOf(later)] : []),
    ...(rows === 0 ? [words.nothingLeftOut] : [words.leftOut(rows)]),
    ...reasons.map(({ code, rows: count }) => leftOutReason(vi.issues.titles[code], count)),
  ];
}

function editLines(edits: readonly HandEdit[]): readonly string[] {
  return [...new Set(edits.map(({ sheet }) => sheet))].map((sheet) => {
    const cells = edits.filter((edit) => edit.sheet === sheet).map(({ row, column }) => cellAddress(row, column));
    return words.edited(sheet, cells.slice(0, NAMED), Math.max(0, cells.length - NAMED));
  });
}

function part(title: string, sentences: readonly string[]): readonly SheetRow[] {
  return [
    rowOf(WIDTH),
    fullRow(WIDTH, title, "signature"),
    ...sentences.map((sentence) => fullRow(WIDTH, sentence, "remark")),
  ];
}
