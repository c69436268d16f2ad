// Headings of groups among the rows of data ("I. Khối xã, phường"), some with the total of their group: left out, and noted only,
// for nobody has to do anything. Which rows are such headings is decided by row-filter.ts, which knows the row's company.

import type { CellValue } from "../../model/grid";
import { cellText, isBlank } from "../cell-text";
import { foldText } from "../fold";
import type { GroupTotal } from "../group-rows";
import type { IssueList, Place } from "../issue-list";

/** "I", "II": where the rows are numbered 1, 2, 3, such a row opens a group. */
const GROUP_ORDINAL = /^[IVX]+[.)]?$/u;
const GROUP_HEADING = /^(?:[ivx]+|[a-eg])[.)/] ?\p{L}/iu;
/** "Tháng 3", "QUÝ II/2025 (04 đồng chí)": when those below were admitted. */
const TIME_HEADING = /^(?:tháng|quý|đợt|năm) (?:thứ )?(?:\d{1,4}|[ivx]+)(?![\p{L}\d])/u;
/** What stands above or below a page of any list. */
const PAGE_HEADING =
  /^(?:danh sách|kèm theo|ban hành kèm|phụ lục|biểu (?:\d\p{L}?|số|mẫu|tổng hợp)|trang (?:số )?\d|tiếp theo|tiếp (?:trang|biểu|bảng)|số liệu|đơn vị tính)(?![\p{L}])/u;
/** What opens a group of people; among units these may be names. */
const PEOPLE_HEADING =
  /^(?:khối|các|kết nạp(?: lại| mới| trong| năm| đợt| quý| tháng|$)|đảng viên(?: mới| dự bị| chính thức| kết nạp| được| chuyển| có|$))(?!\p{L})/u;
const SIGNS = /^[-–*+•([“"' ]+/u;

export function isGroupHeading(text: string): boolean {
  const folded = foldText(text);
  return GROUP_HEADING.test(folded) || TIME_HEADING.test(folded);
}

/** The column of the row's only text, at or left of the names, where that is no name but what a page or a group begins with; -1. */
export function loneHeading(values: readonly CellValue[], nameColumn: number, isOfPeople: boolean): number {
  const column = values.findIndex((value) => !isBlank(value));
  const value = values[column];
  if (column > nameColumn || typeof value !== "string") return -1;
  if (values.some((other, at) => at > column && !isBlank(other))) return -1;
  const text = foldText(value).replace(SIGNS, "");
  return PAGE_HEADING.test(text) || (isOfPeople && PEOPLE_HEADING.test(text)) ? column : -1;
}

export function hasGroupOrdinal(values: readonly CellValue[], nameColumn: number): boolean {
  return values.slice(0, nameColumn).some((value) => typeof value === "string" && GROUP_ORDINAL.test(value.trim()));
}

/** The heading's text, from the column `known` or where it looks like one; null where the row says nothing. */
export function checkGroupRow(
  values: readonly CellValue[],
  known: number | undefined,
  place: (column: number) => Place,
  issues: IssueList,
): string | null {
  const column = known ?? values.findIndex((value) => typeof value === "string" && isGroupHeading(value));
  if (column < 0) return null;
  const text = cellText(values[column]);
  issues.add("row/group-heading", "note", place(column), { text });
  return text;
}

/** Whether the row is the total of a group; one that its numbers do not bear out is worth a look. */
export function checkGroupTotal(text: string, total: GroupTotal, place: () => Place, issues: IssueList): boolean {
  if (total === null) return false;
  const agrees = total === "sure";
  issues.add("row/group-total", agrees ? "note" : "warning", place(), { text, agrees });
  return true;
}
