// The values of each attribute, in the order in which forms and reports list them. A value's place here is the code under
// which columns keep it (admission-columns.ts) and its place among the categories of a dimension, so that counting needs no
// translation. Labels stand in dimensions/, spellings in intake/code-lists.

import { UNSTATED, type Attributes, type CategoryId, type Ethnicity } from "./dimension";
import { OCCUPATION_ROWS, RELIGIONS, THEORIES } from "./forms";

export type AttributeId = keyof Attributes;

/** The row numbers of form 2B-BTCTW; a record, so that a group without a row does not compile. */
const ETHNICITY_ROWS: Readonly<Record<Ethnicity, number>> = {
  kinh: 1,
  tay: 2,
  thai: 3,
  hoa: 4,
  khmer: 5,
  muong: 6,
  nung: 7,
  mong: 8,
  dao: 9,
  "gia-rai": 10,
  "e-de": 11,
  ngai: 12,
  "ba-na": 13,
  "xo-dang": 14,
  "san-chay": 15,
  "co-ho": 16,
  cham: 17,
  "san-diu": 18,
  hre: 19,
  mnong: 20,
  raglai: 21,
  xtieng: 22,
  "bru-van-kieu": 23,
  tho: 24,
  giay: 25,
  "co-tu": 26,
  "gie-trieng": 27,
  ma: 28,
  "kho-mu": 29,
  co: 30,
  "ta-oi": 31,
  "cho-ro": 32,
  khang: 33,
  "xinh-mun": 34,
  "ha-nhi": 35,
  "chu-ru": 36,
  lao: 37,
  "la-chi": 38,
  "la-ha": 39,
  "phu-la": 40,
  "la-hu": 41,
  lu: 42,
  "lo-lo": 43,
  chut: 44,
  mang: 45,
  "pa-then": 46,
  "co-lao": 47,
  cong: 48,
  "bo-y": 49,
  "si-la": 50,
  "pu-peo": 51,
  brau: 52,
  "o-du": 53,
  "ro-mam": 54,
  "other-ethnicity": 55,
  "foreign-origin": 56,
};

const ETHNICITIES = (Object.keys(ETHNICITY_ROWS) as Ethnicity[]).sort((a, b) => ETHNICITY_ROWS[a] - ETHNICITY_ROWS[b]);

/** "Nothing stated" has no value: its code is the number of values, the place of "unstated" after them. */
export const ATTRIBUTE_VALUES: { readonly [A in AttributeId]: readonly NonNullable<Attributes[A]>[] } = {
  sex: ["male", "female"],
  ethnicity: ETHNICITIES,
  education: ["literate", "primary", "lower-secondary", "upper-secondary"],
  qualification: ["elementary", "intermediate", "college", "university", "master", "doctor"],
  youth: [true, false],
  religion: [...RELIGIONS, "no-religion"],
  theory: THEORIES,
  occupation: OCCUPATION_ROWS.flatMap((row) => {
    if (typeof row === "string") return [row];
    const [, ...parts] = row;
    return parts;
  }),
};

export const ATTRIBUTE_IDS = Object.keys(ATTRIBUTE_VALUES) as readonly AttributeId[];

/** The code of a value; null is "nothing stated". */
export function attributeCode<A extends AttributeId>(attribute: A, value: Attributes[A]): number {
  const values: readonly unknown[] = ATTRIBUTE_VALUES[attribute];
  return value === null ? values.length : values.indexOf(value);
}

/** The value of a code; null for "nothing stated". */
export function attributeValue<A extends AttributeId>(attribute: A, code: number): Attributes[A] {
  const values: readonly Attributes[A][] = ATTRIBUTE_VALUES[attribute];
  return values[code] ?? null;
}

/** The categories of an attribute whose values are named as they are counted, "unstated" last. */
export function attributeCategories(attribute: Exclude<AttributeId, "youth">): readonly CategoryId[] {
  return [...ATTRIBUTE_VALUES[attribute], UNSTATED];
}
