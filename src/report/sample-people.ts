// The invented people of the sample, three years of admissions: all that is known of a person follows from the place in the list.
// A few rows hold a mistake each, so that check and cleaning have something to find.

import { toDay } from "../model/day";
import type { Ethnicity, Qualification, Religion, Sex } from "../model/dimension";
import type { ColumnId } from "../model/issue";
import { vi } from "../text/vi";
import { sample as words } from "../text/vi/sample";
import { SAMPLE_UNITS, SAMPLE_YEARS, type SampleOccupation } from "./sample-units";

const { categories } = vi.labels;

const [, , THIS_YEAR] = SAMPLE_YEARS;
const LAST_MONTH = 9;
const AS_OF = toDay(THIS_YEAR, LAST_MONTH, 30);
/** Places among those of the running year. */
const MISTAKES = { impossibleDay: 23, unknownUnit: 32, spaces: 36 };

interface Profile {
  /** Of ten. */
  readonly women: number;
  readonly graduates: number;
  readonly youngest: number;
  readonly ages: number;
  /** null: none. */
  readonly qualifications: readonly (Qualification | null)[];
}

const profile = (
  women: number,
  graduates: number,
  [youngest, ages]: readonly [number, number],
  qualifications: Profile["qualifications"],
): Profile => ({ women, graduates, youngest, ages, qualifications });

/** Also of the members: how many of ten are women, and have a university degree. */
export const PROFILES: Readonly<Record<SampleOccupation, Profile>> = {
  "public-employee": profile(6, 9, [24, 17], ["university", "university", "master", "college"]),
  "commune-official": profile(4, 9, [26, 17], ["university", "university", "master"]),
  "hamlet-official": profile(4, 2, [28, 19], ["intermediate", "college", "university"]),
  "armed-forces": profile(1, 7, [20, 15], ["university", "college", "intermediate"]),
  student: profile(5, 4, [19, 4], [null]),
  farmer: profile(4, 1, [20, 31], ["intermediate", null, "elementary", "college"]),
  "enterprise-worker": profile(6, 2, [21, 17], ["intermediate", "college", null]),
  "other-occupation": profile(5, 1, [25, 23], [null, "intermediate", "college"]),
};
/** As ceremonies fall: around 3 February, 19 May and 2 September above all. */
const MONTHS = [2, 5, 9, 4, 11, 5, 8, 1, 2, 6, 12, 5, 9, 3, 10, 7, 2];
const ETHNICITIES: readonly Ethnicity[] = ["kinh", "kinh", "muong", "kinh", "tay"];
/** Of every seventh. */
const RELIGIONS: readonly Religion[] = ["catholicism", "catholicism", "buddhism"];

export type SamplePerson = Partial<Readonly<Record<ColumnId, string | number>>>;

/** Year by year, every unit in turn. */
export function samplePeople(): readonly SamplePerson[] {
  const listed = SAMPLE_YEARS.flatMap((year, at) =>
    SAMPLE_UNITS.flatMap(({ admitted, occupations }, unit) =>
      Array.from({ length: admitted[at] ?? 0 }, (): Admission => ({ year, unit, occupations })),
    ),
  );
  const earlier = listed.filter(({ year }) => year < THIS_YEAR).length;
  return listed.map((admission, index) => withMistake(invent(admission, index), index - earlier));
}

interface Admission {
  readonly year: number;
  /** Place in the list of units. */
  readonly unit: number;
  readonly occupations: readonly SampleOccupation[];
}

function invent({ year, unit, occupations }: Admission, index: number): SamplePerson {
  const occupation = pick(occupations, index);
  const { women, youngest, ages, qualifications } = PROFILES[occupation];
  const sex: Sex = (index * 7 + unit) % 10 < women ? "female" : "male";
  const age = youngest + ((index * 7) % ages);
  const qualification = pick(qualifications, Math.floor((index * 0.618 * 12) % 12));
  const months = MONTHS.filter((month) => year < THIS_YEAR || month <= LAST_MONTH);
  const admitted = toDay(year, pick(months, index * 3 + unit), 3 + ((index * 3) % 25));
  const official = admitted + 366 + (index % 20);
  return {
    "admission.name": personName(index, sex),
    "admission.birth": toDay(year - age, 1 + (index % 12), 1 + ((index * 5) % 27)),
    "admission.sex": categories[sex],
    "admission.ethnicity": categories[pick(ETHNICITIES, index)],
    "admission.religion": categories[index % 7 === 3 ? pick(RELIGIONS, index) : "no-religion"],
    "admission.occupation": categories[occupation],
    "admission.education": categories["upper-secondary"],
    "admission.qualification": qualification === null ? "" : categories[qualification],
    "admission.theory": index % 6 === 0 ? categories["theory-elementary"] : "",
    "admission.youth": age <= 30 ? vi.template.yes : vi.template.no,
    "admission.unit": words.units[unit] ?? "",
    "admission.certificate": toDay(year - 1, 9, 20),
    "admission.resolution": admitted - 47,
    "admission.decision": admitted - 12,
    "admission.admitted": admitted,
    // Some wait longer than a year, and of some it is not over.
    "admission.official": official <= AS_OF && index % 29 !== 0 ? official : "",
    "admission.readmission": index % 100 === 90 ? vi.template.yes : vi.template.no,
  };
}

function withMistake(person: SamplePerson, place: number): SamplePerson {
  if (place === MISTAKES.impossibleDay) return { ...person, "admission.admitted": words.impossibleDay };
  if (place === MISTAKES.unknownUnit) return { ...person, "admission.unit": words.unknownUnit };
  if (place !== MISTAKES.spaces) return person;
  return { ...person, "admission.name": ` ${String(person["admission.name"]).replace(" ", "  ")}` };
}

function personName(index: number, sex: Sex): string {
  const { family, female, male } = words.names;
  const given = sex === "female" ? female : male;
  return `${pick(family, index)} ${pick(given, index * 3 + Math.floor(index / family.length))}`;
}

function pick<T>(list: readonly T[], index: number): T {
  return list[index % list.length] as T;
}
