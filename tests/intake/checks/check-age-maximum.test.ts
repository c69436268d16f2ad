import { on, person, testCheck } from "./test-check";

testCheck("age/too-old", {
  positive: [
    [
      "who is over sixty without a consent",
      person({ "Ngày sinh": on("01/09/1965") }),
      "warning Kết nạp!E2",
      { months: 722, limit: 720, boundary: false, article: "1.1.2" },
    ],
    [
      "what the workbook weighs as an error",
      person({ "Ngày sinh": 1960 }, { rules: { "age-maximum": "error" } }),
      "error Kết nạp!E2",
    ],
  ],
  negative: [
    ["an ordinary age", person({ "Ngày sinh": on("10/05/1990") })],
    ["who is over sixty with a consent", person({ "Ngày sinh": on("01/09/1965"), "Trường hợp đặc biệt": "x" })],
    ["anybody where the rule is off", person({ "Ngày sinh": 1950 }, { rules: { "age-maximum": "off" } })],
  ],
  boundary: [
    ["sixty to the day", person({ "Ngày sinh": on("01/11/1965") })],
    [
      "a day more, in the same month",
      person({ "Ngày sinh": on("31/10/1965") }),
      "warning Kết nạp!E2",
      { boundary: true },
    ],
    [
      "a day more, after a birthday of this month",
      person({ "Ngày sinh": on("14/11/1965"), "Ngày quyết định": on("15/11/2025") }),
      "warning Kết nạp!E2",
      { months: 720, boundary: true },
    ],
    ["sixty and one month", person({ "Ngày sinh": on("01/10/1965") }), "warning Kết nạp!E2", { boundary: false }],
    ["sixty-one to the day", person({ "Ngày sinh": on("01/11/1964") }), "warning Kết nạp!E2", { months: 732 }],
    ["a birth year that may be too early", person({ "Ngày sinh": 1965 }), "warning Kết nạp!E2", { boundary: true }],
    ["a birth year that is late enough", person({ "Ngày sinh": 1966 })],
    [
      "a consent that is denied",
      person({ "Ngày sinh": on("01/09/1965"), "Trường hợp đặc biệt": "không" }),
      "warning Kết nạp!E2",
    ],
  ],
});
