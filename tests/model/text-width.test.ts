// How wide texts come out in Times New Roman, and on how many lines.

import { linesIn, textWidth } from "../../src/model/text-width";

it.each([
  ["a letter with its marks like the bare one", "ế", "e"],
  ["marks that stand apart like those that don't", "Quận".normalize("NFD"), "Quận"],
  ["every digit alike", "1", "8"],
])("measures %s", (_, text, other) => {
  expect(textWidth(text)).toBeCloseTo(textWidth(other), 9);
});

it.each([
  ["capitals", "QUẬN", "quận"],
  ["an ideograph", "組", "o"],
  ["one more letter", "aa", "a"],
])("finds %s wider", (_, text, other) => {
  expect(textWidth(text)).toBeGreaterThan(textWidth(other));
});

it("finds bold letters wider", () => {
  expect(textWidth("Tổng cộng", true)).toBeGreaterThan(textWidth("Tổng cộng"));
});

const THREE_LETTERS = textWidth("ooo") + 0.01;

it.each<[string, string, number]>([
  ["nothing", "", 1],
  ["what fits", "ooo", 1],
  ["words that stand in a line each", "ooo ooo ooo", 3],
  ["a word that is broken", "ooooooo", 3],
  ["a word that is broken and one behind it", "oooo o", 2],
  ["a formula that goes on with a bracket below", "o;{ooo", 3],
  ["lines that are told apart", "o\no\n\no", 4],
])("counts the lines of %s", (_, text, lines) => {
  expect(linesIn(text, THREE_LETTERS)).toBe(lines);
});
