// Whom the authors of the messy workbooks meant, and which slips they put in: copied by hand from the rows of
// fixtures/generator/messy, never made by reading them.

import { toDay } from "../../src/model/day";
import { UNIT_NAMES } from "../fixtures/generator/messy/messy-sheet";
import { TWO_LEVELS } from "../fixtures/generator/messy/two-levels";

interface Person {
  readonly name: string;
  readonly unit: string | null;
  readonly birth: { readonly day: number } | { readonly year: number } | null;
  readonly countingDay: number | null;
  readonly sex: string | null;
  readonly ethnicity: string | null;
}

interface Intent {
  readonly people: readonly Person[];
  /** Rows of people, and those that no figure can count. */
  readonly rows: readonly [read: number, leftOut: number];
  readonly said: readonly string[];
  /** Where they are not the usual ones. */
  readonly units?: readonly string[];
}

const [HOA_BINH, THUY_NGUYEN, QUY_DUC, Y_TE] = UNIT_NAMES;

/** "31/10/2017", a year, or nothing. */
function birthOf(text: string | number | null): Person["birth"] {
  if (text === null) return null;
  return typeof text === "number" ? { year: text } : { day: on(text) };
}

function on(text: string): number {
  const [day = 0, month = 0, year = 0] = text.split("/").map(Number);
  return toDay(year, month, day);
}

function who(
  name: string,
  unit: string | null,
  born: string | number | null,
  counted: string | null,
  sex: "male" | "female" | null = null,
  ethnicity: string | null = null,
): Person {
  return { name, unit, birth: birthOf(born), countingDay: counted === null ? null : on(counted), sex, ethnicity };
}

export const MESSY_INTENT: Readonly<Record<string, Intent>> = {
  "database-template": {
    people: [
      who("Nguyễn Văn An", HOA_BINH, "10/05/1990", "15/01/2025", "male", "kinh"),
      who("Trần Thị Bình", THUY_NGUYEN, "02/09/1995", "03/11/2025", "female", "kinh"),
      who("Lò Văn Chung", QUY_DUC, "25/12/1998", "10/10/2025", "male", "thai"),
      who("Vàng Thị Dua", Y_TE, "11/11/2001", "05/12/2025", "female", "mong"),
    ],
    rows: [4, 0],
    // Dates typed as text; a probationer with a card, and it is not his number.
    said: ["column/dates-as-text F8", "card/before-official J10", "card/differs-from-identity J10"],
  },
  "merged-headings": {
    people: [
      who("Hoàng Văn Em", HOA_BINH, null, "20/02/2024", "male", "kinh"),
      who("Đỗ Thị Giang", null, null, "20/02/2024", "female", "kinh"),
      who("Phan Văn Hải", null, null, "19/03/2024", "male", "tay"),
      who("Bùi Thị Kiều", THUY_NGUYEN, null, "19/05/2024", "female", "kinh"),
      who("Vũ Văn Long", null, null, "19/05/2024", null, "kinh"),
    ],
    rows: [5, 3],
    // Blanks of merged cells, which nobody said to fill; both sexes marked; a total below.
    said: [
      "admission/no-unit B9",
      "admission/no-unit B10",
      "admission/no-unit B12",
      "value/both-sexes E12",
      "row/total B13",
    ],
  },
  "mixed-letters": {
    people: [
      who("NGUYỄN  VĂN MINH", HOA_BINH, "04/03/1991", "15/06/2023", "male", "kinh"),
      who("Trần Thị Nga".normalize("NFD"), HOA_BINH, "07/08/1993", "15/06/2023", "female", "kinh"),
      who("Lê Văn Oanh", THUY_NGUYEN, "09/09/1989", "15/06/2023", "male", "kinh"),
      who("Nguyễn Văn Minh", QUY_DUC, "04/03/1991", "15/06/2023", "male", "kinh"),
      who("Phạm Thị Phượng", Y_TE, "01/01/1996", "15/06/2023", "male", null),
      who("Đinh Văn Quang", null, "02/02/1992", "15/06/2023", "male", "muong"),
    ],
    rows: [6, 1],
    said: [
      "text/spaces A2",
      "identity/lost-zero E2",
      ...["text/decomposed A3", "text/decomposed C3", "text/decomposed F3"],
      ...["text/spaces D4", "identity/old-number E4", "text/false-d F4"],
      "person/in-two-units A5",
      ...["name/thi-but-male C6", "value/unknown D6", "identity/sex-differs E6"],
      ...["column/blanks E7", "admission/unknown-unit F7"],
    ],
  },
  "sex-columns": {
    people: [
      who("Cao Văn Sơn", HOA_BINH, "12/03/1985", "30/04/2008", "male"),
      who("Mai Thị Tâm", THUY_NGUYEN, 1984, "19/05/2008", "female"),
      who("Tạ Văn Uy", HOA_BINH, null, "02/09/2008", "male"),
      who("Hồ Thị Vân", HOA_BINH, "05/06/1991", "03/02/2008", "female"),
      who("Lý Văn Xuân", QUY_DUC, null, "01/06/2008", "male"),
    ],
    rows: [6, 1],
    said: [
      ...["column/dates-as-text C4", "column/dates-as-text D8", "column/dates-as-text G4", "column/dates-as-text H4"],
      // A day short of twelve months; no name; 31 February and a year of two digits; sixteen years old; the letter O.
      ...["official/too-early H5", "admission/no-name B6", "date/impossible C7", "date/typed-as-text G7"],
      ...["age/too-young B8", "date/not-a-date C9", "text/look-alike C9"],
    ],
  },
  "crowded-cells": {
    people: [
      who("Ngô Văn Yên", HOA_BINH, "03/04/1990", "10/10/2025"),
      who("Dương Văn Ánh", HOA_BINH, "03/04/1990", "10/10/2025"),
      who("Trịnh Văn Bách", THUY_NGUYEN, "03/04/1965", "10/10/2025"),
      who("Quách Văn Cần", QUY_DUC, "02/10/2007", "10/06/2025"),
      who("Kiều Văn Đạt", Y_TE, 1990, "01/10/2025"),
    ],
    rows: [5, 0],
    said: [
      // More women than members, a plan of nobody, none, and a number typed as text.
      ...["unit/part-exceeds-members H3", "plan/zero F4", "plan/blank A5", "column/numbers-as-text G2"],
      ...["identity/several-numbers F3", "file-number/unusual G3", "certificate/expired K3"],
      ...["age/too-old B4", "identity/lost-zero F4", "admission/unit-ended H4", "column/blanks K4"],
      ...["age/too-young B5", "education/below-minimum C5", "admission/unit-not-yet H5"],
      ...["column/years-only B6", "education/contradicts-qualification C6", "value/unknown D6"],
      ...["cell/error-value F6", "cell/error-value J6"],
    ],
  },
  "totals-and-groups": {
    people: [
      who("Tô Văn Giáp", HOA_BINH, null, "01/04/2017"),
      who("La Thị Hạnh", HOA_BINH, null, "01/05/2017"),
      who("Mạc Văn Kha", THUY_NGUYEN, null, "01/06/2017"),
      who("Nông Thị Lan", QUY_DUC, null, "01/07/2017"),
    ],
    rows: [4, 0],
    said: [
      ...["row/group-heading B4", "row/total B7", "row/group-heading A8", "row/total B11", "row/total-differs D11"],
      "sheet/summary A1",
      ...["row/group-heading A2", "row/total B5", "row/group-heading A9", "row/total A11", "row/total A12"],
    ],
  },
  "legacy-fonts": {
    people: [
      who("Nguyễn Văn Thành", HOA_BINH, null, "10/08/2005", "male", "kinh"),
      who("Trần Thị Thuý", THUY_NGUYEN, null, "11/08/2005", "female", "muong"),
      who("Phạm Đức Ưng", QUY_DUC, null, "12/08/2005", "male", "kinh"),
    ],
    rows: [3, 0],
    said: ["text/legacy A1", "text/legacy A1"],
  },
  "two-levels": {
    people: [
      who("Nguyễn Văn An", "Chi bộ thôn Đoài", null, "03/02/2025", "male"),
      who("Trần Thị Bình", "Chi bộ thôn Đông", null, "03/02/2025", "female"),
      who("Lê Văn Chung", "Chi bộ thôn Đoài", null, "03/02/2025", "male"),
      who("Phạm Thị Dung", "Chi bộ thôn Đoài", null, "19/05/2025", "female"),
      who("Vũ Văn Em", "Đảng bộ xã Đông Hải", null, "19/05/2025", "male"),
      who("Đỗ Thị Giang", "Chi bộ Huyện đoàn", null, "19/05/2025", "female"),
    ],
    rows: [6, 0],
    said: [
      ...["plan/by-quarters D3", "row/group-total B5", "row/group-heading B9", "row/total B11"],
      ...["row/group-heading A4", "row/total B8", "row/group-heading A9", "row/total B13"],
      // A name of two units below the merged cell of one of them; a unit that the list lacks.
      ...["admission/unit-by-place E7", "admission/counted-above E11"],
    ],
    units: TWO_LEVELS,
  },
};
