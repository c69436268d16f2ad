// Ages of everybody, read in steps.

import { agesOf, readAges } from "../../src/indicators/ages";
import { buildBoard, day } from "./board-builder";

const PEOPLE = 10_001;

it.each([
  ["for 10,000 people", PEOPLE, [{ stage: "compute", done: PEOPLE - 1, total: PEOPLE }]],
  ["for fewer there is none", PEOPLE - 2, []],
])("come with a step %s", (_, times, expected) => {
  const person = { unit: "A", on: "5/3/2021", birth: { day: day("6/3/1990") } };
  const { admissions } = buildBoard({ units: [{ name: "A" }], admissions: [{ ...person, times }] });
  expect([...readAges(admissions)]).toEqual(expected);
  expect(agesOf(admissions).at(-1)).toBe(30);
});
