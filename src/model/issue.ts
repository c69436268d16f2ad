// An issue says that the data is wrong: a plain object, collected and never thrown. Its sentence is made in text/.

/**
 * An error leaves somebody out, makes a figure wrong or breaks a rule outright; a warning is likely wrong and counts all the same; a note
 * was read surely or left out rightly (a text date, a total row, a hidden row). What changes no figure can be weighed anew in the settings.
 */
export type Severity = "error" | "warning" | "note";

/** The columns the reader knows; their headings stand in intake/code-lists, their names in text/. */
export const COLUMN_IDS = [
  "unit.code",
  "unit.name",
  "unit.upper",
  "unit.parent",
  "unit.kind",
  "unit.area",
  "unit.from",
  "unit.to",
  "unit.merged-into",
  "unit.plan",
  "unit.total",
  "unit.percent",
  "unit.certificates",
  "unit.classes",
  "unit.members-at-start",
  "unit.members-last-year",
  "unit.members",
  "unit.population",
  "unit.male",
  "unit.female",
  "unit.minority",
  "unit.university",
  "unit.organisations",
  "admission.name",
  "admission.birth",
  "admission.sex",
  "admission.male",
  "admission.female",
  "admission.ethnicity",
  "admission.religion",
  "admission.occupation",
  "admission.education",
  "admission.qualification",
  "admission.theory",
  "admission.youth",
  "admission.identity",
  "admission.card",
  "admission.file-number",
  "admission.unit",
  "admission.upper-unit",
  "admission.resolution",
  "admission.decision",
  "admission.admitted",
  "admission.official",
  "admission.certificate",
  "admission.exception",
  "admission.readmission",
  "grouping.name",
  "grouping.item",
  "grouping.dimension",
  "grouping.value",
  "goal.dimension",
  "goal.item",
  "goal.unit",
  "goal.share",
  "form-row.mark",
  "form-row.text",
  "form-row.count",
] as const;
export type ColumnId = (typeof COLUMN_IDS)[number];

/** The two lists, and the tables of a person's own definitions. */
export const SHEET_KINDS = ["units", "admissions", "groupings", "goals", "form-rows"] as const;
export type SheetKind = (typeof SHEET_KINDS)[number];

const PREFIXES: Readonly<Record<SheetKind, string>> = {
  units: "unit.",
  admissions: "admission.",
  groupings: "grouping.",
  goals: "goal.",
  "form-rows": "form-row.",
};

export function columnsOfKind(kind: SheetKind): readonly ColumnId[] {
  return COLUMN_IDS.filter((id) => id.startsWith(PREFIXES[kind]));
}

export function kindOfColumn(id: ColumnId): SheetKind {
  return SHEET_KINDS.find((kind) => id.startsWith(PREFIXES[kind])) ?? "admissions";
}

/** Where a rule is written: "294-QĐ/TW (2025)", "1.1.1". */
export interface RuleSource {
  document: string;
  /** "" where it is not known. */
  article: string;
}

/** What the fault of a cell means for its row. */
export interface RowStanding {
  /** The row can't be counted without the cell. */
  uncounted?: true;
  /** The row counts by the other of its two dates. */
  countedBy?: { column: ColumnId; day: string };
}

/** Every code and the parameters its sentence needs. */
export interface IssueParameters {
  /** No sheet has the headings of the units list. */
  "workbook/no-units": Record<never, never>;
  "workbook/no-admissions": Record<never, never>;
  /** Headings were found but no data below them. */
  "sheet/no-rows": { kind: SheetKind };
  /** A heading row was recognised, but a column that is needed is missing. */
  "column/missing": { column: ColumnId };
  /** Nearly a list of admissions: the days under this heading may be those of admission. */
  "column/unclear-date": { heading: string };
  /** Two headings name the same column; the first is read. */
  "column/twice": { column: ColumnId; heading: string };
  /** `count` dates of the column are typed as text with the whole year; `text` is the first. Said once, not for each. */
  "column/dates-as-text": { column: ColumnId; count: number; text: string };
  "cell/error-value": { column: ColumnId; text: string } & RowStanding;
  "row/total": { text: string };
  "unit/no-name": Record<never, never>;
  "unit/code-twice": { code: string; firstCell: string };
  "unit/name-twice": { name: string; firstCell: string };
  /** `standing`: the text is that of the organisation itself; the unit is in the totals alone; or nothing else is at the top. */
  "unit/unknown-parent": { text: string; suggestion: string | null; standing: "organisation" | "unplaced" | "top" };
  /** `isTop`: nothing else is at the top; else the unit is in the totals alone. */
  "unit/cycle": { name: string; isTop: boolean };
  /** A unit numbered "I" or "A" above `count` units that are numbered otherwise; no column names parents. */
  "unit/heads-numbered": { name: string; count: number };
  /** A plan column whose heading names no year or term: it is not read. */
  "unit/ends-before-start": { name: string; from: string; to: string };
  /** What it was merged into is not in the list, is one of several, or the unit itself. */
  "unit/unknown-merged": { name: string; text: string; suggestion: string | null };
  "plan/no-period": { heading: string };
  /** Two columns hold plans of one period. `isAdjusted`: the one used says that it is the adjusted plan. */
  "plan/two-columns": { used: string; left: string; isAdjusted: boolean };
  /** The plan of the period is the sum of `count` columns, one a quarter. */
  "plan/by-quarters": { period: string; count: number };
  "plan/not-a-number": { text: string; period: string };
  "plan/negative": { text: string; period: string };
  "plan/not-whole": { text: string; period: string };
  /** The unit's own plan differs from the sum of the plans below it; its own counts. */
  "plan/differs-from-children": { name: string; period: string; own: number; children: number };
  /** `text`: what stands in place of a name, a date or a number; absent of a blank cell. */
  "admission/no-name": { text?: string };
  /** `above`: the unit of the row above, which may be meant; null where there is none. */
  "admission/no-unit": { above: string | null };
  "admission/unknown-unit": { text: string; suggestion: string | null };
  /** The text fits several units; `names` lists them. */
  "admission/ambiguous-unit": { text: string; names: string };
  "admission/no-counting-date": Record<never, never>;
  "date/not-a-date": { column: ColumnId; text: string; eitherOrder?: true } & RowStanding;
  /** "31/02/2025" */
  /** `outsideYears`: the day may exist, but its year is not one of those that are read. */
  "date/impossible": { column: ColumnId; text: string; outsideYears?: true } & RowStanding;
  /** A date typed as text, read as day/month/year; `day` is how it was read ("10/05/1990"). */
  "date/typed-as-text": { column: ColumnId; text: string; day: string };
  "date/year-only": { column: ColumnId; text: string } & RowStanding;
  /** Born after the decision, admitted before it …: `first` should not come after `second`. */
  "date/wrong-order": { first: ColumnId; second: ColumnId };
  "value/unknown": { column: ColumnId; text: string; suggestion: string | null };
  /** Both Nam and Nữ are marked. */
  "value/both-sexes": Record<never, never>;
  /** `people`: so many, one below the other; `firstCell` is then the range in which they stand already. */
  "person/twice": {
    name: string;
    firstCell: string;
    by: "identity" | "name-and-birth" | "name-and-year";
    people?: number;
  };
  "person/in-two-units": { name: string; firstCell: string; people?: number };
  /** Text that a reader does not see: `count` cells of the column, the first is the issue's. */
  "text/spaces": { column: ColumnId; count: number };
  "text/decomposed": { column: ColumnId; count: number };
  /** Eth (Ð) or another letter that only looks like Đ. */
  "text/false-d": { column: ColumnId; count: number };
  /** Text of the fonts before Unicode. */
  /** `read`: as what it means; else as it stands. */
  "text/legacy": { encoding: "tcvn3" | "vni"; count: number; read: boolean };
  /** Cyrillic or full-width letters, the letter O among digits. */
  "text/look-alike": { column: ColumnId; text: string };
  /** True dates among text dates of a column, none with a day after the 12th: day and month may have been swapped. */
  "column/dates-swapped": { column: ColumnId; count: number };
  "column/numbers-as-text": { column: ColumnId; count: number; text: string };
  /** `count` births of the column say only a year, or a month; `text` is the first, `cells` names the first few. */
  "column/years-only": { column: ColumnId; count: number; text: string; cells: string };
  /** Blank cells of a column that is otherwise filled. */
  "column/blanks": { column: ColumnId; count: number };
  "date/serial-as-text": { column: ColumnId; text: string; day: string };
  /** "15062017", day first. */
  "date/run-together": { column: ColumnId; text: string; day: string };
  /** With the number of a decision: "24/06/2017 (QĐ 12)". */
  "date/with-reference": { column: ColumnId; text: string; day: string };
  /** `count` dates of the column lie after the as-of date of the settings. */
  "date/after-as-of": { column: ColumnId; count: number; asOf: string };
  /** `last`: the latest of the other dates. */
  "date/far-after": { column: ColumnId; count: number; day: string; last: string };
  /** `isAfter`: no period was chosen, and only those after the last one with a plan are meant. */
  "date/outside-period": { count: number; period: string; isAfter: boolean };
  /** `months` old where `limit` months are asked for; `boundary`: it may still be right. */
  "age/too-young": { months: number; limit: number; boundary: boolean } & RuleSource;
  "age/too-old": { months: number; limit: number; boundary: boolean } & RuleSource;
  "name/thi-but-male": { name: string };
  /** The cell names two people or more; the row counts as one. */
  "name/two-people": { name: string };
  "identity/lost-zero": { digits: number; asText?: true } & RuleSource;
  "identity/old-number": RuleSource;
  "identity/not-twelve-digits": { digits: number } & RuleSource;
  /** Twelve digits, but no province or century has them. */
  "identity/impossible": RuleSource;
  /** A cell with several numbers; `isClear`: one of them has twelve digits, and is compared. */
  "identity/several-numbers": { count: number; isClear: boolean } & RuleSource;
  "identity/sex-differs": RuleSource;
  "identity/year-differs": RuleSource;
  "card/before-official": RuleSource;
  "card/differs-from-identity": RuleSource;
  "file-number/unusual": { text: string } & RuleSource;
  "education/below-minimum": { exception: boolean } & RuleSource;
  "education/contradicts-qualification": Record<never, never>;
  "occupation/unlikely": { why: "pupil-age" | "student-age" | "pupil-qualification" | "student-qualification" };
  "youth/too-old": { years: number; limit: number } & RuleSource;
  /** Given after the admission was considered. */
  "certificate/too-late": RuleSource;
  "certificate/expired": { months: number; limit: number } & RuleSource;
  "official/too-early": { months: number; limit: number } & RuleSource;
  "admission/unit-filled-down": { count: number };
  /** Rows that say "the same", or a name of several units of which one stands in their group. */
  "admission/unit-by-place": { why: "ditto" | "group"; count: number };
  /** Rows that name a unit and the one above it in two columns, of which the list has only the latter. */
  "admission/counted-above": { text: string; name: string; count: number };
  "admission/unit-ended": { name: string; day: string; into: string };
  "admission/unit-not-yet": { name: string; day: string };
  "plan/zero": { name: string; period: string };
  "plan/blank": { period: string; count: number };
  "row/group-heading": { text: string };
  /** Examples of the template among other rows. */
  "row/example": { count: number };
  /** A row that opens a group and says its total; not `agrees`: the plans below it add up to something else. */
  "row/group-total": { text: string; agrees: boolean };
  /** The first row of text below the signatures at the foot: it and what follows are not read. */
  "row/below-signatures": { text: string };
  /** A total row that says another number than the rows that it closes; of members and the like no period is known. */
  "row/total-differs": { column: ColumnId; period: string | null; typed: number; sum: number };
  "sheet/hidden-rows": { count: number };
  /** A summary that a person made: its units are listed elsewhere. */
  "sheet/summary": Record<never, never>;
  /** No column names units; all people of the sheet are of the unit that it, or its title, is called like. */
  "sheet/one-unit": { text: string };
  /** No column names units; `count` rows among the people do. */
  "sheet/units-by-groups": { count: number };
  /** A person named a unit for everyone on the sheet, and it is no longer among the units. */
  "sheet/unit-gone": { name: string };
  /** Another list stands beside or below the one that is read; it is not read. */
  "sheet/two-lists": { unread: "units" | "admissions" };
  /** A mapping was stored for this sheet, but its headings have changed since. */
  "sheet/mapping-outdated": Record<never, never>;
  /** A mapping was stored for the sheet `name`, which is gone; it serves the sheet of the issue, which has its headings. */
  "sheet/mapping-lost": { name: string };
  /** A row of a grouping or of a composition goal lacks a cell. */
  "criterion/incomplete": Record<never, never>;
  "criterion/unknown-dimension": { text: string };
  "criterion/unknown-category": { text: string; dimension: string };
  /** A grouping is named like a dimension that every workbook has. */
  "grouping/name-taken": { name: string };
  /** A goal is of one category. */
  "goal/several-categories": { text: string };
  "goal/not-a-share": { text: string };
  /** A number below 1, among percents, without the sign %. */
  "goal/perhaps-share": { text: string };
  "goal/unknown-unit": { text: string; suggestion: string | null };
  /** The goal stands in another row already; that one counts. */
  "goal/twice": { firstCell: string };
  /** A row of a form that counts something has no words. */
  "form-row/no-text": Record<never, never>;
  /** What a row counts is not understood. */
  "form-row/unknown-count": { text: string; suggestion: string | null };
  /** Another row below the same row has the same words. */
  "form-row/twice": { text: string; firstCell: string };
  /** The rows of the form stand in another table already; that one is used. */
  "form-row/second-list": { firstCell: string };
  /** A number of people or units that Excel holds as a day: "5-10" typed as it is becomes 5 October. */
  "unit/day-for-number": { column: ColumnId; day: string };
  "unit/not-a-number": { column: ColumnId; text: string };
  "unit/total-differs": { name: string; period: string; typed: number; counted: number };
  /** Shares of one: 0.944. */
  "unit/percent-differs": { name: string; typed: number; computed: number };
  /** More women, say, than members. */
  "unit/part-exceeds-members": { column: ColumnId; part: number; members: number };
  /** Men and women together are not the members. */
  "unit/sexes-differ": { male: number; female: number; members: number };
  /** The units directly below have more together than the unit says of itself and all below it. */
  "unit/children-exceed": { name: string; column: ColumnId; own: number; children: number };
  /** A form that was typed: the rows `cells` should make up the row `label`. */
  "form/parts-differ": { label: string; typed: number; sum: number; cells: string };
  "form/part-exceeds": { label: string; part: number; whole: string; total: number };
  "form/total-differs": { label: string; typed: number; counted: number; year: number };
}

export type IssueCode = keyof IssueParameters;

/** Ranges of an issue: more would be read by nobody; how many cells stand elsewhere is said. */
export const MOST_RANGES = 12;

/** Where the cells stand of an issue that is said once for many. */
export interface IssueCells {
  /** The first of them, on the sheet of the issue: "F8:F120", "F130". */
  readonly ranges: readonly string[];
  /** How many stand in none of the ranges. */
  readonly rest: number;
}

export type IssueOf<C extends IssueCode> = {
  readonly code: C;
  readonly severity: Severity;
  /** "" for an issue of the whole workbook. */
  readonly sheet: string;
  /** The true A1 address ("C17"); "" when the issue has no cell. */
  readonly cell: string;
  readonly parameters: Readonly<IssueParameters[C]>;
  /** Absent where `cell` is all there is. */
  readonly cells?: IssueCells;
};

export type Issue = { [C in IssueCode]: IssueOf<C> }[IssueCode];
