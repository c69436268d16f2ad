import { finish } from "../../src/model/progress";
import { DEFAULT_SETTINGS } from "../../src/model/settings";
import { buildBoard } from "../../src/intake/build-board";
import { classify, classifyUnitKind } from "../../src/intake/classify";
import type { AttributeId } from "../../src/model/attribute-values";
import { OCCUPATION_ROWS, RELIGIONS, THEORIES, UNIT_KINDS } from "../../src/model/forms";
import { describeTemplate } from "../../src/report/describe-template";
import { listAdmissions } from "../model/admission-list";

const grids = (year: number): Parameters<typeof buildBoard>[0] =>
  describeTemplate(year, true).map(({ name, columns, rows }) => ({
    sheet: name,
    row: 0,
    column: 0,
    values: [columns.map(({ heading }) => heading), ...rows.map((row) => [...row])],
  }));

function choices(wanted: string): readonly string[] {
  const columns = describeTemplate(2026, true).flatMap((sheet) => sheet.columns);
  const input = columns.find(({ heading }) => heading === wanted)?.input;
  return input?.kind === "list" ? input.values : [];
}

describe("the template", () => {
  it.each([2017, 2025, 2026, 2030])("of %i reads back without an issue, every heading for certain", (year) => {
    const { board, issues } = finish(buildBoard(grids(year), DEFAULT_SETTINGS));
    expect(issues).toEqual([]);
    expect(board.sources.map(({ kind, rows, leftOut }) => [kind, rows, leftOut])).toEqual([
      ["units", 3, 0],
      ["admissions", 3, 0],
    ]);
    expect(board.sources.map(({ layout }) => layout?.unknown)).toEqual([[], []]);
    expect(
      listAdmissions(board.admissions).map((person) => [
        person.sex,
        person.ethnicity,
        person.religion,
        person.occupation,
        person.theory,
        person.youth,
      ]),
    ).toEqual([
      ["male", "kinh", "no-religion", "commune-official", null, true],
      ["female", "muong", "no-religion", "public-employee", "theory-elementary", true],
      ["male", "kinh", "catholicism", "farmer", null, false],
    ]);
    expect(board.units.map(({ category, stock }) => [category, stock.members])).toEqual([
      ["commune", 240],
      ["commune", 45],
      ["public-institution", 30],
    ]);
  });

  it("offers the lists whole, as they are read back", () => {
    const [, people] = describeTemplate(2026, true);
    const lists = people?.columns.flatMap(({ heading, input }) =>
      input.kind === "list" ? [[heading, input.values.length]] : [],
    );
    expect(lists).toEqual([
      ["Giới tính", 2],
      ["Dân tộc", 56],
      ["Tôn giáo", 8],
      ["Nghề nghiệp", 14],
      ["Trình độ GDPT", 4],
      ["Trình độ chuyên môn", 6],
      ["Lý luận chính trị", 3],
      ["Đoàn viên", 2],
      ["Kết nạp lại", 2],
      ["Trường hợp đặc biệt", 2],
    ]);
  });

  it.each<[string, AttributeId, readonly string[]]>([
    ["Tôn giáo", "religion", ["no-religion", ...RELIGIONS]],
    ["Nghề nghiệp", "occupation", OCCUPATION_ROWS.flat().filter((id) => id !== "enterprise")],
    ["Lý luận chính trị", "theory", THEORIES],
    ["Trình độ GDPT", "education", ["literate", "primary", "lower-secondary", "upper-secondary"]],
  ])("offers under %s what is read as the rows of the form, one for one", (heading, attribute, categories) => {
    expect(choices(heading).map((choice) => classify(attribute, choice))).toEqual(categories);
  });

  it("offers kinds of units that are read as the rows of form 5, one for one", () => {
    expect(choices("Loại hình").map(classifyUnitKind)).toEqual(
      UNIT_KINDS.filter((kind) => kind !== "enterprise" && kind !== "district"),
    );
  });

  it("without examples has headings only, and looks for no unit in its own empty list", () => {
    const sheets = describeTemplate(2026, false);
    expect(sheets.map(({ rows }) => rows.length)).toEqual([0, 0]);
    expect(JSON.stringify(sheets)).not.toContain('"kind":"column"');
  });

  it("says beside each list where it is written, within the 255 letters of a note", () => {
    const columns = describeTemplate(2026, true).flatMap((sheet) => sheet.columns);
    const prompts = new Map(columns.map(({ heading, prompt }) => [heading, prompt]));
    expect(prompts.get("Dân tộc")).toBe(
      "Chọn trong danh sách. Theo Biểu 2B-BTCTW, mục I (11-HD/BTCTW ngày 13/12/2021).",
    );
    expect(prompts.get("Loại hình")).toContain("Theo Biểu 5-BTCTW (11-HD/BTCTW");
    expect(prompts.get("Giới tính")).toBe("Chọn trong danh sách.");
    expect(Math.max(...[...prompts.values()].map(({ length }) => length))).toBeLessThanOrEqual(255);
  });

  it("has columns as wide as their headings, so that the one row of these is read whole", () => {
    const columns = describeTemplate(2026, true).flatMap((sheet) => sheet.columns);
    expect(columns.filter(({ heading, width }) => width < heading.length + 1).map(({ heading }) => heading)).toEqual(
      [],
    );
  });
});
