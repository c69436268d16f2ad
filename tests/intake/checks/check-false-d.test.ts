import { person, testCheck, units } from "./test-check";

testCheck("text/false-d", {
  positive: [
    ["an Eth", person({ "Họ và tên": "\u00D0ỗ Văn An" }), "note Kết nạp!A2", { count: 1 }],
    ["a small eth", person({ "Họ và tên": "Nguyễn \u00F0ức An" }), "note Kết nạp!A2"],
    ["an African D", person({ "Họ và tên": "\u0189ỗ Văn An" }), "note Kết nạp!A2"],
    [
      "a unit with an Eth",
      units([{ "Tên đơn vị": "\u00D0ảng bộ xã", "Kế hoạch 2025": 1 }]),
      ["note Đơn vị!A2", "note Kết nạp!B2"],
    ],
  ],
  negative: [["a true Đ", person({ "Họ và tên": "Đỗ Văn Đức" })]],
  boundary: [
    ["the letters around Đ in Unicode", person({ "Họ và tên": "Đỗ Văn \u010F\u0112" })],
    ["a space too many beside true letters", person({ "Họ và tên": "Đỗ  Văn Đức" })],
    ["one Eth beside a true Đ", person({ "Họ và tên": "Đỗ Văn \u00D0ức" }), "note Kết nạp!A2"],
  ],
});
