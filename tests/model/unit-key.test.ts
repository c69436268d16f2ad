// Units are found again by their keys, also after they were renamed, moved or given a code.

import { findUnit, unitKey } from "../../src/model/unit-key";
import { buildBoard } from "../indicators/board-builder";

const { units } = buildBoard({
  units: [
    { name: "Huyện A", code: "A" },
    { name: "Chi bộ 1", code: "A1", under: "Huyện A" },
    { name: "Huyện B" },
    { name: "Chi bộ 1", under: "Huyện B" },
  ],
});

it("tells units of one name apart", () => {
  expect(units.map((unit) => unitKey(units, unit))).toEqual([
    "A|Huyện A",
    "A1|Huyện A › Chi bộ 1",
    "|Huyện B",
    "|Huyện B › Chi bộ 1",
  ]);
});

it.each([
  ["the very same", "|Huyện B › Chi bộ 1", 3],
  ["a unit that was renamed, by its code", "A1|Huyện A › Chi bộ Một", 1],
  ["a unit that was given a code, by its names", "|Huyện A › Chi bộ 1", 1],
  ["nothing", "X|Huyện C", null],
])("finds %s", (_, key, index) => {
  expect(findUnit({ units }, key)?.index ?? null).toBe(index);
});
