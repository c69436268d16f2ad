// The numbers by which the client library names what it wants of the host, the same on the web and on Windows.

export const hostCall = { executeRichApi: 93, commandCompleted: 94, loadSettings: 75, saveSettings: 76 } as const;

/** The answer to a call that the stand-in doesn't model. */
export const unsupportedOperation = 5000;

/** As `_host_Info` says it: the page is a shared runtime (1) and holds custom functions (2). */
export const sharedRuntimeWithFunctions = 3;
