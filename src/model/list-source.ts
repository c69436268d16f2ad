// Where a code list is written: the document, its date and the form or annex in it. Each dimension names its own (dimensions/);
// a person sees them in the notes of the template and in docs/danh-muc.md.

import { toDay, type Day } from "./day";

export interface ListSource {
  readonly document: string;
  readonly date: Day;
  /** Form, annex or article; "" for the whole document. */
  readonly place: string;
}

/** The instruction that brought the forms "n-BTCTW". The one in force since October 2025 (40-HD/BTCTW) keeps their rows as far as is known. */
export function btctw(place: string): ListSource {
  return { document: "11-HD/BTCTW", date: toDay(2021, 12, 13), place };
}

/** The forms before, "n-TCTW". */
export function tctw(place: string): ListSource {
  return { document: "12-HD/BTCTW", date: toDay(2012, 5, 17), place };
}

/** Ethnic groups and religions by the statistics office. */
export const STATE_LIST: ListSource = { document: "1019/QĐ-TCTK", date: toDay(2008, 11, 12), place: "" };
