// The sentences of the written sheets: Vietnamese in every language, for they go to Vietnamese offices. They stand apart from
// vi.ts because only the writing of sheets needs them, which loads later than the pane.

import { followUp } from "./vi/follow-up";
import { forms } from "./vi/forms";
import { narrative } from "./vi/narrative";
import { report } from "./vi/report";

export const viSheets = { followUp, forms, narrative, report };
