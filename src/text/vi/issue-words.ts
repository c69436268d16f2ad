// The names of the columns in Vietnamese, and the words that the sentences about issues share.

import { rowOf, splitPlace } from "../../model/cell-place";
import type { ColumnId, RowStanding, RuleSource, Severity } from "../../model/issue";
import { quote } from "./phrases";

export const issueColumns: Readonly<Record<ColumnId, string>> = {
  "unit.code": "Mã đơn vị",
  "unit.name": "Tên đơn vị",
  "unit.upper": "Đơn vị cấp trên",
  "unit.parent": "Trực thuộc",
  "unit.kind": "Loại hình",
  "unit.area": "Địa bàn",
  "unit.from": "Từ ngày",
  "unit.to": "Đến ngày",
  "unit.merged-into": "Sáp nhập vào",
  "unit.plan": "Kế hoạch",
  "unit.total": "Kết nạp",
  "unit.percent": "Tỷ lệ (%)",
  "unit.certificates": "Giấy chứng nhận",
  "unit.classes": "Số lớp",
  "unit.members-at-start": "Số đảng viên đầu kỳ",
  "unit.members-last-year": "Số đảng viên cuối năm trước",
  "unit.members": "Số đảng viên",
  "unit.population": "Dân số",
  "unit.male": "Đảng viên nam",
  "unit.female": "Đảng viên nữ",
  "unit.minority": "Đảng viên dân tộc thiểu số",
  "unit.university": "Đảng viên trình độ đại học",
  "unit.organisations": "Số tổ chức cơ sở đảng",
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
  "admission.card": "Số thẻ đảng viên",
  "admission.file-number": "Số lý lịch",
  "admission.unit": "Đơn vị",
  "admission.upper-unit": "Đơn vị cấp trên",
  "admission.resolution": "Ngày nghị quyết chi bộ",
  "admission.decision": "Ngày quyết định",
  "admission.admitted": "Ngày kết nạp",
  "admission.official": "Ngày chính thức",
  "admission.certificate": "Ngày cấp giấy chứng nhận",
  "admission.exception": "Trường hợp đặc biệt",
  "admission.readmission": "Kết nạp lại",
  "grouping.name": "Tên nhóm cơ cấu",
  "grouping.item": "Mục",
  "grouping.dimension": "Tiêu chí",
  "grouping.value": "Giá trị",
  "goal.dimension": "Tiêu chí",
  "goal.item": "Mục",
  "goal.unit": "Đơn vị",
  "goal.share": "Chỉ tiêu (%)",
  "form-row.mark": "TT",
  "form-row.text": "Dòng của Biểu 2",
  "form-row.count": "Đếm",
};

export function column(id: ColumnId): string {
  return `cột ${quote(issueColumns[id])}`;
}

export function perhaps(suggestion: string | null): string {
  return suggestion === null ? "" : ` Có phải là ${quote(suggestion)}?`;
}

/** A number as text with a decimal point, as Vietnamese write it: "2.5" is "2,5". */
export function decimal(text: string): string {
  return /^-?\d+\.\d+$/u.test(text) ? text.replace(".", ",") : text;
}

/** "năm 2017", "nhiệm kỳ 2010-2015" */
export function period(key: string): string {
  return `${key.includes("-") ? "nhiệm kỳ" : "năm"} ${key}`;
}

/** "dòng 6", "các dòng 6–9 trang “Kết nạp 2”": where cells such as "A6" or "Kết nạp 2!A6:A9" stand. */
export function at(place: string): string {
  const { sheet, cell } = splitPlace(place, "");
  const row = String(rowOf(cell));
  const first = /(\d+):/u.exec(cell)?.[1];
  const rows = first === undefined ? `dòng ${row}` : `các dòng ${first}–${row}`;
  return sheet === "" ? rows : `${rows} trang ${quote(sheet)}`;
}

const EXAMPLES: Readonly<Partial<Record<ColumnId, string>>> = {
  "admission.sex": "Nam, Nữ.",
  "admission.male": "x, hoặc để trống.",
  "admission.female": "x, hoặc để trống.",
  "admission.ethnicity": "Kinh, Tày, Thái, Mường, Mông …",
  "admission.religion": "Không, Phật giáo, Công giáo …",
  "admission.education": "12/12, 9/12 …",
  "admission.qualification": "Trung cấp, Đại học, Thạc sĩ …",
  "admission.theory": "Sơ cấp, Trung cấp, Cao cấp …",
  "admission.occupation": "Nông dân, Giáo viên, Công nhân, Sinh viên …",
  "admission.youth": "Có, Không, x …",
};

/** Some of the values that a column takes. */
export function examples(id: ColumnId): string {
  const some = EXAMPLES[id];
  return some === undefined ? "" : ` Ví dụ: ${some}`;
}

/** "Quy định 294-QĐ/TW (2025), mục 1.1.1" */
export function cite({ document, article }: RuleSource): string {
  const kind = document.includes("-CP")
    ? "Nghị định "
    : document.includes("-HD/") || document.includes("HD/TW")
      ? "Hướng dẫn "
      : document.includes("QĐ")
        ? "Quy định "
        : "";
  return `${kind}${document}${article === "" ? "" : `, ${/^\p{Lu}/u.test(article) && !/^[IVX]/u.test(article) ? article : `mục ${article}`}`}`;
}

/** "17 tuổi 5 tháng" */
export function age(months: number): string {
  const rest = months % 12;
  return `${Math.floor(months / 12)} tuổi${rest === 0 ? "" : ` ${rest} tháng`}`;
}

export const severities: Readonly<Record<Severity, string>> = { error: "Lỗi", warning: "Cảnh báo", note: "Lưu ý" };

/** The end of a sentence about a cell: what its fault means for the row. */
export function left({ uncounted, countedBy }: RowStanding): string {
  if (uncounted) return ", nên dòng này không được tính";
  return countedBy ? `; ngày để xếp kỳ lấy ở ${column(countedBy.column)} (${countedBy.day})` : "";
}
