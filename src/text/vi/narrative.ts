// The sentences of the report in prose, in Vietnamese, and the words of its table of figures.

import { formatDay, type Day } from "../../model/day";
import type { Period } from "../../model/period";
import { planTarget, type Plan } from "../../model/plan";
import { formatMean, formatProsePercent, formatProsePoints, formatWholePercent } from "../format-number";
import { labels } from "./labels";
import { count } from "./phrases";

const percent = (share: number): string => formatProsePercent(share, "vi");
const points = (difference: number): string => formatProsePoints(difference, "vi");
const isNothing = (difference: number): boolean => points(difference) === "0";

const people = (value: number): string => `${count(value)} đảng viên`;

/** "12.064 đảng viên", "từ 80 đảng viên trở lên", "từ 55 đến 60 đảng viên" */
const planWords = (plan: Plan): string => {
  if (plan.kind === "range") return `từ ${count(plan.low)} đến ${people(plan.high)}`;
  return plan.kind === "floor" ? `từ ${people(plan.value)} trở lên` : people(planTarget(plan));
};

/** "gần 13.000 đảng viên": people come as wholes. null: it is one. */
const aboutWords = (mean: number): string | null => {
  const [below, above] = [Math.floor(mean), Math.ceil(mean)];
  if (!formatMean(mean, "vi").includes(",")) return null;
  return mean - below < 0.5 ? `trên ${people(below)}` : `gần ${people(above)}`;
};

const inRange = (plan: Plan, admitted: number): string => {
  if (plan.kind !== "range") return "";
  return admitted < plan.low ? "dưới khoảng" : admitted > plan.high ? "trên khoảng" : "trong khoảng";
};

/** "Bưu điện Hà Nội (38 %), Công ty CP Sông Hồng (19 %) và 3 đơn vị khác" */
const bracketList = (units: readonly ListedUnit[], more: number): string => {
  const listed = units.map(({ name, words }) => `${name} (${words})`).join(", ");
  return more > 0 ? `${listed} và ${count(more)} đơn vị khác` : listed;
};

const before = (period: Period): string => (period.kind === "year" ? "cùng kỳ năm trước" : "cùng kỳ nhiệm kỳ trước");

export interface ListedUnit {
  readonly name: string;
  /** What stands in the brackets. */
  readonly words: string;
}

export interface LowUnits {
  readonly listed: readonly ListedUnit[];
  readonly more: number;
  /** null: they are merely the lowest of those behind. */
  readonly limit: number | null;
}

/** Members among so many people. */
export interface UnitDensity {
  readonly name: string;
  readonly members: number;
  readonly population: number;
  readonly share: number;
}

export interface ListedCount {
  readonly words: string;
  readonly count: number;
  readonly share: number;
}

export const narrative = {
  name: "Báo cáo",
  title: (period: Period) => `BÁO CÁO KẾT QUẢ KẾT NẠP ĐẢNG VIÊN ${labels.period(period).toUpperCase()}`,
  figures: {
    title: "Số liệu trong báo cáo và công thức tính",
    columns: { figure: "Số liệu", value: "Giá trị", formula: "Công thức" },
    remark: "Muốn kiểm tra lại một số, hãy gõ công thức cùng dòng vào một ô trống bất kỳ.",
    /** In place of a formula. */
    counted: "Đếm trên các trang kèm theo",
    places: {
      plan: "Ghi ở ô kế hoạch trong danh sách đơn vị",
      units: "Đếm trong danh sách đơn vị",
      people: "Đếm trong danh sách kết nạp",
      issues: "Đếm ở trang Kiểm tra",
    },
    planHigh: "Kế hoạch, mức cao nhất",
    unreadPlans: "Số ô kế hoạch không đọc được",
    plannedMean: "Kế hoạch bình quân mỗi năm",
    judged: "Số đơn vị trực thuộc có kế hoạch",
    leaders: "Số đơn vị đạt từ 100 % kế hoạch",
    unplanned: "Số đơn vị không có kế hoạch hoặc kế hoạch bằng 0",
    unreadUnits: "Số đơn vị có kế hoạch không đọc được",
    untold: "Số đơn vị có kế hoạch, chưa rõ số kết nạp",
    low: (limit: number) => `Số đơn vị đạt dưới ${percent(limit)}`,
    notYet: "Số đơn vị chưa kết nạp",
    streak: (name: string) => `Số năm liền không kết nạp: ${name}`,
    emptyBefore: "Số đơn vị chưa có đảng viên đầu kỳ",
    /** Beside those that are named. */
    others: (label: string) => `${label}, không nêu tên`,
    people: "Số đảng viên mới có trong danh sách",
    unstated: (dimension: string) => `Không ghi: ${dimension}`,
    rest: (dimension: string) => `Các mức còn lại: ${dimension}`,
    other: (grouping: string) => `Khác: ${grouping}`,
    growth: "Số đảng viên tăng, giảm so với đầu kỳ",
    growthShare: "Số đảng viên tăng, giảm so với đầu kỳ (%)",
    otherKinds: "Số loại hình khác",
    leftOut: "Số dòng kết nạp chưa tính",
    later: "Số người có ngày sau ngày chốt số liệu",
    unplaced: "Số đơn vị không rõ cấp trên",
    ofUnit: (label: string, name: string) => `${label}: ${name}`,
    behind: "Số đơn vị chậm tiến độ",
    short: "Số đơn vị chưa đạt kế hoạch",
    dormant: (years: number) => `Số đơn vị ${count(years)} năm liền trở lên không kết nạp`,
    members: "Số đảng viên",
    population: "Dân số (hoặc số cán bộ, lao động ghi ở cột này)",
    membersBefore: "Số đảng viên đầu kỳ",
    densityGoal: "Chỉ tiêu tỷ lệ đảng viên so với dân số (%)",
    densityOver: "Vượt (+), hụt (−) chỉ tiêu tỷ lệ đảng viên (%)",
    nextPlan: (period: Period) => `Kế hoạch ${labels.period(period)}`,
    nextYearly: (period: Period) => `Kế hoạch bình quân mỗi năm, ${labels.period(period)}`,
    nextDensity: (period: Period) => `Chỉ tiêu tỷ lệ đảng viên so với dân số, ${labels.period(period)} (%)`,
    organisations: "Số tổ chức cơ sở đảng",
    organisationsOf: (kind: string) => `Số tổ chức đảng: ${kind}`,
    inBusinesses: "Số tổ chức đảng trong doanh nghiệp và hợp tác xã",
    memberShare: (attribute: string) => `Tỷ lệ đảng viên: ${attribute}`,
    admissionRate: "Kết nạp so với tổng số đảng viên (%)",
    admissionRateOf: (period: Period) => `Kết nạp ${labels.period(period)} so với tổng số đảng viên (%)`,
    certificates: (year: number) => `Giấy chứng nhận cấp năm ${String(year)}`,
    classes: (year: number) => `Số lớp mở năm ${String(year)}`,
    perSlot: "Giấy chứng nhận cho một chỉ tiêu",
  },
  unitPercent: (share: number) => formatWholePercent(share, "vi"),
  exactPercent: percent,
  years: (years: number) => `${count(years)} năm`,
  organisation: "toàn Đảng bộ",
  /** Of units of one name. */
  unitOf: (name: string, above: string) => `${name} thuộc ${above}`,
  unitWithCode: (name: string, code: string) => `${name} – mã ${code}`,
  result: (name: string, admitted: number, asOf: Day, period: Period) =>
    `Tính đến ngày ${formatDay(asOf)}, ${name} đã kết nạp được ${people(admitted)} trong ${labels.period(period)}`,
  notCovered: (period: Period) => `Chưa có số liệu kết nạp của ${labels.period(period)}.`,
  wholeYears: (units: string, asOf: Day) =>
    `Chưa biết số kết nạp đến ngày ${formatDay(asOf)}: ${units} chỉ ghi số của cả năm hoặc cả nhiệm kỳ, cần thêm danh sách kết nạp hoặc chọn ngày cuối kỳ.`,
  /** Of years within a term. */
  yearsMissing: (years: readonly number[], period: Period) =>
    `Chưa có số liệu kết nạp của năm ${years.join(", ")} nên chưa tính được kết quả của cả ${labels.period(period)}: ` +
    `cần thêm danh sách kết nạp, hoặc cột “Kết nạp <năm>” trong danh sách đơn vị (ghi 0 nếu không kết nạp ai).`,
  ofPlan: (achievement: number, plan: Plan) => `, đạt ${percent(achievement)} kế hoạch (${planWords(plan)}).`,
  withoutPlan: "; chưa có kế hoạch để tính tỷ lệ.",
  unreadPlan: "; kế hoạch có ghi nhưng không đọc được nên chưa tính tỷ lệ.",
  /** After the sentence on a plan that lacks some. */
  planLacks: (cells: number) => ` Kế hoạch này chưa gồm ${count(cells)} ô kế hoạch không đọc được.`,
  zeroPlan: "; kế hoạch bằng 0 nên không tính tỷ lệ.",
  pace: (due: number, pace: number) => {
    const convention = `Nếu chia đều kế hoạch theo thời gian thì đến ngày này cần đạt ${percent(due)}; kết quả `;
    if (isNothing(pace)) return `${convention}đúng tiến độ.`;
    return `${convention}${pace > 0 ? "vượt" : "chậm"} ${points(pace)} điểm phần trăm so với tiến độ.`;
  },
  /** `needed`: whole people. */
  needed: (remaining: number, needed: number) =>
    `Còn phải kết nạp ${people(remaining)}, bình quân mỗi tháng còn lại cần kết nạp ${people(needed)}.`,
  outcome: (over: number, missing: number) => {
    if (missing > 0) return `Kết thúc kỳ, còn thiếu ${people(missing)}, hụt ${points(over)}\u00a0% so với kế hoạch.`;
    return isNothing(over)
      ? "Kết thúc kỳ, hoàn thành đúng kế hoạch."
      : `Kết thúc kỳ, vượt ${points(over)}\u00a0% so với kế hoạch.`;
  },
  mean: (mean: number, planned: number | null) => {
    const exact = formatMean(mean, "vi");
    const about = aboutWords(mean);
    const brackets = [
      ...(about === null ? [] : [exact]),
      ...(planned === null ? [] : [`kế hoạch bình quân mỗi năm ${formatMean(planned, "vi")} đảng viên`]),
    ];
    const told = brackets.length === 0 ? "" : ` (${brackets.join("; ")})`;
    return `Bình quân mỗi năm kết nạp ${about ?? `${exact} đảng viên`}${told}.`;
  },
  change: (previous: number, change: number, period: Period) => {
    const convention = `So với ${before(period)} (${people(previous)}), `;
    if (isNothing(change)) return `${convention}số kết nạp không thay đổi.`;
    return `${convention}số kết nạp ${change > 0 ? "tăng" : "giảm"} ${points(change)}\u00a0%.`;
  },
  partialBefore: (first: Day) => ` Danh sách chỉ có người từ ngày ${formatDay(first)} nên số cùng kỳ có thể chưa đủ.`,
  noneBefore: (first: Day, period: Period) =>
    `Chưa có đủ số liệu ${before(period)} để so sánh: danh sách chỉ có người từ ngày ${formatDay(first)}.`,
  nobodyBefore: (period: Period) =>
    `${before(period).replace(/^c/u, "C")}, đơn vị không kết nạp được đảng viên nào nên không so sánh tỷ lệ.`,
  leaders: (listed: readonly ListedUnit[], more: number, units: number) => {
    const reached = listed.length + more;
    const who =
      reached === units
        ? `Cả ${count(units)} đơn vị trực thuộc có kế hoạch đều`
        : `Trong số ${count(units)} đơn vị trực thuộc có kế hoạch, ${count(reached)} đơn vị`;
    return `${who} đạt từ 100\u00a0% kế hoạch trở lên: ${bracketList(listed, more)}.`;
  },
  noLeader: (units: number) =>
    `Trong số ${count(units)} đơn vị trực thuộc có kế hoạch, chưa có đơn vị nào đạt 100\u00a0% kế hoạch.`,
  ranges: (units: readonly { readonly name: string; readonly plan: Plan; readonly admitted: number }[], more: number) =>
    `Kế hoạch giao theo khoảng: ${units
      .map(
        ({ name, plan, admitted }) =>
          `${name} ${planWords(plan)}, đã kết nạp ${count(admitted)} (${inRange(plan, admitted)})`,
      )
      .join("; ")}${more > 0 ? ` và ${count(more)} đơn vị khác` : ""}.`,
  unplanned: (units: number) =>
    `${count(units)} đơn vị trực thuộc không có kế hoạch hoặc kế hoạch bằng 0 nên không xét tỷ lệ.`,
  unread: (names: readonly string[], more: number) =>
    `Kế hoạch của ${count(names.length + more)} đơn vị trực thuộc không đọc được nên chưa xét tỷ lệ: ` +
    `${names.join(", ")}${more > 0 ? ` và ${count(more)} đơn vị khác` : ""}.`,
  untold: (names: readonly string[], more: number) =>
    `Chưa rõ số kết nạp của ${count(names.length + more)} đơn vị có kế hoạch nên chưa xét tỷ lệ (cột “Kết nạp <năm>” để trống, chỉ có số chung ở đơn vị cấp trên, hoặc chưa hết kỳ): ` +
    `${names.join(", ")}${more > 0 ? ` và ${count(more)} đơn vị khác` : ""}.`,
  /** `low` are the lowest of those behind: all of them, or those under a limit that is lower than what is due. */
  behind: (units: number, due: number, low: LowUnits) => {
    if (units === 0) return `Không có đơn vị trực thuộc nào ${due < 1 ? "chậm tiến độ" : "chưa đạt kế hoạch"}.`;
    const behind =
      due < 1
        ? `Còn ${count(units)} đơn vị chậm tiến độ (dưới ${percent(due)} kế hoạch)`
        : `Còn ${count(units)} đơn vị chưa đạt kế hoạch`;
    const reached = low.listed.length + low.more;
    if (reached === 0) return `${behind}.`;
    if (low.limit === null && reached < units) return `${behind}, thấp nhất là ${bracketList(low.listed, low.more)}.`;
    if (low.limit === null || low.limit >= due) return `${behind}: ${bracketList(low.listed, low.more)}.`;
    return `${behind}, trong đó ${count(reached)} đơn vị đạt dưới ${percent(low.limit)}: ${bracketList(low.listed, low.more)}.`;
  },
  dormant: (listed: readonly ListedUnit[], more: number, years: number) =>
    `Có ${count(listed.length + more)} đơn vị ${count(years)} năm liền trở lên không kết nạp được đảng viên: ` +
    `${bracketList(listed, more)}.`,
  /** Shares of all whom a list names, also of those of whom it does not say it. */
  attributes: (parts: readonly (ListedCount & { readonly unstated: number })[], listed: number, hasOthers: boolean) =>
    `Trong số ${people(listed)} mới kết nạp${hasOthers ? " được ghi tên trong danh sách" : ""} có: ${parts
      .map(
        ({ words, count: number, share, unstated }) =>
          `${words} ${count(number)} đồng chí (${percent(share)}` +
          (unstated === 0 ? ")" : `; còn ${count(unstated)} đồng chí không ghi)`),
      )
      .join(", ")}.`,
  attributeWords: { female: "nữ", minority: "người dân tộc thiểu số", member: "đoàn viên thanh niên" },
  qualification: "Về trình độ chuyên môn",
  grouping: (name: string) => `Theo “${name}”`,
  levelsLeft: "các mức còn lại",
  otherItems: "khác",
  /** `rest`: how many fall under none of the parts, and what they are called. */
  parts: (
    opening: string,
    parts: readonly ListedCount[],
    rest: { readonly words: string; readonly count: number },
    unstated: number,
  ) =>
    `${opening}: ${parts
      .map(({ words, count: number, share }) => `${words} ${count(number)} đồng chí (${percent(share)})`)
      .join(", ")}` +
    (rest.count === 0 ? "" : `; ${rest.words} ${count(rest.count)} đồng chí`) +
    (unstated === 0 ? "." : `; không ghi ${count(unstated)} đồng chí.`),
  source: (year: number, classes: number | null, certificates: number, perSlot: number | null) =>
    `Năm ${String(year)}, đã ${classes === null ? "" : `mở ${count(classes)} lớp bồi dưỡng nhận thức về Đảng và `}` +
    `cấp ${count(certificates)} giấy chứng nhận` +
    (perSlot === null ? "." : `, bình quân ${formatMean(perSlot, "vi")} giấy chứng nhận cho một chỉ tiêu kết nạp.`),
  earlierRates: (rates: readonly { readonly period: Period; readonly share: number }[]) =>
    `So với tổng số đảng viên hiện có, số kết nạp ${rates
      .map(({ period, share }) => `${labels.period(period)} bằng ${percent(share)}`)
      .join(", ")}.`,
  notYet: (names: readonly string[], more: number) =>
    `Có ${count(names.length + more)} đơn vị trực thuộc chưa kết nạp được đảng viên nào trong kỳ: ` +
    `${names.join(", ")}${more > 0 ? ` và ${count(more)} đơn vị khác` : ""}.`,
  members: (
    name: string,
    members: number,
    organisations: number | null,
    parts: readonly { readonly words: string; readonly share: number }[],
  ) =>
    `Hiện nay ${name} có ${people(members)}` +
    (organisations === null ? "" : ` sinh hoạt tại ${count(organisations)} tổ chức cơ sở đảng`) +
    (parts.length === 0
      ? "."
      : `, trong đó ${parts.map(({ words, share }) => `${words} chiếm ${percent(share)}`).join(", ")}.`),
  organisations: (kinds: readonly { readonly kind: string; readonly count: number }[], more: number) =>
    `Danh sách đơn vị theo loại hình: ${kinds.map(({ kind, count: some }) => `${kind} ${count(some)}`).join("; ")}` +
    (more > 0 ? `; và ${count(more)} loại hình khác.` : "."),
  inBusinesses: (organisations: number) => `Trong doanh nghiệp và hợp tác xã có ${count(organisations)} tổ chức đảng.`,
  memberWords: { female: "đảng viên nữ", minority: "người dân tộc thiểu số", university: "trình độ đại học" },
  growth: (before: number, members: number) => {
    const opening = `Từ ${people(before)} đầu kỳ, đến nay `;
    const change = Math.abs(members - before);
    if (change === 0) return `${opening}số đảng viên không thay đổi.`;
    return `${opening}${members > before ? "tăng" : "giảm"} ${people(change)} (${percent(change / before)}).`;
  },
  density: (share: number, goal: number | null) => {
    const reached = `Tỷ lệ đảng viên so với dân số đạt ${percent(share)}`;
    if (goal === null) return `${reached}.`;
    if (isNothing(share - goal)) return `${reached}, bằng chỉ tiêu.`;
    return `${reached}, ${share > goal ? "vượt" : "thấp hơn"} ${points(share - goal)} điểm phần trăm so với chỉ tiêu (${percent(goal)}).`;
  },
  /** `least`: null where it is the only one; `isNamed`: the sentence before names the ratio. */
  densities: (most: UnitDensity, least: UnitDensity | null, isNamed: boolean) => {
    const ratio = isNamed ? "tỷ lệ này" : "tỷ lệ đảng viên so với dân số";
    const of = ({ members, population, share }: UnitDensity): string =>
      `${count(members)}/${count(population)} người, bằng ${percent(share)}`;
    if (least === null) return `Riêng ${most.name}${isNamed ? "" : `, ${ratio}`} là ${of(most)}.`;
    return `Trong các đơn vị trực thuộc, ${ratio} cao nhất ở ${most.name} (${of(most)}), thấp nhất ở ${least.name} (${of(least)}).`;
  },
  /** `yearly`: what the plan of a term comes to a year. */
  nextPlan: (period: Period, plan: Plan, yearly: number | null) =>
    `Kế hoạch ${labels.period(period)}: kết nạp ${planWords(plan)}` +
    (yearly === null
      ? "."
      : `, bình quân mỗi năm ${formatMean(yearly, "vi")} đảng viên${plan.kind === "floor" ? " trở lên" : ""}.`),
  nextDensity: (period: Period, goal: number) =>
    `Chỉ tiêu ${labels.period(period)}: tỷ lệ đảng viên so với dân số đạt ${percent(goal)}.`,
  /** `before`: how many had none at the start of the period. */
  withoutMembers: (names: readonly string[], more: number, before: number) => {
    const then = before === 0 ? "" : ` (đầu kỳ có ${count(before)} đơn vị)`;
    if (names.length === 0) return `Không còn đơn vị nào chưa có đảng viên${then}.`;
    const listed = `${names.join(", ")}${more > 0 ? ` và ${count(more)} đơn vị khác` : ""}`;
    return `Còn ${count(names.length + more)} đơn vị chưa có đảng viên${then}: ${listed}.`;
  },
  admissionRate: (share: number) => `Số kết nạp trong kỳ bằng ${percent(share)} tổng số đảng viên hiện có.`,
  recognised: (share: number) => `Trong kỳ, ${percent(share)} đảng viên dự bị đến hạn đã được công nhận chính thức.`,
  leftOut: (rows: number, reasons: readonly { readonly title: string; readonly rows: number }[]) => {
    const listed = reasons.map(({ title, rows: some }) => `${title}: ${count(some)} dòng`).join("; ");
    return (
      `Chưa tính ${count(rows)} dòng kết nạp thiếu hoặc sai số liệu` +
      (listed === "" ? "." : ` (${listed}; một dòng có thể có nhiều lỗi).`)
    );
  },
  unplaced: (names: readonly string[]) =>
    `Không rõ đơn vị cấp trên của ${count(names.length)} đơn vị nên kế hoạch và số đảng viên có thể bị cộng hai lần: ${names.join("; ")}.`,
  later: (rows: number) => `Không tính ${count(rows)} người trong kỳ có ngày sau ngày chốt số liệu.`,
};
