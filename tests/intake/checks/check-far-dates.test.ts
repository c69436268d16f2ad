import { on, people, testCheck, type Book } from "./test-check";

const certificates = (...days: readonly string[]): Book =>
  people(
    days.map((day, at) => ({
      "Họ và tên": `Người ${String(at)} Thử`,
      "Ngày cấp giấy chứng nhận": day === "" ? "" : on(day),
    })),
  );

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
    [
      "the same beside blank cells",
      certificates("05/12/2017", "", "06/12/2099", "07/12/2017", ""),
      "warning Kết nạp!E4",
      { count: 1 },
    ],
    ["a near year mistyped", book("05/12/2017", "06/12/2016", "07/12/2027"), "warning Kết nạp!D4"],
  ],
  negative: [
    ["dates of one year", book("05/12/2017", "06/12/2017", "07/12/2017")],
    ["two dates, of which neither is the measure", book("05/12/2017", "06/12/2099")],
    ["a list that began anew", book("05/12/2007", "06/12/2007", "07/12/2017", "08/12/2017")],
    ["two dates beside blank cells", certificates("05/12/2017", "", "06/12/2099", "")],
    ["early dates", book("05/12/1990", "06/12/2017", "07/12/2017")],
  ],
  boundary: [
    ["four years", book("05/12/2017", "06/12/2017", "04/12/2021")],
    ["a day less than five years", book("05/12/2017", "05/12/2017", "04/12/2022")],
    ["five years", book("05/12/2017", "05/12/2017", "05/12/2022"), "warning Kết nạp!D4", { count: 1 }],
  ],
});
