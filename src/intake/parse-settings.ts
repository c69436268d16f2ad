// The settings of a workbook from what is stored (store-settings.ts). A stored value that does not fit is reported and reset alone;
// the others stay. The only place that knows zod.

import * as z from "zod/mini";
import { CHOOSABLE } from "../model/breakdown-choice";
import { COLUMN_IDS, SHEET_KINDS } from "../model/issue";
import { parsePeriod } from "../model/period";
import { OPTIONAL_CHECKS, RULE_IDS } from "../model/rule";
import { SENTENCE_KEYS } from "../model/sentence-key";
import { SHEET_KEYS } from "../model/sheet-key";
import { DEFAULT_SETTINGS, type Settings } from "../model/settings";

const bands = z.array(z.number().check(z.positive(), z.maximum(100))).check(
  z.minLength(1),
  z.maxLength(9),
  z.refine((limits) => limits.every((limit, index) => limit > (limits[index - 1] ?? 0))),
);
const period = z.nullable(z.string().check(z.refine((text) => parsePeriod(text) !== null)));

/** A UnitKey. */
const unit = z.string().check(z.minLength(2), z.maxLength(10_000));
/** A line at the head of a sheet. */
const head = z.nullable(z.string().check(z.minLength(1), z.maxLength(500)));
const heading = z.string().check(z.maxLength(1_000));
const mapping = z.array(
  z.object({
    sheet: z.string(),
    fingerprint: z.string(),
    kind: z.enum([...SHEET_KINDS, "ignore"]),
    columns: z.record(heading, z.enum([...COLUMN_IDS, "ignore"])),
    unitAbove: z.exactOptional(z.boolean()),
    unit: z.exactOptional(unit),
  }),
);
const breakdown = z.union([z.enum(CHOOSABLE), z.templateLiteral(["grouping=", heading])]);
const rules = z.partialRecord(z.enum([...RULE_IDS, ...OPTIONAL_CHECKS]), z.enum(["off", "error", "warning", "note"]));

const FIELDS: { readonly [F in keyof Settings]: z.ZodMiniType<Settings[F]> } = {
  period: z.pipe(
    period,
    z.transform((text) => (text === null ? null : parsePeriod(text))),
  ),
  asOf: z.nullable(z.int().check(z.minimum(1), z.maximum(109_574))),
  countingDate: z.enum(["admitted", "decision"]),
  bands,
  termStartsInFirstYear: z.boolean(),
  mapping,
  rules,
  sheets: z.nullable(z.array(z.enum(SHEET_KEYS)).check(z.minLength(1))),
  reportUnit: z.nullable(unit),
  sentences: z.nullable(z.array(z.enum(SENTENCE_KEYS))),
  breakdowns: z.nullable(z.array(breakdown).check(z.minLength(1))),
  shareLines: z.boolean(),
  figures: z.enum(["values", "live"]),
  organisation: head,
  department: head,
};

const stored = z.record(z.string(), z.unknown());

/** Nothing stored gives the defaults. `problems` names the fields that were reset; "settings" stands for all of them. */
export function parseSettings(value: unknown): { settings: Settings; problems: readonly string[] } {
  if (value === null || value === undefined) return { settings: DEFAULT_SETTINGS, problems: [] };
  const record = stored.safeParse(value);
  if (!record.success) return { settings: DEFAULT_SETTINGS, problems: ["settings"] };
  const problems: string[] = [];
  const field = <F extends keyof Settings>(name: F): Settings[F] => {
    const given = record.data[name];
    if (given === undefined) return DEFAULT_SETTINGS[name];
    const result = FIELDS[name].safeParse(given);
    if (result.success) return result.data;
    problems.push(name);
    return DEFAULT_SETTINGS[name];
  };
  const settings: Settings = {
    period: field("period"),
    asOf: field("asOf"),
    countingDate: field("countingDate"),
    bands: field("bands"),
    termStartsInFirstYear: field("termStartsInFirstYear"),
    mapping: field("mapping"),
    rules: field("rules"),
    sheets: field("sheets"),
    reportUnit: field("reportUnit"),
    sentences: field("sentences"),
    breakdowns: field("breakdowns"),
    shareLines: field("shareLines"),
    figures: field("figures"),
    organisation: field("organisation"),
    department: field("department"),
  };
  return { settings, problems };
}
