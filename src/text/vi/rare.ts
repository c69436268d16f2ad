// What is said of actions that load later, and rarely: that they were stopped, and why Excel kept sheets from being written.

import type { HostErrorCode } from "../../model/failure";

/** What happened, why, what to do next. */
const failures = {
  "cells-in-the-way": (sheet: string, cell: string) =>
    `Trang “${sheet}” cần thêm chỗ nhưng ô ${cell} và các ô gần đó có nội dung của bạn, nên trang được giữ nguyên. Hãy chuyển nội dung ấy sang trang khác rồi bấm lại.`,
  "column-inserted": (sheet: string, cell: string) =>
    `Trang “${sheet}” có cột bạn chèn vào giữa bảng (ô ${cell}), nên trang được giữ nguyên. Hãy chuyển cột ấy sang bên phải bảng rồi bấm lại.`,
  "table-in-the-way": (sheet: string, cell: string) =>
    `Trang “${sheet}” có bảng Excel (Table) tại ô ${cell} nên chưa ghi lại được. Hãy đổi bảng ấy về vùng thường (Thiết kế bảng › Chuyển đổi thành phạm vi) rồi bấm lại. Sổ tính được giữ nguyên.`,
  "changed-since": (sheet: string, cell: string) =>
    `Chưa hoàn tác vì trang “${sheet}” đã được sửa sau lần ghi (ô ${cell}). Sổ tính được giữ nguyên. Nếu không cần trang ấy nữa, hãy xóa trang; nếu cần số liệu mới, hãy lập lại: ô đã sửa tay được hỏi trước khi ghi.`,
  "undo-refused": () => "Excel không gộp được việc này vào một bước hoàn tác. Hãy bấm lại.",
  "not-put-back": (sheet: string) =>
    `Excel ngừng trả lời giữa chừng, các trang ${sheet} có thể chưa trở lại như trước. Hãy bấm Hoàn tác lần ghi cuối.`,
} satisfies Partial<Record<HostErrorCode, (sheet: string, cell: string) => string>>;

export type RareFailure = keyof typeof failures;

export const rare = {
  failures,
  stopped: {
    "write-summary": "Đã dừng. Sổ tính được giữ như trước khi bấm.",
    "undo-write": "Đã dừng. Chưa hoàn tác, sổ tính được giữ nguyên.",
    "open-view": "Đã dừng.",
    "insert-formula": "Đã dừng.",
    "load-sample": "Đã dừng. Trang số liệu mẫu nào chưa xong không được giữ.",
    calculate: "Đã dừng. Chế độ tính được giữ nguyên.",
    "clean-data": "Đã dừng. Chưa tìm xong, chưa có ô nào bị thay đổi.",
    "apply-clean": "Đã dừng. Các ô đã sửa trước khi dừng có thể hoàn tác.",
    "restore-clean": "Đã dừng. Bấm Hoàn tác làm sạch để trả lại các ô còn lại.",
    "create-template": "Đã dừng. Trang mẫu nào chưa xong không được giữ.",
    "create-form-rows": "Đã dừng. Trang chưa xong không được giữ.",
    "hand-over": "Đã dừng. Bản gửi của lần trước được giữ như cũ.",
    "repair-formulas": "Đã dừng. Công thức nào chưa sửa được giữ như cũ.",
    "freeze-formulas": "Đã dừng. Các công thức được giữ như cũ.",
    "restore-formulas": "Đã dừng. Bấm Trả lại công thức để làm tiếp.",
    "show-people": "Đã dừng.",
    "map-columns": "Đã dừng. Số liệu của lần đọc trước được giữ.",
  },
};
