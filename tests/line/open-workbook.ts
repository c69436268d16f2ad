// Opens a workbook in the stand-in Excel with the production bundle, as every test of the whole line does.

import { readFileSync } from "node:fs";
import path from "node:path";
import { Excel } from "../host/excel";
import { readXlsx } from "../host/files/read-xlsx";
import type { TransportName } from "../host/page/transport-name";
import type { Book } from "../host/workbook/state";

export const ROOT = path.resolve(__dirname, "../..");
/** The largest of the rebuilt reports: 59 units, 11.388 people. */
export const HA_NOI = "tests/fixtures/seeds/004-ha-noi/workbook.xlsx";

export function readWorkbook(file: string): Promise<Book> {
  return readXlsx(readFileSync(path.join(ROOT, file)), path.basename(file));
}

export function openBook(book: Book, transport: TransportName = "web"): Promise<Excel> {
  return Excel.open({ book, dist: path.join(ROOT, "dist"), transport });
}

export async function openWorkbook(file: string, transport: TransportName = "web"): Promise<Excel> {
  return openBook(await readWorkbook(file), transport);
}
