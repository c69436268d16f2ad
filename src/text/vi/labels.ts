// Names of things in Vietnamese: measures, bands, periods; what dimensions and categories are called, their own files say. Sentences
// stand in the other sections.

import { categoryNames, dimensionNames } from "../../model/dimension-words";
import type { Period } from "../../model/period";
import { formatShortPercent } from "../format-number";

export const labels = {
  dimensions: dimensionNames("vi"),
  categories: categoryNames("vi"),
  /** What a goal is set for that is no breakdown. */
  density: "đảng viên so với dân số",
  /** The words by which a function's argument names members with an attribute, and the denominator of a rate. */
  memberAttributes: { male: "nam", female: "nữ", minority: "dân tộc thiểu số", university: "đại học" },
  rateBases: { members: "hiện nay", "members-at-start": "đầu kỳ", "members-last-year": "cuối năm trước" },
  columns: {
    ordinal: "STT",
    code: "Mã đơn vị",
    unit: "Đơn vị",
    notes: "Ghi chú",
    previous: "Cùng kỳ trước",
    category: "Nội dung",
    count: "Số lượng",
    share: "Tỷ lệ (%)",
    total: "Tổng số",
  },
  /** The words of an achievement band: the limits of the settings, and which of the bands between them. */
  band: (limits: readonly number[], index: number): string => {
    const percent = (share: number): string => formatShortPercent(share, "vi");
    const low = limits[index - 1];
    const high = limits[index];
    if (high === undefined) return low === undefined ? "" : `từ ${percent(low)} trở lên`;
    if (low === undefined) return `dưới ${percent(high)}`;
    return `từ ${percent(low).replace(" %", "")} đến dưới ${percent(high)}`;
  },
  period: (period: Period): string =>
    period.kind === "year" ? `năm ${String(period.year)}` : `nhiệm kỳ ${String(period.from)}-${String(period.to)}`,
};
