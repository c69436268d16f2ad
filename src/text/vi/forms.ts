// The words of the statistical forms, in Vietnamese: titles, rows as the forms print them, equations.

import type { Period } from "../../model/period";
import { labels } from "./labels";
import { count } from "./phrases";

/** The rows of form 2-BTCTW that are no category of a dimension, or that the form words otherwise. */
const rows = {
  all: "Tổng số đảng viên mới kết nạp",
  "of-which": "Trong đó:",
  female: "Nữ",
  minority: "Dân tộc thiểu số",
  religion: "Người theo tôn giáo",
  youth: "Đoàn viên Đoàn TNCS Hồ Chí Minh",
  "business-owner": "Chủ doanh nghiệp tư nhân",
  "family-planning": "Quần chúng vi phạm chính sách KHHGĐ",
  "foreign-marriage": "Có quan hệ hôn nhân với người nước ngoài",
  readmission: "Kết nạp lại",
  analysis: "Phân tích đảng viên mới kết nạp",
  occupation: "Nghề nghiệp",
  "state-agency": "Cán bộ, công chức cơ quan Nhà nước tính từ cấp huyện trở lên",
  "party-agency":
    "Cán bộ, công chức cơ quan Đảng, Mặt trận Tổ quốc, đoàn thể chính trị - xã hội tính từ cấp huyện trở lên",
  "commune-official": "Cán bộ, công chức; người hoạt động không chuyên trách ở xã, phường, thị trấn",
  "hamlet-official": "Người hoạt động không chuyên trách thôn, tổ dân phố, bản (ấp, khóm)",
  "public-employee": "Viên chức trong các đơn vị sự nghiệp công lập",
  "private-institution": "Người lao động trong các đơn vị sự nghiệp ngoài công lập",
  enterprise: "Lãnh đạo, quản lý và lao động trong các doanh nghiệp, chia ra:",
  "enterprise-leader": "Người lãnh đạo, quản lý doanh nghiệp",
  "enterprise-staff": "Nhân viên, người gián tiếp sản xuất",
  "enterprise-worker": "Công nhân, lao động trực tiếp sản xuất",
  farmer: "Người làm nông, lâm, ngư nghiệp",
  "armed-forces": "Sỹ quan, chiến sỹ quân đội và công an (lực lượng vũ trang)",
  student: "Sinh viên",
  pupil: "Học sinh",
  "other-occupation": "Khác (lao động hợp đồng, tự do…)",
  age: "Tuổi đời",
  "18-30": "Từ 18 đến 30 tuổi",
  "31-35": "Từ 31 đến 35 tuổi",
  "36-40": "Từ 36 đến 40 tuổi",
  "41-45": "Từ 41 đến 45 tuổi",
  "46-50": "Từ 46 đến 50 tuổi",
  "51-55": "Từ 51 đến 55 tuổi",
  "56-60": "Từ 56 đến 60 tuổi",
  "over-60": "Trên 60 tuổi",
  "mean-age": "Tuổi bình quân",
  education: "Trình độ giáo dục phổ thông",
  literate: "Biết đọc, biết viết chữ quốc ngữ",
  primary: "Tiểu học",
  "lower-secondary": "Trung học cơ sở",
  "upper-secondary": "Trung học phổ thông",
  qualification: "Trình độ chuyên môn nghiệp vụ",
  elementary: "Công nhân kỹ thuật, nhân viên nghiệp vụ, sơ cấp",
  intermediate: "Trung cấp",
  college: "Cao đẳng",
  university: "Đại học",
  master: "Thạc sỹ",
  doctor: "Tiến sỹ",
  "academic-title": "Chức danh khoa học",
  "associate-professor": "Phó Giáo sư",
  professor: "Giáo sư",
  organisations: "Số tổ chức cơ sở đảng có đến cuối kỳ",
  committees: "Đảng bộ cơ sở",
  "committees-admitting": "Trong đó: có kết nạp đảng viên",
  "committees-without-masses": "Trong đó: không còn quần chúng",
  cells: "Chi bộ cơ sở",
  "cells-admitting": "Trong đó: có kết nạp đảng viên",
  "cells-without-masses": "Trong đó: không còn quần chúng",
};

export const forms = {
  form2: {
    name: "Biểu 2-BTCTW",
    number: "Biểu số 2-BTCTW",
    title: (period: Period) => `THỐNG KÊ ĐẢNG VIÊN MỚI KẾT NẠP ${labels.period(period).toUpperCase()}`,
    columns: {
      criterion: "Tiêu chí",
      now: "Kỳ này",
      before: "Cùng kỳ năm trước",
      ratio: "(%) kỳ này so với cùng kỳ năm trước",
    },
    ratioNumber: "(4=2*100/3)",
    rows,
    ownRows: (sheet: string) => `Các dòng của biểu theo trang “${sheet}” của sổ tính này.`,
    blank:
      "Ô để trống: danh sách không có số liệu; hãy nhập tay. Số đã nhập được giữ nguyên khi lập lại biểu, tỷ lệ tự tính.",
  },
  form2b: {
    name: "Biểu 2B-BTCTW",
    number: "Biểu số 2B-BTCTW",
    title: (period: Period) =>
      `ĐẢNG VIÊN MỚI KẾT NẠP CHIA THEO DÂN TỘC VÀ TÔN GIÁO ${labels.period(period).toUpperCase()}`,
    columns: {
      ordinal: "TT",
      name: "Tên dân tộc, tôn giáo",
      total: "Tổng số",
      female: "Trong đó: nữ",
      share: "Tỷ lệ (%)",
    },
    ethnicities: "Dân tộc",
    religions: "Tôn giáo",
  },
  checksTitle: "Kiểm tra các đẳng thức của biểu:",
  equations: {
    ethnicity: "Tổng các dân tộc = Tổng số đảng viên mới kết nạp",
    minority: "Dân tộc thiểu số (Biểu 2) = Tổng số trừ dân tộc Kinh và quốc tịch gốc nước ngoài",
    women: "Tổng số nữ của các dân tộc = Nữ (Biểu 2)",
    religion: "Tổng các tôn giáo ≤ Tổng số đảng viên mới kết nạp",
    followers: "Tổng các tôn giáo = Người theo tôn giáo (Biểu 2)",
    parts: "Ở mỗi dòng, Nữ ≤ Tổng số",
  },
  /** Of rows below `name`, or of a breakdown; `whole`: another row, else that of `name` itself. */
  sum: (name: string, relation: string, whole: string | null) =>
    `Tổng các dòng thuộc “${name}” ${relation} ${whole ?? "dòng ấy"}`,
  each: (name: string) => `Mỗi dòng thuộc “${name}” ≤ dòng ấy`,
  total: (mark: string) => (mark === "" ? "Tổng số" : `Tổng số (${mark})`),
  /** Of a breakdown that the lists say nothing of: its cells are blank, and its equation can't be tried. */
  noColumn: (column: string) =>
    `– Danh sách không có cột “${column}”: các ô lấy từ cột này để trống, không phải bằng 0.`,
  nobodyStated: (column: string) =>
    `– Cột “${column}” không ghi cho người nào: các ô lấy từ cột này để trống, không phải bằng 0.`,
  unstated: (column: string, unstated: number, people: number) =>
    `– Cột “${column}”: ${count(unstated)} trong ${count(people)} người không ghi hoặc không nhận ra được, chưa nằm trong dòng nào.`,
  /** Of people whose number alone was typed in the list of units. */
  typedAlone: (period: Period) =>
    `– Số kết nạp ${labels.period(period)} chỉ có tổng số ghi ở danh sách đơn vị, không có danh sách từng người: các ô cơ cấu để trống, không phải bằng 0.`,
  typedBeside: (typed: number, total: number, period: Period) =>
    `– Số kết nạp ${labels.period(period)}: ${count(typed)} trong ${count(total)} người chỉ có tổng số ghi ở danh sách đơn vị, chưa nằm trong dòng cơ cấu nào.`,
  untried: (equation: string) => `– ${equation}: chưa đối chiếu được vì danh sách không ghi.`,
  changed: (equation: string) => `– ${equation}: chưa đối chiếu được vì biểu có số sửa tay.`,
  /** Of typed cells, where a formula decides. */
  rightTyped: (equation: string) => `– ${equation}: đúng.`,
  untyped: (equation: string) => `– ${equation}: chưa đối chiếu được vì chưa nhập số.`,
  wrongTyped: (equation: string) => `– ${equation}: sai, xem lại số đã nhập.`,
  right: (equation: string, value: number) => `– ${equation}: đúng (${count(value)}).`,
  wrong: (equation: string, sum: number, total: number) =>
    `– ${equation}: sai (${count(sum)} và ${count(total)}, ` +
    `${sum < total ? `thiếu ${count(total - sum)} người không ghi hoặc không thuộc mục nào` : `thừa ${count(sum - total)}`}).`,
};
