// The table of dimensions, which every room reads, in the order in which reports show them.
// A new dimension is a file in dimensions/, which says all of it, and a line here: functions, sheets, the pane and docs/danh-muc.md
// then know it. Only a column that no list has yet is read in intake/, by a heading and a code list of its own.

import type { DimensionId } from "./dimension";
import type { DimensionDefinition } from "./dimension-definition";
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

export const DIMENSION_DEFINITIONS = {
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
} satisfies Readonly<Record<string, DimensionDefinition>>;

export const DIMENSION_IDS = Object.keys(DIMENSION_DEFINITIONS) as readonly DimensionId[];
