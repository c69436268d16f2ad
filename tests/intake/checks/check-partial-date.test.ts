import { person, testCheck, units } from "./test-check";

/** The row is counted all the same, by its other dates. */
const COUNTED = expect.not.objectContaining({ uncounted: true }) as object;

testCheck("date/year-only", {
  positive: [
    ["a birth year", person({ "Ngày sinh": 1990 }), "note Kết nạp!E2", { text: "1990" }],
    ["a month and a year", person({ "Ngày sinh": "6/1990" }), "note Kết nạp!E2"],
    ["a year with an unknown day", person({ "Ngày sinh": "00/00/1990" }), "note Kết nạp!E2"],
    [
      "a date that counts",
      person({ "Ngày quyết định": "", "Ngày kết nạp": "2025" }),
      "error Kết nạp!D2",
      { uncounted: true },
    ],
    ["another date of a row that counts", person({ "Ngày quyết định": "11/2025" }), "warning Kết nạp!C2", COUNTED],
    ["a day of a unit", units([{ "Tên đơn vị": "Một", "Từ ngày": 2010, "Kế hoạch 2025": 1 }]), "warning Đơn vị!B2"],
  ],
  negative: [
    ["a whole date", person({ "Ngày sinh": "01/06/1990" })],
    ["a date with a short year", person({ "Ngày sinh": "5.6.99" })],
    ["a blank", person({ "Ngày sinh": "" })],
  ],
  boundary: [
    ["the last number that is a year", person({ "Ngày sinh": 2099 }), "note Kết nạp!E2"],
    ["the first that is the serial of a day", person({ "Ngày sinh": 3654 })],
  ],
});
