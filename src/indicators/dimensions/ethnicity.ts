// Ethnic group (dân tộc) in the order of form 2B-BTCTW. Other lists of the State number the groups differently, so nothing may
// ever be matched by these numbers.

import { attributeCategories } from "../../model/attribute-values";
import { UNSTATED } from "../../model/dimension";
import { attributeDimension } from "../dimension";

/** Fifty-four groups and more: a table has room for those that are there. That nobody is unstated is worth a row. */
const GROUPS = attributeCategories("ethnicity").filter((category) => category !== UNSTATED);

export const ethnicity = attributeDimension("ethnicity", new Set(GROUPS));
