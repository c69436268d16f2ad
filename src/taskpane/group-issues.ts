// Puts issues of one kind together: the worst first, kinds of the same severity in the order in which they first occur.

import type { Issue, Severity } from "../model/issue";

export interface IssueGroup {
  /** The same for the same kind in the next list. */
  readonly key: string;
  readonly severity: Severity;
  readonly issues: readonly [Issue, ...Issue[]];
}

const RANK: Record<Severity, number> = { error: 0, warning: 1, note: 2 };

export function groupIssues(issues: readonly Issue[]): IssueGroup[] {
  const groups = new Map<string, { severity: Severity; issues: [Issue, ...Issue[]] }>();
  for (const issue of issues) {
    const key = `${issue.severity} ${issue.code}`;
    const group = groups.get(key);
    if (group) group.issues.push(issue);
    else groups.set(key, { severity: issue.severity, issues: [issue] });
  }
  return [...groups].map(([key, group]) => ({ key, ...group })).sort((a, b) => RANK[a.severity] - RANK[b.severity]);
}
