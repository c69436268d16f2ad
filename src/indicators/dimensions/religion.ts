// Religion (tôn giáo): the rows of form 2B-BTCTW, II, and people who state that they follow none.

import { RELIGIONS } from "../../model/forms";
import { attributeDimension } from "../dimension";

export const religion = attributeDimension("religion", new Set(RELIGIONS));
