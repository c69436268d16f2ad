import fc from "fast-check";
import { buildBoard } from "../../../src/intake/build-board";
import { createIssueList } from "../../../src/intake/issue-list";
import { composeMends } from "../../../src/intake/mends/compose-mends";
import { proposeMends } from "../../../src/intake/mends/propose-mends";
import { readLegacy } from "../../../src/intake/read-legacy";
import { recogniseSheets } from "../../../src/intake/recognise-sheets";
import type { Board } from "../../../src/model/board";
import { cellAddress, type CellValue, type Grid } from "../../../src/model/grid";
import { MEND_KINDS, type MendKind, type MendProposal } from "../../../src/model/mend";
import { finish } from "../../../src/model/progress";
import { DEFAULT_SETTINGS } from "../../../src/model/settings";
import { vi } from "../../../src/text/vi";
import { listAdmissions } from "../../model/admission-list";
import { ADMISSION_HEADINGS, ADMISSIONS, makeGrid, UNIT_HEADINGS, UNITS, type Rows } from "../grids";

const boardOf = (grids: readonly Grid[]): Board => finish(buildBoard(grids, DEFAULT_SETTINGS)).board;

function propose(grids: readonly Grid[]): MendProposal {
  const readable = readLegacy(grids, createIssueList());
  const originals = new Map(grids.map((grid, index) => [readable[index] ?? grid, grid]));
  const { layouts } = finish(recogniseSheets([...originals.keys()], createIssueList()));
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

function apply(grids: readonly Grid[], kinds: readonly MendKind[]): Grid[] {
  const cells = composeMends(propose(grids).mends, new Set(kinds));
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
    expect(proposal.ambiguous.map(({ row, column, text }) => [cellAddress(row, column), text])).toEqual([
      ["B2", "03/04/1990"],
      ["E2", "05/06/2017"],
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
