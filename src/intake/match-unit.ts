// A typed text → the unit it means: by code, by full name, then by the name without the organ before it, then by a name with
// the unit above it. A text that fits no unit, or several, is never decided silently.

import { finish, type Progress, type Stepwise } from "../model/progress";
import type { Unit } from "../model/unit";
import { nearestKey } from "./edit-distance";
import { bareText, foldText } from "./fold";
import { keepShape } from "./keep-shape";
import { settleParts, splitName } from "./name-parts";
import {
  type Core,
  coreOf,
  expansions,
  type NameReadings,
  readName,
  schoolWords,
  withoutPlace,
  withPlainNumbers,
} from "./unit-name";

/** Without its parent, a unit is not told from another of its name by what stands above it. */
type NamedUnit = Pick<Unit, "index" | "code" | "name"> & Partial<Pick<Unit, "parent">>;

export type UnitMatch =
  | { readonly kind: "found"; readonly unit: number }
  | { readonly kind: "ambiguous"; readonly units: readonly number[] }
  | { readonly kind: "unknown"; readonly suggestion: number | null };

export type UnitMatcher = (text: string) => UnitMatch;

/** Makes the matcher of a list of units. It remembers every text it was asked for. */
export function createUnitMatcher(units: readonly NamedUnit[]): UnitMatcher {
  return matcherOf(new PatientMatcher(units));
}

export function matcherOf(matcher: PatientMatcher): UnitMatcher {
  return (text) => matcher.match(text);
}

const MANY_UNITS = 200;
const UNITS_A_STEP = 100;

/**
 * The same. Of a long list, what the first mistyped text needs would hold up the screen: who can wait makes it beforehand, in
 * short steps, where one will be asked for.
 */
export class PatientMatcher {
  private readonly known = new Map<string, UnitMatch>();
  private isPrepared: boolean;

  constructor(
    units: readonly NamedUnit[],
    private readonly index = indexUnits(units),
  ) {
    this.isPrepared = units.length < MANY_UNITS;
  }

  /** The same list, once it is known which unit stands above which: what was made of its codes and names is kept. */
  placed(units: readonly NamedUnit[]): PatientMatcher {
    return new PatientMatcher(units, withParents(this.index, units));
  }

  match(text: string): UnitMatch {
    return this.known.get(text) ?? this.learn(text, matchUnit(this.index, text));
  }

  get isReady(): boolean {
    return this.isPrepared;
  }

  /** Always, of the codes and names of units. */
  isReadyFor(text: string): boolean {
    if (this.isPrepared || this.known.has(text)) return true;
    const folded = foldText(text);
    const hits = knownHits(this.index, folded);
    if (hits) this.learn(text, matchOf(hits));
    return hits !== undefined || isStrangeCode(this.index, folded);
  }

  *prepare(): Stepwise<void> {
    yield* this.index.prepare();
    this.isPrepared = true;
  }

  private learn(text: string, match: UnitMatch): UnitMatch {
    this.known.set(text, match);
    return match;
  }
}

/** Tried in this order; the first that knows the text decides. Most lists name units by code or as they are called. */
interface UnitIndex {
  readonly codes: Index;
  /** Each is made when the ones before it don't know a text. */
  readonly names: () => Index;
  readonly codesWithoutZeros: () => Index;
  /** The numbers in names, without leading zeros. */
  readonly numbers: () => ReadonlySet<string>;
  readonly loose: () => LooseIndex;
  /** Makes the loose one. */
  readonly prepare: () => Stepwise<void>;
  readonly parentOf: (unit: number) => number | null;
}

type Cores = ReadonlyMap<string, readonly { readonly unit: number; readonly organ: Core["organ"] }[]>;

interface LooseIndex {
  readonly expandedNames: Index;
  readonly cores: Cores;
  /** Cores with their numbers in one spelling. */
  readonly numberedCores: Cores;
  /** Keys for suggestions: the core, and the core without the kind of place before it. */
  readonly nearKeys: Index;
  /** Cores as schools are called in full; made when first asked for. */
  readonly schools: () => Cores;
  /** Names, cores and cores without their place, all without diacritics. */
  readonly bareKeys: Index;
}
type Index = ReadonlyMap<string, readonly number[]>;

function withParents(
  { codes, names, codesWithoutZeros, numbers, loose, prepare }: Omit<UnitIndex, "parentOf">,
  units: readonly NamedUnit[],
): UnitIndex {
  const parentOf: UnitIndex["parentOf"] = (unit) => units[unit]?.parent ?? null;
  return { codes, names, codesWithoutZeros, numbers, loose, prepare, parentOf };
}

function indexUnits(units: readonly NamedUnit[]): UnitIndex {
  let names: Index | null = null;
  let codesWithoutZeros: Index | null = null;
  let numbers: ReadonlySet<string> | null = null;
  let loose: LooseIndex | null = null;
  const index = {
    codes: groupBy(units, codeOf, indexOf),
    names: () => (names ??= groupBy(units, ({ name }) => foldText(name), indexOf)),
    codesWithoutZeros: () =>
      (codesWithoutZeros ??= groupBy(units, ({ code }) => withoutZeros(foldText(code)), indexOf)),
    numbers: () => (numbers ??= numbersOf(index.names())),
    loose: () => (loose ??= finish(indexLoosely(units))),
    prepare: function* () {
      loose ??= yield* indexLoosely(units);
    },
  };
  return withParents(index, units);
}

function* indexLoosely(units: readonly NamedUnit[]): Stepwise<LooseIndex> {
  const readings: (NameReadings & Pick<Unit, "index" | "name">)[] = [];
  const step = (): Progress => ({ stage: "check", done: readings.length, total: units.length });
  for (const { index, name } of units) {
    readings.push({ index, name, ...readName(name) });
    if (readings.length % UNITS_A_STEP === 0) yield step();
  }
  const cores = readings.map(({ index, name, core: { words, organ } }) => ({ index, name, words, organ }));
  const numbered = readings.map(({ index, numbered: { words, organ } }) => ({ index, words, organ }));
  yield step();
  const expandedNames = groupAll(readings, ({ names }) => names);
  yield step();
  const bareKeys = groupAll(cores, ({ name, words }) => [...new Set([name, words, withoutPlace(words)])].map(bareText));
  yield step();
  const nearKeys = new Map([
    ...groupBy(cores, ({ words }) => withoutPlace(words), indexOf),
    ...groupBy(cores, ({ words }) => words, indexOf),
  ]);
  yield step();
  let schools: Cores | null = null;
  return {
    expandedNames,
    cores: groupCores(cores),
    numberedCores: groupCores(numbered),
    schools: () => (schools ??= groupCores(cores.map((core) => ({ ...core, words: schoolWords(core.words) })))),
    nearKeys,
    bareKeys,
  };
}

function groupCores(cores: readonly (Core & Pick<Unit, "index">)[]): Cores {
  return groupBy(
    cores,
    ({ words }) => words,
    ({ index, organ }) => ({ unit: index, organ }),
  );
}

function codeOf({ code }: NamedUnit): string {
  return foldText(code);
}

function indexOf({ index }: Pick<Unit, "index">): number {
  return index;
}

function matchUnit(index: UnitIndex, text: string): UnitMatch {
  const folded = foldText(text);
  const known = knownHits(index, folded);
  if (known) return matchOf(known);
  if (isStrangeCode(index, folded)) return { kind: "unknown", suggestion: null };
  const whole = hitsOf(index, text);
  const hits = whole.length > 0 ? whole : hitsOfParts(index, text);
  if (hits.length === 0)
    return { kind: "unknown", suggestion: suggestUnit(index.loose(), text) ?? bracketless(index, text) };
  return matchOf(hits);
}

function matchOf(hits: readonly number[]): UnitMatch {
  const [first = 0, ...others] = hits;
  return others.length === 0 ? { kind: "found", unit: first } : { kind: "ambiguous", units: hits };
}

/** "Chi bộ 3 (ghép)": what stands in brackets says nothing of the list. */
function bracketless(index: UnitIndex, text: string): number | null {
  const name = text.replace(/\([^)]*\)?/gu, " ");
  const hits = name === text ? [] : hitsOf(index, name);
  return hits.length === 1 ? (hits[0] ?? null) : null;
}

/** The units with this code or name. */
function knownHits(index: UnitIndex, folded: string): readonly number[] | undefined {
  return index.codes.get(folded) ?? index.names().get(folded) ?? index.codesWithoutZeros().get(withoutZeros(folded));
}

/** One word, in which a number may stand. */
const ONE_WORD = /^[^\s()]*\d[^\s()]*$/u;
const LAST_ROMAN = 39;

/**
 * Of a text that is no code or name: a word with a number that is in no name, in digits or as a Roman one. No name is like it,
 * whatever it would take to tell. Nearly every text is so that a list with codes doesn't know.
 */
function isStrangeCode(index: UnitIndex, folded: string): boolean {
  if (!ONE_WORD.test(folded)) return false;
  return numbersIn(folded).some((number) => Number(number) > LAST_ROMAN && !index.numbers().has(number));
}

function numbersIn(folded: string): readonly string[] {
  return (folded.match(/\d+/gu) ?? []).map((digits) => digits.replace(/^0+/u, ""));
}

function numbersOf(names: Index): ReadonlySet<string> {
  const numbers = new Set<string>();
  for (const name of names.keys()) for (const number of numbersIn(name)) numbers.add(number);
  return numbers;
}

/** The units that the text names as a whole. */
function hitsOf(index: UnitIndex, text: string): readonly number[] {
  const folded = foldText(text);
  return (
    knownHits(index, folded) ??
    firstKnown(index.loose().expandedNames, expansions(text)) ??
    firstHits(index.loose(), text)
  );
}

/** "Chi bộ 1 - Đảng bộ xã A", "A1 - Chi bộ 1": the one unit that each part names, itself or by a unit above it. */
function hitsOfParts(index: UnitIndex, text: string): readonly number[] {
  const near = (part: string): readonly number[] => index.loose().nearKeys.get(withoutPlace(coreOf(part).words)) ?? [];
  for (const parts of splitName(text)) {
    const named = parts.map((part) => ({ units: hitsOf(index, part), near: near(part) }));
    const units = settleParts(named, index.parentOf);
    if (units.length > 0) return units;
  }
  return [];
}

/** The first reading of the abbreviations that names a unit. */
function firstKnown(index: Index, keys: readonly string[]): readonly number[] | undefined {
  return keys.map((key) => index.get(key)).find((units) => units !== undefined);
}

function firstHits({ cores, numberedCores }: LooseIndex, text: string): readonly number[] {
  const names = expansions(text);
  const readings = [
    ...names.map((name) => coreHits(cores, coreOf(name))),
    ...names.map((name) => coreHits(numberedCores, coreOf(withPlainNumbers(name)))),
  ];
  return readings.find((hits) => hits.length > 0) ?? [];
}

/** Units with the same words; where the text names an organ, a unit of the other organ is not meant. */
function coreHits(cores: Cores, core: Core): readonly number[] {
  return (cores.get(core.words) ?? [])
    .filter(({ organ }) => organ === core.organ || organ === null || core.organ === null)
    .map(({ unit }) => unit);
}

function suggestUnit(index: LooseIndex, text: string): number | null {
  const core = coreOf(text);
  const key = core.words;
  const place = withoutPlace(key);
  const numbers = digitsOf(key);
  const sameNumbers = [...index.nearKeys.keys()].filter((candidate) => digitsOf(candidate) === numbers);
  const same = [key, place].map((candidate) => index.nearKeys.get(candidate)).find((units) => units !== undefined);
  const units =
    same ??
    schoolUnits(index, core) ??
    index.bareKeys.get(bareText(text)) ??
    index.bareKeys.get(bareText(key)) ??
    containedUnits(index, core) ??
    index.nearKeys.get(nearestKey(key, sameNumbers) ?? nearestKey(place, sameNumbers) ?? "") ??
    [];
  return units.length === 1 ? (units[0] ?? null) : null;
}

/** "MN Hoa Sen" is, perhaps, Trường Mầm non Hoa Sen. */
function schoolUnits({ schools }: LooseIndex, { words, organ }: Core): readonly number[] | undefined {
  const hits = coreHits(schools(), { words: schoolWords(words), organ });
  return hits.length > 0 ? hits : undefined;
}

/** Units of which the text says all words and more ("… xã Hòa Bình, huyện X"), or that say all of its words and more. */
function containedUnits({ cores }: LooseIndex, { words, organ }: Core): readonly number[] | undefined {
  const numbers = digitsOf(words).trim();
  const found = [...cores].flatMap(([core, units]) => {
    const contained = isWithin(core, words) || isWithin(words, core);
    if (!contained || digitsOf(core).trim() !== numbers) return [];
    return units.filter((unit) => unit.organ === organ || unit.organ === null || organ === null);
  });
  return found.length === 0 ? undefined : found.map(({ unit }) => unit);
}

/** One word alone tells too little. */
function isWithin(part: string, whole: string): boolean {
  return part.includes(" ") && ` ${whole} `.includes(` ${part} `);
}

const LEADING_ZEROS = /^0+(?=\d+$)/u;
const NO_DIGITS = /\D+/gu;

function digitsOf(key: string): string {
  return key.replace(NO_DIGITS, " ");
}

/** "007" → "7": Excel drops the zeros of a code typed as a number. A code with letters keeps them. */
function withoutZeros(code: string): string {
  return code.replace(LEADING_ZEROS, "");
}

function groupAll<U extends Pick<Unit, "index">>(units: readonly U[], keysOf: (unit: U) => readonly string[]): Index {
  const pairs = units.flatMap((unit) => [...new Set(keysOf(unit))].map((key) => ({ key, index: unit.index })));
  return groupBy(pairs, ({ key }) => key, indexOf);
}

function groupBy<T, V>(
  items: readonly T[],
  keyOf: (item: T) => string,
  valueOf: (item: T) => V,
): ReadonlyMap<string, readonly V[]> {
  const groups = new Map<string, V[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === "") continue;
    const group = groups.get(key);
    if (group) group.push(valueOf(item));
    else groups.set(key, [valueOf(item)]);
  }
  return groups;
}

keepShape(new PatientMatcher([]).placed([]));
