// Medians of several runs, after the engine has warmed to the code, and what one run leaves in memory.

export interface Timing {
  /** Median, milliseconds. */
  readonly ms: number;
  readonly runs: number;
}

const MIN_RUNS = 3;

/** At least three runs, and so many that they take `budget` milliseconds; garbage is collected before each on request. */
export async function timed(run: () => unknown, budget: number, collectBefore: boolean): Promise<Timing> {
  const { measure, do_not_optimize: keep } = await import("mitata");
  const { p50, samples } = await measure(
    () => {
      const result = run();
      keep(result);
      return result;
    },
    {
      min_samples: MIN_RUNS,
      min_cpu_time: budget * 1e6,
      inner_gc: collectBefore,
      // One run a sample: these aren't nanoseconds.
      batch_threshold: 0,
    },
  );
  keep(null);
  return { ms: p50 / 1e6, runs: samples.length };
}

/** Shorter runs are repeated for so many milliseconds. */
const SAMPLE = 30;

/** Milliseconds of a run after garbage was collected; of a short one the median of several. */
export function sampled(run: () => unknown): number {
  globalThis.gc?.();
  const taken: number[] = [];
  let sum = 0;
  while (sum < SAMPLE) {
    const ms = once(run);
    taken.push(ms);
    sum += ms;
  }
  return median(taken);
}

/** The middle one. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/**
 * Milliseconds of a single run: the clock's or, where they are fewer, the processor's. On a quiet machine these are the
 * clock's; where others hold the processor meanwhile, their time isn't counted.
 */
export function once(run: () => unknown): number {
  const start = performance.now();
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return Math.min(performance.now() - start, (user + system) / 1000);
}

/** Bytes in use, on the heap and beside it. */
export function bytesInUse(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
