// Names of units in whole words, and what stands before them.

import { coreOf, expansions, schoolWords, withoutPlace, withPlainNumbers } from "../../src/intake/unit-name";

it.each([
  ["Đảng bộ H. Mê Linh", ["đảng bộ huyện mê linh"]],
  ["ĐB X.Hòa Bình", ["đảng bộ xã hòa bình"]],
  ["Tổ H", ["tổ h"]],
  ["Tổ H.T.K", ["tổ h t k"]],
  ["Tổ H. T. K", ["tổ h t k"]],
  ["Chi bộ A - (khối 5)", ["chi bộ a khối 5"]],
  ["Thành ủy Hải Phòng", ["đảng ủy thành phố hải phòng"]],
  ["Thị ủy Sơn Tây", ["đảng ủy thị xã sơn tây"]],
  ["Huyện ủy", ["huyện ủy"]],
  ["Văn phòng Huyện ủy Mê Linh", ["văn phòng huyện ủy mê linh"]],
  ["X. Hòa Bình", ["xã hòa bình"]],
  ["10.Chi bộ A", ["chi bộ a"]],
  ["(IV) Đảng bộ B", ["đảng bộ b"]],
  ["2.13) Chi bộ A", ["chi bộ a"]],
  ["1. 2", ["1 2"]],
  ["Khu 3. Chi bộ A", ["khu 3 chi bộ a"]],
  ["TH Kim Đồng", ["th kim đồng", "tiểu học kim đồng"]],
  ["Trường TH Kim Đồng", ["trường th kim đồng", "trường tiểu học kim đồng"]],
  ["Trường THCS Kim Đồng", ["trường thcs kim đồng"]],
  ["TT Y tế", ["tt y tế", "thị trấn y tế", "trung tâm y tế", "trực thuộc y tế"]],
])("reads %j as %j", (text, readings) => {
  expect(expansions(text)).toEqual(readings);
});

it.each([
  ["BCH Đảng bộ xã Hòa Bình", "committee", "xã hòa bình"],
  ["Đảng bộ bộ phận Khoa Nội", "committee", "khoa nội"],
  ["Văn phòng Đảng ủy xã", null, "văn phòng đảng ủy xã"],
  ["CB trực thuộc Thanh tra", "cell", "thanh tra"],
  ["Các chi bộ thôn", null, "các chi bộ thôn"],
])("takes the organ from %j", (text, organ, words) => {
  expect(coreOf(text)).toEqual({ organ, words });
});

it.each([
  ["xã hòa bình", "hòa bình"],
  ["thị trấn kim bài", "kim bài"],
  ["khối xã cũ", "khối xã cũ"],
])("takes the kind of place from %j", (words, name) => {
  expect(withoutPlace(words)).toBe(name);
});

it.each([
  ["Chi bộ KP12 An", "chi bộ khu phố 12 an"],
  ["Chi bộ số 0012", "chi bộ 12"],
  ["Chi bộ KP12A", "chi bộ kp12a"],
  ["Chi bộ số 1A", "chi bộ số 1a"],
  ["Chi bộ số A1", "chi bộ số a1"],
  ["Chi bộ 01A", "chi bộ 01a"],
  ["Chi bộ A012", "chi bộ a012"],
  ["Tổ IV", "tổ 4"],
  ["Tổ VI", "tổ 6"],
  ["Khóm XIV", "khóm 14"],
  ["Phân xưởng II", "phân xưởng 2"],
  ["Tổ chức X", "tổ chức x"],
  ["Hội Khối V", "hội khối 5"],
  ["Bộ phận I", "bộ phận i"],
])("spells the number of %j in one way: %j", (text, plain) => {
  expect(withPlainNumbers(text)).toBe(plain);
});

it.each([
  ["trường mn hoa sen", "mầm non hoa sen"],
  ["tr th kim đồng", "tiểu học kim đồng"],
  ["mg sao mai", "mẫu giáo sao mai"],
  ["liên trường th thcs và thpt", "liên tiểu học trung học cơ sở và trung học phổ thông"],
  ["thôn mna", "thôn mna"],
])("writes out %j as a school: %j", (words, school) => {
  expect(schoolWords(words)).toBe(school);
});
