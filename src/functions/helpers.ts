// What the help pages say of the functions that show no figure of a board: the report in prose, and what looks at its arguments
// alone. Figures stand in indicators/measures.ts and indicators/tables.ts. Not part of the bundle.

import type { FigureInfo } from "../indicators/measure";
import type { Words } from "../model/words";

export interface HelperInfo extends Pick<FigureInfo, "unit" | "definition" | "reasons"> {
  /** null where nothing is laid down. */
  readonly source: Words | null;
}

/** By the function's id. */
export const HELPERS = {
  NARRATIVE: {
    unit: "text",
    definition: {
      vi: "Các câu nêu những con số trên; điều gì chưa biết thì không nói",
      en: "Sentences with the figures of the measures; what is not known is not said",
    },
    source: {
      vi: "Trình tự các báo cáo của Hà Nội năm 2017, Điện Biên Đông năm 2017 và Khối các cơ quan tỉnh Lâm Đồng năm 2021",
      en: "The order of the reports of Hà Nội 2017, Điện Biên Đông 2017 and the agencies of Lâm Đồng 2021",
    },
    reasons: ["no-data"],
  },
  RATIO: {
    unit: "share",
    definition: {
      vi: "Số kết nạp ÷ kế hoạch, không chặn ở 100 %; kế hoạch ghi mức sàn hoặc khoảng thì lấy số thấp",
      en: "Admitted ÷ plan, never capped; of a floor or a range the lower end",
    },
    source: {
      vi: "Báo cáo của Cao Lãnh năm 2010 (1.797/1.810 = 99,28 %)",
      en: "Report of Cao Lãnh 2010 (1,797 of 1,810 = 99.28 %)",
    },
    reasons: ["zero-plan"],
  },
  AGE: {
    unit: "count",
    definition: {
      vi: "Số tuổi tròn; chỉ biết năm sinh thì lấy hiệu hai năm",
      en: "Completed years; of a birth known by its year only, the difference of the years",
    },
    source: {
      vi: "Hướng dẫn 11-HD/BTCTW ngày 13/12/2021, biểu 2-BTCTW, mục II.2",
      en: "Instruction 11-HD/BTCTW of 13 December 2021, form 2-BTCTW, II.2",
    },
    reasons: [],
  },
  CLASSIFY: {
    unit: "text",
    definition: {
      vi: "Mục mà một ô của danh sách được xếp vào theo các danh mục",
      en: "The category that a cell of the list falls into, by the code lists",
    },
    source: {
      vi: "Văn bản của từng danh mục (docs/danh-muc.md)",
      en: "The documents of each code list (docs/danh-muc.md)",
    },
    reasons: ["no-classes", "unknown-category"],
  },
  NORMALISE: {
    unit: "text",
    definition: {
      vi: "Cùng chữ ấy, viết bằng chữ dựng sẵn, bỏ ký tự ẩn và khoảng trắng thừa",
      en: "The same text in composed letters, without hidden signs and spaces too many",
    },
    source: {
      vi: "Nghị định 30/2020/NĐ-CP, phụ lục I: bộ mã Unicode theo TCVN 6909:2001",
      en: "Decree 30/2020/NĐ-CP, annex I: Unicode by TCVN 6909:2001",
    },
    reasons: [],
  },
  VERSION: {
    unit: "text",
    definition: {
      vi: "Phiên bản của phần bổ trợ · số lần đã đọc sổ tính",
      en: "The build of the add-in · how often the workbook was read",
    },
    source: null,
    reasons: [],
  },
} as const satisfies Readonly<Record<string, HelperInfo>>;
