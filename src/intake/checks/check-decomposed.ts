// Letters composed of a base and its marks (NFD), which Excel neither finds nor sorts as one letter.

import type { CountedText } from "./text-checks";

export const checkDecomposed: CountedText = { code: "text/decomposed", fits: (text) => text !== text.normalize("NFC") };
