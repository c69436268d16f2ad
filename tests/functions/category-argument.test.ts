import {
  baseArgument,
  classifyText,
  dimensionArgument,
  itemAdvice,
  itemsArgument,
  kindsArgument,
  memberCountArgument,
} from "../../src/functions/category-argument";
import { DIMENSIONS } from "../../src/indicators/dimensions";
import { DIMENSION_IDS } from "../../src/model/dimensions";
import { UNIT_KINDS } from "../../src/model/forms";
import { labels as english } from "../../src/text/en/labels";
import { labels } from "../../src/text/vi/labels";
import { buildBoard } from "../indicators/board-builder";

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

const EMPTY = buildBoard({ units: [] });

describe("itemsArgument", () => {
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
    ["sex", "Male; female", "male, female"],
    ["occupation", "Students, farmers", ""],
    ["kind", "doanh nghiệp", "state-enterprise, private-enterprise, enterprise"],
    ["kind", labels.categories.enterprise, "enterprise"],
    ["kind", "đã nghỉ", ""],
    ["age", "17", ""],
    ["sex", "Kinh", ""],
    ["sex", "", ""],
  ] as const)("reads %s %j as %j", (dimension, typed, expected) => {
    expect(itemsArgument(EMPTY, dimension, typed)).toEqual(
      expected === ""
        ? { ok: false, reason: "unknown-category" }
        : { ok: true, value: { dimension, categories: expected.split(", ") } },
    );
  });

  it("takes every ethnic group but Kinh for the minority", () => {
    expect(itemsArgument(EMPTY, "ethnicity", "DTTS")).toEqual({
      ok: true,
      value: { dimension: "minority", categories: ["minority"] },
    });
  });
});

it.each([
  [null, "members"],
  ["hiện nay", "members"],
  ["Đầu kỳ", "members-at-start"],
  ["cuối năm trước", "members-last-year"],
  ["end of last year", "members-last-year"],
  ["Số đảng viên", "members"],
  ["đầu nhiệm kỳ", "members-at-start"],
  ["đầu năm", "members-at-start"],
  ["nữ", null],
  ["dân số", null],
  ["năm ngoái", null],
])("reads the denominator %j as %j", (typed, expected) => {
  expect(baseArgument(typed)).toEqual(
    expected === null ? { ok: false, reason: "unknown-base" } : { ok: true, value: expected },
  );
});

it.each([
  [null, null],
  ["đầu kỳ", "members-at-start"],
  ["Cuối năm trước", "members-last-year"],
  ["nữ", "female"],
  ["nam", "male"],
  ["DTTS", "minority"],
  ["ĐH", "university"],
  ["trình độ đại học", "university"],
  ["đảng viên nữ", "female"],
  ["đầu nhiệm kỳ", "members-at-start"],
  ["hiện nay", null],
])("reads the members %j as %j", (typed, expected) => {
  expect(memberCountArgument(typed)).toEqual({ ok: true, value: expected });
});

it.each(["dân số", "xyz", "dân tộc"])("knows no members %j", (typed) => {
  expect(memberCountArgument(typed)).toEqual({ ok: false, reason: "unknown-attribute" });
});

describe("kindsArgument", () => {
  const board = buildBoard({
    units: [
      { name: "Huyện A", kind: ["Đảng bộ huyện, thành phố", null] },
      { name: "Chi bộ 1", kind: ["Chi bộ ghép", null] },
      { name: "Xã", kind: ["Đảng bộ xã", "commune"] },
    ],
  });
  it.each([
    ["hợp tác xã", ["cooperative"]],
    ["doanh nghiệp, hợp tác xã", ["state-enterprise", "private-enterprise", "enterprise", "cooperative"]],
    ["Đảng bộ xã", ["commune"]],
    ["chi bộ  GHÉP", ["chi bộ ghép"]],
    ["chi bộ ghép; xã", ["chi bộ ghép", "commune"]],
    ["Đảng bộ huyện, thành phố", ["đảng bộ huyện, thành phố"]],
    ["Cơ quan Đảng, Mặt trận, đoàn thể", ["party-body"]],
    ["Police", ["police"]],
    ["trường, bệnh viện", ["public-institution"]],
  ])("reads %j as %j", (typed, keys) => {
    expect(kindsArgument(board, typed)).toEqual({ ok: true, value: new Set(keys) });
  });
  it("counts no kind when omitted", () => {
    expect(kindsArgument(board, null)).toEqual({ ok: true, value: null });
  });
  it.each(["chi bộ", "không ghi", "chi bộ ghép, tổ hợp tác", "đảng bộ huyện", "5"])("doesn't know %j", (typed) => {
    expect(kindsArgument(board, typed)).toEqual({ ok: false, reason: "unknown-kind" });
  });
  it.each(UNIT_KINDS)("knows %s by its words in the reports", (kind) => {
    for (const typed of [labels.categories[kind], english.categories[kind]])
      expect(kindsArgument(board, typed)).toEqual({ ok: true, value: new Set([kind]) });
  });
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

describe("itemAdvice", () => {
  it.each(DIMENSION_IDS)("names categories of %s that can be typed, and says where the rest is", (id) => {
    const { names = "" } = itemAdvice(DIMENSIONS[id]);
    const { categories } = DIMENSIONS[id];
    const named = [...names.matchAll(/"([^"]+)"/gu)].map(([, name]) => itemsArgument(EMPTY, id, name));
    expect(named).toEqual(
      categories.slice(0, named.length).map((one) => ({ ok: true, value: { dimension: id, categories: [one] } })),
    );
    expect(named.length).toBeGreaterThan(2);
    expect(names.includes("PDV.COMPOSITION")).toBe(categories.length > named.length);
  });
});
