// The scan of a text misses nothing that the full look would find, and hashes alike what folds alike.

import * as fc from "fast-check";
import { isSuspect } from "../../src/intake/checks/text-checks";
import { foldText } from "../../src/intake/fold";
import { detectLegacy } from "../../src/intake/legacy-text";
import { createScan, scanText, type TextScan } from "../../src/intake/scan-text";

function scan(text: string): TextScan {
  const found = createScan();
  scanText(text, found);
  return found;
}

const NAMES = [
  "Nguyễn Văn An",
  "NGUYỄN  VĂN AN",
  "Trần Thị Thuỷ",
  "Lê Hoà",
  "Cao Bá Quát",
  "Ðặng O",
  "1O/05/1990",
  "A\u00A0B",
];
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.constantFrom(...NAMES, ...NAMES.map((name) => name.normalize("NFD"))),
  fc
    .array(fc.constantFrom(" ", "\t", "\u00A0", "a", "0", "O", "l", "ị", "Đ", "ð", "а"), { maxLength: 6 })
    .map((all) => all.join("")),
);

it("finds every text suspicious that the full look takes up", () => {
  fc.assert(
    fc.property(text, (one) => {
      if (isSuspect(one)) expect(scan(one).suspicious).toBe(true);
    }),
    { numRuns: 2_000 },
  );
  expect(scan("Nguyễn Văn An").suspicious).toBe(false);
});

const LATIN = [
  ...Array.from({ length: 0x5f }, (_, at) => String.fromCharCode(0xa1 + at)),
  ...Array.from("aeiouyAEIOUYthngTHNG"),
];

it("takes up every text of the old fonts, and no letter of Vietnamese", () => {
  const word = fc.array(fc.constantFrom(...LATIN), { minLength: 2, maxLength: 6 }).map((all) => all.join(""));
  fc.assert(
    fc.property(word, (one) => {
      if (detectLegacy(one) !== null) expect(isSuspect(one)).toBe(true);
    }),
    { numRuns: 5_000 },
  );
  expect(["NguyÔn ThÞ Lan", "ýÞ"].map(isSuspect)).toEqual([true, true]);
  const letters = "aăâbcdđeêghiklmnoôơpqrstuưvxyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ";
  expect(Array.from(letters + letters.toUpperCase()).filter(isSuspect)).toEqual([]);
});

it("hashes a text as what it folds to", () => {
  fc.assert(
    fc.property(text, (one) => {
      expect(scan(foldText(one)).hash).toBe(scan(one).hash);
    }),
    { numRuns: 2_000 },
  );
  expect(scan("NGUYỄN VĂN AN".normalize("NFD")).hash).toBe(scan("Nguyễn  Văn An").hash);
  expect(scan("Nguyễn Văn An").hash).not.toBe(scan("Nguyễn Văn Ân B").hash);
});
