// The English sentences, complete by type.

import { functions } from "./en/functions";
import { issues } from "./en/issues";
import { labels } from "./en/labels";
import { pane } from "./en/pane";
import { report } from "./en/report";
import type { Texts } from "./vi";

export const en: Texts = { functions, issues, labels, pane, report };
