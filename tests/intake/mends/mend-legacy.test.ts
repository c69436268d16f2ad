import { findLegacyCells, mendLegacy, type LegacyCell } from "../../../src/intake/mends/mend-legacy";
import { cellAddress, type Grid } from "../../../src/model/grid";
import type { Mend } from "../../../src/model/mend";
import { finish } from "../../../src/model/progress";
import { makeGrid, type Rows } from "../grids";

const ABC: Rows = [
  ["Danh s¸ch ®¬n vÞ"],
  ["Tªn ®¬n vÞ", "Trùc thuéc", "KÕ ho¹ch 2005"],
  ["§¶ng bé x· Hßa B×nh", "", 5],
  ["NguyÔn Hång Lam", "Nam", "Toán"],
];
const UNICODE: Rows = [
  ["Họ và tên", "Đơn vị"],
  ["Nguyễn Văn An", "Hà Nam"],
  ["Lê Toán", "§¶ng bé x·"],
  ["Trần Thị Bình", "Hä"],
];

const find = (...grids: readonly Grid[]): readonly LegacyCell[] => finish(findLegacyCells(grids, new Set(["Trang"])));
const brief = (mends: readonly Mend[]): string[] =>
  mends.map(({ row, column, to, font }) => `${cellAddress(row, column)} ${String(to)} ${font ?? "-"}`);

/** Every cell in one font, but those given. */
function mended(rows: Rows, font: string | null, others: Readonly<Record<string, string | null>> = {}): string[] {
  const cells = find(makeGrid("Trang", rows));
  const fonts = cells.map(({ row, column }) => {
    const own = others[cellAddress(row, column)];
    return own === undefined ? font : own;
  });
  return brief(mendLegacy(cells, fonts));
}

it("turns title, headings and data of a sheet in an old font into Unicode in a font that shows it", () => {
  expect(mended(ABC, ".VnTime", { A1: ".VnTimeH", A3: ".VnArial", C4: "Times New Roman" })).toEqual([
    "A1 DANH SÁCH ĐƠN VỊ Times New Roman",
    "A2 Tên đơn vị Times New Roman",
    "B2 Trực thuộc Times New Roman",
    "C2 Kế hoạch 2005 Times New Roman",
    "A3 Đảng bộ xã Hòa Bình Arial",
    "A4 Nguyễn Hồng Lam Times New Roman",
  ]);
});

it("takes cells of one Unicode font together: where one of them is garbled, all are", () => {
  expect(mended(ABC, "Times New Roman", { C4: "Calibri" })).toEqual([
    "A1 Danh sách đơn vị -",
    "A2 Tên đơn vị -",
    "B2 Trực thuộc -",
    "C2 Kế hoạch 2005 -",
    "A3 Đảng bộ xã Hòa Bình -",
    "A4 Nguyễn Hồng Lam -",
  ]);
});

it("in a Unicode sheet takes what can be nothing else, and what stands in an old font", () => {
  expect(mended(UNICODE, "Times New Roman")).toEqual(["B3 Đảng bộ xã -"]);
  expect(mended(UNICODE, "Times New Roman", { B3: ".VnTime", B4: ".VnTime" })).toEqual([
    "B3 Đảng bộ xã Times New Roman",
    "B4 Họ Times New Roman",
  ]);
});

it("believes the font of a cell more than its sheet", () => {
  expect(mended([...ABC, ["Hoï vaø teân"]], ".VnTime", { A5: "VNI-Times" })).toContain("A5 Họ và tên Times New Roman");
});

it("leaves cells of several fonts, sheets without such text, other sheets, and what Excel would take for something else", () => {
  expect(mended(ABC, null)).toEqual([]);
  expect(mended([["Lê Toán"], ["Hà Nam"]], ".VnTime")).toEqual([]);
  expect(find(makeGrid("Khác", ABC))).toEqual([]);
  expect(mended([...ABC, ["=§¶ng bé"], ["'§¶ng bé"]], ".VnTime")).toHaveLength(7);
});

it("knows an old font by how its name begins, and its capitals by how it ends", () => {
  expect(mended([["§¶ng bé"]], ".VnHelvetInsH")).toEqual(["A1 ĐẢNG BỘ Arial"]);
  expect(mended([["§¶ng bé"]], ".VnHelvetIns")).toEqual(["A1 Đảng bộ Arial"]);
  for (const font of ["Net.VnTimeH", "SVNI-Times"]) expect(mended(UNICODE, font)).toEqual(["B3 Đảng bộ xã -"]);
});

it("takes another sheet for no sign of this one, and a table in it for one", () => {
  expect(find(makeGrid("Khác", ABC), makeGrid("Trang", UNICODE))).toEqual(find(makeGrid("Trang", UNICODE)));
  const table = { ...makeGrid("Trang", UNICODE), row: 9, table: "Bảng1" };
  expect(find(table, makeGrid("Trang", ABC)).every(({ ofSheet }) => ofSheet)).toBe(true);
});

it("goes by the encoding of a sheet, or else by that of each cell", () => {
  const encodings = (rows: Rows): string[] => find(makeGrid("Trang", rows)).map(({ encoding }) => encoding);
  expect(new Set(encodings([...ABC, ["Hoï vaø teân"]]))).toEqual(new Set(["tcvn3"]));
  expect(encodings([...UNICODE, ["Nguyễn Thị Ánh", "Hoï vaø teân"]])).toContain("vni");
});

it("leaves what is the same in either", () => {
  expect(mended([...ABC, ["25 m²"]], ".VnTime")).toEqual(mended(ABC, ".VnTime"));
});

it("leaves the rows of which another sheet shows that they are Unicode", () => {
  const found = find(makeGrid("Trang", [...ABC, ["Lê Hòa"]]), makeGrid("Khác", [["Lê Hòa"]]));
  expect(found).toEqual(find(makeGrid("Trang", ABC)));
});

it("says how far it is", () => {
  const rows = Array.from({ length: 700 }, () => ["Hà Nội"]);
  expect([...findLegacyCells([makeGrid("Trang", rows)], new Set(["Trang"]))]).toEqual(
    [0, 500].map((done) => ({ stage: "check", done, total: 700 })),
  );
});

it("sees a cell once where a table lies in the sheet", () => {
  const sheet = makeGrid("Trang", ABC);
  const table = { ...makeGrid("Trang", ABC.slice(1)), row: 1, table: "Bảng1" };
  expect(find(table, sheet)).toEqual(find(sheet));
});
