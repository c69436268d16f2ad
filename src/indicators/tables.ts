// The tables that functions spill, beside the measures of measures.ts. A new one is a file, a line here and the
// function that spills it.

import { behindTable } from "./behind";
import { compositionTable } from "./composition";
import { crosstabTable } from "./crosstab";
import { dormantTable } from "./dormant";
import type { Table } from "./measure";
import { summaryTable } from "./summary";

export const TABLES = {
  summary: summaryTable,
  composition: compositionTable,
  crosstab: crosstabTable,
  behind: behindTable,
  dormant: dormantTable,
} as const satisfies Readonly<Record<string, Table<unknown, never>>>;

export type TableId = keyof typeof TABLES;
