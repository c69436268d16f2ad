// General education (trình độ giáo dục phổ thông), form 2-BTCTW, II.3.

import { attributeDimension } from "../dimension";

export const education = attributeDimension("education");
