// The invented organisation of the sample: whom each unit has and admits. Their names stand in text/, in the same order; the
// figures that follow from these are worked out in describe-sample.ts, the people in sample-people.ts.

import type { Occupation } from "../model/dimension";
import type { UnitKind } from "../model/unit";

/** The last of them is the running year: nine months of it. */
export const SAMPLE_YEARS = [2024, 2025, 2026] as const;
type ByYear = readonly [number, number, number];

export interface SampleUnit {
  /** Place in the list of the unit above; null at the top. */
  readonly parent: number | null;
  /** null of a hamlet that has no organisation. */
  readonly kind: UnitKind | null;
  readonly members: number;
  /** Only hamlets have one. */
  readonly population?: number;
  readonly plans: ByYear;
  readonly admitted: ByYear;
  /** What those admitted do, in turn. */
  readonly occupations: readonly [SampleOccupation, ...SampleOccupation[]];
}

export type SampleOccupation = Extract<
  Occupation,
  | "public-employee"
  | "commune-official"
  | "hamlet-official"
  | "armed-forces"
  | "student"
  | "farmer"
  | "enterprise-worker"
  | "other-occupation"
>;

const NOBODY: ByYear = [0, 0, 0];
const TEACHERS = ["public-employee"] as const;
const HAMLET = ["farmer", "farmer", "enterprise-worker", "farmer", "hamlet-official", "other-occupation"] as const;

/** A unit that has units below it has the sums of their figures. */
function above(parent: number | null, kind: UnitKind): SampleUnit {
  return { parent, kind, members: 0, plans: NOBODY, admitted: NOBODY, occupations: TEACHERS };
}

function below(
  parent: number,
  kind: UnitKind | null,
  [members, population]: readonly [number, number?],
  plans: ByYear,
  admitted: ByYear,
  occupations: SampleUnit["occupations"],
): SampleUnit {
  return { parent, kind, members, ...(population === undefined ? {} : { population }), plans, admitted, occupations };
}

const COLLEGE = 1;

/** The commune; its college with three cells; offices, hamlets, schools and businesses. */
export const SAMPLE_UNITS: readonly SampleUnit[] = [
  above(null, "commune"),
  above(0, "public-institution"),
  below(COLLEGE, "public-institution", [58], [3, 3, 3], [3, 3, 3], TEACHERS),
  below(COLLEGE, "public-institution", [51], [2, 2, 2], [2, 2, 3], TEACHERS),
  below(COLLEGE, "public-institution", [24], [3, 3, 3], [3, 3, 3], ["student"]),
  below(0, "party-body", [46], [2, 3, 3], [2, 3, 2], ["commune-official"]),
  below(0, "police", [61], [4, 5, 5], [4, 5, 5], ["armed-forces"]),
  below(0, "army", [47], [4, 4, 5], [4, 5, 5], ["armed-forces"]),
  below(0, "commune", [162, 3_120], [7, 7, 7], [7, 6, 5], HAMLET),
  below(0, "commune", [178, 3_480], [6, 6, 6], [6, 6, 5], HAMLET),
  below(0, "commune", [133, 2_640], [5, 5, 5], [5, 5, 3], HAMLET),
  below(0, "commune", [144, 2_870], [5, 5, 5], [5, 5, 4], HAMLET),
  below(0, "public-institution", [68], [4, 4, 4], [4, 4, 2], TEACHERS),
  below(0, "public-institution", [31], [2, 2, 2], [2, 2, 2], TEACHERS),
  below(0, "cooperative", [52], [3, 4, 4], [3, 2, 1], ["farmer", "farmer", "other-occupation"]),
  below(0, "private-enterprise", [47], [3, 4, 4], [3, 4, 1], ["enterprise-worker"]),
  // Nobody since 2024, and a hamlet that has no member yet.
  below(0, "other-unit", [21], [2, 1, 1], [1, 0, 0], ["other-occupation"]),
  below(0, null, [0, 310], [1, 1, 1], NOBODY, HAMLET),
];
