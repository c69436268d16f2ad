// The sheet "Cơ cấu": counts that sum to the totals, shares of the whole, official order.

import { finish } from "../../src/model/progress";
import type { Settings } from "../../src/model/settings";
import type { Scope } from "../../src/indicators/report-scope";
import { describeComposition } from "../../src/report/describe-composition";
import { buildBoard, day } from "../indicators/board-builder";
import { roleLines, shapeFaults, sheetLines } from "./sheet-text";
import { reported } from "./reported";

const SCOPE: Scope = {
  period: { kind: "year", year: 2021 },
  start: day("1/1/2021"),
  end: day("31/12/2021"),
  asOf: day("30/6/2021"),
};
const on = "5/3/2021";

const board = buildBoard({
  units: [{ name: "Đảng bộ A" }, { name: "Chi bộ Một", under: "Đảng bộ A" }, { name: "Chi bộ Hai" }],
  admissions: [
    {
      unit: "Chi bộ Một",
      on,
      sex: "female",
      qualification: "master",
      ethnicity: "hoa",
      youth: true,
      birth: { year: 1990 },
      times: 3,
    },
    {
      unit: "Chi bộ Hai",
      on,
      sex: "male",
      education: "upper-secondary",
      ethnicity: "kinh",
      youth: false,
      birth: { year: 1980 },
    },
  ],
});

it("describes a small board whole", () => {
  const sheet = finish(describeComposition(reported(board, SCOPE)));
  expect(sheetLines(sheet).slice(3, 18)).toEqual([
    "CƠ CẤU ĐẢNG VIÊN MỚI KẾT NẠP NĂM 2021",
    "(Số liệu tính đến ngày 30/06/2021)",
    "Biểu số ……… | Đơn vị tính: Người",
    "STT | Đơn vị | Tổng số | Giới tính | Tuổi đời | Kinh, dân tộc thiểu số | Trình độ giáo dục phổ thông | Trình độ chuyên môn nghiệp vụ | " +
      "Trong đó: Đoàn viên Đoàn TNCS Hồ Chí Minh",
    "Nam | Nữ | 31-35 | 41-45 | Kinh | DTTS | THPT | Không ghi | Thạc sĩ | Không ghi | Đoàn viên | Không",
    Array.from({ length: 15 }, (_, i) => `(${String(i + 1)})`).join(" | "),
    " | Tổng cộng | 4 | 1 | 3 | 3 | 1 | 1 | 3 | 1 | 3 | 3 | 1 | 3 | 1",
    " | >Tỷ lệ (%) | 1 | 0.25 | 0.75 | 0.75 | 0.25 | 0.25 | 0.75 | 0.25 | 0.75 | 0.75 | 0.25 | 0.75 | 0.25",
    "I | Đảng bộ A | 3 | 0 | 3 | 3 | 0 | 0 | 3 | 0 | 3 | 3 | 0 | 3 | 0",
    " | >Tỷ lệ (%) | 1 | 0 | 1 | 1 | 0 | 0 | 1 | 0 | 1 | 1 | 0 | 1 | 0",
    "1 | >Chi bộ Một | 3 | 0 | 3 | 3 | 0 | 0 | 3 | 0 | 3 | 3 | 0 | 3 | 0",
    " | >>Tỷ lệ (%) | 1 | 0 | 1 | 1 | 0 | 0 | 1 | 0 | 1 | 1 | 0 | 1 | 0",
    "II | Chi bộ Hai | 1 | 1 | 0 | 0 | 1 | 1 | 0 | 1 | 0 | 0 | 1 | 0 | 1",
    " | >Tỷ lệ (%) | 1 | 1 | 0 | 0 | 1 | 1 | 0 | 1 | 0 | 0 | 1 | 0 | 1",
    "",
  ]);
  expect(shapeFaults(sheet)).toEqual([]);
  expect(sheet).toMatchObject({ key: "composition", headings: { first: 6, last: 8 }, frozenColumns: 3 });
  expect(sheet.notes).toBeUndefined();
  // Of the committee, all that is below it folds away, the lines of shares too.
  expect(sheet.outline).toEqual([{ first: 13, last: 14 }]);
});

it("makes the columns of every dimension sum to the total of their row", () => {
  const sheet = finish(describeComposition(reported(board, SCOPE)));
  const tops = sheet.rows[6] ?? [];
  for (const row of sheet.rows.slice(9, 17)) {
    tops.forEach((top, column) => {
      if (column < 3 || !top) return;
      const counts = row.slice(column, column + (top.columns ?? 1)).map((cell) => Number(cell?.value));
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(row[2]?.value);
    });
  }
});

it("has no line of shares where a unit admitted nobody, and none at all where the person wants none", () => {
  const lines = (shareLines: boolean): string[] => {
    const own = { ...board, settings: { ...board.settings, shareLines } };
    const early = { ...SCOPE, asOf: day("1/1/2021") };
    return [SCOPE, early].flatMap((scope) => sheetLines(finish(describeComposition(reported(own, scope)))));
  };
  const shares = (all: readonly string[]): string[] => all.filter((line) => /^ \| >+Tỷ lệ/u.test(line));
  expect(shares(lines(true))).toHaveLength(4);
  expect(shares(lines(false))).toEqual([]);
  expect(lines(false).join()).not.toContain("Tỷ lệ");
});

it("shows the breakdowns that the person chose, in their order, and the usual ones where all of those are gone", () => {
  const headings = (breakdowns: Settings["breakdowns"]): string | undefined => {
    const own = { ...board, settings: { ...board.settings, breakdowns } };
    return sheetLines(finish(describeComposition(reported(own, SCOPE))))[6];
  };
  expect(headings(["ethnicity", "sex"])).toBe("STT | Đơn vị | Tổng số | Giới tính | Dân tộc");
  expect(headings(["grouping=không còn"])).toBe(headings(null));
});

it("gives a category a column only when somebody falls into it, and says which criteria the list never states", () => {
  const rare = buildBoard({
    units: [{ name: "A" }],
    admissions: [{ unit: "A", on, ethnicity: "foreign-origin", birth: { year: 2010 } }],
  });
  const sheet = finish(describeComposition(reported(rare, SCOPE)));
  const lines = sheetLines(sheet);
  expect(lines[7]).toBe("Dưới 18 | Gốc nước ngoài");
  expect(lines).toContain(
    "Không in vì danh sách không có cột, không ghi cho ai hoặc chữ đã ghi không thuộc danh mục (không phải bằng 0): Giới tính; Trình độ giáo dục phổ thông; Trình độ chuyên môn nghiệp vụ; " +
      "Trong đó: Đoàn viên Đoàn TNCS Hồ Chí Minh.",
  );
  expect(shapeFaults(sheet)).toEqual([]);
});

it("breaks down by the groupings of a person's own, first of all", () => {
  const grouped = buildBoard({
    units: [{ name: "A" }],
    groupings: [
      { name: "Trình độ 6 tháng", rules: [{ label: "thạc sỹ", dimension: "qualification", category: "master" }] },
    ],
    admissions: [
      { unit: "A", on, qualification: "master", times: 2 },
      { unit: "A", on, sex: "male" },
    ],
  });
  const lines = sheetLines(finish(describeComposition(reported(grouped, SCOPE))));
  expect(lines[6]).toMatch(/^STT \| Đơn vị \| Tổng số \| Trình độ 6 tháng \|/u);
  expect(lines[7]).toMatch(/^thạc sỹ \| Không ghi \|/u);
  expect(lines[9]).toMatch(/Tổng cộng \| 3 \| 2 \| 1/u);
});

it("keeps room for the motto and the signature beside the names where few columns stand", () => {
  const board = buildBoard({ units: [{ name: "Chi bộ Một" }], admissions: [{ unit: "Chi bộ Một", on }] });
  const { columns } = finish(describeComposition(reported(board, SCOPE)));
  expect(columns).toHaveLength(3);
  expect(columns.slice(2).reduce((sum, width) => sum + width, 0)).toBeGreaterThanOrEqual(47);
});

it("describes a board without admissions: every column, and zeros", () => {
  const sheet = finish(describeComposition(reported(buildBoard({ units: [{ name: "A" }] }), SCOPE)));
  expect(sheet.columns).toHaveLength(33);
  expect(roleLines(sheet)[9]).toMatch(/^total total total-count/u);
  expect(shapeFaults(sheet)).toEqual([]);
});
