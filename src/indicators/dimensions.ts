// The dimensions with the places of the people in them, in the order of their table: model/dimensions.ts.

import type { DimensionId } from "../model/dimension";
import { DIMENSION_DEFINITIONS, DIMENSION_IDS } from "../model/dimensions";
import { dimensionOf, type Dimension } from "./dimension";

export const DIMENSIONS = Object.fromEntries(
  DIMENSION_IDS.map((id) => [id, dimensionOf(id, DIMENSION_DEFINITIONS[id])]),
) as Readonly<Record<DimensionId, Dimension>>;
