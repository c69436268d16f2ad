import { makeGrid, read } from "../grids";
import { on, people, table, testCheck, UNIT, type Book, type Cells } from "./test-check";

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

const TWINS = makeGrid("Đơn vị", [
  ["Tên đơn vị", "Trực thuộc", "Kế hoạch 2025"],
  ["Đảng bộ xã Một", "", 1],
  ["Chi bộ Thôn Đông", "Đảng bộ xã Một", 1],
  ["Đảng bộ xã Hai", "", 1],
  ["Chi bộ Thôn Đông", "Đảng bộ xã Hai", 1],
]);
const PEOPLE = table([{ "Họ và tên": "Trần Bình", "Đơn vị": "Thôn Đông", "Ngày kết nạp": on("01/12/2025") }]);

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

const same = (unit: string): Cells => ({ "Họ và tên": "Trần Bình", "Đơn vị": unit });
testCheck("admission/unit-by-place", {
  positive: [
    [
      "cells that say the same, once with how many",
      people([{}, same("nt"), same("-nt-"), same("như trên"), same('"')]),
      "note Kết nạp!B3",
      { why: "ditto", count: 4 },
    ],
    [
      "a name of two units below the heading of one of their groups",
      { grids: [TWINS, makeGrid("Kết nạp", [...PEOPLE.slice(0, 1), ["Đảng bộ xã Hai"], ...PEOPLE.slice(1)])] },
      "note Kết nạp!B3",
      { why: "group", count: 1 },
    ],
  ],
  negative: [
    ["units in every row", people([{}, same(UNIT)])],
    ["the same name without a group", { grids: [TWINS, makeGrid("Kết nạp", PEOPLE)] }],
  ],
  boundary: [
    ["nothing above to be the same", people([same("nt"), {}])],
    ["a unit above", people([{}, same("nt")]), "note Kết nạp!B3", { count: 1 }],
    ["a unit above that is not known", people([same("Xã Lạ Hoắc"), same("nt")])],
  ],
});

it.each([
  ["nt", true],
  ["n.t.", true],
  ["N T", true],
  ["- nt -", true],
  ["..nt..", true],
  ["như dòng trên", true],
  ['""', true],
  ['- " -', true],
  ["xnt", false],
  ["nt x", false],
  ["x nt", false],
  ["như trên đây", false],
  ['"A"', false],
  ['x "', false],
  ['" x', false],
  ['"""', false],
])("takes %j for the unit above: %j", (text, isSame) => {
  const { board } = read(people([{}, same(text)]).grids);
  expect([...board.admissions.unit]).toEqual([0, isSame ? 0 : -1]);
});
