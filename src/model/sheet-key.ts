// The sheets that the add-in writes, by key, in the order in which a new workbook gets them. What each is called stands in
// text/, what it holds in report/.

export const SHEET_KEYS = [
  "summary",
  "progress",
  "ranking",
  "shares",
  "composition",
  "follow-up",
  "form-2",
  "form-2b",
  "narrative",
  "issues",
] as const;

export type SheetKey = (typeof SHEET_KEYS)[number];
