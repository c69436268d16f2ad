import { describeTemplate } from "../../../src/report/describe-template";
import { people, testCheck, units, type Book } from "./test-check";
import { makeGrid } from "../grids";
import type { CellValue } from "../../../src/model/grid";

const EXAMPLE = { "Họ và tên": "Lê Minh Mẫu", "Số định danh": "038090000990" };

/** The template as it is written, with what a person entered below the examples. */
function template(unit: CellValue[] | null, someone: CellValue[] | null): Book {
  const grids = describeTemplate(2026, true).map(({ name, columns, rows }, index) => {
    const entered = [unit, someone][index];
    return makeGrid(name, [columns.map(({ heading }) => heading), ...rows, ...(entered ? [entered] : [])]);
  });
  return { grids };
}

const UNIT = ["CB03", "Chi bộ thôn Tây", "DB01"];
const SOMEONE = ["Phạm Thị Hoa", 36000, "Nữ", "Kinh"];

testCheck("row/example", {
  positive: [
    ["all examples of people once, with how many", template(null, SOMEONE), "warning Kết nạp!A2", { count: 3 }],
    ["those of units", template(UNIT, null), "warning Đơn vị!B2", { count: 3 }],
    ["those of both lists", template(UNIT, SOMEONE), ["warning Đơn vị!B2", "warning Kết nạp!A2"]],
  ],
  negative: [
    ["a new template", template(null, null)],
    ["somebody of that name", people([{ ...EXAMPLE, "Số định danh": "001090012345" }, {}])],
    ["somebody of that name whose number is no text", people([{ ...EXAMPLE, "Số định danh": 38090000990 }, {}])],
    ["somebody of that name whose number is cut short", people([{ ...EXAMPLE, "Số định danh": "03" }, {}])],
    ["somebody with such a number", people([{ ...EXAMPLE, "Họ và tên": "Lê Minh Châu" }, {}])],
    [
      "a unit of that name",
      units([
        { "Mã đơn vị": "X1", "Tên đơn vị": "Đảng bộ xã Mẫu Sơn", "Kế hoạch 2025": 1 },
        { "Mã đơn vị": "X2", "Tên đơn vị": "Đảng bộ xã An Bình", "Kế hoạch 2025": 1 },
      ]),
    ],
  ],
  boundary: [
    ["the last example alone", people([EXAMPLE])],
    ["the last example beside somebody", people([EXAMPLE, {}]), "warning Kết nạp!A2", { count: 1 }],
  ],
});
