// Which columns of a list say a dimension.

import { hasColumn, hasColumnFor, usualColumn } from "../../src/indicators/dimension-columns";
import type { Source, SourceLayout } from "../../src/model/board";
import type { DimensionId } from "../../src/model/dimension";
import type { ColumnId, SheetKind } from "../../src/model/issue";

function source(kind: SheetKind, ...ids: readonly ColumnId[]): Source {
  const columns = ids.map((id) => ({ id }));
  return { sheet: "", kind, rows: 1, leftOut: 0, layout: { columns } as unknown as SourceLayout };
}

it.each<[DimensionId, readonly ColumnId[]]>([
  ["sex", ["admission.sex", "admission.male", "admission.female"]],
  ["age", ["admission.birth", "admission.male", "admission.female"]],
  ["minority", ["admission.ethnicity"]],
  ["ethnicity", ["admission.ethnicity"]],
  ["religion", ["admission.religion"]],
  ["occupation", ["admission.occupation"]],
  ["education", ["admission.education", "admission.qualification"]],
  ["qualification", ["admission.qualification", "admission.education"]],
  ["theory", ["admission.theory"]],
  ["youth", ["admission.youth"]],
  ["kind", ["unit.kind"]],
])("%s is said by each of %j, and by no other", (dimension, columns) => {
  const list = dimension === "kind" ? "units" : "admissions";
  for (const column of columns) {
    expect([column, hasColumnFor({ sources: [source(list, "admission.name", column)] }, dimension)]).toEqual([
      column,
      true,
    ]);
    expect(hasColumnFor({ sources: [source(list === "units" ? "admissions" : "units", column)] }, dimension)).toBe(
      false,
    );
  }
  expect(hasColumnFor({ sources: [source(list, "admission.name", "unit.name")] }, dimension)).toBe(false);
  expect(hasColumnFor({ sources: [] }, dimension)).toBe(false);
  expect(usualColumn(dimension)).toBe(columns[0]);
});

it("takes one of several columns for enough, and a list without a layout for one that has them all", () => {
  const one = { sources: [source("admissions", "admission.male")] };
  expect(hasColumn(one, "admission.sex", "admission.male")).toBe(true);
  expect(hasColumn(one, "admission.sex")).toBe(false);
  expect(hasColumn(one)).toBe(false);
  expect(hasColumn({ sources: [{ sheet: "", kind: "admissions", rows: 1, leftOut: 0 }] }, "admission.sex")).toBe(true);
});
