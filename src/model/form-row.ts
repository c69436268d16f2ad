// The rows of form 2-BTCTW: what each counts, and which row it is part of. The official list stands in report/forms, a person's
// own is read in intake/.

import type { CategoryId } from "./dimension";
import type { BreakdownId } from "./grouping";

/** What a row counts. */
export type FormCount =
  | { readonly kind: "all" }
  | { readonly kind: "categories"; readonly dimension: BreakdownId; readonly categories: readonly CategoryId[] }
  | { readonly kind: "readmissions" }
  | { readonly kind: "mean-age" }
  /** Nothing that a list of admissions tells: the person types it. */
  | { readonly kind: "typed" }
  | { readonly kind: "heading" };

export interface FormRow {
  /** "I", "1", "-", "+"; "" for the rows "trong đó". */
  readonly mark: string;
  readonly text: string;
  readonly count: FormCount;
}

export interface FormPlace {
  /** 0: a part of the form. */
  readonly depth: number;
  /** Index of the row that this one is part of. */
  readonly parent: number | null;
  /** The words of the row and of the one that it is part of. */
  readonly words: string;
  /** What is typed follows its row by it. Where several rows have the same words, "#1/2" tells which and of how many: where one
   * of them is renamed, no other is taken for it. */
  readonly key: string;
}

/** From the parts of a form down to what is split twice. */
const RANKS: readonly RegExp[] = [/^(?:[IVX]+|[A-Z])$/u, /^\d+$/u, /^(?:[a-zđ]|[IVX\d]+(?:\.\d+)+)$/u, /^[-–—•*]$/u];
const BESIDE_MARK = /^\(|[.)]+$/gu;

/** The mark says how deep a row stands; one without a mark is part of the nearest one above that has one. */
export function formPlaces(rows: readonly Pick<FormRow, "mark" | "text">[]): readonly FormPlace[] {
  const above: { readonly at: number; readonly rank: number }[] = [];
  const depths: number[] = [];
  const places = rows.map(({ mark, text }, at): Omit<FormPlace, "key"> => {
    const rank = rankOf(mark);
    while ((above.at(-1)?.rank ?? -1) >= rank) above.pop();
    const parent = above.at(-1)?.at ?? null;
    const depth = parent === null ? (mark === "" ? 1 : 0) : (depths[parent] ?? 0) + 1;
    depths.push(depth);
    if (mark !== "") above.push({ at, rank });
    return { depth, parent, words: wordsOf(parent === null ? "" : (rows[parent]?.text ?? ""), text) };
  });
  return withKeys(places);
}

function withKeys(places: readonly Omit<FormPlace, "key">[]): readonly FormPlace[] {
  const all = new Map<string, number>();
  for (const { words } of places) all.set(words, (all.get(words) ?? 0) + 1);
  const seen = new Map<string, number>();
  return places.map((place) => {
    const { words } = place;
    const [time, times] = [(seen.get(words) ?? 0) + 1, all.get(words) ?? 1];
    seen.set(words, time);
    return { ...place, key: times === 1 ? words : `${words}#${String(time)}/${String(times)}` };
  });
}

function rankOf(mark: string): number {
  if (mark === "") return Infinity;
  const rank = RANKS.findIndex((pattern) => pattern.test(mark.replace(BESIDE_MARK, "")));
  return rank < 0 ? RANKS.length : rank;
}

function wordsOf(...texts: readonly string[]): string {
  return texts.map((text) => text.normalize("NFC").toLowerCase().replace(/\s+/gu, " ").trim()).join(" › ");
}
