// The period and the as-of date, both changeable, both chosen from the data when left empty.

import type { Headline } from "../actions/headline";
import type { Board } from "../model/board";
import { lastDayOfMonth, toCalendar, toDay, type Day } from "../model/day";
import { periodDays, periodKey } from "../model/period";
import type { Settings } from "../model/settings";
import { parseTypedPeriod, type TypedPeriod } from "../model/typed-period";
import { overviewTexts } from "../text/overview-texts";
import { find, make } from "./elements";
import { mountSettingField } from "./setting-field";

export function mountScope(
  change: (change: Partial<Settings>) => Promise<boolean>,
): (board: Board | null, headline: Headline | null) => void {
  let settings: Settings | null = null;
  const period = mountSettingField<TypedPeriod>({
    id: "period",
    parse: (text) => parseTypedPeriod(text) ?? undefined,
    format: ({ period, asOf }) => (asOf === null ? periodKey(period) : overviewTexts().result.scope.firstMonths(asOf)),
    complaint: (text) => overviewTexts().result.scope.badPeriod(text),
    complainOn: "change",
    take: (value) => change({ period: value?.period ?? null, ...asOfWith(value, settings) }),
  });
  const asOf = mountSettingField<Day>({
    id: "as-of",
    parse: (text) => {
      const day = parseIsoDay(text);
      return day !== undefined && isBeforePeriod(day, settings) ? undefined : day;
    },
    format: formatIsoDay,
    complaint: (text) => {
      const words = overviewTexts().result.scope;
      const begun = parseIsoDay(text) !== undefined && settings?.period;
      return begun ? words.asOfBefore(begun) : words.badAsOf;
    },
    complainOn: "blur",
    take: (value) => change({ asOf: value }),
  });

  return (board, headline) => {
    find("section", "scope").hidden = board === null || board.units.length === 0;
    if (!board) return;
    const words = overviewTexts().result.scope;
    settings = board.settings;
    const automatic = headline && {
      period: words.automaticPeriod(headline.scope.period),
      asOf: isFirstDay(headline) ? words.firstDay(headline.scope.asOf) : words.automaticAsOf(headline.scope.asOf),
    };
    period.show(periodSet(settings), settings.period ? words.chosenPeriod : (automatic?.period ?? ""));
    // The browser writes dates as its own language does: the hint says them as the reports do.
    asOf.show(settings.asOf, settings.asOf === null ? (automatic?.asOf ?? "") : words.chosenAsOf(settings.asOf));
    renderPeriods(headline?.periods ?? []);
  };
}

/** What was set, and what of period and date came with it. */
export function describeChange(
  { period, asOf }: Partial<Settings>,
  before: Headline["scope"] | undefined,
  after: Headline["scope"] | undefined,
): string {
  const words = overviewTexts().result.scope;
  const isOther = (key: "period" | "asOf"): boolean => JSON.stringify(before?.[key]) !== JSON.stringify(after?.[key]);
  return [
    ...(period === undefined ? [] : [words.periodSet(period)]),
    ...(asOf === undefined ? [] : [words.asOfSet(asOf)]),
    ...(after && period === undefined && isOther("period") ? [words.periodFollows(after.period)] : []),
    ...(after && asOf === undefined && isOther("asOf") ? [words.asOfFollows(after.asOf)] : []),
  ].join(" ");
}

/** What a period stands on while its list is empty. */
function isFirstDay({ admitted, scope }: Headline): boolean {
  return admitted.ok && admitted.value === 0 && scope.asOf === scope.start;
}

/** The first months of a year are a period and a date; the field says both, as they are typed. */
function periodSet({ period, asOf }: Settings): TypedPeriod | null {
  if (period === null) return null;
  const isFirstMonths =
    asOf !== null &&
    period.kind === "year" &&
    asOf === lastDayOfMonth(asOf) &&
    toCalendar(asOf).year === period.year &&
    toCalendar(asOf).month < 12;
  return { period, asOf: isFirstMonths ? asOf : null };
}

/** A date that the new period does not hold was meant for the old one, and so was that of its first months. */
function asOfWith(typed: TypedPeriod | null, settings: Settings | null): Pick<Settings, "asOf"> | null {
  if (settings === null) return null;
  if (typed !== null && typed.asOf !== null) return { asOf: typed.asOf };
  const wasFirstMonths = periodSet(settings)?.asOf != null;
  if (wasFirstMonths) return { asOf: null };
  if (typed === null || settings.asOf === null) return null;
  const { start, end } = periodDays(typed.period, settings.termStartsInFirstYear);
  return settings.asOf < start || settings.asOf > end ? { asOf: null } : null;
}

/** Of a period chosen by hand: without one, the date itself chooses it. */
function isBeforePeriod(day: Day, settings: Settings | null): boolean {
  return settings?.period != null && day < periodDays(settings.period, settings.termStartsInFirstYear).start;
}

function renderPeriods(periods: readonly string[]): void {
  find("datalist", "periods").replaceChildren(
    ...periods.map((key) => {
      const option = make("option", "");
      option.value = key;
      return option;
    }),
  );
}

/** "2017-10-31", as a date input holds it. */
function parseIsoDay(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const year = Number(match?.[1]);
  return match && year >= 1900 && year <= 2100 ? toDay(year, Number(match[2]), Number(match[3])) : undefined;
}

function formatIsoDay(day: Day): string {
  const { year, month, day: dayOfMonth } = toCalendar(day);
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(dayOfMonth).padStart(2, "0")].join("-");
}
