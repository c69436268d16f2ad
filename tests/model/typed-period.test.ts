// Periods as a person types them; the spellings stand with the functions' arguments.

import { toDay } from "../../src/model/day";
import { parseTypedPeriod } from "../../src/model/typed-period";

it.each(["2017", "cả năm 2017", "Trong năm 2017", "trọn năm 2017", "nam 2017", "KH 2017", "\u200b2017", "2017."])(
  "reads %j as the year",
  (text) => {
    expect(parseTypedPeriod(text)).toEqual({ period: { kind: "year", year: 2017 }, asOf: null });
  },
);

it.each([
  ["quý I/2017", 3],
  ["Quý I-2017", 3],
  ["năm tháng 2017", 5],
  ["6 tháng 2017", 6],
  ["6 tháng-2017", 6],
  ["6T2017", 6],
  ["6 tháng 2017.", 6],
  ["sáu tháng của năm 2017", 6],
  ["nửa đầu năm 2017", 6],
  ["nửa năm đầu 2017", 6],
  ["first half of 2017", 6],
  ["10T2017", 10],
  ["10 tháng của năm 2017", 10],
  ["mười tháng đầu năm 2017", 10],
  ["mười một tháng 2017", 11],
  ["mười hai tháng 2017", 12],
])("reads %j as the first %d months", (text, months) => {
  const { period, asOf } = parseTypedPeriod(text) ?? {};
  expect([period, asOf]).toEqual([{ kind: "year", year: 2017 }, toDay(2017, months + 1, 1) - 1]);
});

it.each(["2015 đến 2020", "từ năm 2015 đến năm 2020", "Nhiệm kỳ 2015 đến 2020", "2015/2020"])(
  "reads %j as the term",
  (text) => {
    expect(parseTypedPeriod(text)).toEqual({ period: { kind: "term", from: 2015, to: 2020 }, asOf: null });
  },
);

it.each([
  "",
  "13 tháng 2017",
  "nửa cuối năm 2017",
  "cả 6 tháng 2017",
  "2020 đến 2015",
  "quý II-2017",
  "T10/2017",
  "2020/2015",
  "2017/6",
  "6/2017",
  "tháng 10-2017",
  "10-2017",
])("takes %j for no period", (text) => {
  expect(parseTypedPeriod(text)).toBeNull();
});
