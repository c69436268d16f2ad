// The dates of an admission: which one counts, how much a wrong one weighs, and whether they are in order.

import type { Admission } from "../model/admission";
import { formatDay, type Day } from "../model/day";
import type { ColumnId, RowStanding, Severity } from "../model/issue";
import type { Settings } from "../model/settings";
import { checkDateOrder } from "./checks/check-date-order";
import type { IssueList } from "./issue-list";
import { birthOf, type Cells } from "./read-cells";

type Dates = Pick<
  Admission,
  "birth" | "resolution" | "decision" | "admitted" | "official" | "certificate" | "countingDay"
>;

export function readAdmissionDates(
  cells: Cells,
  { settings, issues }: { readonly settings: Settings; readonly issues: IssueList },
  row: number,
): Dates {
  const decision = readDay(cells, row, "admission.decision");
  const admitted = readDay(cells, row, "admission.admitted");
  const countingDay =
    settings.countingDate === "admitted" ? (admitted.day ?? decision.day) : (decision.day ?? admitted.day);
  const severity: Severity = countingDay === null ? "error" : "warning";
  decision.report?.(severity, standingBy("admission.admitted", countingDay));
  admitted.report?.(severity, standingBy("admission.decision", countingDay));
  if (countingDay === null && !decision.report && !admitted.report) {
    const id = countingColumn(cells, settings);
    issues.add("admission/no-counting-date", "error", cells.place(row, id), {});
  }
  const dates = {
    birth: readBirth(cells, row),
    resolution: readOther(cells, row, "admission.resolution"),
    decision: decision.day,
    admitted: admitted.day,
    official: readOther(cells, row, "admission.official"),
  };
  checkDateOrder(dates, (id) => cells.place(row, id), issues);
  const certificate = readOther(cells, row, "admission.certificate");
  return Object.assign(dates, { certificate, countingDay });
}

/** Of a row with a bad date: it counts by the other one, or by none. */
function standingBy(column: ColumnId, countingDay: Day | null): RowStanding {
  return countingDay === null ? { uncounted: true } : { countedBy: { column, day: formatDay(countingDay) } };
}

/** The column of the date that counts; the other one where the sheet has only that. */
export function countingColumn(cells: Pick<Cells, "has">, { countingDate }: Settings): ColumnId {
  const wanted: ColumnId = `admission.${countingDate}`;
  if (cells.has(wanted)) return wanted;
  return wanted === "admission.admitted" ? "admission.decision" : "admission.admitted";
}

/** A date that no figure hangs on. */
function readOther(cells: Cells, row: number, id: ColumnId): Day | null {
  const reading = readDay(cells, row, id);
  reading.report?.("warning");
  return reading.day;
}

interface DayReading {
  readonly day: Day | null;
  /** Present when the cell holds something that is no day. */
  readonly report?: (severity: Severity, standing?: RowStanding) => void;
}

const NOTHING: DayReading = { day: null };

function readDay(cells: Cells, row: number, id: ColumnId): DayReading {
  if (!cells.has(id)) return NOTHING;
  const reading = cells.date(row, id);
  if (reading.kind === "day") return { day: reading.day };
  if (reading.kind === "blank") return NOTHING;
  return {
    day: null,
    report: (severity, standing) => {
      cells.reportDate(row, id, severity, standing);
    },
  };
}

/** From the column of birth dates, else from a date that stands under "Nam" or "Nữ" instead of a mark. */
function readBirth(cells: Cells, row: number): Admission["birth"] {
  if (!cells.has("admission.birth")) {
    const marked = [cells.date(row, "admission.male"), cells.date(row, "admission.female")];
    return marked.map(birthOf).find((birth) => birth) ?? null;
  }
  const reading = cells.date(row, "admission.birth");
  if (reading.kind === "year" || reading.kind === "month") cells.noteYear(row);
  else if (reading.kind !== "day") cells.reportDate(row, "admission.birth", "warning");
  return birthOf(reading);
}
