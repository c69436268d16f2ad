import { beforeEach, describe, expect, it, jest } from "@jest/globals";
import type { EditAnswers, HandEdit } from "../../src/model/hand-edit";
import { mountHandEdits } from "../../src/taskpane/hand-edits-view";
import type { WritingState } from "../../src/actions/write-store";
import { setLanguage } from "../../src/text/language";
import { openView } from "../../src/taskpane/open-view";
import { byId, openPage, settle, textOf } from "./pane-page";

const actions = {
  writeSummary: jest.fn<(answers?: EditAnswers) => void>(),
  dropWriting: jest.fn(),
  showCell: jest.fn<(sheet: string, cell: string) => void>(),
};

const edit = (row: number, part: Partial<HandEdit> = {}): HandEdit => ({
  id: `edit ${String(row)}`,
  sheet: "Tổng hợp",
  row,
  column: 2,
  theirs: 99,
  ours: { value: 15, kind: "number" },
  ...part,
});

let render: (state: WritingState) => void;
const ask = (...asked: HandEdit[]): void => render({ asked, last: null });
const boxes = (): HTMLInputElement[] => [...document.querySelectorAll<HTMLInputElement>("#hand-edits input")];

beforeEach(() => {
  void setLanguage("vi-VN");
  openPage();
  jest.clearAllMocks();
  render = mountHandEdits(actions);
});

describe("the question about cells changed by hand", () => {
  it("is not there while nothing is asked", () => {
    ask();
    expect(byId("hand-edits").hidden).toBe(true);
  });

  it("names the cell, theirs and ours, and takes the keyboard to it", () => {
    byId("view-write").hidden = false;
    ask(
      edit(4),
      edit(5, { theirs: "", ours: { value: 0.944, kind: "percent" } }),
      edit(6, { theirs: "=A1", ours: null }),
    );
    expect(textOf("hand-edits-title")).toContain("3 ô");
    expect(document.activeElement).toBe(byId("hand-edits-title"));
    const [first, second, third] = [...document.querySelectorAll("#hand-edits li")].map((item) => item.textContent);
    expect(first).toContain("Trang “Tổng hợp”, ô C5");
    expect(first).toContain("Của bạn: 99Sẽ ghi: 15");
    expect(second).toContain("Của bạn: (trống)Sẽ ghi: 94,40\u00a0%");
    expect(third).toContain("không còn trong bảng");
    for (const box of boxes()) expect(box.getAttribute("aria-label")).toMatch(/^Giữ ô Trang/u);
  });

  it.each([
    ["at the button that asked for the writing", "#view-write [data-action]", true],
    ["at another control by now", "#view-write input", false],
  ])("leaves the keyboard to a person who is %s", (_, where, isTaken) => {
    byId("view-write").hidden = false;
    byId("write-choices").innerHTML = '<button data-action="write-summary">Lập biểu</button><input type="checkbox">';
    const control = document.querySelector<HTMLElement>(where);
    control?.focus();
    ask(edit(4));
    expect(document.activeElement).toBe(isTaken ? byId("hand-edits-title") : control);
  });

  it("goes on at the open view when the writing is dropped", async () => {
    byId("view-write").hidden = false;
    openView("write");
    ask(edit(4));
    actions.dropWriting.mockImplementationOnce(() => ask());
    byId("drop-writing").focus();
    byId("drop-writing").click();
    await settle();
    expect(document.activeElement).toBe(byId("tab-write"));
  });

  it("keeps what is ticked, which all is at first", () => {
    ask(edit(4), edit(5));
    boxes()[1]!.click();
    byId("keep-edits").click();
    expect([...(actions.writeSummary.mock.calls[0]?.[0] ?? [])]).toEqual([
      ["edit 4", true],
      ["edit 5", false],
    ]);
  });

  it("keeps no figure of another period or unit, unless it is ticked", () => {
    ask(edit(4, { isOfOther: true }), edit(5, { isOfOther: true }));
    expect(document.querySelector("#hand-edits li")?.textContent).toContain(
      "sửa ở lần lập cho kỳ hoặc đơn vị khác: 99",
    );
    boxes()[1]!.click();
    byId("keep-edits").click();
    expect([...(actions.writeSummary.mock.calls[0]?.[0] ?? [])]).toEqual([
      ["edit 4", false],
      ["edit 5", true],
    ]);
  });

  it("overwrites all, or drops the writing", () => {
    ask(edit(4));
    byId("overwrite-edits").click();
    expect(actions.writeSummary.mock.calls[0]?.[0]?.get("edit 4")).toBe(false);
    byId("drop-writing").click();
    expect(actions.dropWriting).toHaveBeenCalled();
  });

  it("leads to the cell, and says how many are not shown", () => {
    ask(...Array.from({ length: 250 }, (_, row) => edit(row)));
    document.querySelector<HTMLButtonElement>("#hand-edits li button")?.click();
    expect(actions.showCell).toHaveBeenCalledWith("Tổng hợp", "C1");
    expect(boxes()).toHaveLength(200);
    expect(byId("hand-edits").textContent).toContain("Còn 50 ô chưa hiện");
    byId("keep-edits").click();
    expect(actions.writeSummary.mock.calls[0]?.[0]?.get("edit 249")).toBe(true);
  });

  it("shows cells' texts as text, never as markup", () => {
    ask(edit(4, { theirs: '<img src=x onerror="alert(1)">' }));
    expect(document.querySelectorAll("#hand-edits img")).toHaveLength(0);
  });
});
