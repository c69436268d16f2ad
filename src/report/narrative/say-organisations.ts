// How many organisations of each kind the list of units names, in words, and how many of them stand in businesses: what reports say
// of the network of organisations.

import { kindCounts, type KindCount } from "../../indicators/measures/organisations";
import { ENTERPRISES } from "../../model/forms";
import type { UnitKind } from "../../model/unit";
import { vi } from "../../text/vi";
import { viSheets } from "../../text/vi-sheets";
import { pdvCall, quoted } from "./pdv-call";
import { counted, together, type Context, type Figure, type Saying } from "./saying";

const words = viSheets.narrative;
/** A list in prose that is longer is no longer read. */
const LONGEST_LIST = 20;
const BUSINESSES: readonly UnitKind[] = [...ENTERPRISES, "cooperative"];

export function sayOrganisations(context: Context): Saying {
  const { board, unit, scope } = context;
  const counts = kindCounts(board, unit, scope);
  if (counts.length === 0) return null;
  const shown = counts.slice(0, LONGEST_LIST);
  const listed: Saying = {
    text: words.organisations(
      shown.map((kind) => ({ kind: wordsOf(kind), count: kind.count })),
      counts.length - shown.length,
    ),
    figures: [
      ...shown.map((kind) => figureOf(context, words.figures.organisationsOf(wordsOf(kind)), [kind])),
      ...counted(words.figures.otherKinds, counts.length - shown.length, null, "units"),
    ],
  };
  return together(listed, sayBusinesses(context, counts));
}

/** Said as one where there is more than one kind of them. */
function sayBusinesses(context: Context, counts: readonly KindCount[]): Saying {
  const some = counts.filter(({ category }) => category !== null && BUSINESSES.includes(category));
  if (some.length < 2) return null;
  const figure = figureOf(context, words.figures.inBusinesses, some);
  return { text: words.inBusinesses(figure.value), figures: [figure] };
}

/** As the list says it, or the words of the form for what it says in several ways. */
function wordsOf({ category, typed }: KindCount): string {
  return typed ?? (category === null ? "" : vi.labels.categories[category]);
}

function figureOf({ place }: Context, label: string, kinds: readonly KindCount[]): Figure {
  const names = kinds.map((kind) =>
    kind.category === null || kind.category === "district" ? wordsOf(kind) : vi.labels.categories[kind.category],
  );
  return {
    label,
    formula: pdvCall("ORGANISATIONS", place.unit, quoted(names.join(", "))),
    value: kinds.reduce((sum, { count }) => sum + count, 0),
    unit: "count",
  };
}
