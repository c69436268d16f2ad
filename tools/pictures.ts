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

const SAMPLE = "assets/sample.xlsx";
const seed = (name: string): string => `tests/fixtures/seeds/${name}/workbook.xlsx`;

export const PICTURES: readonly PictureOf[] = [
  {
    file: "tong-hop.png",
    workbook: SAMPLE,
    sheet: "Tổng hợp",
    caption: "The summary of the sample: 59 units against their plans",
  },
  { file: "tien-do.png", workbook: SAMPLE, sheet: "Tiến độ", caption: "Month by month, against what was due by then" },
  {
    file: "xep-hang.png",
    workbook: SAMPLE,
    sheet: "Xếp hạng",
    caption: "The units ranked, drawn against the share that is due",
  },
  { file: "co-cau-chung.png", workbook: SAMPLE, sheet: "Cơ cấu chung", caption: "The composition of all new members" },
  { file: "co-cau.png", workbook: SAMPLE, sheet: "Cơ cấu", caption: "The composition unit by unit, with shares" },
  {
    file: "don-doc.png",
    workbook: SAMPLE,
    sheet: "Đôn đốc",
    caption: "Units behind, worst first, with what each must still do",
  },
  { file: "bieu-2.png", workbook: SAMPLE, sheet: "Biểu 2-BTCTW", caption: "The official form on new members" },
  {
    file: "bieu-2b.png",
    workbook: SAMPLE,
    sheet: "Biểu 2B-BTCTW",
    caption: "The official form by ethnic group and religion",
  },
  {
    file: "bao-cao.png",
    workbook: SAMPLE,
    sheet: "Báo cáo",
    caption: "The report in prose",
  },
  {
    file: "bao-cao-so-lieu.png",
    workbook: SAMPLE,
    sheet: "Báo cáo",
    page: 2,
    caption: "Its figures, each with the formula that gives it",
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
