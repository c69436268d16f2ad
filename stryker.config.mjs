// `npm run mutation -- --mutate src/indicators/tally.ts`: changes the code on purpose and asks whether a test notices.
// Words aren't mutated, and neither are the code lists, which are data: tests/intake/code-lists.test.ts holds them as a whole.
export default {
  testRunner: "jest",
  coverageAnalysis: "perTest",
  mutate: ["src/indicators/**/*.ts", "src/intake/**/*.ts", "!src/intake/code-lists/**"],
  mutator: { excludedMutations: ["StringLiteral"] },
  jest: {
    configFile: "jest.config.mjs",
    config: {
      // With src, or a test that reaches a file only through another is taken for unrelated to it, and never run.
      roots: ["<rootDir>/src", "<rootDir>/tests/indicators", "<rootDir>/tests/intake"],
      // Drawn examples may kill by luck, and they are slow.
      testPathIgnorePatterns: ["/node_modules/", "property\\.test"],
    },
  },
  ignorePatterns: ["dist", "out", "docs", "tests/host", "tests/e2e"],
  reporters: ["clear-text", "progress-append-only"],
  clearTextReporter: { allowColor: false, reportTests: false },
  concurrency: 2,
  // On a busy machine the usual five seconds pass by themselves, and a change that nothing notices would count as noticed.
  timeoutMS: 30_000,
  tempDirName: "out/mutation",
};
