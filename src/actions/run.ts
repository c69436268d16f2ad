// What the guard gives to every action: a way to tell how far it is and to be stopped.

import type { Progress } from "../model/progress";

export interface Run {
  readonly signal: AbortSignal;
  progress(progress: Progress): void;
}
