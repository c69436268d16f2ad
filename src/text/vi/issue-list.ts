// What the list of issues says around the sentences of the issues themselves.

import { tally } from "./pane";
import { count } from "./phrases";

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const issueList = {
  none: "Không có gì cần xem lại.",
  total: tally,
  filtered: (shown: number, total: number) => `Đang lọc: ${count(shown)} trong ${count(total)} mục.`,
  noneOfFilter: "Không có mục nào khớp bộ lọc.",
  all: "Tất cả",
  choice: (name: string, issues: number) => `${name} (${count(issues)})`,
  wholeWorkbook: "Cả sổ tính",
  noUnit: "Không gắn với đơn vị nào",
  /** Sheet by sheet; "" where it needs no name. */
  cells: (places: readonly { sheet: string; cells: readonly string[] }[], more: boolean) => {
    const said = places.map(({ sheet, cells }) => `${sheet === "" ? "" : `trang “${sheet}”, `}ô ${cells.join(", ")}`);
    return capital(`${said.join("; ")}${more ? " …" : ""}`);
  },
  groupCount: (issues: number) => `${count(issues)} mục`,
  shown: (shown: number, total: number) =>
    `Đang hiện ${count(shown)} trong ${count(total)} mục, còn ${count(total - shown)} mục chưa hiện.`,
  showMore: (next: number) => `Hiện thêm ${count(next)} mục`,
  mapping: "Chỉ ra trang và cột",
};
