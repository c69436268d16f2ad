import { beforeAll, beforeEach, describe, expect, it, jest } from "@jest/globals";
import type { Run } from "../../src/actions/run";
import { HostError } from "../../src/model/failure";
import { cancelRunning, guardState } from "../../src/taskpane/guard";
import { currentView, openView } from "../../src/taskpane/open-view";

const action = jest.fn<(run: Run) => Promise<unknown>>();
jest.mock("../../src/actions/check-data", () => ({ checkData: (run: Run) => action(run) }));
jest.mock("../../src/actions/write-summary", () => ({ writeSummary: (run: Run) => action(run) }));
jest.mock("../../src/actions/refresh", () => ({ refresh: (run: Run) => action(run) }));
jest.mock("../../src/actions/clean-data", () => ({ cleanData: (run: Run) => action(run) }));
jest.mock("../../src/actions/create-template", () => ({ createTemplate: (run: Run) => action(run) }));
jest.mock("../../src/actions/hand-over", () => ({
  handOver: (withPersonal: boolean, run: Run) => (expect(withPersonal).toBe(false), action(run)),
}));
jest.mock("../../src/actions/repair-formulas", () => ({ repairFormulas: (run: Run) => action(run) }));
jest.mock("../../src/actions/freeze-formulas", () => ({
  freezeFormulas: (place: string, run: Run) => (expect(place).toBe("workbook"), action(run)),
}));
jest.mock("../../src/actions/restore-formulas", () => ({}));
jest.mock("../../src/actions/apply-clean", () => ({}));
jest.mock("../../src/actions/restore-clean", () => ({}));
jest.mock("../../src/actions/map-columns", () => ({}));
jest.mock("../../src/actions/change-settings", () => ({}));
jest.mock("../../src/actions/show-cell", () => ({}));

type Handler = (event: { completed: () => void }) => void;
const handlers = new Map<string, Handler>();
const OUTCOMES = {
  CheckData: { errors: 2, warnings: 0, notes: 0, leftOut: 1, missing: [] },
  WriteSummary: { sheets: [{ name: "Tổng hợp", rewritten: false, visible: true }], written: true },
  Refresh: { sources: [], issues: 0 },
  CleanData: { cells: 3, ambiguous: 1, recognised: true },
  CreateTemplate: { sheets: ["Đơn vị", "Kết nạp"], lists: null, examples: false },
  HandOver: {
    sheets: ["Tổng hợp (bản gửi)"],
    withheld: ["Kiểm tra"],
    outdated: [],
    forgotten: [],
    kept: [],
    edited: 0,
    waiting: [],
    errors: [],
  },
  RepairFormulas: { found: 3, repaired: 2, left: [{}] },
  FreezeFormulas: { frozen: 2, cells: 9, left: [] },
};

function press(id: string): Promise<number> {
  return new Promise((resolve) => {
    let completed = 0;
    handlers.get(id)?.({
      completed: () => {
        completed += 1;
        resolve(completed);
      },
    });
  });
}

beforeAll(async () => {
  Object.assign(globalThis, {
    Office: {
      actions: { associate: (id: string, handler: Handler) => handlers.set(id, handler) },
      addin: { showAsTaskpane: () => Promise.resolve() },
    },
  });
  await import("../../src/commands/commands");
});

beforeEach(() => {
  action.mockReset();
});

describe("the ribbon's buttons", () => {
  it("are those that the manifest names", () => {
    expect([...handlers.keys()].sort()).toEqual([
      "CheckData",
      "CleanData",
      "CreateTemplate",
      "FreezeFormulas",
      "HandOver",
      "Refresh",
      "RepairFormulas",
      "WriteSummary",
    ]);
  });

  it.each([
    ["CheckData", "Đã kiểm tra: 2 lỗi. 1 dòng không được tính."],
    ["WriteSummary", "Đã lập trang “Tổng hợp”."],
    ["Refresh", "Đã đọc sổ tính, chưa tìm thấy bảng số liệu nào."],
    ["CleanData", "Có 3 ô có thể làm sạch. Chưa có ô nào bị thay đổi. 1 ngày đọc được hai cách: hãy chọn cách đọc."],
    ["CreateTemplate", "Đã tạo trang mẫu “Đơn vị”, “Kết nạp”. Trang mẫu không có dòng ví dụ vì sổ tính đã có số liệu."],
    [
      "HandOver",
      "Đã lập bản gửi: “Tổng hợp (bản gửi)”. Không gửi kèm trang “Kiểm tra” vì có họ tên. Để gửi: chọn các trang ấy, bấm chuột phải, chọn Di chuyển hoặc Sao chép, rồi chọn sổ mới.",
    ],
    ["RepairFormulas", "Đã xem 3 công thức PDV. Đã sửa 2. 1 công thức chưa sửa được, xem bên dưới."],
    ["FreezeFormulas", "Đã đổi 2 công thức PDV thành giá trị (9 ô). Muốn lấy lại: bấm Trả lại công thức."],
  ] as const)("%s says its outcome and completes", async (id, sentence) => {
    action.mockResolvedValue(OUTCOMES[id]);
    expect(await press(id)).toBe(1);
    expect(guardState().status).toBe(sentence);
  });

  it.each([
    ["CheckData", "issues"],
    ["CleanData", "cleaning"],
    ["HandOver", "write"],
    ["RepairFormulas", "functions"],
    ["FreezeFormulas", "functions"],
  ] as const)("%s opens the view of what it finds", async (id, view) => {
    action.mockResolvedValue(OUTCOMES[id]);
    openView("overview");
    await press(id);
    expect(currentView()).toBe(view);
  });

  it("complete after a failure", async () => {
    action.mockRejectedValue(new HostError("protected-sheet", "AccessDenied", "Tổng hợp"));
    expect(await press("WriteSummary")).toBe(1);
    expect(guardState().failure?.sentence).toContain("“Tổng hợp”");
  });

  it("complete when turned away because another action runs", async () => {
    action.mockImplementationOnce(
      (run) =>
        new Promise((_, reject) => {
          run.signal.addEventListener("abort", () => {
            reject(new HostError("busy", ""));
          });
        }),
    );
    const first = press("CheckData");
    expect(await press("Refresh")).toBe(1);
    expect(action).toHaveBeenCalledTimes(1);
    cancelRunning();
    expect(await first).toBe(1);
  });
});
