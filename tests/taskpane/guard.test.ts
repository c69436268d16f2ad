import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import type { Run } from "../../src/actions/run";
import { Cancelled, HostError, type HostErrorCode } from "../../src/model/failure";
import type { Progress } from "../../src/model/progress";
import { VERSION } from "../../src/model/version";
import {
  cancelRunning,
  guardState,
  onGuardChange,
  reportFailure,
  runAction,
  setEnvironment,
} from "../../src/taskpane/guard";
import { loadLater } from "../../src/taskpane/load-later";
import { setLanguage, texts } from "../../src/text/language";
import { vi } from "../../src/text/vi";

const done = (): string => "Xong.";

/** An action that ends when told to. */
function held<T>(): {
  action: (run: Run) => Promise<T>;
  run: () => Run;
  resolve: (value: T) => void;
  reject: (error: unknown) => void;
} {
  let given: Run | undefined;
  let resolve: (value: T) => void = () => undefined;
  let reject: (error: unknown) => void = () => undefined;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return {
    action: (run) => {
      given = run;
      return promise;
    },
    run: () => {
      if (!given) throw new Error("the action has not started");
      return given;
    },
    resolve: (value) => {
      resolve(value);
    },
    reject: (error) => {
      reject(error);
    },
  };
}

beforeEach(() => {
  void setLanguage("vi-VN");
  setEnvironment("");
});

describe("the outcome", () => {
  it("is said and given back", async () => {
    const result = await runAction(
      "check-data",
      () => Promise.resolve(3),
      (count) => `${String(count)} lỗi`,
    );
    expect(result).toBe(3);
    expect(guardState()).toEqual({ running: null, status: "3 lỗi", told: "check-data", failure: null });
  });

  it("is there before the caller goes on", async () => {
    let seen = "";
    await runAction("refresh", () => Promise.resolve(1), done).then(() => {
      seen = guardState().status;
    });
    expect(seen).toBe("Xong.");
  });

  it("clears the failure of the action before", async () => {
    await runAction("refresh", () => Promise.reject(new HostError("busy", "")), done);
    await runAction("refresh", () => Promise.resolve(1), done);
    expect(guardState().failure).toBeNull();
  });

  it("that can't be said is a failure, not an exception", async () => {
    const result = await runAction(
      "refresh",
      () => Promise.resolve(1),
      () => {
        throw new TypeError("no words");
      },
    );
    expect(result).toBeNull();
    expect(guardState().failure?.sentence).toBe(texts().pane.failures.unexpected("", ""));
  });
});

describe("one at a time", () => {
  it("turns a second press away with a sentence and leaves the first alone", async () => {
    const first = held<string>();
    const running = runAction("write-summary", first.action, done);
    const second = jest.fn(() => Promise.resolve("second"));
    expect(await runAction("check-data", second, done)).toBeNull();
    expect(second).not.toHaveBeenCalled();
    expect(guardState().status).toBe("Đang lập biểu… Hãy chờ xong hoặc bấm Dừng rồi thử lại.");
    expect(guardState().running?.name).toBe("write-summary");
    first.resolve("first");
    expect(await running).toBe("first");
  });

  it("asks for no second Stop while the first is under way", async () => {
    const first = held<string>();
    const running = runAction("refresh", first.action, done);
    cancelRunning();
    await runAction("check-data", () => Promise.resolve("second"), done);
    expect(guardState().status).toBe(
      "Việc trước đang dừng. Nếu bạn đang gõ dở trong một ô, hãy nhấn Enter; khi dừng xong, hãy bấm lại.",
    );
    first.resolve("first");
    await running;
  });

  it.each(["open", "change-settings", "show-cell"] as const)("a press during %s waits for its end", async (name) => {
    const order: string[] = [];
    const first = held<null>();
    const opening = runAction(name, first.action, () => "");
    const press = runAction("check-data", () => Promise.resolve(order.push("check")), done);
    await Promise.resolve();
    order.push("opened");
    first.resolve(null);
    await Promise.all([opening, press]);
    expect(order).toEqual(["opened", "check"]);
    expect(guardState().status).toBe("Xong.");
  });

  it("of two presses that wait, one runs and the other is turned away", async () => {
    const opening = held<null>();
    const long = held<null>();
    void runAction("open", opening.action, done);
    const first = runAction("check-data", long.action, done);
    const second = runAction("refresh", () => Promise.resolve(1), done);
    opening.resolve(null);
    expect(await second).toBeNull();
    long.resolve(null);
    await first;
  });
});

describe("stopping", () => {
  it("aborts the signal and says what was kept", async () => {
    const long = held<never>();
    const running = runAction("check-data", long.action, done);
    cancelRunning();
    expect(long.run().signal.aborted).toBe(true);
    expect(guardState().running?.stopping).toBe(true);
    long.reject(new Cancelled());
    expect(await running).toBeNull();
    expect(guardState()).toEqual({
      running: null,
      status: "Đã dừng. Chưa kiểm tra xong.",
      told: "check-data",
      failure: null,
    });
  });

  it("takes the abort of a platform function as a stop, but only after cancel", async () => {
    const abort = Object.assign(new Error("aborted"), { name: "AbortError" });
    await runAction("refresh", () => Promise.reject(abort), done);
    expect(guardState().failure).not.toBeNull();
    const running = runAction(
      "refresh",
      (run) =>
        new Promise((_, reject) => {
          run.signal.addEventListener("abort", () => {
            reject(abort);
          });
        }),
      done,
    );
    cancelRunning();
    await running;
    expect(guardState().failure).toBeNull();
    expect(guardState().status).toMatch(/^Đã dừng/);
  });

  it("does nothing when nothing runs", () => {
    const before = guardState();
    cancelRunning();
    expect(guardState()).toBe(before);
  });
});

describe("failures", () => {
  // The sentences of what loads later come with it.
  const sentences = { ...vi.pane.failures, ...vi.rare.failures };
  const codes = Object.keys(sentences) as HostErrorCode[];
  beforeEach(loadLater);

  it.each(codes)("%s has its sentence and its details", async (code) => {
    setEnvironment("Excel PC 16.0.14332");
    const result = await runAction(
      "write-summary",
      () => Promise.reject(new HostError(code, "AccessDenied Range.values", "Danh sách Lò Văn Mẫu", "B7")),
      done,
    );
    expect(result).toBeNull();
    const { failure, status, running } = guardState();
    expect({ status, running }).toEqual({ status: "", running: null });
    expect(failure?.sentence).toBe(sentences[code]("Danh sách Lò Văn Mẫu", "B7"));
    for (const part of [VERSION, "Excel PC 16.0.14332", "write-summary", code, "AccessDenied Range.values"]) {
      expect(failure?.details).toContain(part);
    }
    expect(failure?.details).not.toContain("Lò Văn Mẫu");
  });

  it("an unexpected error shows neither its message nor the data in it", async () => {
    const error = new RangeError("bad value Lò Văn Mẫu\nsecond line Lò Văn Mẫu at x:1:2");
    await runAction("refresh", () => Promise.reject(error), done);
    const { failure } = guardState();
    expect(failure?.sentence).toBe(texts().pane.failures.unexpected("", ""));
    expect(failure?.details).toContain("RangeError");
    expect(failure?.details).toContain("guard.test.ts");
    expect(failure?.details).not.toContain("Lò Văn Mẫu");
  });

  it.each([[undefined], ["text"], [{ code: 1 }]])(
    "a thrown %p is a failure like any other",
    async (thrown: unknown) => {
      const action = held<never>();
      const running = runAction("refresh", action.action, done);
      action.reject(thrown);
      expect(await running).toBeNull();
      expect(guardState().failure?.details).toContain("code: unexpected");
    },
  );

  it("an action that throws at once is caught too", async () => {
    const result = await runAction(
      "refresh",
      () => {
        throw new HostError("gone", "worksheet", "Kết nạp");
      },
      done,
    );
    expect(result).toBeNull();
    expect(guardState().failure?.sentence).toContain("“Kết nạp”");
  });

  it("outside an action are reported as well, in the language of the screen", async () => {
    await setLanguage("en-US");
    reportFailure("refresh", new HostError("busy", "ActivityLimitReached"));
    expect(guardState().failure?.sentence).toBe("Excel is busy with something else. Wait a moment, then try again.");
  });
});

describe("progress", () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it("is shown at most every 100 ms, and the latest in the end", async () => {
    const long = held<number>();
    const running = runAction("check-data", long.action, done);
    const shown: (Progress | null | undefined)[] = [];
    const stop = onGuardChange((state) => shown.push(state.running?.progress));
    for (let count = 1; count <= 50; count++) long.run().progress({ stage: "read", done: count, total: 50 });
    jest.advanceTimersByTime(100);
    expect(shown.map((progress) => progress?.done)).toEqual([1, 50]);
    stop();
    long.resolve(1);
    await running;
  });

  it("of an action that has ended is no longer shown", async () => {
    const long = held<number>();
    const running = runAction("check-data", long.action, done);
    long.run().progress({ stage: "read", done: 1, total: 2 });
    long.run().progress({ stage: "read", done: 2, total: 2 });
    long.resolve(1);
    await running;
    const before = guardState();
    long.run().progress({ stage: "read", done: 2, total: 2 });
    jest.advanceTimersByTime(5000);
    expect(guardState()).toBe(before);
  });

  it("that stays out for a second means that Excel waits, until it moves again", async () => {
    const long = held<number>();
    const running = runAction("check-data", long.action, done);
    jest.advanceTimersByTime(999);
    expect(guardState().running?.waiting).toBe(false);
    jest.advanceTimersByTime(1);
    expect(guardState().running?.waiting).toBe(true);
    long.run().progress({ stage: "read", done: 1, total: 2 });
    expect(guardState().running?.waiting).toBe(false);
    jest.advanceTimersByTime(3000);
    expect(guardState().running?.waiting).toBe(true);
    long.resolve(1);
    await running;
  });
});
