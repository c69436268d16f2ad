// What stands on the written sheets, in Vietnamese: titles, headings, remarks. Names of things stand in labels.ts.

import type { Source } from "../../model/board";
import type { BuiltInCategory, DimensionId } from "../../model/dimension";
import { formatDay, type Day } from "../../model/day";
import type { Period } from "../../model/period";
import type { Plan } from "../../model/plan";
import { formatPercent, formatPlan, formatPoints } from "../format-number";
import { labels } from "./labels";
import { count } from "./phrases";

const percent = (share: number): string => formatPercent(share, "vi");
const planWords = (plan: Plan): string => formatPlan(plan, "vi");

const capitals = (period: Period): string => labels.period(period).toUpperCase();

const paceWords = (pace: number): string => {
  const points = formatPoints(Math.abs(pace), "vi");
  if (!/[1-9]/u.test(points)) return "đúng tiến độ";
  return pace > 0 ? `vượt tiến độ ${points}` : `chậm tiến độ ${points}`;
};

const withBelow = (isDeep: boolean): string => (isDeep ? " (gồm cả đơn vị cấp dưới)" : "");

const shortCategories: Readonly<Partial<Record<BuiltInCategory, string>>> = {
  literate: "Biết đọc, viết",
  "lower-secondary": "THCS",
  "upper-secondary": "THPT",
  minority: "DTTS",
  "foreign-origin": "Gốc nước ngoài",
  "not-member": "Không",
};

/** Where the forms say it otherwise than the label. */
const blockHeadings: Readonly<Record<DimensionId, string>> = {
  ...labels.dimensions,
  age: "Tuổi đời",
  minority: "Kinh, dân tộc thiểu số",
  education: "Trình độ giáo dục phổ thông",
  qualification: "Trình độ chuyên môn nghiệp vụ",
  theory: "Trình độ lý luận chính trị",
  youth: "Đoàn viên Đoàn TNCS Hồ Chí Minh",
};

export const report = {
  frame: {
    organisation: "ĐẢNG BỘ …………………………",
    department: "BAN TỔ CHỨC",
    motto: "ĐẢNG CỘNG SẢN VIỆT NAM",
    formNumber: "Biểu số ………",
    asOf: (day: Day, unit: string | null) =>
      `(${unit === null ? "" : `${unit} – `}${unit === null ? "Số" : "số"} liệu tính đến ngày ${formatDay(day)})`,
    measureUnit: "Đơn vị tính: Người",
    total: "Tổng cộng",
    placeDate: "……………, ngày …… tháng …… năm ………",
    preparer: "NGƯỜI LẬP BIỂU",
    preparerSigns: "(Ký, ghi rõ họ và tên)",
    head: "TRƯỞNG BAN",
    headSigns: "(Ký, đóng dấu, ghi rõ họ và tên)",
    /** Below the table, of figures whose cells are coloured. */
    byHand: (figures: number, besideAsValues: boolean) =>
      `Ô nền vàng: ${count(figures)} số do người lập biểu sửa tay và giữ lại, không phải số tính từ danh sách, nên có thể không khớp với các số khác cùng dòng và dòng tổng.${besideAsValues ? " Các cột có số sửa tay ghi giá trị lúc lập biểu, không phải công thức." : ""}`,
    /** Beside cells of the person's that were kept, and whose row or column is no longer in the table. */
    gone: (label: string) => `${label} – ô bạn đã sửa, không còn chỗ trong bảng`,
  },
  /** Breakdowns that the lists say nothing of. */
  silent: (names: readonly string[]) =>
    `Không in vì danh sách không có cột, không ghi cho ai hoặc chữ đã ghi không thuộc danh mục (không phải bằng 0): ${names.join("; ")}.`,
  /** In place of a plan. */
  unreadPlan: "không đọc được",
  summary: {
    name: "Tổng hợp",
    /** Of a unit with a note in the sheet. */
    gone: "không còn trong danh sách đơn vị",
    outside: "không thuộc đơn vị được chọn để lập biểu",
    title: (period: Period) => `KẾT QUẢ THỰC HIỆN KẾ HOẠCH KẾT NẠP ĐẢNG VIÊN ${capitals(period)}`,
    headline: (admitted: number, plan: Plan, achievement: number, due: number, pace: number) =>
      `Đã kết nạp ${count(admitted)} đảng viên, kế hoạch ${planWords(plan)}, đạt ${percent(achievement)}; ` +
      `tiến độ cần đạt ${percent(due)}: ${paceWords(pace)}.`,
    headlineWithoutPlan: (admitted: number) =>
      `Đã kết nạp ${count(admitted)} đảng viên; chưa có kế hoạch để tính tỷ lệ.`,
    headlineUnreadPlan: (admitted: number) =>
      `Đã kết nạp ${count(admitted)} đảng viên; kế hoạch có ghi nhưng không đọc được nên chưa tính tỷ lệ.`,
    headlineZeroPlan: (admitted: number) =>
      `Đã kết nạp ${count(admitted)} đảng viên; kế hoạch bằng 0 nên không tính tỷ lệ.`,
    /** `isDeep`: units below units are among them. */
    behind: (behind: number, units: number, due: number, isDeep: boolean) =>
      behind === 0
        ? `Không có đơn vị nào${withBelow(isDeep)} có tỷ lệ thấp hơn tiến độ cần đạt (${percent(due)}).`
        : `Có ${count(behind)}/${count(units)} đơn vị${withBelow(isDeep)} có tỷ lệ thấp hơn tiến độ cần đạt (${percent(due)}).`,
    bands: (bands: readonly { readonly words: string; readonly units: number }[], isDeep: boolean) =>
      `Chia theo mức đạt${withBelow(isDeep)}: ${bands.map(({ words, units }) => `${count(units)} đơn vị đạt ${words}`).join("; ")}.`,
    unplaced: (names: readonly string[]) =>
      `Không rõ đơn vị cấp trên của ${count(names.length)} đơn vị nên chỉ cộng vào số chung, không xếp hạng trong các đơn vị trực thuộc: ${names.join("; ")}. Kế hoạch và số đảng viên của đơn vị này có thể bị cộng hai lần.`,
    /** The plan of the unit at the top, which has a row of its own in no table. */
    unlikeSum: (name: string, own: number, sum: number) =>
      `Kế hoạch của ${name} (${count(own)}) khác tổng kế hoạch của các đơn vị trực thuộc (${count(sum)}); dòng tổng cộng lấy kế hoạch của ${name}.`,
    withoutPlan: (units: number) =>
      `${count(units)} đơn vị không có kế hoạch hoặc kế hoạch bằng 0 nên không có tỷ lệ (–).`,
    unreadPlans: (cells: number) =>
      `${count(cells)} ô kế hoạch không đọc được nên chưa cộng vào kế hoạch; đơn vị đó chưa có tỷ lệ nếu không còn kế hoạch nào khác.`,
    direct: (people: number, name: string) =>
      `Trong tổng số có ${count(people)} người ghi thẳng ở ${name}, không thuộc đơn vị nào bên dưới.`,
    later: (people: number) =>
      `${count(people)} người trong kỳ có ngày sau ngày chốt số liệu, không tính vào biểu này.`,
    /** The list of the period before begins within it. */
    partial: (first: Day) =>
      `Danh sách chỉ có người từ ngày ${formatDay(first)} nên số cùng kỳ có thể chưa đủ, chỉ để tham khảo.`,
    /** `unknown`: the sentence on the same span of the period before. */
    previous: (unknown: string) => `Cùng kỳ trước: ${unknown}`,
    leftOut: (rows: number) =>
      `${count(rows)} dòng kết nạp chưa tính được vì thiếu hoặc sai số liệu (một dòng có thể có nhiều lỗi):`,
    leftOutReason: (title: string, rows: number) => `– ${title}: ${count(rows)} dòng.`,
    definitions: {
      shares: [
        "Tỷ lệ = kết nạp ÷ kế hoạch. Tiến độ cần đạt = số tháng đã qua ÷ số tháng của kỳ.",
        "Vượt, chậm tiến độ = tỷ lệ − tiến độ cần đạt: so với phần kế hoạch phải đạt tính đến ngày chốt số liệu. Là hiệu của hai tỷ lệ: +11% nghĩa là vượt 11 điểm phần trăm.",
        "Vượt, hụt kế hoạch = tỷ lệ − 100 %: so với kế hoạch của cả kỳ.",
      ],
      outlook:
        "Cần kết nạp mỗi tháng = số còn phải kết nạp ÷ số tháng còn lại của kỳ. Ước cả kỳ = kết nạp ÷ tiến độ cần đạt: nếu giữ nhịp độ hiện nay.",
      leastPlans: "Kế hoạch “≥” tính theo mức tối thiểu, kế hoạch dạng khoảng tính theo mức thấp nhất.",
      withBelow: "Đơn vị cấp trên gồm cả các đơn vị bên dưới.",
    },
  },
  live: {
    same: "Trang này dùng công thức, tự tính lại khi số liệu thay đổi. Danh sách đơn vị vẫn như lúc lập biểu.",
    follows: "Trang này dùng công thức, tự tính lại khi số liệu thay đổi.",
    /** Instead of figures, in the row of a unit that the list no longer has in its place. */
    otherUnit: "đã đổi",
    changed:
      "DANH SÁCH ĐƠN VỊ ĐÃ THAY ĐỔI so với lúc lập biểu, dòng ghi “đã đổi” không còn là đơn vị đó: hãy bấm “Lập biểu” để xếp lại các dòng.",
    /** The same units, which the figures would put elsewhere by now. */
    reordered:
      "SỐ LIỆU ĐÃ THAY ĐỔI nên thứ tự hoặc các đơn vị trong bảng không còn như lúc lập biểu: hãy bấm “Lập biểu” để xếp lại các dòng.",
    newColumns: "CÓ NGƯỜI THUỘC MỤC CHƯA CÓ TRÊN BIỂU: hãy bấm “Lập biểu” để thêm mục.",
    /** Rows and figures are right; what is said of them in words is of the writing. */
    toldBefore:
      "SỐ LIỆU ĐÃ THAY ĐỔI sau khi lập biểu: các số trong bảng đã tự tính lại, các câu bên dưới thì chưa. Hãy bấm “Lập biểu” để viết lại các câu.",
    proseToldBefore: "SỐ LIỆU ĐÃ THAY ĐỔI sau khi lập biểu, lời văn trên đây thì chưa: hãy bấm “Lập biểu” để viết lại.",
    unread:
      "KHÔNG ĐỌC ĐƯỢC các danh sách nên chưa có số. Mở ngăn Phát triển Đảng viên để xem lý do, rồi bấm “Cập nhật số liệu”.",
  },
  ranking: {
    name: "Xếp hạng",
    title: (period: Period) => `XẾP HẠNG ĐƠN VỊ THEO TỶ LỆ HOÀN THÀNH KẾ HOẠCH ${capitals(period)}`,
    rank: "Hạng",
    chart: {
      title: "Tỷ lệ hoàn thành kế hoạch so với tiến độ cần đạt",
      achievement: "Tỷ lệ hoàn thành",
      due: "Tiến độ cần đạt",
    },
    nobody: "Chưa có đơn vị trực thuộc nào có kế hoạch để xếp hạng.",
    unplaced: (names: readonly string[]) =>
      `${count(names.length)} đơn vị không rõ cấp trên nên chưa xếp hạng: ${names.join("; ")}.`,
    unplanned: (units: number) =>
      `${count(units)} đơn vị trực thuộc không có kế hoạch hoặc kế hoạch bằng 0 nên không xếp hạng.`,
    unread: (names: readonly string[]) =>
      `${count(names.length)} đơn vị trực thuộc có kế hoạch không đọc được nên chưa xếp hạng: ${names.join(", ")}.`,
  },
  progress: {
    name: "Tiến độ",
    title: (period: Period) => `TIẾN ĐỘ KẾT NẠP ĐẢNG VIÊN ${capitals(period)}`,
    byMonth: (period: Period) => `Kết quả từng tháng ${labels.period(period)}`,
    month: (month: number) => `Tháng ${String(month)}`,
    months: {
      month: "Tháng",
      admitted: "Trong tháng",
      total: "Lũy kế",
      due: "Tiến độ cần đạt (người)",
      share: "Tỷ lệ lũy kế (%)",
      before: "Lũy kế cùng kỳ trước",
    },
    monthChart: "Số kết nạp lũy kế so với tiến độ cần đạt",
    noMonths: {
      year: "Không có danh sách từng người của năm này nên không chia được theo tháng.",
      term: "Kỳ đang chọn là nhiệm kỳ: xem kết quả từng năm. Muốn xem từng tháng, hãy chọn một năm.",
    },
    byYear: "Kết quả từng năm",
    byYearOf: (term: Period) => `Kết quả từng năm của ${labels.period(term)}`,
    years: { year: "Năm", over: "Vượt (+), hụt (−)", missing: "Còn phải kết nạp" },
    yearChart: "Số kết nạp so với kế hoạch từng năm",
    /** At the beginning of a line. */
    period: (period: Period) => labels.period(period).replace(/^n/u, "N"),
    wholeTerm: "Cả nhiệm kỳ",
  },
  handOver: {
    suffix: "(bản gửi)",
    name: "Thông tin bản gửi",
    title: "THÔNG TIN KÈM BẢN GỬI",
    sheets: "Các trang kèm theo",
    counted: "Số liệu",
    definitions: "Cách tính",
    period: (period: Period) => `Kỳ báo cáo: ${labels.period(period)}.`,
    countedRows: (rows: number) => `${count(rows)} đảng viên mới được tính trong kỳ.`,
    nothingLeftOut: "Không có dòng nào của danh sách kết nạp bị bỏ ra ngoài vì lỗi.",
    valuesOnly:
      "Các trang kèm theo chỉ có giá trị, không có công thức, không liên kết với tệp gốc. Số trên biểu là số tại lúc lập biểu.",
    leftOut: (rows: number) =>
      `${count(rows)} dòng kết nạp chưa tính được vì thiếu hoặc sai số liệu (một dòng có thể có nhiều lỗi):`,
    edited: (sheet: string, cells: readonly string[], more: number) =>
      `Trang “${sheet}” có ô được sửa tay sau khi lập biểu, chưa đối chiếu với danh sách: ${cells.join(", ")}${more > 0 ? ` và ${count(more)} ô khác` : ""}.`,
    unread: (sheet: string) =>
      `Trang “${sheet}” có cột hoặc bảng được thêm vào sau khi lập biểu nên chưa rõ ô nào đã sửa tay.`,
    withoutPersonal: "Trang liệt kê lỗi không gửi kèm vì có họ tên và số liệu cá nhân.",
  },
  shares: {
    name: "Cơ cấu chung",
    title: (period: Period) => `CƠ CẤU CHUNG CỦA ĐẢNG VIÊN MỚI KẾT NẠP ${capitals(period)}`,
    goals: {
      goal: "Chỉ tiêu (%)",
      difference: "So với chỉ tiêu (±%)",
      verdict: "Đánh giá",
      reached: "đạt chỉ tiêu",
      missed: "chưa đạt",
      tooMuch: "cộng quá 100 %",
    },
    nobody: "Chưa kết nạp người nào trong kỳ nên chưa có cơ cấu.",
    remarks: [
      "Mỗi tiêu chí chia hết tổng số: cộng các dòng, kể cả dòng “Không ghi”, bằng 100 %. Tiêu chí “Trong đó” tính riêng, không cộng với tiêu chí khác.",
      "Tỷ lệ tính trên tổng số đảng viên mới kết nạp, kể cả người không ghi.",
    ] as readonly string[],
  },
  composition: {
    name: "Cơ cấu",
    title: (period: Period) => `CƠ CẤU ĐẢNG VIÊN MỚI KẾT NẠP ${capitals(period)}`,
    attribute: (heading: string) => `Trong đó: ${heading}`,
    shareLine: "Tỷ lệ (%)",
    shareRemark:
      "Dòng “Tỷ lệ (%)”: số người của mục ÷ tổng số của chính đơn vị ấy; đơn vị chưa kết nạp ai thì không có dòng này.",
    liveShareRemark:
      "Dòng “Tỷ lệ (%)”: số người của mục ÷ tổng số của chính đơn vị ấy; đơn vị chưa kết nạp ai thì để trống.",
    blockHeadings,
    shortCategories,
    typedAlone: (typed: number) =>
      `Chỉ biết tổng số ${count(typed)} người ghi ở danh sách đơn vị, không có danh sách từng người nên không có cơ cấu (không phải bằng 0).`,
    typedBeside: (typed: number, total: number) =>
      `${count(typed)} trong ${count(total)} người chỉ có tổng số ghi ở danh sách đơn vị: cơ cấu chỉ tính trên ${count(total - typed)} người có trong danh sách.`,
    otherRemark: "Cột “Khác” của nhóm tự đặt: có ghi, nhưng không thuộc mục nào của nhóm.",
    remarks: [
      "Mục không có người nào thì không có cột.",
      "Cột “Không ghi”: dòng để trống hoặc không nhận ra được; có cột này thì tổng các cột của một tiêu chí bằng tổng số.",
      "Tuổi tính đến ngày quyết định kết nạp (nếu trống: ngày kết nạp); chỉ có năm sinh thì lấy hiệu của hai năm.",
      "Dân tộc thiểu số: mọi dân tộc ngoài dân tộc Kinh; người có quốc tịch gốc nước ngoài tính riêng.",
    ] as readonly string[],
  },
  issues: {
    name: "Kiểm tra",
    title: "KẾT QUẢ KIỂM TRA SỐ LIỆU",
    columns: {
      severity: "Mức độ",
      unit: "Đơn vị",
      sheet: "Trang tính",
      cell: "Ô",
      what: "Nội dung",
      why: "Vì sao",
      advice: "Cách xử lý",
    },
    read: (kind: Exclude<Source["kind"], "admissions">, sheet: string, rows: number, leftOut: number) =>
      `Trang “${sheet}”: đã đọc ${count(rows)} dòng ${{ units: "đơn vị", groupings: "nhóm cơ cấu", goals: "chỉ tiêu cơ cấu", "form-rows": "của biểu" }[kind]}` +
      // Of a unit's row, single cells such as its plan may still be unread: those have issues of their own.
      (leftOut > 0 ? `, ${count(leftOut)} dòng không được tính.` : "."),
    /** Without a sheet: all lists of admissions together. */
    readPeople: (
      sheet: string | null,
      { read, counted, outside, leftOut }: Readonly<Record<"read" | "counted" | "outside" | "leftOut", number>>,
      period: Period,
    ) =>
      `${sheet === null ? "Cộng các danh sách kết nạp" : `Trang “${sheet}”`}: đã đọc ${count(read)} dòng kết nạp` +
      (counted === read
        ? `, tất cả đều được tính vào ${labels.period(period)}.`
        : `: ${[
            `${count(counted)} dòng được tính vào ${labels.period(period)}`,
            ...(outside > 0 ? [`${count(outside)} dòng có ngày ngoài kỳ hoặc sau ngày chốt số liệu`] : []),
            ...(leftOut > 0 ? [`${count(leftOut)} dòng không được tính vì thiếu hoặc sai số liệu`] : []),
          ].join(", ")}.`),
    unread: (sheets: readonly string[]) =>
      `Các trang không được đọc: ${sheets.map((sheet) => `“${sheet}”`).join(", ")}.`,
    hidden: (sheets: readonly string[]) =>
      `Các trang ẩn không được đọc: ${sheets.map((sheet) => `“${sheet}”`).join(", ")}.`,
    totals: (errors: number, warnings: number, notes: number) =>
      `Có ${count(errors)} lỗi, ${count(warnings)} cảnh báo, ${count(notes)} lưu ý.`,
    none: "Không phát hiện lỗi nào.",
    rest: (issues: number) =>
      `Còn ${count(issues)} mục cùng loại không ghi vào trang này: xem ở phần “Kiểm tra” của ngăn, lọc theo đơn vị hoặc trang tính.`,
    /** Of a line that stands for rows of several. */
    severalUnits: (units: number) => `(${count(units)} đơn vị)`,
    group: (title: string, issues: number) => `${title} (${count(issues)})`,
  },
};
