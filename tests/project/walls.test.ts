// Breaks every wall between the rooms of src/ on purpose and looks whether the linter says so, and that what is allowed passes.
// The tables here are written out by hand from the architecture, not read from eslint.config.mjs: otherwise both could be wrong together.
import { fork, type ChildProcess } from "node:child_process";
import { join } from "node:path";

const ROOMS = [
  "model",
  "text",
  "intake",
  "indicators",
  "report",
  "excel",
  "actions",
  "functions",
  "taskpane",
  "commands",
];

const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ["model"],
  intake: ["model"],
  indicators: ["model"],
  report: ["model", "indicators", "text"],
  excel: ["model"],
  actions: ["model", "intake", "indicators", "report", "excel", "text"],
  functions: ["model", "intake", "indicators", "text"],
  taskpane: ["model", "actions", "text"],
  commands: ["model", "actions", "text"],
};

const WALLS = "@typescript-eslint/no-restricted-imports";
const GLOBALS = "no-restricted-globals";
const SYNTAX = "no-restricted-syntax";
const PROPERTIES = "no-restricted-properties";
const waiting = new Map<number, (broken: string[]) => void>();
let linter: ChildProcess;
let asked = 0;

beforeAll(() => {
  linter = fork(join(__dirname, "lint-snippets.mjs"), { execArgv: [] });
  linter.on("message", ({ id, broken: rules }: { id: number; broken: string[] }) => waiting.get(id)?.(rules));
});

afterAll(() => {
  linter.kill();
});

/** The rules that a piece of code breaks when it stands in that file of src. */
async function broken(file: string, code: string): Promise<string[]> {
  const id = asked++;
  return new Promise((resolve) => {
    waiting.set(id, resolve);
    linter.send({ id, file, code });
  });
}

const importing = (path: string): string => `import { thing } from "${path}";\nthing();\n`;
const importingType = (path: string): string =>
  `import type { Thing } from "${path}";\nexport const thing: Thing | null = null;\n`;

const pairs = ROOMS.flatMap((room) =>
  ROOMS.filter((other) => other !== room).map((other): [string, string] => [room, other]),
);

describe("walls between rooms", () => {
  it.each(pairs.filter(([room, other]) => ALLOWED[room]?.includes(other)))("%s may import %s", async (room, other) => {
    expect(await broken(`${room}/snippet.ts`, importing(`../${other}/thing`))).toEqual([]);
  });

  it.each(pairs.filter(([room, other]) => !ALLOWED[room]?.includes(other)))(
    "%s may not import %s",
    async (room, other) => {
      expect(await broken(`${room}/snippet.ts`, importing(`../${other}/thing`))).toEqual([WALLS]);
      expect(await broken(`${room}/deep/snippet.ts`, importing(`../../${other}/deep/thing`))).toEqual([WALLS]);
    },
  );

  it.each([
    ["functions/snippet.ts", "./../excel/thing"],
    ["functions/snippet.ts", "../../src/excel/thing"],
    ["functions/snippet.ts", "../functions/../excel/thing"],
    ["model/snippet.ts", "../../tests/host/workbook/state"],
    ["actions/snippet.ts", "../../node_modules/zod/index.js"],
  ])("%s cannot get round a wall by %s", async (file, path) => {
    expect(await broken(file, importing(path))).toContain(WALLS);
  });

  it("also sees a wall broken by export … from, by import types and by a dynamic import", async () => {
    expect(await broken("functions/snippet.ts", 'export { thing } from "../excel/thing";\n')).toEqual([WALLS]);
    expect(await broken("functions/snippet.ts", 'export * from "../excel/thing";\n')).toEqual([WALLS]);
    expect(await broken("functions/snippet.ts", importingType("../excel/thing"))).toEqual([WALLS]);
    expect(await broken("functions/snippet.ts", 'void import("../excel/thing");\n')).toEqual([SYNTAX]);
  });

  it("does not take a file for the room of the same name", async () => {
    expect(await broken("text/vi.ts", importing("./vi/report"))).toEqual([]);
    expect(await broken("text/en/pane.ts", importing("../vi/report"))).toEqual([]);
  });
});

describe("doors in the walls", () => {
  it.each([
    ["functions", "../actions/board-store"],
    ["commands", "../taskpane/guard"],
    ["commands", "../taskpane/guarded-actions"],
  ])("%s may import %s and nothing beside it", async (room, path) => {
    expect(await broken(`${room}/snippet.ts`, importing(path))).toEqual([]);
    expect(await broken(`${room}/snippet.ts`, importing(`${path}-more`))).toEqual([WALLS]);
  });

  it.each([
    ["intake", "../text/vi"],
    ["excel", "../report/sheet"],
  ])("%s may import only types from %s", async (room, path) => {
    expect(await broken(`${room}/snippet.ts`, importingType(path))).toEqual([]);
    expect(await broken(`${room}/snippet.ts`, importing(path))).toEqual([WALLS]);
  });

  it("excel may not import even types from the rest of report", async () => {
    expect(await broken("excel/snippet.ts", importingType("../report/describe-summary"))).toEqual([WALLS]);
  });

  it.each(ROOMS)("zod in %s: only in intake", async (room) => {
    expect(await broken(`${room}/snippet.ts`, importing("zod"))).toEqual(room === "intake" ? [] : [WALLS]);
    expect(await broken(`${room}/snippet.ts`, importing("zod/mini"))).toEqual(room === "intake" ? [] : [WALLS]);
    expect(await broken(`${room}/snippet.ts`, importing("zodiac"))).toEqual([WALLS]);
  });
});

describe("globals", () => {
  it.each(ROOMS)("Excel in %s: only in excel", async (room) => {
    const expected = room === "excel" ? [] : [GLOBALS];
    expect(await broken(`${room}/snippet.ts`, "void Excel.run(async () => undefined);\n")).toEqual(expected);
    expect(await broken(`${room}/snippet.ts`, "void globalThis.Excel;\n")).toEqual(expected);
    const types = await broken(
      `${room}/snippet.ts`,
      "export function use(range: Excel.Range): void { range.load(); }\n",
    );
    expect(types.length > 0).toBe(room !== "excel");
  });

  it.each([
    ...ROOMS.map((room): [string, boolean] => [`${room}/snippet.ts`, room === "excel"]),
    ["taskpane/taskpane.ts", true],
    ["commands/commands.ts", true],
    ["functions/functions.ts", false],
  ] as [string, boolean][])("Office in %s: %s", async (file, allowed) => {
    expect(await broken(file, "void Office.onReady();\n")).toEqual(allowed ? [] : [GLOBALS]);
  });

  it.each(ROOMS)("CustomFunctions in %s: only in functions", async (room) => {
    const code = "export const error = new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable);\n";
    expect(await broken(`${room}/snippet.ts`, code)).toEqual(room === "functions" ? [] : [GLOBALS, GLOBALS]);
  });

  it.each(["model", "text", "intake", "indicators", "report", "actions"])("no screen in %s", async (room) => {
    for (const name of ["document", "window", "navigator", "localStorage"]) {
      expect(await broken(`${room}/snippet.ts`, `void ${name};\n`)).toEqual([GLOBALS]);
    }
    expect(await broken(`${room}/snippet.ts`, "setTimeout(() => new AbortController().abort(), 1);\n")).toEqual([]);
  });

  it("the pane may use its document", async () => {
    expect(await broken("taskpane/snippet.ts", 'document.title = "x";\n')).toEqual([]);
  });

  it.each(ROOMS)("no network in %s", async (room) => {
    for (const code of [
      'void fetch("/");\n',
      "void new XMLHttpRequest();\n",
      'void new WebSocket("wss://x");\n',
      "void globalThis.fetch;\n",
    ]) {
      expect(await broken(`${room}/snippet.ts`, code)).toEqual([GLOBALS]);
    }
  });

  it.each(ROOMS)("no clock, chance, markup or evaluated text in %s", async (room) => {
    const file = `${room}/snippet.ts`;
    expect(await broken(file, "export const now = new Date();\n")).toEqual([SYNTAX]);
    expect(await broken(file, "export const day = new Date(0);\n")).toEqual([]);
    expect(await broken(file, "export const now = Date.now();\n")).toEqual([PROPERTIES]);
    expect(await broken(file, "export const chance = Math.random();\n")).toEqual([PROPERTIES]);
    expect(await broken(file, 'export function put(e: { innerHTML: string }): void { e.innerHTML = ""; }\n')).toEqual([
      PROPERTIES,
    ]);
    expect(await broken(file, 'eval("1");\n')).toEqual(["no-eval"]);
  });
});
