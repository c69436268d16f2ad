import { on, person, testCheck } from "./test-check";

/** A row that other checks doubt, so that every check looks at it. */
const DOUBTED = { "Số định danh": "001090000011", "Giới tính": "Nữ" };

testCheck("age/too-young", {
  positive: [
    [
      "who is seventeen",
      person({ "Ngày sinh": on("01/12/2007") }),
      "error Kết nạp!E2",
      { months: 215, limit: 216, boundary: false, document: "294-QĐ/TW (2025)", article: "1.1.1" },
    ],
    ["a birth year that is too late", person({ "Ngày sinh": 2008 }), "error Kết nạp!E2"],
    [
      "who was too young for the resolution",
      person({ "Ngày sinh": on("02/11/2007"), "Ngày nghị quyết chi bộ": on("01/10/2025") }),
      "error Kết nạp!E2",
    ],
    [
      "what the workbook weighs otherwise",
      person({ "Ngày sinh": 2010 }, { rules: { "age-minimum": "note" } }),
      "note Kết nạp!E2",
    ],
    [
      "sixteen in this month",
      person({ "Ngày sinh": on("15/11/2009") }),
      "error Kết nạp!E2",
      { months: 191, boundary: false },
    ],
    ["a birth date under Nam at the name", person({ Nam: on("01/12/2009"), Nữ: "" }), "error Kết nạp!A2"],
  ],
  negative: [
    ["an ordinary age", person({ "Ngày sinh": on("10/05/1990") })],
    ["no birth", person({ "Ngày sinh": "" })],
    ["a birth after the decision, which the order of the dates tells", person({ "Ngày sinh": on("01/01/2026") })],
    ["a birth in the year after", person({ "Ngày sinh": 2026 })],
    ["a birth on the day of the decision", person({ "Ngày sinh": on("01/11/2025") })],
    ["anybody where the rule is off", person({ "Ngày sinh": 2010 }, { rules: { "age-minimum": "off" } })],
  ],
  boundary: [
    ["born in the year of the decision", person({ "Ngày sinh": 2025 }), "error Kết nạp!E2", { months: 10 }],
    ["eighteen to the day", person({ "Ngày sinh": on("01/11/2007") })],
    [
      "eighteen in this month, a day too late",
      person({ "Ngày sinh": on("02/11/2007") }),
      "warning Kết nạp!E2",
      { boundary: true },
    ],
    ["eighteen on the last day of this month", person({ "Ngày sinh": on("30/11/2007") }), "warning Kết nạp!E2"],
    ["eighteen in the next month", person({ "Ngày sinh": on("01/12/2007") }), "error Kết nạp!E2", { boundary: false }],
    ["a birth year that may be too late", person({ "Ngày sinh": 2007 }), "warning Kết nạp!E2"],
    [
      "a birth year that is too late but for its first month",
      person({ "Ngày sinh": 2007, "Ngày quyết định": on("15/01/2025"), "Ngày kết nạp": on("01/02/2025") }),
      "warning Kết nạp!E2",
      { months: 216, boundary: true },
    ],
    ["eighteen to the day in a row that is doubted", person({ ...DOUBTED, "Ngày sinh": on("01/11/2007") })],
    ["a birth year that is early enough", person({ "Ngày sinh": 2006 })],
  ],
});
