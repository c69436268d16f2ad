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
      .map(([name, item]) => `${name}: ${showItem(item, locale)}`)
      .join("\n");
  }
  return showItem(value, locale);
}

function showList(list: readonly unknown[], locale: Locale): string {
  if (list.length === 0) return cliText(locale).nothing;
  const rows = list.map((row) => cellsOf(row).map((cell) => showItem(cell, locale)));
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

function cellsOf(row: unknown): readonly unknown[] {
  if (Array.isArray(row)) return row as unknown[];
  return typeof row === "object" && row !== null && !("error" in row) ? Object.values(row) : [row];
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
