// Rows among people that name the unit of those below them: alone in the row, numbered, merged over it, or with the number of its
// people ("II. Chi bộ 1: 12 đồng chí"). What such a row means for the people is decided by admission-unit.ts.

import type { CellValue } from "../model/grid";
import { cellText, isBlank } from "./cell-text";
import type { UnitMatch } from "./match-unit";
import type { SheetLayout } from "./sheet-layout";
import { coreOf } from "./unit-name";

export interface UnitGroup {
  readonly column: number;
  /** The name, without its number and the number of its people. */
  readonly name: string;
}

const ORDINAL = /^(?:[ivx]+|[a-hđ]|\d{1,3})(?:[.)/:]|\s*[-–])\s*(?=\p{L})/iu;
const ALONE = /^\(?(?:[ivx]+|[a-hđ]|\d{1,3})[.)]?$/iu;
const PEOPLE = "(?:đồng chí|đ ?/ ?c|đc|người|đảng viên|quần chúng|ĐV)";
const COUNT = new RegExp(`\\s*[:(\\-–,=]*\\s*(?:có |gồm )?\\d{1,4}\\s*${PEOPLE}.*$`, "isu");
const COUNTED = new RegExp(`^\\d{1,4}(?:\\s*${PEOPLE})?$`, "iu");
/** A title is no name. */
const LONGEST = 120;

/** The unit that a row opens a group for; null for any other row. Whether the unit is known makes no difference to its words. */
export function createUnitGroups(
  { columns, firstDataRow, grid }: SheetLayout,
  match: (text: string) => UnitMatch,
): (row: number) => UnitGroup | null {
  const nameColumn = columns.get("admission.name") ?? -1;
  const mayBeBare = !columns.has("admission.unit");
  return (row) => {
    const values = grid.values[row] ?? [];
    if (row < firstDataRow) return null;
    let group: UnitGroup | null = null;
    for (const [column, value] of values.entries()) {
      if (isBlank(value) || isBeside(value)) continue;
      // Of a second text the row is not a heading; a merged cell may be filled with the same again.
      if (group !== null) {
        if (value !== values[group.column]) return null;
      } else group = { column, name: nameIn(cellText(value)) };
    }
    return group && group.column <= nameColumn && namesUnit(group.name, mayBeBare ? match : null) ? group : null;
  };
}

/** The ordinal of the group, or how many people it has. */
function isBeside(value: CellValue): boolean {
  if (typeof value === "number") return Number.isInteger(value) && value < 1_000;
  const text = cellText(value);
  return ALONE.test(text) || COUNTED.test(text);
}

function nameIn(text: string): string {
  const name = text.normalize("NFC").replace(ORDINAL, "").replace(COUNT, "");
  return name.replace(/[\s:;.,\-–(]+$/u, "");
}

/** Nobody is called "Chi bộ …"; any other name, where no column names units, is one of a unit if the list has it. */
export function namesUnit(name: string, match: ((text: string) => UnitMatch) | null): boolean {
  if (name === "" || name.length > LONGEST || /^\d+$/u.test(name)) return false;
  return coreOf(name).organ !== null || (match !== null && match(name).kind !== "unknown");
}
