// Ethnic group (dân tộc) in the order and with the row numbers of form 2B-BTCTW. Other lists of the State number the groups
// differently, so nothing may ever be matched by these numbers.

import { UNSTATED, type Ethnicity } from "../../model/dimension";
import { stated, type Dimension } from "../dimension";

// A record, so that a group without a row does not compile.
const FORM_ROWS: Readonly<Record<Ethnicity, number>> = {
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

const GROUPS = Object.entries(FORM_ROWS)
  .sort(([, a], [, b]) => a - b)
  .map(([group]) => group);

export const ethnicity: Dimension = {
  id: "ethnicity",
  kind: "partition",
  categories: [...GROUPS, UNSTATED],
  shownWhenPresent: new Set([...GROUPS, UNSTATED]),
  categoryOf: (admission) => stated(admission.ethnicity),
};
