// A day is an Excel serial number (1900 system, 1 = 1 January 1900): whole days, no zone, no clock.
// Date makes days, always in UTC; coming back is arithmetic, because long columns of days do it.

/** Whole days, as Excel counts them: 31 October 2017 is 43039. */
export type Day = number;

export interface CalendarDate {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  /** 1 to 31 */
  readonly day: number;
}

/** The last year that a date may lie in. A whole number up to it is a year that somebody typed, no day. */
export const LAST_YEAR = 2099;

const MILLISECONDS_A_DAY = 86_400_000;
/** Serial 0 lies on 30 December 1899 for every day from 1 March 1900 on; earlier days do not occur here. */
const SERIAL_ZERO = Date.UTC(1899, 11, 30);
/** From 1 March of the year 0 to serial 0. */
const DAYS_BEFORE_SERIAL_ZERO = 693_899;

export function toDay(year: number, month: number, day: number): Day {
  return Math.round((Date.UTC(year, month - 1, day) - SERIAL_ZERO) / MILLISECONDS_A_DAY);
}

export function toCalendar(day: Day): CalendarDate {
  const date = dateNumber(day);
  return { year: Math.floor(date / 10_000), month: Math.floor(date / 100) % 100, day: date % 100 };
}

/**
 * 31 October 2017 as 20171031: two such numbers compare like their days, and their difference counts years by the 10,000.
 * Without an object for each day, for those who walk columns of days.
 */
export function dateNumber(day: Day): number {
  // The calendar of the years that begin on 1 March, so that the day of a leap year is the last one. All of it is positive and
  // whole: `| 0` divides in whole numbers, several times as fast as Math.floor.
  const fromMarch0000 = Math.floor(day) + DAYS_BEFORE_SERIAL_ZERO;
  const era = (fromMarch0000 / 146_097) | 0;
  const ofEra = fromMarch0000 - era * 146_097;
  const leapDays = ((ofEra / 1_460) | 0) - ((ofEra / 36_524) | 0) + ((ofEra / 146_096) | 0);
  const yearOfEra = ((ofEra - leapDays) / 365) | 0;
  const ofYear = ofEra - (365 * yearOfEra + (yearOfEra >> 2) - ((yearOfEra / 100) | 0));
  const monthFromMarch = ((5 * ofYear + 2) / 153) | 0;
  const date = ofYear - (((153 * monthFromMarch + 2) / 5) | 0) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return year * 10_000 + month * 100 + date;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function lastDayOfMonth(day: Day): Day {
  const { year, month } = toCalendar(day);
  return toDay(year, month, daysInMonth(year, month));
}

/** A date of a workbook that counts its days from 1904, counted from 1900: `offset` days later. */
export function sinceNineteenHundred(serial: number, offset: number): number {
  return serial > LAST_YEAR ? serial + offset : serial;
}

/** "31/10/2017", the way Vietnamese documents write a day. */
export function formatDay(day: Day): string {
  const { year, month, day: dayOfMonth } = toCalendar(day);
  return `${String(dayOfMonth).padStart(2, "0")}/${String(month).padStart(2, "0")}/${String(year)}`;
}
