// What is commonly written: one zod schema for a row, safeParse for each. It trims, reads dates, knows the codes and compares
// the dates of a row. Spellings it takes as they are; nothing is compared between rows.

import { z } from "zod";
import type { CellValue } from "../../../src/model/grid";
import { COUNTED, type ColumnName } from "../province";

export type RowObject = Readonly<Record<ColumnName, CellValue>>;

const UNIX_EPOCH = 25_569;
const DAY_MS = 86_400_000;
const LAST_DAY = 2_958_465;
/** Article 1 of the Party Statutes: 18 years. */
const YOUNGEST_DAYS = 18 * 365;

/** A day of the sheet, from its number or as text (31/12/2024); null: none. */
function toDay(value: string | number): number | null {
  if (typeof value === "number") return value >= 1 && value <= LAST_DAY ? Math.floor(value) : null;
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(value.trim());
  if (!match) return null;
  const [, day, month, year] = match.map(Number);
  const date = new Date(Date.UTC(year!, month! - 1, day));
  return date.getUTCDate() === day && date.getUTCMonth() === month! - 1 ? date.getTime() / DAY_MS + UNIX_EPOCH : null;
}

const day = z.union([z.number(), z.string()]).transform((value, context) => {
  const read = toDay(value);
  if (read !== null) return read;
  context.addIssue({ code: "custom", message: "no date" });
  return z.NEVER;
});

function schemaOf(units: readonly string[], labels: readonly (readonly string[])[]) {
  const codes = Object.fromEntries(COUNTED.map(([id], at) => [id, z.enum(labels[at]!)])) as Record<
    (typeof COUNTED)[number][0],
    z.ZodEnum
  >;
  const known = new Set(units);
  return z
    .object({
      identity: z
        .string()
        .trim()
        .regex(/^\d{12}$/),
      name: z.string().trim().min(2).max(100),
      birth: day,
      ...codes,
      unit: z
        .string()
        .trim()
        .refine((code) => known.has(code)),
      admitted: day,
      official: z.union([z.literal("").transform(() => null), day]),
    })
    .superRefine(({ birth, admitted, official }, context) => {
      const complain = (field: ColumnName): void => {
        context.addIssue({ code: "custom", path: [field], message: "dates disagree" });
      };
      if (admitted - birth < YOUNGEST_DAYS) complain("birth");
      if (official !== null && official < admitted) complain("official");
    });
}

type Result = ReturnType<ReturnType<typeof schemaOf>["safeParse"]>;

/** What zod gives for each row: who reads rows so keeps it, and goes on with it. */
export function validateByZod(
  units: readonly string[],
  labels: readonly (readonly string[])[],
  jitless: boolean,
): (rows: readonly RowObject[]) => Result[] {
  const schema = schemaOf(units, labels);
  return (rows) => rows.map((row) => schema.safeParse(row, { jitless }));
}

export function badFields({ error }: Result): ColumnName[] {
  return error ? error.issues.map(({ path }) => String(path[0]) as ColumnName) : [];
}
