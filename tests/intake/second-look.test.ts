// The screens take up whom a check may speak of, at the limits of each rule, and pass over the others.

import { hashDigits } from "../../src/intake/scan-text";
import {
  createScreen,
  createSecondLook,
  hasTextNoted,
  identityNote,
  isOldNumber,
  mayBeOdd,
  nextNoted,
  NO_NUMBER,
  noteOther,
  noteText,
  noteThi,
  usualNote,
  type SecondLook,
} from "../../src/intake/second-look";
import type { AdmissionFacts } from "../../src/model/admission-columns";
import { toDay, type Day } from "../../src/model/day";
import type { CellValue } from "../../src/model/grid";
import type { Unit } from "../../src/model/unit";
import { toColumns } from "../model/admission-list";
import { read, someUnits } from "./grids";

/** Without fault: admitted at 33, a full member a year later. */
const PERSON: AdmissionFacts = {
  sheet: "Kết nạp",
  row: 2,
  unit: 0,
  birth: { day: toDay(1990, 5, 10) },
  decision: toDay(2023, 11, 1),
  admitted: toDay(2023, 12, 1),
  resolution: null,
  official: toDay(2024, 12, 1),
  certificate: toDay(2023, 11, 1),
  exception: false,
  readmission: false,
  countingDay: toDay(2023, 12, 1),
  sex: "male",
  ethnicity: null,
  education: "upper-secondary",
  qualification: "university",
  youth: true,
  religion: null,
  theory: null,
  occupation: "farmer",
};
const NUMBER = "001090000011";

const [UNIT] = read([someUnits()]).board.units;
const units = (...lives: (readonly [Day | null, Day | null])[]): Unit[] =>
  lives.map(([from, to]) => ({ ...UNIT!, from, to }));

interface Beside {
  readonly identity?: CellValue;
  readonly units?: readonly Unit[];
  readonly hasOfficial?: boolean;
  readonly note?: (look: SecondLook, at: number) => void;
}

function isOdd(facts: Partial<AdmissionFacts>, beside: Beside): boolean {
  const look = createSecondLook(1);
  look.identities[0] = identityNote(beside.identity ?? NUMBER);
  beside.note?.(look, 0);
  const has = (id: string): boolean => id === "admission.official" && (beside.hasOfficial ?? true);
  return mayBeOdd(createScreen(toColumns([{ ...PERSON, youth: null, ...facts }]), look, beside.units ?? [], has), 0);
}

function noteBoth(look: SecondLook, at: number): void {
  noteOther(look, at);
  noteText(look, at);
}

const born = (year: number, month: number, day: number): Partial<AdmissionFacts> => ({
  birth: { day: toDay(year, month, day) },
});
const NO_DATES = { decision: null, admitted: null, official: null, certificate: null };
const WITHOUT = { identity: "" };

const ODD: [string, Partial<AdmissionFacts>, Beside?][] = [
  ["somebody of whom another check speaks", {}, { note: noteOther }],
  ["one of whom the text of cells is to be looked at, too", {}, { note: noteBoth }],
  ["a man who may be called Thị", {}, { note: noteThi }],
  ["one born a day too late for eighteen years", born(2005, 11, 2), WITHOUT],
  ["one of nearly eighteen years with five leap days", { ...born(2004, 2, 1), decision: toDay(2022, 1, 31) }, WITHOUT],
  ["one too young on the day of the resolution", { ...born(2005, 11, 1), resolution: toDay(2023, 10, 31) }, WITHOUT],
  [
    "one too young on the day of admission",
    { ...born(2005, 12, 2), ...NO_DATES, admitted: toDay(2023, 12, 1) },
    WITHOUT,
  ],
  ["one known by the year of birth, excepted", { birth: { year: 1990 }, exception: true }, WITHOUT],
  ["one of sixty", born(1963, 11, 1), WITHOUT],
  ["a member of the youth union of 31", { ...born(1992, 11, 1), youth: true }, WITHOUT],
  ["a pupil of 23", { ...born(2000, 11, 1), occupation: "pupil", qualification: null }, WITHOUT],
  ["a student of 36", { ...born(1987, 11, 1), occupation: "student", qualification: null }, WITHOUT],
  ["a number that is none", {}, { identity: "12345" }],
  ["a number that is none, of one whose birth nobody knows", { birth: null }, { identity: "12345" }],
  ["a number that lost its zeros", {}, { identity: 1090000011 }],
  ["a man with the number of a woman", {}, { identity: "001190000011" }],
  ["a woman with the number of a man", { sex: "female" }],
  ["a number of a man born a hundred years later", {}, { identity: "001290000011" }],
  ["a birth on the day before the number's year", born(1989, 12, 31)],
  ["a birth on the day after the number's year", born(1991, 1, 1)],
  ["a birth known by a year, beside a number", { ...NO_DATES, birth: { year: 1991 } }],
  ["a pupil with a qualification", { ...born(2005, 1, 1), occupation: "pupil", qualification: "elementary" }, WITHOUT],
  ["a student with a qualification", { ...born(2001, 1, 1), occupation: "student" }, WITHOUT],
  ["a qualification without upper secondary school", { education: "lower-secondary" }],
  ["primary school", { education: "primary", qualification: null }],
  ["a certificate of the day after", { certificate: toDay(2023, 11, 2) }],
  ["a certificate of more than five years before", { certificate: toDay(2018, 10, 31) }],
  ["probation a day too short", { official: toDay(2024, 11, 30) }],
  ["a full member on the day of admission", { official: toDay(2023, 12, 1) }],
  ["a unit that ended the day before", { unit: 1 }, { units: units([null, null], [null, toDay(2023, 11, 30)]) }],
  ["a unit that begins the day after", { unit: 1 }, { units: units([null, null], [toDay(2023, 12, 2), null]) }],
];

const FAULTLESS: [string, Partial<AdmissionFacts>, Beside?][] = [
  ["somebody without fault", {}],
  ["one of whom the text of cells is to be looked at", {}, { note: noteText }],
  ["a woman called Thị", { sex: "female" }, { note: noteThi, identity: "" }],
  ["one of no known sex who may be called Thị", { sex: null }, { note: noteThi }],
  ["one of eighteen that day", born(2005, 11, 1), WITHOUT],
  ["one of age on the day of the resolution", { ...born(2005, 11, 2), resolution: toDay(2023, 11, 2) }, WITHOUT],
  ["one whose day nobody knows", { ...NO_DATES, ...born(2022, 1, 1) }, WITHOUT],
  ["one whose birth nobody knows", { birth: null }],
  ["one whose birth nobody knows, without a number", { birth: null }, WITHOUT],
  ["one of 59", born(1964, 11, 1), WITHOUT],
  ["one of seventy, excepted", { ...born(1953, 1, 1), exception: true }, WITHOUT],
  ["a member of the youth union of thirty", { ...born(1993, 11, 1), youth: true }, WITHOUT],
  ["one of 33 who is no member of the youth union", { youth: false }],
  ["a pupil of 21", { ...born(2002, 11, 1), occupation: "pupil", qualification: null }, WITHOUT],
  ["a student of 33", { occupation: "student", qualification: null }],
  ["a woman with the number of one", { sex: "female" }, { identity: "001190000011" }],
  ["a woman without a number", { sex: "female" }, WITHOUT],
  ["a number that stands in no row", {}, { identity: "#N/A" }],
  ["one of no known sex", { sex: null }],
  ["a birth on the first day of the number's year", born(1990, 1, 1)],
  ["a birth on the last day of the number's year", born(1990, 12, 31)],
  ["a man of the year 2005", { ...born(2005, 1, 1) }, { identity: "001205000011" }],
  ["lower secondary school", { education: "lower-secondary", qualification: null }],
  ["a qualification without a known school", { education: null }],
  ["no certificate", { certificate: null }],
  ["a certificate beside no other day", { ...NO_DATES, certificate: toDay(2023, 11, 1) }],
  ["a certificate of nearly five years before", { certificate: toDay(2018, 12, 1) }],
  ["no full member yet", { official: null }],
  ["a full member after a year without a leap day", { admitted: toDay(2022, 12, 1), official: toDay(2023, 12, 1) }],
  ["a full member before the day of admission", { official: toDay(2023, 11, 30) }],
  ["a full member whose admission nobody knows", { admitted: null }],
  [
    "probation a day too short in a column that is not there",
    { official: toDay(2024, 11, 30) },
    { hasOfficial: false },
  ],
  ["a unit of one day", {}, { units: units([toDay(2023, 12, 1), toDay(2023, 12, 1)]) }],
  ["a unit with an end only", {}, { units: units([null, toDay(2023, 12, 1)]) }],
  ["a day that counts for no unit", { countingDay: null }, { units: units([toDay(2023, 1, 1), null]) }],
  ["no unit", { unit: null }, { units: units([toDay(2024, 1, 1), null]) }],
];

it.each(ODD)("takes up %s", (_, facts, beside = {}) => {
  expect(isOdd(facts, beside)).toBe(true);
});

it.each(FAULTLESS)("passes over %s", (_, facts, beside = {}) => {
  expect(isOdd(facts, beside)).toBe(false);
});

it.each(["001090000011", "096199999999", "001200000009", "001399123456"])(
  "reads %s at once as the long way does, and hashes its digits",
  (number) => {
    const scan = { hash: 0 };
    expect(usualNote(number, scan)).toBe(identityNote(number));
    expect(scan.hash).toBe(hashDigits(number, 8));
  },
);

it.each<CellValue>([
  "",
  "00109000001",
  "0010900000111",
  "00109000001x",
  "00109000001/",
  "000090000011",
  "097090000011",
  "001490000011",
  1090000011,
])("leaves %j to the long way", (value) => {
  const scan = { hash: 7 };
  expect([usualNote(value, scan), scan.hash]).toEqual([NO_NUMBER, 7]);
});

it.each(["012345678", "999999999", "100000000"])("knows the nine digits of %s, and hashes them", (number) => {
  const scan = { hash: 7 };
  expect([isOldNumber(number, scan), scan.hash]).toEqual([true, hashDigits(number, 8)]);
});

it.each<CellValue>(["", "01234567", "0123456789", "01234567x", "01234567/", "0123456:8", "000000000", 123456789])(
  "takes %j for no nine digits",
  (value) => {
    const scan = { hash: 7 };
    expect([isOldNumber(value, scan), scan.hash]).toEqual([false, 7]);
  },
);

it.each<CellValue>(["", " ", "-", "#N/A"])("takes %j for no number", (value) => {
  expect(identityNote(value)).toBe(NO_NUMBER);
});

it("finds the next person in a stretch who is odd or whose text is noted", () => {
  const young = { ...PERSON, birth: { day: toDay(2010, 1, 1) } };
  const columns = toColumns([PERSON, PERSON, young, PERSON, young].map((one) => ({ ...one, youth: null })));
  const look = createSecondLook(5);
  noteText(look, 1);
  const screen = createScreen(columns, look, [], () => true);
  const next = (from: number, to: number): number => nextNoted(screen, from, to);
  expect([next(0, 5), next(1, 5), next(2, 5), next(3, 5), next(3, 4), next(0, 1)]).toEqual([1, 1, 2, 4, 4, 1]);
  expect([0, 1, 2].map((at) => hasTextNoted(look, at))).toEqual([false, true, false]);
});
