// What the linter holds the project to: strict TypeScript, Office.js habits, and the walls between the rooms of src/.
// The walls stand in two tables, who may import whom and who may name which global. tests/project/walls.test.ts breaks each of them on purpose.
import path from "node:path";
import js from "@eslint/js";
import { defineConfig } from "eslint/config";
import prettier from "eslint-config-prettier";
import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

/** Room by room: the rooms it may import, single files of others ("room/file"), and what it may import as types only ("type:…"). */
const MAY_IMPORT = {
  model: [],
  text: ["model"],
  intake: ["model", "type:text"],
  indicators: ["model"],
  report: ["model", "indicators", "text"],
  excel: ["model", "type:report/sheet"],
  actions: [
    "model",
    "intake",
    "indicators",
    "report",
    "excel",
    "text",
    "functions/arguments",
    "functions/category-argument",
  ],
  functions: ["model", "intake", "indicators", "text", "actions/board-store", "report/narrative/narrative"],
  taskpane: ["model", "actions", "text"],
  commands: ["model", "actions", "text", "taskpane/guard", "taskpane/guarded-actions"],
};

/** Why a room is closed to the others: the message of its wall. */
const WALL = {
  model: "model is the bottom of the house.",
  text: "Sentences are made only in text, and only report, actions, functions, taskpane and commands say them.",
  intake: "intake turns grids into a Board; only actions and functions ask it to.",
  indicators: "indicators compute from a Board; excel, intake and the screens get numbers through report and actions.",
  report: "report describes sheets as JSON for actions; excel sees only the types of report/sheet.",
  excel: "Only actions touch the workbook, through excel. A custom function never does.",
  actions:
    "actions are what a person can do: only pane and ribbon call them; functions see nothing of them but board-store.",
  functions:
    "functions is an entry of the bundle; actions may import what it understands of arguments, nobody anything else.",
  taskpane:
    "The pane is an entry of the bundle; ribbon commands may import guard and guarded-actions, nobody anything else.",
  commands: "commands is an entry of the bundle; nothing imports it.",
};

const SRC = path.join(import.meta.dirname, "src");

/** Why a file of `room` may not import `target` (a path in src without its ending); null: it may. */
function whyClosed(room, target, typesOnly) {
  const [other, ...rest] = target.split("/");
  const open = MAY_IMPORT[room];
  if (other === "..") return "src imports nothing outside src.";
  // A room has no door as a whole: what is meant is one of its files.
  if (other === room || (rest.length > 0 && (open.includes(other) || open.includes(target)))) return null;
  if (open.includes(`type:${other}`) || open.includes(`type:${target}`))
    return typesOnly ? null : `${room} may import only types from ${target}: import type.`;
  return `${room} may not import ${target}. ${WALL[other] ?? "It is no room of src."}`;
}

/** Looks at the file that an import names, whatever way its path climbs. What the table of rooms doesn't open is closed. */
const imports = {
  meta: { type: "problem", schema: [] },
  create(context) {
    const [room] = path.relative(SRC, context.filename).split(path.sep);
    const check = (node, typesOnly) => {
      const name = node.source?.value;
      if (typeof name !== "string") return;
      const isPackage = !name.startsWith(".");
      const target = path.relative(SRC, path.resolve(path.dirname(context.filename), name)).replaceAll(path.sep, "/");
      const message = isPackage ? whyNoPackage(room, name) : whyClosed(room, target, typesOnly);
      if (message !== null) context.report({ node, message });
    };
    return {
      ImportDeclaration: (node) => check(node, node.importKind === "type"),
      ExportNamedDeclaration: (node) => check(node, node.exportKind === "type"),
      ExportAllDeclaration: (node) => check(node, node.exportKind === "type"),
    };
  },
};

function whyNoPackage(room, name) {
  const isZod = room === "intake" && /^zod(?:\/|$)/.test(name);
  return isZod ? null : "No packages at run time, except zod, and that only in intake.";
}

const ONLY_IN_EXCEL = "Only excel may name it: everything else must run, and be tested, without Excel.";
const ONLY_IN_ENTRIES = "Only excel, taskpane/taskpane.ts and commands/commands.ts may name Office.";
const ONLY_IN_FUNCTIONS = "Only functions may name it.";
const NO_SCREEN = "This room has no screen: it must run in plain Node.";
const NO_NETWORK = "The add-in sends nothing anywhere: the data never leaves the workbook.";

const SCREEN =
  "document window top parent frames navigator location history screen localStorage sessionStorage indexedDB caches alert confirm prompt open close print " +
  "Element HTMLElement Node Document DOMParser Range Selection MutationObserver ResizeObserver IntersectionObserver CustomEvent " +
  "requestAnimationFrame cancelAnimationFrame getComputedStyle matchMedia crypto";
const NETWORK =
  "fetch XMLHttpRequest WebSocket WebSocketStream WebTransport EventSource RTCPeerConnection Worker SharedWorker BroadcastChannel";
const SAME_EVERYWHERE =
  "The same workbook must give the same result on every machine and day; take the date as an argument.";
const GO_ROUND = "Name what you mean: through the global object anything could be reached.";

/** No screen, and of these only actions wait and measure how long something takes. */
const SCREENLESS = ["model", "text", "intake", "indicators", "report", "actions", "functions", "excel"];
const PURE = ["model", "text", "intake", "indicators", "report"];
const CLOCK = "performance setTimeout setInterval setImmediate queueMicrotask";
/** The one place that makes days of dates. */
const DAYS = "src/model/day.ts";

/** The globals closed to a room, or to one of its files. */
function closedGlobals(room, { entryFile, days }) {
  const close = (names, message) => names.split(" ").map((name) => ({ name, message }));
  return [
    ...close(NETWORK, NO_NETWORK),
    ...close("globalThis self", GO_ROUND),
    ...close("Intl", SAME_EVERYWHERE),
    ...(days ? [] : close("Date", `${SAME_EVERYWHERE} Days are made in model/day.ts.`)),
    ...(SCREENLESS.includes(room) ? close(SCREEN, NO_SCREEN) : close("window top", GO_ROUND)),
    ...(PURE.includes(room) ? close(CLOCK, SAME_EVERYWHERE) : []),
    ...(room === "excel" ? [] : close("Excel OfficeExtension", ONLY_IN_EXCEL)),
    ...(room === "excel" || entryFile ? [] : close("Office", ONLY_IN_ENTRIES)),
    ...(room === "functions" ? [] : close("CustomFunctions", ONLY_IN_FUNCTIONS)),
  ];
}

/** no-restricted-globals sees values; a type such as Excel.Range needs its own selector. */
function closedNamespaces(room, file) {
  const closed = closedGlobals(room, file).filter(({ name }) =>
    ["Excel", "OfficeExtension", "Office", "CustomFunctions"].includes(name),
  );
  return closed.map(({ name, message }) => ({
    selector: `:matches(TSQualifiedName > Identifier.left[name="${name}"], TSTypeQuery > Identifier[name="${name}"])`,
    message,
  }));
}

const RESTRICTED_SYNTAX = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: SAME_EVERYWHERE },
  { selector: "CallExpression[callee.name='Date']", message: SAME_EVERYWHERE },
  {
    selector: ":matches(ImportExpression, TSImportType, TSImportEqualsDeclaration)",
    message: "Static imports only: one bundle, no loading later, and nothing that slips past the walls.",
  },
  { selector: "ExportDefaultDeclaration", message: "Named exports only." },
];
const RESTRICTED_PROPERTIES = [
  { object: "Date", property: "now", message: SAME_EVERYWHERE },
  { object: "Math", property: "random", message: SAME_EVERYWHERE },
  { property: "timeOrigin", message: SAME_EVERYWHERE },
  ...[
    "toLocaleString",
    "toLocaleDateString",
    "toLocaleTimeString",
    "toLocaleUpperCase",
    "toLocaleLowerCase",
    "localeCompare",
  ].map((property) => ({ property, message: SAME_EVERYWHERE })),
  { property: "defaultView", message: GO_ROUND },
  { property: "sendBeacon", message: NO_NETWORK },
  { property: "innerHTML", message: "Text from a workbook must never become markup: use textContent." },
  { property: "outerHTML", message: "Text from a workbook must never become markup: use textContent." },
  { property: "insertAdjacentHTML", message: "Text from a workbook must never become markup: use textContent." },
];

function roomRules(room, file = {}) {
  return {
    "house/imports": "error",
    "no-restricted-globals": ["error", { globals: closedGlobals(room, file), checkGlobalObject: true }],
    "no-restricted-syntax": ["error", ...RESTRICTED_SYNTAX, ...closedNamespaces(room, file)],
    "no-restricted-properties": ["error", ...RESTRICTED_PROPERTIES],
    "no-eval": "error",
    "no-implied-eval": "off",
    "@typescript-eslint/no-implied-eval": "error",
    "no-console": "error",
  };
}

const rooms = [
  {
    name: "rooms",
    files: ["src/**/*.{ts,tsx,mts,cts,js,jsx,mjs,cjs}"],
    ignores: Object.keys(MAY_IMPORT).map((room) => `src/${room}/**/*.ts`),
    // Without its types: the file is refused whatever stands in it.
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parser: tseslint.parser, parserOptions: { projectService: false, ecmaFeatures: { jsx: true } } },
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: "Program",
          message: `Code of src is TypeScript and stands in a room: ${Object.keys(MAY_IMPORT).join(", ")}.`,
        },
      ],
    },
  },
  ...Object.keys(MAY_IMPORT).map((room) => ({
    name: `room/${room}`,
    files: [`src/${room}/**/*.ts`],
    plugins: { house: { rules: { imports } } },
    rules: roomRules(room),
  })),
];
const exceptions = [
  { name: "days", files: [DAYS], rules: roomRules("model", { days: true }) },
  ...["taskpane", "commands"].map((room) => ({
    name: `entry/${room}`,
    files: [`src/${room}/${room}.ts`],
    rules: roomRules(room, { entryFile: true }),
  })),
];

export default defineConfig(
  { ignores: ["dist/", "out/", "coverage/", "node_modules/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  // Vietnamese marks written as escapes are meant as characters of their own.
  { rules: { "no-misleading-character-class": ["error", { allowEscape: true }] } },
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // A number in a sentence or an address is meant; strictTypeChecked would ask for String(row) everywhere.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // `() => notify()` as a callback is clearer than a block around it.
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      // Keeps `import type` honest and forbids import("…") types, which would slip past the walls.
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      // An issue or a message without parameters has the type {} by computation, and {} is what is meant.
      "@typescript-eslint/no-generated-empty-object-type": "off",
      // As the compiler has it: a name that starts with "_" is there for its place.
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", destructuredArrayIgnorePattern: "^_" }],
      // `x == null` is the short way to ask for null or undefined: Excel gives null for an omitted argument, callers undefined.
      eqeqeq: ["error", "always", { null: "ignore" }],
    },
  },
  ...rooms,
  ...exceptions,
  {
    name: "office-addins",
    files: ["src/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"])),
  },
  {
    // Much is read and written in byte-sized blocks, one request each: a sync in that loop is the point of it.
    files: [
      "src/excel/{write-sheet,change-cells,cell-fonts,fill-merged,plain-cells,hidden-rows,read-edits,formula-cells,freeze-formulas,hand-over}.ts",
    ],
    rules: { "office-addins/no-context-sync-in-loop": "off" },
  },
  {
    // Excel asks for CustomFunctions.Error to be thrown, which is not an Error.
    files: ["src/functions/**/*.ts"],
    rules: {
      "@typescript-eslint/only-throw-error": [
        "error",
        { allow: [{ from: "package", name: "Error", package: "custom-functions-runtime" }] },
      ],
    },
  },
  {
    name: "tests and tools",
    files: ["tests/**/*.ts", "tools/**/*.ts"],
    rules: {
      // A test that reads a missing element should fail there and then.
      "@typescript-eslint/no-non-null-assertion": "off",
      // Stand-ins implement asynchronous interfaces with nothing to wait for.
      "@typescript-eslint/require-await": "off",
      // Answers of the client library and files are read as they come; tests assert their shape.
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-return": "off",
    },
  },
  {
    name: "plain JavaScript of the tools",
    files: ["**/*.{js,mjs,cjs}"],
    languageOptions: {
      globals: Object.fromEntries(
        ["process", "console", "URL", "require", "module", "__dirname", "Buffer"].map((name) => [name, "readonly"]),
      ),
    },
  },
  { files: ["**/*.{js,cjs}"], languageOptions: { sourceType: "commonjs" } },
  {
    // Runs where nothing newer does.
    files: ["assets/too-old.js"],
    languageOptions: {
      ecmaVersion: 5,
      sourceType: "script",
      globals: { window: "readonly", document: "readonly" },
    },
  },
  prettier,
);
