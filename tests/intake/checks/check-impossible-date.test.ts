import { on, person, testCheck, units } from "./test-check";

/** The row is counted all the same, by its other dates. */
const COUNTED = expect.not.objectContaining({ uncounted: true }) as object;

testCheck("date/impossible", {
  positive: [
    ["a day that no month has", person({ "Ngày sinh": "31/04/1990" }), "error Kết nạp!E2", COUNTED],
    ["a thirteenth month", person({ "Ngày sinh": "30/13/1990" }), "error Kết nạp!E2"],
    [
      "what keeps the row out of every figure",
      person({ "Ngày quyết định": "", "Ngày kết nạp": "31/02/2025" }),
      "error Kết nạp!D2",
      { uncounted: true },
    ],
    [
      "an admission that counts by its decision",
      person({ "Ngày quyết định": "03/01/2025", "Ngày kết nạp": "31/02/2025" }),
      "error Kết nạp!D2",
      { countedBy: { column: "admission.decision", day: "03/01/2025" } },
    ],
    [
      "a decision whose person counts by the admission all the same",
      person({ "Ngày quyết định": "31/02/2025", "Ngày kết nạp": "03/01/2025" }),
      "error Kết nạp!C2",
      { countedBy: { column: "admission.admitted", day: "03/01/2025" } },
    ],
    ["a day under Nam", person({ Nam: "31/02/1990", Nữ: "" }), "error Kết nạp!E2"],
    [
      "a day of a unit",
      units([{ "Tên đơn vị": "Một", "Đến ngày": "31/06/2025", "Kế hoạch 2025": 1 }]),
      "error Đơn vị!B2",
    ],
  ],
  negative: [
    ["a date with a short year", person({ "Ngày quyết định": "5.6.25" })],
    ["a date of Excel", person({ "Ngày sinh": on("10/05/1990") })],
    ["a year alone", person({ "Ngày sinh": "1990" })],
  ],
  boundary: [
    ["29 February of a leap year", person({ "Ngày sinh": "29/02/1992" })],
    ["29 February of another year", person({ "Ngày sinh": "29/02/1990" }), "error Kết nạp!E2"],
    ["29 February of 1900, 2000", person({ "Ngày sinh": "29/02/2000" })],
    ["the first year that is read", person({ "Ngày sinh": "01/01/1910" })],
    ["the year before it", person({ "Ngày sinh": "31/12/1909" }), "error Kết nạp!E2", { outsideYears: true }],
    ["a century to come", person({ "Ngày sinh": "19/5/2206" }), "error Kết nạp!E2", { outsideYears: true }],
    [
      "a month that there is none",
      person({ "Ngày sinh": "19/13/2006" }),
      "error Kết nạp!E2",
      expect.not.objectContaining({ outsideYears: true }) as object,
    ],
    ["day 0", person({ "Ngày sinh": "0/5/1990" })],
  ],
});
