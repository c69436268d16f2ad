// Everything that is said in English about issues, put together from the files that say it.

import type { IssueTexts } from "../issue-sentence";
import { issueColumns, severities } from "./issue-words";
import { personIssues } from "./person-issues";
import { sheetIssues } from "./sheet-issues";
import { unitIssues } from "./unit-issues";
import { count } from "./phrases";

const others = (rest: number): string => `and ${count(rest)} more`;

export const issues: IssueTexts = {
  titles: { ...sheetIssues.titles, ...unitIssues.titles, ...personIssues.titles },
  sentences: { ...sheetIssues.sentences, ...unitIssues.sentences, ...personIssues.sentences },
  columns: issueColumns,
  severities,
  cells: ({ ranges, rest }) => `Cells ${ranges.join(", ")}${rest > 0 ? ` ${others(rest)}` : ""}.`,
  alike: (findings) => `There are ${count(findings)} such cells.`,
  standing: ({ counted, uncounted }) => {
    if (uncounted === 0) return `${counted === 1 ? "This person is" : `All ${count(counted)} people are`} counted.`;
    const why = "for want of a unit or a valid date";
    return counted === 0
      ? `${uncounted === 1 ? "This person is" : `All ${count(uncounted)} people are`} not counted, ${why}.`
      : `Counted: ${count(counted)}. Not counted, ${why}: ${count(uncounted)}.`;
  },
  others,
};
