import type { CellValue } from "../../../src/model/grid";
import { on, people, person, testCheck, type Book } from "./test-check";

const DATE = on("10/05/2025");
const TEXT = "10/05/2025";
const dates = (...rows: (readonly [decision: CellValue, birth: CellValue])[]): Book =>
  people(rows.map(([decision, birth]) => ({ "Ngày quyết định": decision, "Ngày sinh": birth })));

testCheck("column/dates-as-text", {
  positive: [
    [
      "a column once, with how many cells",
      people([{ "Ngày sinh": "10/05/1990" }, { "Họ và tên": "Trần Bình", "Ngày sinh": "11.5.1991" }]),
      "note Kết nạp!E2",
      { count: 2, text: "10/05/1990" },
    ],
    ["columns in the order of their first rows", dates(["", TEXT], [TEXT, ""]), ["note Kết nạp!E2", "note Kết nạp!C3"]],
    [
      "columns that begin with a date of Excel",
      dates([DATE, ""], ["", TEXT], [TEXT, ""]),
      ["note Kết nạp!C4", "note Kết nạp!E3"],
    ],
    ["columns that end with one", dates([TEXT, ""], ["", TEXT], [DATE, ""]), ["note Kết nạp!C2", "note Kết nạp!E3"]],
    ["the column that counts", person({ "Ngày kết nạp": "2025-12-01" }), "note Kết nạp!D2"],
  ],
  negative: [["dates of Excel", person({ "Ngày sinh": on("10/05/1990") })]],
  boundary: [
    [
      "one text among dates",
      people([{ "Ngày sinh": on("10/05/1990") }, { "Họ và tên": "Trần Bình", "Ngày sinh": "1/5/1991" }]),
      "note Kết nạp!E3",
      { count: 1 },
    ],
    ["a text that is only a year", person({ "Ngày sinh": "1990" })],
  ],
});
