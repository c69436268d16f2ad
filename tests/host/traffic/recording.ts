// The file that recorder.js saves: requests and what Excel answered, in the order in which they were sent.

import type { RequestBody, ResponseBody } from "../protocol/requests";

export const recordingFormat = "excel-traffic/1";

export interface Recording {
  readonly format: typeof recordingFormat;
  /** Where it was recorded; shown to the reader of the differences, otherwise without effect. */
  readonly excel: { readonly platform: string; readonly version: string; readonly locale: string };
  readonly entries: readonly RecordedEntry[];
}

export interface RecordedEntry {
  /** What the library calls the kind of request: "IterativeExecutor" is an ordinary one. */
  readonly kind: string;
  readonly request: RequestBody;
  readonly flags: number;
  readonly response?: ResponseBody;
  /** Instead of a response: the number of an error before any action ran. */
  readonly transportError?: number;
}

export function parseRecording(json: string): Recording {
  const recording = JSON.parse(json) as Partial<Recording>;
  if (recording.format !== recordingFormat || !Array.isArray(recording.entries))
    throw new Error(`This is no recording of traffic: its format isn't ${recordingFormat}.`);
  return recording as Recording;
}
