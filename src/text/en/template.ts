// The words of the template, in English for the outcome only: the sheets go to Vietnamese offices.

import type { Texts } from "../vi";
import { template as vietnamese } from "../vi/template";

export const template: Texts["template"] = {
  ...vietnamese,
  formRows: {
    ...vietnamese.formRows,
    outcome: ({ sheet, lists, isNew, wasHidden }) =>
      isNew
        ? `Sheet “${sheet}” created with the rows of the form${lists === null ? "" : `, and the hidden sheet “${lists}” with what they may count`}. Change, add, delete or move rows, then write the form again.`
        : wasHidden
          ? `The sheet “${sheet}” was hidden, so its rows were not used. It is shown again and stays as it is: change it there, then write the form again.`
          : `The rows of the form stand on the sheet “${sheet}”. It stays as it is: change them there.`,
  },
  outcome: ({ sheets, lists, examples }) =>
    `Template ${sheets.map((sheet) => `“${sheet}”`).join(", ")} created${lists === null ? "" : `, and the hidden sheet “${lists}” with the lists to choose from`}. ${
      examples ? "Delete the example rows, then enter your data." : "Without examples, because the workbook has data."
    }`,
};
