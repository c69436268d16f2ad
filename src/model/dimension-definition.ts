// What a dimension (a breakdown of new members, cơ cấu) says of itself, so that every room can follow it: what it is called, its
// categories, the columns that state it, and what a person's category follows from. Each has its file in dimensions/, and a new one
// needs nothing besides it and its line in dimensions.ts. People are placed in indicators/.

import { attributeCategories, type AttributeId } from "./attribute-values";
import type { Attributes, CategoryId } from "./dimension";
import type { ColumnId } from "./issue";
import type { ListSource } from "./list-source";
import type { Unit } from "./unit";
import type { Words } from "./words";

/** What a person's category follows from; where it is not known, the person is unstated. */
type From =
  | { [A in AttributeId]: ColumnOf<A> }[AttributeId]
  | { readonly kind: "age"; categoryOf(years: number): CategoryId }
  | { readonly kind: "unit"; categoryOf(unit: Unit, units: readonly Unit[]): CategoryId };

/** A column of the list; `categoryOf` takes only what is stated. */
interface ColumnOf<A extends AttributeId> {
  readonly kind: "column";
  readonly attribute: A;
  categoryOf(value: NonNullable<Attributes[A]>): CategoryId;
}

export interface DimensionDefinition {
  readonly name: Words;
  /** What else a person calls it on sheets of their own and in formulas, beside the headings of its column. */
  readonly alsoCalled?: readonly string[];
  /** A partition splits the total; an attribute ("trong đó") overlaps with others and is shown apart. */
  readonly kind: "partition" | "attribute";
  /** In official order, "unstated" last: every admission has exactly one, so that they sum to the total. */
  readonly categories: readonly CategoryId[];
  /** What its categories are called; those that another dimension has too are called there. */
  readonly labels: Readonly<Record<CategoryId, Words>>;
  /** Many categories, or stated in few lists: the sheet "Cơ cấu chung" shows it only to who chooses it. */
  readonly isSeldom?: true;
  /** Categories that stand in a table only where somebody falls into them; none where absent. */
  readonly shownWhenPresent?: ReadonlySet<CategoryId>;
  /** Any of them states it; the first is the usual one. */
  readonly columns: readonly [ColumnId, ...ColumnId[]];
  /** The first is the one whose order the categories keep. */
  readonly sources: readonly [ListSource, ...ListSource[]];
  readonly from: From;
  /** What docs/danh-muc.md says besides, in Vietnamese. Not part of the bundle. */
  readonly note?: string;
}

type NamedAttribute = Exclude<AttributeId, "youth">;
interface Own<A extends NamedAttribute> extends Omit<DimensionDefinition, "kind" | "categories" | "from"> {
  readonly labels: Readonly<Record<NonNullable<Attributes[A]>, Words>>;
}

/** A partition whose categories are the values of a column. */
export function columnDimension<A extends NamedAttribute>(attribute: A, own: Own<A>): DimensionDefinition {
  return {
    ...own,
    kind: "partition",
    categories: attributeCategories(attribute),
    from: { kind: "column", attribute, categoryOf: String },
  };
}
