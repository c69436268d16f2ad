import { beforeEach, describe, expect, it, jest } from "@jest/globals";
import type { CleaningState } from "../../src/actions/cleaning-store";
import type { AmbiguousDate, Mend, MendChoice } from "../../src/model/mend";
import { mountCleaning } from "../../src/taskpane/cleaning-view";
import { guardState } from "../../src/taskpane/guard";
import { setLanguage } from "../../src/text/language";
import { byId, fire, openPage, textOf } from "./pane-page";

const actions = {
  cleanData: jest.fn(),
  applyClean: jest.fn<(choice: MendChoice) => void>(),
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
const twoReadings = (row: number, column = 2): AmbiguousDate => ({
  sheet: "Kết nạp",
  row,
  column,
  from: "03/04/1990",
  heading: "Ngày sinh",
  days: { "day-first": 32966, "month-first": 32936 },
});
const textIn = ({ textContent }: Element): string => textContent;
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
    expect(byId("mend-spaces-all").textContent).toBe("Xem tất cả 5 ô");
    expect(boxes()[0]?.labels?.length).toBe(1);
  });

  it("applies what is ticked: characters from the start, meaning only by consent", () => {
    render({ proposal: { mends: [spaces(1), date], ambiguous: [] }, done: [] });
    byId("apply-clean").click();
    expect([...(actions.applyClean.mock.calls[0]?.[0].kinds ?? [])]).toEqual(["spaces"]);
    byId("mend-date").click();
    byId("mend-spaces").click();
    byId("apply-clean").click();
    expect([...(actions.applyClean.mock.calls[1]?.[0].kinds ?? [])]).toEqual(["date"]);
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

  it("shows every cell of a kind, page by page, and goes back to a few", () => {
    render({ proposal: { mends: Array.from({ length: 120 }, (_, row) => spaces(row)), ambiguous: [] }, done: [] });
    const cells = (): string[] => [...document.querySelectorAll("#mend-kinds .issue")].map(textIn);
    const seen = new Set<string>();
    byId("mend-spaces-all").focus();
    byId("mend-spaces-all").click();
    expect(document.activeElement).toBe(byId("mend-spaces-all"));
    expect(byId("mend-spaces-all").getAttribute("aria-expanded")).toBe("true");
    expect(document.getElementById("mend-spaces-previous")).toBeNull();
    for (const place of ["Ô thứ 1 – 50 trong 120 ô.", "Ô thứ 51 – 100 trong 120 ô.", "Ô thứ 101 – 120 trong 120 ô."]) {
      expect(textOf("mend-kinds")).toContain(place);
      expect(guardState().status).toBe(place);
      for (const cell of cells()) seen.add(cell);
      document.getElementById("mend-spaces-next")?.click();
    }
    expect(seen.size).toBe(120);
    expect(document.getElementById("mend-spaces-next")).toBeNull();
    byId("mend-spaces-previous").click();
    expect(textOf("mend-kinds")).toContain("Ô thứ 51 – 100");
    byId("mend-spaces-all").click();
    expect(cells()).toHaveLength(3);
  });

  it("offers no more where all cells are shown already", () => {
    render({ proposal: { mends: [1, 2, 3].map(spaces), ambiguous: [] }, done: [] });
    expect(document.getElementById("mend-spaces-all")).toBeNull();
  });

  it("reads dates with two readings as the person says, a column at a time, day first unless they say else", () => {
    const ambiguous = [twoReadings(1), twoReadings(2), twoReadings(1, 7)];
    render({ proposal: { mends: [], ambiguous }, done: [] });
    expect(textOf("cleaning-lead")).toContain("Chọn những loại muốn sửa");
    expect(boxes().map(({ checked }) => checked)).toEqual([false, false]);
    expect(byId("apply-clean").getAttribute("aria-disabled")).toBe("true");
    expect(document.querySelector("#mend-kinds ins")?.textContent).toBe("ngày 3 tháng 4 năm 1990");
    byId("mend-dates-0").click();
    byId("apply-clean").click();
    const order = byId("mend-dates-0-order") as HTMLSelectElement;
    order.value = "month-first";
    fire(order, "change");
    expect(document.querySelector("#mend-kinds ins")?.textContent).toBe("ngày 4 tháng 3 năm 1990");
    byId("apply-clean").click();
    expect(actions.applyClean.mock.calls.map(([{ orders }]) => [...orders])).toEqual([
      [["2:Kết nạp", "day-first"]],
      [["2:Kết nạp", "month-first"]],
    ]);
    render({ proposal: { mends: [], ambiguous: [...ambiguous] }, done: [] });
    expect(boxes().map(({ checked }) => checked)).toEqual([true, false]);
    expect((byId("mend-dates-0-order") as HTMLSelectElement).value).toBe("month-first");
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
