// The way of folding a text word by word gives what folding it as a whole gives.

import fc from "fast-check";
import { foldText, foldWord } from "../../src/intake/fold";

it("folds a text as its words, whatever stands between them", () => {
  const letters = [
    ...'aAoO10’"`–đÐɖщΣς '.match(/./gu)!,
    "Ô",
    "ộ",
    "\u0300",
    "\u0301",
    "\u0323",
    "\u00A0",
    "\u200B",
    "\uFEFF",
    "\uFF21",
    "\u0430",
    "\t",
    "\n",
  ];
  const texts = fc.array(fc.oneof(fc.constantFrom(...letters), fc.string({ unit: "binary", maxLength: 2 })), {
    maxLength: 24,
  });
  fc.assert(
    fc.property(texts, (parts) => {
      const text = parts.join("");
      expect(foldText(text)).toBe(foldWord(text));
    }),
    { numRuns: 2_000 },
  );
});
