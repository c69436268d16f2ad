// One term for each concept, wherever a person reads it in Vietnamese: the words that were given up for one do not come back.

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";

const root = path.join(__dirname, "../..");
const vietnamese = path.join("src", "text", "vi");
const PLACES = [
  ...readdirSync(path.join(root, vietnamese)).map((file) => path.join(vietnamese, file)),
  "src/taskpane/taskpane.html",
  "src/functions/functions.ts",
  "manifest.xml",
  "assets/support.html",
  "docs/huong-dan.md",
  "docs/ham.md",
];

describe("the terms", () => {
  it.each([
    ["Lập biểu is the one name of that work", /lập bảng/iu],
    [
      "hoàn thành is the one word for how much of a plan is done",
      /tỷ lệ thực hiện|kết quả thực hiện kế hoạch (?!kết nạp)/u,
    ],
    ["a row of a sheet is a dòng", /\bhàng (?:ẩn|nữa|và cột|tiêu đề)|ở hàng\b/iu],
    [
      "a view of the pane is a phần, a thẻ is one of the ribbon",
      /thẻ “?(?:Tổng quan|Kiểm tra|Lập biểu|Hàm|Thiết lập)/u,
    ],
    ["a mục is an issue, no view", /ở mục \p{Lu}|Mục này chưa hiện/u],
    ["a trang is a sheet, no page of a list", /Trang (?:trước|sau)\b|chuyển trang/u],
    ["a formula is frozen, not turned into a value by another name", /chuyển công thức thành giá trị/iu],
  ])("%s", (_, given) => {
    const found = PLACES.flatMap((place) =>
      readFileSync(path.join(root, place), "utf8")
        .split("\n")
        .filter((line) => given.test(line))
        .map((line) => `${place}: ${line.trim()}`),
    );
    expect(found).toEqual([]);
  });

  it("no place is written as in a formula: Trang!A1", () => {
    const written = PLACES.filter((place) => place.startsWith(vietnamese)).filter((place) =>
      /\}!\$\{/.test(readFileSync(path.join(root, place), "utf8")),
    );
    expect(written).toEqual([]);
  });
});
