import { on, person, testCheck, type Book, type Cells } from "./test-check";

/** A row that other checks doubt, so that every check looks at it. */
const DOUBTED = { "Số định danh": "001090000011", "Giới tính": "Nữ" };

const of = (certificate: string, cells: Cells = {}, settings = {}): Book =>
  person({ "Ngày cấp giấy chứng nhận": on(certificate), ...cells }, settings);

testCheck("certificate/expired", {
  positive: [
    [
      "one of seven years ago",
      of("01/11/2018"),
      "warning Kết nạp!E2",
      { months: 84, limit: 60, document: "06-HD/TW (2025)", article: "5.4" },
    ],
    [
      "what the workbook weighs as an error",
      of("01/11/2018", {}, { rules: { "certificate-validity": "error" } }),
      "error Kết nạp!E2",
    ],
  ],
  negative: [
    ["one of last year", of("01/11/2024")],
    ["none in a row that is doubted", person({ "Ngày cấp giấy chứng nhận": "", ...DOUBTED })],
    ["none", person({ "Ngày cấp giấy chứng nhận": "" })],
    ["anything where the rule is off", of("01/11/2018", {}, { rules: { "certificate-validity": "off" } })],
  ],
  boundary: [
    ["sixty months to the day", of("15/01/2020", { "Ngày quyết định": on("15/01/2025") })],
    ["one day more", of("15/01/2020", { "Ngày quyết định": on("16/01/2025") }), "warning Kết nạp!E2", { months: 60 }],
    ["the days of February", of("29/02/2020", { "Ngày quyết định": on("28/02/2025") })],
    ["the day after it", of("29/02/2020", { "Ngày quyết định": on("01/03/2025") }), "warning Kết nạp!E2"],
    [
      "the resolution, where there is one",
      of("15/01/2020", { "Ngày quyết định": on("03/02/2025"), "Ngày nghị quyết chi bộ": on("10/01/2025") }),
    ],
    ["a decision before the first text that has it", of("01/01/2010", { "Ngày quyết định": on("27/09/2021") })],
    ["a decision on its first day", of("01/01/2010", { "Ngày quyết định": on("28/09/2021") }), "warning Kết nạp!E2"],
  ],
});

testCheck("certificate/too-late", {
  positive: [
    ["one given after the decision", of("02/11/2025"), "warning Kết nạp!E2", { document: "06-HD/TW (2025)" }],
    [
      "one given after the resolution of the cell",
      of("10/10/2025", { "Ngày nghị quyết chi bộ": on("01/10/2025") }),
      "warning Kết nạp!E2",
    ],
  ],
  negative: [
    ["one given before", of("01/09/2025")],
    ["one given long before", of("01/11/2018")],
    ["one of a row without dates", of("02/11/2025", { ...DOUBTED, "Ngày quyết định": "", "Ngày kết nạp": "" })],
    ["anything where the rule is off", of("02/11/2025", {}, { rules: { "certificate-validity": "off" } })],
  ],
  boundary: [
    ["the day itself", of("01/11/2025")],
    ["the day itself in a row that is doubted", of("01/11/2025", DOUBTED)],
    ["the day after", of("02/11/2025"), "warning Kết nạp!E2"],
  ],
});
