import { read } from "../grids";
import { people, testCheck, UNIT, type Book, type Cells } from "./test-check";

/** A workbook for which a person said that a blank means the unit above. */
function mapped(...rows: Cells[]): Book {
  const book = people(rows);
  const layout = read(book.grids).board.sources.find(({ sheet }) => sheet === "Kết nạp")?.layout;
  const mapping = {
    sheet: "Kết nạp",
    fingerprint: layout?.fingerprint ?? "",
    kind: "admissions",
    columns: {},
  } as const;
  return { ...book, settings: { mapping: [{ ...mapping, unitAbove: true }] } };
}

const blank: Cells = { "Họ và tên": "Trần Bình", "Đơn vị": "" };

testCheck("admission/unit-filled-down", {
  positive: [["blanks below a unit once, with how many", mapped({}, blank, blank), "note Kết nạp!B3", { count: 2 }]],
  negative: [
    ["blanks of which nobody said so", people([{}, blank])],
    ["units in every row", mapped({}, { "Đơn vị": UNIT })],
  ],
  boundary: [
    ["a blank in the first row, above which there is none", mapped(blank, {})],
    ["a blank in the second", mapped({}, blank), "note Kết nạp!B3", { count: 1 }],
    ["a blank below a unit that is not known", mapped({ "Đơn vị": "Xã Lạ Hoắc" }, blank)],
  ],
});
