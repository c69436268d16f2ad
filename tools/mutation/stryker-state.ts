// What code that Stryker's instrumenter changed asks and tells, under the one global name that it knows.

interface StrykerState {
  /** The change that is made; the others are not. */
  activeMutant?: string;
  /** How often it was made, and after how many times it throws: an endless loop ends. */
  hitCount?: number;
  hitLimit?: number;
  currentTestId?: string;
  mutantCoverage?: {
    readonly static: Readonly<Record<string, number>>;
    readonly perTest: Readonly<Record<string, Readonly<Record<string, number>>>>;
  };
}

export const stryker: StrykerState = {};
Object.assign(globalThis, { __stryker__: stryker });
