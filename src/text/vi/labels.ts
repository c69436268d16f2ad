// Names of things in Vietnamese: dimensions, categories, measures, bands, periods. Sentences stand in the other sections.

import type { BuiltInCategory, DimensionId } from "../../model/dimension";
import type { Period } from "../../model/period";
import { ETHNIC_NAMES } from "../ethnic-names";
import { formatShortPercent } from "../format-number";

const dimensions: Readonly<Record<DimensionId, string>> = {
  sex: "Giới tính",
  age: "Nhóm tuổi",
  minority: "Dân tộc thiểu số",
  ethnicity: "Dân tộc",
  religion: "Tôn giáo",
  occupation: "Nghề nghiệp",
  education: "Giáo dục phổ thông",
  qualification: "Trình độ chuyên môn",
  theory: "Lý luận chính trị",
  youth: "Đoàn viên",
  kind: "Loại hình đơn vị",
};

const categories: Readonly<Record<BuiltInCategory, string>> = {
  ...ETHNIC_NAMES,
  "other-ethnicity": "Dân tộc khác",
  "foreign-origin": "Quốc tịch gốc nước ngoài",
  minority: "Dân tộc thiểu số",
  male: "Nam",
  female: "Nữ",
  literate: "Biết đọc, biết viết",
  primary: "Tiểu học",
  "lower-secondary": "Trung học cơ sở",
  "upper-secondary": "Trung học phổ thông",
  elementary: "Sơ cấp",
  intermediate: "Trung cấp",
  college: "Cao đẳng",
  university: "Đại học",
  master: "Thạc sĩ",
  doctor: "Tiến sĩ",
  "theory-elementary": "Sơ cấp",
  "theory-intermediate": "Trung cấp",
  "theory-advanced": "Cao cấp, cử nhân",
  buddhism: "Phật giáo",
  catholicism: "Công giáo",
  "hoa-hao-buddhism": "Phật giáo Hòa Hảo",
  "cao-dai": "Cao Đài",
  protestantism: "Tin Lành",
  islam: "Hồi giáo",
  "other-religion": "Đạo khác",
  "no-religion": "Không theo tôn giáo",
  "state-agency": "Cán bộ, công chức cơ quan Nhà nước",
  "party-agency": "Cán bộ, công chức cơ quan Đảng, Mặt trận, đoàn thể",
  "commune-official": "Cán bộ, công chức, người hoạt động không chuyên trách cấp xã",
  "hamlet-official": "Người hoạt động không chuyên trách ở thôn, tổ dân phố",
  "public-employee": "Viên chức đơn vị sự nghiệp công lập",
  "private-institution": "Người lao động đơn vị sự nghiệp ngoài công lập",
  "enterprise-leader": "Lãnh đạo, quản lý doanh nghiệp",
  "enterprise-staff": "Nhân viên, lao động gián tiếp trong doanh nghiệp",
  "enterprise-worker": "Công nhân, lao động trực tiếp trong doanh nghiệp",
  farmer: "Người làm nông, lâm, ngư nghiệp",
  "armed-forces": "Sĩ quan, chiến sĩ quân đội, công an",
  student: "Sinh viên",
  pupil: "Học sinh",
  "other-occupation": "Nghề nghiệp khác",
  "under-18": "Dưới 18",
  "18-30": "18-30",
  "31-35": "31-35",
  "36-40": "36-40",
  "41-45": "41-45",
  "46-50": "46-50",
  "51-55": "51-55",
  "56-60": "56-60",
  "over-60": "Trên 60",
  member: "Đoàn viên",
  "not-member": "Không phải đoàn viên",
  commune: "Xã",
  ward: "Phường",
  township: "Thị trấn",
  "party-body": "Cơ quan Đảng, Mặt trận, đoàn thể",
  "state-body": "Cơ quan Nhà nước",
  "public-institution": "Đơn vị sự nghiệp công lập",
  "private-institution-unit": "Đơn vị sự nghiệp ngoài công lập",
  army: "Quân đội",
  police: "Công an",
  "state-enterprise": "Doanh nghiệp nhà nước",
  "private-enterprise": "Doanh nghiệp ngoài khu vực nhà nước",
  enterprise: "Doanh nghiệp (chưa rõ thành phần)",
  cooperative: "Hợp tác xã",
  abroad: "Ngoài nước",
  district: "Đảng bộ cấp huyện",
  "other-unit": "Loại hình khác",
  unstated: "Không ghi",
};

export const labels = {
  dimensions,
  categories,
  measures: {
    plan: "Kế hoạch",
    admitted: "Kết nạp",
    achievement: "Tỷ lệ (%)",
    due: "Tiến độ cần đạt (%)",
    pace: "So với tiến độ (±%)",
    over: "Vượt (+), hụt (−) kế hoạch (%)",
    remaining: "Còn phải kết nạp",
    needed: "Cần kết nạp mỗi tháng",
    projection: "Ước cả kỳ",
    change: "So với cùng kỳ (%)",
    yearlyMean: "Bình quân mỗi năm",
    density: "Tỷ lệ đảng viên so với dân số (%)",
    recognised: "Tỷ lệ công nhận chính thức (%)",
    withoutMembers: "Số đơn vị chưa có đảng viên",
    band: "Mức đạt",
  },
  /** What a goal is set for that is no breakdown. */
  density: "đảng viên so với dân số",
  /** The words by which a function's argument names members with an attribute, and the denominator of a rate. */
  memberAttributes: { male: "nam", female: "nữ", minority: "dân tộc thiểu số", university: "đại học" },
  rateBases: { members: "hiện nay", "members-at-start": "đầu kỳ", "members-last-year": "cuối năm trước" },
  columns: {
    ordinal: "STT",
    code: "Mã đơn vị",
    unit: "Đơn vị",
    notes: "Ghi chú",
    previous: "Cùng kỳ trước",
    category: "Nội dung",
    count: "Số lượng",
    share: "Tỷ lệ (%)",
    total: "Tổng số",
  },
  /** The words of an achievement band: the limits of the settings, and which of the bands between them. */
  band: (limits: readonly number[], index: number): string => {
    const percent = (share: number): string => formatShortPercent(share, "vi");
    const low = limits[index - 1];
    const high = limits[index];
    if (high === undefined) return low === undefined ? "" : `từ ${percent(low)} trở lên`;
    if (low === undefined) return `dưới ${percent(high)}`;
    return `từ ${percent(low).replace(" %", "")} đến dưới ${percent(high)}`;
  },
  period: (period: Period): string =>
    period.kind === "year" ? `năm ${String(period.year)}` : `nhiệm kỳ ${String(period.from)}-${String(period.to)}`,
};
