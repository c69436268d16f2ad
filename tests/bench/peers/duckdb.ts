// DuckDB compiled to WebAssembly: a database in the page, asked in SQL. Its start (over a second) is not counted.

import path from "node:path";
import { COLUMN, COUNTED, YEARS, type Province } from "../province";
import type { Competitor } from "../work";
import { ancestors, categoryTable, placeYears } from "./arquero";
import { requirePeer } from "./peer-packages";

interface Vector {
  toArray(): ArrayLike<unknown>;
  [Symbol.iterator](): Iterator<unknown>;
}
interface ArrowTable {
  readonly schema: { readonly fields: readonly unknown[] };
  getChildAt(at: number): Vector;
}
interface Connection {
  query(sql: string): ArrowTable;
  insertArrowTable(table: unknown, options: { name: string }): void;
}
interface Arrow {
  readonly Table: new (columns: Readonly<Record<string, unknown>>) => unknown;
  readonly Dictionary: new (values: unknown, indices: unknown) => unknown;
  readonly Utf8: new () => unknown;
  readonly Int32: new () => unknown;
  vectorFromArray(values: readonly unknown[], type: unknown): unknown;
  makeVector(values: ArrayLike<number>): unknown;
}
interface DuckDb {
  readonly VoidLogger: new () => unknown;
  readonly NODE_RUNTIME: unknown;
  createDuckDB(
    bundles: object,
    logger: unknown,
    runtime: unknown,
  ): Promise<{ instantiate(): Promise<unknown>; open(config: object): void; connect(): Connection }>;
}

const OWN = `SELECT p.unit, p.year, coalesce(g.n, 0)::INTEGER n, p.plan,
  CASE WHEN p.plan = 0 THEN NULL ELSE coalesce(g.n, 0) / p.plan::DOUBLE END AS ratio
  FROM plan p LEFT JOIN (SELECT unit, year, count(*)::INTEGER n FROM people GROUP BY ALL) g
  ON g.unit = p.unit AND g.year = p.year`;
const ROLLED_UP = `SELECT a.above unit, o.year, sum(o.n)::INTEGER n, sum(o.n) / nullif(sum(o.plan), 0)::DOUBLE AS ratio
  FROM own o JOIN ancestors a ON a.unit = o.unit GROUP BY ALL`;
const COMPOSITION = COUNTED.map(
  ([dimension]) => `SELECT unit, ${dimension} category, count(*)::INTEGER n,
  count(*) / (sum(count(*)) OVER (PARTITION BY unit))::DOUBLE AS ratio FROM people GROUP BY unit, ${dimension}`,
);

export async function createDuckDb(province: Province): Promise<Competitor> {
  const arrow = requirePeer("apache-arrow") as Arrow;
  const connection = await connect();
  const { rows, units } = province;
  let result: { own: Columns; rolledUp: Columns; composition: readonly Columns[] };

  const insert = (name: string, columns: Readonly<Record<string, unknown>>): void => {
    connection.query(`DROP TABLE IF EXISTS ${name}`);
    connection.insertArrowTable(new arrow.Table(columns), { name });
  };
  const words = (values: readonly unknown[]): unknown =>
    arrow.vectorFromArray(values, new arrow.Dictionary(new arrow.Utf8(), new arrow.Int32()));

  const load = (): void => {
    const column = (at: number): unknown => words(rows.map((row) => row[at]));
    const year = Int16Array.from(rows, (row) =>
      new Date((Number(row[COLUMN.admitted]) - 25569) * 86_400_000).getUTCFullYear(),
    );
    insert("people", {
      unit: column(COLUMN.unit),
      year: arrow.makeVector(year),
      ...Object.fromEntries(COUNTED.map(([dimension, at]) => [dimension, column(at)])),
    });
    insert("plan", {
      unit: words(units.flatMap(({ code }) => YEARS.map(() => code))),
      year: arrow.makeVector(Int16Array.from(units.flatMap(() => [...YEARS]))),
      plan: arrow.makeVector(Int32Array.from(units.flatMap(({ plans }) => plans))),
    });
    const { unit, above } = ancestors(province);
    insert("ancestors", { unit: words(unit), above: words(above) });
  };

  const warm = (): unknown => {
    connection.query("DROP TABLE IF EXISTS own");
    connection.query(`CREATE TABLE own AS ${OWN}`);
    return (result = {
      own: columnsOf(connection.query("FROM own")),
      rolledUp: columnsOf(connection.query(ROLLED_UP)),
      composition: COMPOSITION.map((sql) => columnsOf(connection.query(sql))),
    });
  };

  return {
    name: "DuckDB-wasm 1.32.0",
    cold: () => {
      load();
      return warm();
    },
    warm,
    answer: () => ({
      own: placeYears(province, ...first3(result.own)),
      rolledUp: placeYears(province, ...first3(result.rolledUp)),
      composition: categoryTable(province, result.composition.map(first3)),
    }),
  };
}

type Columns = readonly (readonly unknown[])[];
type Three = readonly [readonly unknown[], readonly unknown[], readonly unknown[]];

/** Read out whole, as a program needs them to show them. */
function columnsOf(table: ArrowTable): Columns {
  return table.schema.fields.map((_field, at) => [...table.getChildAt(at)]);
}

function first3([a = [], b = [], c = []]: Columns): Three {
  return [a, b, c];
}

async function connect(): Promise<Connection> {
  const entry = requirePeer.resolve("@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs");
  const duckdb = requirePeer(entry) as DuckDb;
  const bundle = (name: string): object => ({ mainModule: path.join(path.dirname(entry), name), mainWorker: "" });
  const bundles = { mvp: bundle("duckdb-mvp.wasm"), eh: bundle("duckdb-eh.wasm") };
  const database = await duckdb.createDuckDB(bundles, new duckdb.VoidLogger(), duckdb.NODE_RUNTIME);
  await database.instantiate();
  database.open({ query: { castBigIntToDouble: true } });
  return database.connect();
}
