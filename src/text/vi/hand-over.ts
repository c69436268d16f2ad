// What the pane says about the copies for sending.

import { formatCount } from "../format-number";

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(", ");

export const handOver = {
  title: "Bản gửi đi",
  lead: "Lập các trang chỉ có giá trị từ những trang tổng hợp, để gửi cho nơi không có phần bổ trợ. Bấm lại sẽ thay bản gửi của lần trước.",
  withPersonal: "Gửi kèm trang Kiểm tra (có họ tên, số liệu cá nhân)",
  act: "Lập bản gửi đi",
  outcome: ({
    sheets,
    withheld,
    errors,
  }: {
    sheets: readonly string[];
    withheld: readonly string[];
    errors: number;
  }): string => {
    if (sheets.length === 0) return "Chưa có trang nào để gửi. Hãy bấm Lập bảng tổng hợp trước.";
    const parts = [
      `Đã lập bản gửi: ${quoted(sheets)}.`,
      withheld.length === 0 ? "" : `Không gửi kèm trang ${quoted(withheld)} vì có họ tên.`,
      errors === 0 ? "" : `${formatCount(errors, "vi")} ô đang báo lỗi, nên xem lại trước khi gửi.`,
      "Để gửi: chọn các trang ấy, bấm chuột phải, chọn Di chuyển hoặc Sao chép, rồi chọn sổ mới.",
    ];
    return parts.filter((part) => part !== "").join(" ");
  },
};
