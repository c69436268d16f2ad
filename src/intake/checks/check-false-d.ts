// Eth (Ð) and African D (Ɖ), which look like Đ and are other letters.

import type { CountedText } from "./text-checks";

const FALSE_D = /[\u00D0\u00F0\u0189\u0256]/u;

export const checkFalseD: CountedText = { code: "text/false-d", fits: (text) => FALSE_D.test(text) };
