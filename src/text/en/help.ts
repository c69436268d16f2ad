// The English words of the functions' help pages, complete by type.

import type { HelpWords } from "../vi/help";

export const help: HelpWords = {
  title: "The PDV functions",
  intro: [
    "Type a function into any cell of a workbook with a list of units and a list of admissions. The result follows the data by itself.",
    "Arguments in square brackets may be left out: the whole organisation, the chosen period and the chosen day then count. A unit's name need not match in case or spaces; where two names are alike, use the code.",
    "Each example names its workbook: click it to download. Opened in an Excel that has the add-in, it gives what stands here.",
    "Formulas on this page are written as an English Excel takes them: commas between the arguments, a point in decimal numbers.",
  ],
  contents: "The functions",
  arguments: "Arguments",
  optional: "may be left out",
  result: "Result",
  units: {
    count: "a count",
    share: "a share; format the cell as a percentage (0.5 is 50 %)",
    points: "a difference of shares; format the cell as a percentage (0.15 is 15 points)",
    change: "a change against the number before; format the cell as a percentage (0.2 is 20 % more)",
    text: "text",
    table: "a table that spills to the right and below",
  },
  definition: "Computed as",
  source: "Source",
  example: "Example",
  inSample: "in the sample workbook",
  moreRows: (count: number) => `… and ${String(count)} rows more`,
  withoutFunction: "Measures without a function of their own",
  errors: "When there is no result",
};
