import { brief, read } from "../grids";
import { units } from "./test-check";

const said = (name: string): string[] =>
  brief(read(units([{ "Mã đơn vị": "A", "Tên đơn vị": name, "Kế hoạch 2025": 1 }]).grids).issues).filter((line) =>
    line.includes("Đơn vị!"),
  );

it("counts the rows of the sheet, wherever the list begins on it", () => {
  const { grids } = units([{ "Tên đơn vị": "Đảng bộ  xã Một", "Kế hoạch 2025": 1 }]);
  const issues = read(grids.map((grid) => ({ ...grid, row: 4, column: 1 }))).issues;
  expect(brief(issues)).toContain("note text/spaces Đơn vị!B6");
});

it.each([
  ["says what nobody sees in a name", "Đảng bộ\u00A0xã Một", ["note text/spaces Đơn vị!B2"]],
  ["takes a clean name", "Đảng bộ xã Một", []],
  ["says one Eth among true letters", "\u00D0ảng bộ xã Đức", ["note text/false-d Đơn vị!B2"]],
])("%s", (_, name, expected) => {
  expect(said(name)).toEqual(expected);
});
