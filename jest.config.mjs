// Every test runs in plain Node; the stand-in Excel brings its own DOM. hucre ships only ES modules, so it is transformed.
export default {
  testEnvironment: "node",
  roots: ["<rootDir>/tests"],
  // The packages of the page and those of the benchmarks' peers stand in folders of their own.
  modulePathIgnorePatterns: ["<rootDir>/tests/host/web/node_modules/", "<rootDir>/tests/bench/peers/node_modules/"],
  testMatch: ["**/*.test.ts"],
  moduleFileExtensions: ["ts", "mts", "js", "mjs", "cjs", "json", "node"],
  transform: {
    "\\.(ts|mjs)$": ["ts-jest", { tsconfig: "<rootDir>/tests/tsconfig.jest.json", diagnostics: false }],
  },
  transformIgnorePatterns: ["/node_modules/(?!(hucre|numfmt)/)"],
  // The waits of the stand-in end by themselves and say what they waited for; this is for what hangs elsewhere, on a busy machine too.
  testTimeout: 120_000,
  // Left to itself jest keeps one core back: half of the machine where there are two.
  maxWorkers: "100%",
  // The tests' sandbox looks every global up through an interceptor, in each turn of a loop anew; these are handed in. Not Set: a
  // package of the page declares a class of that name.
  sandboxInjectedGlobals: ["Array", "Date", "Error", "JSON", "Map", "Math", "Number", "Object", "RegExp", "String"],
};
