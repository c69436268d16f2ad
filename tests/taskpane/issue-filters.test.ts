import { beforeEach, describe, expect, it, jest } from "@jest/globals";
import type { Board } from "../../src/model/board";
import type { Issue } from "../../src/model/issue";
import { mountIssues } from "../../src/taskpane/issues-view";
import { setLanguage } from "../../src/text/language";
import { byId, fire, openPage, textOf } from "./pane-page";
import { noUnitsList, sampleBoard, typedDate, unknownUnit } from "./sample-board";

const choices = (id: string): string[] => [...(byId(id) as HTMLSelectElement).options].map(({ text }) => text.trim());
const choose = (id: string, value: string): void => {
  (byId(id) as HTMLSelectElement).value = value;
  fire(byId(id), "change");
};
const shown = (): string[] =>
  [...document.querySelectorAll("#issue-groups summary .count")].map((count) => count.textContent);

/** The second unit below the first; rows 2 to 8 of the admissions are of the first, row 9 of the second. */
const nested = (): Board => {
  const board = sampleBoard();
  const [one, two] = board.units;
  if (!one || !two) throw new Error("the sample has two units");
  return {
    ...board,
    roots: [0],
    units: [
      { ...one, children: [1] },
      { ...two, parent: 0 },
    ],
  };
};

let render: (issues: readonly Issue[] | null, board?: Board | null) => void;

beforeEach(() => {
  void setLanguage("vi-VN");
  openPage();
  render = mountIssues(jest.fn());
  render([unknownUnit("Xã Ba", "D2"), typedDate("C2"), typedDate("C9"), noUnitsList()], nested());
});

describe("the filters of the list of issues", () => {
  it("offer what occurs, with counts; a unit counts what is below it", () => {
    expect(choices("filter-severity")).toEqual(["Tất cả", "Lỗi (2)", "Cảnh báo (2)"]);
    expect(choices("filter-sheet")).toEqual(["Tất cả", "Kết nạp (3)", "Cả sổ tính (1)"]);
    expect(choices("filter-unit")).toEqual([
      "Tất cả",
      "Đảng bộ xã Một (3)",
      "Đảng bộ xã Hai (1)",
      "Không gắn với đơn vị nào (1)",
    ]);
  });

  it("by severity", () => {
    choose("filter-severity", "warning");
    expect(shown()).toEqual(["2 mục"]);
    expect(textOf("issues-filtered")).toBe("Đang lọc: 2 trong 4 mục.");
    expect(textOf("issues-total")).toBe("2 lỗi, 2 cảnh báo");
  });

  it("by sheet, the whole workbook among them", () => {
    choose("filter-sheet", "/");
    expect(shown()).toEqual(["1 mục"]);
  });

  it("by unit, with those below it", () => {
    choose("filter-unit", "0");
    expect(shown()).toEqual(["1 mục", "2 mục"]);
    choose("filter-unit", "1");
    expect(shown()).toEqual(["1 mục"]);
  });

  it("by unit, with those of none: whoever goes unit by unit meets every issue", () => {
    choose("filter-unit", "none");
    expect(shown()).toEqual(["1 mục"]);
    expect(textOf("issues-filtered")).toBe("Đang lọc: 1 trong 4 mục.");
  });

  it("together, down to nothing, which is said", () => {
    choose("filter-severity", "error");
    choose("filter-unit", "1");
    expect(shown()).toEqual([]);
    expect(textOf("issues-filtered")).toBe("Không có mục nào khớp bộ lọc.");
  });

  it("stay as they are when a new list offers the same choice, and open up when it doesn't", () => {
    choose("filter-severity", "warning");
    render([unknownUnit("Xã Ba", "D2"), typedDate("C2")], nested());
    expect(shown()).toEqual(["1 mục"]);
    render([unknownUnit("Xã Ba", "D2")], nested());
    expect(shown()).toEqual(["1 mục"]);
    expect(textOf("issues-filtered")).toBe("");
  });
});
