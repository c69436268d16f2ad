// The rows of the statistical forms, in their order. Names only: spellings stand in intake/code-lists, labels in text/.
// The forms in force since 10 October 2025 (40-HD/BTCTW) keep these rows as far as is known; they are defaults, not law.

import type { Occupation, Religion, Theory } from "./dimension";
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

/** Form 5-BTCTW: the kinds of basic organisations. */
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
  "cooperative",
  "abroad",
  "other-unit",
];

/** The last age of each band: form 2-BTCTW since 2021, and form 2-TCTW of 2012 – 2021. */
export const AGE_BANDS = {
  btctw: [30, 35, 40, 45, 50, 55, 60, Infinity],
  tctw: [30, 40, 50, Infinity],
} as const;
