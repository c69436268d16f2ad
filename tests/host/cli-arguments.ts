// What a person asked `npm run excel` to do: the command line as a list of steps in the order given. Pure; nothing is run here.

import { transportNames } from "./page/transport-name";
import type { TransportName } from "./page/transport-name";

const locales = ["vi-VN", "en-US"] as const;
export type Locale = (typeof locales)[number];

/** `name` is the flag without its dashes, `values` what followed it. */
export interface Step {
  readonly name: StepName;
  readonly values: readonly string[];
}

/** Each step and how many words follow it. */
const STEPS = {
  open: 1,
  blank: 0,
  button: 1,
  click: 1,
  type: 2,
  pane: 0,
  set: 2,
  read: 1,
  formula: 1,
  sheets: 0,
  traffic: 0,
  period: 1,
  "as-of": 1,
  save: 1,
} as const;

/** What holds for all steps, and what may follow it; the first is taken when it isn't said. */
const CHOICES = { locale: locales, transport: transportNames } as const;

export type StepName = keyof typeof STEPS;

export interface Command {
  readonly steps: readonly Step[];
  readonly json: boolean;
  readonly help: boolean;
  readonly locale: Locale;
  readonly transport: TransportName;
}

export type WrongCommand =
  | { readonly code: "unknown-flag"; readonly flag: string }
  | { readonly code: "missing-value"; readonly flag: string }
  | { readonly code: "unknown-choice"; readonly flag: string; readonly value: string; readonly choices: string }
  | { readonly code: "nothing-to-do" }
  | { readonly code: "nothing-open"; readonly flag: string };

export function parseArguments(words: readonly string[]): Command | { readonly wrong: WrongCommand } {
  const steps: Step[] = [];
  const said = { json: false, help: false };
  const chosen: Record<keyof typeof CHOICES, string> = { locale: locales[0], transport: transportNames[0] };
  for (let at = 0; at < words.length; at++) {
    const flag = words[at] ?? "";
    const name = flag.replace(/^--/, "");
    if (!flag.startsWith("--") || !isFlag(flag)) return { wrong: { code: "unknown-flag", flag } };
    const count = isStepName(name) ? STEPS[name] : name in CHOICES ? 1 : 0;
    const values = words.slice(at + 1, at + 1 + count);
    if (values.length < count || values.some(isFlag)) return { wrong: { code: "missing-value", flag } };
    at += count;
    if (isStepName(name)) steps.push({ name, values });
    else if (isChoice(name)) {
      const [value = ""] = values;
      const choices: readonly string[] = CHOICES[name];
      if (!choices.includes(value))
        return { wrong: { code: "unknown-choice", flag, value, choices: choices.join(" | ") } };
      chosen[name] = value;
    } else said[name === "json" ? "json" : "help"] = true;
  }
  const wrong = said.help ? null : wrongOrder(steps);
  if (wrong !== null) return { wrong };
  return { steps, ...said, locale: chosen.locale as Locale, transport: chosen.transport as TransportName };
}

function isStepName(name: string): name is StepName {
  return Object.hasOwn(STEPS, name);
}

function isChoice(name: string): name is keyof typeof CHOICES {
  return Object.hasOwn(CHOICES, name);
}

/** A value may begin with a dash ("-5"), but not be one of our flags: then a value was forgotten. */
function isFlag(word: string): boolean {
  const name = word.replace(/^--/, "");
  return word.startsWith("--") && (isStepName(name) || isChoice(name) || name === "json" || name === "help");
}

function wrongOrder(steps: readonly Step[]): WrongCommand | null {
  const [first] = steps;
  if (first === undefined) return { code: "nothing-to-do" };
  return first.name === "open" || first.name === "blank" ? null : { code: "nothing-open", flag: `--${first.name}` };
}

/** Files that must be there before anything is run: those opened and not saved by an earlier step. */
export function filesNeeded(steps: readonly Step[]): string[] {
  const saved = new Set<string>();
  return steps.flatMap(({ name, values: [file = ""] }) => {
    if (name === "save") saved.add(file);
    return name === "open" && !saved.has(file) ? [file] : [];
  });
}
