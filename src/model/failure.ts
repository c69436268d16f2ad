// Why Excel refused, in the add-in's own words. excel/ throws it, the guard catches it, text/ says it.

export type HostErrorCode =
  /** The person is typing in a cell. */
  | "cell-edit"
  | "protected-sheet"
  | "read-only"
  /** A request or an answer is larger than Excel takes. */
  | "too-large"
  | "session-lost"
  | "busy"
  /** This Excel lacks an API the add-in needs. */
  | "not-supported"
  /** A sheet or cell that was there is there no more. */
  | "gone"
  /** A summary sheet must grow over cells that the person filled; `cell` names the first of them. */
  | "cells-in-the-way"
  /** The person put a column into the table of a summary sheet; `cell` names a filled cell of it. */
  | "column-inserted"
  /** The person made an Excel table of cells of a summary sheet; `cell` names its first one. */
  | "table-in-the-way"
  /** A summary sheet was changed since it was written, so the writing can't be taken back; `cell` names the first such cell. */
  | "changed-since"
  /** A writing failed, and Excel did not let the sheets be put back as they were. */
  | "not-put-back"
  /** This Excel can't undo in one step what was asked for. */
  | "undo-refused"
  /** A file of the add-in itself did not come. */
  | "not-loaded"
  | "unexpected";

export class HostError extends Error {
  override readonly name = "HostError";
  constructor(
    readonly code: HostErrorCode,
    /** Excel's own code and where it arose: for the copyable details, never personal data. */
    readonly detail: string,
    /** The sheet concerned, where it is known. */
    readonly sheet = "",
    readonly cell = "",
  ) {
    super(`${code}: ${detail}`);
  }
}

/** The person pressed cancel. */
export class Cancelled extends Error {
  override readonly name = "Cancelled";
}
