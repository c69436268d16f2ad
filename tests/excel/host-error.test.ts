import { toHostError } from "../../src/excel/host-error";
import { Cancelled, HostError } from "../../src/model/failure";

describe("toHostError", () => {
  it.each([
    ["InvalidOperationInCellEditMode", "cell-edit"],
    ["AccessDenied", "protected-sheet"],
    ["ItemNotFound", "gone"],
    ["ApiNotFound", "not-supported"],
    ["ResponsePayloadSizeLimitExceeded", "too-large"],
    ["InvalidOrTimedOutSession", "session-lost"],
    ["ActivityLimitReached", "busy"],
    ["SomethingNew", "unexpected"],
  ])("takes Excel's %s for %s", (code, expected) => {
    const error = toHostError(
      Object.assign(new Error("message"), { code, debugInfo: { errorLocation: "Range.values" } }),
    );
    expect(error).toBeInstanceOf(HostError);
    expect((error as HostError).code).toBe(expected);
    expect((error as HostError).detail).toBe(`${code} Range.values`);
  });

  it("never passes on a message, which may quote a cell", () => {
    const error = toHostError(Object.assign(new Error("Bùi Thị Mẫu"), { code: "GeneralException" }));
    expect(JSON.stringify(error) + error.message).not.toContain("Mẫu");
  });

  it("leaves its own errors and a cancel as they are", () => {
    const own = new HostError("gone", "x");
    const cancelled = new Cancelled();
    expect(toHostError(own)).toBe(own);
    expect(toHostError(cancelled)).toBe(cancelled);
  });

  it("takes anything else that is thrown for unexpected", () => {
    expect((toHostError("text") as HostError).code).toBe("unexpected");
    expect((toHostError(null) as HostError).code).toBe("unexpected");
  });
});
