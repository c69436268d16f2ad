// Every sentence a person reads, in Vietnamese: the source. en.ts has the same shape by type. vi-first.ts holds the part that every
// workbook loads; whoever imports this file gets all of it.

import { viFirst } from "./vi-first";
import { cleaning } from "./vi/cleaning";
import { formulas } from "./vi/formulas";
import { handOver } from "./vi/hand-over";
import { issues } from "./vi/issues";
import { mapping } from "./vi/mapping";
import { people } from "./vi/people";
import { template } from "./vi/template";
import { writing } from "./vi/writing";

export const vi = { ...viFirst, cleaning, formulas, handOver, issues, mapping, people, template, writing };

export type Texts = typeof vi;
