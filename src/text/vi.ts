// Every sentence a person reads, in Vietnamese: the source. en.ts has the same shape by type.

import { cleaning } from "./vi/cleaning";
import { functions } from "./vi/functions";
import { issues } from "./vi/issues";
import { labels } from "./vi/labels";
import { mapping } from "./vi/mapping";
import { pane } from "./vi/pane";
import { template } from "./vi/template";

export const vi = { cleaning, functions, issues, labels, mapping, pane, template };

export type Texts = typeof vi;
