import { editDistance, nearestKey } from "../../src/intake/edit-distance";

it.each([
  ["", "", 0],
  ["abc", "abc", 0],
  ["abc", "abd", 1],
  ["abc", "ab", 1],
  ["abc", "abcd", 1],
  ["abc", "acb", 1],
  ["mê linh", "mê lin", 1],
  ["abcd", "badc", 2],
  ["", "abc", 3],
  ["a", "abcd", 3],
  ["bc", "abc", 1],
  ["abc", "xyabc", 2],
  ["ab", "bc", 2],
  ["ab", "ca", 2],
  ["xabc", "xbad", 2],
  ["abc", "xyz", 3],
])("counts the letters between %j and %j", (a, b, distance) => {
  expect(editDistance(a, b, 3)).toBe(distance);
  expect(editDistance(b, a, 3)).toBe(distance);
});

it("stops counting above its limit", () => {
  expect(editDistance("abcdef", "uvwxyz", 2)).toBe(3);
  expect(editDistance("a", "abcdef", 2)).toBe(3);
});

it("gives the one nearest key, and none when two are as near or all are far", () => {
  expect(nearestKey("huyện mê lin", ["huyện mê linh", "huyện gia lâm"])).toBe("huyện mê linh");
  expect(nearestKey("huyện mê lin", ["huyện mê lan", "huyện mê lin"])).toBe("huyện mê lin");
  expect(nearestKey("huyện mê lin", ["huyện mê ling", "huyện mê"])).toBe("huyện mê ling");
  expect(nearestKey("tay", ["tai"])).toBe("tai");
  expect(nearestKey("huyện mê linh", ["huyện mé lin"])).toBe("huyện mé lin");
  expect(nearestKey("tax", ["tay", "tai"])).toBeNull();
  expect(nearestKey("abcde", ["vwxyz"])).toBeNull();
});
