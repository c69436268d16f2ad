// What is prepared changes no figure, and is done in more than one step.

import { composition } from "../../src/indicators/composition";
import { prepareBoard } from "../../src/indicators/prepare-board";
import { resolveScope } from "../../src/indicators/report-scope";
import { prepareSummary, summary } from "../../src/indicators/summary";
import { buildBoard, day } from "./board-builder";

const SPEC = {
  units: [
    { name: "Huyện", plans: { "2017": 9 } },
    { name: "Xã", under: "Huyện" },
  ],
  admissions: [
    { unit: "Xã", on: "01/02/2017", sex: "male" as const, birth: { day: day("10/05/1990") }, times: 2 },
    { unit: "Huyện", on: "01/03/2016", sex: "female" as const },
  ],
};

it("leaves every figure as it is", () => {
  const [prepared, plain] = [buildBoard(SPEC), buildBoard(SPEC)];
  const steps = [...prepareBoard(prepared)];
  expect(steps.length).toBeGreaterThan(5);
  expect(new Set(steps.map(({ stage }) => stage))).toEqual(new Set(["compute"]));
  const scope = resolveScope(plain);
  if (!scope.ok) throw new Error(scope.reason);
  for (const id of ["age", "sex", "minority"] as const) {
    expect(composition(prepared, id, null, scope.value)).toEqual(composition(plain, id, null, scope.value));
  }
  expect(summary(prepared, null, scope.value)).toEqual(summary(plain, null, scope.value));
});

it("bears a workbook without anything", () => {
  const empty = buildBoard({ units: [], sources: [] });
  expect(() => [...prepareBoard(empty)]).not.toThrow();
});

it("prepares the rows of every unit a few at a time, and they are the ones that are given then", () => {
  const units = Array.from({ length: 50 }, (_, at) => ({ name: `Chi bộ ${String(at + 1)}`, plans: { "2017": at } }));
  const board = buildBoard({ units, admissions: [{ unit: "Chi bộ 3", on: "01/02/2017" }] });
  const scope = resolveScope(board);
  if (!scope.ok) throw new Error(scope.reason);
  const before = summary(board, null, scope.value);
  expect([...prepareSummary(board, scope.value)].map(({ done, total }) => [done, total])).toEqual([
    [0, 50],
    [20, 50],
    [40, 50],
  ]);
  const after = summary(board, null, scope.value);
  expect(after).toEqual(before);
  expect(after).not.toBe(before);
});
