import { person, testCheck, units } from "./test-check";

testCheck("date/not-a-date", {
  positive: [
    ["words", person({ "Ngày sinh": "không nhớ" }), "warning Kết nạp!E2", { text: "không nhớ" }],
    [
      "what keeps the row out of every figure",
      person({ "Ngày quyết định": "", "Ngày kết nạp": "tháng sau" }),
      "error Kết nạp!D2",
    ],
    ["a mark", person({ "Ngày sinh": true }), "warning Kết nạp!E2"],
    ["a day of a unit", units([{ "Tên đơn vị": "Một", "Từ ngày": "hè", "Kế hoạch 2025": 1 }]), "warning Đơn vị!B2"],
  ],
  negative: [
    ["a date as text", person({ "Ngày sinh": "10/05/1990" })],
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
