// What is prepared changes no figure, and is done in more than one step.

import { composition } from "../../src/indicators/composition";
import { prepareBoard } from "../../src/indicators/prepare-board";
import { resolveScope } from "../../src/indicators/report-scope";
import { summary } from "../../src/indicators/summary";
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
  expect(steps.at(-1)).toEqual({ stage: "compute", done: steps.length, total: steps.length });
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
