// Which sheets are read, where their cells and tables lie, and what is known of them without their values. Hidden sheets and the
// add-in's own are left out. Merged areas are not asked for: the call empties Excel's list of undo.

import { askDateSystem, dateOffset, offsetOf } from "./date-system";
import { listSheets, type SheetInfo } from "./own-sheets";
import { askBounds, type Rectangle, rectangleOf } from "./read-values";

export interface SourceSheet {
  readonly id: string;
  readonly name: string;
  readonly used: Rectangle;
  readonly someHidden: boolean;
  /** Its values may change without an edit; also where that isn't known. */
  readonly hasFormulas: boolean;
  readonly tables: readonly (Rectangle & { readonly name: string })[];
}

export interface Sources {
  readonly sheets: readonly SourceSheet[];
  /** The names of those that are left out because they are hidden. */
  readonly hiddenSheets: readonly string[];
  /** Days to add to its dates. */
  readonly dayOffset: number;
}

/** Four round trips at most, whatever the number of sheets. */
export async function findSources(context: Excel.RequestContext): Promise<Sources> {
  const theirs = (await listSheets(context)).filter((sheet) => sheet.own === null && !sheet.sent);
  const hiddenSheets = theirs.flatMap(({ name, visible }) => (visible ? [] : [name]));
  const { asked, dayOffset } = await ask(
    context,
    theirs.filter((sheet) => sheet.visible),
  );
  const tables = asked.map((part) =>
    part.tables.items.map((table) => ({ name: table.name, range: askBounds(table.getRange()) })),
  );
  if (tables.some((list) => list.length > 0)) await context.sync();
  const sheets = asked.flatMap(({ id, name, used, formulas }, index): SourceSheet[] =>
    used.isNullObject
      ? []
      : [
          {
            id,
            name,
            used: rectangleOf(used),
            // null: some of them.
            someHidden: (used.rowHidden as unknown) !== false,
            hasFormulas: formulas?.isNullObject !== true,
            tables: (tables[index] ?? []).map((table) => ({ name: table.name, ...rectangleOf(table.range) })),
          },
        ],
  );
  return { sheets, hiddenSheets, dayOffset };
}

interface Asked {
  readonly id: string;
  readonly name: string;
  readonly used: Excel.Range;
  readonly tables: Excel.TableCollection;
  readonly formulas: Excel.RangeAreas | null;
}

interface Answers {
  readonly asked: readonly Asked[];
  readonly dayOffset: number;
}

/** Where Excel refuses one of the finer questions (formulas of a protected sheet, a function it lacks), it is asked without. */
async function ask(context: Excel.RequestContext, sheets: readonly SheetInfo[]): Promise<Answers> {
  try {
    const asked = sheets.map((sheet) => askSheet(context, sheet, true));
    const probe = askDateSystem(context);
    await context.sync();
    return { asked, dayOffset: offsetOf(probe) };
  } catch {
    const asked = sheets.map((sheet) => askSheet(context, sheet, false));
    await context.sync();
    return { asked, dayOffset: await dateOffset(context) };
  }
}

function askSheet(context: Excel.RequestContext, { id, name }: SheetInfo, finely: boolean): Asked {
  const sheet = context.workbook.worksheets.getItem(id);
  return {
    id,
    name,
    used: askBounds(sheet.getUsedRangeOrNullObject(true)).load({ rowHidden: true }),
    tables: sheet.tables.load({ name: true }),
    formulas: finely
      ? sheet.getRange().getSpecialCellsOrNullObject(Excel.SpecialCellType.formulas).load({ areaCount: true })
      : null,
  };
}
