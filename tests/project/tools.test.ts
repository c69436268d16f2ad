// The small programs in tools/, run as a person or npm would run them.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");

function run(tool: string, ...args: string[]): { status: number | null; output: string; errors: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, "tools", tool), ...args], {
    cwd: ROOT,
    encoding: "utf8",
  });
  return { status, output: stdout, errors: stderr };
}

describe("npm start and npm stop", () => {
  const withoutExcel = process.platform === "win32" || process.platform === "darwin" ? it.skip : it;

  withoutExcel.each(["start", "stop"])(
    "where Excel does not run, %s says in two languages what to do instead",
    (command) => {
      const { status, errors } = run("debugging.mjs", command);
      const [vietnamese, english, ...rest] = errors.trim().split("\n");
      expect(status).toBe(1);
      expect(vietnamese).toMatch(/^Excel không chạy .*npm run demo.*npm run excel.*Excel trên web/);
      expect(english).toMatch(/^Excel does not run .*npm run demo.*npm run excel.*Excel on the web/);
      expect(rest).toEqual([]);
    },
  );

  it("nothing else is taken for a command", () => {
    expect(run("debugging.mjs", "restart")).toMatchObject({ status: 2, output: "" });
  });
});

describe("the check of the lock file", () => {
  const folder = mkdtempSync(join(tmpdir(), "lock-"));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  function check(packages: object): ReturnType<typeof run> {
    const file = join(folder, "package-lock.json");
    writeFileSync(file, JSON.stringify({ packages }));
    return run("check-lock.mjs", file);
  }
  const native = { version: "1.0.0", optionalDependencies: { "native-win32": "1.0.0" } };

  it("finds the project's own lock complete", () => {
    expect(run("check-lock.mjs")).toMatchObject({ status: 0, errors: "" });
  });

  it("names a platform's binary that is left out", () => {
    const { status, errors } = check({ "": {}, "node_modules/native": native });
    expect(status).toBe(1);
    expect(errors).toContain("node_modules/native@1.0.0 needs native-win32@1.0.0");
  });

  it.each([
    "node_modules/native-win32",
    "node_modules/a/node_modules/native-win32",
    "node_modules/a/node_modules/native/node_modules/native-win32",
  ])("finds the binary at %s", (path) => {
    expect(check({ "": {}, "node_modules/a/node_modules/native": native, [path]: {} }).status).toBe(0);
  });

  it("does not take another package's copy for it", () => {
    expect(
      check({ "": {}, "node_modules/a/node_modules/native": native, "node_modules/b/node_modules/native-win32": {} })
        .status,
    ).toBe(1);
  });
});
