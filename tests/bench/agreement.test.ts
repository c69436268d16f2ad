// That the bench compares equals: the same figures from the add-in, the kernel and the Maps, and the same bad cells from the
// add-in and from zod. How long they take is `npm run bench`.

import { createKernel } from "./peers/kernel";
import { createNaive } from "./peers/naive";
import { createProduct, createSameWork, readProvince } from "./product";
import { inventProvince } from "./province";
import { badCellsOf } from "./validation";
import { digestOf } from "./work";

const SIZE = { people: 3_000, units: 60 };

it("invents a province in which nothing is wrong", () => {
  expect(readProvince(inventProvince(SIZE).grids).issues).toEqual([]);
});

it("gets the same figures from the add-in as from its peers, cold and warm", () => {
  const province = inventProvince(SIZE);
  const digests = [createProduct, createSameWork, createKernel, createNaive].map((create) => {
    const one = create(province);
    one.cold();
    const cold = digestOf(one.answer());
    one.warm();
    return [cold, digestOf(one.answer())];
  });
  expect(new Set(digests.flat()).size).toBe(1);
});

it.each(["rows", "product", "zod"] as const)("finds exactly the cells that were spoiled: %s", (validator) => {
  const { missed, invented, spoiled } = badCellsOf(validator, SIZE);
  expect({ missed, invented }).toEqual({ missed: [], invented: [] });
  expect(spoiled).toBe(90);
});
