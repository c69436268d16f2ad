import { identityFacts, readIdentity } from "../../src/intake/identity-number";

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
