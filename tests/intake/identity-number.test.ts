import {
  ALL_KINDS,
  FULL_KIND,
  identityFacts,
  identityNumbers,
  numberKinds,
  readIdentity,
  twelveDigits,
} from "../../src/intake/identity-number";

const full = (digits: string): object => ({ kind: "full", digits, given: 12 });
const lost = (digits: string, given: number): object => ({ kind: "lost-zero", digits, given });

it.each([
  ["twelve digits", "001090000011", full("001090000011")],
  ["blanks around them", "  001090000011 ", full("001090000011")],
  ["the apostrophe that keeps a text", "'001090000011", full("001090000011")],
  ["groups with blanks, points or dashes", "001 090.000-011", full("001090000011")],
  ["a zero that Excel dropped", "38090001234", lost("038090001234", 11)],
  ["two zeros that Excel dropped", "1090000011", lost("001090000011", 10)],
  ["the last century", "001305000011", full("001305000011")],
  ["the last province", "096090000011", full("096090000011")],
  ["a province after the last", "097090000011", { kind: "impossible" }],
  ["no province", "000090000011", { kind: "impossible" }],
  ["a century to come", "001490000011", { kind: "impossible" }],
  ["the old card", "123456789", { kind: "old" }],
  ["eight digits", "12345678", { kind: "odd", given: 8 }],
  ["thirteen digits", "0010900000111", { kind: "odd", given: 13 }],
  ["a letter in front", "A001090000011", { kind: "odd", given: 12 }],
  ["a letter behind", "001090000011A", { kind: "odd", given: 12 }],
  ["a letter for a digit of the old card", "12345678O9", { kind: "odd", given: 9 }],
  ["a letter for a zero", "OO1090000011", { kind: "odd", given: 10 }],
  ["an apostrophe within", "001090'000011", { kind: "odd", given: 12 }],
  ["nothing", "", { kind: "blank" }],
  ["a blank", " ", { kind: "blank" }],
  ["dashes", "--", { kind: "blank" }],
  ["zeros", "000000000000", { kind: "blank" }],
])("reads %s", (_, text, reading) => {
  expect(readIdentity(text)).toEqual(reading);
});

it.each([
  ["001090000011", "male", 1990],
  ["001190000011", "female", 1990],
  ["001205000011", "male", 2005],
  ["001305000011", "female", 2005],
])("knows of %s sex and year of birth", (digits, sex, year) => {
  expect(identityFacts(digits)).toEqual({ sex, year });
});

const [OWN, CARD, OTHER] = ["001090000011", "012345678", "001190000012"];

it.each<[string, string, readonly string[]]>([
  ["too few figures", "1234567", []],
  ["the fewest figures", "12345678", ["12345678"]],
  ["figures with marks between them", "0123-4567/8901.234", ["012345678901234"]],
  ["two of the fewest figures", "12345678;87654321", ["12345678", "87654321"]],
  ["a number and its old card in brackets", `${OWN} (${CARD})`, [OWN, CARD]],
  ["a number in groups and another", "001 090 000 011\n012345678", [OWN, CARD]],
  ["two numbers with words between them", `CCCD ${OWN} CMND ${CARD}`, [OWN, CARD]],
  ["a number with figures behind it, and another", `${OWN} - 1; ${CARD}`, [`${OWN}1`, CARD]],
  ["a number and too few figures", `${OWN} / 12 / 3456`, [OWN]],
  ["the same number twice", `${OWN}, ${OWN}`, [OWN]],
  ["figures that are too few each", "1234567; 1234567; 12", ["1234567123456712"]],
])("finds in %s each number once", (_, text, numbers) => {
  expect(identityNumbers(text)).toEqual(numbers);
});

it.each<[string, string, string | null, number]>([
  ["the one of twelve digits", `${CARD}; ${OWN}`, OWN, 2],
  ["none of two of twelve", `${OWN}; ${OTHER}`, null, 2],
  ["none of old cards alone", `${CARD}; 987654321`, null, 2],
  ["none of a province that there is none", `${CARD}; 997090000011`, null, 2],
  ["the possible one of two of twelve", `997090000011, ${OWN}, ${CARD}`, OWN, 3],
])("compares by %s", (_, text, digits, count) => {
  expect(readIdentity(text)).toEqual({ kind: "several", digits, count });
  expect(twelveDigits(readIdentity(text))).toBe(digits);
});

it("compares an old card with nothing", () => {
  expect(twelveDigits(readIdentity(CARD))).toBeNull();
});

/** Of the card of nine digits alone. */
const OLD_KIND = ALL_KINDS & ~FULL_KIND;

it.each<[string, string, number]>([
  ["a number", OWN, FULL_KIND],
  ["a number that lost its zeros", "1090000011", FULL_KIND],
  ["an old card", CARD, OLD_KIND],
  ["a number and its old card", `${OWN} (${CARD})`, ALL_KINDS],
  ["two numbers", `${OWN}; ${OTHER}`, FULL_KIND],
  ["a number with a letter in front", `A${OWN}`, 0],
  ["a number that can't be", "001490000011", 0],
  ["a number too long beside an old card", `${OWN}1; ${CARD}`, OLD_KIND],
  ["too few figures", "1234567", 0],
  ["nothing", "", 0],
])("knows what kinds of numbers in good order stand in a cell: %s", (_, text, kinds) => {
  expect(numberKinds(text)).toBe(kinds);
});
