// Something that is no date at all in a column of dates, or one whose day and month can't be told apart.

import type { DateCheck } from "./date-checks";

export const checkUnreadableDate: DateCheck = ({ reading, column, text, place, severity, standing }, issues) => {
  if (reading.kind !== "unreadable") return;
  const order = reading.eitherOrder ? { eitherOrder: true as const } : {};
  issues.add("date/not-a-date", severity, place, { column, text, ...order, ...standing });
};
