// Workbook.functions: worksheet functions that are computed without a cell. DATE is modelled, in the workbook's own system.

import { fail } from "../protocol/rich-error";
import { WireObject } from "../protocol/wire-object";
import type { WireClass } from "../protocol/wire-object";
import { asNumber } from "./arguments";
import { DAYS_BETWEEN_SYSTEMS, serialOf } from "./entry";
import type { Book } from "./state";

export function wireFunctions(book: Book): WireObject {
  return WireObject.of(functionsClass, book);
}

const functionsClass: WireClass<Book> = {
  type: "Functions",
  calls: {
    Date: ({ date1904 }, parts) => {
      const [year = 0, month = 0, day = 0] = parts.map((part) => asNumber(part, "Functions.date"));
      const serial = serialOf(year, month, day) ?? fail("InvalidArgument", "Functions.date");
      return WireObject.of(resultClass, date1904 ? serial - DAYS_BETWEEN_SYSTEMS : serial);
    },
  },
};

const resultClass: WireClass<number> = {
  type: "FunctionResult",
  reads: { Value: (value) => value, Error: () => null },
};
