// The sheet "Báo cáo": the paragraph, and below it each figure with its value and its call.

import { finish } from "../../src/model/progress";
import { describeReport } from "../../src/report/describe-report";
import { narrative } from "../../src/report/narrative/narrative";
import { seedBoard } from "./seed-board";
import { shapeFaults, sheetLines } from "./sheet-text";
import { reported } from "./reported";

it("writes the sentences, then every figure with the call that gives it", async () => {
  const { board, scope, issues } = await seedBoard("001-lam-dong");
  const sheet = finish(describeReport(reported(board, scope, issues)));
  const { sentences, figures } = narrative(board, scope, null, { issues });
  const lines = sheetLines(sheet);
  expect(lines.slice(0, 6)).toEqual([
    "ĐẢNG BỘ KHỐI CÁC CƠ QUAN TỈNH | ĐẢNG CỘNG SẢN VIỆT NAM",
    "BAN TỔ CHỨC | ……………, ngày …… tháng …… năm ………",
    "*",
    "BÁO CÁO KẾT QUẢ KẾT NẠP ĐẢNG VIÊN NĂM 2021",
    "(Số liệu tính đến ngày 30/06/2021)",
    "",
  ]);
  expect(lines.slice(6, 6 + sentences.length)).toEqual(sentences.map(({ text }) => text));
  const table = lines.slice(lines.indexOf("STT | Số liệu | Giá trị | Công thức") + 1);
  expect(table.slice(0, 3)).toEqual([
    "1 | Kết nạp | 52 | >=PDV.ADMITTED()",
    "2 | Kế hoạch | 80 | >=PDV.PLAN()",
    "3 | Tỷ lệ (%) | 0.65 | >=PDV.ACHIEVEMENT()",
  ]);
  expect(table).toHaveLength(figures.length + 1);
  expect(sheet).toMatchObject({
    key: "narrative",
    name: "Báo cáo",
    headings: null,
    orientation: "portrait",
  });
  const heading = lines.indexOf("STT | Số liệu | Giá trị | Công thức");
  expect(sheet.repeated).toEqual({ first: heading, last: heading });
  expect(shapeFaults(sheet)).toEqual([]);
});

it("leaves the table out when no sentence is wanted", async () => {
  const { board, scope, issues } = await seedBoard("001-lam-dong");
  expect(
    sheetLines(
      finish(describeReport(reported({ ...board, settings: { ...board.settings, sentences: [] } }, scope, issues))),
    ),
  ).not.toContain("STT | Số liệu | Giá trị | Công thức");
});
