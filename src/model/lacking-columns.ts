// Columns that no list of units in a workbook has, and without which figures are missing or mean less. No mistake by itself: what it costs is
// told beside what was read.

import type { Board } from "./board";

export type LackingColumn = "unit.plan" | "unit.parent";

export function lackingColumns({ sources, units }: Board): readonly LackingColumn[] {
  const layouts = sources.flatMap(({ kind, layout }) => (kind === "units" && layout ? [layout] : []));
  if (layouts.length === 0 || units.length === 0) return [];
  const isAbsent = (id: LackingColumn): boolean =>
    layouts.every(({ columns }) => columns.every((column) => column.id !== id));
  // Groups, numbering or a second column of names may say what stands below what.
  const isFlat = units.length > 1 && units.every(({ parent }) => parent === null);
  return [
    ...(isAbsent("unit.plan") ? (["unit.plan"] as const) : []),
    ...(isAbsent("unit.parent") && isFlat ? (["unit.parent"] as const) : []),
  ];
}
