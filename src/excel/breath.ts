// Long work in turns short enough that the screen stays alive: between two steps it asks whether to let other work come in.

/** A task of more than 50 ms is felt as a stutter; a step may take as long as the turn before it, and memory be tidied in it. */
const TURN_MILLISECONDS = 15;

export interface Breath {
  /** Whether the turn has lasted long enough. */
  readonly isDue: () => boolean;
  /** Ends the turn. */
  readonly take: () => Promise<void>;
}

/** The first turn begins now. */
export function createBreath(): Breath {
  let end = performance.now() + TURN_MILLISECONDS;
  return {
    isDue: () => performance.now() >= end,
    take: async () => {
      await new Promise((resolve) => setTimeout(resolve, 0));
      end = performance.now() + TURN_MILLISECONDS;
    },
  };
}
