// The table of dimensions, which functions, reports and pane read, in the order in which reports show them.
// A new dimension is a file in dimensions/, a line here and its words in text/.

import type { DimensionId } from "../model/dimension";
import type { Dimension } from "./dimension";
import { age } from "./dimensions/age";
import { education } from "./dimensions/education";
import { ethnicity } from "./dimensions/ethnicity";
import { kind } from "./dimensions/kind";
import { minority } from "./dimensions/minority";
import { occupation } from "./dimensions/occupation";
import { qualification } from "./dimensions/qualification";
import { religion } from "./dimensions/religion";
import { sex } from "./dimensions/sex";
import { theory } from "./dimensions/theory";
import { youth } from "./dimensions/youth";

export const DIMENSIONS: Readonly<Record<DimensionId, Dimension>> = {
  sex,
  age,
  minority,
  ethnicity,
  religion,
  occupation,
  education,
  qualification,
  theory,
  youth,
  kind,
};

export const DIMENSION_IDS = Object.keys(DIMENSIONS) as readonly DimensionId[];
