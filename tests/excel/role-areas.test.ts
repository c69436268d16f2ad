import { finish } from "../../src/model/progress";
import { lookKeys, roleAreas } from "../../src/excel/role-areas";
import type { Role, Sheet, SheetCell } from "../../src/report/sheet";

function sheetOf(rows: readonly (readonly (Role | SheetCell | null)[])[]): Sheet {
  return {
    key: "summary",
    name: "Tổng hợp",
    columns: (rows[0] ?? []).map(() => 10),
    rows: rows.map((row) => row.map((cell) => (typeof cell === "string" ? { value: "", role: cell } : cell))),
    headings: { first: 0, last: 0 },
    frozenColumns: 0,
    orientation: "landscape",
  };
}

function areas(sheet: Sheet): Record<string, string> {
  return Object.fromEntries(
    finish(roleAreas(finish(lookKeys(sheet, "")))).map((look) => [
      `${look.role}/${String(look.indent)}`,
      look.addresses.join(";"),
    ]),
  );
}

describe("roleAreas", () => {
  it("joins equal neighbours to the right and below into one rectangle", () => {
    expect(
      areas(
        sheetOf([
          ["text", "count", "count"],
          ["text", "count", "count"],
        ]),
      ),
    ).toEqual({ "text/0": "A1:A2", "count/0": "B1:C2" });
  });

  it("parts rectangles of one role that do not touch, in one list of addresses", () => {
    expect(
      areas(
        sheetOf([
          ["group", "count"],
          ["text", "count"],
          ["group", "count"],
        ]),
      ),
    ).toEqual({ "group/0": "A1,A3", "text/0": "A2", "count/0": "B1:B3" });
  });

  it("gives a spanning cell's role to every cell it covers, and nothing to empty ones", () => {
    const title: SheetCell = { value: "A", role: "title", columns: 2, rows: 2 };
    expect(
      areas(
        sheetOf([
          [title, null, null],
          [null, null, "text"],
        ]),
      ),
    ).toEqual({ "title/0": "A1:B2", "text/0": "C2" });
  });

  it("keeps levels of indentation apart", () => {
    const deep: SheetCell = { value: "", role: "text", indent: 1 };
    expect(areas(sheetOf([["text"], [deep], [deep]]))).toEqual({ "text/0": "A1", "text/1": "A2:A3" });
  });

  it("parts addresses before they grow longer than Excel takes", () => {
    const rows = Array.from({ length: 4_000 }, (_, row) => [row % 2 === 0 ? ("text" as const) : ("group" as const)]);
    const looks = finish(roleAreas(finish(lookKeys(sheetOf(rows), ""))));
    const text = looks.find((look) => look.role === "text");
    expect(text?.addresses.length).toBeGreaterThan(1);
    expect(text?.addresses.every((address) => address.length <= 8_192)).toBe(true);
    expect(text?.addresses.join(",").split(",")).toHaveLength(2_000);
  });
});
