// A text that says more than the name of a unit: its code before it, or the unit above it, beside it or in brackets. What each
// part names by itself is told by match-unit.ts.

/** What says that a name's unit lies in another; it parts them like a comma. */
const BELONGS = /\s(?:trực )?thuộc\s/giu;
/** What parts a name from what else is said with it, the plainest first. */
const SEPARATORS: readonly RegExp[] = [/[()[\],;:|\n]/u, /[()[\],;:|\n]|\s[-–—/]\s/u, /[()[\],;:|\n/\-–—]|\.\s/u];
/** Where a unit above begins, without anything between. */
const UNIT_BEGINS =
  /\s(?=(?:đảng bộ|đảng ủy|đảng uỷ|đb|đu|chi bộ|cb|xã|phường|thị trấn|huyện|quận|thị xã|thành phố)\s|[xphq]\.\s?\p{L})/giu;
const WORD = /[\p{L}\p{N}]/u;
/** A longer text is no name. */
const LONGEST = 200;
const MOST_PARTS = 4;

/** The ways to divide a text into the parts that may be names or codes; none of most texts. */
export function splitName(text: string): readonly (readonly string[])[] {
  if (text.length > LONGEST) return [];
  const name = text.normalize("NFC");
  const divided = SEPARATORS.map((separator) => name.replace(BELONGS, ",").split(separator));
  const words = name.trim().replace(/\s+/gu, " ");
  const begun = [...words.matchAll(UNIT_BEGINS)].map(({ index }) => [words.slice(0, index), words.slice(index)]);
  const coded = words.split(/ (.+)/u, 2);
  return [...divided, ...begun, coded]
    .map((parts) => parts.map((part) => part.trim()).filter((part) => WORD.test(part)))
    .filter(({ length }) => length > 1 && length <= MOST_PARTS);
}

export interface NamedPart {
  /** The units that it names. */
  readonly units: readonly number[];
  /** Those that it may mean as the unit above another. */
  readonly near: readonly number[];
}

/**
 * The units that one of the parts names and each other part agrees with: it names the same unit or one above it. Where there is
 * none although each part names units, all that they name; none where a part names nothing.
 */
export function settleParts(parts: readonly NamedPart[], parentOf: (unit: number) => number | null): readonly number[] {
  const agrees = (unit: number, { units, near }: NamedPart): boolean => {
    if (units.includes(unit)) return true;
    const seen = new Set<number>();
    for (let at = parentOf(unit); at !== null && !seen.has(at); at = parentOf(at)) {
      if (units.includes(at) || near.includes(at)) return true;
      seen.add(at);
    }
    return false;
  };
  const named = [...new Set(parts.flatMap(({ units }) => units))];
  const settled = named.filter((unit) => parts.every((part) => agrees(unit, part)));
  return settled.length > 0 || parts.some(({ units }) => units.length === 0) ? settled : named;
}
