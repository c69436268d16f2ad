// The command `npm run excel`: what its words mean, in which order it works, when it stops, and one true run as a child process.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { toEnglishFormula } from "./calculation/typed-formula";
import { filesNeeded, parseArguments } from "./cli-arguments";
import type { Step } from "./cli-arguments";
import { readXlsx } from "./files/read-xlsx";
import { runSteps } from "./run-steps";
import type { Driver, Outcome, Surroundings } from "./run-steps";
import { showValue } from "./show-value";
import { blankBook } from "./workbook/blank";

function steps(...words: readonly string[]): readonly Step[] {
  const command = parseArguments(words);
  if ("wrong" in command) throw new Error(command.wrong.code);
  return command.steps;
}

describe("the words of the command", () => {
  it("become steps in the order given, wherever the options stand", () => {
    expect(
      parseArguments([
        "--open",
        "a.xlsx",
        "--json",
        "--set",
        "Sheet!A1",
        "-5",
        "--locale",
        "en-US",
        "--formula",
        "=PI()",
      ]),
    ).toEqual({
      steps: [
        { name: "open", values: ["a.xlsx"] },
        { name: "set", values: ["Sheet!A1", "-5"] },
        { name: "formula", values: ["=PI()"] },
      ],
      json: true,
      help: false,
      locale: "en-US",
      transport: "web",
    });
  });

  it.each([
    [["--opne", "a.xlsx"], { code: "unknown-flag", flag: "--opne" }],
    [["a.xlsx"], { code: "unknown-flag", flag: "a.xlsx" }],
    [["--blank", "--toString"], { code: "unknown-flag", flag: "--toString" }],
    [["--blank", "--set", "A1"], { code: "missing-value", flag: "--set" }],
    [["--open", "--json"], { code: "missing-value", flag: "--open" }],
    [["--blank", "--locale"], { code: "missing-value", flag: "--locale" }],
    [
      ["--blank", "--locale", "fr"],
      { code: "unknown-choice", flag: "--locale", value: "fr", choices: "vi-VN | en-US" },
    ],
    [
      ["--blank", "--transport", "mac"],
      { code: "unknown-choice", flag: "--transport", value: "mac", choices: "web | windows" },
    ],
    [[], { code: "nothing-to-do" }],
    [["--pane"], { code: "nothing-open", flag: "--pane" }],
  ])("%j is refused", (words, wrong) => {
    expect(parseArguments(words)).toEqual({ wrong });
  });

  it("need only files that no earlier step saves", () => {
    expect(filesNeeded(steps("--open", "in.xlsx", "--save", "out.xlsx", "--open", "out.xlsx"))).toEqual(["in.xlsx"]);
  });
});

describe("formulas as a Vietnamese Excel shows them", () => {
  it.each([
    ['=PDV.ACHIEVEMENT("HN01";2017)', '=PDV.ACHIEVEMENT("HN01",2017)'],
    ['PDV.PLAN("a;b")', '=PDV.PLAN("a;b")'],
    ["=PDV.RATIO(1,5;2)", "=PDV.RATIO(1.5,2)"],
    ["=PDV.RATIO(1,5)", "=PDV.RATIO(1,5)"],
    ["=SUM({1;2},3)", "=SUM({1;2},3)"],
    ["='a;b'!A1", "='a;b'!A1"],
    ['=PDV.SHARE("giới tính";"nữ";;2017)', '=PDV.SHARE("giới tính","nữ",,2017)'],
  ])("%s is %s", (vietnamese, english) => {
    expect(toEnglishFormula(vietnamese)).toBe(english);
  });
});

class FakeExcel implements Driver {
  readonly book = blankBook();
  readonly errors: string[] = [];
  readonly traffic = { requests: 2, bytesOut: 10, bytesIn: 20, ms: 3, hostMs: 1 };
  readonly calls: string[] = [];
  readonly buttons = [
    { id: "CheckData", label: "Kiểm tra số liệu" },
    { id: "Refresh", label: "Cập nhật số liệu" },
  ];
  press = (id: string) => this.called("press", id);
  complaint = (selector: string) => (this.calls.includes(`type ${selector} abc`) ? "Không nhận ra kỳ “abc”." : null);
  click = (selector: string) => this.called("click", selector);
  type = (selector: string, text: string) => this.called("type", selector, text);
  paneText = () => "ngăn";
  set = (address: string, input: string) => this.called("set", address, input);
  read = (address: string) => ({ values: [[address]], text: [["x"]], numberFormats: [["General"]] });
  formula = (formula: string) => this.called("formula", formula);
  sheets = () => [];
  idle = () => this.called("idle");
  close = () => this.called("close");

  private called(...words: string[]): Promise<string> {
    this.calls.push(words.join(" "));
    if (words.includes("#broken")) this.errors.push("TypeError: x is null");
    return Promise.resolve("xong");
  }
}

async function run(
  words: readonly string[],
  around: Partial<Surroundings> = {},
): Promise<{ outcomes: Outcome[]; calls: string[] }> {
  const excel = new FakeExcel();
  const outcomes: Outcome[] = [];
  const all: Surroundings = {
    locale: "en-US",
    start: () => Promise.resolve(excel),
    load: (file) => Promise.resolve(blankBook(file)),
    save: (file) => Promise.resolve(void excel.calls.push(`save ${file}`)),
    now: () => 0,
    secondsPerStep: 5,
    ...around,
  };
  for await (const outcome of runSteps(steps(...words), all)) outcomes.push(outcome);
  return { outcomes, calls: excel.calls };
}

describe("a run", () => {
  it("does every step, waits after those that change something, and closes", async () => {
    const { outcomes, calls } = await run([
      "--blank",
      "--period",
      "2017",
      "--set",
      "A1",
      "=SUM(1;2)",
      "--formula",
      "PI()",
      "--save",
      "o.xlsx",
    ]);
    expect(calls).toEqual([
      "click #tab-overview",
      "type #period 2017",
      "idle",
      "set A1 =SUM(1,2)",
      "idle",
      "formula =PI()",
      "save o.xlsx",
      "close",
    ]);
    expect(outcomes.map(({ step, ok }) => [step, ok])).toEqual([
      ["blank", true],
      ["period", true],
      ["set", true],
      ["formula", true],
      ["save", true],
    ]);
  });

  it("stops at the first step that fails", async () => {
    const { outcomes, calls } = await run(["--blank", "--pane", "--button", "Nobody", "--formula", "1"]);
    expect(outcomes.slice(1)).toEqual([
      { step: "pane", ok: true, ms: 0, value: "ngăn" },
      {
        step: "button",
        ok: false,
        ms: 0,
        error: 'The ribbon has no button "Nobody". It has: Kiểm tra số liệu (CheckData), Cập nhật số liệu (Refresh).',
      },
    ]);
    expect(calls).toEqual(["close"]);
  });

  it("presses a button by what stands on it", async () => {
    const { calls } = await run(["--blank", "--button", "Kiểm tra số liệu"]);
    expect(calls).toEqual(["press CheckData", "close"]);
  });

  it("writes a date as its field holds it", async () => {
    const { calls } = await run(["--blank", "--as-of", "1/9/2021", "--as-of", "2021-12-31"]);
    expect(calls).toEqual([
      "click #tab-overview",
      "type #as-of 2021-09-01",
      "idle",
      "click #tab-overview",
      "type #as-of 2021-12-31",
      "idle",
      "close",
    ]);
  });

  it("fails a setting that its field refuses, with the words of the field", async () => {
    const { outcomes } = await run(["--blank", "--period", "abc", "--pane"]);
    expect(outcomes.slice(1)).toEqual([{ step: "period", ok: false, ms: 0, error: "Không nhận ra kỳ “abc”." }]);
  });

  it("fails a step during which the add-in's script broke", async () => {
    const { outcomes } = await run(["--blank", "--click", "#broken", "--pane"]);
    expect(outcomes[1]).toEqual({
      step: "click",
      ok: false,
      ms: 0,
      error: "The add-in met an error: TypeError: x is null",
    });
  });

  it("gives up on a step that never ends", async () => {
    const { outcomes } = await run(["--blank"], {
      start: () => new Promise<never>(() => undefined),
      secondsPerStep: 0.01,
    });
    expect(outcomes).toEqual([{ step: "blank", ok: false, ms: 0, error: "Not finished after 0.01 seconds." }]);
  });
});

describe("values as a person reads them", () => {
  it.each([
    [1234.5, "1.234,5"],
    [{ error: "#N/A", message: "Không có đơn vị" }, "#N/A: Không có đơn vị"],
    [
      [
        ["Quận", 12],
        ["Q2", true],
      ],
      "Quận  12\nQ2    TRUE",
    ],
    [{ values: [[1]], text: [["1,00", "a"]], numberFormats: [["0.00"]] }, "1,00  a"],
    [
      [{ name: "Nguồn", range: "A1:B2", writtenByAddIn: false }],
      "Tên    Vùng   Do phần bổ trợ lập\nNguồn  A1:B2  không",
    ],
    [null, "(không có)"],
  ])("%j", (value, shown) => {
    expect(showValue(value, "vi-VN")).toBe(shown);
  });
});

describe("the command itself", () => {
  const root = path.join(__dirname, "..", "..");
  const folder = mkdtempSync(path.join(tmpdir(), "excel-cli-"));
  const tsx = path.join(root, "node_modules", "tsx", "dist", "cli.mjs");
  const excel = (...words: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, path.join(__dirname, "cli.ts"), ...words], {
      encoding: "utf8",
      timeout: 120_000,
    });
    return { status, stdout, stderr };
  };
  const lines = (stdout: string) =>
    stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  const built = existsSync(path.join(root, "dist", "taskpane.html"));

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it("ends without a word when nobody reads on", () => {
    const words = [process.execPath, tsx, path.join(__dirname, "cli.ts"), "--help"].map((word) => `"${word}"`);
    const { stderr } = spawnSync("sh", ["-c", `${words.join(" ")} | true`], { encoding: "utf8", timeout: 120_000 });
    expect(stderr).toBe("");
  });

  it("says what is wrong with the command, in one sentence, and ends with 2", () => {
    expect(excel("--open", "không-có.xlsx")).toEqual({
      status: 2,
      stdout: "",
      stderr: 'Không tìm thấy tệp "không-có.xlsx".\n',
    });
    expect(excel("--opne", "x", "--locale", "en-US")).toEqual({
      status: 2,
      stdout: "",
      stderr: 'There is no option "--opne". See --help.\n',
    });
  });

  (built ? it : it.skip)("prints one line a step and nothing else", async () => {
    const out = path.join(folder, "mới", "ra.xlsx");
    const { status, stdout } = excel(
      "--blank",
      "--set",
      "Sheet1!A1",
      "5",
      "--read",
      "Sheet1!A1",
      "--formula",
      "=PDV.RATIO(1;2)",
      "--save",
      out,
      "--json",
    );
    expect(lines(stdout).map(({ step, ok }) => [step, ok])).toEqual([
      ["blank", true],
      ["set", true],
      ["read", true],
      ["formula", true],
      ["save", true],
    ]);
    expect(lines(stdout)[2]?.["value"]).toMatchObject({ values: [[5]] });
    expect(lines(stdout)[3]?.["value"]).toBe(0.5);
    expect(status).toBe(0);
    const saved = await readXlsx(new Uint8Array(readFileSync(out)), "ra.xlsx");
    expect(saved.sheets[0]?.cells.get(0)?.value).toBe(5);
  });

  (built ? it : it.skip)("stops with 1 where a step fails and keeps what was printed", () => {
    const broken = path.join(folder, "hỏng.xlsx");
    writeFileSync(broken, "không phải sổ tính");
    const { status, stdout } = excel("--blank", "--open", broken, "--pane", "--json");
    expect(status).toBe(1);
    expect(lines(stdout).map(({ step, ok }) => [step, ok])).toEqual([
      ["blank", true],
      ["open", false],
    ]);
    expect(lines(stdout)[1]?.["error"]).toContain("Không đọc được");
  });
});
