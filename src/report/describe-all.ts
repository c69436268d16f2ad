// Every sheet by its key, and those that the settings name in the order in which a new workbook gets them.

import type { Stepwise } from "../model/progress";
import { SHEET_KEYS, type SheetKey } from "../model/sheet-key";
import { describeComposition } from "./describe-composition";
import { describeFollowUp } from "./describe-follow-up";
import { describeForm2 } from "./describe-form-2";
import { describeForm2b } from "./describe-form-2b";
import { describeIssues } from "./describe-issues";
import { describeProgress } from "./describe-progress";
import { describeRanking } from "./describe-ranking";
import { describeReport } from "./describe-report";
import { describeShares } from "./describe-shares";
import { describeSummary } from "./describe-summary";
import { ownFigure, type Reported } from "./reported";
import type { Sheet } from "./sheet";

/** Those with a row a unit take their time. */
const DESCRIPTIONS: Readonly<Record<SheetKey, (reported: Reported) => Sheet | Stepwise<Sheet>>> = {
  summary: describeSummary,
  progress: describeProgress,
  ranking: describeRanking,
  shares: describeShares,
  composition: describeComposition,
  "follow-up": describeFollowUp,
  "form-2": describeForm2,
  "form-2b": describeForm2b,
  narrative: describeReport,
  issues: describeIssues,
};

export function* describeOne(key: SheetKey, reported: Reported): Stepwise<Sheet> {
  const described = DESCRIPTIONS[key](reported);
  const sheet = "next" in described ? yield* described : described;
  return { ...sheet, about: ownFigure(reported) };
}

export function* describeAll(reported: Reported): Stepwise<Sheet[]> {
  const wanted = reported.board.settings.sheets ?? SHEET_KEYS;
  const keys = SHEET_KEYS.filter((key) => wanted.includes(key));
  const sheets: Sheet[] = [];
  for (const key of keys) {
    const progress = { stage: "compute", done: sheets.length, total: keys.length } as const;
    yield progress;
    const steps = describeOne(key, reported);
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) yield progress;
    sheets.push(step.value);
  }
  return sheets;
}
