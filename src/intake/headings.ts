// What the headings of both sheets may say: each column with its canonical heading first, then what offices also write.
// Where the heading row stands is found by recognise-sheet.ts.

import type { ColumnId } from "../model/issue";
import type { Period } from "../model/period";
import { foldText } from "./fold";

export type SheetKind = "units" | "admissions";

const UNIT_HEADINGS: Readonly<Partial<Record<ColumnId, readonly string[]>>> = {
  "unit.code": [
    "Mã đơn vị",
    "Mã",
    "Mã số",
    "Mã ĐV",
    "Mã tổ chức",
    "Mã tổ chức đảng",
    "Mã TCĐ",
    "Mã đảng bộ",
    "Mã chi bộ",
  ],
  "unit.name": [
    "Tên đơn vị",
    "Đơn vị",
    "Tên",
    "Tên ĐV",
    "Đơn vị trực thuộc",
    "Tên tổ chức đảng",
    "Tổ chức đảng",
    "Tên TCĐ",
    "Tên TCCSĐ",
    "TCCSĐ",
    "Tổ chức cơ sở đảng",
    "Tên tổ chức cơ sở đảng",
    "Đảng bộ",
    "Tên đảng bộ",
    "Chi bộ",
    "Tên chi bộ",
    "Đảng bộ, chi bộ",
    "Chi, đảng bộ",
    "Tên chi, đảng bộ",
    "Đảng bộ trực thuộc",
    "Cơ sở đảng",
    "Tên cơ sở đảng",
    "Chi bộ, đảng bộ",
    "Chi bộ, đảng bộ trực thuộc",
    "Đảng bộ, chi bộ trực thuộc",
  ],
  "unit.parent": [
    "Trực thuộc",
    "Đơn vị cấp trên",
    "Cấp trên",
    "Cấp trên trực tiếp",
    "Đơn vị cấp trên trực tiếp",
    "Mã đơn vị cấp trên",
    "Mã cấp trên",
    "Thuộc",
    "Thuộc đảng bộ",
    "Trực thuộc đảng bộ",
    "Đảng bộ cấp trên",
    "Tổ chức đảng cấp trên",
    "Đơn vị chủ quản",
    "Mã trực thuộc",
    "Đơn vị cha",
  ],
  "unit.kind": [
    "Loại hình",
    "Loại hình đơn vị",
    "Loại",
    "Loại đơn vị",
    "Loại hình tổ chức đảng",
    "Loại hình TCĐ",
    "Loại hình cơ sở",
  ],
  "unit.area": ["Địa bàn", "Khu vực", "Địa phương", "Vùng"],
  "unit.from": ["Từ ngày", "Ngày thành lập", "Thành lập", "Ngày bắt đầu", "Có từ ngày"],
  "unit.to": ["Đến ngày", "Ngày kết thúc", "Ngày giải thể", "Kết thúc", "Ngày sáp nhập", "Ngày kết thúc hoạt động"],
};

const ADMISSION_HEADINGS: Readonly<Partial<Record<ColumnId, readonly string[]>>> = {
  "admission.name": [
    "Họ và tên",
    "Họ tên",
    "Họ & tên",
    "Họ và tên khai sinh",
    "Họ, tên",
    "Họ tên đảng viên",
    "Họ và tên đảng viên",
    "Họ và tên đảng viên mới",
    "Họ và tên người được kết nạp",
    "Họ và tên quần chúng",
    "Họ, chữ đệm và tên",
    "Tên đảng viên",
    "Họ tên khai sinh",
  ],
  "admission.birth": [
    "Ngày sinh",
    "Ngày, tháng, năm sinh",
    "Năm sinh",
    "Sinh ngày",
    "Ngày tháng năm sinh",
    "Ngày/tháng/năm sinh",
    "Sinh năm",
    "NTNS",
    "Ngày sinh ngày tháng năm",
    "Ngày, tháng năm sinh",
  ],
  "admission.sex": ["Giới tính", "Giới", "Phái", "Nam/Nữ", "Nam, nữ", "GT"],
  "admission.male": [
    "Nam",
    "Giới tính nam",
    "Giới nam",
    "Ngày sinh nam",
    "Năm sinh nam",
    "Ngày tháng năm sinh nam",
    "Sinh năm nam",
  ],
  "admission.female": [
    "Nữ",
    "Giới tính nữ",
    "Giới nữ",
    "Ngày sinh nữ",
    "Năm sinh nữ",
    "Ngày tháng năm sinh nữ",
    "Sinh năm nữ",
    "Là nữ",
  ],
  "admission.ethnicity": ["Dân tộc", "DT", "Thành phần dân tộc"],
  "admission.religion": ["Tôn giáo", "TG"],
  "admission.occupation": [
    "Nghề nghiệp",
    "Nghề nghiệp hiện nay",
    "Nghề nghiệp, chức vụ",
    "Nghề nghiệp, nơi làm việc",
    "Nghề nghiệp hiện tại",
    "Nghề nghiệp khi kết nạp",
    "Nghề nghiệp khi vào Đảng",
  ],
  "admission.education": [
    "Trình độ GDPT",
    "Trình độ giáo dục phổ thông",
    "Giáo dục phổ thông",
    "GDPT",
    "Trình độ văn hóa",
    "Văn hóa",
    "TĐVH",
    "Trình độ phổ thông",
    "Trình độ học vấn",
    "Học vấn",
    "Trình độ học vấn phổ thông",
    "Học vấn phổ thông",
    "Trình độ",
    "Trình độ văn hóa phổ thông",
    "Trình độ văn hóa, chuyên môn",
    "Trình độ học vấn, chuyên môn",
    "Trình độ GDPT, chuyên môn",
    "Phổ thông",
  ],
  "admission.qualification": [
    "Trình độ chuyên môn",
    "Chuyên môn",
    "Chuyên môn nghiệp vụ",
    "Trình độ chuyên môn nghiệp vụ",
    "Trình độ chuyên môn, nghiệp vụ",
    "Trình độ CMNV",
    "CMNV",
    "Trình độ CM",
    "TĐCM",
    "Trình độ đào tạo",
    "Học vị",
    "Bằng cấp",
    "Trình độ chuyên môn cao nhất",
    "Trình độ học vấn chuyên môn",
    "Trình độ học vấn chuyên môn nghiệp vụ",
    "Chuyên môn kỹ thuật",
    "Trình độ chuyên môn kỹ thuật",
  ],
  "admission.theory": [
    "Lý luận chính trị",
    "Trình độ lý luận chính trị",
    "LLCT",
    "Trình độ LLCT",
    "Lý luận",
    "Lí luận chính trị",
    "Trình độ chính trị",
  ],
  "admission.youth": [
    "Đoàn viên",
    "Đoàn viên TNCS Hồ Chí Minh",
    "Đoàn viên Đoàn TNCS Hồ Chí Minh",
    "Là đoàn viên",
    "Đoàn viên TNCS",
    "ĐVTN",
    "Đoàn viên TNCSHCM",
    "Đoàn TNCS Hồ Chí Minh",
    "Là đoàn viên TNCS Hồ Chí Minh",
    "Đoàn viên thanh niên",
  ],
  "admission.identity": [
    "Số định danh",
    "Số định danh cá nhân",
    "CCCD",
    "Số CCCD",
    "CMND",
    "Số CMND",
    "Căn cước công dân",
    "Số căn cước công dân",
    "Số căn cước",
    "Căn cước",
    "Mã định danh",
    "Số ĐDCN",
    "CCCD/CMND",
    "CMND/CCCD",
    "Số CMND/CCCD",
    "Số CCCD/CMND",
    "Số CMTND",
  ],
  "admission.unit": [
    "Đơn vị",
    "Tên đơn vị",
    "Mã đơn vị",
    "Chi bộ",
    "Đảng bộ",
    "Đảng bộ, chi bộ",
    "Chi bộ, đảng bộ",
    "Đảng bộ trực thuộc",
    "Tổ chức đảng",
    "Đơn vị kết nạp",
    "Nơi kết nạp",
    "Kết nạp tại",
    "Chi bộ kết nạp",
    "Đảng bộ kết nạp",
    "Tổ chức đảng đang sinh hoạt",
    "Đơn vị sinh hoạt đảng",
    "Nơi sinh hoạt đảng",
    "Chi bộ sinh hoạt",
    "Chi bộ đang sinh hoạt",
    "Đơn vị sinh hoạt",
    "Sinh hoạt tại chi bộ",
    "TCCSĐ",
    "Tổ chức cơ sở đảng",
    "Cơ sở đảng",
    "Trực thuộc",
    "Đơn vị trực thuộc",
    "Thuộc chi bộ",
    "Thuộc đảng bộ",
    "Thuộc đơn vị",
    "Tên tổ chức đảng",
    "Chi, đảng bộ",
  ],
  "admission.decision": [
    "Ngày quyết định",
    "Ngày QĐ",
    "Ngày quyết định kết nạp",
    "Ngày ra quyết định",
    "Ngày ký quyết định",
    "Ngày QĐ kết nạp",
    "Ngày ban hành quyết định",
    "Quyết định kết nạp ngày",
    "Quyết định ngày",
    "Quyết định ngày tháng năm",
    "QĐ kết nạp ngày",
    "QĐ ngày",
    "Quyết định kết nạp ngày tháng năm",
    "Ngày tháng năm quyết định",
    "Ngày, tháng, năm ra quyết định",
    "Ngày ký",
    "Ngày ký QĐ",
  ],
  "admission.admitted": [
    "Ngày kết nạp",
    "Ngày vào Đảng",
    "Ngày kết nạp Đảng",
    "Ngày vào ĐCSVN",
    "Ngày lễ kết nạp",
    "Ngày tổ chức lễ kết nạp",
    "Ngày, tháng, năm kết nạp",
    "Ngày tháng năm kết nạp",
    "Ngày tháng năm vào Đảng",
    "Ngày được kết nạp",
    "Ngày kết nạp vào Đảng",
    "Kết nạp ngày",
    "Ngày làm lễ kết nạp",
    "Thời gian kết nạp",
    "Ngày, tháng, năm vào Đảng",
    "Ngày, tháng, năm kết nạp Đảng",
    "Vào Đảng ngày",
    "Ngày vào Đảng dự bị",
    "Ngày kết nạp ngày tháng năm",
  ],
  "admission.official": [
    "Ngày chính thức",
    "Ngày công nhận chính thức",
    "Ngày chuyển chính thức",
    "Ngày vào Đảng chính thức",
    "Ngày vào đảng chính thức",
    "Chính thức ngày",
    "Chính thức",
  ],
  "admission.certificate": [
    "Ngày cấp giấy chứng nhận",
    "Ngày cấp GCN",
    "Ngày GCN",
    "Giấy chứng nhận ngày",
    "Giấy chứng nhận",
    "GCN",
    "Ngày cấp giấy chứng nhận học lớp",
  ],
};

const BRACKETS = /\([^)]*(?:\)|$)|\[[^\]]*(?:\]|$)/gu;
const NO_WORD = /[^\p{L}\p{N}]+/gu;

/** "Ngày sinh *\n(dd/mm/yyyy)" → "ngày sinh": words only, without what stands in brackets. */
export function normaliseHeading(text: string): string {
  return foldText(text).replace(BRACKETS, " ").replace(NO_WORD, " ").trim();
}

const HEADINGS: Readonly<Record<SheetKind, ReadonlyMap<string, ColumnId>>> = {
  units: byHeading(UNIT_HEADINGS),
  admissions: byHeading(ADMISSION_HEADINGS),
};

/** The column that a heading names in a sheet of this kind, or null. */
export function headingColumn(kind: SheetKind, text: string): ColumnId | null {
  return HEADINGS[kind].get(normaliseHeading(text)) ?? null;
}

const PLAN_WORDS = "(?:kế hoạch|chỉ tiêu|kh|ct)";
const PLAN_WITH_PERIOD = new RegExp(
  `^${PLAN_WORDS}(?![\\p{L}])[^\\d%]*((?:19|20)\\d{2})(?: ?- ?((?:19|20)\\d{2}))?[^\\d%]*$`,
  "u",
);
const PLAN_ALONE = new RegExp(
  `^${PLAN_WORDS}(?: (?:năm|cả năm|giao|được giao|kết nạp|kết nạp đảng viên|phát triển đảng viên|chỉ tiêu|kế hoạch|đảng viên|đảng viên mới))*$`,
  "u",
);

/** A plan column: its period, or `period: null` when the heading names none; null for any other heading. */
export function planHeading(text: string): { readonly period: Period | null } | null {
  const folded = foldText(text).replace(/[*:]/gu, "").trim();
  const match = PLAN_WITH_PERIOD.exec(folded);
  if (!match) return PLAN_ALONE.test(normaliseHeading(text)) ? { period: null } : null;
  const from = Number(match[1]);
  if (match[2] === undefined) return { period: { kind: "year", year: from } };
  const to = Number(match[2]);
  return to > from ? { period: { kind: "term", from, to } } : null;
}

function byHeading(headings: Readonly<Partial<Record<ColumnId, readonly string[]>>>): ReadonlyMap<string, ColumnId> {
  const columns = new Map<string, ColumnId>();
  for (const [column, texts] of Object.entries(headings)) {
    for (const text of texts) {
      columns.set(normaliseHeading(text), column as ColumnId);
    }
  }
  return columns;
}
