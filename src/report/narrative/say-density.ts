// The members against the population, in words: of the whole, against the goal, and of the units below that have most and least.

import { densityGoal } from "../../indicators/goal";
import { density } from "../../indicators/measures/density";
import { members } from "../../indicators/measures/member-share";
import { stockOf } from "../../indicators/stock";
import { subordinates } from "../../indicators/subordinates";
import { vi } from "../../text/vi";
import { viSheets } from "../../text/vi-sheets";
import { MEASURE_NAMES } from "../measure-names";
import { toldName } from "../told-name";
import { callPlace, pdvCall, quoted } from "./pdv-call";
import { together, type Context, type Figure, type Saying } from "./saying";

const words = viSheets.narrative;

export function sayDensity(context: Context): Saying {
  const whole = sayWhole(context);
  return together(whole, sayExtremes(context, whole !== null));
}

function sayWhole({ board, unit, scope, place }: Context): Saying {
  const share = density(board, unit);
  if (!share.ok) return null;
  const goal = densityGoal(board, unit, scope);
  const formula = pdvCall("DENSITY", place.unit);
  const figures: Figure[] = [{ label: MEASURE_NAMES.density, formula, value: share.value, unit: "share" }];
  if (!goal.ok) return { text: words.density(share.value, null), figures };
  const aim = densityGoalCall(place.unit, place.period);
  const { densityGoal: label, densityOver } = words.figures;
  figures.push(
    { label, formula: aim, value: goal.value, unit: "share" },
    { label: densityOver, formula: `${formula}-${aim.slice(1)}`, value: share.value - goal.value, unit: "points" },
  );
  return { text: words.density(share.value, goal.value), figures };
}

export function densityGoalCall(unit: string | null, period: string | null): string {
  return pdvCall("GOAL", quoted(vi.labels.density), quoted(""), unit, period);
}

interface UnitDensity {
  readonly unit: number;
  readonly name: string;
  readonly members: number;
  readonly population: number;
  readonly share: number;
}

/** Of the units directly below that say how many people they stand among. `isNamed`: the sentence before names the ratio. */
function sayExtremes({ board, unit, scope }: Context, isNamed: boolean): Saying {
  const known = subordinates(board, unit, scope).flatMap(({ unit: own }): UnitDensity[] => {
    const share = density(board, own);
    const count = members(board, own, null);
    const population = stockOf(board, own, "population", "no-population");
    if (own === null || !share.ok || !count.ok || !population.ok) return [];
    return [
      { unit: own, name: toldName(board, own), members: count.value, population: population.value, share: share.value },
    ];
  });
  const sorted = known.sort((a, b) => b.share - a.share);
  const [most, ...others] = sorted;
  const least = others.at(-1) ?? null;
  if (!most || most.share === least?.share) return null;
  const figures = [most, ...(least ? [least] : [])].flatMap((one): Figure[] => {
    const place = callPlace(board, one.unit, scope);
    const [count, share] = [pdvCall("MEMBERS", place.unit), pdvCall("DENSITY", place.unit)];
    const label = (name: string): string => words.figures.ofUnit(name, one.name);
    return [
      { label: label(words.figures.members), formula: count, value: one.members, unit: "count" },
      { label: label(MEASURE_NAMES.density), formula: share, value: one.share, unit: "share" },
      {
        label: label(words.figures.population),
        // Nobody among so many tells nothing of how many.
        formula: one.members === 0 ? null : `=ROUND(${count.slice(1)}/${share.slice(1)},0)`,
        place: "units",
        value: one.population,
        unit: "count",
      },
    ];
  });
  return { text: words.densities(most, least, isNamed), figures };
}
