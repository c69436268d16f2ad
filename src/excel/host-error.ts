// Translates what Excel throws into the add-in's own failures. Messages of Excel are never passed on: they may quote cells.

import { Cancelled, HostError, type HostErrorCode } from "../model/failure";

const CODES: Readonly<Record<string, HostErrorCode>> = {
  InvalidOperationInCellEditMode: "cell-edit",
  AccessDenied: "protected-sheet",
  ItemNotFound: "gone",
  InvalidReference: "gone",
  InvalidObjectPath: "gone",
  ApiNotFound: "not-supported",
  NotImplemented: "not-supported",
  UnsupportedFeature: "not-supported",
  UndoNotSupported: "undo-refused",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  RangeExceedsLimit: "too-large",
  OperationCellsExceedLimit: "too-large",
  InvalidOrTimedOutSession: "session-lost",
  ActivityLimitReached: "busy",
  RequestAborted: "busy",
};

interface OfficeError {
  readonly code?: unknown;
  readonly debugInfo?: { readonly errorLocation?: unknown };
}

export function toHostError(thrown: unknown): HostError | Cancelled {
  if (thrown instanceof HostError || thrown instanceof Cancelled) return thrown;
  if (typeof thrown !== "object" || thrown === null) return new HostError("unexpected", typeof thrown);
  const error = thrown as OfficeError;
  const code = typeof error.code === "string" ? error.code : thrown instanceof Error ? thrown.name : "";
  const location = error.debugInfo?.errorLocation;
  return new HostError(CODES[code] ?? "unexpected", typeof location === "string" ? `${code} ${location}` : code);
}
