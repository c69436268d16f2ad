// Texts: cutting, joining, finding, and how numbers look (TEXT goes through the number formats of the cells).

import type { Locale } from "../../workbook/entry";
import { textOf } from "../../workbook/text";
import { failWith, readNumber, sound, toText, toTruth } from "../values";
import type { Operand, Scalar } from "../values";
import { wildcardPattern } from "./criteria";
import { many, numberAt, single, textAt, valueOf, valuesOf, whole } from "./worksheet-function";
import type { FunctionTable, Surroundings } from "./worksheet-function";

export const textFunctions: FunctionTable = {
  LEN: single(1, 1, (values, around) => textAt(values, 0, around).length),
  LEFT: single(1, 2, (values, around) => textAt(values, 0, around).slice(0, count(values, 1, around, 1))),
  RIGHT: single(1, 2, (values, around) => {
    const [text, length] = [textAt(values, 0, around), count(values, 1, around, 1)];
    return length === 0 ? "" : text.slice(-length);
  }),
  MID: single(3, 3, (values, around) => {
    const start = numberAt(values, 1, around);
    if (start < 1) failWith("#VALUE!");
    return textAt(values, 0, around).slice(Math.trunc(start) - 1, Math.trunc(start) - 1 + count(values, 2, around, 0));
  }),
  UPPER: single(1, 1, (values, around) => textAt(values, 0, around).toUpperCase()),
  LOWER: single(1, 1, (values, around) => textAt(values, 0, around).toLowerCase()),
  PROPER: single(1, 1, (values, around) =>
    textAt(values, 0, around)
      .toLowerCase()
      .replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()),
  ),
  TRIM: single(1, 1, (values, around) => textAt(values, 0, around).replace(/ +/g, " ").replace(/^ | $/g, "")),
  // eslint-disable-next-line no-control-regex -- control characters are what CLEAN takes out
  CLEAN: single(1, 1, (values, around) => textAt(values, 0, around).replace(/[\u0000-\u001F]/g, "")),
  REPT: single(2, 2, (values, around) => textAt(values, 0, around).repeat(count(values, 1, around, 0))),
  CHAR: single(1, 1, (values, around) => String.fromCharCode(numberAt(values, 0, around))),
  UNICHAR: single(1, 1, (values, around) => String.fromCodePoint(numberAt(values, 0, around))),
  CODE: single(1, 1, (values, around) => textAt(values, 0, around).codePointAt(0) ?? failWith("#VALUE!")),
  UNICODE: single(1, 1, (values, around) => textAt(values, 0, around).codePointAt(0) ?? failWith("#VALUE!")),
  EXACT: single(2, 2, (values, around) => textAt(values, 0, around) === textAt(values, 1, around)),
  CONCATENATE: single(1, many, (values, around) => values.map((_value, i) => textAt(values, i, around)).join("")),
  CONCAT: whole(1, many, (operands, around) => texts(operands, around).join("")),
  TEXTJOIN: whole(3, many, ([between, skips, ...operands], around) => {
    const parts = texts(operands, around);
    const kept = toTruth(valueOf(skips, around)) ? parts.filter((part) => part !== "") : parts;
    return kept.join(toText(valueOf(between, around), around.locale));
  }),
  FIND: single(2, 3, (values, around) => {
    const start = Math.trunc(numberAt(values, 2, around, 1)) - 1;
    const text = textAt(values, 1, around);
    const at = start < 0 || start > text.length ? -1 : text.indexOf(textAt(values, 0, around), start);
    return at < 0 ? failWith("#VALUE!") : at + 1;
  }),
  SEARCH: single(2, 3, (values, around) => {
    const start = Math.trunc(numberAt(values, 2, around, 1)) - 1;
    const [wanted, text] = [textAt(values, 0, around), textAt(values, 1, around)];
    if (start < 0 || start > text.length) return failWith("#VALUE!");
    const rest = text.slice(start);
    const pattern = wildcardPattern(wanted, false);
    const at = pattern ? rest.search(pattern) : rest.toLowerCase().indexOf(wanted.toLowerCase());
    return at < 0 ? failWith("#VALUE!") : at + start + 1;
  }),
  SUBSTITUTE: single(3, 4, (values, around) => {
    const [text, old, fresh] = [textAt(values, 0, around), textAt(values, 1, around), textAt(values, 2, around)];
    if (old === "") return text;
    if (values[3] === undefined || values[3] === null) return text.replaceAll(old, () => fresh);
    const pieces = text.split(old);
    const nth = Math.trunc(numberAt(values, 3, around));
    if (nth < 1) return failWith("#VALUE!");
    return nth >= pieces.length ? text : pieces.slice(0, nth).join(old) + fresh + pieces.slice(nth).join(old);
  }),
  REPLACE: single(4, 4, (values, around) => {
    const [text, start] = [textAt(values, 0, around), Math.trunc(numberAt(values, 1, around)) - 1];
    if (start < 0) return failWith("#VALUE!");
    return text.slice(0, start) + textAt(values, 3, around) + text.slice(start + count(values, 2, around, 0));
  }),
  TEXTBEFORE: single(2, 2, (values, around) => halves(values, around)[0]),
  TEXTAFTER: single(2, 2, (values, around) => halves(values, around)[1]),
  TEXT: single(2, 2, (values, around) => shown(values[0] ?? null, textAt(values, 1, around), around.locale)),
  FIXED: single(1, 3, (values, around) => {
    const digits = Math.max(0, numberAt(values, 1, around, 2));
    const grouped = toTruth(values[2] ?? null) ? "0" : "#,##0";
    return textOf(
      numberAt(values, 0, around),
      digits === 0 ? grouped : `${grouped}.${"0".repeat(digits)}`,
      around.locale,
    );
  }),
  VALUE: single(1, 1, (values, around) => {
    const value = sound(values[0] ?? null);
    if (typeof value === "boolean") return failWith("#VALUE!");
    return numberAt(values, 0, around);
  }),
  NUMBERVALUE: single(1, 3, (values, around) => {
    const [decimal, group] = [textAt(values, 1, around, "."), textAt(values, 2, around, ",")];
    const plain = textAt(values, 0, around).replace(/\s/g, "").replaceAll(group, "").replace(decimal, ".");
    return plain === "" ? 0 : (readNumber(plain, "en-US") ?? failWith("#VALUE!"));
  }),
};

function count(values: readonly Scalar[], index: number, around: Surroundings, otherwise: number): number {
  const length = values[index] === undefined ? otherwise : Math.trunc(numberAt(values, index, around));
  return length < 0 ? failWith("#VALUE!") : length;
}

function texts(operands: readonly Operand[], around: Surroundings): string[] {
  return valuesOf(operands, around).map((value) => toText(value, around.locale));
}

function halves(values: readonly Scalar[], around: Surroundings): [string, string] {
  const [text, mark] = [textAt(values, 0, around), textAt(values, 1, around)];
  const at = text.indexOf(mark);
  return at < 0 ? failWith("#N/A") : [text.slice(0, at), text.slice(at + mark.length)];
}

/** The format is written as the person's Excel shows it: "0,0" in vi-VN. Dots between letters of a date are dots. */
function shown(value: Scalar, format: string, locale: Locale): string {
  const known = sound(value);
  if (typeof known === "boolean") return known ? "TRUE" : "FALSE";
  const number = typeof known === "string" ? readNumber(known, locale) : known;
  if (number === null && typeof known === "string") return known;
  const isDate = /[dmyhs]/i.test(format.replace(/"[^"]*"|\\./g, ""));
  const english =
    locale === "vi-VN" && !isDate ? format.replace(/[.,]/g, (mark) => (mark === "." ? "," : ".")) : format;
  return english === "" ? "" : textOf(number ?? 0, english, locale);
}
