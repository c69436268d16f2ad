// A day is an Excel serial number (1900 system, 1 = 1 January 1900): whole days, no zone, no clock.
// Date is used only as a calendar, always in UTC.

/** Whole days, as Excel counts them: 31 October 2017 is 43039. */
export type Day = number;

export interface CalendarDate {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  /** 1 to 31 */
  readonly day: number;
}

const MILLISECONDS_A_DAY = 86_400_000;
/** Serial 0 lies on 30 December 1899 for every day from 1 March 1900 on; earlier days do not occur here. */
const SERIAL_ZERO = Date.UTC(1899, 11, 30);

export function toDay(year: number, month: number, day: number): Day {
  return Math.round((Date.UTC(year, month - 1, day) - SERIAL_ZERO) / MILLISECONDS_A_DAY);
}

export function toCalendar(day: Day): CalendarDate {
  const date = new Date(SERIAL_ZERO + Math.floor(day) * MILLISECONDS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function lastDayOfMonth(day: Day): Day {
  const { year, month } = toCalendar(day);
  return toDay(year, month, daysInMonth(year, month));
}

/** "31/10/2017", the way Vietnamese documents write a day. */
export function formatDay(day: Day): string {
  const { year, month, day: dayOfMonth } = toCalendar(day);
  return `${String(dayOfMonth).padStart(2, "0")}/${String(month).padStart(2, "0")}/${String(year)}`;
}
