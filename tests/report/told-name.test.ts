// What sentences call units of one name.

import { toldName } from "../../src/report/told-name";
import { buildBoard } from "../indicators/board-builder";

const built = buildBoard({
  units: [
    { name: "Huyện" },
    { name: "Xã A", under: "Huyện" },
    { name: "Xã B", under: "Huyện" },
    { name: "A1", code: "A1", under: "Xã A" },
    { name: "B1", code: "B1", under: "Xã B" },
    { name: "A2", code: "A2", under: "Xã A" },
    { name: "A3", code: "A3", under: "Xã A" },
    { name: "A4", under: "Xã A" },
  ],
});
const NAMES: Readonly<Record<string, string>> = {
  A1: "Chi bộ 1",
  B1: "Chi bộ 1",
  A2: "Chi bộ 2",
  A3: "Chi bộ 2",
  A4: "Chi bộ 4",
};
const board = { ...built, units: built.units.map((unit) => ({ ...unit, name: NAMES[unit.name] ?? unit.name })) };
const told = (name: string): string =>
  toldName(
    board,
    built.units.findIndex((unit) => unit.name === name),
  );

it("is the name alone where no other unit bears it", () => {
  expect(["Huyện", "Xã A", "A4"].map(told)).toEqual(["Huyện", "Xã A", "Chi bộ 4"]);
  expect(toldName(board, null)).toBe("");
});

it("names the unit above where that tells them apart", () => {
  expect(["A1", "B1"].map(told)).toEqual(["Chi bộ 1 thuộc Xã A", "Chi bộ 1 thuộc Xã B"]);
});

it("gives the code where they belong to the same unit", () => {
  expect(["A2", "A3"].map(told)).toEqual(["Chi bộ 2 – mã A2", "Chi bộ 2 – mã A3"]);
});
