// What the headings of the sheets may say on which a person defines groupings and composition goals. The heading that is
// recommended comes first.

export type DefinitionColumn = "name" | "item" | "dimension" | "value";

export const DEFINITION_HEADINGS: Readonly<Record<DefinitionColumn, readonly string[]>> = {
  name: ["Tên nhóm cơ cấu", "Nhóm cơ cấu", "Tên nhóm", "Nhóm", "Cơ cấu", "Tên cơ cấu", "Tên cách nhóm"],
  item: ["Mục", "Nhãn", "Tên mục", "Mục cơ cấu", "Mục của nhóm"],
  dimension: ["Tiêu chí", "Tên tiêu chí", "Tiêu chí cơ cấu", "Tiêu chí hoặc nhóm"],
  value: ["Giá trị", "Gồm", "Bao gồm", "Gồm những", "Giá trị của tiêu chí"],
};

/** "Chỉ tiêu 2024 (%)", "Chỉ tiêu cơ cấu nhiệm kỳ 2020-2025", "Mục tiêu (%)", as normaliseHeading leaves them. */
export const GOAL_HEADING =
  /^(?:tỷ lệ |tỉ lệ )?(?:chỉ tiêu|mục tiêu|ct)(?: (?:cơ cấu|tỷ lệ|tỉ lệ|năm|cả năm|nhiệm kỳ|giai đoạn|\d{4}))*$/u;
