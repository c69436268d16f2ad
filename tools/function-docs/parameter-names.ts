// The names of parameters as the pane and the help pages show them. Excel's own tooltip shows those of the metadata, which are English in
// every language; in Vietnamese a page says what they mean.

import type { Language } from "../../src/model/words";
import type { Parameter } from "./describe-functions";

const VIETNAMESE: Readonly<Record<string, string>> = {
  admitted: "số kết nạp",
  asOf: "ngày chốt",
  attribute: "đặc điểm",
  base: "mẫu số",
  birth: "ngày sinh",
  category: "mục",
  columns: "tiêu chí cột",
  dimension: "tiêu chí",
  goal: "chỉ tiêu",
  headings: "tiêu đề",
  kind: "loại hình",
  on: "tính vào ngày",
  period: "kỳ",
  plan: "kế hoạch",
  rows: "tiêu chí dòng",
  term: "nhiệm kỳ",
  text: "nội dung",
  threshold: "ngưỡng",
  unit: "đơn vị",
  year: "năm",
  years: "số năm",
};

export function parameterName(language: Language, name: string): string {
  if (language === "en") return name;
  const known = VIETNAMESE[name];
  if (known === undefined) throw new Error(`The parameter ${name} has no Vietnamese name.`);
  return known;
}

/** In brackets where they can be left out. */
export function shownNames(language: Language, parameters: readonly Parameter[]): readonly string[] {
  return parameters.map(({ name, optional }) => {
    const shown = parameterName(language, name);
    return optional === true ? `[${shown}]` : shown;
  });
}
