// A workbook of many units for the second press, and what a press of it costs.

import type { Excel } from "../host/excel";
import { smallBook } from "./small-book";

export const DAY = 42_900;

/** Party committees of ten cells each, every cell with two admissions. */
export function bookOf(units: number): ReturnType<typeof smallBook> {
  const tree: (string | number)[][] = [["Mã đơn vị", "Tên đơn vị", "Trực thuộc", "Kế hoạch 2017"]];
  const people: (string | number)[][] = [["Họ và tên", "Giới tính", "Đơn vị", "Ngày kết nạp"]];
  tree.push(["T", "Đảng bộ tỉnh Mẫu", "", ""]);
  for (let unit = 0; unit < units; unit += 1) {
    const isGroup = unit % 10 === 0;
    const code = `U${String(unit).padStart(4, "0")}`;
    const parent = isGroup ? "T" : `U${String(unit - (unit % 10)).padStart(4, "0")}`;
    tree.push([code, `${isGroup ? "Đảng bộ xã" : "Chi bộ"} ${String(unit)}`, parent, isGroup ? "" : 5]);
    if (isGroup) continue;
    people.push([`Nguyễn Văn ${String(unit)}`, "Nam", code, DAY], [`Trần Thị ${String(unit)}`, "Nữ", code, DAY + 30]);
  }
  return smallBook(tree, people);
}

export interface Cost {
  readonly requests: number;
  readonly bytesOut: number;
}

/** What a press costs from the first look at its sheets on: requests of the client's own upkeep are none. */
export async function costOf(excel: Excel): Promise<Cost> {
  const before = excel.traffic.log.length;
  await excel.press("WriteSummary");
  const log = excel.traffic.log
    .slice(before)
    .filter(({ body }) => !body.Actions.some(({ Name }) => Name === "_RemoveReference"));
  return { requests: log.length, bytesOut: log.reduce((sum, { bytesOut }) => sum + bytesOut, 0) };
}

export function rowOf(excel: Excel, sheet: string, name: string): number {
  const row = excel.read(`'${sheet}'!A1:P2000`).values.findIndex((cells) => cells.includes(name));
  if (row <= 0) throw new Error(`${name} has no row on ${sheet}.`);
  return row + 1;
}

export function columnOf(excel: Excel, sheet: string, heading: string): string {
  const rows = excel.read(`'${sheet}'!A1:Z30`).values;
  const column = rows.map((cells) => cells.indexOf(heading)).find((index) => index >= 0) ?? -1;
  if (column <= 0) throw new Error(`${heading} has no column on ${sheet}.`);
  return String.fromCharCode(65 + column);
}
