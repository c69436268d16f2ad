// Names of units in whole words, and what stands before them.

import { coreOf, expansions, withoutPlace } from "../../src/intake/unit-name";

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
