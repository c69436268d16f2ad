// What loads later than the add-in itself, and what it is when it does not come.

import { HostError } from "../model/failure";

/** A file of the add-in that does not come (network, a server moved) is a refusal with a sentence, not a riddle. */
export async function loaded<T>(module: Promise<T>): Promise<T> {
  try {
    return await module;
  } catch (error) {
    throw new HostError("not-loaded", error instanceof Error ? error.name : "");
  }
}
