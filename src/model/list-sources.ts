// Where each code list is written: the document, its date and the form or annex in it. Shown where a person meets the lists: the
// template's notes and docs/danh-muc.md.

import { toDay, type Day } from "./day";

export interface ListSource {
  readonly document: string;
  readonly date: Day;
  /** Form, annex or article; "" for the whole document. */
  readonly place: string;
}

export const CODE_LISTS = [
  "ethnicity",
  "minority",
  "religion",
  "occupation",
  "age",
  "education",
  "qualification",
  "theory",
  "youth",
  "sex",
  "unit-kind",
] as const;
export type CodeListId = (typeof CODE_LISTS)[number];

/** The instruction that brought the forms "n-BTCTW". The one in force since October 2025 (40-HD/BTCTW) keeps their rows as far as is known. */
const btctw = (place: string): ListSource => ({ document: "11-HD/BTCTW", date: toDay(2021, 12, 13), place });
const tctw = (place: string): ListSource => ({ document: "12-HD/BTCTW", date: toDay(2012, 5, 17), place });

/** The first is the one whose order the list keeps. */
export const LIST_SOURCES: Readonly<Record<CodeListId, readonly [ListSource, ...ListSource[]]>> = {
  // The two lists of the State number the groups otherwise: only their names are taken.
  ethnicity: [
    btctw("Biểu 2B-BTCTW, mục I"),
    { document: "121-TCTK/PPCĐ", date: toDay(1979, 3, 2), place: "" },
    { document: "1019/QĐ-TCTK", date: toDay(2008, 11, 12), place: "" },
  ],
  minority: [{ document: "05/2011/NĐ-CP", date: toDay(2011, 1, 14), place: "Điều 4" }, btctw("Biểu 2-BTCTW, mục I")],
  religion: [btctw("Biểu 2B-BTCTW, mục II"), { document: "1019/QĐ-TCTK", date: toDay(2008, 11, 12), place: "" }],
  occupation: [btctw("Biểu 2-BTCTW, mục II.1")],
  age: [btctw("Biểu 2-BTCTW, mục II.2"), tctw("Biểu 2-TCTW")],
  education: [btctw("Biểu 2-BTCTW, mục II.3")],
  qualification: [btctw("Biểu 2-BTCTW, mục II.4"), tctw("Biểu 2-TCTW")],
  theory: [btctw("Biểu 3-BTCTW, mục II.7")],
  youth: [btctw("Biểu 2-BTCTW, mục I")],
  sex: [btctw("Biểu 2-BTCTW, mục I")],
  "unit-kind": [btctw("Biểu 5-BTCTW")],
};
