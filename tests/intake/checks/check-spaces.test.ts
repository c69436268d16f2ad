import { person, people, testCheck, units, UNIT } from "./test-check";

testCheck("text/spaces", {
  positive: [
    ["two spaces in a name", person({ "Họ và tên": "Nguyễn Văn  An" }), "note Kết nạp!A2", { count: 1 }],
    ["a no-break space", person({ "Họ và tên": "Nguyễn\u00A0Văn An" }), "note Kết nạp!A2"],
    ["a zero-width space", person({ "Họ và tên": "Nguyễn Văn\u200B An" }), "note Kết nạp!A2"],
    ["a tab", person({ "Họ và tên": "Nguyễn\tVăn An" }), "note Kết nạp!A2"],
    [
      "the name of a unit",
      units([{ "Tên đơn vị": `${UNIT} `, "Kế hoạch 2025": 1 }]),
      ["note Đơn vị!A2", "note Kết nạp!B2"],
    ],
    [
      "each column once, with how many cells",
      people([{ "Dân tộc": "Kinh " }, { "Họ và tên": " Trần Bình", "Dân tộc": "Kinh\u00A0" }]),
      ["note Kết nạp!E2", "note Kết nạp!A3"],
      { column: "admission.ethnicity", count: 2 },
    ],
  ],
  negative: [
    ["single spaces", person({ "Dân tộc": "Kinh" })],
    ["single spaces around other faults", person({ "Họ và tên": "\u00D0ỗ Văn An" })],
  ],
  boundary: [
    ["one space between words", person({ "Họ và tên": "Nguyễn Văn An" })],
    ["one space after the last", person({ "Họ và tên": "Nguyễn Văn An " }), "note Kết nạp!A2"],
    ["one space before the first", person({ "Họ và tên": " Nguyễn Văn An" }), "note Kết nạp!A2"],
  ],
});
