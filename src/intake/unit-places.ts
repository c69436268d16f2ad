// Where the cells of a unit's row stand. An address is made when a check speaks of the cell: of thousands of units few do.

import type { ColumnId } from "../model/issue";
import type { Place } from "./issue-list";
import type { FigureReader } from "./read-figures";
import { addressIn, type SheetLayout } from "./sheet-layout";
import type { UnitRow } from "./unit-row";

type Places = UnitRow["places"];

export class UnitPlaces implements Places {
  readonly totals: Places["totals"];
  readonly stock: Places["stock"];
  private ofPlans: Places["plans"] | null = null;

  /** `row` of the grid; `figures`: what read its plans. */
  constructor(
    private readonly layout: SheetLayout,
    private readonly row: number,
    { totals, stock }: Pick<Places, "totals" | "stock">,
    private readonly figures: Pick<FigureReader, "planPlaces"> | null,
  ) {
    this.totals = totals;
    this.stock = stock;
  }

  get plans(): Places["plans"] {
    return (this.ofPlans ??= this.figures?.planPlaces(this.row) ?? new Map());
  }

  get name(): Place {
    return placeOf(this.layout, this.row, this.layout.columns.has("unit.name") ? "unit.name" : "unit.code");
  }

  get code(): Place {
    return placeOf(this.layout, this.row, "unit.code");
  }

  get parent(): Place {
    return placeOf(this.layout, this.row, "unit.parent");
  }

  get to(): Place {
    return placeOf(this.layout, this.row, "unit.to");
  }

  get mergedInto(): Place {
    return placeOf(this.layout, this.row, "unit.merged-into");
  }

  /** Of the first column where the sheet has none. */
  get percent(): Place {
    const { grid, columns } = this.layout;
    return { sheet: grid.sheet, cell: addressIn(grid, this.row, columns.get("unit.percent") ?? 0) };
  }
}

/** The cell of a column; of one that the sheet doesn't have, the sheet. */
export function placeOf({ grid, columns }: SheetLayout, row: number, id: ColumnId): Place {
  const column = columns.get(id);
  return { sheet: grid.sheet, cell: column === undefined ? "" : addressIn(grid, row, column) };
}
