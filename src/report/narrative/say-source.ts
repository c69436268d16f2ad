// Where new members come from, in words: the classes held and the certificates given in the year before, against the plan.

import { certified, certificatesPerSlot, classes } from "../../indicators/measures/certificates";
import { toCalendar } from "../../model/day";
import { viSheets } from "../../text/vi-sheets";
import { pdvCall } from "./pdv-call";
import { type Context, type Figure, type Saying } from "./saying";

const words = viSheets.narrative;

/** The certificates of the year before are those that the people of this year were admitted with. */
export function saySource({ board, unit, scope, place }: Context): Saying {
  const year = toCalendar(scope.start).year - 1;
  const given = certified(board, unit, year);
  if (!given.ok || given.value === 0) return null;
  const held = classes(board, unit, year);
  const perSlot = certificatesPerSlot(board, unit, year, scope);
  const typed = String(year);
  const figures: Figure[] = [
    {
      label: words.figures.certificates(year),
      formula: pdvCall("CERTIFIED", place.unit, typed),
      value: given.value,
      unit: "count",
    },
  ];
  if (held.ok) {
    const formula = pdvCall("CLASSES", place.unit, typed);
    figures.unshift({ label: words.figures.classes(year), formula, value: held.value, unit: "count" });
  }
  if (perSlot.ok) {
    const formula = pdvCall("CERTIFICATES", place.unit, typed, place.period);
    figures.push({ label: words.figures.perSlot, formula, value: perSlot.value, unit: "mean" });
  }
  return {
    text: words.source(year, held.ok ? held.value : null, given.value, perSlot.ok ? perSlot.value : null),
    figures,
  };
}
