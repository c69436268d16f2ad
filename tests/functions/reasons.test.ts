// Why a function has no value: every function is asked of workbooks that lack one thing or another, with every kind of argument.
// What it gives then must be what its help page lists.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { boardStore } from "../../src/actions/board-store";
import type * as errors from "../../src/functions/error-sentence";
import type { Reason } from "../../src/model/reason";
import type { Settings } from "../../src/model/settings";
import { reasonsOf } from "../../tools/function-docs/describe-functions";
import { day } from "../indicators/board-builder";
import { makeGrid, read, type Rows } from "../intake/grids";
import "./fake-custom-functions";

const given = new Set<Reason>();
jest.mock("../../src/functions/error-sentence", () => {
  const actual = jest.requireActual<typeof errors>("../../src/functions/error-sentence");
  return {
    ...actual,
    reasonError: (reason: Reason, ...more: []) => {
      given.add(reason);
      return actual.reasonError(reason, ...more);
    },
    noBoardError: (...state: Parameters<typeof actual.noBoardError>) => {
      given.add("no-data");
      return actual.noBoardError(...state);
    },
  };
});
const functions = jest.requireActual<Record<string, (...given: unknown[]) => unknown>>("../../src/functions/functions");

const UNIT_COLUMNS = ["Mã đơn vị", "Tên đơn vị", "Trực thuộc"];
const PEOPLE_COLUMNS = ["Họ và tên", "Giới tính", "Đơn vị", "Ngày kết nạp"];
const PEOPLE: Rows = [
  ["Nguyễn Văn An", "Nam", "A", "15/02/2016"],
  ["Trần Thị Bình", "Nữ", "A", "15/03/2017"],
  ["Lê Văn Cường", "Nam", "B", "20/06/2017"],
];

function board(units: Rows, people: Rows | null, settings: Partial<Settings> = {}): ReturnType<typeof read> {
  return read([makeGrid("Đơn vị", units), ...(people ? [makeGrid("Kết nạp", people)] : [])], settings);
}

const BOARDS = [
  read([]),
  board([UNIT_COLUMNS, ["A", "Chi bộ Một", ""]], null),
  board(
    [
      [...UNIT_COLUMNS, "Kế hoạch 2017"],
      ["A", "Chi bộ Một", "", 5],
    ],
    null,
  ),
  board(
    [
      [...UNIT_COLUMNS, "Kế hoạch 2017"],
      ["A", "Chi bộ Một", "", 5],
    ],
    [PEOPLE_COLUMNS],
  ),
  board(
    [
      [
        ...[...UNIT_COLUMNS, "Kế hoạch 2017", "Kết nạp 2013", "Số đảng viên", "Số đảng viên đầu kỳ", "Đảng viên nữ"],
        ...["Dân số", "Số tổ chức cơ sở đảng", "Giấy chứng nhận 2016", "Số lớp 2016"],
      ],
      ["T", "Đảng bộ xã", "", "", "", "", "", "", "", "", "", ""],
      ["A", "Chi bộ Một", "T", 5, 3, 20, 18, 5, 900, 2, 7, 1],
      ["B", "Chi bộ Hai", "T", "khoảng 20", "", "", 4, 2, 300, "", "", ""],
      ["C", "Chi bộ Một", "T", 0, 2, 0, 0, 0, "", 1, 5, ""],
      ["D", "Chi bộ Bốn", "T", "", "", "", "", "", "", "", "", ""],
    ],
    [PEOPLE_COLUMNS, ...PEOPLE],
  ),
  board(
    [
      [...UNIT_COLUMNS, "Kế hoạch 2014", "Kế hoạch nhiệm kỳ 2010-2015", "Kế hoạch nhiệm kỳ 2015-2020"],
      ["A", "Chi bộ Một", "", 5, 20, 30],
    ],
    [PEOPLE_COLUMNS, ...PEOPLE],
  ),
  board(
    [
      [...UNIT_COLUMNS, "Kế hoạch 2017"],
      ["A", "Chi bộ Một", "", 0],
      ["B", "Chi bộ Hai", "", 4],
    ],
    [[...PEOPLE_COLUMNS, "Ngày chính thức"], ...PEOPLE.map((row) => [...row, "15/02/2018"])],
  ),
  // Numbers of whole years beside people, and lists that begin late.
  board(
    [
      [...UNIT_COLUMNS, "Kế hoạch 2017", "Kế hoạch 2015", "Kết nạp 2017", "Kết nạp 2015", "Giấy chứng nhận 2016"],
      ["T", "Đảng bộ xã", "", "", "", "", "", ""],
      ["A", "Chi bộ Một", "T", 5, 4, 12, "", 9],
      ["B", "Chi bộ Hai", "T", 5, 4, "", 8, ""],
    ],
    [
      PEOPLE_COLUMNS,
      ["Nguyễn Văn An", "Nam", "B", "15/11/2016"],
      ["Trần Thị Bình", "Nữ", "B", "20/11/2016"],
      ["Lê Văn Cường", "Nam", "B", "20/12/2017"],
    ],
  ),
  // The day that a person chose comes before the term.
  board(
    [
      [...UNIT_COLUMNS, "Kế hoạch nhiệm kỳ 2015-2020"],
      ["A", "Chi bộ Một", "", 30],
    ],
    [PEOPLE_COLUMNS, ...PEOPLE],
    { period: { kind: "term", from: 2015, to: 2020 }, asOf: day("31/12/2015") },
  ),
  // Numbers of years and terms of one unit alone: of the one above, or of one below it.
  ...[
    ["T", 9, 30],
    ["A", 9, 30],
  ].map(([code, ...numbers]) =>
    board(
      [
        [
          ...UNIT_COLUMNS,
          "Kế hoạch 2013",
          "Kế hoạch nhiệm kỳ 2010-2015",
          "Số đảng viên",
          "Kết nạp 2013",
          "Kết nạp 2010-2015",
        ],
        ["T", "Đảng bộ xã", "", "", "", "", ...(code === "T" ? numbers : ["", ""])],
        ["A", "Chi bộ Một", "T", 5, 20, 20, ...(code === "A" ? numbers : ["", ""])],
        ["B", "Chi bộ Hai", "T", 5, 20, 20, "", ""],
      ],
      [PEOPLE_COLUMNS, ...PEOPLE],
    ),
  ),
  // And one that lies within a year of which only the number is typed.
  board(
    [
      [...UNIT_COLUMNS, "Số đảng viên", "Kế hoạch nhiệm kỳ 2015-2020", "Kết nạp 2017"],
      ["A", "Chi bộ Một", "", 20, 30, 9],
      ["B", "Chi bộ Hai", "", 20, 30, ""],
    ],
    [PEOPLE_COLUMNS, ["Nguyễn Văn An", "Nam", "B", "15/11/2016"], ["Lê Văn Cường", "Nam", "B", "15/03/2017"]],
    { period: { kind: "term", from: 2015, to: 2020 }, asOf: day("30/6/2017") },
  ),
];

/** By the parameter's name; the first is one that is understood. */
const ARGUMENTS: Readonly<Record<string, readonly unknown[]>> = {
  unit: ["", "A", "B", "C", "D", "Chi bộ Một", "xã khác"],
  period: ["", 2017, 2016, 2014, 2013, 2025, "2010-2015", "2015-2020", "quý sau"],
  term: ["", "2015-2020", 2017, "2010-2015", 2025, "sau"],
  asOf: ["", "30/6/2017", "31/12/2015", "31/12/2020", "hôm qua"],
  dimension: ["giới tính", "tôn giáo", "đảng viên so với dân số", "nhóm tuổi", "chiều cao"],
  category: ["nữ", "không ghi", "phật giáo", "cao"],
  rows: ["đơn vị", "giới tính", "tôn giáo", "chiều cao"],
  columns: ["giới tính", "tôn giáo", "chiều cao"],
  attribute: ["", "nữ", "đại học", "đầu kỳ", "cao"],
  kind: ["", "xã", "tàu"],
  base: ["", "đầu kỳ", "cuối năm trước", "sau này"],
  goal: ["", 0.018, 5],
  threshold: ["", 0.5, 50],
  years: ["", 2, 0, "hai"],
  year: ["", 2016, 2010, "sau"],
  headings: ["", true, false, "hiện"],
  admitted: [5, "", -1, "năm"],
  plan: [10, 0, "", -1, "mười"],
  birth: ["1/1/1990", "", "xưa", "1/1/2020"],
  on: ["1/1/2017", "", "nay"],
  text: ["nữ", "", "xyz"],
};

interface Published {
  readonly id: string;
  readonly parameters: readonly { readonly name: string; readonly description: string }[];
  readonly result: object;
  readonly options?: { readonly stream?: boolean };
}
const SOURCE = readFileSync(join(__dirname, "../../src/functions/functions.ts"), "utf8");
const NAMES = new Map(
  [...SOURCE.matchAll(/@customfunction (\w+)[^]*?export function (\w+)/gu)].map(([, id, name]) => [id, name]),
);
const { functions: published } = JSON.parse(readFileSync(join(__dirname, "../../dist/functions.json"), "utf8")) as {
  functions: readonly (Published & { readonly description: string })[];
};

function replaced(values: readonly unknown[], at: number, value: unknown): unknown[] {
  return values.map((known, place) => (place === at ? value : known));
}

/** Every one, and every two of them that are not the usual ones. */
function* argumentLists(names: readonly string[]): Generator<unknown[]> {
  const usual = names.map((name) => ARGUMENTS[name]?.[0] ?? "");
  yield usual;
  for (const [at, name] of names.entries()) {
    for (const value of ARGUMENTS[name]?.slice(1) ?? []) {
      const one = replaced(usual, at, value);
      yield one;
      for (const [other, second] of names.entries()) {
        if (other <= at) continue;
        for (const next of ARGUMENTS[second]?.slice(1) ?? []) yield replaced(one, other, next);
      }
    }
  }
}

function ask(id: string, isStreaming: boolean, values: readonly unknown[]): void {
  const call = functions[NAMES.get(id) ?? ""];
  if (!call) throw new Error(`There is no function ${id}.`);
  if (!isStreaming) {
    try {
      call(...values);
    } catch {
      // Its reason is noted.
    }
    return;
  }
  const invocation: { setResult: () => void; onCanceled?: () => void } = { setResult: () => undefined };
  call(...values, invocation);
  invocation.onCanceled?.();
}

// The text of NARRATIVE loads later: narrative.test.ts.
it.each(published.filter(({ id }) => id !== "NARRATIVE").map((each) => [each.id, each] as const))(
  "PDV.%s gives the reasons that its help page lists",
  (id, metadata) => {
    given.clear();
    for (const { board: one, issues } of BOARDS) {
      boardStore.put(one, issues);
      for (const values of argumentLists(metadata.parameters.map(({ name }) => name))) {
        ask(id, metadata.options?.stream === true, values);
      }
    }
    expect([...given].sort()).toEqual([...reasonsOf(metadata)].sort());
  },
);
