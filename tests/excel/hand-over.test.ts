// The copies for sending, whichever request of their making fails and however far Excel got with it: they are made, or the workbook
// is what it was before. And whose a copy is that stands there already.

import { isDeepStrictEqual } from "node:util";
import type * as FormulaCells from "../../src/excel/formula-cells";
import type * as HandOver from "../../src/excel/hand-over";
import { openExcelRoom, summaryOf, type ExcelRoom } from "./excel-room";
import { ENDS, FIRST, snapshot } from "./interrupted-presses";

const ABOUT: HandOver.PlainSheet = summaryOf([], { name: "Thông tin" });
const COPIES = ["Thông tin", "Tổng hợp (bản gửi)"];

function send(room: ExcelRoom, signal = new AbortController().signal): Promise<HandOver.Sent> {
  const { findSummarySheets, copyForSending } = room.bench.addIn("excel/hand-over") as unknown as typeof HandOver;
  const { findFormulas } = room.bench.addIn("excel/formula-cells") as unknown as typeof FormulaCells;
  const isAny = (): boolean => true;
  return findSummarySheets().then(async (own) => {
    const sheets = own.map(({ id }) => id);
    const formulas = await findFormulas({ sheets }, isAny, signal, () => undefined);
    return copyForSending(own, formulas, ABOUT, "(bản gửi)", signal, () => undefined);
  });
}

const whole = (room: ExcelRoom): unknown => structuredClone([snapshot(room), [...room.book.settings]]);

async function openWritten(sheets = FIRST): Promise<ExcelRoom> {
  const room = openExcelRoom();
  room.type("Sheet1!A1", "của tôi");
  await room.writeAll(sheets);
  room.type("'Tổng hợp'!H2", "=1+1");
  return room;
}

async function openSent(sheets = FIRST): Promise<ExcelRoom> {
  const room = await openWritten(sheets);
  await send(room);
  return room;
}

describe.each([
  { name: "the first copies", open: openWritten, ends: ["after"] as const },
  { name: "copies in the place of others", open: openSent, ends: ENDS },
])("$name", ({ open, ends }) => {
  it.each(ends)("are made or not at all when a request ends early (%s)", async (end) => {
    const undisturbed = await open(FIRST.slice(0, 1));
    const start = undisturbed.bench.server.log.length;
    await send(undisturbed);
    const requests = undisturbed.bench.server.log.length - start;
    let failed = 0;
    for (let request = 1; request <= requests; request += 1) {
      const room = await open(FIRST.slice(0, 1));
      const before = whole(room);
      const cancel = new AbortController();
      if (end === "stop") room.bench.server.whenReached(request, () => cancel.abort());
      else room.bench.server.failNext(request, "GeneralException", end);
      const said = await send(room, cancel.signal).catch((error: unknown) => error);
      if (said instanceof Error || isDeepStrictEqual(whole(room), before)) {
        expect(said).toMatchObject(end === "stop" ? { name: "Cancelled" } : { code: "unexpected" });
        expect([request, whole(room)]).toEqual([request, before]);
        failed += 1;
      } else expect([request, room.names()]).toEqual([request, ["Sheet1", "Tổng hợp", ...COPIES]]);
    }
    // What comes after the last look back is done again, and a look of the page that Excel refuses is done without.
    expect(failed).toBeGreaterThan(requests - 8);
  });
});

it("keeps a copy that was renamed, and one that was changed, and tells of both once", async () => {
  const room = await openSent();
  room.sheet("Thông tin").name = "Bản trình";
  room.type("'Kiểm tra (bản gửi)'!C9", "ý kiến");
  room.type("'Bản trình'!A9", "của tôi");
  const next = await send(room);
  expect(next.kept).toEqual(["Bản trình", "Kiểm tra (bản gửi)"]);
  expect(next.sheets).toEqual(["Thông tin", "Tổng hợp (bản gửi)", "Kiểm tra (bản gửi) (PDV)"]);
  expect(room.value("'Kiểm tra (bản gửi)'!C9")).toBe("ý kiến");
  const names = room.names();
  const last = await send(room);
  expect([last.kept, last.sheets, room.names().sort()]).toEqual([[], next.sheets, names.sort()]);
});

it("takes none of them for a list, whoever's it is by now", async () => {
  const room = await openSent();
  room.type("'Kiểm tra (bản gửi)'!C9", "ý kiến");
  await send(room);
  expect((await room.read()).map(({ sheet }) => sheet)).toEqual(["Sheet1"]);
});
