import { person, testCheck, type Book } from "./test-check";

const named = (name: string): Book => person({ "Họ và tên": name });
const SAID = "warning Kết nạp!A2";

testCheck("name/two-people", {
  positive: [
    ["two names joined by và", named("Lê Văn Ba và Lê Văn Tư"), SAID, { name: "Lê Văn Ba và Lê Văn Tư" }],
    ["two in capitals", named("LÊ VĂN BA VÀ LÊ VĂN TƯ"), SAID],
    ["two with decomposed letters", named("Lê Văn Ba và Lê Văn Tư".normalize("NFD")), SAID],
    ["a numbered list", named("1. Trần Văn Năm\n2. Trần Văn Sáu"), SAID, { name: "1. Trần Văn Năm 2. Trần Văn Sáu" }],
    ["a numbered list on one line", named("1) Trần Năm 2) Trần Sáu"), SAID],
    ["a numbered list beyond nine", named("9) Trần Năm 10) Trần Sáu"), SAID],
    ["a numbered list without a space", named("1.Trần Năm 2.Trần Sáu"), SAID],
    ["a numbered list with spaces too many", named("1 . Trần Năm  2 . Trần Sáu"), SAID],
    ["numbers in brackets", named("(1) Trần Văn Năm\n(2) Trần Văn Sáu"), SAID],
    [
      "two names with spaces too many",
      named("Trần  Văn Năm \n Trần Văn Sáu"),
      SAID,
      { name: "Trần Văn Năm Trần Văn Sáu" },
    ],
    ["two on two lines", named("Trần Văn Năm\nTrần Văn Sáu"), SAID],
    ["two marked lines", named("- Trần Văn Năm\r\n- Trần Văn Sáu"), SAID],
  ],
  negative: [
    ["one person", named("Nguyễn Văn An")],
    ["one with a number", named("1. Nguyễn Văn An")],
    ["another name in brackets", named("Nguyễn Văn An\n(tức Ba và Tư)")],
    ["what somebody does", named("Nguyễn Văn An\nGiáo viên trường Hòa Lạc")],
    ["what somebody is, with an abbreviation", named("Nguyễn Văn An\nPhó Trưởng Ban (BTC)")],
    ["a date beside the name", named("Nguyễn Văn An 10/05/1990")],
  ],
  boundary: [
    ["the shortest", named("Lê A và Lê B"), SAID],
    ["Và as a name", named("Nguyễn Thị Và")],
    ["Và as a middle name", named("Nguyễn Thị Và Mỹ Linh")],
    ["VÀ as a name in capitals", named("NGUYỄN THỊ VÀ MỸ")],
    ["one word beside và", named("Nguyễn Văn Ba và Tư")],
    ["a long name on two lines", named("Nguyễn Thị\nHồng Nhung")],
  ],
});
