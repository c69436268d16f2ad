// The statistical forms: their rows, both periods, and whether their equations hold.

import type { Scope } from "../../src/indicators/report-scope";
import { checkTypedForm } from "../../src/intake/checks/check-typed-form";
import { createIssueList } from "../../src/intake/issue-list";
import { readTypedForm } from "../../src/intake/read-typed-form";
import { FORM_2 } from "../../src/report/forms/form-2";
import { makeGrid } from "../intake/grids";
import type { Source, SourceLayout } from "../../src/model/board";
import type { FormCount, FormRow } from "../../src/model/form-row";
import type { BreakdownId } from "../../src/model/grouping";
import type { ColumnId } from "../../src/model/issue";
import { describeForm2 } from "../../src/report/describe-form-2";
import { describeForm2b } from "../../src/report/describe-form-2b";
import { buildBoard, day, type AdmissionSpec } from "../indicators/board-builder";
import { seedBoard } from "./seed-board";
import { roleLines, shapeFaults, sheetLines } from "./sheet-text";
import { reported } from "./reported";

const SCOPE: Scope = {
  period: { kind: "year", year: 2021 },
  start: day("1/1/2021"),
  end: day("31/12/2021"),
  asOf: day("30/6/2021"),
};
const on = "5/3/2021";
const before = "5/3/2020";

const PEOPLE: readonly AdmissionSpec[] = [
  {
    unit: "A",
    on,
    sex: "female",
    ethnicity: "tay",
    religion: "catholicism",
    occupation: "enterprise-worker",
    times: 2,
  },
  {
    unit: "A",
    on,
    sex: "male",
    ethnicity: "kinh",
    religion: "no-religion",
    occupation: "farmer",
    birth: { year: 1996 },
  },
  { unit: "A", on, sex: "female", ethnicity: "kinh", occupation: "enterprise-staff", birth: { year: 1986 } },
  { unit: "A", on: before, sex: "female", ethnicity: "kinh", occupation: "farmer", times: 2 },
  { unit: "A", on: "5/9/2020", sex: "female", ethnicity: "kinh", occupation: "farmer", times: 9 },
];

const board = (admissions: readonly AdmissionSpec[] = PEOPLE) => buildBoard({ units: [{ name: "A" }], admissions });

describe("form 2", () => {
  const lines = sheetLines(describeForm2(reported(board(), SCOPE)));

  it.each([
    "I | Tổng số đảng viên mới kết nạp | 4 | 2 | 2",
    " | >Nữ | 3 | 2 | 1.5",
    " | >Dân tộc thiểu số | 2 | 0 | –",
    " | >Người theo tôn giáo | 2 |  | –",
    " | >Chủ doanh nghiệp tư nhân |  |  | –",
    " | >Kết nạp lại | 0 | 0 | –",
    "- | >Lãnh đạo, quản lý và lao động trong các doanh nghiệp, chia ra: | 3 | 0 | –",
    "+ | >>Công nhân, lao động trực tiếp sản xuất | 2 | 0 | –",
    "- | >Người làm nông, lâm, ngư nghiệp | 1 | 2 | 0.5",
    "- | >Từ 18 đến 30 tuổi | 1 |  | –",
    "- | >Tuổi bình quân | 30 |  | –",
    "1 | Nghề nghiệp |  |  | ",
  ])("has the row %s", (row) => {
    expect(lines).toContain(row);
  });

  it("carries its number, its columns and their numbers", () => {
    expect(lines[0]).toMatch(/Biểu số 2-BTCTW$/u);
    expect(lines.slice(6, 8)).toEqual([
      "Tiêu chí | Kỳ này | Cùng kỳ năm trước | (%) kỳ này so với cùng kỳ năm trước",
      "(1) | (2) | (3) | (4=2*100/3)",
    ]);
  });

  it("tells which of its equations hold", () => {
    expect(lines).toContain("– Tổng các dòng thuộc “Nghề nghiệp” = Tổng số (I): đúng (4).");
    expect(lines).toContain(
      "– Tổng các dòng thuộc “Tuổi đời” = Tổng số (I): sai (2 và 4, thiếu 2 người không ghi hoặc không thuộc mục nào).",
    );
    expect(lines).toContain("– Mỗi dòng thuộc “Tổng số đảng viên mới kết nạp” ≤ dòng ấy: đúng (3).");
    expect(lines).toContain(
      "– Tổng các dòng thuộc “Lãnh đạo, quản lý và lao động trong các doanh nghiệp” = dòng ấy: đúng (3).",
    );
    expect(lines).toContain(
      "– Tổng các dòng thuộc “Trình độ chuyên môn nghiệp vụ” ≤ Tổng số (I): chưa đối chiếu được vì danh sách không ghi.",
    );
  });

  it("leaves last year open where the workbook holds nobody of it", () => {
    const alone = sheetLines(describeForm2(reported(board(PEOPLE.slice(0, 3)), SCOPE)));
    expect(alone).toContain("I | Tổng số đảng viên mới kết nạp | 4 |  | –");
  });

  it("leaves to the person what the lists do not tell, each cell by a name of its own, and works out its ratio", () => {
    const sheet = describeForm2(reported(board(), SCOPE));
    const at = sheet.rows.findIndex((row) => row[1]?.value === "Đảng bộ cơ sở");
    const key = "form-2:số tổ chức cơ sở đảng có đến cuối kỳ › đảng bộ cơ sở";
    expect(sheet.rows[at]?.slice(2)).toEqual([
      { value: null, role: "input", own: `${key}::2021` },
      { value: null, role: "input", own: `${key}::2020` },
      { value: "–", role: "percent", formula: expect.stringContaining(`C${String(at + 1)}/D${String(at + 1)}`) },
    ]);
    const own = sheet.rows.flatMap((row) => row.flatMap((cell) => cell?.own ?? []));
    expect(new Set(own).size).toBe(own.length);
  });

  it("knows what is typed by unit and period: this year's is last year's of the next, and no other unit's", () => {
    const ownIn = (period: number, unit: number | null): unknown[] => {
      const scope = { ...SCOPE, period: { kind: "year", year: period } as const };
      const sheet = describeForm2({
        ...reported({ ...board(), formRows: [{ text: "Hội viên", mark: "I", count: { kind: "typed" } }] }, scope),
        unit,
      });
      return (
        sheet.rows
          .find((row) => row[1]?.value === "Hội viên")
          ?.slice(2, 4)
          .map((cell) => cell?.own) ?? []
      );
    };
    expect(ownIn(2021, null)).toEqual(["form-2: › hội viên::2021", "form-2: › hội viên::2020"]);
    expect(ownIn(2022, null)).toEqual(["form-2: › hội viên::2022", "form-2: › hội viên::2021"]);
    expect(ownIn(2021, 0)[0]).not.toBe(ownIn(2021, null)[0]);
  });

  it("counts no category of a period of which nothing is known", () => {
    const later = {
      period: { kind: "year", year: 2001 } as const,
      start: day("1/1/2001"),
      end: day("31/12/2001"),
      asOf: day("31/12/2001"),
    };
    const forms = [describeForm2(reported(board(), later)), describeForm2b(reported(board(), later))];
    const numbers = forms.flatMap(({ rows }) =>
      rows.flatMap((row) =>
        row.flatMap((cell) => (typeof cell?.value === "number" && cell.role !== "ordinal" ? [cell.value] : [])),
      ),
    );
    expect(numbers).toEqual([]);
  });

  it("has a formula say whether what is typed fits, and until then what is known", () => {
    const sheet = describeForm2(reported(board(), SCOPE));
    const rowOf = (text: string) => 1 + sheet.rows.findIndex((row) => row[1]?.value === text);
    const checks = sheet.rows.flatMap(([cell]) => (cell?.role === "remark" && cell.formula ? [cell] : []));
    const checkOf = (name: string) => checks.find(({ value }) => String(value).includes(`“${name}”`));
    const [all, youth, committees] = [
      "Tổng số đảng viên mới kết nạp",
      "Đoàn viên Đoàn TNCS Hồ Chí Minh",
      "Đảng bộ cơ sở",
    ].map(rowOf) as [number, number, number];
    expect(checkOf("Tổng số đảng viên mới kết nạp")?.formula).toBe(
      `=IF(COUNT(C${youth}:C${youth + 3})=0,"– Mỗi dòng thuộc “Tổng số đảng viên mới kết nạp” ≤ dòng ấy: đúng (3).",` +
        `IF(MAX(C${youth}:C${youth + 3})<=N(C${all}),"– Mỗi dòng thuộc “Tổng số đảng viên mới kết nạp” ≤ dòng ấy: đúng.",` +
        `"– Mỗi dòng thuộc “Tổng số đảng viên mới kết nạp” ≤ dòng ấy: sai, xem lại số đã nhập."))`,
    );
    expect(checkOf("Đảng bộ cơ sở")).toMatchObject({
      value: "– Mỗi dòng thuộc “Đảng bộ cơ sở” ≤ dòng ấy: chưa đối chiếu được vì chưa nhập số.",
      formula: expect.stringContaining(`MAX(C${committees + 1}:C${committees + 2})<=N(C${committees})`),
    });
    const schools = rowOf("Biết đọc, biết viết chữ quốc ngữ");
    expect(checkOf("Trình độ giáo dục phổ thông")?.formula).toContain(`SUM(C${schools}:C${schools + 3})=N(C${all})`);
  });

  it("keeps its shape, with people and without", () => {
    expect(shapeFaults(describeForm2(reported(board(), SCOPE)))).toEqual([]);
    expect(shapeFaults(describeForm2(reported(board([]), SCOPE)))).toEqual([]);
  });
});

describe("form 2 with rows of the person's own", () => {
  const of = (dimension: BreakdownId, ...categories: string[]) =>
    ({ kind: "categories", dimension, categories }) as const;
  const row = (mark: string, text: string, count: FormCount): FormRow => ({ mark, text, count });
  const all = row("I", "Đảng viên mới", { kind: "all" });
  const own = (...formRows: readonly FormRow[]) =>
    describeForm2(
      reported({ ...board(), groupings: [{ name: "Khối", rules: RULES }], formRows: [all, ...formRows] }, SCOPE),
    );
  const RULES = [
    { label: "doanh nghiệp", dimension: "occupation", category: "enterprise-worker" },
    { label: "doanh nghiệp", dimension: "occupation", category: "enterprise-staff" },
    { label: "nông thôn", dimension: "occupation", category: "farmer" },
  ] as const;
  const checksOf = (...rows: readonly FormRow[]) => {
    const lines = sheetLines(own(...rows));
    return lines.slice(lines.indexOf("Kiểm tra các đẳng thức của biểu:") + 1).filter((line) => line.startsWith("–"));
  };

  it("has these and no others, in bold and indented by their marks", () => {
    const sheet = own(
      row("", "Trong đó:", { kind: "heading" }),
      row("", "Phụ nữ", of("sex", "female")),
      row("II", "Nghề nghiệp", { kind: "heading" }),
      row("-", "Doanh nghiệp", of("grouping:0", "doanh nghiệp")),
      row("+", "Công nhân", of("occupation", "enterprise-worker")),
      row("+", "Có bằng nghề", { kind: "typed" }),
    );
    expect(sheetLines(sheet).slice(8, 15)).toEqual([
      "I | Đảng viên mới | 4 | 2 | 2",
      " | Trong đó: |  |  | ",
      " | >Phụ nữ | 3 | 2 | 1.5",
      "II | Nghề nghiệp |  |  | ",
      "- | >Doanh nghiệp | 3 | 0 | –",
      "+ | >>Công nhân | 2 | 0 | –",
      "+ | >>Có bằng nghề |  |  | –",
    ]);
    expect(roleLines(sheet).slice(8, 13)).toEqual([
      "group-ordinal group group-count group-count group-percent",
      "ordinal text count count percent",
      "ordinal text count count percent",
      "group-ordinal group group-count group-count group-percent",
      "ordinal text count count percent",
    ]);
    expect(sheet.rows[12]?.[2]?.figure?.groups).toEqual([{ dimension: "grouping:0", categories: ["doanh nghiệp"] }]);
    expect(shapeFaults(sheet)).toEqual([]);
  });

  it.each<[string, readonly FormRow[], readonly string[]]>([
    [
      "all categories of a dimension below a heading",
      [row("1", "Giới", { kind: "heading" }), row("-", "Nam", of("sex", "male")), row("-", "Nữ", of("sex", "female"))],
      ["– Tổng các dòng thuộc “Giới” = Tổng số (I): đúng (4)."],
    ],
    [
      "some categories only",
      [
        row("1", "Nghề", { kind: "heading" }),
        row("-", "Nông dân", of("occupation", "farmer")),
        row("-", "Sinh viên", of("occupation", "student")),
      ],
      ["– Tổng các dòng thuộc “Nghề” ≤ Tổng số (I): đúng (1)."],
    ],
    [
      "the same people in two rows",
      [
        row("1", "Giới", { kind: "heading" }),
        row("-", "Nam", of("sex", "male", "female")),
        row("-", "Nữ", of("sex", "female")),
      ],
      ["– Tổng các dòng thuộc “Giới” = Tổng số (I): sai (7 và 4, thừa 3)."],
    ],
    [
      "rows of which that make up the total without a heading",
      [
        row("", "Nam", of("sex", "male")),
        row("", "Nữ", of("sex", "female")),
        row("", "DTTS", of("minority", "minority")),
      ],
      [
        "– Mỗi dòng thuộc “Đảng viên mới” ≤ dòng ấy: đúng (2).",
        "– Tổng các dòng thuộc “Giới tính” = Tổng số (I): đúng (4).",
      ],
    ],
    [
      "rows of which that overlap",
      [row("", "Nữ", of("sex", "female")), row("", "Mọi người", of("sex", "female", "male"))],
      ["– Mỗi dòng thuộc “Đảng viên mới” ≤ dòng ấy: đúng (4)."],
    ],
    [
      "a row split into all of its parts, and into others",
      [
        row("1", "Doanh nghiệp, chia ra:", of("occupation", "enterprise-staff", "enterprise-worker")),
        row("+", "Nhân viên", of("occupation", "enterprise-staff")),
        row("+", "Công nhân", of("occupation", "enterprise-worker")),
        row("+", "Nữ", of("sex", "female")),
      ],
      [
        "– Mỗi dòng thuộc “Đảng viên mới” ≤ dòng ấy: đúng (3).",
        "– Tổng các dòng thuộc “Doanh nghiệp” = dòng ấy: đúng (3).",
      ],
    ],
    [
      "items of a grouping, which need not cover all",
      [
        row("1", "Khối", { kind: "heading" }),
        row("-", "Doanh nghiệp", of("grouping:0", "doanh nghiệp")),
        row("-", "Nông thôn", of("grouping:0", "nông thôn")),
      ],
      ["– Tổng các dòng thuộc “Khối” ≤ Tổng số (I): đúng (4)."],
    ],
    [
      "rows without anything to add up",
      [row("1", "Trống", { kind: "heading" }), row("-", "Tuổi", { kind: "mean-age" })],
      [],
    ],
  ])("tries %s", (_what, rows, expected) => {
    expect(checksOf(...rows)).toEqual(expected);
  });

  it("counts everybody where no row says the total", () => {
    const formRows = [row("1", "Nam", of("sex", "male")), row("2", "Nữ", of("sex", "female"))];
    const lines = sheetLines(describeForm2(reported({ ...board(), formRows }, SCOPE)));
    expect(lines).toContain("– Tổng các dòng thuộc “Giới tính” = Tổng số: đúng (4).");
  });

  it("leaves the items of a grouping open where the lists say nothing of what it asks for", () => {
    const people: readonly AdmissionSpec[] = [{ unit: "A", on, sex: "female", times: 2 }];
    const formRows = [all, row("-", "Doanh nghiệp", of("grouping:0", "doanh nghiệp"))];
    const silent = { ...board(people), groupings: [{ name: "Khối", rules: RULES }], formRows };
    const lines = sheetLines(describeForm2(reported(silent, SCOPE)));
    expect(lines).toContain("- | >Doanh nghiệp |  |  | –");
    expect(lines.join("\n")).toContain("Cột “Nghề nghiệp” không ghi cho người nào");
  });

  it("keeps the texts of its formulas as short as Excel asks for, quotes and all", () => {
    const name = `Đảng bộ "cơ sở" ${"rất dài ".repeat(60)}`;
    const sheet = own(row("1", name, { kind: "typed" }), row("+", "Có kết nạp", { kind: "typed" }));
    const formulas = sheet.rows.flatMap(([cell]) => (cell?.role === "remark" ? (cell.formula ?? []) : []));
    expect(formulas).toHaveLength(2);
    for (const formula of formulas) {
      const texts = formula.match(/"(?:[^"]|"")*"/gu) ?? [];
      expect(texts.length).toBeGreaterThanOrEqual(3);
      expect(Math.max(...texts.map((text) => text.length))).toBeLessThan(255);
    }
    expect(formulas[1]).toContain('“Đảng bộ ""cơ sở"" rất dài');
  });
});

describe("form 2B", () => {
  const sheet = describeForm2b(reported(board(), SCOPE));
  const rows = sheet.rows.slice(8, 41).map((row) => row.map((cell) => cell?.value ?? null));

  it("prints two halves: the groups up to 32, the other groups and the religions", () => {
    expect(rows.map((row) => row[0])).toEqual(["I", ...Array.from({ length: 32 }, (_, at) => at + 1)]);
    expect(rows.map((row) => row[5])).toEqual([
      ...Array.from({ length: 24 }, (_, at) => at + 33),
      "II",
      ...[1, 2, 3, 4, 5, 6, 7],
      null,
    ]);
    expect(shapeFaults(sheet)).toEqual([]);
  });

  it("counts people, women and shares", () => {
    expect(rows[0]?.slice(0, 5)).toEqual(["I", "Dân tộc", 4, 3, 1]);
    expect(rows[1]?.slice(0, 5)).toEqual([1, "Kinh", 2, 1, 0.5]);
    expect(rows[2]?.slice(0, 5)).toEqual([2, "Tày", 2, 2, 0.5]);
    expect(rows[24]?.slice(5)).toEqual(["II", "Tôn giáo", 2, 2, 0.5]);
    expect(rows[26]?.slice(5)).toEqual([2, "Công giáo", 2, 2, 0.5]);
  });

  it("tells which of its equations hold", () => {
    const lines = sheetLines(sheet);
    expect(lines).toContain("– Tổng các dân tộc = Tổng số đảng viên mới kết nạp: đúng (4).");
    expect(lines.find((line) => line.startsWith("– Dân tộc thiểu số (Biểu 2) = Tổng số trừ dân tộc Kinh"))).toMatch(
      /: đúng \(2\)\.$/u,
    );
    expect(lines).toContain("– Tổng các tôn giáo ≤ Tổng số đảng viên mới kết nạp: đúng (2).");
    expect(lines).toContain("– Tổng các tôn giáo = Người theo tôn giáo (Biểu 2): đúng (2).");
    expect(lines).toContain("– Tổng số nữ của các dân tộc = Nữ (Biểu 2): đúng (3).");
    expect(lines).toContain("– Ở mỗi dòng, Nữ ≤ Tổng số: đúng.");
  });

  it("tells of women whose ethnic group nobody wrote down", () => {
    const people: readonly AdmissionSpec[] = [...PEOPLE.slice(0, 3), { unit: "A", on, sex: "female" }];
    expect(sheetLines(describeForm2b(reported(board(people), SCOPE)))).toContain(
      "– Tổng số nữ của các dân tộc = Nữ (Biểu 2): sai (3 và 4, thiếu 1 người không ghi hoặc không thuộc mục nào).",
    );
  });
});

/** What a list of admissions with these columns is. */
const listOf = (...ids: readonly ColumnId[]): Source => ({
  sheet: "Kết nạp",
  kind: "admissions",
  rows: 4,
  leftOut: 0,
  layout: {
    columns: ids.map((id, column) => ({ key: id, heading: id, column, id, confidence: 1 })),
  } as unknown as SourceLayout,
});

describe("what the lists do not say", () => {
  const silent: readonly AdmissionSpec[] = [
    { unit: "A", on, sex: "female", ethnicity: "kinh", times: 3 },
    { unit: "A", on, sex: "male" },
  ];
  const about = (people: readonly AdmissionSpec[], ...ids: readonly ColumnId[]) =>
    reported(buildBoard({ units: [{ name: "A" }], admissions: people, sources: [listOf(...ids)] }), SCOPE);
  const columns = ["admission.sex", "admission.ethnicity", "admission.religion"] as const;

  it("is left to the person in form 2B, never a 0, and its share is worked out", () => {
    const sheet = describeForm2b(about(silent, "admission.sex", "admission.ethnicity"));
    const [all, , catholics] = sheet.rows.slice(8 + 24).map((row) => row.slice(5));
    expect(all?.slice(2)).toEqual([
      { value: null, role: "input", own: "form-2b:religion:total::2021" },
      { value: null, role: "input", own: "form-2b:religion:female::2021" },
      { value: "–", role: "group-percent", formula: '=IF(ISNUMBER(H33),H33/4,"–")' },
    ]);
    expect(catholics?.slice(2, 4).map((cell) => cell?.own)).toEqual([
      "form-2b:catholicism:total::2021",
      "form-2b:catholicism:female::2021",
    ]);
    expect(sheet.rows[9]?.slice(2, 5).map((cell) => cell?.value)).toEqual([3, 3, 0.75]);
    const parts = sheet.rows.map(([cell]) => cell).find((cell) => String(cell?.value).includes("Ở mỗi dòng"));
    expect(parts?.value).toBe("– Ở mỗi dòng, Nữ ≤ Tổng số: đúng.");
    expect(parts?.formula).toContain(
      'IF(COUNT(D9:D41,I9:I41)=0,"– Ở mỗi dòng, Nữ ≤ Tổng số: đúng.",' +
        "IF(AND(SUMPRODUCT(--(D9:D41>C9:C41))=0,SUMPRODUCT(--(I9:I41>H9:H41))=0),",
    );
    expect(shapeFaults(sheet)).toEqual([]);
  });

  it("is told by the column's name: no column, nothing in it, or of how many", () => {
    const told = (people: readonly AdmissionSpec[], ...ids: readonly ColumnId[]) =>
      sheetLines(describeForm2b(about(people, ...ids)));
    const none = told(silent, "admission.sex", "admission.ethnicity");
    expect(none).toContain("– Danh sách không có cột “Tôn giáo”: các ô lấy từ cột này để trống, không phải bằng 0.");
    expect(none).toContain(
      "– Cột “Dân tộc”: 1 trong 4 người không ghi hoặc không nhận ra được, chưa nằm trong dòng nào.",
    );
    expect(none.join()).toContain("Tổng các tôn giáo ≤ Tổng số đảng viên mới kết nạp: chưa đối chiếu được");
    expect(none.join()).not.toContain("Giới tính");
    expect(told(silent, ...columns)).toContain(
      "– Cột “Tôn giáo” không ghi cho người nào: các ô lấy từ cột này để trống, không phải bằng 0.",
    );
  });

  it("leaves women open where no sex is known, and only these", () => {
    const sheet = describeForm2b(about([{ unit: "A", on, ethnicity: "kinh", religion: "no-religion" }], ...columns));
    expect(sheet.rows[9]?.slice(2, 5)).toMatchObject([
      { value: 1 },
      { value: null, role: "input", own: "form-2b:kinh:female::2021" },
      { value: 1 },
    ]);
    expect(sheet.rows[8 + 24]?.slice(5, 8)).toMatchObject([{}, {}, { value: 0, role: "group-count" }]);
  });

  it("is said below form 2, and readmissions are open without their column", () => {
    const lines = sheetLines(describeForm2(about(silent, "admission.sex", "admission.ethnicity")));
    expect(lines).toContain(" | >Kết nạp lại |  |  | –");
    expect(lines).toContain(" | >Người theo tôn giáo |  |  | –");
    expect(lines).toContain("– Danh sách không có cột “Ngày sinh”: các ô lấy từ cột này để trống, không phải bằng 0.");
    expect(lines).toContain(
      "– Tổng các dòng thuộc “Tuổi đời” = Tổng số (I): chưa đối chiếu được vì danh sách không ghi.",
    );
    const marked = sheetLines(describeForm2(about(silent, ...columns, "admission.readmission")));
    expect(marked).toContain(" | >Kết nạp lại | 0 |  | –");
    // With nobody admitted, nothing is unknown.
    expect(sheetLines(describeForm2(about([]))).join()).not.toContain("không có cột");
  });
});

it("every equation of the forms holds on a list that states everything it asks", async () => {
  const { board: read, scope } = await seedBoard("003-dien-bien-dong");
  const lines = [describeForm2(reported(read, scope)), describeForm2b(reported(read, scope))].flatMap(sheetLines);
  expect(lines.filter((line) => line.includes(": sai"))).toEqual([]);
});

it("is read as a typed form, row by row, when somebody keeps a copy, and holds", async () => {
  const { board: read, scope } = await seedBoard("003-dien-bien-dong");
  const sheets = [describeForm2(reported(read, scope)), describeForm2b(reported(read, scope))];
  const grids = sheets.map(({ name, rows }) =>
    makeGrid(
      name,
      rows.map((row) => row.map((cell) => cell?.value ?? "")),
    ),
  );
  const [form2, form2b] = grids.map(readTypedForm);
  expect([form2?.form.id, form2b?.form.id]).toEqual(["form-2", "form-2b"]);
  expect([form2?.year, form2b?.year]).toEqual([2017, 2017]);
  const counted = FORM_2.filter(({ count }) => count.kind === "all" || count.kind === "categories");
  expect(form2?.columns[0]?.size).toBe(counted.length);
  expect(form2b?.columns[0]?.size).toBe(56 + 7 + 2);
  expect(form2b?.parts.size).toBe(56 + 7 + 2);
  const issues = createIssueList();
  for (const grid of grids) checkTypedForm(grid, read.admissions, issues, false);
  expect(issues.items).toEqual([]);
});
