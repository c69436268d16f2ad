// The English sentences, complete by type.

import { cleaning } from "./en/cleaning";
import { followUp } from "./en/follow-up";
import { forms } from "./en/forms";
import { functions } from "./en/functions";
import { issues } from "./en/issues";
import { labels } from "./en/labels";
import { mapping } from "./en/mapping";
import { narrative } from "./en/narrative";
import { pane } from "./en/pane";
import { report } from "./en/report";
import { template } from "./en/template";
import type { Texts } from "./vi";

export const en: Texts = {
  cleaning,
  followUp,
  forms,
  functions,
  issues,
  labels,
  mapping,
  narrative,
  pane,
  report,
  template,
};
