// What the pane says about the copies for sending.

import type { NamedCell } from "../../model/cell-place";
import { cellsNamed, count, quoted } from "./phrases";

export interface HandedOver {
  readonly sheets: readonly string[];
  readonly withheld: readonly string[];
  readonly outdated: readonly string[];
  readonly forgotten: readonly string[];
  readonly kept: readonly string[];
  readonly edited: number;
  readonly waiting: readonly NamedCell[];
  readonly errors: readonly NamedCell[];
}

export const handOver = {
  title: "Bản gửi đi",
  lead: "Lập các trang chỉ có giá trị từ những trang tổng hợp, để gửi cho nơi không có phần bổ trợ. Bấm lại sẽ thay bản gửi của lần trước.",
  withPersonal: "Gửi kèm trang Kiểm tra (có họ tên, số liệu cá nhân)",
  act: "Lập bản gửi đi",
  outcome: ({ sheets, withheld, outdated, forgotten, kept, edited, waiting, errors }: HandedOver): string => {
    if (outdated.length > 0)
      return `Chưa lập bản gửi: danh sách hoặc thiết lập đã thay đổi từ lúc lập trang ${quoted(outdated)}. Hãy bấm Lập biểu trước, rồi lập bản gửi.`;
    if (waiting.length > 0)
      return `Chưa lập bản gửi: ${count(waiting.length)} ô chưa tính xong (#BUSY!): ${cellsNamed(waiting)}. Hãy chờ các ô ấy hiện số rồi bấm lại; nếu vẫn vậy, bấm Sửa công thức ở phần Hàm.`;
    if (sheets.length === 0) return "Chưa có trang nào để gửi. Hãy bấm Lập biểu trước.";
    const parts = [
      `Đã lập bản gửi: ${quoted(sheets)}.`,
      withheld.length === 0 ? "" : `Không gửi kèm trang ${quoted(withheld)} vì có họ tên.`,
      forgotten.length === 0
        ? ""
        : `Không gửi kèm trang ${quoted(forgotten)} vì lập từ trước khi số liệu thay đổi và không còn được chọn để lập lại.`,
      kept.length === 0
        ? ""
        : `Giữ lại bản gửi trước ${quoted(kept)} vì bạn đã sửa hoặc đổi tên; xóa trang nếu không dùng nữa.`,
      edited === 0
        ? ""
        : `${count(edited)} ô sửa tay sau khi lập biểu được gửi như đang ghi và được nêu ở trang thông tin; bấm Lập biểu để đối chiếu.`,
      errors.length === 0
        ? ""
        : `${count(errors.length)} ô đang báo lỗi, nên xem lại trước khi gửi: ${cellsNamed(errors)}.`,
      "Để gửi: chọn các trang ấy, bấm chuột phải, chọn Di chuyển hoặc Sao chép, rồi chọn sổ mới.",
    ];
    return parts.filter((part) => part !== "").join(" ");
  },
};
