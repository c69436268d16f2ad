// The same person in two rows, perhaps of two units: by identity number, or by name and full birth date where no two numbers of one
// kind say otherwise; within a unit also by name and year of birth, which proves little. Both rows count; which one is wrong, the list
// does not say.

import type { Birth } from "../../model/admission";
import type { IssueParameters, Severity } from "../../model/issue";
import { foldText } from "../fold";
import { identityNumbers, numberKinds } from "../identity-number";
import { placeName, type IssueList, type Place } from "../issue-list";

export interface Person {
  readonly name: string;
  readonly birth: Birth | null;
  /** As typed; "" when the row gives none. */
  readonly identity: string;
  /** Index in Board.units; null when the row names none. */
  readonly unit: number | null;
}

export interface PlacedPerson {
  readonly person: Person;
  readonly place: Place;
}

type By = IssueParameters["person/twice"]["by"];

/** Two people may share name and birth date, and easily name and year, but no number. */
const SEVERITIES: Readonly<Record<By, Severity>> = {
  identity: "error",
  "name-and-birth": "warning",
  "name-and-year": "note",
};

interface Duplicate {
  readonly first: Place;
  readonly by: By;
  /** The same number under another name: rather a slip in the number than the same person. */
  readonly otherName: boolean;
  /** Both rows name a unit, and not the same. */
  readonly otherUnit: boolean;
}

interface Seen {
  readonly place: Place;
  readonly name: string;
  /** Of its numbers (identity-number.ts). */
  readonly kinds: number;
  readonly unit: number | null;
}

const DIGITS = 12;

/** To be asked for each person in turn. */
export function createDuplicateCheck(issues: IssueList): (person: Person, place: Place) => void {
  const find = createDuplicateFinder();
  return (person, place) => {
    const duplicate = find(person, place);
    if (!duplicate) return;
    const { first, by, otherName, otherUnit } = duplicate;
    const severity = SEVERITIES[by];
    const parameters = { name: person.name, firstCell: placeName(first, place.sheet) };
    if (otherUnit && !otherName) issues.add("person/in-two-units", severity, place, parameters);
    else issues.add("person/twice", severity, place, { ...parameters, by });
  };
}

/** Of the same name, unit and year of birth, of one of whom the birthday is known; numbers that can be compared tell by themselves. */
export function checkSameYear(first: PlacedPerson, later: PlacedPerson, issues: IssueList): void {
  const [one, other] = [first.person.identity, later.person.identity];
  if (areTwo(numberKinds(one), numberKinds(other))) return;
  const numbers = numbersOf(other);
  if (numbersOf(one).some((number) => numbers.includes(number))) return;
  const { name } = later.person;
  const firstCell = placeName(first.place, later.place.sheet);
  issues.add("person/twice", SEVERITIES["name-and-year"], later.place, { name, firstCell, by: "name-and-year" });
}

function createDuplicateFinder(): (person: Person, place: Place) => Duplicate | null {
  const byIdentity = new Map<string, Seen>();
  const byNameAndBirth = new Map<string, Seen>();
  return (person, place) => {
    const name = foldText(person.name);
    const numbers = numbersOf(person.identity);
    const seen: Seen = { place, name, kinds: numberKinds(person.identity), unit: person.unit };
    const [sameNumber] = numbers.flatMap((number) => remember(byIdentity, number, seen) ?? []);
    const sameBirth = remember(byNameAndBirth, birthKey(name, person), seen);
    if (sameNumber) {
      const otherName = sameNumber.name !== name;
      return { first: sameNumber.place, by: "identity", otherName, otherUnit: differ(sameNumber, seen) };
    }
    if (!sameBirth || areTwo(sameBirth.kinds, seen.kinds)) return null;
    const by = person.birth && "day" in person.birth ? "name-and-birth" : "name-and-year";
    return { first: sameBirth.place, by, otherName: false, otherUnit: differ(sameBirth, seen) };
  };
}

/** With the zeros that Excel drops from a number, of nine digits or twelve. */
function numbersOf(identity: string): readonly string[] {
  return identityNumbers(identity).map((number) => number.padStart(DIGITS, "0"));
}

/** People without a number in common, by the kinds of those that they have. */
function areTwo(kinds: number, otherKinds: number): boolean {
  return (kinds & otherKinds) !== 0;
}

/** "" where nothing is known of the birth. */
function birthKey(name: string, { birth, unit }: Person): string {
  if (!birth) return "";
  return "day" in birth ? `${name}|${String(birth.day)}` : `${name}|${String(birth.year)} ${String(unit)}`;
}

function differ(a: Seen, b: Seen): boolean {
  return a.unit !== null && b.unit !== null && a.unit !== b.unit;
}

function remember(seen: Map<string, Seen>, key: string, person: Seen): Seen | null {
  if (key === "") return null;
  const first = seen.get(key);
  if (!first) seen.set(key, person);
  return first ?? null;
}
