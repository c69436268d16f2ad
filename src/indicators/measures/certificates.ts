// Certificates per slot (nguồn trên một chỉ tiêu): awareness-class certificates of a year for each planned admission.

import type { Board } from "../../model/board";
import { periodKey, type PeriodKey } from "../../model/period";
import { no, ok, type Result } from "../../model/reason";
import { rememberPerBoard } from "../remember-per-board";
import { ownOrSum } from "../roll-up";
import type { Scope } from "../report-scope";
import { plan } from "./plan";

/** Certificates of `year` ÷ plan of the scope's period. Reasons: "no-certificates", "no-plan", "zero-plan", "unknown-unit". */
export function certificatesPerSlot(board: Board, unit: number | null, year: number, scope: Scope): Result<number> {
  const target = plan(board, unit, scope);
  if (!target.ok) return target;
  const given = certificates(board, periodKey({ kind: "year", year }))[unit ?? board.units.length] ?? null;
  if (given === null) return no("no-certificates");
  return target.value === 0 ? no("zero-plan") : ok(given / target.value);
}

const certificates = rememberPerBoard(
  (key: PeriodKey) => key,
  (board, key: PeriodKey) => ownOrSum(board, (unit) => unit.certificates.get(key)),
);
