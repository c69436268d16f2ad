// Organisations of some kinds: which units of the list are counted, and which words name one kind.

import { kindCounts, kindKeyOf, organisations, wordingKey } from "../../src/indicators/measures/organisations";
import { buildBoard, day, type UnitSpec } from "./board-builder";

const YEAR = {
  period: { kind: "year", year: 2024 },
  start: day("1/1/2024"),
  end: day("31/12/2024"),
  asOf: day("30/6/2024"),
} as const;

const UNITS: readonly UnitSpec[] = [
  { name: "Huyện", kind: ["Đảng bộ huyện", null] },
  { name: "Xã A", under: "Huyện", kind: ["Đảng bộ xã", "commune"] },
  { name: "Xã B", under: "Huyện", kind: ["xã", "commune"] },
  { name: "Chi bộ 1", under: "Xã A", kind: ["Chi bộ", null] },
  { name: "Chi bộ 2", under: "Xã A", kind: ["CHI  BỘ", null] },
  { name: "Chi bộ 3", under: "Xã B" },
];
const board = buildBoard({ units: UNITS });
const counted = (unit: number | null, ...kinds: string[]) => organisations(board, unit, new Set(kinds), YEAR);

it.each<[number | null, readonly string[], number]>([
  [null, ["commune"], 2],
  [0, ["commune"], 2],
  [null, ["chi bộ"], 2],
  [null, ["chi bộ", "commune"], 4],
  [1, ["chi bộ", "commune"], 2],
  [2, ["chi bộ"], 0],
  [3, ["chi bộ"], 0],
  [null, ["đảng bộ huyện"], 0],
  [null, ["cooperative"], 0],
])("of unit %j the list has below it, of %j: %i", (unit, kinds, number) => {
  expect(counted(unit, ...kinds)).toEqual({ ok: true, value: number });
});

it("names a kind by no words where its units state it in several", () => {
  const kinds = ["Đảng bộ xã", "xã", "Xã", "xã loại I"];
  const units = kinds.map((kind, at): UnitSpec => ({ name: String(at), kind: [kind, "commune"] }));
  expect(kindCounts(buildBoard({ units }), null, YEAR)).toEqual([
    { key: "commune", category: "commune", typed: null, count: 4 },
  ]);
});

it("counts every unit at the top where none is the organisation itself", () => {
  const flat = buildBoard({ units: UNITS.slice(1, 3).map(({ name, kind }) => ({ name, ...(kind && { kind }) })) });
  expect(organisations(flat, null, new Set(["commune"]), YEAR)).toEqual({ ok: true, value: 2 });
});

it.each([
  ["1/7/2024", null, 1],
  ["30/6/2024", null, 2],
  [null, "29/6/2024", 1],
  [null, "30/6/2024", 2],
])("counts a unit from %j to %j if it stands on the as-of date: %i", (from, to, number) => {
  const [first, second, ...others] = board.units;
  const ends = { from: from === null ? null : day(from), to: to === null ? null : day(to) };
  const units = [first!, { ...second!, ...ends }, ...others];
  expect(organisations({ ...board, units }, null, new Set(["commune"]), YEAR)).toEqual({ ok: true, value: number });
});

it("has no number without a kind in the list, of an unknown unit, or where none is typed", () => {
  const bare = buildBoard({ units: UNITS.map(({ name, under }) => ({ name, ...(under !== undefined && { under }) })) });
  const kinds = new Set(["commune"]);
  expect(organisations(bare, null, kinds, YEAR)).toEqual({ ok: false, reason: "not-stated" });
  expect(organisations(board, 9, kinds, YEAR)).toEqual({ ok: false, reason: "unknown-unit" });
  expect(organisations(board, null, null, YEAR)).toEqual({ ok: false, reason: "no-organisations" });
});

it("without kinds gives the number typed of a unit, or the sum of those below it", () => {
  const units = board.units.map((unit) => (unit.parent === 0 ? { ...unit, stock: { organisations: 7 } } : unit));
  expect(organisations({ ...board, units }, null, null, YEAR)).toEqual({ ok: true, value: 14 });
});

it("lists the kinds in the order of the list, without words where units use several", () => {
  expect(kindCounts(board, null, YEAR)).toEqual([
    { key: "commune", category: "commune", typed: null, count: 2 },
    { key: "chi bộ", category: null, typed: "Chi bộ", count: 2 },
  ]);
});

it.each(["chi bộ ghép", "CHI BỘ  GHÉP", " Chi bộ\u00a0ghép ", "Chi bộ ghép".normalize("NFD")])(
  "takes %j for one kind",
  (typed) => {
    expect(wordingKey(typed)).toBe("chi bộ ghép");
  },
);

it("takes Eth for Đ, and the row of the form before the words", () => {
  expect(wordingKey("Ðảng bộ huyện")).toBe("đảng bộ huyện");
  expect(board.units.slice(0, 3).map(kindKeyOf)).toEqual(["đảng bộ huyện", "commune", "commune"]);
});

it("tells boards of districts apart by their words, and takes them together where that is asked", () => {
  const kinds = ["Đảng bộ quận", "Đảng bộ quận", "Đảng bộ huyện"];
  const districts = buildBoard({
    units: [...kinds.map((kind, at): UnitSpec => ({ name: String(at), kind: [kind, "district"] }))],
  });
  const ask = (kind: string) => organisations(districts, null, new Set([kind]), YEAR);
  expect(["đảng bộ quận", "đảng bộ huyện", "district"].map(ask)).toEqual(
    [2, 1, 3].map((value) => ({ ok: true, value })),
  );
});
