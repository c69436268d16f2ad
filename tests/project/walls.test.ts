// Breaks every wall between the rooms of src/ on purpose and looks whether the linter says so, and that what is allowed passes.
// The tables here are written out by hand from the architecture, not read from eslint.config.mjs: otherwise both could be wrong together.
import { fork, type ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

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

/** These compute: no screen, no clock, no waiting. */
const PURE = ["model", "text", "intake", "indicators", "report"];

const WALLS = "house/imports";
const GLOBALS = "no-restricted-globals";
const SYNTAX = "no-restricted-syntax";
const PROPERTIES = "no-restricted-properties";
const waiting = new Map<number, (broken: string[]) => void>();
let linter: ChildProcess;
let asked = 0;

beforeAll(() => {
  linter = fork(join(__dirname, "lint-snippets.mjs"), { execArgv: [] });
  linter.on("message", ({ id, broken: found }: { id: number; broken: string[] }) => waiting.get(id)?.(found));
});

afterAll(() => {
  linter.kill();
});

/** The rules that a piece of code breaks when it stands in that file of src. */
function broken(file: string, code: string): Promise<string[]> {
  return ask({ file, code });
}

function ask(question: object): Promise<string[]> {
  const id = asked++;
  return new Promise((resolve) => {
    waiting.set(id, resolve);
    linter.send({ id, ...question });
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
    ["model/snippet.ts", "../unknown/thing"],
    ["report/snippet.ts", "../stray"],
    ["text/deep/snippet.ts", "../../model/../excel/thing"],
    ["commands/snippet.ts", ".."],
    ["actions/snippet.ts", "../excel"],
  ])("%s cannot get round a wall by %s", async (file, path) => {
    expect(await broken(file, importing(path))).toContain(WALLS);
  });

  it("also sees a wall broken by export … from, by import types and by a dynamic import", async () => {
    expect(await broken("functions/snippet.ts", 'export { thing } from "../excel/thing";\n')).toEqual([WALLS]);
    expect(await broken("functions/snippet.ts", 'export * from "../excel/thing";\n')).toEqual([WALLS]);
    expect(await broken("functions/snippet.ts", importingType("../excel/thing"))).toEqual([WALLS]);
    expect(await broken("functions/snippet.ts", 'void import("../excel/thing");\n')).toEqual([SYNTAX]);
    expect(await broken("functions/snippet.ts", 'import thing = require("../excel/thing");\nthing();\n')).toContain(
      SYNTAX,
    );
    expect(await broken("functions/snippet.ts", 'export type Thing = import("../excel/thing").Thing;\n')).toEqual([
      SYNTAX,
    ]);
  });

  it("does not take a file for the room of the same name", async () => {
    expect(await broken("text/vi.ts", importing("./vi/report"))).toEqual([]);
    expect(await broken("text/en/pane.ts", importing("../vi/report"))).toEqual([]);
  });
});

describe("doors in the walls", () => {
  it.each([
    ["functions", "../actions/board-store"],
    ["functions", "../report/narrative/narrative"],
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

  it("a type among values is no import of types only: the module would still be loaded", async () => {
    const code = 'import { type Thing } from "../text/vi";\nexport const thing: Thing | null = null;\n';
    expect(await broken("intake/snippet.ts", code)).toEqual([WALLS]);
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

describe("rooms", () => {
  it("are the only place for code in src, and TypeScript is the only code", async () => {
    const strays = [
      "stray.ts",
      "model.ts",
      "unknown/snippet.ts",
      "unknown/model/snippet.ts",
      "stray.tsx",
      "model/snippet.tsx",
      "model/snippet.mts",
      "model/snippet.js",
      "excel/deep/snippet.mjs",
      "taskpane/snippet.cjs",
      "functions/snippet.jsx",
    ];
    const folder = mkdtempSync(join(tmpdir(), "walls-"));
    try {
      for (const file of [...strays, "model/good.ts", "intake/deep/good.ts"]) {
        mkdirSync(dirname(join(folder, "src", file)), { recursive: true });
        writeFileSync(join(folder, "src", file), "void 1;\n");
      }
      expect((await ask({ folder })).sort()).toEqual(strays.sort());
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe("globals", () => {
  it.each(ROOMS)("Excel in %s: only in excel", async (room) => {
    const expected = room === "excel" ? [] : [GLOBALS];
    expect(await broken(`${room}/snippet.ts`, "void Excel.run(async () => undefined);\n")).toEqual(expected);
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

  it.each([
    "void globalThis.Excel;",
    "void self.Excel;",
    "void window.Excel;",
    'void globalThis["Excel"];',
    "void globalThis.window.Excel;",
    "const { Excel: hidden } = globalThis;\nvoid hidden;",
    "const all = globalThis;\nvoid all;",
    "void top?.Excel;",
  ])("the global object is no way round, in no room: %s", async (code) => {
    for (const room of ROOMS.filter((name) => name !== "excel")) {
      expect(await broken(`${room}/snippet.ts`, `${code}\n`)).toContain(GLOBALS);
    }
  });

  it.each(["void document.defaultView;", "const { defaultView } = document;\nvoid defaultView;"])(
    "the document is no way to the global object: %s",
    async (code) => {
      for (const room of ROOMS) expect(await broken(`${room}/snippet.ts`, `${code}\n`)).toContain(PROPERTIES);
    },
  );

  it.each([...PURE, "excel", "actions", "functions"])("no screen in %s", async (room) => {
    for (const name of ["document", "window", "navigator", "localStorage"]) {
      expect(await broken(`${room}/snippet.ts`, `void ${name};\n`)).toEqual([GLOBALS]);
    }
    expect(await broken(`${room}/snippet.ts`, "void new AbortController();\n")).toEqual([]);
  });

  it("the pane may use its document", async () => {
    expect(await broken("taskpane/snippet.ts", 'document.title = "x";\n')).toEqual([]);
  });

  it.each(ROOMS)("no network in %s", async (room) => {
    for (const code of ['void fetch("/");', "void new XMLHttpRequest();", 'void new WebSocket("wss://x");']) {
      expect(await broken(`${room}/snippet.ts`, `${code}\n`)).toEqual([GLOBALS]);
    }
    expect(await broken(`${room}/snippet.ts`, "void globalThis.fetch;\n")).toContain(GLOBALS);
  });

  it.each(ROOMS)("no chance, markup or evaluated text in %s", async (room) => {
    const file = `${room}/snippet.ts`;
    expect(await broken(file, "export const chance = Math.random();\n")).toEqual([PROPERTIES]);
    expect(await broken(file, 'export function put(e: { innerHTML: string }): void { e.innerHTML = ""; }\n')).toEqual([
      PROPERTIES,
    ]);
    expect(await broken(file, 'eval("1");\n')).toEqual(["no-eval"]);
  });
});

describe("the same on every machine and day", () => {
  it.each([
    "export const now = new Date();",
    "export const now = Date.now();",
    "export const now = Date();",
    "export const now = new globalThis.Date();",
    "const Clock = Date;\nexport const now = new Clock();",
    "export const day = new Date(0);",
    'export const text = new Intl.NumberFormat("vi");',
    "export const text = (1).toLocaleString();",
    'export const text = "i".toLocaleUpperCase();',
    'export const order = "a".localeCompare("b");',
    "export const since = performance.timeOrigin;",
  ])("no room may say %s", async (code) => {
    for (const room of ROOMS) expect(await broken(`${room}/snippet.ts`, `${code}\n`)).not.toEqual([]);
  });

  it("days are made of dates in one file, and never of the clock", async () => {
    expect(await broken("model/day.ts", "export const day = new Date(0).getUTCDay() + Date.UTC(2017, 0);\n")).toEqual(
      [],
    );
    expect(await broken("model/day.ts", "export const now = new Date();\n")).toEqual([SYNTAX]);
    expect(await broken("model/day.ts", "export const now = Date();\n")).toEqual([SYNTAX]);
    expect(await broken("model/day.ts", "export const now = Date.now();\n")).toEqual([PROPERTIES]);
    expect(await broken("model/day.ts", importing("../excel/thing"))).toEqual([WALLS]);
  });

  it.each(["performance.now();", "setTimeout(() => undefined, 1);"])(
    "what waits or measures how long something takes stands in no pure room: %s",
    async (code) => {
      for (const room of PURE) expect(await broken(`${room}/snippet.ts`, `${code}\n`)).toEqual([GLOBALS]);
      for (const room of ["actions", "functions", "taskpane"]) {
        expect(await broken(`${room}/snippet.ts`, `${code}\n`)).toEqual([]);
      }
    },
  );
});
