// Whatever a workbook holds where its settings should be: it is read or reset field by field, and a board can be built with it.

import fc from "fast-check";
import { parseSettings } from "../../src/intake/parse-settings";
import { storeSettings } from "../../src/intake/store-settings";
import { COLUMN_IDS, SHEET_KINDS } from "../../src/model/issue";
import { OPTIONAL_CHECKS, RULE_IDS } from "../../src/model/rule";
import { DEFAULT_SETTINGS, type Settings } from "../../src/model/settings";
import { makeGrid, read, someUnits } from "./grids";

const RUNS = 1_000;
const FIELDS = Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[];
const grids = [
  someUnits(),
  makeGrid("Kết nạp", [
    ["Họ và tên", "Ngày sinh", "Đơn vị", "Ngày kết nạp"],
    ["Nguyễn Văn An", "1990", "Xã Lạ", 42900],
  ]),
];

/** What belongs somewhere in the settings, so that what is stored is often nearly right. */
const words = fc.constantFrom<unknown>(
  ...["admitted", "decision", "off", "error", "live", "values", "2017", "2015-2010", "Kết nạp", "ignore", "summary"],
  ...[COLUMN_IDS[0], SHEET_KINDS[1], RULE_IDS[0], OPTIONAL_CHECKS[0], 0.5, 1, 43039, -1, true, null, "__proto__"],
);
const keys = fc.constantFrom(
  ...["sheet", "fingerprint", "kind", "columns", "unitAbove", "unit", "__proto__", "toString", ""],
  ...[RULE_IDS[0], OPTIONAL_CHECKS[0], "họ tên"],
);
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    words,
    fc.jsonValue({ maxDepth: 2 }),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(keys, tie("value"), { maxKeys: 6, noNullPrototype: true }),
  ),
}));

function expectSound(stored: unknown): void {
  const { settings, problems } = parseSettings(stored);
  const again: unknown = JSON.parse(JSON.stringify(storeSettings(settings)));
  expect(parseSettings(again)).toEqual({ settings, problems: [] });
  for (const field of FIELDS) if (problems.includes(field)) expect(settings[field]).toEqual(DEFAULT_SETTINGS[field]);
  expect(() => read(grids, settings)).not.toThrow();
}

it("reads any JSON, or resets it", () => {
  fc.assert(fc.property(fc.jsonValue({ maxDepth: 4 }), expectSound), { numRuns: RUNS });
});

it("reads settings of which any fields hold anything, each by itself", () => {
  const fields = fc.dictionary(fc.constantFrom<string>(...FIELDS, "later", "__proto__"), value, {
    noNullPrototype: true,
  });
  fc.assert(fc.property(fields, expectSound), { numRuns: RUNS });
});

it("reads mappings and rules that are nearly right", () => {
  const mapping = fc.record({
    sheet: fc.constantFrom<unknown>("Kết nạp", "", 7),
    fingerprint: fc.constantFrom<unknown>("4-1", null),
    kind: fc.constantFrom<unknown>(...SHEET_KINDS, "ignore", "people"),
    columns: fc.dictionary(fc.string({ maxLength: 5 }), fc.constantFrom<unknown>(...COLUMN_IDS, "ignore", "shoe")),
    unitAbove: fc.constantFrom<unknown>(true, undefined, "x"),
    unit: fc.constantFrom<unknown>("|Xã", undefined, 1),
  });
  const rules = fc.dictionary(
    fc.constantFrom<string>(...RULE_IDS, ...OPTIONAL_CHECKS, "shoe-size"),
    fc.constantFrom<unknown>("off", "error", "warning", "note", "never"),
  );
  const stored = fc.record({ mapping: fc.array(mapping, { maxLength: 3 }), rules });
  fc.assert(fc.property(stored, expectSound), { numRuns: RUNS });
});
