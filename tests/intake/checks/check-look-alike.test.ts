import { person, testCheck } from "./test-check";

testCheck("text/look-alike", {
  positive: [
    ["Cyrillic letters", person({ "Họ và tên": "Nguyễn Văn \u0410n" }), "warning Kết nạp!A2"],
    ["a mark that is one", person({ "Đoàn viên": "\u0445" }), "warning Kết nạp!E2"],
    ["full-width digits", person({ "Trình độ GDPT": "\uFF11\uFF12/12" }), "warning Kết nạp!E2"],
    ["the letter O in a date", person({ "Ngày sinh": "1O/05/1990" }), "warning Kết nạp!E2", { text: "1O/05/1990" }],
    ["a digit before the letter O", person({ "Ngày sinh": "1O" }), "warning Kết nạp!E2"],
    ["a digit after it", person({ "Ngày sinh": "O1" }), "warning Kết nạp!E2"],
    ["one after a space", person({ "Ngày sinh": " 1O/05/1990" }), "warning Kết nạp!E2", { text: "1O/05/1990" }],
    ["the letter l in a number", person({ "Số định danh": "00l090000011" }), "warning Kết nạp!E2"],
  ],
  negative: [
    ["the letter O in a name", person({ "Họ và tên": "Đỗ Thị Oanh" })],
    ["an ordinary date", person({ "Ngày sinh": "10/05/1990" })],
    ["a space too many", person({ "Họ và tên": "Đỗ Thị  Oanh", "Ngày sinh": "10/05/1990 " })],
  ],
  boundary: [
    ["a letter beside digits where text is meant", person({ "Nghề nghiệp": "Đội 1O", "Lý luận chính trị": "1O" })],
    ["the same where a date is meant", person({ "Ngày sinh": "1O/1990" }), "warning Kết nạp!E2"],
    ["letters alone in a column of dates", person({ "Ngày sinh": "OOl " })],
    ["words around such a number", person({ "Ngày sinh": "sinh 1O/1990 ở quê" })],
  ],
});
