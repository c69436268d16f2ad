// The sentences of the overview: they load once a workbook was read, before and without all the others.

import { foreignTexts } from "./language";
import { conditions } from "./vi/conditions";
import { issueColumns } from "./vi/issue-words";
import { overview } from "./vi/overview";
import { result } from "./vi/result";
import { viFirst } from "./vi-first";

const viOverview = { ...viFirst, conditions, issues: { columns: issueColumns }, overview, result };

export function overviewTexts(): typeof viOverview {
  return foreignTexts() ?? viOverview;
}
