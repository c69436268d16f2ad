// A small board of invented units and people for the tests of the views.

import type { Board, Source } from "../../src/model/board";
import { toDay } from "../../src/model/day";
import type { Issue } from "../../src/model/issue";
import { DEFAULT_SETTINGS, type Settings } from "../../src/model/settings";
import { toColumns } from "../model/admission-list";

export const SOURCES: readonly Source[] = [
  { sheet: "Đơn vị", kind: "units", rows: 2, leftOut: 0 },
  { sheet: "Kết nạp", kind: "admissions", rows: 9, leftOut: 1 },
];

/** Two units with a plan of 10 each for 2017; 7 and 1 admitted on 3 October 2017. */
export function sampleBoard(settings: Partial<Settings> = {}, sources: readonly Source[] = SOURCES): Board {
  const units = ["Đảng bộ xã Một", "Đảng bộ xã Hai"].map((name, index) => ({
    index,
    code: `X${String(index + 1)}`,
    name,
    parent: null,
    children: [],
    kind: "",
    category: null,
    from: null,
    to: null,
    area: "",
    mergedInto: "",
    totals: new Map<string, number>(),
    certificates: new Map<string, number>(),
    classes: new Map<string, number>(),
    stock: {},
    plans: new Map([["2017", { kind: "exact", value: 10 } as const]]),
    unreadPlans: new Set<string>(),
    sheet: "Đơn vị",
    row: index + 2,
  }));
  const day = toDay(2017, 10, 3);
  const admissions = Array.from({ length: 8 }, (_, index) => ({
    sex: null,
    ethnicity: null,
    education: null,
    qualification: null,
    youth: null,
    religion: null,
    theory: null,
    occupation: null,
    resolution: null,
    official: null,
    certificate: null,
    exception: false,
    readmission: false,
    sheet: "Kết nạp",
    row: index + 2,
    unit: index < 7 ? 0 : 1,
    birth: null,
    decision: null,
    admitted: day,
    countingDay: day,
  }));
  return {
    units,
    roots: [0, 1],
    admissions: toColumns(admissions),
    sources,
    settings: { ...DEFAULT_SETTINGS, ...settings },
  };
}

export function unknownUnit(text: string, cell: string): Issue {
  return {
    code: "admission/unknown-unit",
    severity: "error",
    sheet: "Kết nạp",
    cell,
    parameters: { text, suggestion: null },
  };
}

export function noUnitsList(): Issue {
  return { code: "workbook/no-units", severity: "error", sheet: "", cell: "", parameters: {} };
}

export function typedDate(cell: string): Issue {
  return {
    code: "date/typed-as-text",
    severity: "warning",
    sheet: "Kết nạp",
    cell,
    parameters: { column: "admission.birth", text: "10/5/1990", day: "10/05/1990" },
  };
}

export function badPlan(period: string): Issue {
  const parameters = { text: "mười", period };
  return { code: "plan/not-a-number", severity: "error", sheet: "Đơn vị", cell: "D3", parameters };
}

/** A list of people whose units can't be found. */
export function unitColumnMissing(): Issue {
  const parameters = { column: "admission.unit" } as const;
  return { code: "column/missing", severity: "error", sheet: "Kết nạp", cell: "A1", parameters };
}

export function twoLists(): Issue {
  const parameters = { unread: "admissions" } as const;
  return { code: "sheet/two-lists", severity: "error", sheet: "Đơn vị", cell: "A9", parameters };
}
