import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import type { Board, Source } from "../../src/model/board";
import type { Issue } from "../../src/model/issue";
import { finish } from "../../src/model/progress";
import { groupIssues } from "../../src/taskpane/group-issues";
import { FIRST_SLICE, mountIssues, SLICE } from "../../src/taskpane/issues-view";
import type { GuardedActions } from "../../src/taskpane/guarded-actions";
import { currentView, openView } from "../../src/taskpane/open-view";
import { mountPresses } from "../../src/taskpane/press-actions";
import { setLanguage } from "../../src/text/language";
import { buildBoard } from "../indicators/board-builder";
import { byId, fire, openPage, textOf } from "./pane-page";
import { noUnitsList, typedDate, unknownUnit, sampleBoard, unitColumnMissing } from "./sample-board";

const showCell = jest.fn<(sheet: string, cell: string) => void>();
const groups = (): HTMLDetailsElement[] => [...document.querySelectorAll<HTMLDetailsElement>("#issues details")];
const rows = (group: HTMLElement | undefined): HTMLElement[] => [
  ...(group?.querySelectorAll<HTMLElement>(".items .issue") ?? []),
];
const many = (count: number): Issue[] =>
  Array.from({ length: count }, (_, i) => unknownUnit(`Xã ${String(i)}`, `D${String(i + 2)}`));

const BOARD = buildBoard({ units: [{ name: "A" }], admissions: [] });

let render: (issues: readonly Issue[] | null, board?: Board) => void;

beforeEach(() => {
  void setLanguage("vi-VN");
  openPage();
  showCell.mockClear();
  render = mountIssues(showCell);
});

// The toggle events that opening a group queues.
afterEach(() => new Promise((resolve) => setTimeout(resolve)));

describe("the list of issues", () => {
  it("groups by kind, the worst first, with counts and severity words", () => {
    render([typedDate("C2"), unknownUnit("Xã Ba", "D3"), typedDate("C4")]);
    expect(finish(groupIssues([typedDate("C2"), unknownUnit("Xã Ba", "D3")])).map((group) => group.key)).toEqual([
      "error admission/unknown-unit",
      "warning date/typed-as-text",
    ]);
    expect(groups().map((group) => group.querySelector(".severity")?.textContent)).toEqual(["Lỗi", "Cảnh báo"]);
    expect(groups().map((group) => group.querySelector(".count")?.textContent)).toEqual(["1 mục", "2 mục"]);
    expect(textOf("issues-total")).toBe("1 lỗi, 2 cảnh báo");
  });

  it("says of a person whether they are counted", () => {
    const people: Source[] = [
      { sheet: "Kết nạp", kind: "admissions", rows: 2, leftOut: 1, people: { first: 0, count: 2 } },
    ];
    const admissions = [
      { unit: "A", on: "1/2/2021" },
      { unit: "A", on: null },
    ];
    const said = (cell: string): string | undefined => {
      render([typedDate(cell)], buildBoard({ units: [{ name: "A" }], admissions, sources: people }));
      return groups()[0]?.querySelector(".what")?.textContent;
    };
    expect(said("C2")).toMatch(/ Người này vẫn được tính\.$/u);
    expect(said("C3")).toMatch(/ Người này không được tính vì thiếu đơn vị hoặc ngày hợp lệ\.$/u);
  });

  it("keeps the focus on its line, or on its kind, when the list is read anew, and takes it from nobody", () => {
    render([typedDate("C2"), unknownUnit("Xã Ba", "D3")]);
    const [, second] = groups();
    second?.querySelector<HTMLElement>("summary")?.focus();
    render([unknownUnit("Xã Ba", "D3"), typedDate("C2"), typedDate("C4")]);
    expect(document.activeElement).toBe(groups()[1]?.querySelector("summary"));
    const first = groups()[0]?.querySelector<HTMLElement>("button");
    first?.focus();
    render([unknownUnit("Xã Ba", "D3"), unknownUnit("Xã Bốn", "D4")]);
    expect(document.activeElement?.textContent).toBe(first?.textContent);
    expect(document.activeElement).not.toBe(first);
    // What is mended has gone: its kind is next.
    render([unknownUnit("Xã Bốn", "D4")]);
    expect(document.activeElement).toBe(groups()[0]?.querySelector("summary"));
    (document.activeElement as HTMLElement).blur();
    render([unknownUnit("Xã Ba", "D3")]);
    expect(document.activeElement).toBe(document.body);
  });

  it("names the first cells of a kind, with their sheets where these are several", () => {
    const cellsOf = (...issues: Issue[]): string => {
      render(issues);
      return groups()[0]?.querySelector(".cells")?.textContent ?? "";
    };
    expect(cellsOf(typedDate("C2"), typedDate("C4"))).toBe("Ô C2, C4");
    expect(cellsOf(typedDate("C2"), { ...typedDate("C2"), sheet: "KN 2" })).toBe(
      "Trang “Kết nạp”, ô C2; trang “KN 2”, ô C2",
    );
    expect(cellsOf(...["C2", "C3", "C4", "C5", "C6"].map(typedDate))).toBe("Ô C2, C3, C4, C5 …");
    expect(cellsOf(typedDate("C2"), typedDate("C4"), typedDate("C2"))).toBe("Ô C2, C4");
  });

  it("names the one sheet of a kind where the workbook has several lists", () => {
    const source = (sheet: string): Source => ({ sheet, kind: "units", rows: 1, leftOut: 0 });
    const cellsOf = (...sheets: string[]): string => {
      render([typedDate("C2"), typedDate("C4")], { ...BOARD, sources: sheets.map(source) });
      return groups()[0]?.querySelector(".cells")?.textContent ?? "";
    };
    expect(cellsOf("Kết nạp", "Đơn vị")).toBe("Trang “Kết nạp”, ô C2, C4");
    expect(cellsOf("Kết nạp")).toBe("Ô C2, C4");
    expect(cellsOf("Kết nạp", "Kết nạp")).toBe("Ô C2, C4");
  });

  it("goes to the cell of an issue on a click", () => {
    render([unknownUnit("Xã Ba", "D17")]);
    rows(groups()[0])[0]?.click();
    expect(showCell.mock.calls).toEqual([["Kết nạp", "D17"]]);
  });

  it("goes to each range of an issue that is said once for many, and says how many cells it does not name", () => {
    render([{ ...typedDate("C2"), cells: { ranges: ["C2:C9", "C12"], rest: 3 } }]);
    const buttons = [...(groups()[0]?.querySelectorAll<HTMLElement>(".ranges button") ?? [])];
    expect(buttons.map((button) => button.textContent)).toEqual(["C2:C9", "C12"]);
    // Sheets have cells of the same name.
    expect(buttons.map((button) => button.getAttribute("aria-label"))).toEqual([
      "Trang “Kết nạp”, ô C2:C9",
      "Trang “Kết nạp”, ô C12",
    ]);
    buttons[0]?.click();
    expect(showCell).toHaveBeenCalledWith("Kết nạp", "C2:C9");
    expect(groups()[0]?.querySelector(".ranges")?.textContent).toContain("và 3 ô khác");
  });

  it("says a text of several cells once, with its ranges and how many there are", () => {
    render(["D2", "D3", "D7"].map((cell) => unknownUnit("Xã Ba", cell)));
    expect(rows(groups()[0])).toHaveLength(1);
    expect(rows(groups()[0])[0]?.querySelector(".what")?.textContent).toContain("Có 3 ô như vậy.");
    expect(groups()[0]?.querySelector(".count")?.textContent).toBe("3 mục");
    expect(groups()[0]?.querySelector(".cells")?.textContent).toBe("Ô D2:D3");
    const buttons = [...(groups()[0]?.querySelectorAll<HTMLElement>(".ranges button") ?? [])];
    expect(buttons.map((button) => button.textContent)).toEqual(["D2:D3", "D7"]);
  });

  it("tells an issue of the whole workbook without a button", () => {
    render([noUnitsList()]);
    expect(rows(groups()[0]).map((row) => row.localName)).toEqual(["div"]);
  });

  it("offers the template where a list is absent", () => {
    const offered = (): (string | undefined)[] =>
      [...(groups()[0]?.querySelectorAll<HTMLElement>(".buttons button") ?? [])].map(
        ({ dataset }) => dataset["action"],
      );
    render([noUnitsList()]);
    expect(offered()).toEqual(["create-template"]);
    // Where no list at all was found, the card above the list offers it.
    render([noUnitsList()], sampleBoard({}, []));
    expect(offered()).toEqual([]);
  });

  it("leads from what a person puts right by mapping to the mapping, unfolded", () => {
    const stop = mountPresses({} as GuardedActions);
    render([unitColumnMissing(), typedDate("C2")]);
    expect(groups().map((group) => group.querySelectorAll("button[data-view]").length)).toEqual([1, 0]);
    groups()[0]?.querySelector<HTMLButtonElement>("button[data-view]")?.click();
    stop();
    expect(currentView()).toBe("settings");
    expect(byId("settings-mapping")).toMatchObject({ open: true });
    openView("overview");
  });

  it("names the rule that an issue goes by", () => {
    const rule = { document: "294-QĐ/TW (2025)", article: "1.1.1" };
    const parameters = { months: 209, limit: 216, boundary: false, ...rule };
    render([{ code: "age/too-young", severity: "error", sheet: "Kết nạp", cell: "B2", parameters }]);
    expect(rows(groups()[0])[0]?.querySelector(".why")?.textContent).toContain("Quy định 294-QĐ/TW (2025), mục 1.1.1");
  });

  it("shows text from cells as text", () => {
    render([unknownUnit("<img src=x onerror=1>", "D2")]);
    expect(byId("issues").querySelector("img")).toBeNull();
    expect(byId("issues").textContent).toContain("<img src=x onerror=1>");
  });

  it("opens the first kind and makes the rows of the others when they are opened", () => {
    render([unknownUnit("Xã Ba", "D2"), typedDate("C2")]);
    const [first, second] = groups();
    expect(first?.open).toBe(true);
    expect(rows(second)).toHaveLength(0);
    if (second) second.open = true;
    fire(second ?? document, "toggle");
    expect(rows(second)).toHaveLength(1);
  });

  it("shows a long kind in slices and says how many are left", () => {
    render(many(FIRST_SLICE + SLICE + 32));
    const [group] = groups();
    expect(rows(group)).toHaveLength(FIRST_SLICE);
    expect(group?.querySelector(".rest")?.textContent).toBe(
      "Đang hiện 10 trong 242 mục, còn 232 mục chưa hiện.Hiện thêm 200 mục",
    );
    group?.querySelector<HTMLElement>(".rest button")?.click();
    expect(rows(group)).toHaveLength(FIRST_SLICE + SLICE);
    expect(document.activeElement).toBe(rows(group)[FIRST_SLICE]);
    group?.querySelector<HTMLElement>(".rest button")?.click();
    expect(rows(group)).toHaveLength(FIRST_SLICE + SLICE + 32);
    expect(group?.querySelector(".rest")?.textContent).toBe("");
  });

  it("keeps open what was open when a new reading comes", () => {
    render([unknownUnit("Xã Ba", "D2"), typedDate("C2")]);
    for (const group of groups()) group.open = group.dataset["key"] === "warning date/typed-as-text";
    render([unknownUnit("Xã Ba", "D3"), typedDate("C2")]);
    expect(groups().map((group) => group.open)).toEqual([false, true]);
  });

  it("leaves the page alone when the same list comes again", () => {
    const issues = many(3);
    render(issues);
    const [before] = groups();
    render(issues);
    expect(groups()[0]).toBe(before);
  });

  it("says that nothing is wrong, and hides itself before anything was read", () => {
    render(null);
    expect(byId("issues").hidden).toBe(true);
    render([]);
    expect(byId("issues").hidden).toBe(false);
    expect(textOf("issues-total")).toBe("Không có gì cần xem lại.");
  });
});

describe("a list of tens of thousands", () => {
  // Each turn is over as soon as it began.
  const hurry = (): void => {
    let now = 0;
    jest.spyOn(performance, "now").mockImplementation(() => (now += 100));
  };
  const drawn = async (): Promise<void> => {
    for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setTimeout(resolve));
  };
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it("is computed in turns, and what stood there stays until it is complete", async () => {
    render([typedDate("C2")], sampleBoard());
    hurry();
    render(many(5_000), sampleBoard());
    expect(groups().map((group) => group.querySelector(".count")?.textContent)).toEqual(["1 mục"]);
    expect(textOf("issues-total")).toBe("1 cảnh báo");
    await drawn();
    expect(groups().map((group) => group.querySelector(".count")?.textContent)).toEqual(["5.000 mục"]);
    expect(textOf("issues-total")).toBe("5.000 lỗi");
  });

  it("gives way to the list that comes after it", async () => {
    hurry();
    render(many(5_000), sampleBoard());
    render([typedDate("C2")], sampleBoard());
    await drawn();
    expect(groups().map((group) => group.querySelector(".count")?.textContent)).toEqual(["1 mục"]);
  });
});
