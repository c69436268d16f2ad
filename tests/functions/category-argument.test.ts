import { baseArgument, categoryArgument, classifyText, dimensionArgument } from "../../src/functions/category-argument";

describe("dimensionArgument", () => {
  it.each([
    ["sex", "sex"],
    ["Giới tính", "sex"],
    ["GIỚI TÍNH", "sex"],
    ["giơ\u0301i ti\u0301nh".normalize("NFD"), "sex"],
    ["dân tộc thiểu số", "minority"],
    ["trình độ  chuyên môn", "qualification"],
    ["trình Ðộ chuyên môn", "qualification"],
    ["nhóm tuổi", "age"],
    ["Age band", "age"],
    ["Độ tuổi", "age"],
    ["Nghề nghiệp, chức vụ", "occupation"],
    ["kind", "kind"],
    ["loại hình đơn vị", "kind"],
    ["Loại hình", "kind"],
    ["Kind of unit", "kind"],
    ["Age bracket", null],
    ["chiều cao", null],
    [null, null],
    [5, null],
  ])("understands %j as %j", (typed, expected) => {
    expect(dimensionArgument(typed)).toEqual(
      expected === null ? { ok: false, reason: "unknown-dimension" } : { ok: true, value: expected },
    );
  });
});

describe("categoryArgument", () => {
  it.each([
    ["sex", "nữ", "female"],
    ["sex", "Female", "female"],
    ["qualification", "ThS", "master"],
    ["qualification", "đại học", "university"],
    ["ethnicity", "Khmer", "khmer"],
    ["minority", "Khmer", "minority"],
    ["minority", "Kinh", "kinh"],
    ["minority", "dân tộc thiểu số", "minority"],
    ["age", "18-30", "18-30"],
    ["age", "18 – 30", "18-30"],
    ["age", "trên 60", "over-60"],
    ["youth", "x", "member"],
    ["youth", "không", "not-member"],
    ["education", "12/12", "upper-secondary"],
    ["sex", "không ghi", "unstated"],
    ["kind", "Xã", "commune"],
    ["kind", "trường", "public-institution"],
    ["kind", "Cơ quan Đảng, Mặt trận, đoàn thể", "party-body"],
    ["kind", "Police", "police"],
    ["kind", "đã nghỉ", null],
    ["age", "17", null],
    ["sex", "Kinh", null],
  ] as const)("reads %s %j as %j", (dimension, typed, expected) => {
    expect(categoryArgument(dimension, typed)).toEqual(
      expected === null ? { ok: false, reason: "unknown-category" } : { ok: true, value: expected },
    );
  });
});

it.each([
  [null, "members"],
  ["hiện nay", "members"],
  ["Đầu kỳ", "members-at-start"],
  ["cuối năm trước", "members-last-year"],
  ["end of last year", "members-last-year"],
  ["năm ngoái", null],
])("reads the denominator %j as %j", (typed, expected) => {
  expect(baseArgument(typed)).toEqual(
    expected === null ? { ok: false, reason: "unknown-base" } : { ok: true, value: expected },
  );
});

describe("classifyText", () => {
  it("takes an empty cell for unstated", () => {
    expect(classifyText("giới tính", null)).toEqual({ ok: true, value: "unstated" });
  });
  it.each(["", "-", "không rõ"])("takes the kind %j for unstated", (text) => {
    expect(classifyText("loại hình", text)).toEqual({ ok: true, value: "unstated" });
  });
  it("says which argument it doesn't know", () => {
    expect(classifyText("chiều cao", "x")).toEqual({ ok: false, reason: "unknown-dimension" });
    expect(classifyText("giới tính", "xyz")).toEqual({ ok: false, reason: "unknown-category" });
  });
});
