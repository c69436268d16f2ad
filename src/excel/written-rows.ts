// What stands in the hidden column beside a written table: for each row its key and a short digest of every cell as it was
// written. It moves with its row when the person sorts, inserts or deletes, and tells which cells were changed by hand.

import type { CellValue } from "../model/grid";
import type { OwnCell } from "./own-cells";

export interface WrittenRow {
  /** Which of the sheet's patterns of roles the row has. */
  readonly pattern: number;
  /** One a column. */
  readonly digests: readonly string[];
  /** The person's cells that were kept, by column: the digest of what they hold. */
  readonly kept: ReadonlyMap<number, string>;
  readonly key: string;
}

/** Three digits, 18 bits: of a quarter of a million changes by hand one stays unnoticed, and 40 columns cost 120 bytes a row. */
export const EMPTY = "...";
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const LONGEST_KEY = 200;

export function writeRow({ pattern, digests, kept, key }: WrittenRow): string {
  const own = [...kept].map(([column, digest]) => `${column}:${digest}`).join(",");
  return `r${pattern};${digests.join("")};${own};${key}`;
}

/** A key of bounded length: a remark of a page is told from others by its beginning and a digest. */
export function shortKey(key: string): string {
  return key.length <= LONGEST_KEY ? key : `${key.slice(0, LONGEST_KEY)}…${digestText(key)}`;
}

/** null: the add-in did not write this row. */
export function readRow(text: CellValue | undefined): WrittenRow | null {
  const match = /^r(\d+);([^;]*);([^;]*);(.*)$/su.exec(String(text ?? ""));
  if (!match) return null;
  const [, pattern, digests = "", kept = "", key = ""] = match;
  return {
    pattern: Number(pattern),
    digests: digests.match(/.{3}/gu) ?? [],
    kept: new Map(
      kept
        .split(",")
        .filter((entry) => entry !== "")
        .map((entry) => [Number(entry.slice(0, entry.indexOf(":"))), entry.slice(entry.indexOf(":") + 1)]),
    ),
    key,
  };
}

/** The digest of what is entered in a cell. */
export function digestOf({ input, format }: OwnCell): string {
  if (typeof input !== "string") return constantDigest(input);
  if (input === "") return EMPTY;
  return input.startsWith("=") && format !== "@" ? formulaDigest(input) : textDigest(input);
}

/** The digests that what Excel gives as a cell's formula may have: "=1+1" is a formula or a text that looks like one. */
export function digestsOfRead(formula: CellValue): readonly string[] {
  if (typeof formula !== "string") return [constantDigest(formula)];
  if (formula === "") return [EMPTY];
  return formula.startsWith("=") ? [formulaDigest(formula), textDigest(formula)] : [textDigest(formula)];
}

export function isTextDigest(formula: string, digest: string): boolean {
  return digest === textDigest(formula);
}

/** Other programs keep 15 digits of a number at most. */
function constantDigest(value: number | boolean): string {
  return digestText(typeof value === "number" ? `n${String(Number(value.toPrecision(12)))}` : `b${String(value)}`);
}

/** Some versions give the apostrophe of a text along. */
function textDigest(text: string): string {
  return digestText(`s${text.replace(/^'+/u, "").replaceAll("\r\n", "\n")}`);
}

/** Excel sets blanks, capitals and the sign of single values anew; functions of ours are renamed where the add-in is missing. */
function formulaDigest(formula: string): string {
  const plain = formula.replaceAll(/[\s@]/gu, "").toUpperCase();
  const named = plain.replaceAll("_XLDUDF_PDV_", "PDV.").replaceAll("_XLFN.", "");
  // Rows of references follow when the person puts rows in, takes some out or sorts: that is no change of ours.
  const parts = named
    .split('"')
    .map((part, at) => (at % 2 === 0 ? part.replaceAll(/(\b[A-Z]{1,3}\$?)\d+/gu, "$1") : part));
  return digestText(`f${parts.join('"')}`);
}

/** FNV-1a. */
function digestText(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash ^= hash >>> 16;
  return LETTERS.charAt(hash & 63) + LETTERS.charAt((hash >>> 6) & 63) + LETTERS.charAt((hash >>> 12) & 63);
}
