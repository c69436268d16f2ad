// Turns of the event loop, as a page's tasks: how long the longest took beside the host's share. Time is what the thread was at
// work, so that a busy machine makes no task longer.

import { PerformanceObserver } from "node:perf_hooks";
import type { Excel } from "../host/excel";
import { threadClock } from "./thread-clock";

/** By the clock on the wall. */
interface Span {
  readonly from: number;
  readonly to: number;
}

interface Turn extends Span {
  /** Milliseconds of the thread without the host's. */
  readonly work: number;
}

export interface LongestTurn {
  readonly longestTask: number;
  readonly longestWithoutPauses: number;
}

/** Shorter ones are none of the longest. */
const LONG = 10;

export class Turns {
  private readonly long: Turn[] = [];
  private readonly pauses: Span[] = [];
  /** The host's clock is asked when it begins and when it ends. */
  private readonly hostTimes: number[] = [];
  private readonly observer = new PerformanceObserver((entries) => {
    for (const { startTime, duration } of entries.getEntries()) {
      this.pauses.push({ from: startTime, to: startTime + duration });
    }
  });
  private isRunning = true;

  constructor(private readonly excel: Excel) {
    excel.countWorkBy(() => {
      this.hostTimes.push(performance.now());
      return threadClock();
    });
    this.observer.observe({ entryTypes: ["gc"] });
    this.next(threadClock(), excel.hostWork, performance.now());
  }

  async stop(): Promise<LongestTurn> {
    // What is observed is told a turn later.
    await new Promise((resolve) => setTimeout(resolve, LONG));
    this.isRunning = false;
    this.observer.disconnect();
    const longest = (works: readonly number[]): number => Math.max(0, ...works);
    return {
      longestTask: longest(this.long.map(({ work }) => work)),
      longestWithoutPauses: longest(this.long.map((turn) => turn.work - this.pausesIn(turn))),
    };
  }

  private next(since: number, hostSince: number, from: number): void {
    setImmediate(() => {
      const [now, host, to] = [threadClock(), this.excel.hostWork, performance.now()];
      const work = now - since - (host - hostSince);
      if (work > LONG) this.long.push({ from, to, work });
      if (this.isRunning) this.next(now, host, to);
    });
  }

  /** The host's own pauses are in its work. */
  private pausesIn(turn: Span): number {
    const { hostTimes } = this;
    const within = (span: Span, spans: readonly Span[]): number =>
      spans.reduce((sum, one) => sum + Math.max(0, Math.min(span.to, one.to) - Math.max(span.from, one.from)), 0);
    const host = hostTimes.flatMap((from, at) => (at % 2 === 0 ? [{ from, to: hostTimes[at + 1] ?? from }] : []));
    const ofHost = host.filter(({ from, to }) => from < turn.to && to > turn.from);
    const own = this.pauses.filter(({ from, to }) => from < turn.to && to > turn.from);
    return own.reduce((sum, pause) => sum + within(turn, [pause]) - within(pause, ofHost), 0);
  }
}
