// Every sentence a person reads, in Vietnamese: the source. en.ts has the same shape by type. vi-first.ts holds the part that every
// workbook loads; whoever imports this file gets all of it.

import { viFirst } from "./vi-first";
import { cleaning } from "./vi/cleaning";
import { conditions } from "./vi/conditions";
import { formulas } from "./vi/formulas";
import { handOver } from "./vi/hand-over";
import { functionList } from "./vi/function-list";
import { issues } from "./vi/issues";
import { issueList } from "./vi/issue-list";
import { mapping } from "./vi/mapping";
import { overview } from "./vi/overview";
import { page } from "./vi/page";
import { people } from "./vi/people";
import { rare } from "./vi/rare";
import { result } from "./vi/result";
import { template } from "./vi/template";
import { writing } from "./vi/writing";
import { views } from "./vi/views";

export const vi = {
  ...viFirst,
  cleaning,
  conditions,
  formulas,
  functionList,
  handOver,
  issueList,
  issues,
  mapping,
  overview,
  page,
  people,
  rare,
  result,
  template,
  views,
  writing,
};

export type Texts = typeof vi;
