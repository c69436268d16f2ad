// What is said about formulas in cells: repairing them, freezing them to values and the way back.

import type { FormulaTrouble } from "../../model/formula-trouble";
import { count } from "./phrases";

const troubles: Readonly<Record<FormulaTrouble, string>> = {
  "unknown-function": "Excel vẫn không nhận ra hàm. Hãy xem lại tên hàm; nếu đúng, hãy lưu, đóng rồi mở lại sổ tính.",
  busy: "Hàm chưa trả kết quả. Hãy chờ số liệu đọc xong rồi bấm Sửa công thức.",
  protected: "Trang đang được bảo vệ. Hãy vào thẻ Xem lại, bỏ bảo vệ rồi bấm lại.",
  error: "Công thức đang báo lỗi nên giữ nguyên, không đóng băng.",
  failing:
    "Công thức viết đúng nhưng đang báo lỗi. Hãy xem lại đơn vị, kỳ, ngày ghi trong công thức và phép tính quanh hàm.",
  changed: "Ô đã được sửa sau khi đóng băng nên giữ nguyên.",
  changing: "Ô thay đổi đúng lúc đóng băng nên giữ nguyên. Hãy bấm lại.",
};

const listed = (cells: number): string => (cells === 0 ? "" : ` ${count(cells)} ô được liệt kê bên dưới.`);

export const formulas = {
  title: "Sửa, đóng băng công thức",
  lead: "Ô báo #NAME?, #BUSY! hay tên hàm lạ: bấm Sửa công thức. Trước khi gửi tệp cho nơi không có phần bổ trợ: bấm Đóng băng công thức.",
  repair: "Sửa công thức",
  freeze: "Đóng băng công thức",
  restore: "Trả lại công thức",
  place: "Phạm vi",
  places: { selection: "Các ô đang chọn", sheet: "Trang đang mở", workbook: "Cả sổ tính" },
  restorable: (cells: number) =>
    cells === 0 ? "Không có công thức nào đang đóng băng." : `${count(cells)} công thức đang đóng băng, trả lại được.`,
  left: (cells: number) => `${count(cells)} ô được giữ nguyên`,
  notShown: (cells: number) => `Còn ${count(cells)} ô chưa hiện.`,
  troubles,
  outcome: {
    calculated: () => "Excel đã tính tự động trở lại.",
    repaired: ({ found, repaired, left }: { found: number; repaired: number; left: readonly unknown[] }) => {
      if (found === 0) return "Sổ tính không có công thức PDV nào.";
      const lead = `Đã xem ${count(found)} công thức PDV.`;
      if (repaired === 0 && left.length === 0) return `${lead} Không có công thức nào cần sửa.`;
      const broken = left.length === 0 ? "" : ` ${count(left.length)} công thức chưa sửa được, xem bên dưới.`;
      return `${lead} Đã sửa ${count(repaired)}.${broken}`;
    },
    frozen: ({ frozen, cells, left }: { frozen: number; cells: number; left: readonly unknown[] }) => {
      if (frozen === 0 && left.length === 0) return "Không có công thức PDV nào trong phạm vi đã chọn.";
      const done =
        frozen === 0
          ? "Chưa đóng băng công thức nào."
          : `Đã đổi ${count(frozen)} công thức PDV thành giá trị (${count(cells)} ô). Muốn lấy lại: bấm Trả lại công thức.`;
      return done + listed(left.length);
    },
    restored: ({ restored, left, gone }: { restored: number; left: readonly unknown[]; gone: number }) => {
      if (restored + left.length + gone === 0) return "Không có công thức nào đang đóng băng.";
      const lost = gone === 0 ? "" : ` ${count(gone)} công thức không còn chỗ cũ vì ô hoặc trang đã bị xóa.`;
      return `Đã trả lại ${count(restored)} công thức.${lost}${listed(left.length)}`;
    },
  },
};
