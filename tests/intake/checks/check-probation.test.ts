import { on, person, testCheck, type Book, type Cells } from "./test-check";

const of = (official: string, cells: Cells = {}, settings = {}): Book =>
  person({ "Ngày chính thức": on(official), ...cells }, settings);

testCheck("official/too-early", {
  positive: [["half a year", of("01/06/2026"), "warning Kết nạp!E2", { months: 6, limit: 12, article: "Điều 5" }]],
  negative: [
    ["a year and more", of("05/01/2027")],
    ["no date", person({ "Ngày chính thức": "" })],
    ["a date before the admission, which the order tells", of("01/11/2025")],
    ["anything where the rule is off", of("01/06/2026", {}, { rules: { probation: "off" } })],
  ],
  boundary: [
    ["the day of the admission itself", of("01/12/2025"), "warning Kết nạp!E2", { months: 0 }],
    ["twelve months to the day", of("01/12/2026")],
    ["one day less", of("30/11/2026"), "warning Kết nạp!E2", { months: 11 }],
    ["the end of a shorter month", of("28/02/2025", { "Ngày quyết định": "", "Ngày kết nạp": on("29/02/2024") })],
    [
      "a day before it",
      of("27/02/2025", { "Ngày quyết định": "", "Ngày kết nạp": on("29/02/2024") }),
      "warning Kết nạp!E2",
    ],
  ],
});
