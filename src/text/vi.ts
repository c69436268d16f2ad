// Every sentence a person reads, in Vietnamese: the source. en.ts has the same shape by type.

import { functions } from "./vi/functions";
import { issues } from "./vi/issues";
import { labels } from "./vi/labels";
import { pane } from "./vi/pane";
import { report } from "./vi/report";

export const vi = { functions, issues, labels, pane, report };

export type Texts = typeof vi;
