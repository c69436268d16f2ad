// The words of the template sheets: their names, what to type below each heading, invented examples.

import { formatDay } from "../../model/day";
import type { ColumnId } from "../../model/issue";
import type { ListSource } from "../../model/list-source";
import { quoted } from "./phrases";

interface FormRowsOutcome {
  readonly sheet: string;
  readonly lists: string | null;
  readonly isNew: boolean;
  readonly wasHidden: boolean;
}

export const template = {
  sheets: { units: "Đơn vị", admissions: "Kết nạp", lists: "Danh mục" },
  plan: (year: number) => `Kế hoạch ${String(year)}`,
  yes: "Có",
  no: "Không",
  prompts: {
    "unit.code": "Mỗi đơn vị một mã riêng, gồm chữ và số. Có thể để trống.",
    "unit.name": "Tên đầy đủ của đơn vị, ví dụ: Đảng bộ xã Hòa Bình.",
    "unit.parent": "Mã hoặc tên của đơn vị cấp trên trực tiếp. Để trống nếu là đơn vị cao nhất.",
    "unit.plan": "Số đảng viên phải kết nạp. Để trống nếu không giao kế hoạch.",
    "admission.name": "Mỗi người một dòng. Ghi đủ họ, chữ đệm và tên.",
    "admission.birth": "Ghi ngày/tháng/năm, ví dụ 19/05/1995.",
    "admission.identity": "Đủ 12 chữ số, giữ cả số 0 ở đầu.",
    "admission.unit": "Chọn đơn vị trong danh sách đơn vị, hoặc ghi mã của đơn vị.",
    "admission.decision": "Ngày ký quyết định kết nạp.",
    "admission.admitted": "Ngày tổ chức lễ kết nạp. Dùng để tính vào kỳ báo cáo.",
    "unit.kind": "Chọn loại hình của tổ chức đảng.",
    "unit.members": "Tổng số đảng viên hiện có, gồm cả các đơn vị trực thuộc.",
    "admission.religion": "Chọn trong danh sách. Người không theo tôn giáo chọn “Không theo tôn giáo”.",
    "admission.occupation": "Chọn nhóm nghề.",
    "admission.theory": "Chọn trong danh sách. Để trống nếu chưa học.",
    "admission.resolution": "Ngày chi bộ ra nghị quyết đề nghị kết nạp.",
    "admission.readmission": "Chọn “Có” nếu là kết nạp lại.",
    "admission.exception":
      "Chọn “Có” nếu được kết nạp theo quy định riêng, ví dụ trên 60 tuổi hoặc trình độ học vấn thấp hơn quy định.",
    "admission.certificate": "Ngày cấp giấy chứng nhận học lớp bồi dưỡng nhận thức về Đảng.",
    "admission.official": "Để trống nếu còn dự bị.",
    "form-row.mark":
      "Ký hiệu in trước dòng, cho biết dòng thuộc mục nào: I là phần; 1, 2 là mục; - là dòng của mục; + là dòng chia nhỏ. Để trống nếu là dòng “trong đó”.",
    "form-row.text": "Tên dòng như in trên biểu. Có thể sửa, thêm, xóa, đổi chỗ các dòng.",
    "form-row.count":
      "Dòng này đếm ai: chọn trong danh sách, hoặc ghi nhiều mục, ví dụ “Nghề nghiệp: Nông dân; Sinh viên”. “Tự nhập” là số do người lập nhập tay. Để trống nếu là dòng tiêu đề.",
  } satisfies Partial<Record<ColumnId, string>> as Readonly<Partial<Record<ColumnId, string>>>,
  source: ({ document, date, place }: ListSource) => `Theo ${place} (${document} ngày ${formatDay(date)}).`,
  chooseFromList: "Chọn trong danh sách.",
  /** Invented. */
  units: [
    ["DB01", "Đảng bộ xã Mẫu Sơn", "", "Xã", 20, 240],
    ["CB01", "Chi bộ thôn Đông", "DB01", "Xã", 12, 45],
    ["CB02", "Chi bộ Trường THCS Mẫu Sơn", "DB01", "Đơn vị sự nghiệp công lập", 8, 30],
  ] as readonly (readonly (string | number)[])[],
  people: ["Nguyễn Văn Ví Dụ", "Trần Thị Thí Dụ", "Lê Minh Mẫu"] as readonly string[],
  /** The sheet of the rows of form 2. */
  formRows: {
    sheet: "Dòng Biểu 2",
    counts: {
      all: "Tổng số",
      readmissions: "Kết nạp lại",
      "mean-age": "Tuổi bình quân",
      typed: "Tự nhập",
    },
    outcome: ({ sheet, lists, isNew, wasHidden }: FormRowsOutcome) =>
      isNew
        ? `Đã tạo trang “${sheet}” với các dòng của biểu${lists === null ? "" : `, và trang ẩn “${lists}” giữ các cách đếm để chọn`}. Sửa, thêm, xóa hoặc đổi chỗ các dòng rồi lập lại biểu.`
        : wasHidden
          ? `Trang “${sheet}” bị ẩn nên các dòng ở đó chưa được dùng. Trang đã được hiện lại và giữ nguyên: sửa ở đó rồi lập lại biểu.`
          : `Các dòng của biểu đang ở trang “${sheet}”. Trang được giữ nguyên, hãy sửa trực tiếp ở đó.`,
  },
  outcome: ({ sheets, lists, examples }: { sheets: readonly string[]; lists: string | null; examples: boolean }) =>
    `Đã tạo trang mẫu ${quoted(sheets)}${lists === null ? "" : `, và trang ẩn “${lists}” giữ các danh mục để chọn`}. ${
      examples ? "Hãy xóa các dòng ví dụ rồi nhập số liệu." : "Trang mẫu không có dòng ví dụ vì sổ tính đã có số liệu."
    }`,
};
