// What the guard says: progress with its stop button, the outcome, a failure with details to copy.

import { writeStore } from "../actions/write-store";
import { isRowStage, type Progress } from "../model/progress";
import { texts } from "../text/language";
import { copyText } from "./copy-text";
import { find, onClick } from "./elements";
import { cancelRunning, guardState, onGuardChange, type ActionName, type GuardState, type Running } from "./guard";
import { currentView, onViewOpened } from "./open-view";
import { focusNavigation } from "./navigation-view";

/** Too short to show progress, unless Excel keeps them waiting. */
const SHORT: ReadonlySet<ActionName> = new Set<ActionName>(["change-settings", "show-cell"]);

/** They change the workbook too, and are not what the button takes back. */
const WRITES_TOO: ReadonlySet<ActionName> = new Set<ActionName>([
  "apply-clean",
  "create-form-rows",
  "create-template",
  "freeze-formulas",
  "hand-over",
  "insert-formula",
  "load-sample",
  "repair-formulas",
  "restore-clean",
  "restore-formulas",
]);

/** What had the keyboard when the progress came, by id. */
let origin = "";

/** Gives back how to stop following the guard. */
export function mountStatus(): () => void {
  onClick("cancel", cancelRunning);
  onClick("copy-details", copyDetails);
  render(guardState());
  offerUndo();
  const pane = find("main", "pane");
  for (const event of GOING_ON) pane.addEventListener(event, letGo, { passive: true });
  const stops = [
    onGuardChange(render),
    writeStore.subscribe(offerUndo),
    onGuardChange(offerUndo),
    onViewOpened(offerUndo),
  ];
  return () => {
    for (const stop of stops) stop();
    for (const event of GOING_ON) pane.removeEventListener(event, letGo);
  };
}

/**
 * From the writing on until the next one, or until it was taken back. It stands where is written, and beside what was said of the
 * writing, but not below the news of another work, which it would seem to take back.
 */
function offerUndo(): void {
  const { last } = writeStore.get();
  const button = find("button", "undo-write");
  if (document.activeElement === button && last === null) focusNavigation();
  const { told } = guardState();
  const isInView = currentView() === "write" && (told === null || !WRITES_TOO.has(told));
  const isAtHand = isInView || told === "write-summary" || last?.finished === false;
  button.hidden = last === null || !isAtHand;
}

function render({ running, status, failure }: GuardState): void {
  const visible =
    running && (!SHORT.has(running.name) || running.progress !== null || running.waiting) ? running : null;
  find("main", "pane").setAttribute("aria-busy", String(running !== null));
  renderProgress(visible);
  for (const button of document.querySelectorAll("button[data-action]")) {
    button.setAttribute("aria-disabled", String(visible !== null));
  }
  const isNews = [say("status", status), say("alert", failure?.sentence ?? "")].includes(true);
  if (isNews && running === null) find("main", "pane").dataset["fresh"] = "";
  // The progress shows the same words; the live region keeps them for the ear.
  find("p", "status").classList.toggle(
    "visually-hidden",
    visible !== null && status === texts().pane.running[visible.name],
  );
  find("div", "failure").classList.toggle("shown", failure !== null);
  find("button", "copy-details").hidden = failure === null;
  find("button", "read-again").hidden = failure?.code !== "gone";
  find("div", "details").hidden = true;
}

function renderProgress(running: Running | null): void {
  const cancel = find("button", "cancel");
  const focused = document.activeElement;
  const hadFocus = focused === cancel;
  // The button that was pressed, to go back to.
  if (running && find("div", "running").hidden) origin = focused?.id ?? "";
  find("div", "running").hidden = running === null;
  if (running) {
    find("label", "progress-text").textContent = describeProgress(running);
    cancel.setAttribute("aria-disabled", String(running.stopping));
    const bar = find("progress", "progress");
    const { done, total } = running.progress ?? { done: 0, total: 0 };
    if (total > 0) bar.value = Math.min(done / total, 1);
    else bar.removeAttribute("value");
  } else if (hadFocus) {
    // The focused button goes away: the keyboard goes on where it was when the action began.
    const start = document.getElementById(origin);
    start?.focus();
    // It may have gone.
    if (start === null || document.activeElement !== start) focusNavigation();
  }
}

function describeProgress({ name, progress, waiting, stopping }: Running): string {
  const { progress: words, running } = texts().pane;
  const doing = progress ? describeStep(progress) : running[name];
  const step = stopping ? words.stopping : doing;
  return waiting ? `${step} ${words.waiting}`.trim() : step;
}

function describeStep({ stage, done, total }: Progress): string {
  const { progress: words } = texts().pane;
  const name = words.stage[stage];
  if (total === 0) return `${name}…`;
  return isRowStage(stage)
    ? words.rows(name, Math.min(done, total), total)
    : words.share(name, Math.min(done / total, 1));
}

/** Leaves an unchanged live region alone, so that it isn't read aloud again. Gives back whether it says something new. */
function say(id: "status" | "alert", sentence: string): boolean {
  const region = find("p", id);
  if (region.textContent === sentence) return false;
  region.textContent = sentence;
  return sentence !== "";
}

/** What a person does next lets the outcome go from where it was held in sight. */
const GOING_ON = ["wheel", "touchmove", "keydown", "pointerdown"] as const;

/** A press on what is held lets nothing go: the button would move from under the finger before it is pressed. */
function letGo({ type, target }: Event): void {
  const isPress = type === "pointerdown" || type === "keydown";
  if (isPress && (target as Element).closest("#activity, #failure")) return;
  delete find("main", "pane").dataset["fresh"];
}

function copyDetails(): void {
  void copyText(guardState().failure?.details ?? "", () => {
    find("div", "details").hidden = false;
    return find("textarea", "details-text");
  });
}
