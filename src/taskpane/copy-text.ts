// Copies a text; where Excel forbids the clipboard to the frame it shows us in, the text is selected for the person to copy.

import { texts } from "../text/language";
import { announce } from "./guard";

/** `offer` shows the field with the text. */
export async function copyText(text: string, offer: () => HTMLTextAreaElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    announce(texts().pane.outcome.copied);
  } catch {
    announce(texts().pane.outcome.copyByHand);
    const field = offer();
    field.value = text;
    field.focus();
    field.select();
  }
}
