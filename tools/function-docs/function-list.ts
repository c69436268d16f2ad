// The functions as the pane lists them, written as a file of src/text/: what a person reads of them comes from the JSDoc, and the
// metadata that the build makes of it is not part of the bundle.

import { EXAMPLES } from "../../src/functions/examples";
import type { Language } from "../../src/model/words";
import type { ListedFunction } from "../../src/text/listed-function";
import type { FunctionMetadata } from "./describe-functions";
import { parameterName, shownNames } from "./parameter-names";
import { localFormula } from "./show-value";

export function listFunctions(language: Language, functions: readonly FunctionMetadata[]): readonly ListedFunction[] {
  return functions.map(({ id, description, parameters }) => {
    const example = EXAMPLES[id] ?? "";
    const names = shownNames(language, parameters);
    const formula = withNeeded(id, example, parameters.filter(({ optional }) => optional !== true).length);
    return {
      id,
      call: `PDV.${id}(${names.join(language === "vi" ? "; " : ", ")})`,
      description,
      parameters: parameters.map(({ name, description: meaning, optional }) => ({
        name: parameterName(language, name),
        description: meaning,
        optional: optional === true,
      })),
      example: localFormula(example, language),
      formula,
      entered: localFormula(formula, language),
    };
  });
}

export function functionListFile(language: Language, functions: readonly FunctionMetadata[]): string {
  const note =
    language === "vi"
      ? "// The functions as the pane lists them. Written by `npm run docs` from the JSDoc of functions.ts."
      : "// The functions as the pane lists them, in English. Written by `npm run docs` from functions.en.json.";
  const type = "readonly ListedFunction[]";
  return `${note}\n\nimport type { ListedFunction } from "../listed-function";\n\nexport const functionList: ${type} = ${JSON.stringify(
    listFunctions(language, functions),
    null,
    2,
  )};\n`;
}

/** The example with only the arguments that can't be left out. A comma within quotes parts nothing. */
function withNeeded(id: string, example: string, needed: number): string {
  const inside = example.slice(example.indexOf("(") + 1, example.lastIndexOf(")"));
  const parts = inside.match(/"[^"]*"|[^,]+/gu) ?? [];
  return `=PDV.${id}(${parts.slice(0, needed).join(",")})`;
}
