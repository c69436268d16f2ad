// What is said with the name of a unit: how a text may be divided, and which unit its parts agree on.

import { settleParts, splitName } from "../../src/intake/name-parts";

function waysOf(text: string): readonly string[] {
  return [...new Set(splitName(text).map((parts) => parts.join(" + ")))];
}

it.each([
  ["Tổ 5 - Khóm 1, An Bình", ["Tổ 5 - Khóm 1 + An Bình", "Tổ 5 + Khóm 1 + An Bình", "Tổ + 5 - Khóm 1, An Bình"]],
  ["Tổ 5 / Khóm 1 (An)", ["Tổ 5 / Khóm 1 + An", "Tổ 5 + Khóm 1 + An", "Tổ + 5 / Khóm 1 (An)"]],
  ["Tổ–A - Khóm 1", ["Tổ–A + Khóm 1", "Tổ + A + Khóm 1", "Tổ–A + - Khóm 1"]],
  ["Tổ/A — Khóm", ["Tổ/A + Khóm", "Tổ + A + Khóm", "Tổ/A + — Khóm"]],
  ["Tổ 5 thuộc Khóm-1", ["Tổ 5 + Khóm-1", "Tổ 5 + Khóm + 1", "Tổ + 5 thuộc Khóm-1"]],
  ["Tổ 5 trực thuộc An", ["Tổ 5 + An", "Tổ + 5 trực thuộc An"]],
  ["A.B. C", ["A.B + C", "A.B. + C"]],
  ["An thị  trấn Kim", ["An + thị trấn Kim"]],
  ["Tổ 5 X.An", ["Tổ 5 + X.An", "Tổ + 5 X.An"]],
  ["Tổ 5 h. An", ["Tổ 5 h + An", "Tổ 5 + h. An", "Tổ + 5 h. An"]],
  ["Tổ Q. 7", ["Tổ Q + 7", "Tổ + Q. 7"]],
  ["Tổ T.An", ["Tổ + T.An"]],
  ["  X11 CB1", ["X11 + CB1"]],
  ["A, -, 3", ["A + 3", "A, + -, 3"]],
  ["a,b,c,d", ["a + b + c + d"]],
  ["a,b,c,d,e", []],
  ["(An)", []],
  ["An", []],
  [`A ${"b".repeat(198)}`, [`A + ${"b".repeat(198)}`]],
  [`A ${"b".repeat(199)}`, []],
])("divides %j, the plainest way first", (text, ways) => {
  expect(waysOf(text)).toEqual(ways);
});

it("comes to an end where two units are each the parent of the other", () => {
  const parts = [
    { units: [0], near: [] },
    { units: [2], near: [] },
  ];
  expect(settleParts(parts, (unit) => [1, 0, null][unit] ?? null)).toEqual([0, 2]);
});
