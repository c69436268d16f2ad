// What the measures are called on the written sheets: as their own files say it.

import { MEASURE_IDS, MEASURES, type MeasureId } from "../indicators/measures";
import { wordsIn } from "../model/words";

export const MEASURE_NAMES = Object.fromEntries(
  MEASURE_IDS.map((id) => [id, wordsIn("vi", MEASURES[id].name)]),
) as Readonly<Record<MeasureId, string>>;
