import { on, person, testCheck } from "./test-check";

const CARD = "001090000011";
const official = { "Ngày chính thức": on("01/12/2026") };

testCheck("card/before-official", {
  positive: [
    [
      "a card of a probationer",
      person({ "Số thẻ đảng viên": CARD, "Ngày chính thức": "" }),
      "warning Kết nạp!E2",
      { document: "38-HD/BTCTW (2025)", article: "II.2.2.1" },
    ],
  ],
  negative: [
    ["a card of an official member", person({ "Số thẻ đảng viên": CARD, ...official })],
    ["no card", person({ "Số thẻ đảng viên": "", "Ngày chính thức": "" })],
    ["a list that has no column for it", person({ "Số thẻ đảng viên": CARD })],
    [
      "anything where the rule is off",
      person({ "Số thẻ đảng viên": CARD, "Ngày chính thức": "" }, { rules: { "card-number": "off" } }),
    ],
  ],
  boundary: [
    [
      "a decision on the day before the text",
      person({ "Số thẻ đảng viên": CARD, "Ngày chính thức": "", "Ngày quyết định": on("28/09/2025") }),
    ],
    [
      "a decision on its first day",
      person({ "Số thẻ đảng viên": CARD, "Ngày chính thức": "", "Ngày quyết định": on("29/09/2025") }),
      "warning Kết nạp!E2",
    ],
    ["a dash", person({ "Số thẻ đảng viên": "-", "Ngày chính thức": "" })],
  ],
});

testCheck("card/differs-from-identity", {
  positive: [
    [
      "a card of another number",
      person({ "Số thẻ đảng viên": "001090000012", "Số định danh": CARD, ...official }),
      "warning Kết nạp!E2",
    ],
  ],
  negative: [
    ["the same number", person({ "Số thẻ đảng viên": CARD, "Số định danh": CARD, ...official })],
    ["an old card of eight digits", person({ "Số thẻ đảng viên": "12.345678", "Số định danh": CARD, ...official })],
    ["a number of thirteen digits", person({ "Số thẻ đảng viên": "0010900000123", "Số định danh": CARD, ...official })],
    [
      "twelve digits after a letter",
      person({ "Số thẻ đảng viên": "A001090000012", "Số định danh": CARD, ...official }),
    ],
    ["no identity number", person({ "Số thẻ đảng viên": CARD, "Số định danh": "", ...official })],
  ],
  boundary: [
    [
      "the same number without its zeros",
      person({ "Số thẻ đảng viên": CARD, "Số định danh": 1090000011, ...official }),
    ],
    [
      "one digit apart",
      person({ "Số thẻ đảng viên": CARD, "Số định danh": 1090000012, ...official }),
      "warning Kết nạp!E2",
    ],
  ],
});
