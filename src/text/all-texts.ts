// All sentences of the current language: for what loads later than the pane, because it brings the whole of the Vietnamese.

import { foreignTexts } from "./language";
import { vi, type Texts } from "./vi";

export function allTexts(): Texts {
  return foreignTexts() ?? vi;
}
