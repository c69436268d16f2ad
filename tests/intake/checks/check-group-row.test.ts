import type { CellValue } from "../../../src/model/grid";
import { makeGrid } from "../grids";
import { on, table, testCheck, UNIT, type Book } from "./test-check";

const people = (...rows: CellValue[][]): Book => ({
  grids: [
    makeGrid("Đơn vị", [
      ["Tên đơn vị", "Kế hoạch 2025"],
      [UNIT, 1],
    ]),
    makeGrid("Kết nạp", [
      ...table([{ STT: 1, "Họ và tên": "Nguyễn Văn An", "Đơn vị": UNIT, "Ngày kết nạp": on("01/12/2025") }]),
      ...rows,
    ]),
  ],
});

testCheck("row/group-heading", {
  positive: [
    [
      "a numbered heading",
      people(["I. Khối xã, phường", "", "", ""]),
      "note Kết nạp!A3",
      { text: "I. Khối xã, phường" },
    ],
    ["a Roman number beside a name", people(["II", "Khối trường học", "", ""]), "note Kết nạp!B3"],
    ["the name of a unit alone", people(["", UNIT, "", ""]), "note Kết nạp!B3"],
  ],
  negative: [
    ["blank rows", people(["", "", "", ""])],
    ["a repeated heading row", people(["STT", "Họ và tên", "Đơn vị", "Ngày kết nạp"])],
    ["signatures", people(["NGƯỜI LẬP BIỂU", "", "", "TRƯỞNG BAN"])],
  ],
  boundary: [
    ["a person's lone name, which must not get lost", people([2, "Trần Thị Bình", "", ""])],
    ["the same name after a Roman number", people(["II", "Trần Thị Bình", "", ""]), "note Kết nạp!B3"],
    ["a Roman number in a full row", people(["II", "Trần Thị Bình", UNIT, on("01/12/2025")])],
  ],
});
