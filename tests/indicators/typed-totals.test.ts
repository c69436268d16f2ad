import { unitsWithTotals } from "../../src/indicators/typed-totals";
import { buildBoard } from "./board-builder";

const { units } = buildBoard({ units: [{ name: "A" }, { name: "B" }, { name: "C" }], admissions: [] });

describe("units with totals", () => {
  it("are those of which any number is typed, 0 too, in the order of the board", () => {
    const typed = units.map((unit) => ({ ...unit, totals: new Map(unit.name === "B" ? [] : [["2017", 0]]) }));
    expect(unitsWithTotals(typed).map(({ name }) => name)).toEqual(["A", "C"]);
  });

  it("are none where no column holds such numbers", () => {
    expect(unitsWithTotals(units)).toEqual([]);
  });
});
