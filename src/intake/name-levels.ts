// A text → the levels of schooling, qualification or theory that it names, with those that it only frames: "trên đại học",
// "cao đẳng trở lên", "từ trung cấp đến đại học". What the cell of one person means stands in classify.ts.

import { ATTRIBUTE_VALUES } from "../model/attribute-values";
import type { CategoryId, DimensionId } from "../model/dimension";
import { foldText } from "./fold";
import { levelsIn, type LevelledDimension } from "./levels";

const LEVELLED: readonly DimensionId[] = [
  "education",
  "qualification",
  "theory",
] satisfies readonly LevelledDimension[];

export function isLevelled(dimension: DimensionId): dimension is LevelledDimension {
  return LEVELLED.includes(dimension);
}

/** "sđh" is "sau đại học". */
const POSTGRADUATE = /sđh|sdh/u;
const BEYOND = /^(?:trình độ )?(trên|sau|dưới) (.+)/u;
const FROM_OR_TO = /(?:từ )?(.+) trở (lên|xuống)$/u;
const SPAN = /^từ (.+) đến (.+)/u;

/** None where the text is not understood, or names levels with others between them that it leaves out. */
export function levelsNamed(dimension: LevelledDimension, text: string): readonly CategoryId[] {
  const all: readonly CategoryId[] = ATTRIBUTE_VALUES[dimension];
  const folded = foldText(text).replace(POSTGRADUATE, "sau đại học");
  const level = (name = ""): number => {
    const named = levelsIn(dimension, name);
    return named.length === 1 ? all.indexOf(named[0] ?? "") : NaN;
  };
  const span = SPAN.exec(folded);
  if (span) return all.filter(between(level(span[1]), level(span[2])));
  const beyond = BEYOND.exec(folded);
  if (beyond) {
    const at = level(beyond[2]);
    return all.filter(beyond[1] === "dưới" ? between(0, at - 1) : between(at + 1, all.length));
  }
  const open = FROM_OR_TO.exec(folded);
  if (open) {
    const edge = level(open[1]);
    return all.filter(open[2] === "lên" ? between(edge, all.length) : between(0, edge));
  }
  const named: readonly CategoryId[] = levelsIn(dimension, text);
  const [first, last] = [all.indexOf(named[0] ?? ""), all.indexOf(named.at(-1) ?? "")];
  return last - first < named.length ? named : [];
}

/** Nothing lies between bounds that are not known. */
function between(first: number, last: number): (category: CategoryId, place: number) => boolean {
  return (_category, place) => first <= place && place <= last;
}
