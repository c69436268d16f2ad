// The table of measures, which functions, reports, pane and help pages read. Where a definition comes from stands in text/,
// with the help pages. A new measure is a file in measures/, a line here and its words in text/.

import type { Measure, MeasureInfo } from "./measure";
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
} as const satisfies Readonly<Record<string, Measure>>;

export type MeasureId = keyof typeof MEASURES;

/** Those that need one argument more than unit, period and as-of date; their functions have names of their own. */
export const PARAMETRIC_MEASURES = {
  members: membersMeasure,
  organisations: organisationsMeasure,
  memberShare: memberShareMeasure,
  admissionRate: admissionRateMeasure,
  certificates: certificatesMeasure,
  certified: certifiedMeasure,
  classes: classesMeasure,
} as const satisfies Readonly<Record<string, MeasureInfo>>;

export type ParametricMeasureId = keyof typeof PARAMETRIC_MEASURES;
