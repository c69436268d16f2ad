// The help pages of the functions: complete, true to the metadata and the tables, and where Excel looks for them.
// That the examples give what the pages say is tests/line/function-examples.test.ts.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import {
  describeFunctions,
  SAMPLE,
  type ExampleValues,
  type FunctionMetadata,
} from "../../tools/function-docs/describe-functions";
import { listFunctions } from "../../tools/function-docs/function-list";
import { htmlPage } from "../../tools/function-docs/html-page";
import { markdownPage } from "../../tools/function-docs/markdown-page";
import { localFormula, showValue } from "../../tools/function-docs/show-value";
import { HELPERS } from "../../src/functions/helpers";
import { MEASURES } from "../../src/indicators/measures";
import { TABLES } from "../../src/indicators/tables";
import { wordsIn } from "../../src/model/words";
import { functionList as englishList } from "../../src/text/en/function-list";
import { functionList as vietnameseList } from "../../src/text/vi/function-list";

const ROOT = join(__dirname, "../..");
const read = (file: string): string => readFileSync(join(ROOT, file), "utf8");
const json = (file: string): unknown => JSON.parse(read(file));

const FIGURES = [...Object.values(MEASURES), ...Object.values(TABLES)];

const { config } = json("package.json") as { config: { production_url: string } };
const production = process.env["PDV_URL"] ?? config.production_url;
const values = json("docs/examples.json") as ExampleValues;

/** The build takes superfluous tags out of a page. */
function visibleText(page: string): string {
  const texts = new JSDOM(page).window.document.querySelectorAll("title, h1, h2, h3, p, a, dt, dd, td");
  return [...texts].map(({ textContent }) => textContent).join("\n");
}

interface Published extends FunctionMetadata {
  readonly helpUrl?: string;
}

describe.each([
  { language: "vi", metadata: "functions.json", markdown: "docs/ham.md", page: "help/vi.html" },
  { language: "en", metadata: "functions.en.json", markdown: "docs/functions.md", page: "help/en.html" },
] as const)("help in $language", ({ language, metadata, markdown, page }) => {
  const { functions } = json(`dist/${metadata}`) as { functions: Published[] };
  const help = describeFunctions(language, functions, values);

  it("is what the pane lists, by `npm run docs`", () => {
    const lists = { vi: vietnameseList, en: englishList };
    expect(lists[language]).toEqual(listFunctions(language, functions));
  });

  it("has an example of every function, a result, and for every function but the plainest its errors", () => {
    expect(help.functions.filter(({ example }) => example === null).map(({ id }) => id)).toEqual([]);
    expect(help.functions.filter(({ result }) => result === "").map(({ id }) => id)).toEqual([]);
    expect(help.functions.filter(({ errors }) => errors.length === 0).map(({ id }) => id)).toEqual([
      "VERSION",
      "NORMALISE",
    ]);
  });

  it("takes from every function the arguments that its table names, and whether there shall be headings", () => {
    const named = Object.fromEntries(FIGURES.map(({ id, arguments: needs }) => [id.toUpperCase(), needs]));
    for (const { id, parameters } of functions.filter(({ id }) => named[id])) {
      const names = parameters.map(({ name }) => name.replace("term", "period")).filter((name) => name !== "headings");
      expect([id, names]).toEqual([id, named[id]]);
    }
  });

  it("tells of every function by a table, and has a function for every table and helper", () => {
    const ids = functions.map(({ id }) => id);
    const told = FIGURES.map(({ id }) => id.toUpperCase());
    expect(ids.filter((id) => !told.includes(id) && !(id in HELPERS))).toEqual([]);
    const tables = Object.keys(TABLES).map((id) => id.toUpperCase());
    expect([...tables, ...Object.keys(HELPERS)].filter((id) => !ids.includes(id))).toEqual([]);
  });

  it("tells of a measure that has no function by its name, what it is and where that comes from", () => {
    const others = functions.filter(({ id }) => id !== "PACE");
    const { name, definition, source } = MEASURES.pace;
    for (const shown of [markdownPage, htmlPage].map((make) => make(describeFunctions(language, others, values)))) {
      for (const words of [name, definition, source]) expect(shown).toContain(wordsIn(language, words));
      expect(shown).not.toContain("PDV.PACE(");
    }
  });

  it("links every example to the sample, in the repository and beside the published page", () => {
    expect(readFileSync(join(ROOT, "dist", SAMPLE)).equals(readFileSync(join(ROOT, SAMPLE)))).toBe(true);
    expect(read(markdown).split(`](../${SAMPLE})`)).toHaveLength(functions.length + 1);
    expect(read(`dist/${page}`).split(`../${SAMPLE}`)).toHaveLength(functions.length + 1);
  });

  it("stands in the repository as `npm run docs` would write it", () => {
    expect(read(markdown)).toBe(markdownPage(help));
  });

  it("is published as the build would make it now", () => {
    expect(visibleText(read(`dist/${page}`))).toBe(visibleText(htmlPage(help)));
  });

  it("is where the metadata says, at the production address, with a place for every function", () => {
    const { document } = new JSDOM(read(`dist/${page}`)).window;
    expect(functions.map(({ helpUrl }) => helpUrl)).toEqual(functions.map(({ id }) => `${production}${page}#${id}`));
    expect(functions.filter(({ id }) => document.getElementById(id) === null)).toEqual([]);
  });

  it("loads one style sheet from its own folder and nothing else", () => {
    const { document } = new JSDOM(read(`dist/${page}`)).window;
    expect([...document.querySelectorAll("script, img, iframe, style, [style]")]).toEqual([]);
    const sheets = [...document.querySelectorAll("link")].map((link) => link.getAttribute("href"));
    expect(sheets).toEqual(["help.css"]);
    expect(readdirSync(join(ROOT, "dist/help"))).toContain("help.css");
    expect(document.documentElement.lang).toBe(language);
  });
});

describe("what a reader sees", () => {
  it.each([
    ["vi", '=PDV.BEHIND(0.5,2017,"a,b 1.5")', '=PDV.BEHIND(0,5; 2017; "a,b 1.5")'],
    ["en", "=PDV.BEHIND(0.5,2017)", "=PDV.BEHIND(0.5, 2017)"],
  ] as const)("in %s, %s is typed as %s", (language, formula, typed) => {
    expect(localFormula(formula, language)).toBe(typed);
  });

  it.each([
    [0.943965, "vi", true, "0,944 = 94,4\u00a0%"],
    [0.943965, "en", true, "0.944 = 94.4\u00a0%"],
    [12999.6, "vi", false, "12999,6"],
    [-0.045, "vi", true, "−0,045 = −4,5\u00a0%"],
    ["Đại học", "en", false, "Đại học"],
  ] as const)("%s in %s, a share: %s, shows as %s", (value, language, isShare, shown) => {
    expect(showValue(value, language, isShare)).toEqual([[shown]]);
  });

  it("is a date where a column of a table holds days", () => {
    const rows = [
      ["A", 2, 45424],
      ["B", 6, "–"],
    ];
    expect(showValue(rows, "vi", false, 2)).toEqual([
      ["A", "2", "12/05/2024"],
      ["B", "6", "–"],
    ]);
    expect(read("docs/ham.md")).toMatch(/Chi bộ Chợ Mẫu Sơn \| 2 \| \d\d\/\d\d\/\d{4}\n/u);
  });
});
