import { person, testCheck } from "./test-check";

testCheck("date/with-reference", {
  positive: [
    [
      "the number in brackets",
      person({ "Ngày quyết định": "24/06/2025 (QĐ 12)" }),
      "warning Kết nạp!C2",
      { day: "24/06/2025" },
    ],
    [
      "the number behind a comma",
      person({ "Ngày quyết định": "24.6.2025, số 12-QĐ/HU" }),
      "warning Kết nạp!C2",
      { day: "24/06/2025" },
    ],
    ["the document by its name", person({ "Ngày quyết định": "24/06/2025 theo Quyết định 12" }), "warning Kết nạp!C2"],
  ],
  negative: [
    ["a day without its century", person({ "Ngày quyết định": "24/06/25" })],
    ["a month", person({ "Ngày quyết định": "6/2025" })],
    ["a date", person({ "Ngày quyết định": "24/06/2025" })],
    ["another remark, which may say that it is no such day", person({ "Ngày quyết định": "24/06/2025 (dự kiến)" })],
    ["the document first", person({ "Ngày quyết định": "QĐ 12 ngày 24/06/2025" })],
    ["a second date", person({ "Ngày quyết định": "24/06/2025 (QĐ 12 - 20/06/2025)" })],
    ["a second date in words", person({ "Ngày quyết định": "24/06/2025 (QĐ 12 ngày 20)" })],
  ],
  boundary: [
    ["the last day of a month", person({ "Ngày quyết định": "28/02/2025 (QĐ 12)" }), "warning Kết nạp!C2"],
    ["a day further", person({ "Ngày quyết định": "29/02/2025 (QĐ 12)" })],
    ["a word that begins so", person({ "Ngày quyết định": "24/06/2025 sốt" })],
  ],
});
