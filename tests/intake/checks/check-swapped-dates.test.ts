import type { CellValue } from "../../../src/model/grid";
import { on, people, testCheck, type Book } from "./test-check";

const births = (...values: CellValue[]): Book =>
  people(values.map((birth, at) => ({ "Họ và tên": `Người ${String(at)} Thử`, "Ngày sinh": birth })));
const texts = ["25/04/1990", "13/01/1990"];
const early = (date: number): number => on(`${String(date)}/05/1990`);

testCheck("column/dates-swapped", {
  positive: [
    [
      "texts that all tell and dates that none does",
      births(...texts, early(3), early(12), early(1)),
      "warning Kết nạp!E4",
      { count: 3 },
    ],
  ],
  negative: [
    ["only texts", births(...texts, "14/01/1990", "15/01/1990", "16/01/1990")],
    ["only dates", births(early(1), early(2), early(3), early(4), early(5))],
  ],
  boundary: [
    ["a date on the 12th", births(...texts, early(3), early(1), early(12)), "warning Kết nạp!E4"],
    ["a date on the 13th", births(...texts, early(3), early(1), early(13))],
    ["a text on the 12th", births("25/04/1990", "12/01/1990", early(3), early(12), early(1))],
    ["four dates, which is too few", births(...texts, early(3), early(12))],
  ],
});
