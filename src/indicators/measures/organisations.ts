// Grassroots organisations (tổ chức cơ sở đảng): typed per unit, since the list of units rarely names each of them.

import type { Measure } from "../measure";
import { stockOf } from "../stock";

export const organisationsMeasure = {
  id: "organisations",
  unit: "count",
  arguments: ["unit"],
  reasons: ["no-organisations"],
  compute: (board, unit) => stockOf(board, unit, "organisations", "no-organisations"),
} as const satisfies Measure;
