import { person, testCheck } from "./test-check";

const of = (school: string, profession: string): ReturnType<typeof person> =>
  person({ "Trình độ GDPT": school, "Trình độ chuyên môn": profession });

testCheck("education/contradicts-qualification", {
  positive: [
    ["a degree after lower secondary school", of("9/12", "Đại học"), "warning Kết nạp!E2"],
    ["both in one cell", person({ "Trình độ": "9/12 - ĐH Luật" }), "warning Kết nạp!E2"],
  ],
  negative: [
    ["a degree after upper secondary school", of("12/12", "Đại học")],
    ["a degree alone", of("", "TS")],
    ["school alone", of("9/12", "")],
  ],
  boundary: [
    ["vocational training after lower secondary school", of("9/12", "Trung cấp")],
    ["a college after lower secondary school", of("9/12", "Cao đẳng"), "warning Kết nạp!E2"],
    ["the last class but one", of("11/12", "Cao đẳng"), "warning Kết nạp!E2"],
    ["the last class of ten", of("10/10", "Cao đẳng")],
  ],
});
