// The functions as Excel sees them: dist/functions.json (Vietnamese, made by the build) and functions.en.json (kept by hand).
// Ids and the order of parameters are stored in people's workbooks: FROZEN only ever grows.
import { readFileSync } from "node:fs";
import { join } from "node:path";

interface Parameter {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}
interface CustomFunction {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly Parameter[];
  readonly result?: object;
  readonly helpUrl?: string;
  readonly options?: Readonly<Record<string, boolean>>;
}

const DIST = join(__dirname, "../../dist");
const read = (file: string): CustomFunction[] =>
  (JSON.parse(readFileSync(join(DIST, file), "utf8")) as { functions: CustomFunction[] }).functions;
const vietnamese = read("functions.json");
const english = read("functions.en.json");
const both = [...vietnamese, ...english];

/** Every function that was published, its parameters in order, those in brackets optional. Nothing here may go, move or change but
 * from needed to optional; a new function gets a line, a new parameter stands last and in brackets. */
const FROZEN: Readonly<Record<string, string>> = {
  ACHIEVEMENT: "[unit] [period] [asOf]",
  ADMISSIONRATE: "[unit] [period] [base]",
  ADMITTED: "[unit] [period] [asOf]",
  AGE: "birth on",
  BAND: "[unit] [period] [asOf]",
  BEHIND: "[threshold] [period] [asOf] [headings]",
  CERTIFICATES: "[unit] [year] [period]",
  CERTIFIED: "[unit] [year]",
  CHANGE: "[unit] [period] [asOf]",
  CLASSES: "[unit] [year]",
  CLASSIFY: "dimension text",
  COMPOSITION: "dimension [unit] [period] [asOf] [headings]",
  CROSSTAB: "rows columns [unit] [period] [asOf] [headings]",
  DENSITY: "[unit] [goal]",
  DORMANT: "[years] [asOf] [headings]",
  DUE: "[period] [asOf]",
  GOAL: "dimension category [unit] [period]",
  MEMBERS: "[unit] [attribute]",
  MEMBERSHARE: "attribute [unit]",
  NARRATIVE: "[unit] [period] [asOf]",
  NEEDED: "[unit] [period] [asOf]",
  NORMALISE: "text",
  ORGANISATIONS: "[unit] [kind]",
  OVER: "[unit] [period] [asOf]",
  PACE: "[unit] [period] [asOf]",
  PLAN: "[unit] [period]",
  PROJECTION: "[unit] [period] [asOf]",
  RATIO: "admitted plan",
  RECOGNISED: "[unit] [period] [asOf]",
  REMAINING: "[unit] [period] [asOf]",
  SHARE: "dimension category [unit] [period] [asOf]",
  SUMMARY: "[period] [asOf] [unit] [headings]",
  TALLY: "dimension category [unit] [period] [asOf]",
  VERSION: "",
  WITHOUTMEMBERS: "[unit]",
  YEARLYMEAN: "[unit] [term]",
};

function parametersOf({ parameters }: CustomFunction): string {
  return parameters.map(({ name, optional }) => (optional === true ? `[${name}]` : name)).join(" ");
}

/** All that a formula depends on, without the words. */
function signature({ id, name, parameters, result, options }: CustomFunction): object {
  return {
    id,
    name,
    result,
    options,
    parameters: parameters.map(({ name: parameter, type, dimensionality, optional, repeating }) => {
      return { parameter, type, dimensionality, optional: optional ?? false, repeating: repeating ?? false };
    }),
  };
}

describe("custom functions", () => {
  it("are the same in both languages, but for the words", () => {
    expect(english.map(signature)).toEqual(vietnamese.map(signature));
  });

  it("have the settings that hold for all of them in both languages", () => {
    const settings = (file: string): object => ({
      ...JSON.parse(readFileSync(join(DIST, file), "utf8")),
      functions: null,
    });
    expect(settings("functions.en.json")).toEqual(settings("functions.json"));
  });

  it("are those that were published, each with its parameters", () => {
    expect(new Set(vietnamese.map(({ id }) => id)).size).toBe(vietnamese.length);
    expect(Object.fromEntries(vietnamese.map((each) => [each.id, parametersOf(each)]))).toEqual(FROZEN);
  });

  it("have names that Excel takes and that are no cell addresses", () => {
    for (const { id, name } of both) {
      expect(id).toMatch(/^[A-Z][A-Z0-9.]{2,}$/);
      expect(name).toBe(id);
      expect(name).not.toMatch(/^[A-Z]{1,3}[0-9]{1,7}$/);
      expect(name).not.toMatch(/^R[0-9]*C[0-9]*$/);
    }
  });

  it("describe themselves and every parameter", () => {
    for (const { id, description, parameters } of both) {
      expect([id, (description ?? "").trim().length > 10]).toEqual([id, true]);
      for (const parameter of parameters) {
        expect([id, parameter.name, (parameter.description ?? "").trim() !== ""]).toEqual([id, parameter.name, true]);
      }
    }
  });

  it.each([
    ["Vietnamese", vietnamese, "vi"],
    ["English", english, "en"],
  ] as const)("each have their own place on the help page in %s", (_, functions, page) => {
    const places = functions.map(({ helpUrl = "" }) => helpUrl.replace(/^https:\/\/[^?#]+\/(?=help\/)/u, ""));
    expect(places).toEqual(functions.map(({ id }) => `help/${page}.html#${id}`));
  });

  it("say it in one line of 120 characters, which autocomplete shows whole", () => {
    const texts = both.flatMap(({ id, description = "", parameters }) => [
      [id, description] as const,
      ...parameters.map((parameter) => [`${id} ${parameter.name}`, parameter.description ?? ""] as const),
    ]);
    expect(texts.filter(([, text]) => text.length > 120 || /[\n\r\t]/.test(text))).toEqual([]);
  });

  it("speak Vietnamese in one file and English in the other, where only examples in quotes are Vietnamese", () => {
    const letters = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;
    for (const { id, description } of vietnamese) expect([id, letters.test(description ?? "")]).toEqual([id, true]);
    for (const { id, description = "" } of english) {
      expect([id, letters.test(description.replace(/"[^"]*"|“[^”]*”/g, ""))]).toEqual([id, false]);
    }
  });

  it("ask for no parameter after an optional one, and never recalculate without cause", () => {
    for (const { id, parameters, options } of vietnamese) {
      const flags = parameters.map(({ optional }) => optional === true);
      expect([id, flags]).toEqual([id, [...flags].sort((a, b) => Number(a) - Number(b))]);
      expect([id, options?.["volatile"]]).toEqual([id, undefined]);
    }
  });

  it("are all in the bundle", () => {
    const bundle = readFileSync(join(DIST, "addin.js"), "utf8");
    for (const { id } of vietnamese) expect(bundle).toContain(`CustomFunctions.associate("${id}"`);
  });
});
