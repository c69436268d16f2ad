import { finish } from "../../src/model/progress";
import { DEFAULT_SETTINGS } from "../../src/model/settings";
import { buildBoard } from "../../src/intake/build-board";
import { describeTemplate } from "../../src/report/describe-template";

const grids = (year: number): Parameters<typeof buildBoard>[0] =>
  describeTemplate(year, true).map(({ name, columns, rows }) => ({
    sheet: name,
    row: 0,
    column: 0,
    values: [columns.map(({ heading }) => heading), ...rows.map((row) => [...row])],
  }));

describe("the template", () => {
  it.each([2017, 2025, 2026, 2030])("of %i reads back without an issue, every heading for certain", (year) => {
    const { board, issues } = finish(buildBoard(grids(year), DEFAULT_SETTINGS));
    expect(issues).toEqual([]);
    expect(board.sources.map(({ kind, rows, leftOut }) => [kind, rows, leftOut])).toEqual([
      ["units", 3, 0],
      ["admissions", 3, 0],
    ]);
    expect(board.sources.map(({ layout }) => layout?.unknown)).toEqual([[], []]);
    expect(board.admissions.map(({ sex, ethnicity, youth }) => [sex, ethnicity, youth])).toEqual([
      ["male", "kinh", true],
      ["female", "muong", true],
      ["male", "kinh", false],
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
      ["Trình độ GDPT", 4],
      ["Trình độ chuyên môn", 6],
      ["Đoàn viên", 2],
    ]);
  });

  it("without examples has headings only, and looks for no unit in its own empty list", () => {
    const sheets = describeTemplate(2026, false);
    expect(sheets.map(({ rows }) => rows.length)).toEqual([0, 0]);
    expect(JSON.stringify(sheets)).not.toContain('"kind":"column"');
  });
});
