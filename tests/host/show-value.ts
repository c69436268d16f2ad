// The value of a step as a person reads it: numbers as their Excel shows them, tables in columns.
import type { Locale } from "./cli-arguments";
import { cliText } from "./cli-text";

export function showValue(value: unknown, locale: Locale): string {
  if (value === null || value === undefined || value === "") return cliText(locale).nothing;
  if (Array.isArray(value)) return showList(value, locale);
  if (typeof value === "object") {
    if ("error" in value) return showError(value);
    if ("text" in value && Array.isArray(value.text)) return showList(value.text, locale);
    return Object.entries(value)
      .map(([name, item]) => `${cliText(locale).names[name] ?? name}: ${showItem(item, locale)}`)
      .join("\n");
  }
  return showItem(value, locale);
}

function showList(list: readonly unknown[], locale: Locale): string {
  if (list.length === 0) return cliText(locale).nothing;
  const rows = [
    ...headingsOf(list, locale),
    ...list.map((row) => cellsOf(row, locale).map((cell) => showItem(cell, locale))),
  ];
  const widths: number[] = [];
  for (const row of rows) row.forEach((cell, column) => (widths[column] = Math.max(widths[column] ?? 0, cell.length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** Of a list of things, the names of what they say. */
function headingsOf([first]: readonly unknown[], locale: Locale): readonly string[][] {
  if (typeof first !== "object" || first === null || Array.isArray(first) || "error" in first) return [];
  return [Object.keys(first).map((name) => cliText(locale).names[name] ?? name)];
}

/** A cell's TRUE is Excel's own word; that of a thing is said in the person's language. */
function cellsOf(row: unknown, locale: Locale): readonly unknown[] {
  if (Array.isArray(row)) return row as unknown[];
  if (typeof row !== "object" || row === null || "error" in row) return [row];
  return Object.values(row).map((item: unknown) =>
    typeof item === "boolean" ? cliText(locale)[item ? "yes" : "no"] : item,
  );
}

function showItem(item: unknown, locale: Locale): string {
  if (typeof item === "number") return new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }).format(item);
  if (typeof item === "boolean") return item ? "TRUE" : "FALSE";
  if (Array.isArray(item))
    return item.length === 0 ? cliText(locale).nothing : item.map((one) => showItem(one, locale)).join(", ");
  if (typeof item === "object" && item !== null) return "error" in item ? showError(item) : JSON.stringify(item);
  return typeof item === "string" ? item : "";
}

function showError(value: { readonly error: unknown; readonly message?: unknown }): string {
  return [value.error, value.message].filter((part) => typeof part === "string").join(": ");
}
