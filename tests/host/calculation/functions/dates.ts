// Dates are serial numbers: days since 30 December 1899. Nothing here asks a clock; TODAY and NOW take the fixed one.

import { serialOf } from "../../workbook/entry";
import { failWith, readNumber } from "../values";
import type { Operand, Scalar } from "../values";
import { clockOf } from "./logic";
import { numberAt, numberOf, numbersOf, single, textAt, valueOf, whole } from "./worksheet-function";
import type { FunctionTable, Surroundings } from "./worksheet-function";

export const dates: FunctionTable = {
  DATE: single(3, 3, (values, around) => {
    const [year, month, day] = [0, 1, 2].map((i) => Math.trunc(numberAt(values, i, around))) as [
      number,
      number,
      number,
    ];
    return serial(year < 1900 ? year + 1900 : year, month, day);
  }),
  TIME: single(3, 3, (values, around) => {
    const [hours, minutes, seconds] = [0, 1, 2].map((i) => Math.trunc(numberAt(values, i, around))) as [
      number,
      number,
      number,
    ];
    const time = (hours * 3600 + minutes * 60 + seconds) / 86_400;
    return time < 0 ? failWith("#NUM!") : time % 1;
  }),
  TODAY: single(0, 0, (_values, around) => Math.floor(clockOf(around))),
  NOW: single(0, 0, (_values, around) => clockOf(around)),
  YEAR: single(1, 1, (values, around) => dayOf(values, 0, around).getUTCFullYear()),
  MONTH: single(1, 1, (values, around) => dayOf(values, 0, around).getUTCMonth() + 1),
  DAY: single(1, 1, (values, around) => dayOf(values, 0, around).getUTCDate()),
  HOUR: single(1, 1, (values, around) => Math.floor(secondsOf(values, around) / 3600)),
  MINUTE: single(1, 1, (values, around) => Math.floor((secondsOf(values, around) % 3600) / 60)),
  SECOND: single(1, 1, (values, around) => secondsOf(values, around) % 60),
  DAYS: single(2, 2, (values, around) => wholeDay(values, 0, around) - wholeDay(values, 1, around)),
  EDATE: single(2, 2, (values, around) => monthsOn(values, around, false)),
  EOMONTH: single(2, 2, (values, around) => monthsOn(values, around, true)),
  WEEKDAY: single(1, 2, (values, around) => {
    const day = dayOf(values, 0, around).getUTCDay();
    const kind = numberAt(values, 1, around, 1);
    if (kind === 1 || kind === 17) return day + 1;
    if (kind === 2 || kind === 11) return ((day + 6) % 7) + 1;
    return kind === 3 ? (day + 6) % 7 : failWith("#NUM!");
  }),
  ISOWEEKNUM: single(1, 1, (values, around) => {
    const day = dayOf(values, 0, around);
    const thursday = new Date(day.getTime() + (3 - ((day.getUTCDay() + 6) % 7)) * 86_400_000);
    return 1 + Math.floor((thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / (7 * 86_400_000));
  }),
  DATEVALUE: single(1, 1, (values, around) =>
    Math.floor(readNumber(textAt(values, 0, around), around.locale) ?? failWith("#VALUE!")),
  ),
  DATEDIF: single(3, 3, dateDifference),
  NETWORKDAYS: whole(2, 3, ([from, to, holidays], around) => {
    const [start, end] = [Math.floor(numberOf(from, around)), Math.floor(numberOf(to, around))];
    const free = holidaysOf(holidays, around);
    let days = 0;
    for (let day = Math.min(start, end); day <= Math.max(start, end); day += 1) if (isWorkday(day, free)) days += 1;
    return start <= end ? days : -days;
  }),
  WORKDAY: whole(2, 3, ([from, count, holidays], around) => {
    const free = holidaysOf(holidays, around);
    const step = Math.sign(Math.trunc(numberOf(count, around)));
    let [day, left] = [Math.floor(numberOf(from, around)), Math.abs(Math.trunc(numberOf(count, around)))];
    for (; left > 0;) {
      day += step;
      if (isWorkday(day, free)) left -= 1;
    }
    return day;
  }),
};

/** Months and days beyond their end run over into the next, as in Excel. */
function serial(year: number, month: number, day: number): number {
  const date = new Date(Date.UTC(year, month - 1, day));
  return serialOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()) ?? failWith("#NUM!");
}

function dateOf(number: number): Date {
  const days = Math.floor(number);
  if (days < 0 || days > 2_958_465) return failWith("#NUM!");
  return new Date((days + (days < 60 ? 1 : 0) - 25_569) * 86_400_000);
}

function dayOf(values: readonly Scalar[], index: number, around: Surroundings): Date {
  return dateOf(numberAt(values, index, around));
}

function wholeDay(values: readonly Scalar[], index: number, around: Surroundings): number {
  return Math.floor(numberAt(values, index, around));
}

function secondsOf(values: readonly Scalar[], around: Surroundings): number {
  const number = numberAt(values, 0, around);
  return number < 0 ? failWith("#NUM!") : Math.round((number % 1) * 86_400) % 86_400;
}

function monthsOn(values: readonly Scalar[], around: Surroundings, toEnd: boolean): number {
  const date = dayOf(values, 0, around);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1 + Math.trunc(numberAt(values, 1, around))];
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return serial(year, month, toEnd ? last : Math.min(date.getUTCDate(), last));
}

function dateDifference(values: readonly Scalar[], around: Surroundings): number {
  const [from, to] = [dayOf(values, 0, around), dayOf(values, 1, around)];
  if (from > to) return failWith("#NUM!");
  const before = to.getUTCDate() < from.getUTCDate() ? 1 : 0;
  const years = to.getUTCFullYear() - from.getUTCFullYear();
  const months = years * 12 + to.getUTCMonth() - from.getUTCMonth() - before;
  switch (textAt(values, 2, around).toUpperCase()) {
    case "Y":
      return Math.floor(months / 12);
    case "M":
      return months;
    case "D":
      return (to.getTime() - from.getTime()) / 86_400_000;
    case "YM":
      return months % 12;
    default:
      return failWith("#NUM!");
  }
}

function holidaysOf(operand: Operand | undefined, around: Surroundings): ReadonlySet<number> {
  if (operand === undefined || valueOf(operand, around) === null) return new Set();
  return new Set(numbersOf([operand], around).map(Math.floor));
}

function isWorkday(day: number, holidays: ReadonlySet<number>): boolean {
  const weekday = dateOf(day).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays.has(day);
}
