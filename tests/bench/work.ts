// What every competitor has to compute, and how equal answers are told: people per unit and year with their completion,
// the same rolled up the tree, and people per unit and category of six dimensions with their shares.

export interface Answer {
  /** units × years: the rows that name the unit itself. */
  readonly own: ArrayLike<number>;
  /** units × years: with those of all units below. */
  readonly rolledUp: ArrayLike<number>;
  /** units × categories of all dimensions one after the other: the rows that name the unit itself. */
  readonly composition: ArrayLike<number>;
}

export interface Competitor {
  readonly name: string;
  /** From the rows to every figure; leaves the tables loaded. */
  cold(): unknown;
  /** Every figure again from the loaded tables. */
  warm(): unknown;
  /** As warm, and every figure in the arrays of rows that a sheet is written from. Measured of the add-in alone. */
  sheet?(): unknown;
  /** Of the last run. Not timed. */
  answer(): Answer;
}

/** Order matters: a figure at another place is another answer. */
export function digestOf({ own, rolledUp, composition }: Answer): string {
  return [own, rolledUp, composition].map(sumOf).join(" ");
}

function sumOf(figures: ArrayLike<number>): string {
  let sum = 0;
  for (let at = 0; at < figures.length; at++) sum = (sum + Math.imul(at + 1, figures[at] ?? 0)) >>> 0;
  return `${String(figures.length)}:${sum.toString(16)}`;
}
