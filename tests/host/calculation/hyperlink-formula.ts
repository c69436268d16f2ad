// =HYPERLINK("place","text"): the one worksheet function that the add-in writes itself; it shows its text.

import type { Value } from "../workbook/state";

/** What the formula shows; null when it is another one, or its arguments are more than literals. */
export function hyperlinkText(formula: string): Value | null {
  const [, place, text, number] =
    /^=\s*HYPERLINK\(\s*"((?:[^"]|"")+)"\s*(?:,\s*(?:"((?:[^"]|"")*)"|(-?\d+(?:\.\d+)?))\s*)?\)\s*$/i.exec(formula) ??
    [];
  if (place === undefined) return null;
  if (number !== undefined) return Number(number);
  return (text ?? place).replace(/""/g, '"');
}
