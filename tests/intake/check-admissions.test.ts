// What is said of people and of the text of their cells once all rows are read.

import type { CellValue, Grid } from "../../src/model/grid";
import { on } from "./checks/test-check";
import { brief, makeGrid, read } from "./grids";

const HEADINGS = ["Họ và tên", "Đơn vị", "Ngày quyết định", "Ngày kết nạp"];
const DAYS = [on("01/11/2025"), on("01/12/2025")];

function units(): Grid {
  return makeGrid("Đơn vị", [
    ["Tên đơn vị", "Kế hoạch 2025", "Đến ngày"],
    ["Chi bộ 1", 1, ""],
    ["Chi bộ 2", 1, on("30/06/2025")],
  ]);
}

function said(headings: readonly string[], ...people: (readonly CellValue[])[]): string[] {
  return brief(read([units(), makeGrid("Kết nạp", [[...HEADINGS, ...headings], ...people])]).issues);
}

it("tells of the text of rows without a person in its turn, before, between and after those with one", () => {
  const spaced = ["Kinh ", "Không "];
  const rows = [
    ["Lê An", "Chi bộ 1", ...DAYS, "Kinh", "Không"],
    ["", "Chi bộ 1", ...DAYS, ...spaced],
    ["Lê Bình", "Chi bộ 1", ...DAYS, ...spaced],
    ["", "Chi bộ 1", ...DAYS, ...spaced],
    ["", "Chi bộ 1", ...DAYS, ...spaced],
    ["Lê Cúc", "Chi bộ 1", ...DAYS, "Kinh", "Không"],
    ["Lê Dung", "Chi bộ 1", ...DAYS, ...spaced],
    ["", "Chi bộ 1", ...DAYS, ...spaced],
  ];
  const { issues } = read([units(), makeGrid("Kết nạp", [[...HEADINGS, "Dân tộc", "Tôn giáo"], ...rows])]);
  const spaces = issues.filter(({ code }) => code === "text/spaces");
  expect(spaces.map(({ cell, cells, parameters }) => [cell, cells?.ranges, parameters])).toEqual([
    ["E3", ["E3:E6", "E8:E9"], expect.objectContaining({ count: 6 })],
    ["F3", ["F3:F6", "F8:F9"], expect.objectContaining({ count: 6 })],
  ]);
});

it("takes a blank and an error of Excel for nothing that a check could read", () => {
  const person = ["Lê An", "Chi bộ 2", ...DAYS];
  const ended = "warning admission/unit-ended Kết nạp!B2";
  expect(said(["Số lý lịch"], [...person, "\u200B"])).toEqual([ended, "note text/spaces Kết nạp!E2"]);
  expect(said(["Số lý lịch"], [...person, "#N/A"])).toEqual(["error cell/error-value Kết nạp!E2", ended]);
  expect(said(["Số lý lịch"], [...person, "1"])).toEqual(["warning file-number/unusual Kết nạp!E2", ended]);
});

it("tells a number without its zero from a text", () => {
  const people = [1_090_000_011, "1090000012"].map((number, at) => [
    `Lê ${"AB".charAt(at)}`,
    "Chi bộ 1",
    ...DAYS,
    number,
  ]);
  const { issues } = read([units(), makeGrid("Kết nạp", [[...HEADINGS, "Số định danh"], ...people])]);
  const lost = issues.filter(({ code }) => code === "identity/lost-zero");
  expect(lost.map(({ cell, parameters }) => [cell, "asText" in parameters])).toEqual([["E2", false], ["E3", true]]); // prettier-ignore
});

it("asks about the person's own unit", () => {
  const ended = "warning admission/unit-ended Kết nạp!B2";
  expect(said([], ["Lê An", "Chi bộ 2", ...DAYS])).toEqual([ended]);
  expect(said([], ["Lê An", "Chi bộ 1", ...DAYS])).toEqual([]);
  expect(said(["Số lý lịch"], ["Lê An", "", ...DAYS, "1"])).toEqual([
    "error admission/no-unit Kết nạp!B2",
    "warning file-number/unusual Kết nạp!E2",
  ]);
});

it("asks about the person's name", () => {
  const note = "note name/thi-but-male Kết nạp!E2";
  expect(said(["Giới tính"], ["Lê Thị An", "Chi bộ 1", ...DAYS, "Nam"])).toEqual([note]);
});

/** Certificates lapse by a text of 28 September 2021. */
const [BEFORE, AFTER] = [on("01/09/2021"), on("15/10/2021")];

it.each<[string, CellValue[], boolean]>([
  ["the decision", [AFTER, AFTER, BEFORE], true],
  ["the decision", [BEFORE, AFTER, AFTER], false],
  ["the resolution where no decision is known", ["", AFTER, BEFORE], false],
  ["the resolution where no decision is known", ["", AFTER, AFTER], true],
  ["admission where nothing else is known", ["", AFTER, ""], true],
  ["admission where nothing else is known", ["", BEFORE, ""], false],
])("weighs by the text in force on the day of %s: %j", (_, days, isTold) => {
  const issues = said(
    ["Ngày nghị quyết", "Ngày cấp giấy chứng nhận"],
    ["Lê An", "Chi bộ 1", ...days, on("01/01/2015")],
  );
  expect(issues.includes("warning certificate/expired Kết nạp!F2")).toBe(isTold);
});

it.each<[string, CellValue[], boolean]>([
  ["the resolution", [on("01/11/2025"), on("01/12/2025"), on("20/10/2025")], true],
  ["the decision", [on("01/11/2025"), on("01/12/2025"), ""], false],
  ["the decision", [on("20/10/2025"), on("01/12/2025"), ""], true],
  ["admission", ["", on("01/12/2025"), ""], false],
  ["admission", ["", on("20/10/2025"), ""], true],
])("asks about the day of %s: %j", (_, days, isTold) => {
  const issues = said(
    ["Ngày nghị quyết", "Ngày cấp giấy chứng nhận"],
    ["Lê An", "Chi bộ 1", ...days, on("31/10/2025")],
  );
  expect(issues.includes("warning certificate/too-late Kết nạp!F2")).toBe(isTold);
});
