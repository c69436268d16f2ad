// The catalogue of checks: which code says what, in which file it is found. Holds every check to a file and a test of its own, and
// every code that can be said to a case in which it is.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { IssueCode } from "../../../src/model/issue";
import { vi } from "../../../src/text/vi";

const ROOT = join(__dirname, "..", "..", "..");
const CHECKS = join(ROOT, "src/intake/checks");

interface Entry {
  readonly about: string;
  /** The codes that each file says. A file without codes passes on what others say. */
  readonly checks: Readonly<Record<string, readonly IssueCode[]>>;
}

const CATALOGUE: Readonly<Record<string, Entry>> = {
  T1: { about: "stray spaces", checks: { "check-spaces": ["text/spaces"], "check-unit-text": [] } },
  T2: { about: "decomposed letters", checks: { "check-decomposed": ["text/decomposed"] } },
  T3: { about: "a false Đ", checks: { "check-false-d": ["text/false-d"] } },
  T4: { about: "text before Unicode", checks: { "check-legacy": ["text/legacy"] } },
  // The place of a tone mark is no mistake: matching does not see it (intake/fold.ts).
  T5: { about: "the place of tone marks", checks: {} },
  T6: { about: "letters that look alike", checks: { "check-look-alike": ["text/look-alike"] } },
  D1: {
    about: "impossible dates",
    checks: { "check-impossible-date": ["date/impossible"], "check-unreadable-date": ["date/not-a-date"] },
  },
  D2: {
    about: "dates as text, years of two digits",
    checks: { "check-dates-as-text": ["column/dates-as-text"], "check-short-year": ["date/typed-as-text"] },
  },
  D3: { about: "a year, a month", checks: { "check-partial-date": ["date/year-only", "column/years-only"] } },
  D4: { about: "day and month swapped", checks: { "check-swapped-dates": ["column/dates-swapped"] } },
  D5: {
    about: "serial numbers",
    checks: {
      "check-serial-date": ["date/serial-as-text"],
      "check-run-together": ["date/run-together"],
      "check-reference-beside": ["date/with-reference"],
    },
  },
  D6: {
    about: "the order of a life, and the future",
    checks: {
      "check-date-order": ["date/wrong-order"],
      "check-as-of": ["date/after-as-of"],
      "check-far-dates": ["date/far-after"],
    },
  },
  D7: { about: "outside the period", checks: { "check-period": ["date/outside-period"] } },
  A1: { about: "under age", checks: { "check-age-minimum": ["age/too-young"] } },
  A2: { about: "over age without a consent", checks: { "check-age-maximum": ["age/too-old"] } },
  S1: {
    about: "the sex",
    checks: {
      "check-both-sexes": ["value/both-sexes"],
      "check-listed-value": ["value/unknown"],
      "check-blanks": ["column/blanks"],
    },
  },
  S2: {
    about: "sex and year against the identity number",
    checks: { "check-identity-facts": ["identity/sex-differs", "identity/year-differs"] },
  },
  S3: { about: "Thị in a man's name", checks: { "check-name-and-sex": ["name/thi-but-male"] } },
  S4: { about: "two people in one cell", checks: { "check-two-people": ["name/two-people"] } },
  I1: {
    about: "twelve digits",
    checks: {
      "check-identity-number": [
        "identity/not-twelve-digits",
        "identity/impossible",
        "identity/several-numbers",
        "identity/old-number",
        "identity/lost-zero",
      ],
    },
  },
  I2: {
    about: "the same person twice",
    checks: { "check-duplicates": ["person/twice", "person/in-two-units"] },
  },
  I3: { about: "cards", checks: { "check-card": ["card/before-official", "card/differs-from-identity"] } },
  I4: { about: "file numbers", checks: { "check-file-number": ["file-number/unusual"] } },
  C1: { about: "ethnic groups", checks: { "check-listed-value": ["value/unknown"] } },
  C2: {
    about: "religions, and none",
    checks: { "check-listed-value": ["value/unknown"], "check-blanks": ["column/blanks"] },
  },
  C3: {
    about: "school against profession",
    checks: { "check-schooling": ["education/contradicts-qualification"] },
  },
  C4: { about: "schooling below the minimum", checks: { "check-education": ["education/below-minimum"] } },
  C5: {
    about: "occupation against age and schooling",
    checks: { "check-occupation": ["occupation/unlikely"] },
  },
  C6: { about: "members of the youth union", checks: { "check-youth": ["youth/too-old"] } },
  C7: { about: "marks for yes and no", checks: { "check-listed-value": ["value/unknown"] } },
  G1: {
    about: "the certificate",
    checks: { "check-certificate": ["certificate/expired", "certificate/too-late"], "check-blanks": ["column/blanks"] },
  },
  G2: { about: "probation", checks: { "check-probation": ["official/too-early"] } },
  U1: {
    about: "the unit of a person",
    checks: { "check-unit": ["admission/unknown-unit", "admission/ambiguous-unit", "admission/no-unit"] },
  },
  U2: {
    about: "units that ended, or were not yet",
    checks: {
      "check-unit-life": ["admission/unit-ended", "admission/unit-not-yet"],
      "check-unit-ends": ["unit/ends-before-start", "unit/unknown-merged"],
    },
  },
  U3: {
    about: "the tree of units",
    checks: {
      "check-unit-tree": ["unit/unknown-parent", "unit/cycle"],
      "check-unit-names": ["unit/code-twice", "unit/name-twice"],
    },
  },
  U4: {
    about: "plans",
    checks: {
      "check-plan-value": ["plan/not-a-number", "plan/negative", "plan/not-whole"],
      "check-day-for-number": ["unit/day-for-number"],
      "check-zero-plan": ["plan/zero"],
      "check-blank-plans": ["plan/blank"],
    },
  },
  // A unit's own plan counts and those below never add to it, so that no plan counts at two levels.
  U5: { about: "plans of two levels", checks: { "check-plans": ["plan/differs-from-children"] } },
  X1: { about: "total rows", checks: { "check-total-row": ["row/total"] } },
  X2: { about: "group headings", checks: { "check-group-row": ["row/group-heading", "row/group-total"] } },
  X0: { about: "examples of the template", checks: { "check-examples": ["row/example"] } },
  X3: { about: "merged cells", checks: { "check-filled-down": ["admission/unit-filled-down"] } },
  X4: { about: "formula errors", checks: { "check-error-value": ["cell/error-value"] } },
  X5: { about: "hidden rows", checks: { "check-hidden-rows": ["sheet/hidden-rows"] } },
  N1: {
    about: "numbers as text",
    checks: { "check-numbers-as-text": ["column/numbers-as-text"], "check-number": ["unit/not-a-number"] },
  },
  N2: { about: "typed percentages", checks: { "check-percent": ["unit/percent-differs"] } },
  P1: {
    about: "parts and wholes",
    checks: {
      "check-stock": ["unit/part-exceeds-members"],
      "check-sexes": ["unit/sexes-differ"],
      "check-children-sum": ["unit/children-exceed"],
      "check-typed-form": ["form/parts-differ", "form/part-exceeds", "form/total-differs"],
    },
  },
  P2: {
    about: "typed numbers against the rows",
    checks: {
      "check-unit-totals": ["unit/total-differs"],
      "check-total-sum": ["row/total-differs"],
      "check-summary": [],
    },
  },
};

const entries = Object.entries(CATALOGUE).flatMap(([id, { checks }]) =>
  Object.entries(checks).map(([check, codes]) => ({ id, check, codes })),
);
const files = readdirSync(CHECKS).filter((name) => name.startsWith("check-"));
const text = (path: string): string => readFileSync(join(ROOT, path), "utf8");
const isTested = (code: string, source: string): boolean => new RegExp(`testCheck\\(\\s*"${code}"`, "u").test(source);

it("has every file of a check, and no other", () => {
  expect(new Set(entries.map(({ check }) => `${check}.ts`))).toEqual(new Set(files));
});

it.each(entries)("$id: $check has a test of its own for what it says", ({ check, codes }) => {
  const path = `tests/intake/checks/${check}.test.ts`;
  expect(existsSync(join(ROOT, path))).toBe(true);
  expect(codes.filter((code) => !isTested(code, text(path)))).toEqual([]);
});

it("says a code in one file only", () => {
  const sources = readdirSync(join(ROOT, "src/intake"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => [path, text(join("src/intake", path))] as const);
  for (const { check, codes } of entries) {
    for (const code of codes) {
      const says = new RegExp(`(?:add|report)\\(\\s*"${code}"`, "u");
      const others = sources.filter(([path, source]) => !path.endsWith(`${check}.ts`) && says.test(source));
      expect([code, others.map(([path]) => path)]).toEqual([code, []]);
    }
  }
});

it("says every code of the model in some case", () => {
  const tests = readdirSync(join(ROOT, "tests/intake"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".test.ts"))
    .map((path) => text(join("tests/intake", path)));
  const untested = Object.keys(vi.issues.titles).filter((code) => !tests.some((source) => isTested(code, source)));
  expect(untested).toEqual([]);
});
