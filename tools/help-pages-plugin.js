// Puts the functions' help pages into dist/help/ and their addresses into the metadata of the functions, where Excel finds them.
// What the pages say is made in function-docs/, from the metadata of this build and from docs/examples.json.
"use strict";

const { readFileSync } = require("node:fs");
const path = require("node:path");
const { require: requireTypeScript } = require("tsx/cjs/api");

const NAME = "HelpPagesPlugin";
const VALUES = path.join(__dirname, "../docs/examples.json");
const PAGES = [
  { language: "vi", metadata: "functions.json", page: "help/vi.html" },
  { language: "en", metadata: "functions.en.json", page: "help/en.html" },
];

class HelpPagesPlugin {
  /** `url` is the address that the add-in is served at, with a closing slash. */
  constructor(url) {
    this.url = url;
  }

  apply(compiler) {
    const { Compilation, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      compilation.fileDependencies.add(VALUES);
      // After the metadata of both languages has come from its own plugins.
      const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => {
        try {
          this.addPages(compilation, compiler.webpack.sources.RawSource);
        } catch (cause) {
          compilation.errors.push(new WebpackError(`${NAME}: ${cause.message}`));
        }
      });
    });
  }

  addPages(compilation, RawSource) {
    const { describeFunctions } = requireTypeScript("./function-docs/describe-functions.ts", module.filename);
    const { htmlPage } = requireTypeScript("./function-docs/html-page.ts", module.filename);
    const values = JSON.parse(readFileSync(VALUES, "utf8"));
    for (const { language, metadata, page } of PAGES) {
      const content = JSON.parse(compilation.getAsset(metadata).source.source().toString());
      compilation.emitAsset(page, new RawSource(htmlPage(describeFunctions(language, content.functions, values))));
      const withHelp = content.functions.map((each) => ({ ...each, helpUrl: `${this.url}${page}#${each.id}` }));
      const text = JSON.stringify({ ...content, functions: withHelp }, null, 2);
      compilation.updateAsset(metadata, new RawSource(text));
    }
  }
}

module.exports = { HelpPagesPlugin };
