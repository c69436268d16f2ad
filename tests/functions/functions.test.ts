// The pure helpers, called as Excel calls them. Those over the workbook are tested through the bundle in tests/line.

import "./fake-custom-functions";
import type { FakeError } from "./fake-custom-functions";
import { age, classifyCell, normalise, ratio } from "../../src/functions/functions";

function errorOf(call: () => unknown): { code: string; message: string } {
  try {
    call();
  } catch (error) {
    return { code: (error as FakeError).code, message: (error as FakeError).message };
  }
  throw new Error("no error was thrown");
}

describe("PDV.RATIO", () => {
  it.each([
    [1797, 1810, 0.992818],
    [52, 80, 0.65],
    [160, 100, 1.6],
    ["11.388", "12.064", 0.943966],
    [52, "từ 80 trở lên", 0.65],
    [58, "55 - 60", 58 / 55],
    [5, 12.5, 0.4],
  ])("divides %j by %j", (admitted, plan, expected) => {
    expect(ratio(admitted, plan)).toBeCloseTo(expected, 6);
  });
  it("has no percentage without a plan or with a plan of 0", () => {
    expect(errorOf(() => ratio(5, null)).code).toBe("#N/A");
    expect(errorOf(() => ratio(null, 80)).code).toBe("#N/A");
    expect(errorOf(() => ratio(5, 0)).code).toBe("#DIV/0!");
  });
  it("says which argument is no number", () => {
    const error = errorOf(() => ratio(5, "tám mươi"));
    expect(error.code).toBe("#VALUE!");
    expect(error.message).toContain("tám mươi");
    expect(errorOf(() => ratio(-5, 10)).message).toContain("-5");
    expect(errorOf(() => ratio(5, -10)).message).toContain("-10");
  });
});

describe("PDV.AGE", () => {
  it.each([
    ["31/12/1990", "31/10/2017", 26],
    ["31/10/1990", "31/10/2017", 27],
    ["01/11/1990", 43039, 26],
    [33177, 43039, 27],
    ["1990", "31/10/2017", 27],
  ])("from %j to %j are %j years", (birth, on, expected) => {
    expect(age(birth, on)).toBe(expected);
  });
  it("refuses a missing or impossible date, and a birth after the day", () => {
    expect(errorOf(() => age(null, 43039)).code).toBe("#VALUE!");
    expect(errorOf(() => age("31/02/1990", 43039)).message).toContain("31/02/1990");
    expect(errorOf(() => age("01/01/2018", "31/10/2017")).code).toBe("#VALUE!");
  });
});

describe("PDV.CLASSIFY", () => {
  it.each([
    ["trình độ chuyên môn", "12/12 - CN Kinh tế", "Đại học"],
    ["giới tính", "NỮ", "Nữ"],
    ["dân tộc", "Ê - Đê", "Ê-đê"],
    ["dân tộc thiểu số", "Hoa", "Dân tộc thiểu số"],
    ["dân tộc", "DTTS", "Dân tộc thiểu số"],
    ["dân tộc", "người dân tộc thiểu số", "Dân tộc thiểu số"],
    ["dân tộc", "Dân tộc khác", "Dân tộc khác"],
    ["tôn giáo", "Công giáo", "Công giáo"],
    ["giáo dục phổ thông", "9/12", "Trung học cơ sở"],
    ["đoàn viên", "x", "Đoàn viên"],
    ["giới tính", "", "Không ghi"],
    ["trình độ chuyên môn", "Không", "Không ghi"],
  ])("%s %j is %j", (dimension, text, expected) => {
    expect(classifyCell(dimension, text)).toBe(expected);
  });
  it("gives #N/A with a sentence for what no list knows", () => {
    expect(errorOf(() => classifyCell("giới tính", "xyz"))).toMatchObject({ code: "#N/A" });
    expect(errorOf(() => classifyCell("tôn giáo", "có"))).toMatchObject({ code: "#N/A" });
    expect(errorOf(() => classifyCell("chiều cao", "xyz")).message).toContain("chiều cao");
    expect(errorOf(() => classifyCell("nhóm tuổi", "25")).message).toContain("PDV.AGE");
  });
});

describe("PDV.NORMALISE", () => {
  it("changes how a text is stored, not what a reader sees", () => {
    expect(normalise("  Ðảng  bộ\u00a0xã\u200b ")).toBe("Đảng bộ xã");
    expect(normalise("Nguyê\u0303n")).toBe("Nguyễn");
    expect(normalise(null)).toBe("");
  });
});
