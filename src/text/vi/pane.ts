// What the pane says: its own page, the state of the data, the outcome of actions and what to do when one fails.
// Issues have their sentences in issues.ts.

import type { HostErrorCode } from "../../model/failure";
import type { Progress } from "../../model/progress";
import type { RareFailure } from "./rare";
import { count } from "./phrases";

/** Says how many of each severity there are: "3 lỗi, 2 cảnh báo". */
export function tally(issues: { errors: number; warnings: number; notes: number }): string {
  const parts = [
    issues.errors > 0 ? `${count(issues.errors)} lỗi` : "",
    issues.warnings > 0 ? `${count(issues.warnings)} cảnh báo` : "",
    issues.notes > 0 ? `${count(issues.notes)} lưu ý` : "",
  ];
  return parts.filter((part) => part !== "").join(", ");
}

const lists = { units: "danh sách đơn vị", admissions: "danh sách kết nạp" };
const leftOut = (rows: number): string => (rows > 0 ? ` ${count(rows)} dòng không được tính.` : "");

/** By what Office calls them. */
const platforms: Readonly<Record<string, string>> = {
  PC: "Excel trên Windows",
  Mac: "Excel trên máy Mac",
  OfficeOnline: "Excel trên web",
  iOS: "Excel trên iPad",
  Android: "Excel trên Android",
};

/** What happened, why, what to do next. `sheet` is "" where it is unknown. */
const failures: Record<Exclude<HostErrorCode, RareFailure>, (sheet: string, cell: string) => string> = {
  "cell-edit": () => "Excel chưa làm được vì một ô đang được gõ dở. Hãy nhấn Enter (hoặc Esc) trong ô đó rồi bấm lại.",
  "protected-sheet": (sheet) =>
    `Excel không cho thực hiện vì ${sheet === "" ? "trang tính hoặc sổ tính" : `trang “${sheet}”`} đang được bảo vệ. Hãy vào thẻ Xem lại, bỏ bảo vệ rồi bấm lại.`,
  "read-only": () =>
    "Excel không cho ghi vì sổ tính đang mở ở chế độ chỉ đọc. Hãy bật chỉnh sửa hoặc lưu thành tệp khác rồi bấm lại.",
  "too-large": (sheet) =>
    `Excel từ chối vì ${sheet === "" ? "khối số liệu" : `trang “${sheet}”`} quá lớn. Hãy xóa các dòng, cột trống có định dạng ở cuối trang rồi bấm lại.`,
  "session-lost": () =>
    "Phiên làm việc với Excel đã bị ngắt. Hãy lưu sổ tính, tải lại trang hoặc đóng rồi mở lại sổ tính.",
  busy: () => "Excel đang bận việc khác nên chưa làm được. Hãy chờ một lát rồi bấm lại.",
  "not-supported": () =>
    "Phiên bản Excel này không hỗ trợ thao tác vừa chọn. Hãy dùng Excel 2021 trở lên, Microsoft 365 hoặc Excel trên web.",
  gone: (sheet) =>
    `${sheet === "" ? "Ô hoặc trang tính" : `Trang “${sheet}”`} không còn ở chỗ cũ: có thể đã bị xóa hoặc đổi tên. Hãy bấm Cập nhật số liệu.`,
  "not-loaded": () =>
    "Chưa tải được một phần của phần bổ trợ. Hãy kiểm tra mạng rồi bấm lại; nếu vẫn lỗi, hãy lưu sổ tính, đóng và mở lại.",
  unexpected: () =>
    "Có lỗi ngoài dự kiến nên việc này chưa xong. Hãy bấm lại; nếu vẫn lỗi, hãy sao chép chi tiết và gửi bộ phận công nghệ thông tin.",
};

export const pane = {
  language: "vi",

  title: "Phát triển Đảng viên",

  boot: {
    notExcel:
      "Trang này là ngăn làm việc của phần bổ trợ trong Excel. Hãy mở Excel, vào thẻ Phát triển Đảng viên và bấm Mở ngăn làm việc.",
    noOffice:
      "Chưa tải được thư viện của Office. Hãy kiểm tra mạng: máy phải tới được appsforoffice.microsoft.com. Sau đó đóng ngăn làm việc và mở lại.",
    thisExcel: (platform: string, version: string) =>
      `Excel đang dùng: ${platforms[platform] ?? "Excel"}, phiên bản ${version}.`,
  },

  /** Where something stands; "" for the sheet: in no single one, for the cell: in the sheet as a whole. */
  place: (sheet: string, cell: string) =>
    sheet === "" ? "Cả sổ tính" : cell === "" ? `Trang “${sheet}”` : `Trang “${sheet}”, ô ${cell}`,

  /** A view is on its way. */
  opening: "Đang mở…",

  progress: {
    stage: {
      fetch: "Đang lấy số liệu",
      find: "Đang tìm công thức",
      read: "Đang đọc",
      check: "Đang kiểm tra",
      compute: "Đang tính",
      write: "Đang ghi trang tính",
    } satisfies Record<Progress["stage"], string>,
    rows: (stage: string, done: number, total: number) => `${stage}: ${count(done)}/${count(total)} dòng.`,
    share: (stage: string, share: number) => `${stage}: ${count(Math.floor(share * 100))}\u00a0%.`,
    waiting: "Excel chưa trả lời. Nếu bạn đang gõ dở trong một ô, hãy nhấn Enter.",
    stopping: "Đang dừng…",
  },

  /** Said when an action starts. Short ones start in silence. */
  running: {
    open: "Đang đọc số liệu…",
    refresh: "Đang cập nhật số liệu…",
    "check-data": "Đang kiểm tra số liệu…",
    "write-summary": "Đang lập biểu…",
    "undo-write": "Đang hoàn tác lần ghi cuối…",
    "clean-data": "Đang tìm chỗ cần làm sạch…",
    "apply-clean": "Đang làm sạch số liệu…",
    "restore-clean": "Đang hoàn tác làm sạch…",
    "create-template": "Đang tạo trang mẫu…",
    "create-form-rows": "Đang tạo trang các dòng của biểu…",
    "hand-over": "Đang lập bản gửi đi…",
    "repair-formulas": "Đang sửa công thức…",
    "freeze-formulas": "Đang đóng băng công thức…",
    "restore-formulas": "Đang trả lại công thức…",
    "show-people": "Đang tìm các dòng…",
    "map-columns": "Đang lưu cách đọc…",
    "change-settings": "",
    "show-cell": "",
    "open-view": "",
    "insert-formula": "",
    "load-sample": "Đang nạp số liệu mẫu…",
    calculate: "Đang chuyển sang tính tự động…",
  },

  stopped: {
    open: "Đã dừng. Số liệu chưa được đọc.",
    refresh: "Đã dừng. Số liệu của lần đọc trước được giữ.",
    "check-data": "Đã dừng. Chưa kiểm tra xong.",
    "change-settings": "Đã dừng. Kỳ báo cáo và ngày chốt số liệu được giữ như cũ.",
    "show-cell": "Đã dừng.",
  },

  busy: (running: string) => `${running} Hãy chờ xong hoặc bấm Dừng rồi thử lại.`,
  busyStopping: "Việc trước đang dừng. Nếu bạn đang gõ dở trong một ô, hãy nhấn Enter; khi dừng xong, hãy bấm lại.",

  outcome: {
    read: (outcome: { sources: readonly { rows: number }[]; issues: number; notes: number }) => {
      if (outcome.sources.length === 0) return "Đã đọc sổ tính, chưa tìm thấy bảng số liệu nào.";
      const rows = outcome.sources.reduce((sum, source) => sum + source.rows, 0);
      const { issues, notes } = outcome;
      const review = issues > 0 ? `${count(issues)} mục cần xem lại` : "Không có gì cần xem lại";
      const more = notes > 0 ? `, ${count(notes)} lưu ý` : "";
      return `Đã đọc ${count(outcome.sources.length)} bảng, ${count(rows)} dòng. ${review}${more}.`;
    },
    check: (outcome: {
      errors: number;
      warnings: number;
      notes: number;
      leftOut: number;
      missing: readonly ("units" | "admissions")[];
    }) => {
      const [missing, another] = outcome.missing;
      if (another)
        return "Chưa kiểm tra được vì chưa tìm thấy bảng số liệu nào. Bấm “Tạo trang mẫu” để có sẵn hai trang nhập, hoặc làm theo chỉ dẫn bên dưới.";
      if (missing) return `Chưa tìm thấy ${lists[missing]}, mới kiểm tra danh sách kia. Xem cách làm bên dưới.`;
      const found = tally(outcome);
      return found === ""
        ? "Đã kiểm tra: không có gì cần xem lại."
        : `Đã kiểm tra: ${found}.${leftOut(outcome.leftOut)}`;
    },
    shown: (sheet: string, cell: string) =>
      cell === "" ? `Đã chuyển tới trang “${sheet}”.` : `Đã chuyển tới ô ${cell}, trang “${sheet}”.`,
    copied: "Đã sao chép chi tiết.",
    copyByHand: "Excel không cho sao chép tự động. Chi tiết đã được chọn sẵn: hãy nhấn Ctrl+C (trên máy Mac: ⌘C).",
  },

  failures,
};
