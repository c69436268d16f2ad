// An issue says that the data is wrong: a plain object, collected and never thrown. Its sentence is made in text/.

export type Severity = "error" | "warning" | "note";

/** The columns the reader knows; their headings stand in intake/headings.ts, their names in text/. */
export type ColumnId =
  | "unit.code"
  | "unit.name"
  | "unit.parent"
  | "unit.kind"
  | "unit.area"
  | "unit.from"
  | "unit.to"
  | "unit.plan"
  | "admission.name"
  | "admission.birth"
  | "admission.sex"
  | "admission.male"
  | "admission.female"
  | "admission.ethnicity"
  | "admission.religion"
  | "admission.occupation"
  | "admission.education"
  | "admission.qualification"
  | "admission.theory"
  | "admission.youth"
  | "admission.identity"
  | "admission.unit"
  | "admission.decision"
  | "admission.admitted"
  | "admission.official"
  | "admission.certificate";

/** Every code and the parameters its sentence needs. */
export interface IssueParameters {
  /** No sheet has the headings of the units list. */
  "workbook/no-units": Record<never, never>;
  "workbook/no-admissions": Record<never, never>;
  /** Headings were found but no data below them. */
  "sheet/no-rows": { kind: "units" | "admissions" };
  /** A heading row was recognised, but a column that is needed is missing. */
  "column/missing": { column: ColumnId };
  /** Two headings name the same column; the first is read. */
  "column/twice": { column: ColumnId; heading: string };
  /** `count` dates of the column are typed as text with the whole year; `text` is the first. Said once, not for each. */
  "column/dates-as-text": { column: ColumnId; count: number; text: string };
  "cell/error-value": { column: ColumnId; text: string };
  "row/total": { text: string };
  "unit/no-name": Record<never, never>;
  "unit/code-twice": { code: string; firstCell: string };
  "unit/name-twice": { name: string; firstCell: string };
  "unit/unknown-parent": { text: string; suggestion: string | null };
  "unit/cycle": { name: string };
  /** A plan column whose heading names no year or term: it is not read. */
  "plan/no-period": { heading: string };
  "plan/not-a-number": { text: string; period: string };
  "plan/negative": { text: string; period: string };
  "plan/not-whole": { text: string; period: string };
  /** The unit's own plan differs from the sum of the plans below it; its own counts. */
  "plan/differs-from-children": { name: string; period: string; own: number; children: number };
  "admission/no-name": Record<never, never>;
  "admission/no-unit": Record<never, never>;
  "admission/unknown-unit": { text: string; suggestion: string | null };
  /** The text fits several units; `names` lists them. */
  "admission/ambiguous-unit": { text: string; names: string };
  "admission/no-counting-date": Record<never, never>;
  "date/not-a-date": { column: ColumnId; text: string };
  /** "31/02/2025" */
  "date/impossible": { column: ColumnId; text: string };
  /** A date typed as text, read as day/month/year; `day` is how it was read ("10/05/1990"). */
  "date/typed-as-text": { column: ColumnId; text: string; day: string };
  "date/year-only": { column: ColumnId; text: string };
  /** Born after the decision, admitted before it …: `first` should not come after `second`. */
  "date/wrong-order": { first: ColumnId; second: ColumnId };
  "value/unknown": { column: ColumnId; text: string; suggestion: string | null };
  /** Both Nam and Nữ are marked. */
  "value/both-sexes": Record<never, never>;
  "person/twice": { name: string; firstCell: string; by: "identity" | "name-and-birth" };
}

export type IssueCode = keyof IssueParameters;

export type IssueOf<C extends IssueCode> = {
  readonly code: C;
  readonly severity: Severity;
  /** "" for an issue of the whole workbook. */
  readonly sheet: string;
  /** The true A1 address ("C17"); "" when the issue has no cell. */
  readonly cell: string;
  readonly parameters: Readonly<IssueParameters[C]>;
};

export type Issue = { [C in IssueCode]: IssueOf<C> }[IssueCode];
