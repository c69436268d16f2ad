// The mappings stored for a workbook, found again by the headings that they were made for, wherever these stand by now;
// one whose sheet is gone serves a sheet with the same headings. What no longer fits is reported, never followed.

import type { Grid } from "../model/grid";
import type { SheetMapping } from "../model/settings";
import { joinedTexts, textsAt } from "./heading-rows";
import { WORKBOOK, type IssueList, type Place } from "./issue-list";
import { addressIn, fingerprintOf, headingsOf, type HeadingTexts } from "./sheet-layout";

export interface MappedHeadings {
  readonly mapping: SheetMapping;
  readonly rows: number;
  readonly texts: HeadingTexts;
}

export interface StoredMappings {
  /** The mapping made for the headings that begin in this row of the grid. */
  at: (grid: Grid, row: number) => MappedHeadings | null;
  /** To be called when everything was recognised. `read`: where the headings stand of each sheet that is read. */
  report: (read: ReadonlyMap<string, Place>, issues: IssueList) => void;
}

export function createStoredMappings(mappings: readonly SheetMapping[], grids: readonly Grid[]): StoredMappings {
  const present = new Set(grids.map(({ sheet }) => sheet));
  const gone = mappings.filter(({ sheet }) => !present.has(sheet));
  const bySheet = new Map([...present].map((name) => [name, mappings.filter(({ sheet }) => sheet === name)]));
  /** Where each serves, by sheet. */
  const uses = new Map<SheetMapping, Map<string, Place>>();
  const use = (mapping: SheetMapping, grid: Grid, row: number): void => {
    const places = uses.get(mapping) ?? new Map<string, Place>();
    uses.set(mapping, places.set(grid.sheet, { sheet: grid.sheet, cell: addressIn(grid, row, 0) }));
  };
  const wantedFor = ({ sheet }: Grid): readonly SheetMapping[] => [...(bySheet.get(sheet) ?? []), ...gone];
  return {
    at: (grid, row) => {
      const wanted = wantedFor(grid);
      // With a blank row above them, headings would be the same.
      if (wanted.length === 0 || textsAt(grid, row).every((text) => text === "")) return null;
      for (const [index, texts] of joinedTexts(grid, row).entries()) {
        const fingerprint = fingerprintOf(headingsOf(texts));
        const mapping = wanted.find((one) => one.fingerprint === fingerprint);
        if (!mapping) continue;
        use(mapping, grid, row);
        return { mapping, rows: index + 1, texts };
      }
      return null;
    },
    report: (read, issues) => {
      for (const name of new Set(mappings.map(({ sheet }) => sheet))) {
        const own = mappings.filter(({ sheet }) => sheet === name);
        const places = own.flatMap((mapping) => [...(uses.get(mapping)?.values() ?? [])]);
        const isMissed = own.some(({ kind }) => kind !== "ignore");
        if (!present.has(name)) {
          for (const place of places.length === 0 && isMissed ? [WORKBOOK] : places) {
            issues.add("sheet/mapping-lost", "note", place, { name });
          }
        } else if (places.length === 0 && (isMissed || read.has(name))) {
          issues.add("sheet/mapping-outdated", "note", read.get(name) ?? { sheet: name, cell: "" }, {});
        }
      }
    },
  };
}
