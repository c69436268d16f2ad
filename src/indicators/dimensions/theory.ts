// Political theory (lý luận chính trị): the rows of form 3-BTCTW, II.7. People without a course are among the unstated.

import { attributeDimension } from "../dimension";

export const theory = attributeDimension("theory");
