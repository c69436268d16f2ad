import { people, person, testCheck } from "./test-check";

testCheck("value/unknown", {
  positive: [
    ["an ethnic group, with the nearest", person({ "Dân tộc": "Mườg" }), "warning Kết nạp!E2", { suggestion: "Mường" }],
    [
      "a province taken for an ethnic group",
      person({ "Dân tộc": "Gia Lai" }),
      "warning Kết nạp!E2",
      { suggestion: "Gia-rai" },
    ],
    ["an ethnic group like no other", person({ "Dân tộc": "Sao Hỏa" }), "warning Kết nạp!E2", { suggestion: null }],
    [
      "a religion, with the nearest",
      person({ "Tôn giáo": "Phât giao1" }),
      "warning Kết nạp!E2",
      { column: "admission.religion" },
    ],
    ["a sex that is none", person({ "Giới tính": "3" }), "warning Kết nạp!E2"],
    ["a mark that says neither", person({ "Đoàn viên": "chưa rõ lắm" }), "warning Kết nạp!E2"],
    ["a mark under Nam that says neither", person({ Nam: "nghỉ", Nữ: "" }), "warning Kết nạp!E2"],
    [
      "schooling",
      person({ "Trình độ GDPT": "xyz", "Trình độ chuyên môn": "abc" }),
      ["warning Kết nạp!E2", "warning Kết nạp!F2"],
    ],
    [
      "an occupation, each wording once",
      people([{ "Nghề nghiệp": "Thầy cúng" }, { "Họ và tên": "Trần Bình", "Nghề nghiệp": "Thầy cúng" }]),
      "note Kết nạp!E2",
    ],
    [
      "the same wording in either column that is told once",
      person({ "Nghề nghiệp": "Thầy cúng", "Lý luận chính trị": "Thầy cúng" }),
      ["note Kết nạp!F2", "note Kết nạp!E2"],
    ],
  ],
  negative: [
    ["variants that the list has", people([{ "Dân tộc": "H'Mông" }, { "Họ và tên": "Trần Bình", "Dân tộc": "Jrai" }])],
    [
      "marks of every kind",
      people(
        ["x", "X", "✓", "v", "có", "1", "-", "0", "không", ""].map((mark, at) => ({
          "Họ và tên": `Người ${String(at)} Thử`,
          "Đoàn viên": mark,
        })),
      ),
    ],
    ["CN by its column", person({ "Trình độ chuyên môn": "CN", "Lý luận chính trị": "CN", "Nghề nghiệp": "CN" })],
    ["what says that there is none", person({ "Trình độ chuyên môn": "chưa qua đào tạo", "Tôn giáo": "Không" })],
  ],
  boundary: [
    ["a dash", person({ "Dân tộc": "-" })],
    ["one letter", person({ "Dân tộc": "z" }), "warning Kết nạp!E2"],
    ["12 classes of 12", person({ "Trình độ GDPT": "12/12" })],
    ["13 classes of 12", person({ "Trình độ GDPT": "13/12" }), "warning Kết nạp!E2"],
  ],
});
