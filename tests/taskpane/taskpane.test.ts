import { beforeEach, describe, expect, it, jest } from "@jest/globals";
import { byId, openPage, settle, textOf } from "./pane-page";

const refresh = jest.fn<() => Promise<unknown>>();
const startWatching = jest.fn<() => Promise<void>>();
jest.mock("../../src/actions/refresh", () => ({ refresh: () => refresh() }));
jest.mock("../../src/actions/start-watching", () => ({ startWatching: () => startWatching() }));
jest.mock("../../src/actions/check-data", () => ({}));
jest.mock("../../src/actions/write-summary", () => ({}));
jest.mock("../../src/actions/clean-data", () => ({}));
jest.mock("../../src/actions/apply-clean", () => ({}));
jest.mock("../../src/actions/restore-clean", () => ({}));
jest.mock("../../src/actions/create-template", () => ({}));
jest.mock("../../src/actions/map-columns", () => ({}));
jest.mock("../../src/actions/change-settings", () => ({}));
jest.mock("../../src/actions/show-cell", () => ({}));

interface Host {
  host: string | null;
  language?: string;
  lacks?: readonly string[];
  platform?: string;
}

async function load(office: Host | null): Promise<void> {
  jest.resetModules();
  openPage();
  Reflect.deleteProperty(globalThis, "Office");
  if (office) {
    const requirements = { isSetSupported: (set: string) => !(office.lacks ?? []).includes(set) };
    const diagnostics = { platform: office.platform ?? "PC", version: "16.0.14332" };
    Object.assign(globalThis, {
      Office: {
        HostType: { Excel: "Excel" },
        onReady: () => Promise.resolve({ host: office.host }),
        context: { displayLanguage: office.language ?? "vi-VN", requirements, diagnostics },
      },
    });
  }
  await import("../../src/taskpane/taskpane");
  await settle();
}

/** The requirement sets that the page names as missing. */
function missing(): (string | undefined)[] {
  const named = [...document.querySelectorAll<HTMLElement>("#too-old li")].filter(({ hidden }) => !hidden);
  return named.map(({ dataset }) => dataset["needs"]);
}

beforeEach(() => {
  refresh.mockReset().mockResolvedValue({ sources: [], issues: 0 });
  startWatching.mockReset().mockResolvedValue();
});

describe("the start", () => {
  it("in Excel: watches, then reads, and shows the pane", async () => {
    const order: string[] = [];
    startWatching.mockImplementation(() => {
      order.push("watch");
      return Promise.resolve();
    });
    refresh.mockImplementation(() => {
      order.push("read");
      return Promise.resolve({ sources: [], issues: 0 });
    });
    await load({ host: "Excel" });
    expect(order).toEqual(["watch", "read"]);
    expect(byId("pane").hidden).toBe(false);
    expect(textOf("status")).toBe("Đã đọc sổ tính, chưa tìm thấy bảng số liệu nào.");
  });

  it("speaks Office's display language", async () => {
    await load({ host: "Excel", language: "en-GB" });
    expect(textOf("status")).toBe("The workbook was read; no data table found yet.");
  });

  it("reads the workbook even when it can't be watched, and says so", async () => {
    startWatching.mockImplementation(async () => {
      const { HostError } = await import("../../src/model/failure");
      throw new HostError("not-supported", "onChanged");
    });
    await load({ host: "Excel" });
    expect(refresh).toHaveBeenCalledTimes(1);
    expect(textOf("alert")).toContain("không hỗ trợ");
  });

  it("in an Excel too old: names what is missing and which Excel this is, and reads nothing", async () => {
    await load({ host: "Excel", lacks: ["ExcelApi", "SharedRuntime"] });
    expect(byId("pane").hidden).toBe(true);
    expect([byId("too-old").hidden, byId("boot-lead").hidden, byId("boot-hint").hidden]).toEqual([false, true, true]);
    expect(missing()).toEqual(["ExcelApi 1.14", "SharedRuntime 1.1"]);
    expect(textOf("this-excel")).toBe("Excel đang dùng: Excel trên Windows, phiên bản 16.0.14332.");
    expect(refresh).not.toHaveBeenCalled();
  });

  it.each([
    [["ExcelApi"], ["ExcelApi 1.14"]],
    [["SharedRuntime"], ["SharedRuntime 1.1"]],
    [
      ["ExcelApi", "CustomFunctionsRuntime"],
      ["ExcelApi 1.14", "CustomFunctionsRuntime 1.2"],
    ],
  ])("without %s does not begin", async (lacks, named) => {
    await load({ host: "Excel", lacks });
    expect([byId("pane").hidden, byId("too-old").hidden, missing()]).toEqual([true, false, named]);
    expect(refresh).not.toHaveBeenCalled();
  });

  it.each([
    ["PC", "Tệp › Tài khoản", "trên Windows"],
    ["Mac", "Kiểm tra Bản cập nhật", "trên máy Mac"],
    ["OfficeOnline", "tải lại trang", "trên web"],
    ["iOS", "Excel trên Windows, trên máy Mac", "trên iPad"],
  ])("says on %s the one next step that can be taken there", async (platform, step, place) => {
    await load({ host: "Excel", lacks: ["ExcelApi"], platform });
    const steps = [...document.querySelectorAll<HTMLElement>("[data-next]")].filter(({ hidden }) => !hidden);
    expect(steps.map(({ textContent }) => textContent.trim().replace(/\s+/g, " "))).toEqual([
      expect.stringContaining(step),
    ]);
    expect(textOf("this-excel")).toContain(place);
    expect(textOf("this-excel")).not.toContain(platform === "Mac" ? "Mac 1" : platform);
  });

  it("without functions in cells does all else, and says what doesn't work", async () => {
    await load({ host: "Excel", lacks: ["CustomFunctionsRuntime"] });
    expect([byId("pane").hidden, byId("too-old").hidden, byId("no-functions").hidden]).toEqual([false, true, false]);
    expect(refresh).toHaveBeenCalledTimes(1);
  });

  it("says nothing of functions where they work", async () => {
    await load({ host: "Excel" });
    expect(byId("no-functions").hidden).toBe(true);
  });

  it.each<[string, Host | null, string]>([
    ["elsewhere than in Excel", { host: null }, "ngăn làm việc của phần bổ trợ"],
    ["in Word", { host: "Word" }, "ngăn làm việc của phần bổ trợ"],
    ["without the Office library", null, "appsforoffice.microsoft.com"],
  ])("%s: says what to do and reads nothing", async (_, office, words) => {
    await load(office);
    expect(byId("pane").hidden).toBe(true);
    expect(textOf("boot-lead")).toContain(words);
    expect(byId("boot-hint").hidden).toBe(true);
    expect(refresh).not.toHaveBeenCalled();
  });
});
