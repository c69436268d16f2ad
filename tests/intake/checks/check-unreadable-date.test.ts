import { person, testCheck, units } from "./test-check";

/** The row is counted all the same, by its other dates. */
const COUNTED = expect.not.objectContaining({ uncounted: true }) as object;

testCheck("date/not-a-date", {
  positive: [
    ["words", person({ "Ngày sinh": "không nhớ" }), "warning Kết nạp!E2", { text: "không nhớ" }],
    [
      "what keeps the row out of every figure",
      person({ "Ngày quyết định": "", "Ngày kết nạp": "tháng sau" }),
      "error Kết nạp!D2",
      { uncounted: true },
    ],
    [
      "a day and a month of an English Excel",
      person({ "Ngày sinh": "12/1/1990 12:00:00 AM" }),
      "warning Kết nạp!E2",
      { eitherOrder: true },
    ],
    ["a mark", person({ "Ngày sinh": true }), "warning Kết nạp!E2", COUNTED],
    ["a day of a unit", units([{ "Tên đơn vị": "Một", "Từ ngày": "hè", "Kế hoạch 2025": 1 }]), "warning Đơn vị!B2"],
  ],
  negative: [
    ["a date as text", person({ "Ngày sinh": "10/05/1990" })],
    ["a date with a short year", person({ "Ngày sinh": "5.6.99" })],
    ["a blank", person({ "Ngày sinh": "" })],
    ["a dash", person({ "Ngày sinh": "-" })],
  ],
  boundary: [
    ["a date with a time", person({ "Ngày sinh": "10/05/1990 00:00:00" })],
    ["a date with something else behind", person({ "Ngày sinh": "10/05/1990 khoảng" }), "warning Kết nạp!E2"],
    ["the first day that a number may mean", person({ "Ngày sinh": 3654 })],
    ["the number before it", person({ "Ngày sinh": 3653 }), "warning Kết nạp!E2"],
  ],
});
