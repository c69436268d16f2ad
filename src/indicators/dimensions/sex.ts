// Sex (giới tính).

import { attributeDimension } from "../dimension";

export const sex = attributeDimension("sex");
