// Which people the rules are asked about, once every row has been read. Nearly everybody keeps every rule, and arithmetic on
// the columns tells: each screen is cheap and never passes over a row of which its check would speak. What is to be said is
// for the check alone.

import { EXCEPTION, NO_DAY, NO_UNIT, type AdmissionColumns } from "../model/admission-columns";
import { attributeCode } from "../model/attribute-values";
import { dateNumber, toDay, type Day } from "../model/day";
import type { CellValue } from "../model/grid";
import type { ColumnId } from "../model/issue";
import type { RuleId } from "../model/rule";
import type { Unit } from "../model/unit";
import { createAdmissionWriter } from "./admission-writer";
import { cellText, isBlank, isErrorValue } from "./cell-text";
import { identityFacts, LAST_CENTURY, LAST_PROVINCE, readIdentity } from "./identity-number";
import { keepShape } from "./keep-shape";
import { RULES } from "./rules";
import { addDigit, type TextScan } from "./scan-text";

/** What is known of each person beside the columns, until the sheets are read. */
export interface SecondLook {
  /** The row of the grid. */
  readonly rows: Int32Array;
  /** What identityNote says of the number. */
  readonly identities: Uint16Array;
  /** Bits of what is to be looked at. */
  readonly noted: Uint8Array;
}

const LOOK = 1;
const THI = 2;
const TEXT = 4;

export function createSecondLook(capacity: number): SecondLook {
  return {
    rows: new Int32Array(capacity),
    identities: new Uint16Array(capacity),
    noted: new Uint8Array(capacity),
  };
}

keepShape(createSecondLook(0));

/** Some check of single people is to look at the row. */
export function noteOther(look: SecondLook, at: number): void {
  note(look, at, LOOK);
}

/** "Thị" may be in the name. */
export function noteThi(look: SecondLook, at: number): void {
  note(look, at, THI);
}

/** The checks of the text of cells are to look at the row. */
export function noteText(look: SecondLook, at: number): void {
  note(look, at, TEXT);
}

function note({ noted }: SecondLook, at: number, bit: number): void {
  noted[at] = (noted[at] ?? 0) | bit;
}

export function hasTextNoted({ noted }: SecondLook, at: number): boolean {
  return ((noted[at] ?? 0) & TEXT) !== 0;
}

export const NO_NUMBER = 0;
/** Anything but a number of the usual form. */
export const ODD_NUMBER = 0xffff;

const DIGITS = 12;
const OLD_DIGITS = 9;

/**
 * Of a number in the usual form, which nearly every cell has: what it says of sex and year of birth; the hash of its digits
 * goes into the scan. 0 for any other cell.
 */
export function usualNote(value: CellValue, scan: Pick<TextScan, "hash">): number {
  if (typeof value !== "string" || value.length !== DIGITS) return NO_NUMBER;
  let hash = 0;
  let first = 0;
  for (let at = 0; at < DIGITS; at += 1) {
    const digit = value.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return NO_NUMBER;
    hash = addDigit(hash, digit);
    if (at < 6) first = first * 10 + digit;
  }
  // Province (3 digits), century with the sex (1), year of birth (2).
  const province = Math.floor(first / 1_000);
  const century = Math.floor(first / 100) % 10;
  if (province === 0 || province > LAST_PROVINCE || century > LAST_CENTURY) return NO_NUMBER;
  scan.hash = hash || 1;
  return noteOf(100 * (century >> 1) + (first % 100), century % 2 === 1);
}

/** Whether a cell holds the nine digits of before and nothing else; the hash of its digits goes into the scan. */
export function isOldNumber(value: CellValue, scan: Pick<TextScan, "hash">): boolean {
  if (typeof value !== "string" || value.length !== OLD_DIGITS) return false;
  let hash = 0;
  for (let at = 0; at < OLD_DIGITS; at += 1) {
    const digit = value.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return false;
    hash = addDigit(hash, digit);
  }
  // Zeros alone stand for no number.
  if (hash === 0) return false;
  scan.hash = hash;
  return true;
}

/** What any cell says of sex and year of birth: 0 for a blank, ODD_NUMBER for what is to be looked at. */
export function identityNote(value: CellValue): number {
  const reading = readIdentity(isBlank(value) || isErrorValue(value) ? "" : cellText(value));
  if (reading.kind === "blank") return NO_NUMBER;
  if (reading.kind !== "full") return ODD_NUMBER;
  const { sex, year } = identityFacts(reading.digits);
  return noteOf(year - 1900, sex === "female");
}

function noteOf(yearsFrom1900: number, isFemale: boolean): number {
  return 1 + 2 * yearsFrom1900 + (isFemale ? 1 : 0);
}

/** Of each year from 1900 on that a number can say, and of the one after the last. */
const YEAR_STARTS = Int32Array.from({ length: 201 }, (_, year) => toDay(1900 + year, 1, 1));

/** What the screen of a person looks at. */
export interface Screen {
  readonly columns: AdmissionColumns;
  readonly look: SecondLook;
  readonly lives: UnitLives | null;
  readonly hasOfficial: boolean;
}

export function createScreen(
  columns: AdmissionColumns,
  look: SecondLook,
  units: readonly Unit[],
  has: (id: ColumnId) => boolean,
): Screen {
  return { columns, look, lives: unitLives(units), hasOfficial: has("admission.official") };
}

keepShape(
  createScreen(
    createAdmissionWriter(0, 0, () => false),
    createSecondLook(0),
    [],
    () => false,
  ),
);

/** Whether any of the checks in checks/row-checks.ts may have something to say of the person at a position. */
export function mayBeOdd({ columns, look, lives, hasOfficial }: Screen, at: number): boolean {
  const bits = look.noted[at] ?? 0;
  if ((bits & LOOK) !== 0 || ((bits & THI) !== 0 && columns.codes.sex[at] === MALE)) return true;
  const on = columns.resolution[at] || columns.decision[at] || columns.admitted[at] || NO_DAY;
  const born = columns.birth[at] ?? NO_DAY;
  if (on !== NO_DAY && born !== NO_DAY && isAgeOdd(columns, at, born, on)) return true;
  if (isIdentityOdd(columns, look.identities[at] ?? NO_NUMBER, at, born)) return true;
  if (isSchoolingOdd(columns, at)) return true;
  const given = columns.certificate[at] ?? NO_DAY;
  if (given !== NO_DAY && on !== NO_DAY && (given > on || on - given > DAYS.certificate)) return true;
  return (hasOfficial && isProbationShort(columns, at)) || (lives !== null && isUnitOdd(columns, lives, at));
}

/** From one position up to another the first at which something may be odd or the text is to be looked at; else the other. */
export function nextNoted(screen: Screen, from: number, to: number): number {
  const { noted } = screen.look;
  for (let at = from; at < to; at += 1) {
    if (((noted[at] ?? 0) & TEXT) !== 0 || mayBeOdd(screen, at)) return at;
  }
  return to;
}

function isAgeOdd({ marks, codes }: AdmissionColumns, at: number, born: number, on: number): boolean {
  const days = on - born;
  // A year alone leaves an age open.
  if (born < 0 || (days < DAYS.adult && !hasPassed(born, on, YEARS.adult))) return true;
  if (days >= DAYS.old && ((marks[at] ?? 0) & EXCEPTION) === 0) return true;
  if (days >= DAYS.youth && codes.youth[at] === MEMBER) return true;
  const work = codes.occupation[at];
  return (work === PUPIL && days >= 22 * 365) || (work === STUDENT && days >= 35 * 365);
}

function isIdentityOdd({ codes }: AdmissionColumns, note: number, at: number, born: number): boolean {
  if (note === NO_NUMBER || note === ODD_NUMBER) return note !== NO_NUMBER;
  const sex = codes.sex[at] ?? NO_SEX;
  if (sex !== NO_SEX && (sex === MALE) === (note % 2 === 0)) return true;
  const year = (note - 1) >> 1;
  // A year alone, which is below zero, begins before any.
  return born !== NO_DAY && (born < (YEAR_STARTS[year] ?? 0) || born >= (YEAR_STARTS[year + 1] ?? 0));
}

function isSchoolingOdd({ codes }: AdmissionColumns, at: number): boolean {
  const school = codes.education[at] ?? 0;
  const work = codes.occupation[at];
  const isQualified = codes.qualification[at] !== NO_QUALIFICATION;
  if (isQualified && (work === PUPIL || work === STUDENT)) return true;
  return school < UPPER_SECONDARY && (isQualified || school < EDUCATION);
}

function isProbationShort({ admitted, official }: AdmissionColumns, at: number): boolean {
  const [from, to] = [admitted[at] ?? NO_DAY, official[at] ?? NO_DAY];
  return from !== NO_DAY && to >= from && to - from < DAYS.probation && !hasPassed(from, to, YEARS.probation);
}

function isUnitOdd({ unit, countingDay }: AdmissionColumns, { from, to }: UnitLives, at: number): boolean {
  const index = unit[at] ?? NO_UNIT;
  const day = countingDay[at] ?? NO_DAY;
  return index !== NO_UNIT && day !== NO_DAY && (day < (from[index] ?? 0) || day > (to[index] ?? Infinity));
}

const MALE = attributeCode("sex", "male");
const NO_SEX = attributeCode("sex", null);
const MEMBER = attributeCode("youth", true);
const PUPIL = attributeCode("occupation", "pupil");
const STUDENT = attributeCode("occupation", "student");
const NO_QUALIFICATION = attributeCode("qualification", null);
const UPPER_SECONDARY = attributeCode("education", "upper-secondary");

/** So many days settle a rule for certain. */
const DAYS = {
  adult: mostDays(mostOf("age-minimum")),
  old: 30 * leastOf("age-maximum"),
  youth: 365 * (leastOf("youth-age") + 1),
  certificate: 30 * leastOf("certificate-validity"),
  probation: mostDays(mostOf("probation")),
};

/** Of whole years as many as have the most leap days. */
function mostDays(months: number): number {
  return months % 12 === 0 ? Math.ceil((months / 12) * 365.25) : months * 31;
}

/** Whole years at least as long. */
const YEARS = {
  adult: Math.ceil(mostOf("age-minimum") / 12),
  probation: Math.ceil(mostOf("probation") / 12),
};

/** A level of general education. */
const EDUCATION = mostOf("education-minimum", "education-exception");

function hasPassed(from: Day, to: Day, years: number): boolean {
  return dateNumber(to) >= dateNumber(from) + years * 10_000;
}

/** Of a rule as it stood in one text or another. */
function leastOf(id: RuleId): number {
  return Math.min(...valuesOf([id]));
}

function mostOf(...ids: readonly RuleId[]): number {
  return Math.max(...valuesOf(ids));
}

function valuesOf(ids: readonly RuleId[]): readonly number[] {
  return RULES.filter(({ id }) => ids.includes(id)).map(({ value }) => value);
}

interface UnitLives {
  readonly from: Float64Array;
  readonly to: Float64Array;
}

/** The first and last day of each unit; null where no unit has one. */
function unitLives(units: readonly Unit[]): UnitLives | null {
  if (units.every(({ from, to }) => from === null && to === null)) return null;
  return {
    from: Float64Array.from(units, ({ from }) => from ?? 0),
    to: Float64Array.from(units, ({ to }) => to ?? Infinity),
  };
}
