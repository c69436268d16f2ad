// A row with a warning counts, and so does one with an error that leaves it countable; a row that can't be counted does not, and
// figures, sheet and pane say so.

import { headline } from "../../src/actions/headline";
import { finish } from "../../src/model/progress";
import { leftOut } from "../../src/report/left-out";
import { describeIssues } from "../../src/report/describe-issues";
import { people } from "../intake/checks/test-check";
import { read } from "../intake/grids";
import { reported } from "./reported";
import { sheetLines } from "./sheet-text";

const { grids } = people([
  { "Họ và tên": "Nguyễn Văn An", "Ngày sinh": 33_000, "Dân tộc": "Kinh" },
  // A warning.
  { "Họ và tên": "Trần Thị Bình", "Ngày sinh": 33_000, "Dân tộc": "Mườg" },
  // Errors that leave the row countable.
  { "Họ và tên": "Lê Văn Cúc", "Ngày sinh": 2012, "Dân tộc": "Kinh" },
  { "Họ và tên": "Phạm Văn Dũng", "Ngày sinh": 33_000, "Dân tộc": "Kinh", "Ngày quyết định": 46_100 },
  // One that does not, beside one that would.
  { "Họ và tên": "Đỗ Thị Em", "Ngày sinh": 2012, "Dân tộc": "Kinh", "Đơn vị": "Xã Lạ Hoắc" },
]);
const { board, issues } = read(grids);
const figures = headline({ board });

it("finds what this test is about", () => {
  expect(issues.map(({ severity, code }) => `${severity} ${code}`).sort()).toEqual([
    "error admission/unknown-unit",
    "error age/too-young",
    "error age/too-young",
    "error date/wrong-order",
    "note column/years-only",
    "warning value/unknown",
  ]);
});

it("counts every row but the one that can't be counted", () => {
  expect(figures).toMatchObject({ admitted: { ok: true, value: 4 }, leftOut: 1 });
});

it("gives as reason only what keeps the row out", () => {
  const scope = figures?.scope;
  if (!scope) throw new Error("no figures");
  expect(leftOut(board, scope, issues)).toEqual({
    rows: 1,
    reasons: [{ code: "admission/unknown-unit", rows: 1 }],
    later: 0,
  });
  expect(sheetLines(finish(describeIssues(reported(board, scope, issues))))).toContain(
    "Trang “Kết nạp”: đã đọc 5 dòng kết nạp: 4 dòng được tính vào năm 2025, 1 dòng không được tính vì thiếu hoặc sai số liệu.",
  );
});
