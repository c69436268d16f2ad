// Puts issues of one kind together: the worst first, kinds of the same severity in the order in which they first occur.

import { gatherIssues, type GatheredIssue } from "../model/gather-issues";
import type { Issue, Severity } from "../model/issue";
import { eachInSteps } from "../model/each-in-steps";
import type { Stepwise } from "../model/progress";

export interface IssueGroup {
  /** The same for the same kind in the next list. */
  readonly key: string;
  readonly severity: Severity;
  /** Those that say the same are one line. */
  readonly lines: readonly [GatheredIssue, ...GatheredIssue[]];
  /** How many findings the lines say. */
  readonly count: number;
}

const RANK: Record<Severity, number> = { error: 0, warning: 1, note: 2 };

export function* groupIssues(issues: readonly Issue[]): Stepwise<IssueGroup[]> {
  const groups = new Map<string, { severity: Severity; lines: [GatheredIssue, ...GatheredIssue[]]; count: number }>();
  yield* eachInSteps(yield* gatherIssues(issues), "compute", (line) => {
    const { severity, code } = line.issue;
    const key = `${severity} ${code}`;
    const group = groups.get(key);
    if (group) {
      group.lines.push(line);
      group.count += line.all.length;
    } else groups.set(key, { severity, lines: [line], count: line.all.length });
  });
  return [...groups].map(([key, group]) => ({ key, ...group })).sort((a, b) => RANK[a.severity] - RANK[b.severity]);
}
