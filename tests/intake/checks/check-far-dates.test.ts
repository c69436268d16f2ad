import { on, people, testCheck, type Book } from "./test-check";

const book = (...days: readonly string[]): Book =>
  people(days.map((day, at) => ({ "Họ và tên": `Người ${String(at)} Thử`, "Ngày kết nạp": on(day) })));

testCheck("date/far-after", {
  positive: [
    [
      "a year mistyped",
      book("05/12/2017", "06/12/2099", "07/12/2017"),
      "warning Kết nạp!D3",
      { column: "admission.admitted", count: 1, day: "06/12/2099", last: "07/12/2017" },
    ],
    ["a near year mistyped", book("05/12/2017", "06/12/2016", "07/12/2027"), "warning Kết nạp!D4"],
  ],
  negative: [
    ["dates of one year", book("05/12/2017", "06/12/2017", "07/12/2017")],
    ["two dates, of which neither is the measure", book("05/12/2017", "06/12/2099")],
    ["a list that began anew", book("05/12/2007", "06/12/2007", "07/12/2017", "08/12/2017")],
    ["early dates", book("05/12/1990", "06/12/2017", "07/12/2017")],
  ],
  boundary: [
    ["four years", book("05/12/2017", "06/12/2017", "04/12/2021")],
    ["five years and a day", book("05/12/2017", "06/12/2017", "07/12/2022"), "warning Kết nạp!D4"],
  ],
});
