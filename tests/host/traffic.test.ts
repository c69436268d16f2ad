// Recording the traffic of a pane and replaying it: our own recording replays without a difference, an altered one doesn't.

import { readFileSync } from "node:fs";

import { Excel } from "./excel";
import { inPage } from "./fixtures/in-page";
import { startCore } from "./host";
import { transportNames } from "./page/transport-name";
import { parseRecording } from "./traffic/recording";
import type { Recording } from "./traffic/recording";
import { replay } from "./traffic/replay";
import type { Difference } from "./traffic/replay";
import { blankBook } from "./workbook/blank";

const recorder = readFileSync(`${__dirname}/traffic/recorder.js`, "utf8");
const dist = `${__dirname}/fixtures/add-in`;

/** What a person does while the recorder runs: writing, reading back, a table by its id, an error, a tracked range. */
const session = `
  const added = context.workbook.worksheets.add("Ghi"); added.getRange("A1:B2").values = [["a", "b"], [1, 2.5]];
  const range = added.getRange("A1:B2").load("values,text,address"); await context.sync();
  const table = added.tables.add(range, true).load("name"); await context.sync();
  table.name = "Bảng"; table.load("name,id"); await context.sync();
  await context.sync(context.workbook.worksheets.getItem("không có").load("name")).catch(() => undefined);`;

async function record(transport: (typeof transportNames)[number]): Promise<Recording> {
  const excel = await Excel.open({ dist, transport });
  try {
    excel.window.eval(`console.log = () => undefined; ${recorder}`);
    await inPage(excel, session);
    await excel.idle();
    return parseRecording(excel.window.eval("JSON.stringify(traffic())") as string);
  } finally {
    excel.close();
  }
}

/** Other ids than ours, as another Excel makes them. */
function withForeignIds(recording: Recording): Recording {
  const text = JSON.stringify(recording).replace(/\{(reference-\d+|[0-9A-F-]{36})\}/g, "{foreign-$1}");
  return parseRecording(text);
}

function replayed(recording: Recording): Promise<Difference[]> {
  return replay(recording, startCore({ book: blankBook(), locale: "vi-VN", dist: null }).server);
}

describe.each(transportNames)("a recording of our own, %s", (transport) => {
  let recording: Recording;
  beforeAll(async () => {
    recording = await record(transport);
  });

  it("holds every request with its answer, and where it was made", () => {
    expect(recording.excel.platform).toBe(transport === "web" ? "OfficeOnline" : "PC");
    expect(recording.entries.length).toBeGreaterThanOrEqual(4);
    expect(recording.entries.filter(({ response }) => response?.Error?.Code === "ItemNotFound")).toHaveLength(1);
  });

  it("replays without a difference, whatever the ids were", async () => {
    expect(await replayed(recording)).toEqual([]);
    const foreign = withForeignIds(recording);
    expect(foreign).not.toEqual(recording);
    expect(await replayed(foreign)).toEqual([]);
  });

  it("is reported where an answer was altered", async () => {
    const altered = parseRecording(JSON.stringify(recording).replace('"2,5"', '"2.50"'));
    const [difference, ...others] = await replayed(altered);
    expect(others).toEqual([]);
    expect(difference).toMatchObject({ request: 0, recorded: "2.50", ours: "2,5" });
    expect(difference?.place).toMatch(/^Results\[\d+\]\.Value\.Text\[1\]\[1\]$/);
  });

  it("is reported where an error or a whole answer is another one", async () => {
    const altered = parseRecording(JSON.stringify(recording).replace('"ItemNotFound"', '"InvalidArgument"'));
    expect(await replayed(altered)).toMatchObject([{ place: "Error.Code", ours: "ItemNotFound" }]);
    const first = { ...recording.entries[0], response: undefined, transportError: 5004 };
    const refused = parseRecording(JSON.stringify({ ...recording, entries: [first] }));
    expect(await replayed(refused)).toContainEqual(
      expect.objectContaining({ place: "transportError", recorded: 5004, ours: undefined }),
    );
  });
});

it("takes no other file for a recording", () => {
  expect(() => parseRecording('{"format":"har"}')).toThrow("no recording of traffic");
});
