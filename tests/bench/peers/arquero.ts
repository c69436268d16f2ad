// Arquero, a library of column tables for JavaScript: group, join, roll up.

import { pathToFileURL } from "node:url";
import { COLUMN, COUNTED, YEARS, type Province } from "../province";
import type { Answer, Competitor } from "../work";
import { requirePeer } from "./peer-packages";

interface Table {
  groupby(...keys: string[]): Table;
  count(): Table;
  rollup(values: Record<string, unknown>): Table;
  derive(values: Record<string, unknown>): Table;
  join(other: Table, on: readonly string[][], values?: readonly string[][]): Table;
  join_left(other: Table, on: readonly string[][]): Table;
  reify(): Table;
  array(name: string): ArrayLike<unknown>;
}

interface Arquero {
  readonly table: (columns: Readonly<Record<string, readonly unknown[]>>) => Table;
}

export async function createArquero(province: Province): Promise<Competitor> {
  const { table } = (await import(
    /* webpackIgnore: true */ pathToFileURL(requirePeer.resolve("arquero")).href
  )) as unknown as Arquero;
  const { rows, units } = province;
  let people: Table;
  let result: { own: Table; rolledUp: Table; composition: readonly Table[] };

  const load = (): void => {
    const column = (at: number): unknown[] => rows.map((row) => row[at]);
    people = table({
      unit: column(COLUMN.unit),
      year: rows.map((row) => new Date((Number(row[COLUMN.admitted]) - 25569) * 86_400_000).getUTCFullYear()),
      ...Object.fromEntries(COUNTED.map(([dimension, at]) => [dimension, column(at)])),
    });
  };

  // Expressions are texts: Arquero compiles them, and a compiler of TypeScript would rewrite functions before it saw them.
  const warm = (): unknown => {
    const planned = table({
      unit: units.flatMap(({ code }) => YEARS.map(() => code)),
      year: units.flatMap(() => [...YEARS]),
      plan: units.flatMap(({ plans }) => plans),
    });
    const own = planned
      .join_left(people.groupby("unit", "year").count(), [
        ["unit", "year"],
        ["unit", "year"],
      ])
      .derive({ n: "d => d.count > 0 ? d.count : 0" })
      .derive({ share: "d => d.plan ? d.n / d.plan : null" })
      .reify();
    const above = ancestors(province);
    const rolledUp = own
      .join(table(above), [["unit"], ["unit"]], [["year", "n", "plan"], ["above"]])
      .groupby("above", "year")
      .rollup({ n: "d => op.sum(d.n)", plan: "d => op.sum(d.plan)" })
      .derive({ share: "d => d.n / d.plan" })
      .reify();
    const composition = COUNTED.map(([dimension]) =>
      people
        .groupby("unit", dimension)
        .count()
        .groupby("unit")
        .derive({ share: "d => d.count / op.sum(d.count)" })
        .reify(),
    );
    return (result = { own, rolledUp, composition });
  };

  return {
    name: "Arquero 8.0.3",
    cold: () => {
      load();
      return warm();
    },
    warm,
    answer: () => ({
      own: yearTable(province, result.own, "unit", "n"),
      rolledUp: yearTable(province, result.rolledUp, "above", "n"),
      composition: categoryTable(
        province,
        result.composition.map((one, at) => [one.array("unit"), one.array(COUNTED[at]![0]), one.array("count")]),
      ),
    }),
  };
}

/** Each unit with itself and every unit above it. */
export function ancestors({ units }: Province): { unit: string[]; above: string[] } {
  const pairs: { unit: string[]; above: string[] } = { unit: [], above: [] };
  for (const { code, parent } of units) {
    pairs.unit.push(code);
    pairs.above.push(code);
    for (let at = parent; at >= 0; at = units[at]!.parent) {
      pairs.unit.push(code);
      pairs.above.push(units[at]!.code);
    }
  }
  return pairs;
}

function yearTable(province: Province, rows: Table, unit: string, count: string): Answer["own"] {
  return placeYears(province, rows.array(unit), rows.array("year"), rows.array(count));
}

/** Rows in any order → units × years. */
export function placeYears(
  { units }: Province,
  unit: ArrayLike<unknown>,
  year: ArrayLike<unknown>,
  count: ArrayLike<unknown>,
): Uint32Array {
  const place = new Map<unknown, number>(units.map(({ code }, at) => [code, at]));
  const counts = new Uint32Array(units.length * YEARS.length);
  for (let at = 0; at < unit.length; at++) {
    counts[place.get(unit[at])! * YEARS.length + Number(year[at]) - YEARS[0]] = Number(count[at]);
  }
  return counts;
}

/** Rows in any order, one table for each dimension → units × categories. */
export function categoryTable(
  { units, labels }: Province,
  tables: readonly (readonly [unit: ArrayLike<unknown>, category: ArrayLike<unknown>, count: ArrayLike<unknown>])[],
): Uint32Array {
  const place = new Map<unknown, number>(units.map(({ code }, at) => [code, at]));
  const width = labels.reduce((sum, some) => sum + some.length, 0);
  const counts = new Uint32Array(units.length * width);
  let offset = 0;
  tables.forEach(([unit, category, count], dimension) => {
    const within = new Map<unknown, number>(labels[dimension]!.map((label, at) => [label, at]));
    for (let at = 0; at < unit.length; at++) {
      counts[place.get(unit[at])! * width + offset + within.get(category[at])!] = Number(count[at]);
    }
    offset += within.size;
  });
  return counts;
}
