// What the person should know about the data as a whole, or do about it, in Vietnamese.

import { quoted } from "./phrases";

const lists = { units: "danh sách đơn vị", admissions: "danh sách kết nạp" };

const refresh = { text: "Cập nhật số liệu", action: "refresh" };

const NAMED = 3;

/** A list may stand on a sheet that was not read. */
function perhapsThere(unread: readonly string[]): readonly string[] {
  if (unread.length === 0) return ["Hãy thêm một trang có các cột ấy."];
  const named = `${quoted(unread.slice(0, NAMED))}${unread.length > NAMED ? "…" : ""}`;
  return [
    `Nếu danh sách đã có ở trang chưa được đọc (${named}), hãy bổ sung cột còn thiếu ở trang ấy, hoặc bấm Chỉ ra trang và cột.`,
  ];
}

/** The names of stored settings, for those that could not be read. */
const settingNames: Readonly<Record<string, string>> = {
  settings: "mọi thiết lập",
  period: "kỳ báo cáo",
  asOf: "ngày chốt số liệu",
  countingDate: "ngày để tính vào kỳ",
  bands: "các mức đạt",
  termStartsInFirstYear: "năm đầu của nhiệm kỳ",
  mapping: "cách đọc các trang",
  rules: "mức độ của các quy định",
  figures: "con số hay công thức",
  breakdowns: "các tiêu chí của trang Cơ cấu",
  shareLines: "dòng tỷ lệ của trang Cơ cấu",
  sentences: "các câu trong báo cáo",
  reportUnit: "đơn vị của biểu",
  sheets: "các trang được lập",
};

export const conditions = {
  reading: () => ({
    title: "Đang đọc sổ tính…",
    lines: ["Các danh sách được tìm theo dòng tiêu đề, không theo tên trang."],
  }),
  stopped: () => ({
    title: "Chưa đọc số liệu",
    lines: ["Lần đọc vừa rồi đã dừng nên chưa có con số nào để xem. Bấm Cập nhật số liệu để đọc."],
    offers: [refresh],
  }),
  failed: (hasBoard: boolean) => ({
    title: "Chưa đọc được số liệu mới",
    lines: [
      hasBoard ? "Các con số trong ngăn này là của lần đọc trước." : "Chưa có con số nào để xem.",
      "Bấm Cập nhật số liệu để đọc lại.",
    ],
    offers: [refresh],
  }),
  resetSettings: (names: readonly string[]) => ({
    title: "Một số thiết lập đã lưu không đọc được",
    lines: [
      `Phần bổ trợ dùng giá trị mặc định cho: ${names.map((name) => settingNames[name] ?? name).join(", ")}.`,
      names.includes("settings") ? "Hãy đặt lại nếu cần." : "Hãy đặt lại nếu cần. Các thiết lập khác vẫn được giữ.",
    ],
  }),
  stale: () => ({
    title: "Số liệu đã đổi, đang cập nhật",
    lines: ["Nếu sau giây lát không thấy con số đổi, hãy bấm Cập nhật số liệu."],
    offers: [refresh],
  }),
  manualCalculation: () => ({
    title: "Excel đang ở chế độ tính thủ công",
    lines: ["Công thức PDV trong ô chỉ đổi khi bấm F9. Ngăn này và các biểu ghi ra vẫn theo số liệu mới."],
    offers: [{ text: "Chuyển sang tính tự động", action: "calculate" }],
  }),
  nothing: () => ({
    title: "Chưa tìm thấy bảng số liệu nào",
    lines: [
      "Danh sách đơn vị cần dòng tiêu đề có các cột: Mã đơn vị, Tên đơn vị, và một cột kế hoạch như “Kế hoạch 2017”.",
      "Danh sách kết nạp cần dòng tiêu đề có các cột: Họ và tên, Đơn vị, Ngày kết nạp; mỗi người một dòng.",
      "Mỗi danh sách ở một trang tính (hoặc một bảng Excel) riêng; tên trang tùy ý. Thêm dòng tiêu đề xong, bấm Cập nhật số liệu.",
    ],
    offers: [
      { text: "Tạo trang mẫu", action: "create-template", primary: true },
      { text: "Nạp số liệu mẫu", action: "load-sample" },
      { text: "Chỉ ra trang và cột", view: "settings", part: "settings-mapping" },
      refresh,
    ],
  }),
  unitsMissing: (unread: readonly string[]) => ({
    title: "Chưa tìm thấy danh sách đơn vị",
    lines: [
      "Danh sách này cần dòng tiêu đề có các cột Mã đơn vị, Tên đơn vị và một cột kế hoạch như “Kế hoạch 2017”.",
      ...perhapsThere(unread),
    ],
    offers: [{ text: "Chỉ ra trang và cột", view: "settings", part: "settings-mapping" }],
  }),
  admissionsMissing: (unread: readonly string[]) => ({
    title: "Chưa tìm thấy danh sách kết nạp",
    lines: [
      "Danh sách này cần dòng tiêu đề có các cột Họ và tên, Đơn vị, Ngày kết nạp; mỗi người một dòng.",
      ...perhapsThere(unread),
    ],
    offers: [{ text: "Chỉ ra trang và cột", view: "settings", part: "settings-mapping" }],
  }),
  /** Numbers typed for whole years, and no sheet that may hold a list. */
  totalsOnly: () => ({
    title: "Chỉ có tổng số kết nạp",
    lines: [
      "Số kết nạp lấy từ các cột “Kết nạp <năm>” của danh sách đơn vị. Sổ tính không có danh sách từng người nên chưa có cơ cấu và số theo tháng.",
    ],
  }),
  /** A sheet that would be read but for one column. */
  columnMissing: (sheet: string, column: string) => ({
    title: "Chưa đọc được danh sách kết nạp",
    lines: [
      `Trang “${sheet}” giống danh sách kết nạp nhưng thiếu cột ${column}.`,
      `Hãy thêm cột ${column}, hoặc vào Thiết lập để chỉ ra cột nào là ${column}.`,
    ],
    offers: [{ text: "Chỉ ra trang và cột", view: "settings", part: "settings-mapping" }],
  }),
  /** A list that stands on the sheet of the other one. */
  sharesSheet: (sheet: string, missing: "units" | "admissions") => ({
    title: `Chưa đọc được ${lists[missing]}`,
    lines: [
      `Trang “${sheet}” có cả danh sách đơn vị và danh sách kết nạp, không tách hẳn nhau.`,
      `Hãy chèn một cột trống giữa hai danh sách, hoặc chuyển ${lists[missing]} sang trang khác.`,
    ],
  }),
  unitsEmpty: (sheets: readonly string[]) => ({
    title: "Danh sách đơn vị chưa có dòng nào",
    lines: [`Trang ${quoted(sheets)} mới có dòng tiêu đề. Hãy nhập các đơn vị ngay bên dưới.`],
  }),
  admissionsEmpty: (sheets: readonly string[]) => ({
    title: "Danh sách kết nạp chưa có dòng nào",
    lines: [`Trang ${quoted(sheets)} mới có dòng tiêu đề. Hãy nhập mỗi người một dòng ngay bên dưới.`],
  }),
};
