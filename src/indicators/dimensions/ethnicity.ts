// Ethnic group (dân tộc) in the order of form 2B-BTCTW. Other lists of the State number the groups differently, so nothing may
// ever be matched by these numbers.

import { attributeCategories } from "../../model/attribute-values";
import { attributeDimension } from "../dimension";

export const ethnicity = attributeDimension("ethnicity", new Set(attributeCategories("ethnicity")));
