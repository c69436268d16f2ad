// The sentences of the written sheets, in English. The sheets are written in Vietnamese; this keeps the texts complete.

import { followUp } from "./en/follow-up";
import { forms } from "./en/forms";
import { narrative } from "./en/narrative";
import { report } from "./en/report";
import type { SheetTexts } from "./vi-sheets";

export const enSheets: SheetTexts = { followUp, forms, narrative, report };
