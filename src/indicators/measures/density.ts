// Density (tỷ lệ đảng viên so với dân số): members ÷ population.

import type { Board } from "../../model/board";
import { no, ok, type Result } from "../../model/reason";
import type { Measure } from "../measure";
import { stockOf, unevenStocks } from "../stock";

/** Members ÷ population (0.0182 is 1.82 %). Reasons: "no-members", "no-population", "partly-typed", "unknown-unit". */
export function density(board: Board, unit: number | null): Result<number> {
  const members = stockOf(board, unit, "members", "no-members");
  if (!members.ok) return members;
  const population = stockOf(board, unit, "population", "no-population");
  if (!population.ok) return population;
  const uneven = unevenStocks(board, unit, "members", "population");
  if (uneven !== null) return uneven;
  return population.value === 0 ? no("no-population") : ok(members.value / population.value);
}

export const densityMeasure = {
  id: "density",
  name: { vi: "Tỷ lệ đảng viên so với dân số (%)", en: "Members to population (%)" },
  unit: "share",
  arguments: ["unit", "goal"],
  definition: {
    vi: "Số đảng viên ÷ dân số; có chỉ tiêu thì trừ chỉ tiêu",
    en: "Members ÷ population; with a goal, less the goal",
  },
  source: {
    vi: "Báo cáo của Cao Lãnh: 1,82 % dân số, vượt 0,02 điểm so với mục tiêu 1,80 %",
    en: "Report of Cao Lãnh: 1,82 % of the population, 0,02 points over the goal of 1,80 %",
  },
  reasons: ["no-members", "no-population", "partly-typed"],
  compute: (board, unit, _scope, goal: number | null) => {
    const share = density(board, unit);
    return share.ok ? ok(share.value - (goal ?? 0)) : share;
  },
} as const satisfies Measure<number | null>;
