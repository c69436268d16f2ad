// Who was admitted, in words: women, minorities, youth, qualification, groupings of a person's own.

import { composition, tallyOf } from "../../indicators/composition";
import { partlyListed } from "../../indicators/people-refusal";
import { LEFT_OVER, UNSTATED, type CategoryId, type DimensionId } from "../../model/dimension";
import { groupingId, isGroupingId, type BreakdownId } from "../../model/grouping";
import { vi } from "../../text/vi";
import { viSheets } from "../../text/vi-sheets";
import { categoryLabel } from "../../text/category-label";
import type { ListedCount } from "../../text/vi/narrative";
import { isSilent, statedIn, type Stated } from "../stated";
import { pdvCall, peopleSum, quoted } from "./pdv-call";
import { together, type Context, type Figure, type Saying } from "./saying";

const words = viSheets.narrative;
/** Parts named in prose: those that most have. */
const MOST_PARTS = 4;

const ATTRIBUTES = [
  ["sex", "female"],
  ["minority", "minority"],
  ["youth", "member"],
] as const;

export function sayComposition(context: Context): Saying {
  const { groupings = [] } = context.board;
  const own = groupings.map(({ name }, place) => sayParts(context, groupingId(place), name, words.grouping(name)));
  // A person's own grouping says in their words what the qualifications would say in ours.
  const parts = own.some((saying) => saying !== null)
    ? own
    : [sayParts(context, "qualification", dimensionName("qualification"), words.qualification)];
  return withoutFormulas(context, together(sayAttributes(context), ...parts));
}

/** The functions tell nothing of people of whom some are a number alone; the sentences say of how many they speak. */
function withoutFormulas({ board, unit, scope }: Context, saying: Saying): Saying {
  if (saying === null || partlyListed(board, unit, scope) === null) return saying;
  return { ...saying, figures: saying.figures.map((each) => ({ ...each, formula: null, place: "people" as const })) };
}

interface AttributePart extends ListedCount, Stated {
  readonly dimension: DimensionId;
  readonly figures: readonly Figure[];
}

/** Only what the sheet says: where nobody's sex is stated, nothing is said of women. */
function sayAttributes(context: Context): Saying {
  const { board, unit, scope } = context;
  const parts = ATTRIBUTES.flatMap(([dimension, category]): AttributePart[] => {
    const rows = composition(board, dimension, unit, scope);
    if (!rows.ok) return [];
    const stated = statedIn(context, dimension);
    const row = rows.value.find((candidate) => candidate.category === category);
    if (isSilent(stated) || !row) return [];
    const name = dimensionName(dimension);
    const figures = [
      ...categoryFigures(context, name, category, row.count, row.share),
      ...unstatedFigures(context, name, stated.unstated),
    ];
    return [
      { dimension, words: words.attributeWords[category], count: row.count, share: row.share, ...stated, figures },
    ];
  });
  const [first] = parts;
  if (!first) return null;
  const people: Figure = { ...peopleFigure(context, dimensionName(first.dimension)), value: first.people };
  return {
    // Of years known by their numbers alone, nobody is in a list.
    text: words.attributes(parts, first.people, first.typed > 0),
    figures: [people, ...parts.flatMap(({ figures }) => figures)],
  };
}

/** The parts that most have of a breakdown, after words that open the sentence. */
function sayParts(context: Context, id: BreakdownId, name: string, opening: string): Saying {
  const { board, unit, scope } = context;
  const rows = composition(board, id, unit, scope);
  if (!rows.ok) return null;
  const stated = rows.value.filter(({ category, count }) => category !== UNSTATED && count > 0);
  // The parts of a person's own grouping stand in its order and are all named.
  const top = isGroupingId(id)
    ? stated.filter(({ category }) => !LEFT_OVER.has(category))
    : [...stated].sort((a, b) => b.count - a.count).slice(0, MOST_PARTS);
  if (top.length === 0) return null;
  const sum = (some: typeof stated): number => some.reduce((total, { count }) => total + count, 0);
  // What is not named stands in a remainder: the parts of a partition sum to all.
  const rest = sum(stated) - sum(top);
  const unstated = tallyOf(board, id, [UNSTATED], unit, scope);
  const parts = top.map(({ category, count, share }) => ({ words: partName(id, category), count, share }));
  const none = unstated.ok ? unstated.value : 0;
  const restWords = isGroupingId(id) ? words.otherItems : words.levelsLeft;
  const named = [...top.map(({ category }) => category), UNSTATED].map((category) =>
    tallyCall(context, name, category),
  );
  const others: Figure = {
    label: isGroupingId(id) ? words.figures.other(name) : words.figures.rest(name),
    formula: [peopleFigure(context, name).formula, ...named.map((call) => call.slice(1))].join("-"),
    value: rest,
    unit: "count",
  };
  return {
    text: words.parts(opening, parts, { words: restWords, count: rest }, none),
    figures: [
      ...top.flatMap(({ category, count, share }) => categoryFigures(context, name, category, count, share)),
      ...(rest > 0 ? [others] : []),
      ...unstatedFigures(context, name, none),
    ],
  };
}

function partName(id: BreakdownId, category: CategoryId): string {
  return isGroupingId(id) ? category : categoryLabel(vi, category).toLowerCase();
}

function dimensionName(dimension: DimensionId): string {
  return vi.labels.dimensions[dimension].toLowerCase();
}

/** Everybody whom the lists tell apart, as the categories of a breakdown sum to. */
function peopleFigure({ place }: Context, dimension: string): Figure {
  const table = pdvCall("COMPOSITION", quoted(dimension), place.unit, place.period, place.asOf);
  return { label: words.figures.people, formula: peopleSum(table), value: 0, unit: "count" };
}

function unstatedFigures(context: Context, dimension: string, value: number): Figure[] {
  const label = words.figures.unstated(dimension);
  return value === 0 ? [] : [{ label, formula: tallyCall(context, dimension, UNSTATED), value, unit: "count" }];
}

function tallyCall({ place }: Context, dimension: string, category: CategoryId): string {
  const names = [dimension, categoryLabel(vi, category).toLowerCase()].map(quoted);
  return pdvCall("TALLY", ...names, place.unit, place.period, place.asOf);
}

function categoryFigures(
  { place }: Context,
  dimension: string,
  category: CategoryId,
  count: number,
  share: number,
): Figure[] {
  const label = categoryLabel(vi, category);
  const names = [dimension, label.toLowerCase()].map(quoted);
  const call = (name: string): string => pdvCall(name, ...names, place.unit, place.period, place.asOf);
  return [
    { label, formula: call("TALLY"), value: count, unit: "count" },
    { label: `${label} (%)`, formula: call("SHARE"), value: share, unit: "share" },
  ];
}
