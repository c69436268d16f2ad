import { person, testCheck } from "./test-check";

testCheck("date/serial-as-text", {
  positive: [
    ["a serial number as text", person({ "Ngày sinh": "36526" }), "warning Kết nạp!E2", { day: "01/01/2000" }],
  ],
  negative: [
    ["the same number, which is a date of Excel", person({ "Ngày sinh": 36526 })],
    ["a date with a short year", person({ "Ngày sinh": "5.6.99" })],
    ["a date as text", person({ "Ngày sinh": "01/01/2000" })],
  ],
  boundary: [
    ["five digits", person({ "Ngày sinh": "10000" }), "warning Kết nạp!E2", { day: "18/05/1927" }],
    ["four digits", person({ "Ngày sinh": "9999" })],
    ["six digits", person({ "Ngày sinh": "100000" })],
  ],
});
