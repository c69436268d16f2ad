// The report in prose (lời văn báo cáo), from the same numbers as the tables: which sentences there are, and in which order.
// What each says stands beside it; its words in text/.

import type { Scope } from "../../indicators/report-scope";
import type { Board } from "../../model/board";
import type { Issue } from "../../model/issue";
import { finish, type Stepwise } from "../../model/progress";
import { STEP } from "../../model/uncounted-step";
import { SENTENCE_KEYS, type SentenceKey } from "../../model/sentence-key";
import { vi } from "../../text/vi";
import { viSheets } from "../../text/vi-sheets";
import { leftOut } from "../left-out";
import { unplacedBelow } from "../reported";
import { saySource } from "./say-source";
import { sayMembers, sayNext } from "./say-members";
import { sayOrganisations } from "./say-organisations";
import { sayComposition } from "./say-people";
import { sayChange, sayMean, sayOutcome, sayPace, sayResult } from "./say-result";
import { sayBehind, sayDormant, sayLeaders, sayNotYet, sayWithoutMembers } from "./say-units";
import { counted, createContext, type Context, type Figure, type Saying } from "./saying";

/** One that has nothing to say is passed over. */
const SENTENCES: Readonly<Record<SentenceKey, (context: Context) => Saying>> = {
  result: sayResult,
  pace: sayPace,
  outcome: sayOutcome,
  mean: sayMean,
  change: sayChange,
  leaders: sayLeaders,
  behind: sayBehind,
  "not-yet": sayNotYet,
  dormant: sayDormant,
  "without-members": sayWithoutMembers,
  composition: sayComposition,
  source: saySource,
  members: sayMembers,
  organisations: sayOrganisations,
  next: sayNext,
  "left-out": sayLeftOut,
};

export interface NarrativeSentence {
  readonly id: SentenceKey;
  readonly text: string;
}

export interface Narrative {
  readonly sentences: readonly NarrativeSentence[];
  readonly figures: readonly Figure[];
}

export interface NarrativeOptions {
  /** The sentences wanted; all when null or absent. Their order is the report's. */
  readonly sentences?: readonly SentenceKey[] | null;
  /** Why rows were left out is told from these. */
  readonly issues?: readonly Issue[];
}

/** The report on a unit and those below it; null: on the whole organisation. */
export function narrative(board: Board, scope: Scope, unit: number | null, options: NarrativeOptions = {}): Narrative {
  return finish(narrativeSteps(board, scope, unit, options));
}

/** A sentence a step: some look at every unit. */
export function* narrativeSteps(
  board: Board,
  scope: Scope,
  unit: number | null,
  { sentences = null, issues = [] }: NarrativeOptions,
): Stepwise<Narrative> {
  const context = createContext(board, scope, unit, issues);
  const wanted = SENTENCE_KEYS.filter((id) => (sentences ?? SENTENCE_KEYS).includes(id));
  const said: (NarrativeSentence & { readonly figures: readonly Figure[] })[] = [];
  for (const id of wanted) {
    yield STEP;
    const saying = SENTENCES[id](context);
    if (saying) said.push({ id, ...saying });
  }
  return {
    sentences: said.map(({ id, text }) => ({ id, text })),
    figures: said.flatMap(({ figures }) => figures),
  };
}

/** Of the whole organisation only: a row without a known unit belongs to none. */
function sayLeftOut({ board, unit, scope, issues }: Context): Saying {
  const words = viSheets.narrative.figures;
  if (unit !== null) return null;
  const { rows, reasons, later } = leftOut(board, scope, issues);
  const unplaced = unplacedBelow({ board, unit });
  const named = reasons.map(({ code, rows: some }) => ({ title: vi.issues.titles[code], rows: some }));
  const parts = [
    ...(rows > 0 ? [viSheets.narrative.leftOut(rows, named)] : []),
    ...(later > 0 ? [viSheets.narrative.later(later)] : []),
    ...(unplaced.length > 0 ? [viSheets.narrative.unplaced(unplaced)] : []),
  ];
  if (parts.length === 0) return null;
  const figures = [
    ...counted(words.leftOut, rows, null, "issues"),
    ...named.flatMap(({ title, rows: some }) => counted(title, some, null, "issues")),
    ...counted(words.later, later, null, "people"),
    ...counted(words.unplaced, unplaced.length, null, "units"),
  ];
  return { text: parts.join(" "), figures };
}
