import {
  birthArgument,
  choiceArgument,
  dayArgument,
  isOmitted,
  numberArgument,
  periodArgument,
  scopeArgument,
  shareArgument,
  unitArgument,
  unitAdvice,
} from "../../src/functions/arguments";
import type { Board } from "../../src/model/board";
import { formatDay, toCalendar, toDay } from "../../src/model/day";
import { periodKey } from "../../src/model/period";
import { DEFAULT_SETTINGS } from "../../src/model/settings";
import type { Unit } from "../../src/model/unit";
import { toColumns } from "../model/admission-list";

function unit(index: number, code: string, name: string): Unit {
  return {
    index,
    code,
    name,
    parent: null,
    children: [],
    kind: "",
    category: null,
    from: null,
    to: null,
    area: "",
    mergedInto: "",
    plans: new Map(),
    unreadPlans: new Set(),
    totals: new Map(),
    certificates: new Map(),
    classes: new Map(),
    stock: {},
    sheet: "Đơn vị",
    row: index + 2,
  };
}

const board: Board = {
  units: [unit(0, "HN01", "Huyện Mê Linh"), unit(1, "HN02", "Quận Cầu Giấy"), unit(2, "7", "Chi bộ 7")],
  roots: [0, 1, 2],
  admissions: toColumns([]),
  sources: [],
  settings: DEFAULT_SETTINGS,
};

describe("unitArgument", () => {
  it.each([
    [null, null],
    [undefined, null],
    ["", null],
    ["HN01", 0],
    ["huyện mê linh", 0],
    [" Quận  Cầu Giấy ", 1],
    [7, 2],
  ])("reads %j as unit %j", (typed, expected) => {
    expect(unitArgument(board, typed)).toEqual({ ok: true, value: expected });
  });
  it("never guesses an unknown unit, but says which may be meant", () => {
    expect(unitAdvice(board, "Huyện Mê Lin")).toEqual({ suggestion: "Huyện Mê Linh" });
    expect(unitAdvice(board, "Tỉnh Khác Hẳn")).toEqual({});
    expect(unitArgument(board, "Huyện Mê Lin")).toEqual({ ok: false, reason: "unknown-unit" });
  });
  it("names the units that a text fits, with codes where there are some", () => {
    const above = { ...unit(0, "A", "Đảng bộ xã A"), children: [1] };
    const units = [
      above,
      { ...unit(1, "A1", "Chi bộ 1"), parent: 0 },
      unit(2, "", "Chi bộ 1"),
      unit(3, "B1", "Chi bộ 1"),
    ];
    expect(unitAdvice({ ...board, units }, "Chi bộ 1")).toEqual({
      names: "A1 (Chi bộ 1 - Đảng bộ xã A), Chi bộ 1, B1 (Chi bộ 1)",
    });
    const many = Array.from({ length: 6 }, (_, at) => unit(at, String(at), "Chi bộ X"));
    expect(unitAdvice({ ...board, units: many }, "Chi bộ X").names).toBe(
      "0 (Chi bộ X), 1 (Chi bộ X), 2 (Chi bộ X), 3 (Chi bộ X), …",
    );
  });
});

describe("periodArgument", () => {
  it.each([
    [2017, { kind: "year", year: 2017 }],
    ["2017", { kind: "year", year: 2017 }],
    ["năm 2017", { kind: "year", year: 2017 }],
    ["2010-2015", { kind: "term", from: 2010, to: 2015 }],
    ["Nhiệm kỳ 2010 – 2015", { kind: "term", from: 2010, to: 2015 }],
  ])("reads %j as %j", (typed, period) => {
    expect(periodArgument(typed)).toEqual({ ok: true, value: { period, asOf: null } });
  });
  it("takes an omitted one from the settings", () => {
    expect(periodArgument(null)).toEqual({ ok: true, value: null });
  });
  it.each([
    ["6 tháng 2021", toDay(2021, 6, 30)],
    ["6 tháng đầu năm 2021", toDay(2021, 6, 30)],
    ["6  THÁNG năm 2021", toDay(2021, 6, 30)],
    ["2 tháng 2020", toDay(2020, 2, 29)],
    ["12 tháng 2021", toDay(2021, 12, 31)],
    ["Quý I/2021", toDay(2021, 3, 31)],
    ["quý I năm 2021", toDay(2021, 3, 31)],
    ["sáu tháng đầu năm 2021", toDay(2021, 6, 30)],
    ["quý 1 năm 2021", toDay(2021, 3, 31)],
    ["9 tháng 2021", toDay(2021, 9, 30)],
    ["6 tháng/2026", toDay(2026, 6, 30)],
    ["6T/2026", toDay(2026, 6, 30)],
    ["6 thang dau nam 2026", toDay(2026, 6, 30)],
    ["sáu tháng 2021".normalize("NFD"), toDay(2021, 6, 30)],
    ["Q1 2017", toDay(2017, 3, 31)],
    ["q1/2017", toDay(2017, 3, 31)],
    ["qúy I / 2017", toDay(2017, 3, 31)],
    ["first 9 months of 2021", toDay(2021, 9, 30)],
  ])("reads %j as the year, until the end of those months", (typed, asOf) => {
    const year = toCalendar(asOf).year;
    expect(periodArgument(typed)).toEqual({ ok: true, value: { period: { kind: "year", year }, asOf } });
  });
  it.each([
    ...["2015-2010", "năm nay", 17, "2017-2017", true],
    ...["0 tháng 2021", "13 tháng 2021", "6 tháng cuối năm 2021", "quý II/2021", "quý II năm 2021", "tháng 6/2021"],
    ...["quý 3/2017", "quý III năm 2017", "Q3 2017", "Q11 2017", "tháng 10/2017", "6 tháng2021", "quý12017"],
    ...["tháng sáu năm 2021", "nửa cuối năm 2021", "quý ba 2021", "đến hết tháng năm 2021", "trước 2021", "xyz 2021"],
  ])("refuses %j", (typed) => {
    expect(periodArgument(typed)).toEqual({ ok: false, reason: "bad-period" });
  });
});

describe("dayArgument", () => {
  it.each([
    [null, null],
    [43039, 43039],
    ["31/10/2017", toDay(2017, 10, 31)],
    ["2017-10-31", toDay(2017, 10, 31)],
  ])("reads %j as %j", (typed, expected) => {
    expect(dayArgument(typed)).toEqual({ ok: true, value: expected });
  });
  it.each(["31/02/2017", "hôm nay", 2017, true, "10/2017"])("refuses %j", (typed) => {
    expect(dayArgument(typed)).toEqual({ ok: false, reason: "bad-date" });
  });
});

describe("scopeArgument", () => {
  const scope = (period: unknown, asOf: unknown): string => {
    const found = scopeArgument(board, period, asOf);
    return found.ok ? `${periodKey(found.value.period)} ${formatDay(found.value.asOf)}` : found.reason;
  };
  it.each([
    "30/6/2025",
    "ngày 30/6/2025",
    "tính đến ngày 30/6/2025",
    "Tính đến hết ngày 30/6/2025.",
    "TINH DEN NGAY 30/6/2025",
    "đến 30/06/2025",
    "tới ngày 30 tháng 6 năm 2025",
    "hết tháng 6/2025",
    "tính đến cuối tháng 6 năm 2025",
    "6/2025",
    "as of 30/6/2025",
  ])("reads %j as a day", (asOf) => {
    expect(scope("", asOf)).toBe("2025 30/06/2025");
  });
  it.each(["đến", "tính đến nay", "tính đến ngày", "2025"])("refuses %j", (asOf) => {
    expect(scope("", asOf)).toBe("bad-date");
  });
  it.each([
    [2025, "31/12/2024", "too-early"],
    [2025, "1/1/2025", "2025 01/01/2025"],
    ["6 tháng 2025", "30/6/2024", "too-early"],
    ["nhiem ky 2020-2025", "31/12/2020", "too-early"],
    ["2020-2025", "1/1/2021", "2020-2025 01/01/2021"],
    [2025, "", "2025 31/12/2025"],
  ])("takes of %j the day %j: %s", (period, asOf, expected) => {
    expect(scope(period, asOf)).toBe(expected);
  });
});

describe("choiceArgument", () => {
  it.each([
    [true, true],
    [1, true],
    ["TRUE", true],
    ["ĐÚNG", true],
    [" đúng ", true],
    ["1", true],
    [false, false],
    [0, false],
    ["False", false],
    ["sai", false],
    ["không", false],
    ["", false],
    [null, false],
  ])("reads %j as %j", (typed, value) => {
    expect(choiceArgument(typed)).toEqual({ ok: true, value });
  });
  it("takes an omitted one as it is asked to", () => {
    expect(choiceArgument("", true)).toEqual({ ok: true, value: true });
  });
  it.each(["hiện", 2, "true false"])("refuses %j", (typed) => {
    expect(choiceArgument(typed)).toEqual({ ok: false, reason: "bad-choice" });
  });
});

describe("dayArgument of a workbook that counts from 1904", () => {
  it.each([
    [43039 - 1462, toDay(2017, 10, 31)],
    ["31/10/2017", toDay(2017, 10, 31)],
  ])("reads %j as %j", (typed, expected) => {
    expect(dayArgument(typed, 1462)).toEqual({ ok: true, value: expected });
  });
  it("leaves a year alone", () => {
    expect(birthArgument(1990, 1462)).toEqual({ ok: true, value: { year: 1990 } });
  });
});

describe("shareArgument", () => {
  it.each([
    [null, null],
    [0.5, 0.5],
    ["50%", 0.5],
    ["62,5 %", 0.625],
    [10, 10],
    [0, 0],
  ])("reads %j as %j", (typed, expected) => {
    expect(shareArgument(typed)).toEqual({ ok: true, value: expected });
  });
  it("takes what is no part of a whole for a percentage without its sign", () => {
    expect(shareArgument("1,8%", 1)).toEqual({ ok: true, value: 0.018 });
    expect(shareArgument(1.8, 1)).toEqual({ ok: false, reason: "bad-share" });
  });
  it.each([50, -0.1, "-5%", 10.1, "một nửa", true])("refuses %j", (typed) => {
    expect(shareArgument(typed)).toEqual({ ok: false, reason: "bad-share" });
  });
});

describe("isOmitted", () => {
  it.each([null, undefined, "", "  "])("holds for %j", (argument) => {
    expect(isOmitted(argument)).toBe(true);
  });
});

describe("numberArgument", () => {
  it.each([
    [null, null],
    [52, 52],
    ["1.797", 1797],
    ["12,5", 12.5],
  ])("reads %j as %j", (typed, expected) => {
    expect(numberArgument(typed)).toEqual({ ok: true, value: expected });
  });
  it.each(["tám mươi", true])("refuses %j", (typed) => {
    expect(numberArgument(typed)).toEqual({ ok: false, reason: "bad-number" });
  });
});
