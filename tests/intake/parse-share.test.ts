import { arePercents, isFraction, parseShare } from "../../src/intake/parse-share";

it.each([
  [65, 0.65],
  [0.65, 0.65],
  ["65 %", 0.65],
  ["65%", 0.65],
  ["0,65", 0.65],
  ["0,5 %", 0.005],
  ["1,8 %", 0.018],
  [32.3, 0.323],
  ["từ 65% trở lên", 0.65],
  ["tối thiểu 65", 0.65],
  [">65", 0.65],
  [">= 65%", 0.65],
  ["≥65 %", 0.65],
  [0, 0],
  [1, 1],
  [100, 1],
  ["", null],
  ["-", null],
  ["--", null],
  ["…", null],
  [undefined, null],
])("reads %j as the share %j", (value, share) => {
  expect(parseShare(value)).toBe(share);
});

it.each([101, -1, "-65", "65-", "65 từ", "6%5", "65 trở lên %", "chưa có", true])("does not read %j", (value) => {
  expect(parseShare(value)).toBe("unreadable");
});

it("takes a number up to 1 for a percent where the others of its column are percents", () => {
  expect(parseShare(0.5, true)).toBe(0.005);
  expect(parseShare("1", true)).toBe(0.01);
  expect(parseShare("50 %", true)).toBe(0.5);
});

it.each([
  [[0.5, 65], true],
  [["từ 65"], true],
  [[0.5, 1], false],
  [["65%", "-", undefined, true], false],
  [[], false],
])("knows whether %j are percents: %j", (values, percents) => {
  expect(arePercents(values)).toBe(percents);
});

it.each([
  [0.4, true],
  ["0,4", true],
  ["từ 0,4 trở lên", true],
  [0, false],
  [1, false],
  ["0,4 %", false],
  ["", false],
  [undefined, false],
])("knows whether %j is a number below 1 without its sign: %j", (value, fraction) => {
  expect(isFraction(value)).toBe(fraction);
});
