// Tables of results: on the screen with aligned columns, in the page as Markdown. And how numbers are shown in both.

export interface Table {
  readonly title: string;
  /** What was done, and what the figures don't say. */
  readonly notes: readonly string[];
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export function asText({ title, notes, head, rows }: Table): string {
  const lines = aligned([head, ...rows]).map((cells) => cells.join("  ").trimEnd());
  return [`\n${title}`, "", ...lines, ...notes.map((note) => `  ${note}`), ""].join("\n");
}

export function asMarkdown({ title, notes, head, rows }: Table): string {
  const [first = [], ...rest] = aligned([head, ...rows]);
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const rule = first.map((cell, at) => (at === 0 ? "-".repeat(cell.length) : `${"-".repeat(cell.length - 1)}:`));
  return [
    `## ${title}`,
    "",
    ...notes.flatMap((note) => [note, ""]),
    line(first),
    line(rule),
    ...rest.map(line),
    "",
  ].join("\n");
}

/** The first column to the left, numbers to the right. */
function aligned(rows: readonly (readonly string[])[]): string[][] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(3, ...rows.map((cells) => cells[at]?.length ?? 0)));
  return rows.map((cells) =>
    widths.map((width, at) => (at === 0 ? (cells[at] ?? "").padEnd(width) : (cells[at] ?? "").padStart(width))),
  );
}

export function milliseconds(ms: number): string {
  return significant(ms);
}

/** "12×", "0.83×". */
export function times(ratio: number): string {
  return Number.isFinite(ratio) ? `${significant(ratio)}×` : "–";
}

export function whole(count: number): string {
  return Math.round(count).toLocaleString("en");
}

/** Three digits that mean something: more would be noise. */
function significant(value: number): string {
  if (!Number.isFinite(value)) return "–";
  if (value >= 100) return whole(value);
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

export function nameOf({ people, units }: { readonly people: number; readonly units: number }): string {
  return `${whole(people)} admissions × ${whole(units)} units`;
}
