// What the headings may say of the tables on which a person defines groupings, composition goals and the rows of a form. The heading
// that is recommended comes first.

import type { ColumnId } from "../../model/issue";
import { ADMISSION_HEADINGS } from "./admission-headings";

type Headings = Readonly<Partial<Record<ColumnId, readonly string[]>>>;

const ITEM = ["Mục", "Nhãn", "Tên mục", "Mục cơ cấu", "Mục của nhóm"];
const DIMENSION = ["Tiêu chí", "Tên tiêu chí", "Tiêu chí cơ cấu", "Tiêu chí hoặc nhóm"];

export const GROUPING_HEADINGS: Headings = {
  "grouping.name": ["Tên nhóm cơ cấu", "Nhóm cơ cấu", "Tên nhóm", "Nhóm", "Cơ cấu", "Tên cơ cấu", "Tên cách nhóm"],
  "grouping.item": ITEM,
  "grouping.dimension": DIMENSION,
  "grouping.value": ["Giá trị", "Gồm", "Bao gồm", "Gồm những", "Giá trị của tiêu chí"],
};

/** The columns of shares stand once for each period: see GOAL_HEADING. */
export const GOAL_HEADINGS: Headings = {
  "goal.dimension": DIMENSION,
  "goal.item": ITEM,
  "goal.unit": ADMISSION_HEADINGS["admission.unit"] ?? [],
};

/** "Chỉ tiêu 2024 (%)", "Chỉ tiêu cơ cấu nhiệm kỳ 2020-2025", "Mục tiêu (%)", as normaliseHeading leaves them. */
export const GOAL_HEADING =
  /^(?:tỷ lệ |tỉ lệ )?(?:chỉ tiêu|mục tiêu|ct)(?: (?:cơ cấu|tỷ lệ|tỉ lệ|năm|cả năm|nhiệm kỳ|giai đoạn|\d{4}))*$/u;

export const FORM_ROW_HEADINGS: Headings = {
  "form-row.mark": ["TT", "STT", "Số TT", "Ký hiệu"],
  "form-row.text": ["Dòng của Biểu 2", "Dòng Biểu 2", "Dòng của Biểu 2-BTCTW", "Dòng Biểu 2-BTCTW", "Dòng của biểu"],
  "form-row.count": ["Đếm", "Đếm những ai", "Cách đếm"],
};
