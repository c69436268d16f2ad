// Runs the steps of a command against a driver of the stand-in Excel and tells what each gave. Stops at the first that fails.
// Knows neither the command line nor the screen; files come and go through `Files`.
import type { Book } from "./workbook/state";
import { toEnglishFormula } from "./calculation/typed-formula";
import type { Locale, Step } from "./cli-arguments";
import { cliText } from "./cli-text";
import { OutOfReach } from "./page/pane-person";
import { RichError } from "./protocol/rich-error";

/** What the steps need of the stand-in Excel (see excel.ts). */
export interface Driver {
  readonly book: Book;
  readonly errors: readonly unknown[];
  readonly traffic: Record<"requests" | "bytesOut" | "bytesIn" | "ms" | "hostMs", number>;
  readonly buttons: readonly { readonly id: string; readonly label: string }[];
  press(actionId: string): Promise<string>;
  click(selector: string): unknown;
  type(selector: string, text: string): unknown;
  complaint(selector: string): string | null;
  paneText(): unknown;
  set(address: string, input: string): unknown;
  read(address: string): unknown;
  formula(formula: string): unknown;
  sheets(): unknown;
  idle(): unknown;
  close(): unknown;
}

export interface Surroundings {
  readonly locale: Locale;
  readonly start: (book: Book | null) => Promise<Driver>;
  readonly load: (file: string) => Promise<Book>;
  readonly save: (file: string, book: Book) => Promise<void>;
  readonly now: () => number;
  readonly secondsPerStep: number;
}

export type Outcome = { readonly step: string; readonly ms: number } & (
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: string }
);

const SECONDS_TO_CLOSE = 10;

export async function* runSteps(steps: readonly Step[], around: Surroundings): AsyncGenerator<Outcome> {
  const run = new Run(around);
  try {
    for (const step of steps) {
      const began = around.now();
      const told = { step: step.name, ms: 0 };
      try {
        const value = await inTime(run.step(step), around);
        yield { ...told, ms: Math.round(around.now() - began), ok: true, value };
      } catch (cause) {
        const error = sentenceOf(cause, around.locale);
        yield { ...told, ms: Math.round(around.now() - began), ok: false, error };
        return;
      }
    }
  } finally {
    await inTime(run.close(), { ...around, secondsPerStep: SECONDS_TO_CLOSE });
  }
}

async function inTime<T>(work: Promise<T>, { secondsPerStep, locale }: Surroundings): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error(cliText(locale).tooLong(secondsPerStep)));
    }, secondsPerStep * 1000);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

class Run {
  private excel: Driver | null = null;
  private errorsSeen = 0;

  constructor(private readonly around: Surroundings) {}

  /** An error of the add-in's script fails the step that it happened in, even if the step itself got what it wanted. */
  async step(step: Step): Promise<unknown> {
    const value = await this.value(step);
    const errors = this.excel?.errors ?? [];
    const fresh = errors.slice(this.errorsSeen);
    this.errorsSeen = errors.length;
    if (fresh.length > 0) throw new Error(cliText(this.around.locale).scriptErrors(fresh.map(messageOf)));
    return value;
  }

  async close(): Promise<void> {
    await this.excel?.close();
    this.excel = null;
    this.errorsSeen = 0;
  }

  private async value({ name, values: [first = "", second = ""] }: Step): Promise<unknown> {
    if (name === "open") return this.open(await this.around.load(first));
    if (name === "blank") return this.open(null);
    const { excel } = this;
    if (excel === null) throw new Error(cliText(this.around.locale).wrong({ code: "nothing-open", flag: `--${name}` }));
    switch (name) {
      case "button":
        return this.press(excel, first);
      case "click":
        return quiet(excel, excel.click(first));
      case "type":
        return quiet(excel, excel.type(first, second));
      case "period":
        return this.fill(excel, "#period", first);
      case "as-of":
        return this.fill(excel, "#as-of", isoDate(first));
      case "set":
        return quiet(excel, excel.set(first, second.startsWith("=") ? toEnglishFormula(second) : second));
      case "pane":
        return excel.paneText();
      case "read":
        return excel.read(first);
      case "formula":
        return excel.formula(toEnglishFormula(first));
      case "sheets":
        return excel.sheets();
      case "traffic":
        return counts(excel.traffic);
      case "save":
        await this.around.save(first, excel.book);
        return first;
    }
  }

  private press(excel: Driver, button: string): Promise<string> {
    const known = excel.buttons.find(({ id, label }) => id === button || label === button);
    if (known) return excel.press(known.id);
    throw new Error(cliText(this.around.locale).noButton(button, excel.buttons));
  }

  /** A setting that its field refuses has not been set. */
  private async fill(excel: Driver, selector: string, text: string): Promise<null> {
    // The fields stand on the first view; another step may have left a different one open.
    await excel.click("#tab-overview");
    await quiet(excel, excel.type(selector, text));
    const complaint = excel.complaint(selector);
    if (complaint !== null) throw new Error(complaint);
    return null;
  }

  private async open(book: Book | null): Promise<unknown> {
    await this.close();
    this.excel = await this.around.start(book);
    const { name, sheets, notModelled = [] } = this.excel.book;
    return { name, sheets: sheets.map((sheet) => sheet.name), notModelled };
  }
}

/** Without the driver's log of every request. */
function counts({ requests, bytesOut, bytesIn, ms, hostMs }: Driver["traffic"]): Driver["traffic"] {
  return { requests, bytesOut, bytesIn, ms, hostMs };
}

/** A step that changes something is over when everything that it set going has come to rest; it has no value. */
async function quiet(excel: Driver, work: unknown): Promise<null> {
  await work;
  await excel.idle();
  return null;
}

/** "31/12/2021" as a date field holds it; anything else as it is, for the field to judge. */
function isoDate(text: string): string {
  const [, day = "", month = "", year = ""] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim()) ?? [];
  return year === "" ? text : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** In the person's language where the cause is one of theirs. */
function sentenceOf(cause: unknown, locale: Locale): string {
  if (cause instanceof OutOfReach) return cliText(locale).outOfReach(cause.selector, cause.reason);
  if (cause instanceof RichError && cause.code === "ItemNotFound") return cliText(locale).noPlace;
  return messageOf(cause);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
