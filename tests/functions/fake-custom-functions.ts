// What Excel's page offers to custom functions, as far as they use it without Excel. Import it before the functions: the
// bundle finds it on the page in the same way.

export class FakeError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

Object.assign(globalThis, {
  CustomFunctions: {
    Error: FakeError,
    ErrorCode: { notAvailable: "#N/A", invalidValue: "#VALUE!", divisionByZero: "#DIV/0!" },
    associate: () => undefined,
  },
});
