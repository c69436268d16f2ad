// Every number in a table of a written sheet says what it counts, so that its people can be asked for.

import { finish } from "../../src/model/progress";
import { SHEET_KEYS } from "../../src/model/sheet-key";
import { countsPeople, figureRows } from "../../src/indicators/figure";
import { describeOne } from "../../src/report/describe-all";
import type { SheetCell } from "../../src/report/sheet";
import { seedBoard } from "./seed-board";

/** Whose numbers are told otherwise: the figures of the report by the calls beside them, and a list of cells. */
const BY_CALLS = new Set<string>(["narrative", "issues"]);
const NUMBERS = /^(?:(?:group|total)-)?(?:count|decimal|percent|points)$/u;

it.each(["000-cao-lanh", "001-lam-dong", "002-thai-nguyen", "003-dien-bien-dong", "004-ha-noi-term"])(
  "on the sheets of %s",
  async (name) => {
    const { board, scope, issues } = await seedBoard(name);
    const sheets = SHEET_KEYS.filter((key) => !BY_CALLS.has(key)).map((key) =>
      finish(describeOne(key, { board, scope, unit: null, issues })),
    );
    let seen = 0;
    for (const { key, rows } of sheets) {
      const cells = rows.flat().filter((cell): cell is SheetCell => cell !== null && typeof cell.value === "number");
      for (const { value, role, figure } of cells) {
        if (!NUMBERS.test(role)) continue;
        seen += 1;
        expect([key, value, figure !== undefined]).toEqual([key, value, true]);
        // Of a count of rows, as many stand behind it as it says.
        if (
          !figure ||
          !countsPeople(figure) ||
          !/count$/u.test(role) ||
          !/^(?:admitted|tally|readmissions)$/u.test(figure.measure)
        )
          continue;
        const { counted } = figureRows(board, figure);
        const typed = board.units.some(({ totals }) => totals.size > 0);
        if (!typed) expect([key, figure, counted.length]).toEqual([key, figure, value]);
      }
    }
    expect(seen).toBeGreaterThan(50);
  },
);
