// A step of work whose steps nobody counts: its driver lets the screen breathe, and tells no progress that means anything.

import type { Progress } from "./progress";

export const STEP: Progress = { stage: "compute", done: 0, total: 1 };
