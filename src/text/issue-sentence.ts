// The shape of the sentences about issues, and how an issue finds its own. The sentences stand in vi/issues.ts and en/issues.ts.

import type { NamedCell } from "../model/cell-place";
import type { Standing } from "../model/standing-of-issue";
import type { ColumnId, Issue, IssueCells, IssueCode, IssueOf, IssueParameters, Severity } from "../model/issue";

export interface IssueSentence {
  /** What is wrong. */
  readonly what: string;
  /** The rule that asks for it and where it is written, or the cause. */
  readonly why: string;
  /** What to do about it. */
  readonly fix: string;
}

type Say<C extends IssueCode> = (parameters: Readonly<IssueParameters[C]>, where: NamedCell) => IssueSentence;

/** The titles and sentences of the codes that fit a pattern: a language says them in several files. */
export interface IssueTextsOf<Pattern extends string> {
  readonly titles: Readonly<Record<Extract<IssueCode, Pattern>, string>>;
  readonly sentences: { readonly [C in Extract<IssueCode, Pattern>]: Say<C> };
}

export interface IssueTexts {
  /** Short names of the kinds, for grouping. */
  readonly titles: Readonly<Record<IssueCode, string>>;
  readonly sentences: { readonly [C in IssueCode]: Say<C> };
  readonly columns: Readonly<Record<ColumnId, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  /** The cells of an issue that is said once for many. */
  readonly cells: (cells: IssueCells) => string;
  /** Of a line that stands for so many findings that say the same. */
  readonly alike: (count: number) => string;
  /** Whether the people of a line are counted. */
  readonly standing: (standing: Standing) => string;
  /** Those that are not named. */
  readonly others: (rest: number) => string;
}

/** Takes the sentences of a language and finds those of the issue. */
export function issueSentence(
  texts: { readonly issues: IssueTexts },
  issue: Issue,
): IssueSentence & { readonly title: string } {
  return { title: texts.issues.titles[issue.code], ...say(texts.issues, issue) };
}

function say<C extends IssueCode>(texts: IssueTexts, issue: IssueOf<C>): IssueSentence {
  return texts.sentences[issue.code](issue.parameters, issue);
}
