import { people, person, testCheck } from "./test-check";

testCheck("column/blanks", {
  positive: [
    [
      "a column once, with how many people",
      people([
        { "Ngày sinh": "" },
        { "Họ và tên": "Trần Bình", "Ngày sinh": 33_000 },
        { "Họ và tên": "Lê Cúc", "Ngày sinh": "" },
      ]),
      "note Kết nạp!E2",
      { column: "admission.birth", count: 2 },
    ],
    ["a blank sex, which can't be right", person({ "Giới tính": "" }), "warning Kết nạp!E2"],
    ["a blank religion, which may mean none", person({ "Tôn giáo": "" }), "warning Kết nạp!E2"],
    ["a missing certificate", person({ "Ngày cấp giấy chứng nhận": "" }), "warning Kết nạp!E2"],
    [
      "columns in the order of their first blank cells",
      people([
        { "Tôn giáo": "Không", "Giới tính": "" },
        { "Họ và tên": "Trần Bình", "Tôn giáo": "", "Giới tính": "" },
      ]),
      ["warning Kết nạp!F2", "warning Kết nạp!E3"],
    ],
    [
      "columns of one row in the order in which it is looked at",
      person({ "Tôn giáo": "", "Giới tính": "" }),
      ["warning Kết nạp!F2", "warning Kết nạp!E2"],
    ],
    ["neither Nam nor Nữ", person({ Nam: "", Nữ: "" }), "warning Kết nạp!E2", { column: "admission.sex" }],
  ],
  negative: [
    ["what is filled", person({ "Giới tính": "Nam", "Tôn giáo": "Không" })],
    ["columns where a blank says no", person({ "Đoàn viên": "", "Trình độ chuyên môn": "", "Lý luận chính trị": "" })],
    ["Nữ alone, where a blank is a man", people([{ Nữ: "" }, { "Họ và tên": "Trần Bình", Nữ: "x" }])],
  ],
  boundary: [
    ["a dash, which says none", person({ "Tôn giáo": "-" })],
    ["a space, which says nothing", person({ "Tôn giáo": " " }), "warning Kết nạp!E2"],
    ["a zero-width space", person({ "Tôn giáo": "\u200B" }), "warning Kết nạp!E2"],
  ],
});
