// Every action runs through here, whether a button of the pane or of the ribbon started it: one at a time, with progress,
// a way to stop it, and a sentence for whatever happens. It knows no screen: views subscribe to its state.

import { createStore } from "../actions/create-store";
import type { Run } from "../actions/run";
import { Cancelled, HostError, type HostErrorCode } from "../model/failure";
import type { Progress } from "../model/progress";
import { VERSION } from "../model/version";
import { texts } from "../text/language";
import { laterTexts } from "./load-later";

export type ActionName =
  | "open"
  | "refresh"
  | "check-data"
  | "write-summary"
  | "undo-write"
  | "clean-data"
  | "apply-clean"
  | "restore-clean"
  | "create-template"
  | "create-form-rows"
  | "hand-over"
  | "repair-formulas"
  | "freeze-formulas"
  | "restore-formulas"
  | "show-people"
  | "map-columns"
  | "change-settings"
  | "show-cell"
  | "open-view"
  | "insert-formula"
  | "load-sample"
  | "calculate";

export interface Running {
  readonly name: ActionName;
  readonly progress: Progress | null;
  /** Nothing was heard for a while: Excel is probably waiting for the person to leave a cell. */
  readonly waiting: boolean;
  readonly stopping: boolean;
}

export interface GuardState {
  readonly running: Running | null;
  readonly status: string;
  /** What the status tells of. */
  readonly told: ActionName | null;
  /** `details` is what the person copies for support; it never holds data of the workbook. */
  readonly failure: { readonly code: HostErrorCode; readonly sentence: string; readonly details: string } | null;
}

const TELLS_OF_READING: ReadonlySet<ActionName> = new Set<ActionName>(["open", "refresh", "check-data", "clean-data"]);
/** Short or started by itself: whoever comes next waits for it instead of being turned away. */
const GIVES_WAY: ReadonlySet<ActionName> = new Set<ActionName>([
  "open",
  "change-settings",
  "show-cell",
  "open-view",
  "insert-formula",
]);
const PROGRESS_INTERVAL = 100;
const WAITING_AFTER = 1000;
/** Between two steps Excel may work longer. */
const WAITING_AFTER_PROGRESS = 3000;

const { get, subscribe, change } = createStore<GuardState>({ running: null, status: "", told: null, failure: null });
export { get as guardState, subscribe as onGuardChange };

let current: Job | null = null;
let environment = "";

/**
 * Runs an action and says its outcome. Gives the action's result; null when it failed, was stopped, or was turned away
 * because another one runs. Never throws.
 */
export async function runAction<T>(
  name: ActionName,
  action: (run: Run) => Promise<T>,
  say: (result: T) => string,
): Promise<T | null> {
  while (current && GIVES_WAY.has(current.name)) await current.ended;
  if (current) {
    const { busy, busyStopping, running } = texts().pane;
    change({ status: current.signal.aborted ? busyStopping : busy(running[current.name]) });
    return null;
  }
  const job = new Job(name);
  current = job;
  change({ running: job.describe(), status: texts().pane.running[name], told: name, failure: null });
  let outcome: Partial<GuardState> = {};
  try {
    const result = await action({
      signal: job.signal,
      progress: (progress) => {
        job.progress(progress);
      },
    });
    outcome = { status: say(result) };
    return result;
  } catch (error) {
    outcome = describeFailure(name, error, job.signal.aborted);
    return null;
  } finally {
    current = null;
    job.end();
    change({ ...outcome, running: null });
  }
}

/** Asks the running action to stop; it ends at its next safe point. */
export function cancelRunning(): void {
  current?.cancel();
}

/** For what fails outside an action, such as the re-reading after a change. */
export function reportFailure(name: ActionName, error: unknown): void {
  change(describeFailure(name, error, false));
}

/** Says a sentence in the status region. */
export function announce(status: string): void {
  change({ status, told: null });
}

/** Says the sentence in place of the outcome of an earlier reading; any other status stays as it is. */
export function renewReading(status: string): void {
  // An outcome about the sheets as they were read is no longer true once they are read again.
  const { status: shown, told } = get();
  if (current || told === null || !TELLS_OF_READING.has(told) || shown === "" || shown === status) return;
  change({ status });
}

/** An outcome belongs to the view it was told in; that of a reading is about all of them. */
export function leaveOutcome(): void {
  const { told } = get();
  if (current || (told !== null && TELLS_OF_READING.has(told) && told !== "clean-data")) return;
  change({ status: "", told: null });
}

/** What stands in the copyable details about Excel itself: "PC 16.0.14332". */
export function setEnvironment(text: string): void {
  environment = text;
}

/** What any report to the support begins with: the add-in and the Excel it runs in. */
export function supportLines(): readonly string[] {
  return [`${texts().pane.title} ${VERSION}`, environment];
}

class Job {
  readonly ended: Promise<void>;
  private readonly controller = new AbortController();
  private latest: Progress | null = null;
  private waiting = false;
  private resolveEnded: () => void = () => undefined;
  private throttle: ReturnType<typeof setTimeout> | null = null;
  private silence: ReturnType<typeof setTimeout> | null = null;

  constructor(readonly name: ActionName) {
    this.ended = new Promise((resolve) => {
      this.resolveEnded = resolve;
    });
    this.listen();
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  progress(progress: Progress): void {
    if (current !== this) return;
    this.latest = progress;
    this.waiting = false;
    this.listen();
    if (this.throttle !== null) return;
    this.show();
    this.throttle = setTimeout(() => {
      this.throttle = null;
      this.show();
    }, PROGRESS_INTERVAL);
  }

  cancel(): void {
    this.controller.abort();
    this.show();
  }

  end(): void {
    if (this.throttle !== null) clearTimeout(this.throttle);
    if (this.silence !== null) clearTimeout(this.silence);
    this.resolveEnded();
  }

  describe(): Running {
    return { name: this.name, progress: this.latest, waiting: this.waiting, stopping: this.signal.aborted };
  }

  private show(): void {
    change({ running: this.describe() });
  }

  private listen(): void {
    if (this.silence !== null) clearTimeout(this.silence);
    this.silence = setTimeout(
      () => {
        this.waiting = true;
        this.show();
      },
      this.latest ? WAITING_AFTER_PROGRESS : WAITING_AFTER,
    );
  }
}

function describeFailure(name: ActionName, error: unknown, aborted: boolean): Partial<GuardState> {
  if (error instanceof Cancelled || (aborted && error instanceof Error && error.name === "AbortError")) {
    return { status: sayStopped(name) };
  }
  const failure = error instanceof HostError ? error : new HostError("unexpected", describeUnexpected(error));
  const details = [...supportLines(), `action: ${name}`, `code: ${failure.code}`, failure.detail];
  return {
    status: "",
    failure: {
      code: failure.code,
      sentence: sayFailure(failure),
      details: details.filter((line) => line !== "").join("\n"),
    },
  };
}

// What is said only of actions that load later comes with them.

function sayStopped(name: ActionName): string {
  const first = texts().pane.stopped;
  return name in first ? first[name as keyof typeof first] : laterTexts().rare.stopped[name as LaterName];
}

function sayFailure({ code, sheet, cell }: HostError): string {
  const first = texts().pane.failures;
  const say = code in first ? first[code as keyof typeof first] : laterTexts().rare.failures[code as LaterFailure];
  return say(sheet, cell);
}

type LaterName = Exclude<ActionName, keyof ReturnType<typeof texts>["pane"]["stopped"]>;
type LaterFailure = Exclude<HostErrorCode, keyof ReturnType<typeof texts>["pane"]["failures"]>;

/** The kind of a foreign error and where it arose. Its message is left out: it may quote a cell. */
function describeUnexpected(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const places = (error.stack ?? "").replace(error.message, "").split("\n");
  return [error.name, ...places.filter((line) => /:\d+:\d+\)?$/.test(line)).slice(0, 5)].join("\n");
}
