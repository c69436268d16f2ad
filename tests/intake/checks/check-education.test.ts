import { on, person, testCheck } from "./test-check";

testCheck("education/below-minimum", {
  positive: [
    [
      "primary school",
      person({ "Trình độ GDPT": "5/12" }),
      "warning Kết nạp!E2",
      { exception: false, document: "294-QĐ/TW (2025)", article: "1.2.1" },
    ],
    [
      "less than primary school in a special case",
      person({ "Trình độ GDPT": "4/12", "Trường hợp đặc biệt": "vùng cao" }),
      "warning Kết nạp!E2",
      { exception: true, document: "06-HD/TW (2025)", article: "1.2" },
    ],
    [
      "what the workbook weighs as an error",
      person({ "Trình độ GDPT": "5/12" }, { rules: { "education-minimum": "error" } }),
      "error Kết nạp!E2",
    ],
  ],
  negative: [
    ["upper secondary school", person({ "Trình độ GDPT": "12/12" })],
    [
      "a village head who can read and write, in a special case",
      person({ "Trình độ GDPT": "biết đọc, biết viết", "Trường hợp đặc biệt": "x", "Nghề nghiệp": "Trưởng bản" }),
    ],
    ["what is not known", person({ "Trình độ GDPT": "" })],
    ["anything where the rule is off", person({ "Trình độ GDPT": "5/12" }, { rules: { "education-minimum": "off" } })],
  ],
  boundary: [
    [
      "a village head who is no special case",
      person({ "Trình độ GDPT": "biết đọc, biết viết", "Nghề nghiệp": "Trưởng bản" }),
      "warning Kết nạp!E2",
      { exception: false },
    ],
    ["class 8 of 12", person({ "Trình độ GDPT": "8/12" }), "warning Kết nạp!E2"],
    ["class 9 of 12", person({ "Trình độ GDPT": "9/12" })],
    [
      "class 4 of 12 in a special case",
      person({ "Trình độ GDPT": "4/12", "Trường hợp đặc biệt": "x" }),
      "warning Kết nạp!E2",
    ],
    ["class 5 of 12 in a special case", person({ "Trình độ GDPT": "5/12", "Trường hợp đặc biệt": "x" })],
    [
      "a decision before the first text that was seen",
      person({ "Trình độ GDPT": "5/12", "Ngày quyết định": on("24/07/2016") }),
    ],
    [
      "a decision on its first day",
      person({ "Trình độ GDPT": "5/12", "Ngày quyết định": on("25/07/2016") }),
      "warning Kết nạp!E2",
    ],
  ],
});
