import { person, testCheck, units } from "./test-check";

testCheck("text/decomposed", {
  positive: [
    ["a decomposed name", person({ "Họ và tên": "Nguyễn Văn An".normalize("NFD") }), "note Kết nạp!A2", { count: 1 }],
    [
      "a decomposed unit",
      units([{ "Tên đơn vị": "Hòa Bình".normalize("NFD"), "Kế hoạch 2025": 1 }]),
      ["note Đơn vị!A2", "note Kết nạp!B2"],
    ],
  ],
  negative: [["a composed name", person({ "Họ và tên": "Nguyễn Văn An".normalize("NFC") })]],
  boundary: [
    ["one letter, composed in part", person({ "Họ và tên": "Lê Ê\u0301m" }), "note Kết nạp!A2"],
    ["the same letter, composed", person({ "Họ và tên": "Lê Ếm" })],
    ["composed letters with a space too many", person({ "Họ và tên": "Nguyễn  Văn An" })],
    ["plain letters", person({ "Họ và tên": "Le Van An".normalize("NFD") })],
  ],
});
