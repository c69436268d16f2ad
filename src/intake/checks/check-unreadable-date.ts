// Something that is no date at all in a column of dates.

import type { DateCheck } from "./date-checks";

export const checkUnreadableDate: DateCheck = ({ reading, column, text, place, severity, standing }, issues) => {
  if (reading.kind === "unreadable") issues.add("date/not-a-date", severity, place, { column, text, ...standing });
};
