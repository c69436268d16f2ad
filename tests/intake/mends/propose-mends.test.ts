import fc from "fast-check";
import { buildBoard } from "../../../src/intake/build-board";
import { createIssueList } from "../../../src/intake/issue-list";
import { composeMends } from "../../../src/intake/mends/compose-mends";
import { proposeMends } from "../../../src/intake/mends/propose-mends";
import { readLegacy } from "../../../src/intake/read-legacy";
import { recogniseSheets } from "../../../src/intake/recognise-sheets";
import type { Board } from "../../../src/model/board";
import { toDay } from "../../../src/model/day";
import { cellAddress, type CellValue, type Grid } from "../../../src/model/grid";
import {
  columnKey,
  MEND_KINDS,
  type Mend,
  type MendChoice,
  type MendKind,
  type MendProposal,
} from "../../../src/model/mend";
import { finish } from "../../../src/model/progress";
import { DEFAULT_SETTINGS } from "../../../src/model/settings";
import { vi } from "../../../src/text/vi";
import { listAdmissions } from "../../model/admission-list";
import { ADMISSION_HEADINGS, ADMISSIONS, makeGrid, UNIT_HEADINGS, UNITS, type Rows } from "../grids";

const boardOf = (grids: readonly Grid[]): Board => finish(buildBoard(grids, DEFAULT_SETTINGS)).board;

function propose(grids: readonly Grid[]): MendProposal {
  const readable = readLegacy(grids, createIssueList());
  const originals = new Map(grids.map((grid, index) => [readable[index] ?? grid, grid]));
  const { layouts } = finish(recogniseSheets([...originals.keys()], createIssueList(), []));
  const original = (readable: Grid): Grid => originals.get(readable) ?? readable;
  return finish(proposeMends(layouts, original, boardOf(grids).units, vi.labels.categories));
}

/** "spaces Kết nạp!A2" */
const brief = ({ mends }: MendProposal): string[] =>
  mends.map(({ kind, sheet, row, column }) => `${kind} ${sheet}!${cellAddress(row, column)}`);

const units = (rows: Rows): Grid => makeGrid(UNITS, [UNIT_HEADINGS, ...rows]);
const people = (rows: Rows, headings: readonly string[] = ADMISSION_HEADINGS): Grid =>
  makeGrid(ADMISSIONS, [headings, ...rows]);
const UNIT = ["A", "Đảng bộ xã An Bình", "", 10];
const PERSON = ["Nguyễn Văn An", 33000, "A", 42900, 42910];

function apply(grids: readonly Grid[], kinds: readonly MendKind[], orders: MendChoice["orders"] = new Map()): Grid[] {
  const cells = composeMends(propose(grids), { kinds: new Set(kinds), orders });
  return grids.map((grid) => {
    const values = grid.values.map((row) => [...row]);
    for (const { sheet, row, column, to } of cells) {
      const line = values[row - grid.row];
      if (sheet === grid.sheet && line) line[column - grid.column] = to;
    }
    return { ...grid, values };
  });
}

describe("what is proposed", () => {
  it("nothing for clean lists", () => {
    expect(propose([units([UNIT]), people([PERSON])])).toEqual({ mends: [], ambiguous: [] });
  });

  it("true addresses, wherever the list stands", () => {
    const grid = { ...people([["Nguyễn  Văn An", 33000, "A", 42900, 42910]]), row: 4, column: 2 };
    expect(brief(propose([units([UNIT]), grid]))).toEqual(["spaces Kết nạp!C6"]);
  });

  it("codes and names in the list of units: characters only", () => {
    const proposal = propose([
      units([
        ["a\u00A0", "ĐẢNG BỘ  xã An Bình", "", 10],
        ["B", "Chi bộ Hai", "A", "12"],
      ]),
    ]);
    expect(brief(proposal)).toEqual(["spaces Đơn vị!A2", "spaces Đơn vị!B2", "number Đơn vị!D3"]);
  });

  it("a unit's name by its whole key, never a code, an abbreviation or a name that two units share", () => {
    const list = units([UNIT, ["B", "Chi bộ Hai", "A", 1], ["C", "Chi bộ Ba", "A", 1], ["D", "Chi bộ  Ba", "B", 1]]);
    const rows = ["chi bộ hai", "b", "CB Hai", "Hai", "chi bộ ba", "Chi bộ Hai"].map((unit) => [
      "Nguyễn Văn An",
      33000,
      unit,
      42900,
      42910,
    ]);
    const found = propose([list, people(rows)]).mends.filter(({ kind }) => kind === "unit-name");
    expect(found.map(({ from, to }) => [from, to])).toEqual([["chi bộ hai", "Chi bộ Hai"]]);
  });

  it("not the title, the headings, totals and the foot of a sheet, nor a sheet that is no list", () => {
    const grids = [
      units([UNIT, ["", "Tổng  cộng", "", "10"]]),
      makeGrid(ADMISSIONS, [
        ["DANH  SÁCH"],
        [...ADMISSION_HEADINGS.slice(0, 4), "Ngày  kết nạp"],
        PERSON,
        ["Người lập biểu        Trưởng ban"],
      ]),
      makeGrid("Khác", [["  của tôi "]]),
    ];
    expect(propose(grids).mends).toEqual([]);
  });

  it("not errors, truth values and texts that begin like a formula", () => {
    const rows = [["#N/A", "#VALUE!", true, "='x  ", "'31/12/1990"]];
    expect(propose([units([UNIT]), people(rows)]).mends).toEqual([]);
  });

  it("spellings of lists, in every column that has one", () => {
    const headings = [
      "Họ và tên",
      "Giới tính",
      "Dân tộc",
      "Trình độ GDPT",
      "Trình độ chuyên môn",
      "Tôn giáo",
      "Lý luận chính trị",
      "Nghề nghiệp",
      "Đơn vị",
      "Ngày kết nạp",
    ];
    const clean = ["Trần Thị Bình", "Nữ", "Tày", "12/12", "Đại học", "Không", "Sơ cấp", "Giáo viên", "A", 42910];
    const typed = ["NAM", "KINH", "trung học phổ thông", "Thạc sỹ", "PHẬT GIÁO", "TRUNG CẤP", "NÔNG DÂN"];
    const rows = [clean, ["Nguyễn Văn An", ...typed, "A", 42910]];
    const units = makeGrid(UNITS, [
      [...UNIT_HEADINGS, "Loại hình"],
      [...UNIT, "XÃ"],
    ]);
    const { mends } = propose([units, people(rows, headings)]);
    const spelled = ["Nam", "Kinh", "Trung học phổ thông", "Thạc sĩ", "Phật giáo", "Trung cấp", "Nông dân"];
    expect(mends.map(({ kind, to }) => [kind, to])).toEqual(["Xã", ...spelled].map((to) => ["list-value", to]));
  });

  it.each<[string, CellValue, boolean]>([
    ["a birth date", 36200, true],
    ["a month of birth", "6/1999", true],
    ["a year of birth", 1999, true],
    ["another year", 1998, false],
    ["a birth that can't be read", "không rõ", false],
    ["no birth", "", false],
  ])("identity numbers without two zeros beside %s: %s %s", (_, birth, isMended) => {
    const headings = ["Họ và tên", "Đơn vị", "Ngày kết nạp", "Số định danh", "Ngày sinh"];
    const { mends } = propose([units([UNIT]), people([["Nguyễn Văn An", "A", 42910, 1099001234, birth]], headings)]);
    const identity = { kind: "identity", from: 1099001234, to: "001099001234", format: "@" };
    expect(mends).toEqual(isMended ? [expect.objectContaining(identity)] : []);
  });

  it("identity numbers of a list that has no births", () => {
    const headings = ["Họ và tên", "Đơn vị", "Ngày kết nạp", "Số định danh"];
    const rows = [38095001234, 1099001234].map((identity) => ["Nguyễn Văn An", "A", 42910, identity]);
    expect(brief(propose([units([UNIT]), people(rows, headings)]))).toEqual(["identity Kết nạp!D2"]);
  });

  it("nothing for a name of a person that is that of a unit, nor for a unit that is called like the code of another", () => {
    const list = units([UNIT, ["ba", "Chi bộ Hai", "A", 1], ["C", "Ba", "A", 1]]);
    const rows = [
      ["CHI BỘ HAI", 33000, "A", 42900, 42910],
      ["Nguyễn Văn An", 33000, "BA", 42900, 42910],
    ];
    expect(propose([list, people(rows)]).mends).toEqual([]);
  });

  it("a unit called like a total that others belong to, never a total", () => {
    const rows = [
      ["A", "Toàn  đảng bộ", "", 10],
      ["B", "Chi bộ Hai", "Toàn đảng bộ", 1],
      ["", "Toàn  tỉnh", "", 11],
    ];
    const titled = makeGrid(UNITS, [["", "", "Toàn tỉnh"], UNIT_HEADINGS, ...rows]);
    expect(brief(propose([titled]))).toEqual(["spaces Đơn vị!B3"]);
    const withoutParents = [UNIT_HEADINGS, ...rows].map((row) => row.filter((_, column) => column !== 2));
    expect(brief(propose([makeGrid(UNITS, withoutParents)]))).toEqual([]);
  });

  it("characters around a sign that Excel takes for a formula only where a text begins with it", () => {
    const rows = [["Nguyễn Văn An  (= Ba)", 33000, "A", 42900, 42910]];
    expect(brief(propose([units([UNIT]), people(rows)]))).toEqual(["spaces Kết nạp!A2"]);
  });

  it("not single cells of a font before Unicode", () => {
    const rows = [["Nguyễn Văn An", 33000, "§¶ng bé x·  An B×nh", 42900, 42910]];
    expect(propose([units([UNIT]), people(rows)]).mends).toEqual([]);
  });

  it("with how far it is, over all sheets", () => {
    const rows = Array.from({ length: 600 }, () => PERSON);
    const { layouts } = finish(recogniseSheets([units([UNIT]), people(rows)], createIssueList(), []));
    const steps = [...proposeMends(layouts, (grid) => grid, [], vi.labels.categories)];
    expect(steps).toEqual([100, 200, 300, 400, 500, 600].map((done) => ({ stage: "check", done, total: 603 })));
  });

  it("not text of a font before Unicode, where a soft hyphen is a letter; other cells of its sheet are mended", () => {
    const legacy = makeGrid(UNITS, [
      ["M· ®¬n vÞ", "Tªn ®¬n vÞ", "Trùc thuéc", "KÕ ho¹ch 2017"],
      ["A", "§¶ng bé x·  B×nh D\u00AD¬ng", "", "12"],
    ]);
    expect(brief(propose([legacy]))).toEqual(["number Đơn vị!D2"]);
  });

  it("dates with two readings as a list", () => {
    const rows = [["Nguyễn Văn An", "03/04/1990", "A", "31/12/2016", "05/06/2017"]];
    const proposal = propose([units([UNIT]), people(rows)]);
    expect(brief(proposal)).toEqual(["date Kết nạp!D2"]);
    expect(proposal.ambiguous).toMatchObject([
      { row: 1, column: 1, from: "03/04/1990", heading: "Ngày sinh" },
      { row: 1, column: 4, from: "05/06/2017", heading: "Ngày kết nạp" },
    ]);
  });

  it("dates with two readings as days, each column as it is meant, and none of a column of which nothing is said", () => {
    const rows = [
      ["Nguyễn Văn An", "03/04/1990", "A", "01/02/2017", "05/06/2017"],
      ["Trần Thị Bình", 7081991, "A", "31/01/2017", 42910],
    ];
    const orders = new Map([
      [`1:${ADMISSIONS}`, "day-first"],
      [`4:${ADMISSIONS}`, "month-first"],
    ] as const);
    const [, after] = apply([units([UNIT]), people(rows)], [], orders);
    expect(after?.values.slice(1)).toEqual([
      ["Nguyễn Văn An", toDay(1990, 4, 3), "A", "01/02/2017", toDay(2017, 5, 6)],
      ["Trần Thị Bình", toDay(1991, 8, 7), "A", "31/01/2017", 42910],
    ]);
  });
});

describe("mends of one cell together", () => {
  const grids = [units([UNIT]), people([["\u00D0ặng  Văn ".normalize("NFD"), 33000, "A", 42900, 42910]])];
  const nameAfter = (kinds: readonly MendKind[]): CellValue | undefined => apply(grids, kinds)[1]?.values[1]?.[0];

  it.each<[readonly MendKind[], string]>([
    [[], "\u00D0ặng  Văn ".normalize("NFD")],
    [["spaces"], "\u00D0ặng Văn".normalize("NFD")],
    [["letter-d", "spaces"], "Đặng Văn".normalize("NFD")],
    [["spaces", "composition", "letter-d"], "Đặng Văn"],
  ])("%j", (kinds, name) => {
    expect(nameAfter(kinds)).toBe(name);
  });
});

it("takes the value, the number format and the font of a kind that changes the meaning, and of no other kind", () => {
  const place = { sheet: ADMISSIONS, row: 1, column: 0, from: " KINH  A" };
  const spaces = { ...place, kind: "spaces", to: "KINH A" } as const;
  const cell = (mends: readonly Mend[]): unknown =>
    composeMends({ mends, ambiguous: [] }, { kinds: new Set(MEND_KINDS), orders: new Map() });
  expect(cell([spaces])).toEqual([{ ...place, to: "KINH A", format: null, font: null }]);
  expect(cell([spaces, { ...place, kind: "list-value", to: "Kinh" }])).toEqual([
    { ...place, to: "Kinh", format: null, font: null },
  ]);
  expect(cell([spaces, { ...place, kind: "date", to: 33000, format: "dd/mm/yyyy" }])).toEqual([
    { ...place, to: 33000, format: "dd/mm/yyyy", font: null },
  ]);
  expect(cell([{ ...place, kind: "legacy", to: "Kinh", font: "Arial" }])).toEqual([
    { ...place, to: "Kinh", format: null, font: "Arial" },
  ]);
});

it("leaves dates with two readings alone until the person says how their column is meant", () => {
  const place = { sheet: ADMISSIONS, row: 1, column: 3, from: "04/05/2024" };
  const days = { "day-first": toDay(2024, 5, 4), "month-first": toDay(2024, 4, 5) };
  const other = { "month-first": toDay(2024, 4, 13) };
  const ambiguous = [
    { ...place, heading: "Ngày kết nạp", days },
    { ...place, row: 2, heading: "Ngày kết nạp", days: other },
  ];
  const mended = (orders: MendChoice["orders"]): unknown =>
    composeMends({ mends: [], ambiguous }, { kinds: new Set(MEND_KINDS), orders }).map(({ row, to }) => [row, to]);
  expect(mended(new Map())).toEqual([]);
  expect(mended(new Map([[columnKey(place), "day-first"]]))).toEqual([[1, days["day-first"]]]);
  expect(mended(new Map([[columnKey(place), "month-first"]]))).toEqual([
    [1, days["month-first"]],
    [2, other["month-first"]],
  ]);
});

it("cleaning never changes what is read, and there is nothing left to clean after it", () => {
  const noise = fc.constantFrom<(text: string) => string>(
    (text) => text,
    (text) => ` ${text}\u00A0`,
    (text) => text.normalize("NFD"),
    (text) => text.replaceAll("Đ", "\u00D0"),
    (text) => text.replaceAll(" ", "  "),
    (text) => `\u200B${text}`,
    (text) => text.toUpperCase(),
  );
  const person = fc.record({
    name: fc.constantFrom("Đặng Văn An", "Lê Thị Huệ", "Trần Đức Đạo"),
    birth: fc.constantFrom<CellValue>(33000, "31/12/1990", "03/04/1991", "1990"),
    sex: fc.constantFrom("Nam", "nữ", "x"),
    ethnicity: fc.constantFrom("kinh", "Ê đê", "H'Mông", "Thái đen"),
    unit: fc.constantFrom("Đảng bộ xã An Bình", "A", "ĐB xã An Bình", "Không có"),
    noise,
  });
  const headings = ["Họ và tên", "Ngày sinh", "Giới tính", "Dân tộc", "Đơn vị", "Ngày kết nạp"];
  const counted = (grids: readonly Grid[]): unknown => {
    const { admissions, units: list } = boardOf(grids);
    return [list.map(({ plans, parent }) => [[...plans], parent]), listAdmissions(admissions)];
  };
  fc.assert(
    fc.property(fc.array(person, { minLength: 1, maxLength: 5 }), (list) => {
      const rows = list.map(({ name, birth, sex, ethnicity, unit, noise: spoil }) => [
        spoil(name),
        birth,
        spoil(sex),
        spoil(ethnicity),
        spoil(unit),
        42910,
      ]);
      const before = [units([["A", "Đảng bộ xã An Bình", "", "1.797"]]), people(rows, headings)];
      const after = apply(before, MEND_KINDS);
      expect(counted(after)).toEqual(counted(before));
      expect(propose(after).mends).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
