// The English sentences, complete by type.

import { cleaning } from "./en/cleaning";
import { conditions } from "./en/conditions";
import { formulas } from "./en/formulas";
import { functionList } from "./en/function-list";
import { functions } from "./en/functions";
import { handOver } from "./en/hand-over";
import { issues } from "./en/issues";
import { labels } from "./en/labels";
import { issueList } from "./en/issue-list";
import { mapping } from "./en/mapping";
import { overview } from "./en/overview";
import { page } from "./en/page";
import { pane } from "./en/pane";
import { people } from "./en/people";
import { rare } from "./en/rare";
import { result } from "./en/result";
import { template } from "./en/template";
import { writing } from "./en/writing";
import { views } from "./en/views";
import type { Texts } from "./vi";

export const en: Texts = {
  cleaning,
  conditions,
  formulas,
  functionList,
  functions,
  handOver,
  issueList,
  issues,
  labels,
  mapping,
  overview,
  page,
  pane,
  people,
  rare,
  result,
  template,
  writing,
  views,
};
