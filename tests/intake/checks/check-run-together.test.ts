import { person, testCheck } from "./test-check";

testCheck("date/run-together", {
  positive: [
    ["figures as text", person({ "Ngày sinh": "15061990" }), "warning Kết nạp!E2", { day: "15/06/1990" }],
    ["figures as a number", person({ "Ngày sinh": 15_061_990 }), "warning Kết nạp!E2", { day: "15/06/1990" }],
    ["a number without its zero", person({ "Ngày sinh": 5_061_990 }), "warning Kết nạp!E2", { day: "05/06/1990" }],
    [
      "a day and a month in either order",
      person({ "Ngày sinh": "05061990" }),
      "warning Kết nạp!E2",
      { day: "05/06/1990" },
    ],
  ],
  negative: [
    ["a date with a short year", person({ "Ngày quyết định": "5.6.25" })],
    ["a date", person({ "Ngày sinh": "15/06/1990" })],
    ["the year first", person({ "Ngày sinh": "19900615" })],
    ["no day of a calendar", person({ "Ngày sinh": "31021990" })],
    ["a share of a day", person({ "Ngày sinh": 15_061_990.5 })],
  ],
  boundary: [
    [
      "one way to divide seven figures",
      person({ "Ngày sinh": "2571990" }),
      "warning Kết nạp!E2",
      { day: "25/07/1990" },
    ],
    ["two ways", person({ "Ngày sinh": "1111990" })],
    ["the last year", person({ "Ngày sinh": "31122099" }), "warning Kết nạp!E2"],
    ["a year further", person({ "Ngày sinh": "31122100" })],
    ["six figures", person({ "Ngày sinh": "150690" })],
  ],
});
