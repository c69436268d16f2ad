// What stays known from one reading to the next, and what makes it unknown.

import type * as KnownCells from "../../src/excel/known-cells";

const CELLS = {
  used: { row: 0, column: 0, rows: 2, columns: 2 },
  values: [
    ["a", "b"],
    ["c", "d"],
  ],
};

let room: typeof KnownCells;
beforeEach(async () => {
  jest.resetModules();
  room = await import("../../src/excel/known-cells");
});

it("nothing, as long as nobody tells of edits", () => {
  room.keepKnown([["1", CELLS]]);
  expect(room.takeKnown().size).toBe(0);
});

it("every sheet that was kept, with its edits since, and once only: a reading that fails leaves nothing", () => {
  room.startKnowing();
  room.keepKnown([
    ["1", CELLS],
    ["2", CELLS],
  ]);
  room.noteEdit("2", "A1");
  room.noteEdit("2", "B2:B3");
  const taken = room.takeKnown();
  expect(taken.get("1")).toEqual({ ...CELLS, edited: [] });
  expect(taken.get("2")?.edited).toEqual([
    { row: 0, column: 0, rows: 1, columns: 1 },
    { row: 1, column: 1, rows: 2, columns: 1 },
  ]);
  expect(room.takeKnown().size).toBe(0);
});

it("an edit while the sheets are read is for the next reading", () => {
  room.startKnowing();
  room.takeKnown();
  room.noteEdit("1", "A1");
  room.keepKnown([["1", CELLS]]);
  expect(room.takeKnown().get("1")?.edited).toHaveLength(1);
});

it.each([
  ["cells that moved", (): void => room.noteEdit("1", null)],
  ["an address that can't be read", (): void => room.noteEdit("1", "Bang[Tên]")],
  [
    "cells that moved before others were edited",
    (): void => {
      room.noteEdit("1", null);
      room.noteEdit("1", "A1");
    },
  ],
  [
    "more edits than a person makes",
    (): void => {
      for (let edit = 0; edit < 501; edit += 1) room.noteEdit("1", "A1");
    },
  ],
])("a sheet is unknown after %s, and others are not", (_what, happens) => {
  room.startKnowing();
  room.keepKnown([
    ["1", CELLS],
    ["2", CELLS],
  ]);
  happens();
  expect([...room.takeKnown().keys()]).toEqual(["2"]);
});

it("keeps the small sheets where there is no room for all", () => {
  room.startKnowing();
  const large = { used: { row: 0, column: 0, rows: 300_000, columns: 12 }, values: [] };
  room.keepKnown([
    ["large", large],
    ["small", CELLS],
  ]);
  expect([...room.takeKnown().keys()]).toEqual(["small"]);
});
