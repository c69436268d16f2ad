// The sheet on which a person changes the rows of form 2: read back as it is written, it is the official form.

import { parseFormCount } from "../../src/intake/parse-form-count";
import { UNSTATED } from "../../src/model/dimension";
import { DIMENSIONS } from "../../src/indicators/dimensions";
import { describeFormRows } from "../../src/report/describe-form-rows";
import { countChoices, countText } from "../../src/report/forms/count-text";
import { FORM_2 } from "../../src/report/forms/form-2";
import { ADMISSION_HEADINGS, ADMISSIONS, makeGrid, read, someUnits } from "../intake/grids";

const GROUPING = makeGrid("Nhóm", [
  ["Tên nhóm cơ cấu", "Mục", "Tiêu chí", "Giá trị"],
  ["Đối tượng", "sinh viên, học sinh", "Nghề nghiệp", "Sinh viên; Học sinh"],
  ["Đối tượng", "không rõ", "Nghề nghiệp", "không rõ"],
]);
const PEOPLE = makeGrid(ADMISSIONS, [ADMISSION_HEADINGS, ["Nguyễn Văn An", 33000, "Đảng bộ xã An Bình", 42900, 42910]]);
const grids = [someUnits(), PEOPLE, GROUPING];
const { board } = read(grids);

it("has the rows of the official form, and they read back as they are", () => {
  const { name, columns, rows } = describeFormRows(board);
  const again = read([...grids, makeGrid(name, [columns.map(({ heading }) => heading), ...rows])]);
  expect(again.issues).toEqual([]);
  expect(again.board.formRows).toEqual(FORM_2);
});

it("offers every category that there is, each read as what it is", () => {
  const choices = countChoices(board);
  expect(choices.slice(0, 6)).toEqual([
    "Tổng số",
    "Kết nạp lại",
    "Tuổi bình quân",
    "Tự nhập",
    "Đối tượng: sinh viên, học sinh",
    "Đối tượng: Khác",
  ]);
  expect(choices).toContain("Đoàn viên");
  expect(new Set(choices).size).toBe(choices.length);
  const categories = Object.values(DIMENSIONS).flatMap((dimension) =>
    dimension.categories
      .filter((category) => category !== UNSTATED)
      .map((category) => ({ kind: "categories", dimension: dimension.id, categories: [category] }) as const),
  );
  expect(choices).toHaveLength(6 + categories.length);
  for (const count of categories) {
    const text = countText(board, count);
    expect([text, parseFormCount(text, [])]).toEqual([text, { kind: "count", count }]);
  }
});

it("says several categories in one line", () => {
  const count = { kind: "categories", dimension: "religion", categories: ["buddhism", "islam"] } as const;
  expect(countText(board, count)).toBe("Tôn giáo: Phật giáo; Hồi giáo");
  expect(countText(board, { kind: "heading" })).toBe("");
});

it("keeps what Excel shows beside a cell short enough for it", () => {
  for (const { prompt, heading } of describeFormRows(board).columns) {
    expect(prompt.length).toBeGreaterThan(0);
    expect(prompt.length).toBeLessThanOrEqual(255);
    expect(heading.length).toBeLessThanOrEqual(32);
  }
});
