// The readers of all columns that an admissions sheet has: the cells of a run of rows become codes and days, and what is to be
// said of whole columns is gathered. What rows mean for one another and for the figures is decided by read-admissions.ts.

import type { ColumnId } from "../model/issue";
import type { Unit } from "../model/unit";
import { dayReaders, markReaders, textReaders } from "./admission-readers";
import { createUnitColumn, type UnitColumn } from "./admission-unit";
import { takeRows, type AdmissionWriter } from "./admission-writer";
import { createBlankCheck, EXPECTED, type BlankCheck } from "./checks/check-blanks";
import { createDateColumns, type DateColumn } from "./checks/date-columns";
import {
  codeReader,
  createNotes,
  ignore,
  ODD_ATTRIBUTES,
  ODD_DATES,
  ODD_MARKS,
  ROWS_A_RUN,
  type CellNotes,
  type RowsRun,
} from "./column-readers";
import { createKeyHashes, type KeyHashes } from "./find-duplicates";
import type { IssueList, Place } from "./issue-list";
import { createMarks, type Marks } from "./marks";
import type { UnitMatch } from "./match-unit";
import { attributeColumns, schoolingReaders } from "./read-attributes";
import { createCells, type Cells } from "./read-cells";
import { noteText, type SecondLook } from "./second-look";
import type { SheetLayout } from "./sheet-layout";

export interface ListReaders {
  readonly cells: Cells;
  /** Blank cells, to be told with what else concerns the cells. */
  readonly blanks: BlankCheck;
  readonly unitColumn: UnitColumn;
  readonly marks: Marks;
  /** Of the run read last. */
  readonly hashes: KeyHashes;
  readonly rowsARun: number;
  /** Gives the people of a run their positions and reads their cells. */
  readonly readRun: (run: RowsRun) => void;
  /** To be called after the last row. */
  readonly finish: () => void;
}

export interface ListContext {
  readonly units: readonly Unit[];
  readonly matchUnit: (text: string) => UnitMatch;
  readonly columns: AdmissionWriter;
  readonly secondLook: SecondLook;
  readonly issues: IssueList;
}

/** Columns whose dates are counted, in the order in which a row is read. */
const DATES = ["decision", "admitted", "birth", "male", "female", "resolution", "official", "certificate"] as const;

export function createListReaders(layout: SheetLayout, context: ListContext): ListReaders {
  const { columns: target, secondLook, issues } = context;
  const { grid } = layout;
  const rowsARun = Math.min(ROWS_A_RUN, grid.values.length);
  const cells = createCells(layout, issues);
  const blanks = createBlankCheck([...EXPECTED.filter(cells.has), "admission.sex"], blankPlace(cells), issues);
  const notesOf = notesBy(blanks, secondLook);
  const dateColumns = createDateColumns(cells.place, issues);
  const dates = new Map<ColumnId, DateColumn>();
  for (const name of DATES) {
    const id = `admission.${name}` as const;
    if (cells.has(id)) dates.set(id, dateColumns.of(id));
  }
  const notes = notesOf("admission.unit");
  const unitColumn = createUnitColumn(layout, cells, context, { target: target.unit, notes, rowsARun });
  const people = { cells, notesOf, columns: layout.columns, target, dates, secondLook, issues };
  const marks = createMarks(people);
  const hashes = createKeyHashes(rowsARun);
  const readers = [
    unitColumn.reader,
    ...dayReaders(people),
    codeReader([...attributeColumns(people), ...marks.codes]),
    ...schoolingReaders(people),
    ...marks.readers,
    ...markReaders(people),
    ...textReaders(people, hashes),
  ];
  return {
    cells,
    blanks,
    unitColumn,
    marks,
    hashes,
    rowsARun,
    readRun: (run) => {
      const { rows, odd, count } = run;
      run.first = takeRows(target, grid.sheet, { rows, count, top: grid.row });
      odd.fill(0, 0, count);
      secondLook.rows.set(rows.subarray(0, count), run.first);
      for (const read of readers) read(run);
    },
    finish: () => {
      dateColumns.finish();
      cells.finish();
      marks.finish();
      unitColumn.finish();
    },
  };
}

/** Of a sex that two columns mark, which is looked at last, the first of them. */
function blankPlace({ has, place }: Cells): (row: number, id: ColumnId) => Place {
  return (row, id) => place(row, id === "admission.sex" && !has(id) ? "admission.male" : id);
}

function notesBy(blanks: BlankCheck, secondLook: SecondLook): (id: ColumnId) => CellNotes {
  const expected: ReadonlySet<ColumnId> = new Set(EXPECTED);
  const suspect = (at: number): void => {
    noteText(secondLook, at);
  };
  return (id) => createNotes(suspect, expected.has(id) ? (row) => blanks.note(id, row) : ignore, partOf(id));
}

/** What of a row a column belongs to. */
function partOf(id: ColumnId): number {
  if (id === "admission.sex" || id === "admission.youth") return ODD_MARKS;
  return DATES.some((name) => id === `admission.${name}`) ? ODD_DATES : ODD_ATTRIBUTES;
}
