// The sheet "Cơ cấu chung": shares of all new members, groupings first, goals with a verdict, goals that exceed 100 %, charts.

import { describeShares } from "../../src/report/describe-shares";
import { buildBoard, day, type BoardSpec } from "../indicators/board-builder";
import { reported } from "./reported";
import { seedBoard } from "./seed-board";
import { roleLines, shapeFaults, sheetLines } from "./sheet-text";

const SCOPE = {
  period: { kind: "year", year: 2021 },
  start: day("1/1/2021"),
  end: day("31/12/2021"),
  asOf: day("30/6/2021"),
} as const;
const PEOPLE: BoardSpec = {
  units: [{ name: "A" }],
  admissions: [
    { unit: "A", on: "5/1/2021", sex: "female", ethnicity: "hoa", times: 3 },
    { unit: "A", on: "5/1/2021", sex: "male", ethnicity: "kinh" },
  ],
};

function linesFrom(spec: BoardSpec, heading: string, rows: number): string[] {
  const lines = sheetLines(describeShares(reported(buildBoard(spec), SCOPE)));
  const from = lines.findIndex((line) => line.startsWith(`${heading} |`));
  return lines.slice(from, from + rows);
}

it("lists the shares of all that the list states, and nothing that it does not", () => {
  expect(linesFrom(PEOPLE, "Giới tính", 4)).toEqual([
    "Giới tính | 4 | 1",
    ">Nam | 1 | 0.25",
    ">Nữ | 3 | 0.75",
    ">Không ghi | 0 | 0",
  ]);
  const lines = sheetLines(describeShares(reported(buildBoard(PEOPLE), SCOPE)));
  expect(lines).toContain(">Hoa | 3 | 0.75");
  expect(lines.filter((line) => line.includes("Tôn giáo"))).toEqual([
    expect.stringMatching(
      /^Không in vì danh sách không có cột, không ghi cho ai hoặc chữ đã ghi không thuộc danh mục \(không phải bằng 0\): .*; Tôn giáo;/u,
    ),
  ]);
});

it("compares with the goals of the workbook, and flags goals that are more than everybody", () => {
  const goal = { dimension: "sex", unit: null, period: null } as const;
  const spec: BoardSpec = {
    ...PEOPLE,
    goals: [
      { ...goal, category: "female", share: 0.7 },
      { ...goal, category: "male", share: 0.4 },
    ],
  };
  expect(linesFrom(spec, "Giới tính", 3)).toEqual([
    "Giới tính | 4 | 1 | 1.1 |  | cộng quá 100 %",
    ">Nam | 1 | 0.25 | 0.4 | -0.15 | chưa đạt",
    ">Nữ | 3 | 0.75 | 0.7 | 0.05 | đạt chỉ tiêu",
  ]);
  const sheet = describeShares(reported(buildBoard(spec), SCOPE));
  expect(roleLines(sheet).filter((line) => line.includes("warning"))).toHaveLength(1);
  expect(shapeFaults(sheet)).toEqual([]);
  const fine = { ...spec, goals: [{ ...goal, category: "female", share: 0.7 }] };
  // Some parts of a breakdown have no sum that could stand beside the whole.
  expect(linesFrom(fine, "Giới tính", 1)).toEqual(["Giới tính | 4 | 1 |  |  | "]);
  const each = {
    ...spec,
    goals: [
      { ...goal, category: "female", share: 0.7 },
      { ...goal, category: "male", share: 0.3 },
    ],
  };
  expect(linesFrom(each, "Giới tính", 1)).toEqual(["Giới tính | 4 | 1 | 1 |  | "]);
});

it("counts those of the lists where others are a number alone, and says so", () => {
  const mixed = buildBoard({ ...PEOPLE, units: [{ name: "A" }, { name: "B" }] });
  const units = mixed.units.map((unit) => (unit.name === "B" ? { ...unit, totals: new Map([["2021", 6]]) } : unit));
  const goals = [{ dimension: "sex", unit: null, period: null, category: "female", share: 0.7 }] as const;
  const scope = { ...SCOPE, asOf: day("31/12/2021") };
  const lines = sheetLines(describeShares(reported({ ...mixed, units, goals }, scope)));
  expect(lines).toContain("Giới tính | 4 | 1 |  |  | ");
  expect(lines).toContain(">Nữ | 3 | 0.75 | 0.7 | 0.05 | đạt chỉ tiêu");
  expect(lines.join(" ")).toMatch(/6 trong 10 người chỉ có tổng số/u);
});

it("gives the parts that Lâm Đồng reports, drawn beside the ages", async () => {
  const { board, scope } = await seedBoard("001-lam-dong");
  const sheet = describeShares(reported(board, scope));
  const lines = sheetLines(sheet);
  expect(lines).toEqual(
    expect.arrayContaining([
      ">thạc sỹ | 14 | 0.2692",
      ">đại học | 27 | 0.5192",
      ">cao đẳng, trung cấp | 6 | 0.1154",
      ">sinh viên | 5 | 0.0962",
    ]),
  );
  expect(sheet.charts?.map(({ kind, place }) => [kind, place.column, place.columns])).toEqual([
    ["bars", 0, 2],
    ["bars", 2, 2],
  ]);
  for (const { rows } of sheet.charts ?? []) expect(lines[rows.first - 1]).toMatch(/\| 52 \| 1$/u);
});

it("says that nobody was admitted", () => {
  const sheet = describeShares(reported(buildBoard({ units: [{ name: "A" }] }), SCOPE));
  expect(sheetLines(sheet)).toContain("Chưa kết nạp người nào trong kỳ nên chưa có cơ cấu.");
  expect(sheet.charts).toEqual([]);
});
