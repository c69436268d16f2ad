// Professional qualification (trình độ chuyên môn nghiệp vụ), form 2-BTCTW, II.4. The form has no row for people without
// one: they are among the unstated.

import { attributeDimension } from "../dimension";

export const qualification = attributeDimension("qualification");
