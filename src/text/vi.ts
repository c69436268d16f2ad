// Every sentence a person reads, in Vietnamese: the source. en.ts has the same shape by type.

import { cleaning } from "./vi/cleaning";
import { followUp } from "./vi/follow-up";
import { forms } from "./vi/forms";
import { functions } from "./vi/functions";
import { issues } from "./vi/issues";
import { labels } from "./vi/labels";
import { mapping } from "./vi/mapping";
import { narrative } from "./vi/narrative";
import { pane } from "./vi/pane";
import { report } from "./vi/report";
import { template } from "./vi/template";

export const vi = { cleaning, followUp, forms, functions, issues, labels, mapping, narrative, pane, report, template };

export type Texts = typeof vi;
