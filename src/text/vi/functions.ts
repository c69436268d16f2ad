// The sentences that a cell shows with its error.

import type { Reason } from "../../model/reason";

/** `names`: what could have been typed in its place, where it is known. */
const reasons: Record<Reason, (argument: string, names: string) => string> = {
  "no-data": () =>
    "Chưa tìm thấy danh sách đơn vị hoặc danh sách kết nạp. Mở ngăn Phát triển Đảng viên để xem cần những cột nào.",
  "not-covered": () =>
    "Chưa có số liệu kết nạp của kỳ này: danh sách kết nạp chỉ có người của kỳ khác. Thêm danh sách kết nạp, hoặc cột “Kết nạp <năm>” khi đã hết năm.",
  "years-missing": (years) =>
    `Chưa có số liệu kết nạp của năm ${years} nên số của cả kỳ sẽ thiếu. Thêm danh sách kết nạp của năm đó, hoặc cột “Kết nạp <năm>” trong danh sách đơn vị (ghi 0 nếu không kết nạp ai); hoặc chọn kỳ chỉ gồm các năm có số liệu.`,
  "whole-years": (units) =>
    `Chưa biết số kết nạp đến ngày này: ${units} chỉ ghi số của cả năm hoặc cả nhiệm kỳ (cột “Kết nạp <năm>”). Chọn ngày cuối kỳ, hoặc thêm danh sách kết nạp của các đơn vị đó.`,
  "untyped-units": (blank) =>
    `Chưa biết số kết nạp vì cột “Kết nạp <năm>” trong danh sách đơn vị còn ô trống (${blank}). Điền các ô đó (ghi 0 nếu không kết nạp ai), hoặc thêm danh sách kết nạp.`,
  "typed-above": (above) =>
    `Chưa biết số kết nạp của riêng đơn vị này: cột “Kết nạp <năm>” chỉ ghi số chung ở đơn vị cấp trên (${above}). Ghi số của từng đơn vị trực thuộc (ghi 0 nếu không kết nạp ai), hoặc thêm danh sách kết nạp.`,
  "partly-listed": (people) =>
    `Danh sách chỉ có ${people} người mới kết nạp; số còn lại ghi ở cột “Kết nạp <năm>”, không rõ từng người, nên chưa biết cơ cấu. Thêm danh sách kết nạp còn thiếu, hoặc chọn đơn vị, kỳ có đủ danh sách.`,
  "no-plan": (unit) =>
    unit === ""
      ? "Kỳ này chưa có kế hoạch. Điền cột “Kế hoạch <năm>” trong danh sách đơn vị."
      : `“${unit}” chưa có kế hoạch trong kỳ này. Điền cột kế hoạch của đơn vị hoặc của các đơn vị trực thuộc.`,
  "unread-plan": (unit) =>
    `Ô kế hoạch ${unit === "" ? "của kỳ này" : `của “${unit}” hoặc của đơn vị trực thuộc`} có ghi nhưng không đọc được. ` +
    "Xem ô đó ở phần Kiểm tra của ngăn rồi sửa thành số, “từ 80 trở lên” hoặc “55-60”.",
  "zero-plan": () => "Kế hoạch bằng 0 nên không tính được tỷ lệ.",
  "unknown-unit": (unit) => `Không có đơn vị “${unit}” trong danh sách. Dùng mã hoặc tên như trong danh sách đơn vị.`,
  "bad-choice": (text) => `“${text}” phải là TRUE hoặc FALSE.`,
  "no-number": () => "Thiếu số đã kết nạp hoặc kế hoạch. Điền ô còn trống.",
  "no-date": () => "Thiếu ngày sinh hoặc ngày tính tuổi. Điền ô còn trống.",
  "no-classes": (text) => `Tiêu chí “${text}” tính từ ngày sinh nên không xếp được từ chữ. Dùng PDV.AGE.`,
  "ambiguous-unit": (unit, names) =>
    `“${unit}” trùng với nhiều đơn vị${names === "" ? "" : `: ${names}`}. Dùng mã đơn vị, hoặc tên kèm đơn vị cấp trên: "Chi bộ 1 - Đảng bộ xã A".`,
  "unknown-dimension": (text) =>
    `Không có tiêu chí “${text}”. Dùng: giới tính, nhóm tuổi, dân tộc, dân tộc thiểu số, tôn giáo, nghề nghiệp, giáo dục phổ thông, trình độ chuyên môn, lý luận chính trị, đoàn viên, loại hình đơn vị, hoặc tên nhóm cơ cấu của sổ tính.`,
  "unknown-category": (text, names) =>
    `Tiêu chí này không có mục “${text}”. ${names === "" ? "Dùng PDV.COMPOSITION để xem các mục." : `Dùng: ${names}; nhiều mục thì cách nhau bằng dấu chấm phẩy.`}`,
  "not-stated": () =>
    "Danh sách kết nạp (với loại hình đơn vị: danh sách đơn vị) không có cột của tiêu chí này. Thêm cột, hoặc chọn cột ở Thiết lập › Cách đọc các trang.",
  "no-goal": () =>
    "Mục này chưa có chỉ tiêu cơ cấu trong kỳ. Ghi vào bảng có các cột “Tiêu chí”, “Mục”, “Chỉ tiêu <năm> (%)”; nhiều mục gộp lại thì lập nhóm cơ cấu trước.",
  "unknown-attribute": (text) =>
    `Không có đặc điểm “${text}”. Dùng: nam, nữ, dân tộc thiểu số, đại học; PDV.MEMBERS còn nhận "đầu kỳ" (đầu năm, đầu nhiệm kỳ) và "cuối năm trước".`,
  "unknown-base": (text) =>
    `Không nhận ra mẫu số “${text}”. Dùng: "hiện nay" (số đảng viên), "đầu kỳ" (đầu năm, đầu nhiệm kỳ) hoặc "cuối năm trước".`,
  "bad-period": (text) =>
    `Không nhận ra kỳ “${text}”. Nhập năm (2017), nhiệm kỳ ("2010-2015") hoặc lũy kế từ đầu năm ("6 tháng 2021", "quý I/2021"); không tính riêng một quý hay một tháng khác.`,
  "no-term": () => 'Bình quân mỗi năm chỉ tính cho nhiệm kỳ. Ghi nhiệm kỳ vào công thức, ví dụ "2020-2025".',
  "bad-date": (text) => `Không nhận ra ngày “${text}”. Dùng ô chứa ngày, hoặc đặt ngày trong ngoặc kép: "31/10/2017".`,
  "bad-number": (text) => `“${text}” không phải là số. Nhập số, ví dụ 80, hoặc chọn ô có ghi số.`,
  "no-admissions": () => "Không có đảng viên mới nào trong phạm vi này nên không tính được tỷ lệ.",
  "no-subordinates": () =>
    'Đơn vị này không có đơn vị trực thuộc nên bảng không có dòng nào. Chọn đơn vị cấp trên, hoặc thay "đơn vị" bằng một tiêu chí.',
  "birth-after-date": () => "Ngày sinh sau ngày tính tuổi. Kiểm tra lại hai ngày.",
  "period-over": () => "Kỳ đã hết mà chưa đủ kế hoạch, nên không còn tháng nào để chia.",
  "too-early": () => "Đến ngày này kỳ chưa qua ngày nào nên chưa tính được. Chọn một ngày sau đó trong kỳ.",
  "no-previous": () =>
    "Sổ tính không có số liệu của kỳ trước. Thêm danh sách kết nạp hoặc cột “Kết nạp <năm>” của năm đó.",
  "late-list": (day) =>
    `Danh sách kết nạp chỉ có từ ${day} nên số của kỳ trước có thể còn thiếu, chưa so sánh được. Thêm danh sách của thời gian trước đó; nếu trước đó không kết nạp ai, ghi số cả năm đó vào cột “Kết nạp <năm>” trong danh sách đơn vị.`,
  "zero-previous": () => "Cùng kỳ trước không kết nạp ai nên không tính được tỷ lệ tăng, giảm.",
  "no-members": () =>
    "Danh sách đơn vị chưa có số đảng viên. Thêm cột “Số đảng viên” (hoặc “Số đảng viên đầu kỳ”, “Số đảng viên cuối năm trước”) theo số cần dùng.",
  "no-attribute": () =>
    "Danh sách đơn vị chưa có số đảng viên theo đặc điểm này. Thêm cột “Đảng viên nữ”, “Đảng viên dân tộc thiểu số” hoặc “Đảng viên trình độ đại học”.",
  "zero-members": () => "Số đảng viên bằng 0 nên không tính được tỷ lệ.",
  "partly-typed": (lacking) =>
    `Danh sách đơn vị còn ô trống nên chưa tính được tỷ lệ này – cột ${lacking}. Điền các ô đó (không có thì ghi 0), hoặc ghi số chung ở đơn vị cấp trên.`,
  "other-base": () =>
    'Số đảng viên "đầu kỳ", "cuối năm trước" là của kỳ đang chọn, không dùng được cho kỳ khác. Bỏ trống kỳ, hoặc dùng mẫu số "hiện nay".',
  "no-population": () => "Danh sách đơn vị chưa có dân số. Thêm cột “Dân số”.",
  "no-organisations": () => "Danh sách đơn vị chưa có số tổ chức cơ sở đảng. Thêm cột “Số tổ chức cơ sở đảng”.",
  "unknown-kind": (text) =>
    `Danh sách đơn vị không có loại hình “${text}”. Dùng loại hình như ghi ở cột “Loại hình”, hoặc như ở biểu 5-BTCTW: xã, phường, doanh nghiệp, hợp tác xã …`,
  "no-certificates": () => "Danh sách đơn vị chưa có số giấy chứng nhận của năm này. Thêm cột “Giấy chứng nhận <năm>”.",
  "no-class-count": () => "Danh sách đơn vị chưa có số lớp bồi dưỡng của năm này. Thêm cột “Số lớp <năm>”.",
  "no-period": () =>
    "Chưa chọn được kỳ: đơn vị chưa có kế hoạch và chưa có ngày kết nạp nào tính được. Ghi kỳ vào công thức hoặc chọn kỳ trong ngăn.",
  "bad-share": (text) =>
    `“${text}” không phải là tỷ lệ. Nhập số thập phân (0,5) hoặc phần trăm đặt trong ngoặc kép ("50%").`,
  "below-zero": (text) => `“${text}” nhỏ hơn 0. Nhập số từ 0 trở lên.`,
  "under-one": (text) => `Số năm “${text}” nhỏ hơn 1. Nhập số từ 1 trở lên.`,
  "no-official": () =>
    "Danh sách kết nạp chưa ghi ngày chính thức của ai nên chưa tính được tỷ lệ công nhận. Điền cột “Ngày chính thức”.",
  "no-probations": () =>
    "Người hết 12 tháng dự bị trong kỳ này được kết nạp từ một năm trước, mà danh sách chưa có ai của thời gian đó. Thêm danh sách kết nạp của năm trước.",
  "nobody-due": () => "Chưa có đảng viên dự bị nào đến hạn xét công nhận chính thức.",
};

export const functions = {
  reasons,
  /** Of more names than can be read in a sentence. */
  andMore: (names: string) => `${names} … (xem đủ các mục bằng PDV.COMPOSITION)`,
  /** After the sentence on an unknown unit. */
  suggestion: (unit: string) => ` Có phải là “${unit}”?`,
  readingFailed: "Không đọc được các trang tính. Mở ngăn Phát triển Đảng viên để xem lý do, rồi bấm Cập nhật số liệu.",
  notLoaded: "Chưa tải được phần này của tiện ích. Kiểm tra kết nối mạng rồi nhập lại công thức.",
  unexpected:
    "Tiện ích gặp lỗi khi tính ô này. Mở ngăn, bấm Cập nhật số liệu; nếu vẫn lỗi, báo người hỗ trợ công thức của ô.",
  waiting: "Chưa đọc xong số liệu. Ô này tự cập nhật khi đọc xong; nếu không, mở ngăn và bấm Cập nhật số liệu.",
  summaryHeadings: ["Mã", "Đơn vị", "Kế hoạch", "Kết nạp", "Tỷ lệ", "Tiến độ cần đạt", "So với tiến độ", "Mức"],
  compositionHeadings: ["Mục", "Số lượng", "Tỷ lệ"],
  behindHeadings: ["Mã", "Đơn vị", "Kế hoạch", "Kết nạp", "Tỷ lệ", "Còn phải kết nạp"],
  dormantHeadings: ["Mã", "Đơn vị", "Số năm không kết nạp", "Lần kết nạp gần nhất"],
  /** In place of a plan. */
  unreadPlan: "không đọc được",
  /** In place of a table without rows. */
  noUnit: "Không có đơn vị nào",
  total: "Tổng số",
};
