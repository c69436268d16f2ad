// What a first version does: an object for each row, Maps keyed by strings, one walk through the tree for each unit.

import { COLUMN, COUNTED, YEARS, type Province } from "../province";
import type { Answer, Competitor } from "../work";

interface Person {
  readonly unit: string;
  readonly admitted: number;
  readonly attributes: Readonly<Record<string, string>>;
}

interface YearRow {
  readonly unit: string;
  readonly year: number;
  readonly count: number;
  readonly share: number | null;
}

interface CategoryRow {
  readonly unit: string;
  readonly dimension: string;
  readonly category: string;
  readonly count: number;
  readonly share: number;
}

export function createNaive({ rows, units, labels }: Province): Competitor {
  let people: Person[] = [];
  let result: { own: YearRow[]; rolledUp: YearRow[]; composition: CategoryRow[] } = {
    own: [],
    rolledUp: [],
    composition: [],
  };
  const children = new Map<number, number[]>();
  units.forEach(({ parent }, at) => children.set(parent, [...(children.get(parent) ?? []), at]));

  const load = (): void => {
    people = rows.map((row) => ({
      unit: String(row[COLUMN.unit]),
      admitted: Number(row[COLUMN.admitted]),
      attributes: Object.fromEntries(COUNTED.map(([dimension, column]) => [dimension, String(row[column])])),
    }));
  };

  const byYear = (): Pick<typeof result, "own" | "rolledUp"> => {
    const counts = new Map<string, number>();
    for (const { unit, admitted } of people) {
      const key = `${unit}|${String(new Date((admitted - 25569) * 86_400_000).getUTCFullYear())}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    const countOf = (at: number, year: number): number => counts.get(`${units[at]!.code}|${String(year)}`) ?? 0;
    const withBelow = (at: number, place: number): { count: number; plan: number } => {
      let [count, plan] = [countOf(at, YEARS[place]!), units[at]!.plans[place]!];
      for (const child of children.get(at) ?? []) {
        const below = withBelow(child, place);
        count += below.count;
        plan += below.plan;
      }
      return { count, plan };
    };
    const rowsOf = (figure: (at: number, place: number) => { count: number; plan: number }): YearRow[] =>
      units.flatMap(({ code }, at) =>
        YEARS.map((year, place) => {
          const { count, plan } = figure(at, place);
          return { unit: code, year, count, share: plan === 0 ? null : count / plan };
        }),
      );
    return {
      own: rowsOf((at, place) => ({ count: countOf(at, YEARS[place]!), plan: units[at]!.plans[place]! })),
      rolledUp: rowsOf(withBelow),
    };
  };

  const byCategory = (): CategoryRow[] => {
    const counts = new Map<string, Map<string, Map<string, number>>>();
    for (const { unit, attributes } of people) {
      const ofUnit = counts.get(unit) ?? new Map<string, Map<string, number>>();
      counts.set(unit, ofUnit);
      for (const [dimension] of COUNTED) {
        const ofDimension = ofUnit.get(dimension) ?? new Map<string, number>();
        ofUnit.set(dimension, ofDimension);
        const category = attributes[dimension]!;
        ofDimension.set(category, (ofDimension.get(category) ?? 0) + 1);
      }
    }
    return units.flatMap(({ code }) =>
      COUNTED.flatMap(([dimension], place) => {
        const ofDimension = counts.get(code)?.get(dimension);
        const all = [...(ofDimension?.values() ?? [])].reduce((a, b) => a + b, 0);
        return labels[place]!.map((category) => {
          const count = ofDimension?.get(category) ?? 0;
          return { unit: code, dimension, category, count, share: all === 0 ? 0 : count / all };
        });
      }),
    );
  };

  const warm = (): unknown => (result = { ...byYear(), composition: byCategory() });
  return {
    name: "naive objects and Maps",
    cold: () => {
      load();
      return warm();
    },
    warm,
    answer: (): Answer => ({
      own: result.own.map(({ count }) => count),
      rolledUp: result.rolledUp.map(({ count }) => count),
      composition: result.composition.map(({ count }) => count),
    }),
  };
}
