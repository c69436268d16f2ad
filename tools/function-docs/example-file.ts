// The workbook of an example: where it stands in the repository, and where the build puts it for whoever reads the help page.

import type { ExampleWorkbook } from "../../src/functions/examples";

export interface ExampleFile {
  /** From the root of the repository. */
  readonly repository: string;
  /** From the root of the site; webpack.config.js copies it there. */
  readonly published: string;
}

export function exampleFile(workbook: ExampleWorkbook): ExampleFile {
  if (workbook === "sample") return { repository: "assets/sample.xlsx", published: "assets/sample.xlsx" };
  return {
    repository: `tests/fixtures/seeds/${workbook}/workbook.xlsx`,
    published: `help/workbooks/${workbook}.xlsx`,
  };
}
