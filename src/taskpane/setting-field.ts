// An input that holds one setting: taken when it changes, refused with a sentence, empty for "choose from the data".
// Until a new value is in force the old one counts; what a person is typing is never overwritten.

import { find } from "./elements";
import { leaveOutcome } from "./guard";

export interface SettingKind<Value> {
  readonly id: string;
  /** undefined: not understood. */
  parse(text: string): Value | undefined;
  format(value: Value): string;
  complaint(text: string): string;
  /** A date input changes with every digit, so a half-typed year is complained about only when the person leaves. */
  readonly complainOn: "change" | "blur";
  /** Gives false when the old value stays in force. */
  take(value: Value | null): Promise<boolean>;
}

export interface SettingField<Value> {
  show(value: Value | null, hint: string): void;
}

export function mountSettingField<Value>(kind: SettingKind<Value>): SettingField<Value> {
  const input = find("input", kind.id);
  const hint = find("p", `${kind.id}-hint`);
  const error = find("p", `${kind.id}-error`);
  let inForce = "";
  let typing = false;

  const complain = (sentence: string): void => {
    // What was said of the value before must not stand above the refusal of this one.
    if (sentence !== "" && error.textContent !== sentence) leaveOutcome();
    error.textContent = sentence;
    if (sentence === "") input.removeAttribute("aria-invalid");
    else input.setAttribute("aria-invalid", "true");
  };

  const parse = (text: string): Value | null | undefined => {
    if (input.validity.badInput) return undefined;
    return text === "" ? null : kind.parse(text);
  };

  const take = async (): Promise<void> => {
    const text = input.value.trim();
    const value = parse(text);
    if (value === undefined) {
      if (kind.complainOn === "change") complain(kind.complaint(text));
      return;
    }
    complain("");
    const wanted = value === null ? "" : kind.format(value);
    if (wanted !== inForce && (await kind.take(value))) inForce = wanted;
    // Whoever has typed on meanwhile will be read again.
    if (input.value.trim() !== text) return;
    typing = false;
    input.value = inForce;
  };

  input.addEventListener("input", () => {
    typing = true;
  });
  input.addEventListener("change", () => void take());
  input.addEventListener("blur", () => {
    const text = input.value.trim();
    if (parse(text) === undefined) complain(kind.complaint(text));
  });

  return {
    show(value, hintText): void {
      inForce = value === null ? "" : kind.format(value);
      hint.textContent = hintText;
      if (!typing && !input.hasAttribute("aria-invalid") && input.value !== inForce) input.value = inForce;
    },
  };
}
