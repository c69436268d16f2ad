import { person, testCheck } from "./test-check";

testCheck("date/typed-as-text", {
  positive: [
    [
      "a year of two digits",
      person({ "Ngày sinh": "5.6.99" }),
      "warning Kết nạp!E2",
      { text: "5.6.99", day: "05/06/1999" },
    ],
    ["one in the date that counts", person({ "Ngày kết nạp": "1-12-25" }), "warning Kết nạp!D2", { day: "01/12/2025" }],
  ],
  negative: [
    ["a year of four digits", person({ "Ngày sinh": "5.6.1999" })],
    ["the serial number of a day", person({ "Ngày sinh": "36526" })],
    ["a year alone", person({ "Ngày quyết định": "2025" })],
  ],
  boundary: [
    [
      "the last short year of this century",
      person({ "Ngày kết nạp": "1/12/29" }),
      "warning Kết nạp!D2",
      { day: "01/12/2029" },
    ],
    [
      "the first of the century before",
      person({ "Ngày sinh": "1/12/30" }),
      "warning Kết nạp!E2",
      { day: "01/12/1930" },
    ],
  ],
});
