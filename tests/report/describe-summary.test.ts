// The sheet "Tổng hợp", compared whole on a small board, and its variants.

import { finish } from "../../src/model/progress";
import type { Scope } from "../../src/indicators/report-scope";
import type { Issue } from "../../src/model/issue";
import { describeSummary } from "../../src/report/describe-summary";
import { vi } from "../../src/text/vi";
import { viSheets } from "../../src/text/vi-sheets";
import { issueSentence } from "../../src/text/issue-sentence";
import { buildBoard, day, type UnitSpec } from "../indicators/board-builder";
import { roleLines, shapeFaults, sheetLines } from "./sheet-text";
import { reported } from "./reported";

const SCOPE: Scope = {
  period: { kind: "year", year: 2017 },
  start: day("1/1/2017"),
  end: day("31/12/2017"),
  asOf: day("31/10/2017"),
};
const on = "5/10/2017";

const UNITS: readonly UnitSpec[] = [
  { name: "Đảng bộ huyện", code: "H" },
  { name: "Đảng bộ xã Ba", code: "01", under: "Đảng bộ huyện" },
  { name: "Chi bộ thôn Một", code: "0101", under: "Đảng bộ xã Ba", plans: { "2017": 10 } },
  { name: "Chi bộ thôn Hai", code: "0102", under: "Đảng bộ xã Ba", plans: { "2017": { kind: "floor", value: 4 } } },
  { name: "Chi bộ trường", code: "02", under: "Đảng bộ huyện" },
];

const unknownUnit: Issue = {
  code: "admission/unknown-unit",
  severity: "error",
  sheet: "Kết nạp",
  cell: "C17",
  parameters: { text: "Xã Bốn", suggestion: null },
};

const board = buildBoard({
  units: UNITS,
  admissions: [
    { unit: "Chi bộ thôn Một", on, times: 9 },
    { unit: "Chi bộ thôn Hai", on, times: 1 },
    { unit: "Chi bộ trường", on, times: 2 },
    { unit: "Đảng bộ huyện", on },
    { unit: "Chi bộ thôn Một", on: "1/11/2017", times: 2 },
    { unit: null, on },
  ],
  sources: [
    { sheet: "Đơn vị", kind: "units", rows: 5, leftOut: 0 },
    { sheet: "Kết nạp", kind: "admissions", rows: 16, leftOut: 1 },
  ],
});

const DEFINITIONS = viSheets.report.summary.definitions;

it("describes a small board whole", () => {
  // An error on a row that counts all the same (here row 2) is no reason for a row left out.
  const wrongBirth: Issue = {
    code: "date/impossible",
    severity: "error",
    sheet: "Kết nạp",
    cell: "D2",
    parameters: { column: "admission.birth", text: "31/02/1990" },
  };
  const sheet = finish(describeSummary(reported(board, SCOPE, [wrongBirth, unknownUnit])));
  expect(sheetLines(sheet)).toEqual([
    "ĐẢNG BỘ HUYỆN | ĐẢNG CỘNG SẢN VIỆT NAM",
    "BAN TỔ CHỨC | ……………, ngày …… tháng …… năm ………",
    "*",
    "KẾT QUẢ THỰC HIỆN KẾ HOẠCH KẾT NẠP ĐẢNG VIÊN NĂM 2017",
    "(Số liệu tính đến ngày 31/10/2017)",
    "Biểu số ……… | Đơn vị tính: Người",
    "STT | Mã đơn vị | Đơn vị | Kế hoạch | Kết nạp | Tỷ lệ (%) | Tiến độ cần đạt (%) | So với tiến độ (±%) | " +
      "Vượt (+), hụt (−) kế hoạch (%) | Còn phải kết nạp | Cần kết nạp mỗi tháng | Ước cả kỳ | Mức đạt | Ghi chú",
    "(1) | (2) | (3) | (4) | (5) | (6=5/4) | (7) | (8=6−7) | (9=6−100%) | (10=4−5) | (11) | (12=5/7) | (13) | (14)",
    " |  | Tổng cộng | ≥ 14 | 13 | 0.9286 | 0.8333 | 0.0952 | -0.0714 | 1 | 0.5 | 15.6 | từ 50 đến dưới 100 % | ",
    "I | 01 | Đảng bộ xã Ba | ≥ 14 | 10 | 0.7143 | 0.8333 | -0.119 | -0.2857 | 4 | 2 | 12 | từ 50 đến dưới 100 % | ",
    "1 | 0101 | >Chi bộ thôn Một | 10 | 9 | 0.9 | 0.8333 | 0.0667 | -0.1 | 1 | 0.5 | 10.8 | từ 50 đến dưới 100 % | ",
    "2 | 0102 | >Chi bộ thôn Hai | ≥ 4 | 1 | 0.25 | 0.8333 | -0.5833 | -0.75 | 3 | 1.5 | 1.2 | dưới 50 % | ",
    "II | 02 | Chi bộ trường | – | 2 | – | 0.8333 | – | – | – | – | 2.4 | – | ",
    "",
    "Đã kết nạp 13 đảng viên, kế hoạch ≥ 14, đạt 92,86\u00a0%; tiến độ cần đạt 83,33\u00a0%: vượt tiến độ 9,52 điểm phần trăm.",
    "Có 2/3 đơn vị (gồm cả đơn vị cấp dưới) có tỷ lệ thấp hơn tiến độ cần đạt (83,33\u00a0%).",
    "Chia theo mức đạt (gồm cả đơn vị cấp dưới): 1 đơn vị đạt dưới 50 %; 2 đơn vị đạt từ 50 đến dưới 100 %; 0 đơn vị đạt từ 100 % trở lên.",
    "1 đơn vị không có kế hoạch hoặc kế hoạch bằng 0 nên không có tỷ lệ (–).",
    "Trong tổng số có 1 người ghi thẳng ở Đảng bộ huyện, không thuộc đơn vị nào bên dưới.",
    "2 người trong kỳ có ngày sau ngày chốt số liệu, không tính vào biểu này.",
    "1 dòng kết nạp chưa tính được vì thiếu hoặc sai số liệu (một dòng có thể có nhiều lỗi):",
    `– ${issueSentence(vi, unknownUnit).title}: 1 dòng.`,
    ...DEFINITIONS.shares,
    DEFINITIONS.outlook,
    DEFINITIONS.leastPlans,
    DEFINITIONS.withBelow,
    "",
    "",
    "NGƯỜI LẬP BIỂU | TRƯỞNG BAN",
    "(Ký, ghi rõ họ và tên) | (Ký, đóng dấu, ghi rõ họ và tên)",
    " | ",
    " | ",
    " | ",
    " | ",
  ]);
  expect(sheet.outline).toEqual([{ first: 10, last: 11 }]);
  expect(sheet.bars).toEqual([{ column: 5, rows: { first: 8, last: 12 } }]);
  expect(roleLines(sheet).slice(8, 13)).toEqual([
    "total total total total-count total-count total-percent total-percent total-points total-points total-count total-decimal total-count band-middle total",
    "group-ordinal group group group-count group-count group-percent group-percent group-points group-points group-count group-decimal group-count band-middle own-note",
    "ordinal code text count count percent percent points points count decimal count band-middle own-note",
    "ordinal code text count count percent percent points points count decimal count band-low own-note",
    "ordinal code text count count percent percent points points count decimal count ordinal own-note",
  ]);
  expect(sheet).toMatchObject({
    key: "summary",
    name: "Tổng hợp",
    headings: { first: 6, last: 7 },
    frozenColumns: 3,
    orientation: "landscape",
    notes: { column: 13, firstRow: 9 },
  });
  expect(shapeFaults(sheet)).toEqual([]);
});

it("keys the person's notes by name when a unit has no code, and shows no column of codes when none has", () => {
  const some = finish(
    describeSummary(reported(buildBoard({ units: [{ name: "A", code: "1" }, { name: "B" }] }), SCOPE, [])),
  );
  expect([some.columns.length, some.notes]).toEqual([
    14,
    { column: 13, firstRow: 9, keys: ["1|A", "|B"], gone: expect.any(String) },
  ]);
  const none = finish(describeSummary(reported(buildBoard({ units: [{ name: "A" }, { name: "B" }] }), SCOPE, [])));
  expect([none.columns.length, none.frozenColumns, none.notes?.keys]).toEqual([13, 2, ["|A", "|B"]]);
  expect(sheetLines(none)[7]).toContain("(5=4/3)");
  expect(shapeFaults(none)).toEqual([]);
});

it("leaves the organisation to be filled in when no unit stands above all others", () => {
  const sheet = finish(describeSummary(reported(buildBoard({ units: [{ name: "A" }, { name: "B" }] }), SCOPE, [])));
  expect(sheetLines(sheet)[0]).toMatch(/^ĐẢNG BỘ …+ /u);
  expect(sheetLines(sheet).slice(9, 11)).toEqual([
    "1 | A | – | 0 | – | 0.8333 | – | – | – | – | 0 | – | ",
    "2 | B | – | 0 | – | 0.8333 | – | – | – | – | 0 | – | ",
  ]);
});

it("lists a single unit that has none below it", () => {
  const sheet = finish(
    describeSummary(reported(buildBoard({ units: [{ name: "Chi bộ", plans: { "2017": 2 } }] }), SCOPE, [])),
  );
  expect(sheetLines(sheet)[9]).toMatch(/^1 \| Chi bộ \| 2 \| 0 \| 0 /u);
  expect(sheetLines(sheet)).toContain("Có 1/1 đơn vị có tỷ lệ thấp hơn tiến độ cần đạt (83,33\u00a0%).");
});

it("writes paths of ordinals from the third level on", () => {
  const units: UnitSpec[] = [
    { name: "A" },
    { name: "B" },
    { name: "B1", under: "B" },
    { name: "B2", under: "B" },
    { name: "B2a", under: "B2" },
    { name: "B2b", under: "B2" },
  ];
  const sheet = finish(describeSummary(reported(buildBoard({ units }), SCOPE, [])));
  expect(sheet.rows.slice(9, 15).map((row) => row[0]?.value)).toEqual(["I", "II", 1, 2, "2.1", "2.2"]);
  expect(sheet.rows.slice(9, 15).map((row) => row[1]?.indent ?? 0)).toEqual([0, 0, 1, 1, 2, 2]);
});

it("follows the bands and the term of the settings", () => {
  const term: Scope = {
    ...SCOPE,
    period: { kind: "term", from: 2015, to: 2020 },
    start: day("1/1/2016"),
    end: day("31/12/2020"),
  };
  const units: UnitSpec[] = [0, 20, 40, 80, 81].map((done, i) => ({
    name: `U${String(i)}`,
    plans: { "2015-2020": 100 },
    code: String(done),
  }));
  const sheet = finish(
    describeSummary(
      reported(
        buildBoard({
          units,
          admissions: [
            ...units.map(({ name, code }) => ({ unit: name, on, times: Number(code) })),
            { unit: "U0", on: "31/12/2015" },
          ],
          settings: { bands: [0.2, 0.405, 0.81] },
        }),
        term,
        [],
      ),
    ),
  );
  expect(sheetLines(sheet)[3]).toContain("NHIỆM KỲ 2015-2020");
  const band = sheet.columns.length - 2;
  expect(sheet.rows.slice(9, 14).map((row) => `${String(row[band]?.value)} ${row[band]?.role ?? ""}`)).toEqual([
    "dưới 20 % band-low",
    "từ 20 đến dưới 40,5 % band-middle",
    "từ 20 đến dưới 40,5 % band-middle",
    "từ 40,5 đến dưới 81 % band-middle",
    "từ 81 % trở lên band-high",
  ]);
});

describe("the columns that depend on the data", () => {
  const headings = (of: ReturnType<typeof buildBoard>, scope: Scope): string =>
    sheetLines(finish(describeSummary(reported(of, scope, []))))[6] ?? "";
  const units: UnitSpec[] = [{ name: "A", plans: { "2017": 10 } }, { name: "B" }];

  it("compare with the period before where the workbook holds it", () => {
    const admissions = [
      { unit: "A", on: "5/10/2015" },
      { unit: "A", on, times: 3 },
      { unit: "A", on: "5/10/2016", times: 2 },
      { unit: "A", on: "5/11/2016", times: 9 },
    ];
    const sheet = finish(describeSummary(reported(buildBoard({ units, admissions }), SCOPE, [])));
    expect(sheetLines(sheet)[6]).toContain("Ước cả kỳ | Cùng kỳ trước | So với cùng kỳ (%) | Mức đạt");
    expect(sheet.rows.slice(8, 11).map((row) => row.slice(11, 13).map((cell) => cell?.value))).toEqual([
      [2, 0.5],
      [2, 0.5],
      [0, "–"],
    ]);
    expect(headings(buildBoard({ units, admissions: admissions.slice(0, 1) }), SCOPE)).not.toContain("Cùng kỳ");
  });

  it("are explained where they stand, and kinds of plans where there are any", () => {
    const over: Scope = { ...SCOPE, asOf: day("31/12/2017") };
    const told = (of: ReturnType<typeof buildBoard>, scope: Scope): string[] => {
      const lines = sheetLines(finish(describeSummary(reported(of, scope, []))));
      return [DEFINITIONS.outlook, DEFINITIONS.leastPlans, DEFINITIONS.withBelow].filter((line) =>
        lines.includes(line),
      );
    };
    expect(told(buildBoard({ units }), over)).toEqual([]);
    expect(told(buildBoard({ units }), SCOPE)).toEqual([DEFINITIONS.outlook]);
    const floor: UnitSpec = { name: "A", plans: { "2017": { kind: "floor", value: 4 } } };
    expect(told(buildBoard({ units: [floor, { name: "B" }] }), over)).toEqual([DEFINITIONS.leastPlans]);
    const below: UnitSpec[] = [...units, { name: "C", under: "A" }];
    expect(told(buildBoard({ units: below }), over)).toEqual([DEFINITIONS.withBelow]);
    // The total's row is no unit's.
    expect(told(buildBoard({ units: [{ name: "A" }, { name: "B", under: "A" }] }), over)).toEqual([]);
  });

  it("give no outlook once the period is over", () => {
    const over: Scope = { ...SCOPE, asOf: day("31/12/2017") };
    expect(headings(buildBoard({ units }), over)).not.toMatch(/mỗi tháng|Ước cả kỳ/u);
    expect(headings(buildBoard({ units }), SCOPE)).toMatch(/mỗi tháng \| Ước cả kỳ/u);
  });
});

it.each([
  [
    "15",
    "Kế hoạch của Đảng bộ xã (15) khác tổng kế hoạch của các đơn vị trực thuộc (12); dòng tổng cộng lấy kế hoạch của Đảng bộ xã.",
  ],
  ["12", null],
  ["none", null],
])("says where the plan of the organisation, %s, is not the sum of its units", (own, said) => {
  const plan = (value: number) => ({ plans: { "2017": value } });
  const units = [
    { name: "Đảng bộ xã", ...(own !== "none" && plan(Number(own))) },
    { name: "Chi bộ Một", under: "Đảng bộ xã", ...plan(7) },
    { name: "Chi bộ Hai", under: "Đảng bộ xã", ...plan(5) },
  ];
  const board = buildBoard({ units, admissions: [{ unit: "Chi bộ Một", on: "1/3/2017" }] });
  const lines = sheetLines(finish(describeSummary(reported(board, SCOPE, []))));
  expect(lines.find((line) => line.startsWith("Kế hoạch của")) ?? null).toBe(said);
});
