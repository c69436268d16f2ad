// The requirement sets that the stand-in advertises: those of Excel LTSC 2021, the oldest Excel the add-in is to run in,
// and the internal sets without which the client wouldn't speak to a shared runtime. A member above them isn't there.

import type { ApiSet } from "./schema";
import { fail } from "./rich-error";

export const requirementSets: Readonly<Record<string, string>> = {
  ExcelApi: "1.14",
  CustomFunctionsRuntime: "1.3",
  SharedRuntime: "1.1",
  CustomFunctions: "1.9", // batched results and the handshake of the shared runtime
  DelayForCellEdit: "1.1", // Excel.run({ delayForCellEdit: true }) says so only to an Excel that can wait
  AddInCommands: "1.3",
  DialogApi: "1.2",
  Settings: "1.1",
  DocumentEvents: "1.1",
  BindingEvents: "1.1",
};

export function isSupported(api: ApiSet): boolean {
  const [set = "", version = ""] = api.split(" ");
  const offered = requirementSets[set];
  return offered !== undefined && rank(offered) >= rank(version);
}

export function requireSupport(api: ApiSet, member: string): void {
  if (isSupported(api)) return;
  fail(
    "ApiNotFound",
    member,
    `${member} could not be found. It needs ${api}, which this version of Excel does not have.`,
  );
}

function rank(version: string): number {
  const [major = "0", minor = "0"] = version.split(".");
  return Number(major) * 1000 + Number(minor);
}
