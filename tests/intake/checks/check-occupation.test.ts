import { on, person, testCheck, type Book, type Cells } from "./test-check";

const of = (occupation: string, cells: Cells): Book => person({ "Nghề nghiệp": occupation, ...cells });

testCheck("occupation/unlikely", {
  positive: [
    ["a pupil of forty", of("Học sinh", { "Ngày sinh": 1985 }), "warning Kết nạp!E2", { why: "pupil-age" }],
    [
      "a pupil with a degree",
      of("Học sinh", { "Trình độ chuyên môn": "Đại học" }),
      "warning Kết nạp!E2",
      { why: "pupil-qualification" },
    ],
    ["a student of fifty", of("Sinh viên", { "Ngày sinh": 1975 }), "warning Kết nạp!E2", { why: "student-age" }],
    [
      "a student with a doctorate",
      of("Sinh viên", { "Trình độ chuyên môn": "TS" }),
      "warning Kết nạp!E2",
      { why: "student-qualification" },
    ],
  ],
  negative: [
    ["a young student", of("Sinh viên", { "Ngày sinh": 2004, "Trình độ chuyên môn": "" })],
    ["a farmer of any age", of("Nông dân", { "Ngày sinh": 1970 })],
    ["a pupil of unknown age", of("Học sinh", { "Ngày sinh": "" })],
  ],
  boundary: [
    ["a pupil a day before 23", of("Học sinh", { "Ngày sinh": on("02/11/2002") })],
    ["a pupil of 23", of("Học sinh", { "Ngày sinh": on("01/11/2002") }), "warning Kết nạp!E2"],
    ["a student a day before 36", of("Sinh viên", { "Ngày sinh": on("02/11/1989") })],
    ["a student of 36", of("Sinh viên", { "Ngày sinh": on("01/11/1989") }), "warning Kết nạp!E2"],
    ["a pupil with vocational training", of("Học sinh", { "Trình độ chuyên môn": "Trung cấp" })],
    ["a pupil with the lowest training", of("Học sinh", { "Trình độ chuyên môn": "Sơ cấp" })],
    ["a pupil with a college degree", of("Học sinh", { "Trình độ chuyên môn": "Cao đẳng" }), "warning Kết nạp!E2"],
    ["a student with a master’s degree", of("Sinh viên", { "Trình độ chuyên môn": "ThS" })],
  ],
});
