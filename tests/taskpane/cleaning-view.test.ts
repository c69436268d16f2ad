import { beforeEach, describe, expect, it, jest } from "@jest/globals";
import type { CleaningState } from "../../src/actions/cleaning-store";
import type { AmbiguousDate, Mend, MendKind } from "../../src/model/mend";
import { mountCleaning } from "../../src/taskpane/cleaning-view";
import { guardState } from "../../src/taskpane/guard";
import { setLanguage } from "../../src/text/language";
import { byId, openPage, textOf } from "./pane-page";

const actions = {
  cleanData: jest.fn(),
  applyClean: jest.fn<(kinds: ReadonlySet<MendKind>) => void>(),
  restoreClean: jest.fn(),
  showCell: jest.fn<(sheet: string, cell: string) => void>(),
};

let render: (state: CleaningState) => void;

beforeEach(() => {
  void setLanguage("vi-VN");
  openPage();
  jest.clearAllMocks();
  render = mountCleaning(actions);
  render({ proposal: null, done: [] });
});

const spaces = (row: number): Mend => ({
  kind: "spaces",
  sheet: "Kết nạp",
  row,
  column: 1,
  from: `Nguyễn  ${String(row)}`,
  to: `Nguyễn ${String(row)}`,
});
const date: Mend = {
  kind: "date",
  sheet: "Kết nạp",
  row: 5,
  column: 2,
  from: "31/12/1990",
  to: 33238,
  format: "dd/mm/yyyy",
};
const twoReadings = (row: number): AmbiguousDate => ({ sheet: "Kết nạp", row, column: 2, text: "03/04/1990" });
const boxes = (): HTMLInputElement[] => [...document.querySelectorAll<HTMLInputElement>("#mend-kinds input")];

describe("the cleaning view", () => {
  it("says that nothing was looked for yet, and offers nothing to apply or restore", () => {
    expect(textOf("cleaning-lead")).toContain("Chưa tìm");
    byId("apply-clean").click();
    byId("restore-clean").click();
    expect(actions.applyClean).not.toHaveBeenCalled();
    expect(guardState().status).toBe("Chưa có ô nào được làm sạch trong lần mở sổ tính này.");
    expect(actions.restoreClean).not.toHaveBeenCalled();
    expect(byId("apply-clean").getAttribute("aria-disabled")).toBe("true");
  });

  it("shows each kind with its count and examples, and the rest as a number", () => {
    render({ proposal: { mends: [1, 2, 3, 4, 5].map(spaces), ambiguous: [] }, done: [] });
    const kind = byId("mend-kinds").firstElementChild;
    expect(kind?.querySelector("label")?.textContent).toBe("Dấu cách thừa 5 ô");
    expect([...(kind?.querySelectorAll("del") ?? [])].map((before) => before.textContent)).toEqual([
      "Nguyễn␣␣1",
      "Nguyễn␣␣2",
      "Nguyễn␣␣3",
    ]);
    expect(kind?.querySelector(".more")?.textContent).toBe("và 2 ô khác");
    expect(boxes()[0]?.labels?.length).toBe(1);
  });

  it("applies what is ticked: characters from the start, meaning only by consent", () => {
    render({ proposal: { mends: [spaces(1), date], ambiguous: [] }, done: [] });
    byId("apply-clean").click();
    expect([...(actions.applyClean.mock.calls[0]?.[0] ?? [])]).toEqual(["spaces"]);
    byId("mend-date").click();
    byId("mend-spaces").click();
    byId("apply-clean").click();
    expect([...(actions.applyClean.mock.calls[1]?.[0] ?? [])]).toEqual(["date"]);
    byId("mend-date").click();
    expect(byId("apply-clean").getAttribute("aria-disabled")).toBe("true");
    byId("apply-clean").click();
    expect(actions.applyClean).toHaveBeenCalledTimes(2);
    expect(guardState().status).toContain("Chưa đánh dấu loại nào");
  });

  it("keeps the ticks of the person when it looks again", () => {
    render({ proposal: { mends: [spaces(1), date], ambiguous: [] }, done: [] });
    byId("mend-date").click();
    byId("mend-spaces").click();
    render({ proposal: { mends: [spaces(2), date], ambiguous: [] }, done: [] });
    expect(boxes().map(({ checked }) => checked)).toEqual([false, true]);
  });

  it("goes to the cell of an example", () => {
    render({ proposal: { mends: [date], ambiguous: [] }, done: [] });
    document.querySelector<HTMLElement>("#mend-kinds .issue")?.click();
    expect(actions.showCell).toHaveBeenCalledWith("Kết nạp", "C6");
  });

  it("lists dates with two readings up to a cap that says how many are not shown", () => {
    const ambiguous = Array.from({ length: 130 }, (_, row) => twoReadings(row));
    render({ proposal: { mends: [], ambiguous }, done: [] });
    expect(textOf("cleaning-lead")).toBe("Không có gì cần làm sạch.");
    expect(byId("ambiguous-dates").hidden).toBe(false);
    expect(byId("ambiguous-dates").querySelector("summary")?.textContent).toBe("130 ngày có thể đọc hai cách");
    expect(byId("ambiguous-dates").querySelectorAll(".issue")).toHaveLength(100);
    expect(byId("ambiguous-dates").textContent).toContain("Còn 30 ô chưa hiện.");
  });

  it("restores what was changed", () => {
    const back = { sheet: "1", row: 0, column: 0, expected: "a", value: "a ", format: "General", font: null };
    render({ proposal: null, done: [{ before: [], back: [[back, back], [back]] }] });
    expect(textOf("restorable")).toContain("3 ô");
    byId("restore-clean").click();
    expect(actions.restoreClean).toHaveBeenCalledTimes(1);
  });

  it("shows text from cells as text", () => {
    const mend: Mend = { ...spaces(1), from: "<img src=x>  ", to: "<img src=x>" };
    render({ proposal: { mends: [mend], ambiguous: [] }, done: [] });
    expect(byId("cleaning").querySelector("img")).toBeNull();
  });
});
