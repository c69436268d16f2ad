// Occupation (nghề nghiệp): the rows of form 2-BTCTW, II.1; of the row of enterprises its three parts.

import { ATTRIBUTE_VALUES } from "../../model/attribute-values";
import { attributeDimension } from "../dimension";

export const occupation = attributeDimension("occupation", new Set(ATTRIBUTE_VALUES.occupation));
