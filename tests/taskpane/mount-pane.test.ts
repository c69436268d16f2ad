import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import type { BoardState } from "../../src/actions/board-store";
import { boardStore } from "../../src/actions/board-store";
import type { Run } from "../../src/actions/run";
import { writeStore, type LastWriting } from "../../src/actions/write-store";
import { HostError } from "../../src/model/failure";
import type { Board } from "../../src/model/board";
import type { Progress } from "../../src/model/progress";
import type { Unit } from "../../src/model/unit";
import { pictures } from "../../src/actions/pictures";
import { describeConditions } from "../../src/taskpane/conditions-view";
import { announce, runAction, type ActionName } from "../../src/taskpane/guard";
import type { GuardedActions } from "../../src/taskpane/guarded-actions";
import { mountPane } from "../../src/taskpane/mount-pane";
import { openView, VIEWS } from "../../src/taskpane/open-view";
import { setLanguage, texts } from "../../src/text/language";
import { toDay } from "../../src/model/day";
import { toColumns } from "../model/admission-list";
import { byId, fire, openPage, settle, textOf, waitFor } from "./pane-page";
import { badPlan, sampleBoard, SOURCES, twoLists, unitColumnMissing, unknownUnit } from "./sample-board";

const actions = {
  open: jest.fn(),
  refresh: jest.fn(),
  checkData: jest.fn(),
  writeSummary: jest.fn(),
  changeSettings: jest.fn(),
  showCell: jest.fn(),
  cleanData: jest.fn(),
  applyClean: jest.fn(),
  restoreClean: jest.fn(),
  createTemplate: jest.fn(),
  createFormRows: jest.fn(),
  mapColumns: jest.fn(),
};

let unmount: () => void = () => undefined;

async function mount(language = "vi-VN"): Promise<void> {
  unmount();
  await setLanguage(language);
  openPage();
  unmount = mountPane(actions as unknown as GuardedActions);
  await waitFor(() => !byId("view-overview").hasAttribute("aria-busy"));
}

beforeEach(async () => {
  openView("overview");
  // The overview loads once something was read.
  boardStore.put(sampleBoard(), []);
  await mount();
  announce("");
});

afterEach(() => {
  unmount();
  unmount = () => undefined;
});

describe("the pane", () => {
  it("shows itself in place of the opening lines", () => {
    expect(byId("boot").hidden).toBe(true);
    expect(byId("pane").hidden).toBe(false);
  });

  it.each([
    ["check-data", actions.checkData],
    ["write-summary", actions.writeSummary],
    ["refresh", actions.refresh],
    ["recheck", actions.checkData],
    ["find-mends", actions.cleanData],
  ])("%s starts its action", (id, action) => {
    action.mockClear();
    byId(id).click();
    expect(action).toHaveBeenCalledTimes(1);
  });

  it("shows the figures of the board, in words", () => {
    boardStore.put(sampleBoard(), [unknownUnit("Xã Ba", "D9")]);
    expect(textOf("headline-scope")).toBe("Năm 2017, tính đến 31/10/2017");
    expect(textOf("headline-figure")).toBe("Đạt 40,00\u00a0% kế hoạch");
    expect(textOf("headline-plan")).toBe("Đã kết nạp 8/20 người theo kế hoạch.");
    expect(textOf("headline-verdict")).toBe("Chậm tiến độ 43,33 điểm phần trăm");
    expect([...byId("headline-facts").children].map((fact) => fact.textContent)).toEqual([
      "Tiến độ cần đạt đến ngày này: 83,33\u00a0%",
      "2/2 đơn vị chậm tiến độ",
      "1 dòng không được tính vì còn lỗi",
    ]);
    expect([...byId("source-list").children].map((source) => source.textContent)).toEqual([
      "Danh sách đơn vịTrang “Đơn vị”: 2 dòng",
      "Danh sách kết nạpTrang “Kết nạp”: 9 dòng, 1 dòng không được tính",
    ]);
  });

  it("says of a list what of it counts and what lies outside the period", () => {
    const board = sampleBoard();
    const [units, people] = board.sources;
    if (!units || !people) throw new Error("no sources");
    const sources = [units, { ...people, people: { first: 0, count: 8 } }];
    const settings = { ...board.settings, period: { kind: "year", year: 2016 } as const };
    boardStore.put({ ...board, sources, settings }, []);
    expect(byId("source-list").children[1]?.textContent).toBe(
      "Danh sách kết nạpTrang “Kết nạp”: 9 dòng, 0 dòng tính trong kỳ, 8 dòng ngoài kỳ hoặc sau ngày chốt, 1 dòng không được tính",
    );
  });

  it("has the rows of form 2 changed from beside its name", async () => {
    boardStore.put(sampleBoard(), []);
    byId("tab-write").click();
    await waitFor(() => document.getElementById("form-rows") !== null);
    const item = byId("sheet-form-2").closest("li");
    const button = item?.querySelector("button");
    expect(button?.textContent).toBe("Sửa các dòng của biểu");
    actions.createFormRows.mockClear();
    button?.click();
    expect(actions.createFormRows).toHaveBeenCalledTimes(1);
    expect(document.querySelectorAll('[data-action="create-form-rows"]')).toHaveLength(1);
  });

  it("makes a view when it is first opened, and keeps it up to date", async () => {
    boardStore.put(sampleBoard(), [unknownUnit("Xã Ba", "D9")]);
    byId("tab-issues").click();
    await waitFor(() => document.querySelectorAll("#issues .issue").length === 1);
    boardStore.put(sampleBoard(), []);
    expect(document.querySelectorAll("#issues .issue")).toHaveLength(0);
    expect(byId("view-issues").hasAttribute("aria-busy")).toBe(false);
  });

  it("gives no two elements of its views the same id: a label would belong to another view's button", async () => {
    boardStore.put(sampleBoard(), [unknownUnit("Xã Ba", "D9")]);
    for (const view of VIEWS) {
      openView(view);
      await waitFor(() => !byId(`view-${view}`).hasAttribute("aria-busy"));
    }
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect((byId("sheet-summary") as HTMLInputElement).labels?.[0]?.textContent).toBe("Tổng hợp");
    openView("overview");
  });

  it("names the units without a plan and the plans that could not be read", () => {
    const board = sampleBoard();
    const [first, second] = board.units;
    if (!first || !second) throw new Error("the sample has two units");
    const unplanned = { ...second, plans: new Map() };
    const unread = { ...unplanned, index: 2, code: "C9", unreadPlans: new Set(["2017"]) };
    boardStore.put({ ...board, units: [first, unplanned, unread] }, [badPlan("2017")]);
    const facts = [...byId("headline-facts").children].map((fact) => fact.textContent);
    expect(facts.slice(1, 4)).toEqual([
      "1/1 đơn vị chậm tiến độ",
      "1 đơn vị chưa có kế hoạch; 1 người của đơn vị này vẫn tính vào kết quả chung",
      "1 ô kế hoạch không đọc được",
    ]);
  });

  it("passes no verdict while the list of admissions is still empty", () => {
    const board = sampleBoard({}, [
      { sheet: "Đơn vị", kind: "units", rows: 2, leftOut: 0 },
      { sheet: "Kết nạp", kind: "admissions", rows: 0, leftOut: 0 },
    ]);
    boardStore.put({ ...board, admissions: toColumns([]) }, []);
    expect(textOf("headline-plan")).toBe("Đã kết nạp 0/20 người theo kế hoạch.");
    expect(byId("headline-verdict").hidden).toBe(true);
    expect([...byId("headline-facts").children].map((fact) => fact.textContent)).toEqual([
      "Chưa có dòng kết nạp nào của kỳ này nên chưa so với tiến độ",
    ]);
    expect(textOf("as-of-hint")).toBe("Kỳ này chưa có dòng kết nạp nào nên lấy ngày đầu kỳ: 01/01/2017");
  });

  it("says that the as-of date lies before the period, and ranks nobody for it", () => {
    boardStore.put(sampleBoard({ asOf: toDay(2016, 5, 1) }), []);
    expect(textOf("headline-scope")).toBe("Năm 2017, tính đến 01/05/2016");
    expect(byId("headline-facts").firstChild?.textContent).toBe(
      "Ngày chốt số liệu ở trước ngày đầu kỳ (01/01/2017) nên chưa tính ai; hãy chọn ngày trong kỳ hoặc đổi kỳ",
    );
    expect(pictures(boardStore.get().board)).toBeNull();
  });

  it("tells units without a plan from those whose plan is 0, and counts none of their people that a plan above asks for", () => {
    const board = sampleBoard();
    const [first, second] = board.units;
    if (!first || !second) throw new Error("the sample has two units");
    const fact = (units: readonly Unit[]): string | null | undefined => {
      boardStore.put({ ...board, units }, []);
      return [...byId("headline-facts").children].find((line) => line.textContent.includes("chưa có kế hoạch"))
        ?.textContent;
    };
    const none = { ...second, plans: new Map() };
    const zero = { ...second, index: 2, code: "X3", plans: new Map([["2017", { kind: "exact", value: 0 } as const]]) };
    expect(fact([first, none, zero])).toBe(
      "1 đơn vị chưa có kế hoạch, 1 đơn vị có kế hoạch bằng 0; 1 người của các đơn vị này vẫn tính vào kết quả chung",
    );
    expect(
      fact([
        { ...first, children: [1] },
        { ...none, parent: 0 },
      ]),
    ).toBe("1 đơn vị chưa có kế hoạch");
  });

  it("says that units of several levels are judged, and tells namesakes apart in the ranking", async () => {
    const board = sampleBoard();
    const [first, second] = board.units;
    if (!first || !second) throw new Error("the sample has two units");
    const below = (index: number, parent: number): Unit => ({ ...first, index, parent, name: "Chi bộ 1" });
    const units = [{ ...first, children: [2] }, { ...second, children: [3] }, below(2, 0), below(3, 1)];
    boardStore.put({ ...board, units }, []);
    expect(byId("headline-facts").children[1]?.textContent).toBe("4/4 đơn vị (gồm cả đơn vị cấp dưới) chậm tiến độ");
    await waitFor(() => document.querySelectorAll("#ranking tbody tr").length === 4);
    const names = [...document.querySelectorAll("#ranking tbody th")].map(({ textContent }) => textContent);
    expect(names).toEqual(expect.arrayContaining(["Chi bộ 1 (Đảng bộ xã Một)", "Chi bộ 1 (Đảng bộ xã Hai)"]));
  });

  it("says when a period has no plan instead of showing a percentage", () => {
    const board = sampleBoard();
    const units = board.units.map((unit) => ({ ...unit, plans: new Map() }));
    boardStore.put({ ...board, units, settings: { ...board.settings, period: { kind: "year", year: 2017 } } }, []);
    expect(textOf("headline-figure")).toBe("Đã kết nạp 8 người");
    expect(textOf("headline-plan")).toContain("chưa có kế hoạch");
    expect(byId("headline-verdict").hidden).toBe(true);
    expect(byId("headline-bar").hidden).toBe(true);
  });

  it.each([
    [{ kind: "year", year: 2016 }, "Chưa có số liệu kết nạp của kỳ này: danh sách"],
    [{ kind: "term", from: 2016, to: 2018 }, "Chưa có số liệu kết nạp của năm 2016 nên"],
  ] as const)("shows no number of a period that the lists do not tell of: %j", (period, words) => {
    boardStore.put(sampleBoard({ period }), []);
    expect(textOf("headline-figure")).toBe("");
    expect(textOf("headline-plan")).toContain(words);
    expect(byId("headline-bar").hidden).toBe(true);
  });

  it("speaks English when Office does", async () => {
    await mount("en-US");
    boardStore.put(sampleBoard(), []);
    expect(document.documentElement.lang).toBe("en");
    expect(textOf("check-data")).toBe("Check data");
    expect(textOf("headline-scope")).toBe("Year 2017, as of 31 Oct 2017");
    expect(textOf("headline-verdict")).toBe("Behind schedule by 43.33 points");
  });
});

describe("the status when the sheets are read again by themselves", () => {
  it("tells of the new reading where it told of an earlier one", async () => {
    await runAction(
      "check-data",
      () => Promise.resolve(0),
      () => "Đã kiểm tra: không có gì cần xem lại.",
    );
    boardStore.put(sampleBoard(), [unknownUnit("Xã Ba", "D9")]);
    expect(textOf("status")).toBe("Đã đọc 2 bảng, 11 dòng. 1 mục cần xem lại.");
  });

  it("keeps what another action said", async () => {
    await runAction(
      "apply-clean",
      () => Promise.resolve(0),
      () => "Đã sửa 3 ô.",
    );
    boardStore.put(sampleBoard(), []);
    expect(textOf("status")).toBe("Đã sửa 3 ô.");
  });
});

describe("progress and failure on the screen", () => {
  it("shows how far an action is, with a stop button, and its outcome after it", async () => {
    let run: Run | undefined;
    let end: () => void = () => undefined;
    byId("refresh").focus();
    const running = runAction(
      "write-summary",
      (given) => {
        run = given;
        return new Promise<number>((resolve) => {
          end = () => {
            resolve(1);
          };
        });
      },
      () => "Đã lập.",
    );
    expect(byId("running").hidden).toBe(false);
    expect(byId("cancel").closest("[hidden]")).toBeNull();
    run?.progress({ stage: "write", done: 1, total: 4 });
    expect(textOf("progress-text")).toBe("Đang ghi trang tính: 25\u00a0%.");
    expect((byId("progress") as HTMLProgressElement).value).toBe(0.25);
    expect(byId("check-data").getAttribute("aria-disabled")).toBe("true");
    byId("cancel").focus();
    byId("cancel").click();
    expect(run?.signal.aborted).toBe(true);
    expect(textOf("progress-text")).toBe("Đang dừng…");
    end();
    await running;
    expect(byId("running").hidden).toBe(true);
    expect(textOf("status")).toBe("Đã lập.");
    expect(byId("check-data").getAttribute("aria-disabled")).toBe("false");
    expect(document.activeElement).toBe(byId("refresh"));
  });

  it.each<[Progress, string, number]>([
    [{ stage: "fetch", done: 20_000, total: 101_000 }, "Đang lấy số liệu: 20.000/101.000 dòng.", 20 / 101],
    [{ stage: "find", done: 1, total: 2 }, "Đang tìm công thức: 1/2 dòng.", 0.5],
    [{ stage: "read", done: 500, total: 1_000 }, "Đang đọc: 500/1.000 dòng.", 0.5],
    [{ stage: "check", done: 500, total: 1_000 }, "Đang kiểm tra: 50\u00a0%.", 0.5],
    [{ stage: "read", done: 11, total: 10 }, "Đang đọc: 10/10 dòng.", 1],
  ])("says of %j: %s", async (progress, words, share) => {
    const seen: unknown[] = [];
    await runAction(
      "refresh",
      (run) => {
        run.progress(progress);
        seen.push(textOf("progress-text"), (byId("progress") as HTMLProgressElement).value);
        return Promise.resolve();
      },
      () => "",
    );
    expect(seen).toEqual([words, share]);
  });

  it("offers to take back the last writing, but not below the news of another change of the workbook", async () => {
    const offered = (): string | null => (byId("undo-write").hidden ? null : textOf("undo-write"));
    expect(offered()).toBeNull();
    const last: LastWriting = { replaced: [], finished: true };
    writeStore.change({ last });
    expect(offered()).toBeNull();
    openView("write");
    expect(offered()).toBe("Hoàn tác lần ghi cuối");
    const told = (name: ActionName): Promise<unknown> =>
      runAction(
        name,
        () => Promise.resolve(),
        () => "Xong.",
      );
    for (const other of [
      "hand-over",
      "create-form-rows",
      "create-template",
      "apply-clean",
      "insert-formula",
    ] as const) {
      await told(other);
      expect([other, offered()]).toEqual([other, null]);
      await told("write-summary");
      expect(offered()).toBe("Hoàn tác lần ghi cuối");
    }
    writeStore.change({ last: null });
    expect(offered()).toBeNull();
  });

  it.each(["wheel", "touchmove", "keydown", "pointerdown"])(
    "holds an outcome in sight until the person goes on: %s",
    async (event) => {
      const isHeld = (): boolean => "fresh" in byId("pane").dataset;
      fire(byId("check-data"), event);
      expect(isHeld()).toBe(false);
      await runAction(
        "refresh",
        () => Promise.resolve(isHeld()),
        (held) => `Đã giữ: ${String(held)}`,
      );
      expect([textOf("status"), isHeld()]).toEqual(["Đã giữ: false", true]);
      // A button of what is held must not move from under the finger.
      fire(byId("undo-write"), event);
      expect(isHeld()).toBe(["keydown", "pointerdown"].includes(event));
      fire(byId("check-data"), event);
      expect(isHeld()).toBe(false);
      announce("");
      expect(isHeld()).toBe(false);
    },
  );

  it("shows no progress for what is over at once", async () => {
    const seen: boolean[] = [];
    await runAction(
      "show-cell",
      () => Promise.resolve(seen.push(byId("running").hidden === true)),
      () => "",
    );
    expect(seen).toEqual([true]);
  });

  it("offers to read again where a sheet is no longer there, and only there", async () => {
    for (const [code, offered] of [
      ["gone", true],
      ["busy", false],
    ] as const) {
      await runAction(
        "show-cell",
        () => Promise.reject(new HostError(code, "")),
        () => "",
      );
      expect([code, byId("read-again").hidden]).toEqual([code, !offered]);
    }
    actions.refresh.mockClear();
    byId("read-again").click();
    expect(actions.refresh).toHaveBeenCalledTimes(1);
  });

  it("alerts a failure and copies its details", async () => {
    const written: string[] = [];
    const clipboard = { writeText: (text: string) => Promise.resolve(written.push(text)) };
    Object.defineProperty(globalThis, "navigator", { value: { clipboard }, configurable: true });
    await runAction(
      "refresh",
      () => Promise.reject(new HostError("read-only", "Detail 7")),
      () => "",
    );
    expect(textOf("alert")).toBe(texts().pane.failures["read-only"]("", ""));
    byId("copy-details").click();
    await settle();
    expect(written[0]).toContain("Detail 7");
    expect(textOf("status")).toBe("Đã sao chép chi tiết.");
  });

  it("offers the details to copy by hand where the clipboard is closed", async () => {
    const clipboard = { writeText: () => Promise.reject(new Error("NotAllowed")) };
    Object.defineProperty(globalThis, "navigator", { value: { clipboard }, configurable: true });
    await runAction(
      "refresh",
      () => Promise.reject(new HostError("busy", "Detail 8")),
      () => "",
    );
    byId("copy-details").click();
    await settle();
    expect(byId("details").hidden).toBe(false);
    expect((byId("details-text") as HTMLTextAreaElement).value).toContain("Detail 8");
    expect(document.activeElement).toBe(byId("details-text"));
  });
});

describe("the state of the data", () => {
  const state = (part: Partial<BoardState>): BoardState => ({
    version: 1,
    board: null,
    issues: [],
    stale: false,
    failure: null,
    isStopped: false,
    resetSettings: [],
    manualCalculation: false,
    listSeparator: ";",
    ...part,
  });
  const titles = (part: Partial<BoardState>): string[] => describeConditions(state(part)).map(({ title }) => title);
  const [units, admissions] = SOURCES;
  if (!units || !admissions) throw new Error("the sample has two sources");

  const typedBoard = (): Board => {
    const board = sampleBoard({}, [units]);
    const totals = new Map([["2025", 7]]);
    return { ...board, units: board.units.map((unit) => ({ ...unit, totals })) };
  };

  it("says that other settings are kept only where some are", () => {
    const said = (resetSettings: string[]): string =>
      describeConditions(state({ board: sampleBoard(), resetSettings }))[0]?.lines.join(" ") ?? "";
    expect(said(["bands"])).toContain("Các thiết lập khác vẫn được giữ.");
    expect(said(["settings"])).toContain("mọi thiết lập");
    expect(said(["settings"])).not.toContain("khác");
  });

  it.each<[string, Partial<BoardState>, string[]]>([
    ["nothing read yet", {}, ["Đang đọc sổ tính…"]],
    ["the first reading stopped", { isStopped: true }, ["Chưa đọc số liệu"]],
    ["reading failed", { failure: "busy" }, ["Chưa đọc được số liệu mới"]],
    ["all well", { board: sampleBoard() }, []],
    [
      "a stored setting unreadable",
      { board: sampleBoard(), resetSettings: ["bands"] },
      ["Một số thiết lập đã lưu không đọc được"],
    ],
    ["changed since", { board: sampleBoard(), stale: true }, ["Số liệu đã đổi, đang cập nhật"]],
    ["nothing recognised", { board: sampleBoard({}, []) }, ["Chưa tìm thấy bảng số liệu nào"]],
    ["no units list", { board: sampleBoard({}, [admissions]) }, ["Chưa tìm thấy danh sách đơn vị"]],
    ["no admissions list", { board: sampleBoard({}, [units]) }, ["Chưa tìm thấy danh sách kết nạp"]],
    ["numbers typed for whole years alone", { board: typedBoard() }, ["Chỉ có tổng số kết nạp"]],
    [
      "such numbers beside a sheet of which nothing was read",
      { board: { ...typedBoard(), openings: [{ sheet: "Danh sách", row: 0, column: 0, values: [["Người"]] }] } },
      ["Chưa tìm thấy danh sách kết nạp"],
    ],
    [
      "a list of admissions but for one column",
      { board: sampleBoard({}, [units]), issues: [unitColumnMissing()] },
      ["Chưa đọc được danh sách kết nạp"],
    ],
    [
      "two lists on one sheet",
      { board: sampleBoard({}, [units]), issues: [twoLists()] },
      ["Chưa đọc được danh sách kết nạp"],
    ],
    [
      "headings without rows",
      {
        board: sampleBoard({}, [
          { ...units, rows: 0 },
          { ...admissions, rows: 0 },
        ]),
      },
      ["Danh sách đơn vị chưa có dòng nào", "Danh sách kết nạp chưa có dòng nào"],
    ],
  ])("%s", (_, part, expected) => {
    expect(titles(part)).toEqual(expected);
  });

  it("names the headings that are needed when nothing was recognised", async () => {
    boardStore.put(sampleBoard({}, []), []);
    await waitFor(() => !byId("conditions").hidden);
    for (const heading of ["Tên đơn vị", "Kế hoạch 2017", "Họ và tên", "Ngày kết nạp"]) {
      expect(textOf("conditions")).toContain(heading);
    }
  });

  it("gives each order of a card its button, also where the overview's own is out of place", () => {
    const offered = (part: Partial<BoardState>): (string | undefined)[] =>
      describeConditions(state(part)).flatMap(({ offers = [] }) => offers.map(({ action, view }) => action ?? view));
    expect(offered({ failure: "busy" })).toEqual(["refresh"]);
    expect(offered({ board: sampleBoard(), stale: true })).toEqual(["refresh"]);
    expect(offered({ board: sampleBoard({}, []) })).toEqual(["create-template", "load-sample", "settings", "refresh"]);
  });

  it("tells old figures from new ones after a failed reading", () => {
    expect(describeConditions(state({ board: sampleBoard(), failure: "busy" }))[0]?.lines[0]).toContain(
      "lần đọc trước",
    );
  });
});
