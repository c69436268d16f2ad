// Kinds of basic organisations: the rows of form 5-BTCTW and the words that lists of units use for them.

import type { UnitKind } from "../../model/unit";

/** In the order in which they are tried: a school of a ward is a school. */
export const UNIT_KIND_PHRASES: Readonly<Record<UnitKind, readonly string[]>> = {
  abroad: ["ngoài nước", "ở nước ngoài"],
  cooperative: ["hợp tác xã", "htx"],
  "state-enterprise": [
    "doanh nghiệp nhà nước",
    "dnnn",
    "doanh nghiệp có vốn nhà nước",
    "dn có vốn nhà nước",
    "tổng công ty",
    "công ty nhà nước",
  ],
  "private-enterprise": [
    "doanh nghiệp tư nhân",
    "doanh nghiệp ngoài nhà nước",
    "doanh nghiệp ngoài khu vực nhà nước",
    "dntn",
    "công ty cổ phần",
    "công ty tnhh",
    "dn ngoài nhà nước",
    "doanh nghiệp có vốn nước ngoài",
  ],
  enterprise: ["doanh nghiệp", "dn", "công ty"],
  "private-institution-unit": ["đơn vị sự nghiệp ngoài công lập", "sự nghiệp ngoài công lập", "trường tư thục"],
  "public-institution": [
    "đơn vị sự nghiệp",
    "đvsn",
    "đơn vị sự nghiệp công lập",
    "sự nghiệp công lập",
    "sự nghiệp",
    "trường học",
    "trường",
    "bệnh viện",
    "y tế",
    "giáo dục",
  ],
  army: ["quân đội", "quân sự", "lực lượng vũ trang", "biên phòng"],
  police: ["công an", "cảnh sát"],
  "party-body": [
    "cơ quan đảng",
    "cơ quan đảng đoàn thể",
    "cơ quan đảng mttq đoàn thể",
    "đoàn thể",
    "cơ quan đảng mặt trận tổ quốc đoàn thể chính trị xã hội",
    "mặt trận tổ quốc",
  ],
  "state-body": ["cơ quan nhà nước", "cơ quan hành chính", "hành chính", "cơ quan"],
  township: ["thị trấn", "đảng bộ thị trấn"],
  ward: ["phường", "đảng bộ phường"],
  commune: ["xã", "đảng bộ xã", "đặc khu"],
  district: ["đảng bộ cấp huyện", "đảng bộ huyện", "đảng bộ quận", "đảng bộ thành phố thuộc tỉnh"],
  "other-unit": ["khác", "loại hình khác"],
};
