// The rows of the statistical forms, in their order. Names only: spellings stand in intake/code-lists, labels and
// where each list is written in dimensions/.
// The forms in force since 10 October 2025 (40-HD/BTCTW) keep these rows as far as is known; they are defaults, not law.

import type { AgeBand, Occupation, Religion, Theory } from "./dimension";
import type { UnitKind } from "./unit";

/** Form 2B-BTCTW, II (11-HD/BTCTW, 13/12/2021). "no-religion" is no row of it. */
export const RELIGIONS: readonly Religion[] = [
  "buddhism",
  "catholicism",
  "hoa-hao-buddhism",
  "cao-dai",
  "protestantism",
  "islam",
  "other-religion",
];

/** Form 3-BTCTW, II.7; the form joins advanced level and bachelor. */
export const THEORIES: readonly Theory[] = ["theory-elementary", "theory-intermediate", "theory-advanced"];

/** Form 2-BTCTW, II.1: twelve rows, of which "enterprise" is the sum of its three. */
export const OCCUPATION_ROWS: readonly (Occupation | readonly ["enterprise", ...Occupation[]])[] = [
  "state-agency",
  "party-agency",
  "commune-official",
  "hamlet-official",
  "public-employee",
  "private-institution",
  ["enterprise", "enterprise-leader", "enterprise-staff", "enterprise-worker"],
  "farmer",
  "armed-forces",
  "student",
  "pupil",
  "other-occupation",
];

/** Form 5-BTCTW: the kinds of basic organisations; "enterprise" and "district" are no rows of it, but what lists often say. */
export const UNIT_KINDS: readonly UnitKind[] = [
  "commune",
  "ward",
  "township",
  "party-body",
  "state-body",
  "public-institution",
  "private-institution-unit",
  "army",
  "police",
  "state-enterprise",
  "private-enterprise",
  "enterprise",
  "cooperative",
  "abroad",
  "district",
  "other-unit",
];

/** What "doanh nghiệp" alone names. */
export const ENTERPRISES: readonly UnitKind[] = ["state-enterprise", "private-enterprise", "enterprise"];

/** Years of age, both included. */
export interface AgeSpan {
  readonly first: number;
  readonly last: number;
}

/** Form 2-BTCTW, II.2, since 2021: the bands that ages are counted in. */
export const AGE_BANDS: readonly (AgeSpan & { readonly id: Exclude<AgeBand, "under-18"> })[] = [
  { id: "18-30", first: 18, last: 30 },
  { id: "31-35", first: 31, last: 35 },
  { id: "36-40", first: 36, last: 40 },
  { id: "41-45", first: 41, last: 45 },
  { id: "46-50", first: 46, last: 50 },
  { id: "51-55", first: 51, last: 55 },
  { id: "56-60", first: 56, last: 60 },
  { id: "over-60", first: 61, last: Infinity },
];

/** Form 2-TCTW, 2012 – 2021: wider bands, each of whole ones of today. */
export const EARLIER_AGE_BANDS: readonly AgeSpan[] = [
  { first: 18, last: 30 },
  { first: 31, last: 40 },
  { first: 41, last: 50 },
  { first: 51, last: Infinity },
];

/** The bands that make up a span of ages; none where an end lies within a band. */
export function bandsWithin({ first, last }: AgeSpan): readonly AgeBand[] {
  const bands = AGE_BANDS.filter((band) => band.first >= first && band.last <= last);
  return bands[0]?.first === first && bands.at(-1)?.last === last ? bands.map(({ id }) => id) : [];
}
