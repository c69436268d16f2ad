import { on, person, testCheck } from "./test-check";

testCheck("youth/too-old", {
  positive: [
    [
      "a member of fifty",
      person({ "Đoàn viên": "x", "Ngày sinh": 1975 }),
      "warning Kết nạp!E2",
      { limit: 30, article: "Điều 1" },
    ],
  ],
  negative: [
    ["a member of twenty", person({ "Đoàn viên": "x", "Ngày sinh": 2005 })],
    ["who is no member", person({ "Đoàn viên": "không", "Ngày sinh": 1960 })],
    [
      "anybody where the rule is off",
      person({ "Đoàn viên": "x", "Ngày sinh": 1960 }, { rules: { "youth-age": "off" } }),
    ],
  ],
  boundary: [
    ["a day before 31", person({ "Đoàn viên": "x", "Ngày sinh": on("02/11/1994") })],
    ["31 to the day", person({ "Đoàn viên": "x", "Ngày sinh": on("01/11/1994") }), "warning Kết nạp!E2", { years: 31 }],
    ["a birth year that may be right", person({ "Đoàn viên": "x", "Ngày sinh": 1994 })],
    ["a birth year that can't", person({ "Đoàn viên": "x", "Ngày sinh": 1993 }), "warning Kết nạp!E2"],
  ],
});
