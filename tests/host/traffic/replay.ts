// Sends the requests of a recording to our host and tells where its answers differ from those recorded. Ids and references
// are made by each Excel as it likes: the recorded ones are translated as they turn up.

import type { RequestServer } from "../protocol/request-server";
import type { RecordedEntry, Recording } from "./recording";

export interface Difference {
  /** Which request, counted from 0, and what it does first. */
  readonly request: number;
  readonly doing: string;
  /** Where in the answer: "Results[2].Value.Text[0][1]". */
  readonly place: string;
  readonly recorded: unknown;
  readonly ours: unknown;
}

const identities = new Set(["Id", "_Id", "_ReferenceId"]);
/** A sentence in the language of that Excel; the error's code and location say the same. */
const notCompared = new Set(["Message"]);

export async function replay({ entries }: Recording, server: RequestServer): Promise<Difference[]> {
  const known = new Map<string, string>();
  const differences: Difference[] = [];
  for (const [request, entry] of entries.entries()) {
    const recorded = entry.response ?? { transportError: entry.transportError };
    const ours = await answerOf(server, entry, known);
    compare(recorded, ours, "", known, (place, one, other) => {
      differences.push({ request, doing: whatItDoes(entry), place, recorded: one, ours: other });
    });
  }
  return differences;
}

async function answerOf(server: RequestServer, entry: RecordedEntry, known: ReadonlyMap<string, string>) {
  const body = JSON.stringify(translate(entry.request, known));
  const answer = await server.execute([entry.kind, "POST", "ProcessQuery", [], body, 0, entry.flags]);
  return "error" in answer ? { transportError: answer.error } : (JSON.parse(answer.data[2]) as unknown);
}

/** Ids stand in requests as whole texts: names of paths and arguments. */
function translate(value: unknown, known: ReadonlyMap<string, string>): unknown {
  if (typeof value === "string") return known.get(value) ?? value;
  if (Array.isArray(value)) return value.map((entry) => translate(entry, known));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, translate(entry, known)]));
}

type Report = (place: string, recorded: unknown, ours: unknown) => void;

function compare(recorded: unknown, ours: unknown, place: string, known: Map<string, string>, report: Report): void {
  if (!isObject(recorded) || !isObject(ours) || Array.isArray(recorded) !== Array.isArray(ours)) {
    if (recorded !== ours) report(place, recorded, ours);
    return;
  }
  for (const name of new Set([...Object.keys(recorded), ...Object.keys(ours)])) {
    const [one, other] = [recorded[name], ours[name]];
    if (notCompared.has(name)) continue;
    const below = Array.isArray(recorded) ? `${place}[${name}]` : place === "" ? name : `${place}.${name}`;
    if (identities.has(name) && typeof one === "string" && typeof other === "string") {
      const expected = known.get(one);
      if (expected === undefined) known.set(one, other);
      else if (expected !== other) report(below, one, other);
    } else compare(one, other, below, known, report);
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** "Values, Worksheets": the names of the request's first actions and paths, for a reader who looks for the line of code. */
function whatItDoes({ request }: RecordedEntry): string {
  const names = [...request.Actions, ...Object.values(request.ObjectPaths)].map(({ Name }) => Name);
  return [...new Set(names)]
    .filter((name) => name !== "" && !name.startsWith("_"))
    .slice(0, 4)
    .join(", ");
}
