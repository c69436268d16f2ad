// The table of measures, which functions, reports, pane and help pages read. A new measure is a file in measures/, which says all of
// it, and a line here: the pages of docs/ then tell of it. A sheet shows it where a column names it. A formula of its own is a thin
// function in functions/functions.ts, for Excel takes functions from written code alone.

import { shareMeasure, tallyMeasure } from "./composition";
import { goalMeasure } from "./goal";
import { ALL_ARGUMENTS, type Measure } from "./measure";
import { achievementMeasure } from "./measures/achievement";
import { admissionRateMeasure } from "./measures/admission-rate";
import { admittedMeasure } from "./measures/admitted";
import { bandMeasure } from "./measures/band";
import { certificatesMeasure, certifiedMeasure, classesMeasure } from "./measures/certificates";
import { changeMeasure } from "./measures/change";
import { densityMeasure } from "./measures/density";
import { dueMeasure } from "./measures/due";
import { memberShareMeasure, membersMeasure } from "./measures/member-share";
import { neededMeasure } from "./measures/needed";
import { organisationsMeasure } from "./measures/organisations";
import { overMeasure } from "./measures/over";
import { paceMeasure } from "./measures/pace";
import { planMeasure } from "./measures/plan";
import { projectionMeasure } from "./measures/projection";
import { recognisedMeasure } from "./measures/recognised";
import { remainingMeasure } from "./measures/remaining";
import { withoutMembersMeasure } from "./measures/without-members";
import { yearlyMeanMeasure } from "./measures/yearly-mean";

const PLAIN_ARGUMENTS: ReadonlySet<string> = new Set(ALL_ARGUMENTS);

export const MEASURES = {
  admitted: admittedMeasure,
  plan: planMeasure,
  achievement: achievementMeasure,
  due: dueMeasure,
  pace: paceMeasure,
  over: overMeasure,
  remaining: remainingMeasure,
  needed: neededMeasure,
  projection: projectionMeasure,
  change: changeMeasure,
  yearlyMean: yearlyMeanMeasure,
  band: bandMeasure,
  density: densityMeasure,
  recognised: recognisedMeasure,
  withoutMembers: withoutMembersMeasure,
  members: membersMeasure,
  organisations: organisationsMeasure,
  memberShare: memberShareMeasure,
  admissionRate: admissionRateMeasure,
  certificates: certificatesMeasure,
  certified: certifiedMeasure,
  classes: classesMeasure,
  tally: tallyMeasure,
  share: shareMeasure,
  goal: goalMeasure,
} as const satisfies Readonly<Record<string, Measure<never>>>;

type Measures = typeof MEASURES;
export type MeasureId = keyof Measures;

export const MEASURE_IDS = Object.keys(MEASURES) as readonly MeasureId[];

/** Those of unit, period and as-of date alone. */
export type PlainMeasureId = { [Id in MeasureId]: Measures[Id] extends Measure ? Id : never }[MeasureId];

export const PLAIN_MEASURE_IDS = MEASURE_IDS.filter(isPlain);

/** Whether an id is that of a measure which needs nothing besides them. */
export function isPlain(id: string): id is PlainMeasureId {
  const info = (MEASURES as Readonly<Record<string, Measure<never>>>)[id];
  return info !== undefined && info.arguments.every((argument) => PLAIN_ARGUMENTS.has(argument));
}
