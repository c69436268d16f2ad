// What is wrong with the data and what to do about it, in Vietnamese.

import type { ColumnId } from "../../model/issue";
import type { IssueTexts } from "../issue-sentence";

const columns: Readonly<Record<ColumnId, string>> = {
  "unit.code": "Mã đơn vị",
  "unit.name": "Tên đơn vị",
  "unit.parent": "Trực thuộc",
  "unit.kind": "Loại hình",
  "unit.area": "Địa bàn",
  "unit.from": "Từ ngày",
  "unit.to": "Đến ngày",
  "unit.plan": "Kế hoạch",
  "admission.name": "Họ và tên",
  "admission.birth": "Ngày sinh",
  "admission.sex": "Giới tính",
  "admission.male": "Nam",
  "admission.female": "Nữ",
  "admission.ethnicity": "Dân tộc",
  "admission.religion": "Tôn giáo",
  "admission.occupation": "Nghề nghiệp",
  "admission.education": "Trình độ GDPT",
  "admission.qualification": "Trình độ chuyên môn",
  "admission.theory": "Lý luận chính trị",
  "admission.youth": "Đoàn viên",
  "admission.identity": "Số định danh",
  "admission.unit": "Đơn vị",
  "admission.decision": "Ngày quyết định",
  "admission.admitted": "Ngày kết nạp",
  "admission.official": "Ngày chính thức",
  "admission.certificate": "Ngày cấp giấy chứng nhận",
};

const quote = (text: string): string => `“${text}”`;
const column = (id: ColumnId): string => `cột ${quote(columns[id])}`;
const perhaps = (suggestion: string | null): string => (suggestion === null ? "" : ` Có phải là ${quote(suggestion)}?`);
const count = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/gu, ".");

export const issues: IssueTexts = {
  titles: {
    "workbook/no-units": "Chưa có danh sách đơn vị",
    "workbook/no-admissions": "Chưa có danh sách kết nạp",
    "sheet/no-rows": "Bảng chưa có dòng nào",
    "column/missing": "Thiếu cột",
    "column/twice": "Hai cột trùng tiêu đề",
    "column/dates-as-text": "Cột ngày gõ dạng chữ",
    "cell/error-value": "Ô báo lỗi công thức",
    "row/total": "Dòng cộng",
    "unit/no-name": "Đơn vị chưa có tên",
    "unit/code-twice": "Trùng mã đơn vị",
    "unit/name-twice": "Trùng tên đơn vị",
    "unit/unknown-parent": "Không tìm thấy đơn vị cấp trên",
    "unit/cycle": "Trực thuộc vòng tròn",
    "plan/no-period": "Cột kế hoạch không ghi năm",
    "plan/not-a-number": "Kế hoạch không phải là số",
    "plan/negative": "Kế hoạch là số âm",
    "plan/not-whole": "Kế hoạch là số lẻ",
    "plan/differs-from-children": "Kế hoạch lệch với cấp dưới",
    "admission/no-name": "Thiếu họ và tên",
    "admission/no-unit": "Thiếu đơn vị",
    "admission/unknown-unit": "Đơn vị không có trong danh sách",
    "admission/ambiguous-unit": "Đơn vị chưa rõ ràng",
    "admission/no-counting-date": "Thiếu ngày kết nạp",
    "date/not-a-date": "Không phải là ngày",
    "date/impossible": "Ngày không có thật",
    "date/typed-as-text": "Năm chỉ ghi hai chữ số",
    "date/year-only": "Ngày ghi chưa đủ",
    "date/wrong-order": "Thứ tự ngày chưa hợp lý",
    "value/unknown": "Giá trị không có trong danh mục",
    "value/both-sexes": "Đánh dấu cả Nam và Nữ",
    "person/twice": "Trùng người",
  },
  sentences: {
    "workbook/no-units": () => ({
      what: "Không tìm thấy bảng danh sách đơn vị trong tệp này.",
      fix: "Tạo một trang tính có hàng tiêu đề gồm “Tên đơn vị” và “Kế hoạch” kèm năm, ví dụ “Kế hoạch 2025”.",
    }),
    "workbook/no-admissions": () => ({
      what: "Không tìm thấy bảng danh sách kết nạp trong tệp này.",
      fix: "Tạo một trang tính có hàng tiêu đề gồm “Họ và tên”, “Đơn vị” và “Ngày kết nạp”.",
    }),
    "sheet/no-rows": ({ kind }, { sheet }) => ({
      what: `Trang ${quote(sheet)} có tiêu đề nhưng bên dưới chưa có dòng nào.`,
      fix:
        kind === "units" ? "Nhập mỗi đơn vị một dòng dưới hàng tiêu đề." : "Nhập mỗi người một dòng dưới hàng tiêu đề.",
    }),
    "column/missing": (p, { sheet }) => ({
      what: `Trang ${quote(sheet)} giống danh sách kết nạp nhưng thiếu ${column(p.column)}, nên chưa được đọc.`,
      fix: `Thêm ${column(p.column)} vào hàng tiêu đề. Nếu đây không phải danh sách kết nạp thì bỏ qua.`,
    }),
    "column/twice": (p) => ({
      what: `Tiêu đề ${quote(p.heading)} cũng là ${column(p.column)}, mà cột này đã có ở bên trái.`,
      fix: "Chỉ cột đầu tiên được đọc. Đổi tên hoặc xóa cột không dùng.",
    }),
    "column/dates-as-text": (p) => ({
      what: `${count(p.count)} ô ở ${column(p.column)} là chữ chứ không phải ngày của Excel, ô đầu tiên ghi ${quote(p.text)}.`,
      fix: "Các ô này đã được đọc theo thứ tự ngày/tháng/năm và vẫn được tính. Nên đổi cả cột sang kiểu ngày.",
    }),
    "cell/error-value": (p) => ({
      what: `Ô ở ${column(p.column)} đang báo lỗi ${p.text}.`,
      fix: "Sửa công thức hoặc nhập trực tiếp giá trị đúng vào ô.",
    }),
    "row/total": (p) => ({
      what: `Dòng ${quote(p.text)} được hiểu là dòng cộng, nên không tính như một dòng dữ liệu.`,
      fix: "Không cần làm gì. Nếu đây là tên một đơn vị thì ghi tên đầy đủ hơn.",
    }),
    "unit/no-name": () => ({
      what: "Dòng này không ghi tên đơn vị.",
      fix: "Nhập tên đơn vị, hoặc xóa dòng nếu không dùng.",
    }),
    "unit/code-twice": (p) => ({
      what: `Mã đơn vị ${quote(p.code)} đã dùng ở ô ${p.firstCell}. Dòng này không được tính.`,
      fix: "Cấp cho mỗi đơn vị một mã riêng, hoặc xóa dòng lặp lại.",
    }),
    "unit/name-twice": (p) => ({
      what: `Đơn vị ${quote(p.name)} đã có ở ô ${p.firstCell}.`,
      fix: "Nếu là một đơn vị thì xóa dòng lặp lại. Nếu là hai đơn vị thì ghi mã hoặc tên khác nhau.",
    }),
    "unit/unknown-parent": (p) => ({
      what: `Đơn vị cấp trên ${quote(p.text)} không xác định được trong danh sách, nên đơn vị này được xếp ở cấp cao nhất.${perhaps(p.suggestion)}`,
      fix: "Ghi đúng mã hoặc tên của đơn vị cấp trên, hoặc thêm đơn vị đó vào danh sách.",
    }),
    "unit/cycle": (p) => ({
      what: `${quote(p.name)} trực thuộc một đơn vị nằm dưới chính nó, nên được xếp ở cấp cao nhất.`,
      fix: "Sửa cột “Trực thuộc” của các đơn vị này để không nối thành vòng.",
    }),
    "plan/no-period": (p) => ({
      what: `Tiêu đề ${quote(p.heading)} không cho biết là kế hoạch của năm nào, nên cột này chưa được đọc.`,
      fix: "Ghi thêm năm hoặc nhiệm kỳ vào tiêu đề, ví dụ “Kế hoạch 2025”.",
    }),
    "plan/not-a-number": (p) => ({
      what: `Kế hoạch ${p.period} ghi ${quote(p.text)}, không đọc được thành số.`,
      fix: "Nhập một số, hoặc ghi “từ 80 trở lên”, “55-60”. Để trống nếu không giao kế hoạch.",
    }),
    "plan/negative": (p) => ({
      what: `Kế hoạch ${p.period} là số âm (${p.text}), nên không được tính.`,
      fix: "Nhập số từ 0 trở lên, hoặc để trống nếu không giao kế hoạch.",
    }),
    "plan/not-whole": (p) => ({
      what: `Kế hoạch ${p.period} là ${p.text}, không phải số nguyên, nên không được tính.`,
      fix: "Nhập số người là số nguyên.",
    }),
    "plan/differs-from-children": (p) => ({
      what: `Kế hoạch ${p.period} của ${quote(p.name)} là ${count(p.own)}, còn tổng kế hoạch các đơn vị trực thuộc là ${count(p.children)}.`,
      fix: `Kiểm tra lại hai số. Hiện tính theo kế hoạch riêng của đơn vị (${count(p.own)}).`,
    }),
    "admission/no-name": () => ({
      what: "Dòng này không ghi họ và tên, nên không được tính.",
      fix: "Nhập họ và tên, hoặc xóa dòng nếu không dùng.",
    }),
    "admission/no-unit": () => ({
      what: "Dòng này không ghi đơn vị, nên không được tính.",
      fix: "Nhập mã hoặc tên đơn vị có trong danh sách đơn vị.",
    }),
    "admission/unknown-unit": (p) => ({
      what: `Đơn vị ${quote(p.text)} không có trong danh sách, nên dòng này không được tính.${perhaps(p.suggestion)}`,
      fix: "Sửa lại tên cho khớp danh sách đơn vị, hoặc thêm đơn vị này vào danh sách.",
    }),
    "admission/ambiguous-unit": (p) => ({
      what: `${quote(p.text)} có thể là nhiều đơn vị: ${p.names}. Dòng này không được tính.`,
      fix: "Ghi mã đơn vị để phân biệt.",
    }),
    "admission/no-counting-date": () => ({
      what: "Dòng này không có ngày kết nạp và ngày quyết định, nên không được tính vào kỳ nào.",
      fix: "Nhập ngày kết nạp hoặc ngày quyết định.",
    }),
    "date/not-a-date": (p) => ({
      what: `${quote(p.text)} ở ${column(p.column)} không đọc được thành ngày.`,
      fix: "Nhập lại theo dạng ngày/tháng/năm, ví dụ 19/05/2025.",
    }),
    "date/impossible": (p) => ({
      what: `${quote(p.text)} ở ${column(p.column)} không phải là một ngày có thật.`,
      fix: "Đối chiếu hồ sơ rồi nhập lại ngày đúng.",
    }),
    "date/typed-as-text": (p) => ({
      what: `${quote(p.text)} ở ${column(p.column)} là chữ và năm chỉ có hai chữ số; đã đọc là ${p.day}.`,
      fix: "Nhập lại đủ bốn chữ số của năm.",
    }),
    "date/year-only": (p) => ({
      what: `${column(p.column).replace(/^c/u, "C")} ghi ${quote(p.text)}, chưa đủ ngày, tháng, năm.`,
      fix:
        p.column === "admission.birth"
          ? "Tuổi được tính theo năm sinh. Bổ sung ngày, tháng nếu có."
          : "Nhập đủ ngày, tháng, năm.",
    }),
    "date/wrong-order": (p) => ({
      what: `${columns[p.first]} không thể sau ${columns[p.second].toLowerCase()}.`,
      fix: "Đối chiếu hồ sơ rồi sửa ngày bị nhầm.",
    }),
    "value/unknown": (p) => ({
      what: `${quote(p.text)} không có trong danh mục của ${column(p.column)}, nên được xếp vào “không ghi”.${perhaps(p.suggestion)}`,
      fix: "Sửa lại cho khớp danh mục.",
    }),
    "value/both-sexes": () => ({
      what: "Dòng này đánh dấu cả Nam và Nữ, nên giới tính được xếp vào “không ghi”.",
      fix: "Chỉ để một dấu ở cột đúng.",
    }),
    "person/twice": (p) => ({
      what:
        p.by === "identity"
          ? `Số định danh của ${quote(p.name)} đã có ở dòng của ô ${p.firstCell}. Cả hai dòng đều đang được tính.`
          : `${quote(p.name)} trùng họ tên và ngày sinh với ô ${p.firstCell}. Cả hai dòng đều đang được tính.`,
      fix: "Nếu là một người thì xóa dòng lặp lại. Nếu là hai người thì kiểm tra số định danh.",
    }),
  },
  columns,
  severities: { error: "Lỗi", warning: "Cảnh báo", note: "Lưu ý" },
};
