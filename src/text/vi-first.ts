// The Vietnamese sentences that every workbook loads with the add-in: those of the functions and of the pane's first view. What the
// other views and the written sheets say comes with them.

import { functions } from "./vi/functions";
import { labels } from "./vi/labels";
import { pane } from "./vi/pane";

export const viFirst = { functions, labels, pane };

export type FirstTexts = typeof viFirst;
