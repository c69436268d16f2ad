// The words of the template, in English for the outcome only: the sheets go to Vietnamese offices.

import type { Texts } from "../vi";
import { template as vietnamese } from "../vi/template";

export const template: Texts["template"] = {
  ...vietnamese,
  outcome: ({ sheets, lists, examples }) =>
    `Template ${sheets.map((sheet) => `“${sheet}”`).join(", ")} created${lists === null ? "" : `, and the hidden sheet “${lists}” with the lists to choose from`}. ${
      examples ? "Delete the example rows, then enter your data." : "Without examples, because the workbook has data."
    }`,
};
