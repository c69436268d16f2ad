// Small boards for tests, written as units by name and people by unit and date.

import type { Birth } from "../../src/model/admission";
import type { AdmissionFacts } from "../../src/model/admission-columns";
import type { Board, Source } from "../../src/model/board";
import { toDay, type Day } from "../../src/model/day";
import type { Attributes } from "../../src/model/dimension";
import type { CompositionGoal, Grouping } from "../../src/model/grouping";
import type { Plan } from "../../src/model/plan";
import { DEFAULT_SETTINGS, type Settings } from "../../src/model/settings";
import type { Unit, UnitKind } from "../../src/model/unit";
import { toColumns } from "../model/admission-list";

export interface UnitSpec {
  readonly name: string;
  readonly code?: string;
  /** Name of the unit above. */
  readonly under?: string;
  /** As typed, and the row of form 5 that it means. */
  readonly kind?: readonly [typed: string, category: UnitKind | null];
  /** "unread": the cell holds something that is no plan. */
  readonly plans?: Readonly<Record<string, number | Plan | "unread">>;
}

export interface AdmissionSpec extends Partial<Attributes> {
  readonly unit: string | null;
  /** "31/10/2017": the counting day, and the admission day. */
  readonly on: string | null;
  /** The admission day where the person counts from another one. */
  readonly admitted?: string | null;
  readonly decision?: string;
  readonly official?: string;
  readonly readmission?: boolean;
  readonly exception?: boolean;
  readonly birth?: Birth;
  /** So many people alike. */
  readonly times?: number;
}

export interface BoardSpec {
  readonly units: readonly UnitSpec[];
  readonly admissions?: readonly AdmissionSpec[];
  readonly settings?: Partial<Settings>;
  readonly sources?: readonly Source[];
  readonly groupings?: readonly Grouping[];
  readonly goals?: readonly CompositionGoal[];
}

/** A board of a workbook that has a list of admissions, even an empty one. */
const ADMISSION_LIST: readonly Source[] = [{ sheet: "Kết nạp", kind: "admissions", rows: 0, leftOut: 0 }];

export function day(text: string): Day {
  const [date, month, year] = text.split("/").map(Number);
  return toDay(year ?? NaN, month ?? NaN, date ?? NaN);
}

export function buildBoard(spec: BoardSpec): Board {
  const { units, admissions = [], settings = {}, sources = ADMISSION_LIST, groupings = [], goals = [] } = spec;
  const indexOf = (name: string | null | undefined): number | null => {
    const index = units.findIndex((unit) => unit.name === name);
    return index < 0 ? null : index;
  };
  const built = units.map((spec, index): Unit => {
    const given = Object.entries(spec.plans ?? {});
    const plans = given.flatMap(([period, plan]): [string, Plan][] =>
      plan === "unread" ? [] : [[period, typeof plan === "number" ? { kind: "exact", value: plan } : plan]],
    );
    return {
      index,
      code: spec.code ?? "",
      name: spec.name,
      parent: indexOf(spec.under),
      children: units.flatMap((other, child) => (other.under === spec.name ? [child] : [])),
      kind: spec.kind?.[0] ?? "",
      category: spec.kind?.[1] ?? null,
      from: null,
      to: null,
      plans: new Map(plans),
      unreadPlans: new Set(given.flatMap(([period, plan]) => (plan === "unread" ? [period] : []))),
      area: "",
      mergedInto: "",
      totals: new Map(),
      certificates: new Map(),
      classes: new Map(),
      stock: {},
      sheet: "Đơn vị",
      row: index + 2,
    };
  });
  const people = admissions.flatMap((spec) => Array.from({ length: spec.times ?? 1 }, () => spec));
  return {
    units: built,
    roots: built.filter((unit) => unit.parent === null).map((unit) => unit.index),
    admissions: toColumns(people.map((spec, index) => person(spec, index, indexOf(spec.unit)))),
    sources,
    groupings,
    goals,
    settings: { ...DEFAULT_SETTINGS, ...settings },
  };
}

function person(spec: AdmissionSpec, index: number, unit: number | null): AdmissionFacts {
  const on = dayOrNull(spec.on);
  return {
    sheet: "Kết nạp",
    row: index + 2,
    unit,
    birth: spec.birth ?? null,
    decision: dayOrNull(spec.decision),
    admitted: spec.admitted === undefined ? on : dayOrNull(spec.admitted),
    countingDay: on,
    sex: spec.sex ?? null,
    ethnicity: spec.ethnicity ?? null,
    education: spec.education ?? null,
    qualification: spec.qualification ?? null,
    youth: spec.youth ?? null,
    religion: spec.religion ?? null,
    theory: spec.theory ?? null,
    occupation: spec.occupation ?? null,
    resolution: null,
    official: dayOrNull(spec.official),
    certificate: null,
    exception: spec.exception ?? false,
    readmission: spec.readmission ?? false,
  };
}

function dayOrNull(text: string | null | undefined): Day | null {
  return text == null ? null : day(text);
}
