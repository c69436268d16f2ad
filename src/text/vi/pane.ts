// What the pane says: its own page, the state of the data, the outcome of actions and what to do when one fails.
// Issues have their sentences in issues.ts.

import { formatDay, toCalendar, type Day } from "../../model/day";
import type { HostErrorCode } from "../../model/failure";
import { periodKey, type Period } from "../../model/period";
import type { Progress } from "../../model/progress";
import { formatCount, formatPercent, formatPoints } from "../format-number";

const count = (value: number): string => formatCount(value, "vi");
const percent = (value: number): string => formatPercent(value, "vi");
/** Without its sign: the words around it say which way. */
const points = (value: number): string => formatPoints(Math.abs(value), "vi");
const quoted = (sheets: readonly string[]): string => sheets.map((sheet) => `“${sheet}”`).join(", ");

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Says how many of each severity there are: "3 lỗi, 2 cảnh báo". */
function tally(issues: { errors: number; warnings: number; notes: number }): string {
  const parts = [
    issues.errors > 0 ? `${count(issues.errors)} lỗi` : "",
    issues.warnings > 0 ? `${count(issues.warnings)} cảnh báo` : "",
    issues.notes > 0 ? `${count(issues.notes)} lưu ý` : "",
  ];
  return parts.filter((part) => part !== "").join(", ");
}

const lists = { units: "danh sách đơn vị", admissions: "danh sách kết nạp" };
const leftOut = (rows: number): string => (rows > 0 ? ` ${count(rows)} dòng không được tính.` : "");

/** What stands before a large figure, the figure, and what stands behind it. */
type Figure = readonly [string, string, string];

/** By what Office calls them. */
const platforms: Readonly<Record<string, string>> = {
  PC: "Excel trên Windows",
  Mac: "Excel trên máy Mac",
  OfficeOnline: "Excel trên web",
  iOS: "Excel trên iPad",
  Android: "Excel trên Android",
};

/** What happened, why, what to do next. `sheet` is "" where it is unknown. */
const failures: Record<HostErrorCode, (sheet: string, cell: string) => string> = {
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
  "cells-in-the-way": (sheet, cell) =>
    `Trang “${sheet}” cần thêm chỗ nhưng ô ${cell} và các ô gần đó có nội dung của bạn, nên trang được giữ nguyên. Hãy chuyển nội dung ấy sang trang khác rồi bấm lại.`,
  "column-inserted": (sheet, cell) =>
    `Trang “${sheet}” có cột bạn chèn vào giữa bảng (ô ${cell}), nên trang được giữ nguyên. Hãy chuyển cột ấy sang bên phải bảng rồi bấm lại.`,
  "table-in-the-way": (sheet, cell) =>
    `Trang “${sheet}” có bảng Excel (Table) tại ô ${cell} nên chưa ghi lại được. Hãy đổi bảng ấy về vùng thường (Thiết kế bảng › Chuyển đổi thành phạm vi) rồi bấm lại. Sổ tính được giữ nguyên.`,
  "changed-since": (sheet, cell) =>
    `Chưa hoàn tác vì trang “${sheet}” đã được sửa sau lần ghi (ô ${cell}). Sổ tính được giữ nguyên. Nếu không cần trang ấy nữa, hãy xóa trang; nếu cần số liệu mới, hãy lập lại: ô đã sửa tay được hỏi trước khi ghi.`,
  "not-put-back": (sheet) =>
    `Excel ngừng trả lời giữa chừng, các trang ${sheet} có thể chưa trở lại như trước. Hãy bấm Hoàn tác lần ghi cuối.`,
  "undo-refused": () => "Excel không gộp được việc này vào một bước hoàn tác. Hãy bấm lại.",
  "not-loaded": () =>
    "Chưa tải được một phần của phần bổ trợ. Hãy kiểm tra mạng rồi bấm lại; nếu vẫn lỗi, hãy lưu sổ tính, đóng và mở lại.",
  unexpected: () =>
    "Có lỗi ngoài dự kiến nên việc này chưa xong. Hãy bấm lại; nếu vẫn lỗi, hãy sao chép chi tiết và gửi bộ phận hỗ trợ.",
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

  headline: {
    scope: (period: Period, asOf: Day) =>
      `${period.kind === "year" ? "Năm" : "Nhiệm kỳ"} ${periodKey(period)}, tính đến ${formatDay(asOf)}`,
    achievement: (value: number): Figure => ["Đạt", percent(value), "kế hoạch"],
    ofPlan: (admitted: number, plan: number) => `Đã kết nạp ${count(admitted)}/${count(plan)} người theo kế hoạch.`,
    admitted: (value: number): Figure => ["Đã kết nạp", count(value), "người"],
    /** `years`: those that are missing, or none where the whole period is. */
    unknown: (years: readonly number[]) =>
      years.length === 0
        ? "Chưa có số liệu kết nạp của kỳ này."
        : `Chưa có số liệu kết nạp của năm ${years.join(", ")} nên chưa tính được cả kỳ. Thêm danh sách kết nạp hoặc cột “Kết nạp <năm>”.`,
    noPlan: "Kỳ này chưa có kế hoạch nên chưa tính tỷ lệ.",
    unreadPlan: "Kế hoạch của kỳ này có ghi nhưng không đọc được nên chưa tính tỷ lệ.",
    zeroPlan: "Kế hoạch của kỳ này bằng 0 nên không tính tỷ lệ.",
    ahead: (pace: number) => `Vượt tiến độ ${points(pace)}`,
    late: (pace: number) => `Chậm tiến độ ${points(pace)}`,
    onTime: "Đúng tiến độ",
    due: (value: number) => `Tiến độ cần đạt đến ngày này: ${percent(value)}`,
    /** `isDeep`: units of several levels are among them. */
    behind: (behind: number, units: number, isDeep: boolean) => {
      const all = `${count(units)} đơn vị${isDeep ? " (gồm cả đơn vị cấp dưới)" : ""}`;
      return behind === 0 ? `Không có đơn vị nào trong ${all} bị chậm tiến độ` : `${count(behind)}/${all} chậm tiến độ`;
    },
    unplanned: (units: number) => `${count(units)} đơn vị chưa có kế hoạch`,
    unreadPlans: (cells: number) => `${count(cells)} ô kế hoạch không đọc được`,
    leftOut: (rows: number) => `${count(rows)} dòng không được tính vì còn lỗi`,
  },

  scope: {
    automaticPeriod: (period: Period) => `Tự chọn theo số liệu: ${periodName(period)}`,
    chosenPeriod: "Đang đặt thủ công. Xóa nội dung ô này để tự chọn.",
    automaticAsOf: (asOf: Day) => `Tự chọn theo số liệu: ${formatDay(asOf)}`,
    chosenAsOf: (asOf: Day) => `Đang đặt thủ công: ${formatDay(asOf)}. Xóa nội dung ô này để tự chọn.`,
    /** The last day of the first months of a year, as a person types them. */
    firstMonths: (asOf: Day) => `${String(toCalendar(asOf).month)} tháng ${String(toCalendar(asOf).year)}`,
    badPeriod: (text: string) =>
      `Không nhận ra kỳ “${text}”. Hãy nhập một năm (2017), một nhiệm kỳ (2010-2015) hoặc lũy kế từ đầu năm (6 tháng 2021, quý I/2021). Kỳ cũ vẫn được giữ.`,
    badAsOf: "Ngày chưa đúng. Hãy nhập đủ ngày, tháng và năm, từ năm 1900 đến 2100. Ngày cũ vẫn được giữ.",
    asOfBefore: (period: Period) =>
      `Ngày này trước khi bắt đầu ${periodName(period)}, lúc chưa có ai được kết nạp trong kỳ. Hãy chọn ngày trong kỳ, hoặc đổi kỳ trước. Ngày cũ vẫn được giữ.`,
  },

  sources: {
    kind: {
      units: "Danh sách đơn vị",
      admissions: "Danh sách kết nạp",
      groupings: "Nhóm cơ cấu",
      goals: "Chỉ tiêu cơ cấu",
      "form-rows": "Dòng của Biểu 2",
    },
    rows: (rows: number) => `${count(rows)} dòng`,
    counted: (rows: number) => `${count(rows)} dòng tính trong kỳ`,
    outside: (rows: number) => `${count(rows)} dòng ngoài kỳ hoặc sau ngày chốt`,
    leftOut: (rows: number) => `${count(rows)} dòng không được tính`,
    unread: "Không được đọc",
    unreadSheets: (sheets: readonly string[]) => `Trang ${sheets.map((sheet) => `“${sheet}”`).join(", ")}`,
    hiddenSheets: (sheets: readonly string[]) => `Trang ẩn ${sheets.map((sheet) => `“${sheet}”`).join(", ")}`,
  },

  issues: {
    none: "Không có gì cần xem lại.",
    total: tally,
    filtered: (shown: number, total: number) => `Đang lọc: ${count(shown)} trong ${count(total)} mục.`,
    noneOfFilter: "Không có mục nào khớp bộ lọc.",
    all: "Tất cả",
    choice: (name: string, issues: number) => `${name} (${count(issues)})`,
    wholeWorkbook: "Cả sổ tính",
    /** Sheet by sheet; "" where it needs no name. */
    cells: (places: readonly { sheet: string; cells: readonly string[] }[], more: boolean) => {
      const said = places.map(({ sheet, cells }) => `${sheet === "" ? "" : `trang “${sheet}”, `}ô ${cells.join(", ")}`);
      return capital(`${said.join("; ")}${more ? " …" : ""}`);
    },
    place: (sheet: string, cell: string) =>
      sheet === "" ? "Cả sổ tính" : cell === "" ? `Trang “${sheet}”` : `Trang “${sheet}”, ô ${cell}`,
    groupCount: (issues: number) => `${count(issues)} mục`,
    shown: (shown: number, total: number) =>
      `Đang hiện ${count(shown)} trong ${count(total)} mục, còn ${count(total - shown)} mục chưa hiện.`,
    showMore: (next: number) => `Hiện thêm ${count(next)} mục`,
    mapping: "Chỉ ra trang và cột",
  },

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

  /** What the button takes back: the writing just made, or the one before an attempt that wrote nothing. */
  undo: { last: "Hoàn tác lần ghi cuối", earlier: "Hoàn tác lần ghi trước đó" },

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
    "write-summary": "Đã dừng. Sổ tính được giữ như trước khi bấm.",
    "undo-write": "Đã dừng. Chưa hoàn tác, sổ tính được giữ nguyên.",
    "change-settings": "Đã dừng. Kỳ báo cáo và ngày chốt số liệu được giữ như cũ.",
    "show-cell": "Đã dừng.",
    "open-view": "Đã dừng.",
    "insert-formula": "Đã dừng.",
    "load-sample": "Đã dừng. Trang mẫu nào chưa xong không được giữ.",
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

  busy: (running: string) => `${running} Hãy chờ xong hoặc bấm Dừng rồi thử lại.`,

  outcome: {
    read: (outcome: { sources: readonly { rows: number }[]; issues: number }) => {
      if (outcome.sources.length === 0) return "Đã đọc sổ tính, chưa tìm thấy bảng số liệu nào.";
      const rows = outcome.sources.reduce((sum, source) => sum + source.rows, 0);
      const review = outcome.issues > 0 ? `${count(outcome.issues)} mục cần xem lại.` : "Không có gì cần xem lại.";
      return `Đã đọc ${count(outcome.sources.length)} bảng, ${count(rows)} dòng. ${review}`;
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
    write: (outcome: {
      sheets: readonly { name: string; rewritten: boolean }[];
      written: boolean;
      reason?: "no-units" | "no-admissions" | "no-data" | "unit-gone";
    }) => {
      if (outcome.reason === "unit-gone")
        return "Chưa lập được biểu: đơn vị đã chọn để lập biểu không còn trong danh sách đơn vị. Hãy chọn lại đơn vị.";
      if (!outcome.written) {
        const missing = { "no-units": "danh sách đơn vị", "no-admissions": "danh sách kết nạp", "no-data": "số liệu" };
        return `Chưa lập được biểu vì chưa có ${missing[outcome.reason ?? "no-data"]}. Xem cách làm bên dưới.`;
      }
      const made = outcome.sheets.filter((sheet) => !sheet.rewritten).map((sheet) => sheet.name);
      const again = outcome.sheets.filter((sheet) => sheet.rewritten).map((sheet) => sheet.name);
      const parts = [
        made.length > 0 ? `Đã lập trang ${quoted(made)}.` : "",
        again.length > 0 ? `Đã lập lại trang ${quoted(again)}.` : "",
      ];
      return parts.filter((part) => part !== "").join(" ");
    },
    periodSet: (period: Period | null) =>
      period === null ? "Kỳ báo cáo được tự chọn theo số liệu." : `Đã đặt kỳ báo cáo: ${periodName(period)}.`,
    asOfSet: (asOf: Day | null) =>
      asOf === null ? "Ngày chốt số liệu được tự chọn theo số liệu." : `Đã đặt ngày chốt số liệu: ${formatDay(asOf)}.`,
    shown: (sheet: string, cell: string) =>
      cell === "" ? `Đã chuyển tới trang “${sheet}”.` : `Đã chuyển tới ô ${cell}, trang “${sheet}”.`,
    copied: "Đã sao chép chi tiết.",
    copyByHand: "Excel không cho sao chép tự động. Chi tiết đã được chọn sẵn: hãy nhấn Ctrl+C (trên máy Mac: ⌘C).",
  },

  failures,
};

/** "năm 2017", "nhiệm kỳ 2010-2015" */
function periodName(period: Period): string {
  return `${period.kind === "year" ? "năm" : "nhiệm kỳ"} ${periodKey(period)}`;
}
