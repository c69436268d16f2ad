// Where people fall among the categories of a dimension. What each dimension is stands in model/dimensions/.

import { ATTRIBUTE_VALUES } from "../model/attribute-values";
import { NO_UNIT, type AdmissionColumns } from "../model/admission-columns";
import { UNSTATED, type CategoryId, type DimensionId } from "../model/dimension";
import type { DimensionDefinition } from "../model/dimension-definition";
import type { Unit } from "../model/unit";
import { NO_AGE } from "./age";
import { agesOf, MOST_YEARS } from "./ages";

/** For each person the place of their category in `Breakdown.categories`. */
export type Places = Uint8Array | Uint16Array;

/** How people are split, without saying where it is defined. */
export interface Breakdown extends Pick<DimensionDefinition, "kind" | "categories"> {
  /** Categories that stand in a table only where somebody falls into them. */
  readonly shownWhenPresent: ReadonlySet<CategoryId>;
  placesOf(columns: AdmissionColumns, units: readonly Unit[]): Places;
}

/** A breakdown that every workbook has. */
export interface Dimension extends Breakdown {
  readonly id: DimensionId;
}

export const NEVER_HIDDEN: ReadonlySet<CategoryId> = new Set();

export function dimensionOf(id: DimensionId, definition: DimensionDefinition): Dimension {
  const { kind, categories, shownWhenPresent = NEVER_HIDDEN } = definition;
  return { id, kind, categories, shownWhenPresent, placesOf: placingOf(definition) };
}

/** A category is found once for each value, each age or each unit, and looked up for each person. */
function placingOf({ categories, from }: DimensionDefinition): Breakdown["placesOf"] {
  const placeOf = (category: CategoryId): number => categories.indexOf(category);
  const unstated = placeOf(UNSTATED);
  if (from.kind === "unit") return (columns, units) => placesByUnit(columns, placesOfUnits(units, from, placeOf));
  if (from.kind === "age") {
    const ofAge = [NO_AGE, ...Array.from({ length: MOST_YEARS + 1 }, (_, years) => years)].map((years) =>
      years === NO_AGE ? unstated : placeOf(from.categoryOf(years)),
    );
    return (columns) => lookUp(agesOf(columns), Uint8Array.from(ofAge), NO_AGE);
  }
  const values = ATTRIBUTE_VALUES[from.attribute] as readonly never[];
  const ofCode = Uint8Array.from([...values.map((value) => placeOf(from.categoryOf(value))), unstated]);
  const areCodes = ofCode.every((place, code) => place === code);
  return ({ codes }) => (areCodes ? codes[from.attribute] : lookUp(codes[from.attribute], ofCode, 0));
}

function lookUp(keys: Uint8Array | Int8Array, places: Uint8Array, first: number): Uint8Array {
  const found = new Uint8Array(keys.length);
  for (let at = 0; at < keys.length; at += 1) found[at] = places[(keys[at] ?? first) - first] ?? 0;
  return found;
}

/** The first is that of NO_UNIT. */
function placesOfUnits(
  units: readonly Unit[],
  from: Extract<DimensionDefinition["from"], { readonly kind: "unit" }>,
  placeOf: (category: CategoryId) => number,
): Uint8Array {
  return Uint8Array.from([placeOf(UNSTATED), ...units.map((unit) => placeOf(from.categoryOf(unit, units)))]);
}

function placesByUnit({ count, unit }: AdmissionColumns, ofUnit: Uint8Array): Uint8Array {
  const places = new Uint8Array(count);
  for (let at = 0; at < count; at += 1) places[at] = ofUnit[(unit[at] ?? NO_UNIT) - NO_UNIT] ?? 0;
  return places;
}
