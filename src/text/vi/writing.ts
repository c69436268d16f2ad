// What the pane says about writing the summary sheets: cells changed by hand, the way back, remarks on what was written.

import type { NamedCell } from "../../model/cell-place";
import type { HandEdit } from "../../model/hand-edit";
import { formatMean, formatPercent } from "../format-number";
import { cellsNamed, count, quoted } from "./phrases";

/** A cell's content as a person would see it; a formula stands as it is. */
function shown(value: HandEdit["theirs"], kind: "number" | "percent" | "text"): string {
  if (value === "") return "(trống)";
  if (typeof value !== "number") return `“${String(value)}”`;
  return kind === "percent" ? formatPercent(value, "vi") : formatMean(value, "vi");
}

export interface WritingOutcome {
  readonly sheets: readonly { readonly name: string; readonly rewritten: boolean; readonly visible: boolean }[];
  readonly written: boolean;
  readonly reason?: "no-units" | "no-admissions" | "no-data" | "none-counted" | "unit-gone" | "asked";
  /** Rows that an error keeps out of every figure. */
  readonly leftOut?: number;
  /** Cells changed by hand that the person is asked about. */
  readonly asked?: number;
  /** Cells whose text was longer than a cell holds. */
  readonly cut?: readonly NamedCell[];
  /** Formulas on the person's sheets that name a cell whose row is another one now. */
  readonly pointing?: readonly NamedCell[];
}

const mustAsk = (cells: number): string =>
  `Chưa ghi gì: có ${count(cells)} ô trong các bảng đã được sửa tay. Hãy chọn ô cần giữ rồi bấm Lập biểu tiếp.`;

const noneCounted = (rows: number): string =>
  `Chưa lập được biểu: đã đọc danh sách kết nạp nhưng chưa có dòng nào được tính, ${count(rows)} dòng còn lỗi. Hãy xem và sửa từng dòng ở phần Kiểm tra.`;

const missing = { "no-units": "danh sách đơn vị", "no-admissions": "danh sách kết nạp", "no-data": "số liệu" };

export const writing = {
  title: (cells: number) => `${count(cells)} ô đã được sửa tay từ lần lập trước`,
  lead: "Đánh dấu ô muốn giữ: nội dung của bạn đi theo đơn vị và cột của nó. Ô không đánh dấu được ghi lại theo số liệu.",
  theirs: ({ theirs, ours, isOfOther }: HandEdit) =>
    `Của bạn${isOfOther ? ", sửa ở lần lập cho kỳ hoặc đơn vị khác" : ""}: ${shown(theirs, ours?.kind ?? "text")}`,
  ours: ({ ours }: HandEdit) =>
    ours === null
      ? "Chỗ này không còn trong bảng; nếu giữ, nội dung được chuyển xuống cuối trang"
      : `Sẽ ghi: ${shown(ours.value, ours.kind)}`,
  keep: (place: string) => `Giữ ô ${place}`,
  notShown: (cells: number) => `Còn ${count(cells)} ô chưa hiện; các ô ấy được giữ, trừ khi bấm Ghi đè tất cả.`,
  keepEdits: "Lập biểu tiếp",
  overwriteEdits: "Ghi đè tất cả",
  dropWriting: "Không lập biểu",
  cancelled: "Đã bỏ. Sổ tính được giữ nguyên.",
  undone: ({ removed, restored }: { readonly removed: readonly string[]; readonly restored: readonly string[] }) => {
    const parts = [
      removed.length > 0 ? `đã xóa ${count(removed.length)} trang vừa lập ${quoted(removed)}` : "",
      restored.length > 0 ? `trang ${quoted(restored)} trở lại như trước` : "",
    ].filter((part) => part !== "");
    return parts.length === 0 ? "Không có lần ghi nào để hoàn tác." : `Đã hoàn tác: ${parts.join("; ")}.`;
  },
  outcome: (outcome: WritingOutcome): string => {
    if (outcome.reason === "asked") return mustAsk(outcome.asked ?? 0);
    if (outcome.reason === "none-counted") return noneCounted(outcome.leftOut ?? 0);
    if (outcome.reason === "unit-gone")
      return "Chưa lập được biểu: đơn vị đã chọn để lập biểu không còn trong danh sách đơn vị. Hãy chọn lại đơn vị.";
    if (!outcome.written)
      return `Chưa lập được biểu vì chưa có ${missing[outcome.reason ?? "no-data"]}. Xem cách làm bên dưới.`;
    const made = outcome.sheets.filter(({ rewritten }) => !rewritten).map(({ name }) => name);
    const again = outcome.sheets.filter(({ rewritten }) => rewritten).map(({ name }) => name);
    const hidden = outcome.sheets.filter(({ visible }) => !visible).map(({ name }) => name);
    const [first] = outcome.cut ?? [];
    const pointing = outcome.pointing ?? [];
    return [
      made.length > 0 ? `Đã lập trang ${quoted(made)}.` : "",
      again.length > 0 ? `Đã lập lại trang ${quoted(again)}.` : "",
      hidden.length > 0 ? `Trang ${quoted(hidden)} đang ẩn.` : "",
      outcome.leftOut ? `${count(outcome.leftOut)} dòng không được tính: xem phần Kiểm tra.` : "",
      first
        ? `${count(outcome.cut?.length ?? 0)} ô có văn bản dài quá 32.767 ký tự nên bị cắt, kết thúc bằng dấu “…” (ô ${first.cell}, trang “${first.sheet}”).`
        : "",
      pointing.length > 0
        ? `Các dòng đã đổi chỗ: ${count(pointing.length)} công thức của bạn ở trang khác vẫn lấy số theo địa chỉ ô cũ, hãy xem lại (${cellsNamed(pointing)}).`
        : "",
    ]
      .filter((part) => part !== "")
      .join(" ");
  },
};
