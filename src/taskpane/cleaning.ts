// What the first cleaning loads, as one file of the bundle: it goes through the sheets anew and needs for it what only reading
// needs besides.

import { applyClean } from "../actions/apply-clean";
import { cleanData } from "../actions/clean-data";
import { restoreClean } from "../actions/restore-clean";

export const cleaning = { applyClean, cleanData, restoreClean };
