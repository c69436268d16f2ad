/** Of the headings of schooling, without marks, those that don't say whether they mean schools or degrees. */
export const OPEN_SCHOOLING: ReadonlySet<string> = new Set(["trinh do", "trinh do hoc van", "hoc van"]);
