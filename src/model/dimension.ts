// The categories that the lists and the forms know. Names only: the breakdowns of new members (cơ cấu) with their words stand in
// dimensions/, spellings in intake/code-lists.

import type { DIMENSION_DEFINITIONS } from "./dimensions";
import type { UnitKind } from "./unit";

export type DimensionId = keyof typeof DIMENSION_DEFINITIONS;

export type Sex = "male" | "female";
export type Ethnicity =
  | "kinh"
  | "tay"
  | "thai"
  | "hoa"
  | "khmer"
  | "muong"
  | "nung"
  | "mong"
  | "dao"
  | "gia-rai"
  | "e-de"
  | "ngai"
  | "ba-na"
  | "xo-dang"
  | "san-chay"
  | "co-ho"
  | "cham"
  | "san-diu"
  | "hre"
  | "mnong"
  | "raglai"
  | "xtieng"
  | "bru-van-kieu"
  | "tho"
  | "giay"
  | "co-tu"
  | "gie-trieng"
  | "ma"
  | "kho-mu"
  | "co"
  | "ta-oi"
  | "cho-ro"
  | "khang"
  | "xinh-mun"
  | "ha-nhi"
  | "chu-ru"
  | "lao"
  | "la-chi"
  | "la-ha"
  | "phu-la"
  | "la-hu"
  | "lu"
  | "lo-lo"
  | "chut"
  | "mang"
  | "pa-then"
  | "co-lao"
  | "cong"
  | "bo-y"
  | "si-la"
  | "pu-peo"
  | "brau"
  | "o-du"
  | "ro-mam"
  | "other-ethnicity"
  | "foreign-origin";
export type Education = "literate" | "primary" | "lower-secondary" | "upper-secondary";
export type Qualification = "elementary" | "intermediate" | "college" | "university" | "master" | "doctor";

/** The rows of the form; "none" is said, a blank is not. */
export type Religion =
  | "buddhism"
  | "catholicism"
  | "hoa-hao-buddhism"
  | "cao-dai"
  | "protestantism"
  | "islam"
  | "other-religion"
  | "no-religion";
export type Theory = "theory-elementary" | "theory-intermediate" | "theory-advanced";
/** The rows of form 2-BTCTW, II.1; the three of an enterprise are parts of one. */
export type Occupation =
  | "state-agency"
  | "party-agency"
  | "commune-official"
  | "hamlet-official"
  | "public-employee"
  | "private-institution"
  | "enterprise-leader"
  | "enterprise-staff"
  | "enterprise-worker"
  | "farmer"
  | "armed-forces"
  | "student"
  | "pupil"
  | "other-occupation";

/** The dimensions that a column of the admissions sheet feeds directly. */
export interface Attributes {
  readonly sex: Sex | null;
  readonly ethnicity: Ethnicity | null;
  readonly education: Education | null;
  readonly qualification: Qualification | null;
  readonly youth: boolean | null;
  readonly religion: Religion | null;
  readonly theory: Theory | null;
  readonly occupation: Occupation | null;
}

export type AgeBand = "under-18" | "18-30" | "31-35" | "36-40" | "41-45" | "46-50" | "51-55" | "56-60" | "over-60";

/** The categories that code names; a dimension may have others of its own. */
export type BuiltInCategory =
  | Sex
  | Ethnicity
  | Religion
  | Occupation
  | Education
  | Qualification
  | Theory
  | AgeBand
  | UnitKind
  | "minority"
  | "member"
  | "not-member"
  | "other"
  | "unstated";

/** A category of a dimension; "unstated" is the row "không ghi" that lets every partition sum to its total. */
export type CategoryId = string;
export const UNSTATED = "unstated";
/** Of a person's own grouping: who states something, but nothing that it names. */
export const OTHER = "other";
/** What is left of people when those of named categories are counted. */
export const LEFT_OVER: ReadonlySet<CategoryId> = new Set([OTHER, UNSTATED]);
