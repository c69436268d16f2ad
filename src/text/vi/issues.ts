// Everything that is said in Vietnamese about issues, put together from the files that say it.

import type { IssueTexts } from "../issue-sentence";
import { issueColumns, severities } from "./issue-words";
import { personIssues } from "./person-issues";
import { sheetIssues } from "./sheet-issues";
import { unitIssues } from "./unit-issues";
import { count } from "./phrases";

const others = (rest: number): string => `và ${count(rest)} ô khác`;

export const issues: IssueTexts = {
  titles: { ...sheetIssues.titles, ...unitIssues.titles, ...personIssues.titles },
  sentences: { ...sheetIssues.sentences, ...unitIssues.sentences, ...personIssues.sentences },
  columns: issueColumns,
  severities,
  cells: ({ ranges, rest }) => `Ô ${ranges.join(", ")}${rest > 0 ? ` ${others(rest)}` : ""}.`,
  alike: (findings) => `Có ${count(findings)} ô như vậy.`,
  standing: ({ counted, uncounted }) => {
    if (uncounted === 0) return `${counted === 1 ? "Người này" : `Cả ${count(counted)} người`} vẫn được tính.`;
    const why = "vì thiếu đơn vị hoặc ngày hợp lệ";
    return counted === 0
      ? `${uncounted === 1 ? "Người này" : `Cả ${count(uncounted)} người`} không được tính ${why}.`
      : `${count(counted)} người vẫn được tính, ${count(uncounted)} người không được tính ${why}.`;
  },
  others,
};
