// What the views say that are made when they are first opened: Lập biểu, Hàm, Thiết lập, Trợ giúp.

import type { NamedCell } from "../../model/cell-place";
import type { RuleId } from "../../model/rule";
import type { SentenceKey } from "../../model/sentence-key";
import type { SheetKey } from "../../model/sheet-key";
import { count } from "./phrases";

/** "Cảnh báo hoặc Lưu ý"; of three the ends are enough. */
function said(weights: readonly string[]): string {
  const [first = "", ...rest] = weights;
  const last = rest[rest.length - 1];
  return last === undefined ? first : `${first} ${rest.length > 1 ? "đến" : "hoặc"} ${last}`;
}

export const views = {
  write: {
    title: "Lập biểu",
    lead: "Chọn những trang cần lập rồi bấm Lập biểu. Lần sau bấm lại, các trang được lập lại tại chỗ.",
    sheets: "Các trang sẽ lập",
    sheet: {
      summary: { name: "Tổng hợp", what: "Kế hoạch, kết quả và tiến độ của từng đơn vị" },
      progress: { name: "Tiến độ", what: "Kết nạp từng tháng, từng năm, kèm biểu đồ" },
      ranking: { name: "Xếp hạng", what: "Các đơn vị trực tiếp, từ cao xuống thấp" },
      shares: { name: "Cơ cấu chung", what: "Cơ cấu của toàn bộ, bên cạnh chỉ tiêu" },
      composition: { name: "Cơ cấu", what: "Đảng viên mới của từng đơn vị theo giới tính, tuổi…" },
      "follow-up": { name: "Đôn đốc", what: "Đơn vị chậm tiến độ và số còn phải kết nạp" },
      "form-2": { name: "Biểu 2-BTCTW", what: "Biểu thống kê đảng viên mới kết nạp" },
      "form-2b": { name: "Biểu 2B-BTCTW", what: "Biểu thống kê theo dân tộc và tôn giáo" },
      narrative: { name: "Báo cáo", what: "Đoạn văn báo cáo, kèm bảng các con số trong đó" },
      issues: { name: "Kiểm tra", what: "Những ô cần xem lại, kèm cách sửa" },
    } satisfies Record<SheetKey, { readonly name: string; readonly what: string }>,
    formRows: "Sửa các dòng của biểu",
    /** `unit`: null for the whole. */
    preview: (names: readonly string[], scope: string, unit: string | null) =>
      `Sẽ lập ${count(names.length)} trang${unit === null ? "" : ` cho ${unit}`}: ${names.join(", ")}.${scope === "" ? "" : ` ${scope}.`}` +
      (unit === null ? "" : " Các trang cùng tên đã lập, kể cả của toàn đảng bộ, sẽ được thay."),
    lastSheet: "Phải lập ít nhất một trang, nên trang này vẫn được chọn. Muốn bỏ, hãy chọn trang khác trước.",
    lastSentence: "Báo cáo phải có ít nhất một câu, nên câu này vẫn được chọn. Muốn bỏ, hãy chọn câu khác trước.",
    unit: "Lập cho đơn vị",
    wholeOrganisation: "Toàn đảng bộ",
    unitHint: "Gồm cả các đơn vị trực thuộc.",
    figures: "Nội dung ghi vào ô",
    figuresOf: { values: "Con số", live: "Công thức PDV, tự đổi theo số liệu" },
    figuresHint:
      "Nếu chọn công thức: công thức có ở các trang Tổng hợp, Tiến độ, Xếp hạng, Cơ cấu chung, Cơ cấu, phần chậm tiến độ của Đôn đốc và phần số liệu của Báo cáo; trang báo khi các dòng cần xếp lại hoặc thiếu mục. Câu chữ và các biểu 2, 2B chỉ đổi khi lập lại.",
    breakdowns: "Tiêu chí của trang Cơ cấu",
    breakdownsHint: "Càng nhiều tiêu chí thì chữ in càng nhỏ: một tờ A4 ngang đọc rõ khoảng sáu tiêu chí.",
    shareLines: "Thêm dòng tỷ lệ (%) dưới mỗi đơn vị",
    lastBreakdown:
      "Trang Cơ cấu cần ít nhất một tiêu chí nên tiêu chí này vẫn được chọn. Muốn bỏ, hãy chọn tiêu chí khác trước.",
    sentences: "Các câu trong trang Báo cáo",
    sentence: {
      result: "Kết quả so với kế hoạch",
      pace: "Nhanh hay chậm so với tiến độ",
      outcome: "Dự kiến đến cuối kỳ",
      mean: "Bình quân mỗi năm",
      change: "So với kỳ trước",
      leaders: "Đơn vị dẫn đầu",
      behind: "Đơn vị chậm tiến độ",
      "not-yet": "Đơn vị chưa kết nạp được ai",
      dormant: "Đơn vị nhiều năm không kết nạp",
      "without-members": "Đơn vị chưa có đảng viên",
      composition: "Cơ cấu đảng viên mới",
      members: "Tổng số đảng viên",
      organisations: "Tổ chức đảng theo loại hình",
      next: "Kế hoạch, chỉ tiêu kỳ sau",
      source: "Nguồn: lớp bồi dưỡng, giấy chứng nhận",
      "left-out": "Số dòng chưa được tính",
    } satisfies Record<SentenceKey, string>,
    write: "Lập biểu",
  },

  units: {
    search: "Tìm đơn vị",
    found: (units: number, all: number) =>
      units === 0 ? "Không có đơn vị nào khớp. Hãy thử từ khác." : `${count(units)} trong ${count(all)} đơn vị`,
  },

  functions: {
    title: "Hàm PDV",
    lead: "Chọn một ô trống trong trang tính rồi bấm Chèn vào ô đang chọn. Kết quả tự cập nhật khi số liệu đổi.",
    search: "Tìm hàm",
    searchHint: "Ví dụ: tỷ lệ, cơ cấu, chậm",
    found: (functions: number, all: number) =>
      functions === all
        ? `${count(all)} hàm`
        : functions === 0
          ? "Không có hàm nào khớp. Hãy thử từ khác."
          : `${count(functions)} trong ${count(all)} hàm`,
    optional: "có thể bỏ trống",
    example: "Ví dụ",
    entered: "Công thức sẽ chèn",
    insert: "Chèn vào ô đang chọn",
    inserted: (outcome: NamedCell & { readonly inserted: boolean }) =>
      outcome.inserted
        ? `Đã chèn công thức vào ô ${outcome.cell}, trang “${outcome.sheet}”.`
        : `Ô ${outcome.cell}, trang “${outcome.sheet}” đã có nội dung nên được giữ nguyên. Hãy chọn một ô trống rồi bấm lại.`,
  },

  settings: {
    title: "Thiết lập",
    lead: "Lưu cùng sổ tính này và dùng cho cả các hàm lẫn các biểu.",
    dates: "Ngày và nhiệm kỳ",
    countingDate: "Tính vào kỳ theo",
    countingDates: { admitted: "Ngày kết nạp", decision: "Ngày quyết định" },
    countingDateHint: "Dòng nào trống ngày này thì dùng ngày kia.",
    term: "Nhiệm kỳ 2010-2015 gồm các năm",
    terms: { later: "2011 đến 2015", first: "2010 đến 2014" },
    bands: "Các mức đạt",
    bandLimits: "Ngưỡng của các mức (%)",
    bandHint: (bands: readonly string[]) => `Các mức: ${bands.join("; ").replaceAll(" %", "\u00a0%")}.`,
    badBands: "Hãy nhập các số tăng dần, cách nhau bằng dấu chấm phẩy, ví dụ: 50; 100. Các mức cũ vẫn được giữ.",
    rules: "Quy định kiểm tra",
    rulesLead: "Tắt quy định không áp dụng ở nơi bạn, hoặc đổi mức độ của nó.",
    rule: {
      "age-minimum": "Đủ 18 tuổi",
      "age-maximum": "Không quá 60 tuổi",
      "education-minimum": "Tốt nghiệp trung học cơ sở",
      "education-exception": "Vùng khó khăn: hoàn thành tiểu học",
      "certificate-validity": "Giấy chứng nhận lớp nhận thức còn hạn 60 tháng",
      probation: "Dự bị đủ 12 tháng",
      "identity-number": "Số định danh đúng 12 chữ số",
      "old-identity-number": "Số chứng minh nhân dân 9 chữ số (kết nạp từ 2016)",
      "card-number": "Số thẻ đảng viên đúng mẫu",
      "file-number": "Số lý lịch đúng mẫu",
      "youth-age": "Tuổi đoàn viên",
    } satisfies Record<RuleId, string>,
    asRegulated: (weights: readonly string[]) => `Theo quy định (${said(weights)})`,
    checks: "Mức độ của các kiểm tra khác",
    checksLead: "Những kiểm tra này không làm đổi con số nào. Lỗi khiến một dòng không được tính thì không tắt được.",
    asUsual: (weights: readonly string[]) => `Mặc định (${said(weights)})`,
    off: "Tắt",
    groupings: "Nhóm cơ cấu và chỉ tiêu",
    groupingsLead:
      "Nhóm của riêng bạn được đọc từ một bảng có các cột: Tên nhóm cơ cấu, Mục, Tiêu chí, Giá trị. Chỉ tiêu cơ cấu được đọc từ bảng có các cột: Tiêu chí, Mục, Chỉ tiêu (%).",
    groupingsNone: "Sổ tính này chưa có bảng nào như vậy.",
    grouping: (name: string, items: readonly string[]) => `${name}: ${items.join(", ")}`,
    goals: (goals: number) => `${count(goals)} chỉ tiêu cơ cấu`,
    saved: "Đã lưu thiết lập.",
  },

  help: {
    title: "Trợ giúp",
    parts: {
      steps: {
        title: "Bước đầu",
        lines: [
          "1. Để danh sách đơn vị ở một trang: Mã đơn vị, Tên đơn vị, Trực thuộc, Kế hoạch.",
          "2. Để danh sách kết nạp ở trang khác: Họ và tên, Đơn vị, Ngày kết nạp…, mỗi người một dòng.",
          "3. Ở Tổng quan, bấm Kiểm tra số liệu, rồi sửa những ô được chỉ ra.",
          "4. Mở Lập biểu, chọn trang cần lập rồi bấm Lập biểu.",
        ],
      },
      name: {
        title: "Ô hiện #NAME? thay cho kết quả",
        lines: [
          "Excel chưa nạp phần bổ trợ. Hãy mở thẻ Phát triển Đảng viên, bấm Mở ngăn làm việc, chờ số liệu đọc xong.",
          "Nếu vẫn còn, bấm Sửa công thức dưới đây: các công thức PDV được nhập lại.",
          "Máy không có phần bổ trợ không tính được hàm PDV. Trước khi gửi tệp đi, hãy mở Hàm › Sửa, đóng băng công thức rồi bấm Đóng băng công thức.",
        ],
      },
      blank: {
        title: "Ngăn làm việc trắng hoặc không mở",
        lines: [
          "Đóng ngăn làm việc rồi mở lại từ thẻ Phát triển Đảng viên.",
          "Lưu sổ tính, đóng hẳn Excel rồi mở lại.",
          "Máy phải tới được appsforoffice.microsoft.com; nếu cơ quan chặn mạng, hãy báo bộ phận công nghệ thông tin.",
          "Trên Windows, WebView2 phải được cài và cập nhật. Trên Mac, hãy cập nhật Safari và macOS.",
        ],
      },
      numbers: {
        title: "Con số không như mong đợi",
        lines: [
          "Xem Kiểm tra: mục nào ghi “không được tính” thì dòng ấy chưa có trong con số nào.",
          "Xem kỳ báo cáo và ngày chốt số liệu ở Tổng quan.",
          "Xem Thiết lập, Cách đọc các trang: mỗi cột đang được hiểu là gì.",
        ],
      },
    },
    first: "Xem màn hình bắt đầu",
    template: "Tạo trang mẫu",
    sample: "Nạp số liệu mẫu",
    sampleHint:
      "Số liệu mẫu được nạp vào các trang mới, chỉ ở sổ tính chưa có danh sách. Để nạp ở nơi khác, hãy mở sổ tính trống (Tệp › Mới), mở ngăn làm việc ở đó rồi bấm Nạp số liệu mẫu.",
    support: "Khi cần hỗ trợ",
    supportLead: "Thông tin dưới đây không có tên người, tên đơn vị hay số liệu của bạn.",
    copy: "Sao chép thông tin",
    diagnostics: "Thông tin để gửi bộ phận công nghệ thông tin",
    version: (version: string) => `Phiên bản ${version}`,
  },

  sample: {
    loaded: ({ sheets }: { readonly sheets: readonly string[] }) =>
      sheets.length === 0
        ? "Sổ tính đã có danh sách nên số liệu mẫu không được nạp, để không lẫn vào số liệu của bạn. Hãy mở một sổ tính trống (Tệp › Mới), mở ngăn làm việc ở đó rồi bấm Nạp số liệu mẫu."
        : `Đã nạp số liệu mẫu vào trang ${sheets.map((sheet) => `“${sheet}”`).join(", ")}. Người và đơn vị đều là giả định. Xem xong, hãy xóa các trang đó.`,
  },
};
