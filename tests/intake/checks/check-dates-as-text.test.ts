import { on, people, person, testCheck } from "./test-check";

testCheck("column/dates-as-text", {
  positive: [
    [
      "a column once, with how many cells",
      people([{ "Ngày sinh": "10/05/1990" }, { "Họ và tên": "Trần Bình", "Ngày sinh": "11.5.1991" }]),
      "note Kết nạp!E2",
      { count: 2, text: "10/05/1990" },
    ],
    ["the column that counts", person({ "Ngày kết nạp": "2025-12-01" }), "note Kết nạp!D2"],
  ],
  negative: [["dates of Excel", person({ "Ngày sinh": on("10/05/1990") })]],
  boundary: [
    [
      "one text among dates",
      people([{ "Ngày sinh": on("10/05/1990") }, { "Họ và tên": "Trần Bình", "Ngày sinh": "1/5/1991" }]),
      "note Kết nạp!E3",
      { count: 1 },
    ],
    ["a text that is only a year", person({ "Ngày sinh": "1990" })],
  ],
});
