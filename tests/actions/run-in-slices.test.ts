import { runInSlices } from "../../src/actions/run-in-slices";
import { Cancelled } from "../../src/model/failure";
import type { Progress, Stepwise } from "../../src/model/progress";

/** Each step blocks for a few milliseconds. */
function* slow(steps: number): Stepwise<string> {
  for (let done = 0; done < steps; done++) {
    const end = performance.now() + 5;
    while (performance.now() < end);
    yield { stage: "check", done, total: steps };
  }
  return "done";
}

describe("runInSlices", () => {
  it("gives the result of the computation", async () => {
    await expect(
      runInSlices(slow(2), { signal: new AbortController().signal, progress: () => undefined }),
    ).resolves.toBe("done");
  });

  it("lets other tasks run between slices and tells how far it is", async () => {
    const seen: Progress[] = [];
    let others = 0;
    const timer = setInterval(() => (others += 1), 1);
    await runInSlices(slow(30), { signal: new AbortController().signal, progress: (progress) => seen.push(progress) });
    clearInterval(timer);
    expect(seen.length).toBeGreaterThan(1);
    expect(others).toBeGreaterThan(1);
  });

  it("stops at a cancel", async () => {
    const controller = new AbortController();
    let steps = 0;
    function* endless(): Stepwise<never> {
      for (;;) {
        steps += 1;
        if (steps === 10) controller.abort();
        yield { stage: "check", done: steps, total: 0 };
      }
    }
    await expect(
      runInSlices(endless(), { signal: controller.signal, progress: () => undefined }),
    ).rejects.toBeInstanceOf(Cancelled);
    expect(steps).toBe(10);
  });
});
