// An invented province of any size: the rows that Excel would hand over, the same for the add-in and for its peers.
// Strings are separate objects row by row, as a client that parses JSON makes them.

import { DIMENSIONS } from "../../src/indicators/dimensions";
import { toCalendar, toDay, type Day } from "../../src/model/day";
import { UNSTATED, type CategoryId, type DimensionId } from "../../src/model/dimension";
import type { CellValue, Grid } from "../../src/model/grid";
import { vi } from "../../src/text/vi";
import { Random } from "../fixtures/generator/random";

export const YEARS = [2021, 2022, 2023, 2024, 2025] as const;

/** The six dimensions that are counted, and the column of each. */
export const COUNTED = [
  ["sex", 3],
  ["ethnicity", 4],
  ["religion", 5],
  ["qualification", 6],
  ["occupation", 7],
  ["theory", 8],
] as const satisfies readonly (readonly [DimensionId, number])[];

/** Columns of the admissions. */
export const COLUMN = { identity: 0, name: 1, birth: 2, unit: 9, admitted: 10, official: 11 } as const;

export type ColumnName = keyof typeof COLUMN | (typeof COUNTED)[number][0];

/** Every column by its place. */
export const COLUMN_NAMES: readonly ColumnName[] = [...(Object.entries(COLUMN) as [ColumnName, number][]), ...COUNTED]
  .sort(([, one], [, other]) => one - other)
  .map(([name]) => name);

const ADMISSION_HEADINGS = [
  "Số CCCD",
  "Họ và tên",
  "Ngày sinh",
  "Giới tính",
  "Dân tộc",
  "Tôn giáo",
  "Trình độ chuyên môn",
  "Nghề nghiệp",
  "Lý luận chính trị",
  "Mã đơn vị",
  "Ngày kết nạp",
  "Ngày chính thức",
];
const FAMILY_NAMES = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Phan", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Lý"];
const MIDDLE_NAMES = ["Hữu", "Đức", "Minh", "Ngọc", "Thanh", "Quốc", "Xuân", "Thu", "Kim", "Gia", "Bảo", "Khánh"];
const GIVEN_NAMES = [
  "An",
  "Bình",
  "Chi",
  "Dung",
  "Giang",
  "Hà",
  "Hải",
  "Hạnh",
  "Hoa",
  "Huệ",
  "Lan",
  "Linh",
  "Mai",
  "Nga",
];

/** Of a drawn age and schooling they would be doubtful, which is another measurement (spoil.ts). */
const YOUNG: ReadonlySet<string> = new Set([vi.labels.categories.pupil, vi.labels.categories.student]);

export interface Size {
  readonly people: number;
  readonly units: number;
}

export interface ProvinceUnit {
  readonly code: string;
  /** Place of the unit above in Province.units, always an earlier one; -1 for the root. */
  readonly parent: number;
  /** By year of YEARS. */
  readonly plans: readonly number[];
}

export interface Province {
  readonly units: readonly ProvinceUnit[];
  /** Without the headings: 12 columns. */
  readonly rows: readonly CellValue[][];
  /** The same rows as the add-in reads them from its sheets, headings first. */
  readonly grids: readonly Grid[];
  /** Of COUNTED, the cell texts in the order of the dimension's categories. */
  readonly labels: readonly (readonly string[])[];
  readonly categories: readonly (readonly CategoryId[])[];
  /** First day of each year, and of the year after the last. */
  readonly yearStarts: readonly Day[];
}

export function inventProvince({ people, units: unitCount }: Size): Province {
  const random = new Random(`province of ${String(people)} people in ${String(unitCount)} units`);
  const units = inventUnits(unitCount, random);
  const categories = COUNTED.map(([id]) => DIMENSIONS[id].categories.filter((category) => category !== UNSTATED));
  const named = vi.labels.categories as Readonly<Record<string, string>>;
  const labels = categories.map((some) => some.map((category) => named[category] ?? category));
  const yearStarts = [...YEARS, YEARS[YEARS.length - 1]! + 1].map((year) => toDay(year, 1, 1));
  const rows = Array.from({ length: people }, (_, at) =>
    separated(inventPerson(at, units, labels, yearStarts, random)),
  );
  return { units, rows, grids: gridsOf(units, rows), labels, categories, yearStarts };
}

function gridsOf(units: readonly ProvinceUnit[], rows: readonly CellValue[][]): Grid[] {
  const unitRows = units.map(({ code, parent, plans }, at): CellValue[] => [
    code,
    `Đảng bộ cơ sở số ${String(at + 1)}`,
    units[parent]?.code ?? "",
    ...plans.map((plan) => (plan === 0 ? "" : plan)),
  ]);
  const unitHeadings = ["Mã đơn vị", "Tên đơn vị", "Trực thuộc", ...YEARS.map((year) => `Kế hoạch ${String(year)}`)];
  return [
    { sheet: "Đơn vị", row: 0, column: 0, values: [unitHeadings, ...unitRows.map(separated)] },
    { sheet: "Kết nạp", row: 0, column: 0, values: [ADMISSION_HEADINGS, ...rows] },
  ];
}

/** A tree of three levels, of four from 500 units on. */
function inventUnits(count: number, random: Random): ProvinceUnit[] {
  const second = Math.max(3, Math.round(Math.sqrt(count) / 1.5));
  const third = count >= 500 ? Math.round(count / 10) : 0;
  const parentOf = (at: number): number => {
    if (at === 0) return -1;
    if (at <= second) return 0;
    if (at <= second + third) return random.integer(1, second);
    return third > 0 ? random.integer(second + 1, second + third) : random.integer(1, second);
  };
  const parents = Array.from({ length: count }, (_, at) => parentOf(at));
  const above = new Set(parents);
  // As boards do it: who has units below has the sum of their plans.
  return parents.map((parent, at) => ({
    code: `DV${String(at + 1).padStart(5, "0")}`,
    parent,
    plans: YEARS.map(() => (above.has(at) ? 0 : random.integer(1, 40))),
  }));
}

function inventPerson(
  at: number,
  units: readonly ProvinceUnit[],
  labels: readonly (readonly string[])[],
  yearStarts: readonly Day[],
  random: Random,
): CellValue[] {
  const admitted = random.integer(yearStarts[0]!, yearStarts[yearStarts.length - 1]! - 1);
  const birth = admitted - random.integer(18 * 366, 50 * 365);
  const chosen = labels.map((some) => {
    const label = some[skewed(random, some.length)]!;
    return YOUNG.has(label) ? some[0]! : label;
  });
  const [sex = ""] = chosen;
  const name = [FAMILY_NAMES, MIDDLE_NAMES, GIVEN_NAMES].map((some) => random.pick(some)).join(" ");
  const unit = units[units.length - 1 - skewed(random, units.length)]!.code;
  const official = random.chance(0.9) ? admitted + 366 : "";
  return [identityNumber(at, sex, toCalendar(birth).year), name, birth, ...chosen, unit, admitted, official];
}

/** Digits 4–6 are the century with the sex, and the year of birth: Decree 137/2015/NĐ-CP. */
function identityNumber(at: number, sex: string, year: number): string {
  const century = (Math.floor(year / 100) - 19) * 2 + (sex === vi.labels.categories.female ? 1 : 0);
  return `001${String(century)}${String(year % 100).padStart(2, "0")}${String(at % 1_000_000).padStart(6, "0")}`;
}

/** Few take most, as in life; every one gets some. */
function skewed(random: Random, count: number): number {
  const drawn = random.next();
  return Math.min(count - 1, Math.floor(count * drawn * drawn));
}

function separated(row: CellValue[]): CellValue[] {
  return JSON.parse(JSON.stringify(row)) as CellValue[];
}
