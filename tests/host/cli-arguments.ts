// What a person asked `npm run excel` to do: the command line as a list of steps in the order given. Pure; nothing is run here.

export type Locale = "vi-VN" | "en-US";

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

export type StepName = keyof typeof STEPS;

export interface Command {
  readonly steps: readonly Step[];
  readonly json: boolean;
  readonly help: boolean;
  readonly locale: Locale;
}

export type WrongCommand =
  | { readonly code: "unknown-flag"; readonly flag: string }
  | { readonly code: "missing-value"; readonly flag: string }
  | { readonly code: "unknown-locale"; readonly locale: string }
  | { readonly code: "nothing-to-do" }
  | { readonly code: "nothing-open"; readonly flag: string };

export function parseArguments(words: readonly string[]): Command | { readonly wrong: WrongCommand } {
  const steps: Step[] = [];
  let [json, help, locale]: [boolean, boolean, Locale] = [false, false, "vi-VN"];
  for (let at = 0; at < words.length; at++) {
    const flag = words[at] ?? "";
    if (flag === "--json") json = true;
    else if (flag === "--help") help = true;
    else if (flag === "--locale") {
      const wanted = words[++at];
      if (wanted === undefined) return { wrong: { code: "missing-value", flag } };
      if (wanted !== "vi-VN" && wanted !== "en-US") return { wrong: { code: "unknown-locale", locale: wanted } };
      locale = wanted;
    } else {
      const name = flag.replace(/^--/, "");
      if (!flag.startsWith("--") || !isStepName(name)) return { wrong: { code: "unknown-flag", flag } };
      const values = words.slice(at + 1, at + 1 + STEPS[name]);
      if (values.length < STEPS[name] || values.some(isFlag)) return { wrong: { code: "missing-value", flag } };
      steps.push({ name, values });
      at += values.length;
    }
  }
  const wrong = help ? null : wrongOrder(steps);
  return wrong === null ? { steps, json, help, locale } : { wrong };
}

function isStepName(name: string): name is StepName {
  return Object.hasOwn(STEPS, name);
}

/** A value may begin with a dash ("-5"), but not be one of our flags: then a value was forgotten. */
function isFlag(word: string): boolean {
  return word.startsWith("--") && (isStepName(word.slice(2)) || ["--json", "--help", "--locale"].includes(word));
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

/**
 * A formula in en-US notation, which Excel's API speaks. `;` between arguments says that it was written as a Vietnamese
 * Excel shows it, and then a comma between digits is a decimal one. Rows of {1;2} and texts stay as they are.
 */
export function toEnglishFormula(input: string): string {
  const formula = input.startsWith("=") ? input : `=${input}`;
  const pieces = formula.split(/("(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\})/);
  const vietnamese = pieces.some((piece, index) => index % 2 === 0 && piece.includes(";"));
  if (!vietnamese) return formula;
  return pieces
    .map((piece, index) => (index % 2 === 1 ? piece : piece.replace(/(\d),(?=\d)/g, "$1.").replace(/;/g, ",")))
    .join("");
}
