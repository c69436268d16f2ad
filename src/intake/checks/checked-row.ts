// What the checks of single people look at: the row as it was read, the texts that are not kept, and the rules in force.

import type { Admission } from "../../model/admission";
import type { Day } from "../../model/day";
import type { ColumnId, IssueCode, IssueParameters, Severity } from "../../model/issue";
import type { RuleId } from "../../model/rule";
import type { Unit } from "../../model/unit";
import type { Rule } from "../rules";

export interface CheckedRow {
  readonly person: Admission;
  readonly unit: Unit | null;
  /** When the admission was considered: the cell's resolution, else the decision, else the admission. */
  readonly considered: Day | null;
  readonly has: (id: ColumnId) => boolean;
  /** The cell's text; "" for a blank and for an Excel error. */
  readonly text: (id: ColumnId) => string;
  /** Whether Excel keeps the cell as a number. */
  readonly isNumber: (id: ColumnId) => boolean;
  /** Null when no such rule was in force then, or it is switched off. */
  readonly rule: (id: RuleId) => Rule | null;
  readonly report: <C extends IssueCode>(
    code: C,
    severity: Severity,
    id: ColumnId,
    parameters: IssueParameters[C],
  ) => void;
}

export type RowCheck = (row: CheckedRow) => void;

/** What may still be right never weighs more than a warning. */
export function atMostWarning(severity: Severity): Severity {
  return severity === "error" ? "warning" : severity;
}
