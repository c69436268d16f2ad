// The English sentences, complete by type.

import { cleaning } from "./en/cleaning";
import { formulas } from "./en/formulas";
import { functions } from "./en/functions";
import { handOver } from "./en/hand-over";
import { issues } from "./en/issues";
import { labels } from "./en/labels";
import { mapping } from "./en/mapping";
import { pane } from "./en/pane";
import { people } from "./en/people";
import { template } from "./en/template";
import { writing } from "./en/writing";
import type { Texts } from "./vi";

export const en: Texts = {
  cleaning,
  formulas,
  functions,
  handOver,
  issues,
  labels,
  mapping,
  pane,
  people,
  template,
  writing,
};
