// The table of dimensions, which every room reads, in the order in which reports show them.
// A new dimension is a file in dimensions/, a line here and its words in text/: its name, and its categories if they are new.
// What people call it and its categories on sheets of their own, beside the headings and spellings of its column, stands in
// intake/code-lists/dimension-names.ts.

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
