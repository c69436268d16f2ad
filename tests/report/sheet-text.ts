// A described sheet as lines of text, so that a test compares it whole and a person can read the difference.

import type { Sheet, SheetCell } from "../../src/report/sheet";

/** Each row's cells that hold a value, joined by " | "; numbers with four decimals at most. */
export function sheetLines(sheet: Sheet): string[] {
  return sheet.rows.map((row) => row.flatMap((cell) => (cell ? [cellText(cell)] : [])).join(" | "));
}

/** The roles of each row's cells. */
export function roleLines(sheet: Sheet): string[] {
  return sheet.rows.map((row) => row.map((cell) => cell?.role ?? "").join(" "));
}

function cellText({ value, indent = 0, before = "", after = "" }: SheetCell): string {
  const text = typeof value === "number" ? String(Math.round(value * 10_000) / 10_000) : (value ?? "");
  return ">".repeat(indent) + before + text + after;
}

/** What every sheet must keep: rows as wide as the columns, spans inside the sheet and over empty places only. */
export function shapeFaults(sheet: Sheet): string[] {
  const width = sheet.columns.length;
  const faults: string[] = [];
  const covered = new Set<string>();
  sheet.rows.forEach((row, r) => {
    if (row.length !== width) faults.push(`row ${String(r)} has ${String(row.length)} entries`);
    row.forEach((cell, c) => {
      if (!cell) return;
      if (covered.has(`${String(r)},${String(c)}`)) faults.push(`${String(r)},${String(c)} lies under a span`);
      for (let y = r; y < r + (cell.rows ?? 1); y++) {
        for (let x = c; x < c + (cell.columns ?? 1); x++) {
          if (y >= sheet.rows.length || x >= width) faults.push(`${String(r)},${String(c)} spans out of the sheet`);
          covered.add(`${String(y)},${String(x)}`);
        }
      }
      if (typeof cell.value === "number" && !Number.isFinite(cell.value))
        faults.push(`${String(r)},${String(c)} is no number`);
    });
  });
  return faults;
}
