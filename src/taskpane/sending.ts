// What sending a workbook on loads, as one file of the bundle: the copies for places without the add-in, and formulas frozen before it goes
// and mended where it came. Many write the sheets, and few ask for these.

import { freezeFormulas } from "../actions/freeze-formulas";
import { handOver } from "../actions/hand-over";
import { repairFormulas } from "../actions/repair-formulas";
import { restoreFormulas } from "../actions/restore-formulas";

export const sending = { freezeFormulas, handOver, repairFormulas, restoreFormulas };
