// Describes the sheet "Biểu 2B-BTCTW": new members by ethnic group and by religion, in two halves side by side as the form
// prints them. The order of the rows is that of indicators/dimensions.

import { crosstab } from "../indicators/crosstab";
import { DIMENSIONS } from "../indicators/dimensions";
import type { Group } from "../indicators/figure";
import { UNSTATED, type CategoryId, type DimensionId } from "../model/dimension";
import { RELIGIONS } from "../model/forms";
import { cellAddress } from "../model/grid";
import { categoryLabel } from "../text/category-label";
import { vi } from "../text/vi";
import { viSheets } from "../text/vi-sheets";
import { checkRow, formulaRow } from "./forms/check-rows";
import { equationSentence, formCount, isTold, isTried, silenceSentences, sumOf } from "./forms/form-counts";
import { formClosing, formOpening, frameOf, fullRow, rowOf, type SheetRow } from "./layout";
import { NONE } from "./plan-cell";
import { ownFigure, type Reported } from "./reported";
import type { Role, Sheet, SheetCell } from "./sheet";
import { traced } from "./traced";

const words = viSheets.forms.form2b;
/** TT, name, total, women, share; twice. */
const HALF = [6, 26, 10, 10, 11] as const;
/** Places in a half. */
const TOTAL = 2;
const SHARE = 4;
const WIDTHS = [...HALF, ...HALF];
const WIDTH = WIDTHS.length;
/** The left half ends with the 32nd ethnic group, as on the printed form. */
const GROUPS_ON_THE_LEFT = 32;

const GROUPS = DIMENSIONS.ethnicity.categories.filter((category) => category !== UNSTATED);

const WOMEN: Group = { dimension: "sex", categories: ["female"] };

interface Count {
  readonly total: number;
  readonly female: number;
}

const NOBODY: Count = { total: 0, female: 0 };

export function describeForm2b(reported: Reported): Sheet {
  const { scope } = reported;
  const opening = formOpening(WIDTHS, frameOf(reported, words.title(scope.period)), words.number);
  const headings = headingRows();
  const first = opening.length + headings.length;
  const table = tableRows(reported, first);
  return {
    key: "form-2b",
    name: words.name,
    columns: WIDTHS,
    rows: [...opening, ...headings, ...table, rowOf(WIDTH), ...remarks(reported, table, first), ...formClosing(WIDTHS)],
    headings: { first: opening.length, last: first - 1 },
    frozenColumns: 2,
    // A4 upright, as 05-HD/VPTW of 27 May 2026 wants it but for wide tables: the form's columns fit.
    orientation: "portrait",
  };
}

function headingRows(): readonly SheetRow[] {
  const { ordinal, name, total, female, share } = words.columns;
  const half = [ordinal, name, total, female, share];
  return [
    [...half, ...half].map((value) => ({ value, role: "heading" })),
    [...half, ...half].map((_value, at) => ({ value: `(${String((at % half.length) + 1)})`, role: "column-number" })),
  ];
}

type Half = (mark: string | number, name: string, categories: readonly CategoryId[], opens?: boolean) => SheetCell[];

function tableRows(reported: Reported, first: number): readonly SheetRow[] {
  const [ethnic, religious] = [halfOf(reported, "ethnicity"), halfOf(reported, "religion")];
  const lines = (half: Half, categories: readonly CategoryId[], first: number): SheetCell[][] =>
    categories.map((category, at) => half(first + at, categoryLabel(vi, category), [category]));
  const left = [ethnic("I", words.ethnicities, GROUPS, true), ...lines(ethnic, GROUPS.slice(0, GROUPS_ON_THE_LEFT), 1)];
  const right = [
    ...lines(ethnic, GROUPS.slice(GROUPS_ON_THE_LEFT), GROUPS_ON_THE_LEFT + 1),
    religious("II", words.religions, RELIGIONS, true),
    ...lines(religious, RELIGIONS, 1),
  ];
  const blank: (SheetCell | null)[] = HALF.map(() => null);
  return Array.from({ length: Math.max(left.length, right.length) }, (_, at) => [
    ...withRatio(left[at] ?? blank, cellAddress(first + at, TOTAL), reported),
    ...withRatio(right[at] ?? blank, cellAddress(first + at, HALF.length + TOTAL), reported),
  ]);
}

/** A number that is typed, in a blank or by hand over ours, has its share worked out; `total` is its cell. */
function withRatio(half: readonly (SheetCell | null)[], total: string, reported: Reported): SheetRow {
  const whole = formCount(reported, { kind: "all" }) ?? 0;
  const formula = `=IF(ISNUMBER(${total}),${total}/${String(whole)},"${NONE}")`;
  const isTyped = half[TOTAL]?.role === "input";
  if (!isTyped && whole === 0) return half;
  const share = (cell: SheetCell): SheetCell =>
    isTyped ? { ...cell, value: NONE, formula } : { ...cell, ifByHand: { value: cell.value, formula } };
  return half.map((cell, at) => (cell && at === SHARE ? share(cell) : cell));
}

/** Makes the five cells of a row of a dimension: of one category, or of all that it opens. What the lists do not tell is typed. */
function halfOf(reported: Reported, dimension: "ethnicity" | "religion"): Half {
  const { unit, scope } = reported;
  const whole = formCount(reported, { kind: "all" }) ?? 0;
  const counts = womenBy(reported, dimension);
  const [tells, tellsWomen] = [isTold(reported, dimension), isTold(reported, "sex")];
  return (mark, name, categories, opens = false) => {
    const sum = (pick: (one: Count) => number): number =>
      categories.reduce((total, category) => total + pick(counts.get(category) ?? NOBODY), 0);
    const total = sum((one) => one.total);
    const group = { dimension, categories };
    const role = (kind: "count" | "percent"): Role => (opens ? `group-${kind}` : kind);
    const row = opens ? dimension : (categories[0] ?? dimension);
    const count = (column: "total" | "female", value: number, ...groups: readonly Group[]): SheetCell => {
      const own = `form-2b:${row}:${column}:${ownFigure(reported)}` as const;
      return tells && (column === "total" || tellsWomen)
        ? traced({ value, role: role("count"), told: own }, "tally", unit, scope, ...groups)
        : { value: null, role: "input", own };
    };
    const share: SheetCell = { value: whole === 0 || !tells ? null : total / whole, role: role("percent") };
    return [
      { value: mark, role: opens ? "group-ordinal" : "ordinal" },
      { value: name, role: opens ? "group" : "text" },
      count("total", total, group),
      count(
        "female",
        sum((one) => one.female),
        group,
        WOMEN,
      ),
      tells ? traced(share, "share", unit, scope, group) : share,
    ];
  };
}

/** People and women of every category that somebody falls into. */
function womenBy({ board, scope, unit }: Reported, id: "ethnicity" | "religion"): ReadonlyMap<CategoryId, Count> {
  const table = crosstab(board, id, "sex", unit, scope);
  if (!table.ok) return new Map();
  const { rows, columns, counts } = table.value;
  const women = columns.indexOf("female");
  return new Map(
    rows.map((category, at) => {
      const line = counts[at] ?? [];
      return [category, { total: line.reduce((sum, next) => sum + next, 0), female: line[women] ?? 0 }] as const;
    }),
  );
}

function remarks(reported: Reported, table: readonly SheetRow[], first: number): readonly SheetRow[] {
  const whole = formCount(reported, { kind: "all" }) ?? 0;
  const others = whole - sumOf(reported, "ethnicity", ["kinh", "foreign-origin"]);
  const { checksTitle, equations, untried } = viSheets.forms;
  const [ethnic, religious] = [womenBy(reported, "ethnicity"), womenBy(reported, "religion")];
  const added = (counts: ReadonlyMap<CategoryId, Count>, some: readonly CategoryId[], pick: keyof Count): number =>
    some.reduce((sum, category) => sum + (counts.get(category) ?? NOBODY)[pick], 0);
  const told = (dimensions: readonly DimensionId[], text: string, sum: number, relation: "=" | "≤", total: number) =>
    checkRow(
      WIDTH,
      text,
      dimensions.every((dimension) => isTried(reported, dimension))
        ? equationSentence(text, sum, relation, total)
        : untried(text),
    );
  const followers = added(religious, RELIGIONS, "total");
  const women = added(ethnic, GROUPS, "female");
  const said = [...silenceSentences(reported, ["ethnicity", "religion", "sex"]), checksTitle];
  return [
    ...said.map((text) => fullRow(WIDTH, text, "remark")),
    told(["ethnicity"], equations.ethnicity, added(ethnic, GROUPS, "total"), "=", whole),
    told(["ethnicity"], equations.minority, sumOf(reported, "minority", ["minority"]), "=", others),
    told(["ethnicity", "sex"], equations.women, women, "=", sumOf(reported, "sex", ["female"])),
    told(["religion"], equations.religion, followers, "≤", whole),
    told(["religion"], equations.followers, followers, "=", sumOf(reported, "religion", RELIGIONS)),
    partsRow(table, first),
  ];
}

/** Women are counted among the people of their row; where one of both is typed, a formula says whether they fit. */
function partsRow(table: readonly SheetRow[], first: number): SheetRow {
  const { equations, rightTyped, untyped } = viSheets.forms;
  const totals = [TOTAL, HALF.length + TOTAL];
  const isKnown = table.some((row) => totals.some((at) => typeof row[at + 1]?.value === "number"));
  const now = isKnown ? rightTyped(equations.parts) : untyped(equations.parts);
  if (table.every((row) => totals.every((at) => row[at + 1]?.role !== "input")))
    return checkRow(WIDTH, equations.parts, now);
  const column = (at: number): string => `${cellAddress(first, at)}:${cellAddress(first + table.length - 1, at)}`;
  const halves = totals.map((at) => [column(at), column(at + 1)] as const);
  const fits = halves.map(([total, women]) => `SUMPRODUCT(--(${women}>${total}))=0`).join(",");
  const typed = halves.map(([, women]) => women).join(",");
  return formulaRow({ width: WIDTH }, equations.parts, typed, now, `AND(${fits})`);
}
