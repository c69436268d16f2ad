// Turns of the event loop, as a page's tasks: how long the longest took beside the host's share. Time is what the thread was at
// work, so that a busy machine makes no task longer.
//
// Timers and messages that are due are a task each in a browser, and so is each script of a page; Node and jsdom run all of them in
// one turn. It is divided where a timer begins and where a script has run. What ran Microsoft's client is told apart: every add-in
// has it.

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

interface Moment {
  /** Milliseconds of the thread so far, without the host's. */
  readonly work: number;
  /** By the clock on the wall. */
  readonly at: number;
}

export interface LongestTurn {
  /** Longest task without the host's part, milliseconds of this thread's work. */
  readonly longestTask: number;
  /** The same without the pauses of the garbage collector, which are taken by the clock on the wall: at least so long. */
  readonly longestWithoutPauses: number;
  /** To run the longest script of Microsoft's client, which is none of the tasks. */
  readonly longestOfClient: number;
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
  private longestOfClient = 0;
  private since: Moment;
  private readonly setTimeout = globalThis.setTimeout;

  constructor(private readonly excel: Excel) {
    excel.countWorkBy(() => {
      this.hostTimes.push(performance.now());
      return threadClock();
    });
    this.observer.observe({ entryTypes: ["gc"] });
    this.since = this.now();
    const { document } = excel.window;
    const scriptHasRun = ({ target }: Event): void => {
      const address = (target as Partial<HTMLScriptElement> | null)?.src ?? "";
      if (address !== "") this.endTask(new URL(address).origin !== document.location.origin);
    };
    document.addEventListener("load", scriptHasRun, true);
    this.divideAtTimers();
    this.next();
  }

  async stop(): Promise<LongestTurn> {
    // What is observed is told a turn later.
    await new Promise((resolve) => setTimeout(resolve, LONG));
    this.isRunning = false;
    globalThis.setTimeout = this.setTimeout;
    this.observer.disconnect();
    const longest = (works: readonly number[]): number => Math.max(0, ...works);
    return {
      longestTask: longest(this.long.map(({ work }) => work)),
      longestWithoutPauses: longest(this.long.map((turn) => turn.work - this.pausesIn(turn))),
      longestOfClient: this.longestOfClient,
    };
  }

  /** The page's messages come by timers, too. */
  private divideAtTimers(): void {
    const { setTimeout } = this;
    const divided = (act: (...given: unknown[]) => void, delay?: number, ...given: unknown[]): NodeJS.Timeout =>
      setTimeout(() => {
        this.endTask(false);
        act(...given);
      }, delay);
    globalThis.setTimeout = Object.assign(divided, setTimeout);
  }

  private next(): void {
    setImmediate(() => {
      this.endTask(false);
      if (this.isRunning) this.next();
    });
  }

  private now(): Moment {
    return { work: threadClock() - this.excel.hostWork, at: performance.now() };
  }

  private endTask(isOfClient: boolean): void {
    const [before, now] = [this.since, this.now()];
    this.since = now;
    const work = now.work - before.work;
    if (isOfClient) this.longestOfClient = Math.max(this.longestOfClient, work);
    else if (work > LONG) this.long.push({ from: before.at, to: now.at, work });
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
