// Days and the calendar, against the calendar of the machine.

import { dateNumber, daysInMonth, toCalendar, toDay } from "../../src/model/day";

const FIRST = toDay(1899, 12, 31);
const LAST = toDay(2199, 12, 31);

it("names every day of three centuries as the calendar does, and finds it again", () => {
  for (let day = FIRST; day <= LAST; day += 1) {
    const date = new Date(Date.UTC(1899, 11, 30) + day * 86_400_000);
    const expected = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
    const { year, month, day: ofMonth } = toCalendar(day);
    if (year !== expected.year || month !== expected.month || ofMonth !== expected.day) {
      throw new Error(`Day ${String(day)}: ${String(year)}-${String(month)}-${String(ofMonth)}.`);
    }
    if (dateNumber(day) !== year * 10_000 + month * 100 + ofMonth || toDay(year, month, ofMonth) !== day) {
      throw new Error(`Day ${String(day)} does not come back.`);
    }
  }
});

it("leaves the time of a day out", () => {
  expect(toCalendar(43039.75)).toEqual({ year: 2017, month: 10, day: 31 });
});

it.each([
  [2024, 2, 29],
  [2023, 2, 28],
  [2000, 2, 29],
  [1900, 2, 28],
  [2023, 4, 30],
  [2023, 12, 31],
])("gives the month %d-%d %d days", (year, month, days) => {
  expect(daysInMonth(year, month)).toBe(days);
});
