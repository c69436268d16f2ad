// An error as Excel answers it: code, sentence and the place in the API. The client turns it into an OfficeExtension.Error.

export class RichError extends Error {
  readonly code: string;
  /** The member that failed, as "Worksheet.getRange"; "" when none is to blame. */
  readonly location: string;

  constructor(code: string, location = "", message = messages[code] ?? code) {
    super(message);
    this.name = "RichError";
    this.code = code;
    this.location = location;
  }

  get httpStatus(): number {
    if (this.code === "GeneralException") return 500;
    return this.code === "ItemNotFound" || this.code === "ApiNotFound" ? 404 : 400;
  }
}

const messages: Readonly<Record<string, string>> = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound: "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  RangeExceedsLimit: "The cell count in the range has exceeded the maximum supported number.",
};

export function fail(code: string, location: string, message?: string): never {
  throw message === undefined ? new RichError(code, location) : new RichError(code, location, message);
}

/** The strictness of the stand-in: what it doesn't know fails by its name, so that no test passes on a guess. */
export function notModelled(what: string): never {
  throw new RichError("NotModelled", what, `${what} is not modelled by the stand-in Excel.`);
}
