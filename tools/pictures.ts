// Which printed pages are kept as pictures, and what is said of each.

export interface PictureOf {
  /** In docs/images. */
  readonly file: string;
  /** Relative to the root of the repository. */
  readonly workbook: string;
  readonly sheet: string;
  /** From 1; the first when absent. */
  readonly page?: number;
  readonly caption: string;
}

const seed = (name: string): string => `tests/fixtures/seeds/${name}/workbook.xlsx`;
const HA_NOI = seed("004-ha-noi");

export const PICTURES: readonly PictureOf[] = [
  {
    file: "tong-hop.png",
    workbook: HA_NOI,
    sheet: "Tổng hợp",
    caption: "The summary of Hà Nội: 59 units against their plans",
  },
  { file: "tien-do.png", workbook: HA_NOI, sheet: "Tiến độ", caption: "Month by month, against what was due by then" },
  {
    file: "xep-hang.png",
    workbook: HA_NOI,
    sheet: "Xếp hạng",
    caption: "The units ranked, drawn against the share that is due",
  },
  { file: "co-cau-chung.png", workbook: HA_NOI, sheet: "Cơ cấu chung", caption: "The composition of all new members" },
  { file: "co-cau.png", workbook: HA_NOI, sheet: "Cơ cấu", caption: "The composition unit by unit, with shares" },
  {
    file: "don-doc.png",
    workbook: HA_NOI,
    sheet: "Đôn đốc",
    caption: "Units behind, worst first, with what each must still do",
  },
  { file: "bieu-2.png", workbook: HA_NOI, sheet: "Biểu 2-BTCTW", caption: "The official form on new members" },
  {
    file: "bieu-2b.png",
    workbook: HA_NOI,
    sheet: "Biểu 2B-BTCTW",
    caption: "The official form by ethnic group and religion",
  },
  {
    file: "bao-cao.png",
    workbook: HA_NOI,
    sheet: "Báo cáo",
    caption: "The report in prose",
  },
  {
    file: "bao-cao-so-lieu.png",
    workbook: HA_NOI,
    sheet: "Báo cáo",
    page: 2,
    caption: "Its figures, each with the formula that gives it",
  },
  {
    file: "tong-hop-mau.png",
    workbook: "assets/sample.xlsx",
    sheet: "Tổng hợp",
    caption: "The sample: units of several levels, with subtotals",
  },
  {
    file: "bao-cao-000.png",
    workbook: seed("000-cao-lanh"),
    sheet: "Báo cáo",
    caption: "The report of a term: Cao Lãnh",
  },
  {
    file: "co-cau-chung-001.png",
    workbook: seed("001-lam-dong"),
    sheet: "Cơ cấu chung",
    caption: "A grouping of one's own: Lâm Đồng",
  },
  {
    file: "tong-hop-002.png",
    workbook: seed("002-thai-nguyen"),
    sheet: "Tổng hợp",
    caption: "A province in January: Thái Nguyên",
  },
  {
    file: "xep-hang-003.png",
    workbook: seed("003-dien-bien-dong"),
    sheet: "Xếp hạng",
    caption: "A year that is over: Điện Biên Đông",
  },
  {
    file: "tien-do-004.png",
    workbook: seed("004-ha-noi-term"),
    sheet: "Tiến độ",
    caption: "The years of a term: Hà Nội",
  },
];
