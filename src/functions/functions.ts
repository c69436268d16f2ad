// The custom functions, namespace PDV: thin wrappers that read arguments, ask an indicator and give Excel its value or
// error. Those over the workbook stream from the board store. Names, parameters and their order are frozen.
// The descriptions are what a person sees in Excel, so they are Vietnamese; functions.en.json holds the English ones.

import { boardStore } from "../actions/board-store";
import { ageInYears } from "../indicators/age";
import { DIMENSIONS } from "../indicators/dimensions";
import { MEASURES } from "../indicators/measures";
import { ratio as shareOfPlan } from "../indicators/measures/achievement";
import { TABLES } from "../indicators/tables";
import { no, ok, type Result } from "../model/reason";
import { namesDensity } from "../intake/name-category";
import { mendText } from "../intake/mends/mend-text";
import { VERSION } from "../model/version";
import { categoryLabel } from "../text/category-label";
import { texts } from "../text/language";
import {
  argumentText,
  birthArgument,
  choiceArgument,
  dayArgument,
  isOmitted,
  numberArgument,
  planArgument,
  shareArgument,
  yearArgument,
} from "./arguments";
import {
  attributeArgument,
  baseArgument,
  breakdownArgument,
  classifyText,
  dimensionArgument,
  isUnitWord,
  itemAdvice,
  kindsArgument,
  memberCountArgument,
} from "./category-argument";
import { reasonError } from "./error-sentence";
import { behindRows, compositionRows, crosstabRows, dormantRows, summaryRows } from "./spilled-rows";
import { openNarrativeStream } from "./narrative-stream";
import { openStream, type Invocation } from "./streams";
import {
  ANY_TIME,
  openBoardStream,
  openCategoryStream,
  openDimensionStream,
  openMeasureStream,
  openStockStream,
} from "./board-streams";

/** A table with or without its headings, as the person asked; what has no rows says why. */
function spilled<Rows>(
  table: Result<Rows>,
  headings: unknown,
  cells: (rows: Rows, withHeadings: boolean) => unknown[][],
  omitted = false,
): Result<unknown[][]> | CustomFunctions.Error {
  if (!table.ok) return table;
  const choice = choiceArgument(headings, omitted);
  if (!choice.ok) return reasonError(choice.reason, argumentText(headings));
  const shown = cells(table.value, choice.value);
  // Excel says of a table without a cell that it can't be calculated. Only one of the units below a unit can lack every row.
  return shown.length > 0 ? ok(shown) : no("no-subordinates");
}

/**
 * Tỷ lệ hoàn thành kế hoạch kết nạp: số đã kết nạp chia cho kế hoạch (0,944 là 94,4 %).
 * @customfunction ACHIEVEMENT
 * @param [unit] Mã hoặc tên đơn vị; bỏ trống là toàn đảng bộ.
 * @param [period] Năm (2017), nhiệm kỳ ("2010-2015") hoặc "6 tháng 2021"; bỏ trống thì theo kỳ đang chọn.
 * @param [asOf] Tính đến ngày; bỏ trống thì theo ngày đang chọn.
 * @param invocation Excel gửi.
 * @streaming
 */
export function achievement(
  unit: unknown,
  period: unknown,
  asOf: unknown,
  invocation: CustomFunctions.StreamingInvocation<number>,
): void {
  openMeasureStream(MEASURES.achievement, { unit, period, asOf }, invocation);
}

/**
 * Số đảng viên mới kết nạp của đơn vị và các đơn vị trực thuộc.
 * @customfunction ADMITTED
 * @param [unit] Mã hoặc tên đơn vị; bỏ trống là toàn đảng bộ.
 * @param [period] Năm (2017), nhiệm kỳ ("2010-2015") hoặc "6 tháng 2021"; bỏ trống thì theo kỳ đang chọn.
 * @param [asOf] Tính đến ngày; bỏ trống thì theo ngày đang chọn.
 * @param invocation Excel gửi.
 * @streaming
 */
export function admitted(
  unit: unknown,
  period: unknown,
  asOf: unknown,
  invocation: CustomFunctions.StreamingInvocation<number>,
): void {
  openMeasureStream(MEASURES.admitted, { unit, period, asOf }, invocation);
}

/**
 * Kế hoạch kết nạp của đơn vị; nếu đơn vị không có thì cộng các đơn vị trực thuộc.
 * @customfunction PLAN
 * @param [unit] Mã hoặc tên đơn vị; bỏ trống là toàn đảng bộ.
 * @param [period] Năm (2017), nhiệm kỳ ("2010-2015") hoặc "6 tháng 2021"; bỏ trống thì theo kỳ đang chọn.
 * @param invocation Excel gửi.
 * @streaming
 */
export function plan(unit: unknown, period: unknown, invocation: CustomFunctions.StreamingInvocation<number>): void {
  openMeasureStream(MEASURES.plan, { unit, period, asOf: null }, invocation);
}

/**
 * Số còn phải kết nạp để đủ kế hoạch (0 khi đã đủ).
 * @customfunction REMAINING
 * @param [unit] Mã hoặc tên đơn vị; bỏ trống là toàn đảng bộ.
 * @param [period] Năm (2017), nhiệm kỳ ("2010-2015") hoặc "6 tháng 2021"; bỏ trống thì theo kỳ đang chọn.
 * @param [asOf] Tính đến ngày; bỏ trống thì theo ngày đang chọn.
 * @param invocation Excel gửi.
 * @streaming
 */
export function remaining(
  unit: unknown,
  period: unknown,
  asOf: unknown,
  invocation: CustomFunctions.StreamingInvocation<number>,
): void {
  openMeasureStream(MEASURES.remaining, { unit, period, asOf }, invocation);
}

/**
 * Tiến độ cần đạt: tỷ lệ thời gian đã qua của kỳ (đến 30/6 là 50 %).
 * @customfunction DUE
 * @param [period] Năm (2017), nhiệm kỳ ("2010-2015") hoặc "6 tháng 2021"; bỏ trống thì theo kỳ đang chọn.
 * @param [asOf] Tính đến ngày; bỏ trống thì theo ngày đang chọn.
 * @param invocation Excel gửi.
 * @streaming
 */
export function due(period: unknown, asOf: unknown, invocation: CustomFunctions.StreamingInvocation<number>): void {
  openMeasureStream(MEASURES.due, { unit: null, period, asOf }, invocation);
}

/**
 * So với tiến độ: tỷ lệ hoàn thành trừ tiến độ cần đạt (0,15 là vượt 15 điểm phần trăm).
 * @customfunction PACE
 * @param [unit] Mã hoặc tên đơn vị; bỏ trống là toàn đảng bộ.
 * @param [period] Năm (2017), nhiệm kỳ ("2010-2015") hoặc "6 tháng 2021"; bỏ trống thì theo kỳ đang chọn.
 * @param [asOf] Tính đến ngày; bỏ trống thì theo ngày đang chọn.
 * @param invocation Excel gửi.
 * @streaming
 */
export function pace(
  unit: unknown,
  period: unknown,
  asOf: unknown,
  invocation: CustomFunctions.StreamingInvocation<number>,
): void {
  openMeasureStream(MEASURES.pace, { unit, period, asOf }, invocation);
}

/**
 * Vượt hoặc hụt kế hoạch: tỷ lệ hoàn thành trừ 100 % (0,6 là vượt 60 điểm phần trăm).
 * @customfunction OVER
 * @param [unit] Mã hoặc tên đơn vị; bỏ trống là toàn đảng bộ.
 * @param [period] Năm (2017), nhiệm kỳ ("2010-2015") hoặc "6 tháng 2021"; bỏ trống thì theo kỳ đang chọn.
 * @param [asOf] Tính đến ngày; bỏ trống thì theo ngày đang chọn.
 * @param invocation Excel gửi.
 * @streaming
 */
export function over(
  unit: unknown,
  period: unknown,
  asOf: unknown,
  invocation: CustomFunctions.StreamingInvocation<number>,
): void {
  openMeasureStream(MEASURES.over, { unit, period, asOf }, invocation);
}

/**
 * Ước số kết nạp cả kỳ nếu giữ nhịp hiện nay: số đã kết nạp chia cho tiến độ cần đạt.
 * @customfunction PROJECTION
 * @param [unit] Mã hoặc tên đơn vị; bỏ trống là toàn đảng bộ.
 * @param [period] Năm (2017), nhiệm kỳ ("2010-2015") hoặc "6 tháng 2021"; bỏ trống thì theo kỳ đang chọn.
 * @param [asOf] Tính đến ngày; bỏ trống thì theo ngày đang chọn.
 * @param invocation Excel gửi.
 * @streaming
 */
export function projection(
  unit: unknown,
  period: unknown,
  asOf: unknown,
  invocation: CustomFunctions.StreamingInvocation<number>,
): void {
  openMeasureStream(MEASURES.projection, { unit, period, asOf }, invocation);
}

/**
 * Số cần kết nạp mỗi tháng từ nay đến hết kỳ để đủ kế hoạch.
 * @customfunction NEEDED
 * @param [unit] Mã hoặc tên đơn vị; bỏ trống là toàn đảng bộ.
 * @param [period] Năm (2017), nhiệm kỳ ("2010-2015") hoặc "6 tháng 2021"; bỏ trống thì theo kỳ đang chọn.
 * @param [asOf] Tính đến ngày; bỏ trống thì theo ngày đang chọn.
 * @param invocation Excel gửi.
 * @streaming
 */
export function needed(
  unit: unknown,
  period: unknown,
  asOf: unknown,
  invocation: CustomFunctions.StreamingInvocation<number>,
): void {
  openMeasureStream(MEASURES.needed, { unit, period, asOf }, invocation);
}

/**
 * Tăng, giảm so với cùng kỳ trước (0,2 là tăng 20 %).
 * @customfunction CHANGE
 * @param [unit] Mã hoặc tên đơn vị; bỏ trống là toàn đảng bộ.
 * @param [period] Năm (2017), nhiệm kỳ ("2010-2015") hoặc "6 tháng 2021"; bỏ trống thì theo kỳ đang chọn.
 * @param [asOf] Tính đến ngày; bỏ trống thì theo ngày đang chọn.
 * @param invocation Excel gửi.
 * @streaming
 */
export function change(
  unit: unknown,
  period: unknown,
  asOf: unknown,
  invocation: CustomFunctions.StreamingInvocation<number>,
): void {
  openMeasureStream(MEASURES.change, { unit, period, asOf }, invocation);
}

/**
 * Bình quân số kết nạp mỗi năm của nhiệm kỳ.
 * @customfunction YEARLYMEAN
 * @param [unit] Mã hoặc tên đơn vị; bỏ trống là toàn đảng bộ.
 * @param [term] Nhiệm kỳ ("2010-2015"); bỏ trống thì theo kỳ đang chọn.
 * @param invocation Excel gửi.
 * @streaming
 */
export function yearlyMean(
  unit: unknown,
  term: unknown,
  invocation: CustomFunctions.StreamingInvocation<number>,
): void {
  openMeasureStream(MEASURES.yearlyMean, { unit, period: term, asOf: null }, invocation);
}

/**
 * Mức hoàn thành bằng chữ, theo các ngưỡng đã đặt ("dưới 50 %").
 * @customfunction BAND
 * @param [unit] Mã hoặc tên đơn vị; bỏ trống là toàn đảng bộ.
 * @param [period] Năm (2017), nhiệm kỳ ("2010-2015") hoặc "6 tháng 2021"; bỏ trống thì theo kỳ đang chọn.
 * @param [asOf] Tính đến ngày; bỏ trống thì theo ngày đang chọn.
 * @param invocation Excel gửi.
 * @streaming
 */
export function band(
  unit: unknown,
  period: unknown,
  asOf: unknown,
  invocation: CustomFunctions.StreamingInvocation<string>,
): void {
  openMeasureStream(MEASURES.band, { unit, period, asOf }, invocation);
}

/**
 * Tỷ lệ công nhận chính thức: số đã chính thức chia cho số hết 12 tháng dự bị trong kỳ.
 * @customfunction RECOGNISED
 * @param [unit] Mã hoặc tên đơn vị; bỏ trống là toàn đảng bộ.
 * @param [period] Năm (2017), nhiệm kỳ ("2010-2015") hoặc "6 tháng 2021"; bỏ trống thì theo kỳ đang chọn.
 * @param [asOf] Tính đến ngày; bỏ trống thì theo ngày đang chọn.
 * @param invocation Excel gửi.
 * @streaming
 */
export function recognised(
  unit: unknown,
  period: unknown,
  asOf: unknown,
  invocation: CustomFunctions.StreamingInvocation<number>,
): void {
  openMeasureStream(MEASURES.recognised, { unit, period, asOf }, invocation);
}

/**
 * Tỷ lệ kết nạp trên tổng số đảng viên.
 * @customfunction ADMISSIONRATE
 * @param [unit] Mã hoặc tên đơn vị; bỏ trống là toàn đảng bộ.
 * @param [period] Năm (2017), nhiệm kỳ ("2010-2015") hoặc "6 tháng 2021"; bỏ trống thì theo kỳ đang chọn.
 * @param [base] Mẫu số: "hiện nay" (số đảng viên), "đầu kỳ" (đầu năm, đầu nhiệm kỳ) hoặc "cuối năm trước"; bỏ trống là hiện nay.
 * @param invocation Excel gửi.
 * @streaming
 */
export function admissionRateOf(
  unit: unknown,
  period: unknown,
  base: unknown,
  invocation: CustomFunctions.StreamingInvocation<number>,
): void {
  openBoardStream("ADMISSIONRATE", { unit, period, asOf: null }, [base], invocation, (board, place, scope) => {
    const named = baseArgument(base);
    return named.ok
      ? MEASURES.admissionRate.compute(board, place, scope, named.value)
      : reasonError(named.reason, argumentText(base));
  });
}

/**
 * Tỷ lệ đảng viên so với dân số; có chỉ tiêu thì là phần hơn, kém chỉ tiêu.
 * @customfunction DENSITY
 * @param [unit] Mã hoặc tên đơn vị; bỏ trống là toàn đảng bộ.
 * @param [goal] Chỉ tiêu tỷ lệ, 0,018 hoặc "1,8%": kết quả là tỷ lệ trừ chỉ tiêu.
 * @param invocation Excel gửi.
 * @streaming
 */
export function densityOf(unit: unknown, goal: unknown, invocation: CustomFunctions.StreamingInvocation<number>): void {
  openStockStream("DENSITY", unit, [goal], invocation, (board, place) => {
    const aim = shareArgument(goal, 1);
    if (!aim.ok) return reasonError(aim.reason, argumentText(goal));
    return MEASURES.density.compute(board, place, ANY_TIME, aim.value);
  });
}

/**
 * Số đảng viên, hoặc số đảng viên có một đặc điểm.
 * @customfunction MEMBERS
 * @param [unit] Mã hoặc tên đơn vị; bỏ trống là toàn đảng bộ.
 * @param [attribute] "nam", "nữ", "dân tộc thiểu số", "đại học", hoặc tổng số "đầu kỳ", "cuối năm trước"; bỏ trống là tất cả hiện nay.
 * @param invocation Excel gửi.
 * @streaming
 */
export function membersOf(
  unit: unknown,
  attribute: unknown,
  invocation: CustomFunctions.StreamingInvocation<number>,
): void {
  openStockStream("MEMBERS", unit, [attribute], invocation, (board, place) => {
    const named = memberCountArgument(attribute);
    return named.ok
      ? MEASURES.members.compute(board, place, ANY_TIME, named.value)
      : reasonError(named.reason, argumentText(attribute));
  });
}

/**
 * Số tổ chức cơ sở đảng của đơn vị, hoặc số tổ chức đảng thuộc một loại hình trong danh sách đơn vị.
 * @customfunction ORGANISATIONS
 * @param [unit] Mã hoặc tên đơn vị; bỏ trống là toàn đảng bộ.
 * @param [kind] Loại hình cần đếm: "doanh nghiệp, hợp tác xã", "chi bộ ghép" …; bỏ trống là số ghi ở cột “Số tổ chức cơ sở đảng”.
 * @param invocation Excel gửi.
 * @streaming
 */
export function organisationsOf(
  unit: unknown,
  kind: unknown,
  invocation: CustomFunctions.StreamingInvocation<number>,
): void {
  openStockStream("ORGANISATIONS", unit, [kind], invocation, (board, place, scope) => {
    const kinds = kindsArgument(board, kind);
    return kinds.ok
      ? MEASURES.organisations.compute(board, place, scope.ok ? scope.value : ANY_TIME, kinds.value)
      : reasonError(kinds.reason, argumentText(kind));
  });
}

/**
 * Số đơn vị chưa có đảng viên: cột “Số đảng viên” của đơn vị ghi 0 (thôn, bản trắng đảng viên).
 * @customfunction WITHOUTMEMBERS
 * @param [unit] Mã hoặc tên đơn vị; bỏ trống là toàn đảng bộ.
 * @param invocation Excel gửi.
 * @streaming
 */
export function withoutMembers(unit: unknown, invocation: CustomFunctions.StreamingInvocation<number>): void {
  openMeasureStream(MEASURES.withoutMembers, { unit, period: null, asOf: null }, invocation);
}

/**
 * Tỷ lệ đảng viên có một đặc điểm trên tổng số đảng viên.
 * @customfunction MEMBERSHARE
 * @param attribute "nam", "nữ", "dân tộc thiểu số" hoặc "đại học".
 * @param [unit] Mã hoặc tên đơn vị; bỏ trống là toàn đảng bộ.
 * @param invocation Excel gửi.
 * @streaming
 */
export function memberShareOf(
  attribute: unknown,
  unit: unknown,
  invocation: CustomFunctions.StreamingInvocation<number>,
): void {
  openStockStream("MEMBERSHARE", unit, [attribute], invocation, (board, place) => {
    const named = attributeArgument(attribute);
    if (!named.ok || named.value === null) return reasonError("unknown-attribute", argumentText(attribute));
    return MEASURES.memberShare.compute(board, place, ANY_TIME, named.value);
  });
}

/**
 * Số giấy chứng nhận bồi dưỡng của một năm trên mỗi chỉ tiêu kết nạp của kỳ.
 * @customfunction CERTIFICATES
 * @param [unit] Mã hoặc tên đơn vị; bỏ trống là toàn đảng bộ.
 * @param [year] Năm cấp giấy chứng nhận; bỏ trống là năm trước kỳ.
 * @param [period] Năm (2017), nhiệm kỳ ("2010-2015") hoặc "6 tháng 2021"; bỏ trống thì theo kỳ đang chọn.
 * @param invocation Excel gửi.
 * @streaming
 */
export function certificatesOf(
  unit: unknown,
  year: unknown,
  period: unknown,
  invocation: CustomFunctions.StreamingInvocation<number>,
): void {
  openBoardStream("CERTIFICATES", { unit, period, asOf: null }, [year], invocation, (board, place, scope) => {
    const given = yearArgument(year, ok(scope));
    if (!given.ok) return reasonError(given.reason, argumentText(year));
    return MEASURES.certificates.compute(board, place, scope, given.value);
  });
}

/**
 * Số giấy chứng nhận bồi dưỡng nhận thức về Đảng đã cấp trong một năm.
 * @customfunction CERTIFIED
 * @param [unit] Mã hoặc tên đơn vị; bỏ trống là toàn đảng bộ.
 * @param [year] Năm cấp giấy chứng nhận; bỏ trống là năm trước kỳ đang chọn.
 * @param invocation Excel gửi.
 * @streaming
 */
export function certifiedIn(
  unit: unknown,
  year: unknown,
  invocation: CustomFunctions.StreamingInvocation<number>,
): void {
  openStockStream("CERTIFIED", unit, [year], invocation, (board, place, scope) => {
    const given = yearArgument(year, scope);
    return given.ok
      ? MEASURES.certified.compute(board, place, ANY_TIME, given.value)
      : reasonError(given.reason, argumentText(year));
  });
}

/**
 * Số lớp bồi dưỡng nhận thức về Đảng đã mở trong một năm.
 * @customfunction CLASSES
 * @param [unit] Mã hoặc tên đơn vị; bỏ trống là toàn đảng bộ.
 * @param [year] Năm mở lớp; bỏ trống là năm trước kỳ đang chọn.
 * @param invocation Excel gửi.
 * @streaming
 */
export function classesIn(unit: unknown, year: unknown, invocation: CustomFunctions.StreamingInvocation<number>): void {
  openStockStream("CLASSES", unit, [year], invocation, (board, place, scope) => {
    const given = yearArgument(year, scope);
    return given.ok
      ? MEASURES.classes.compute(board, place, ANY_TIME, given.value)
      : reasonError(given.reason, argumentText(year));
  });
}

/**
 * Số đảng viên mới thuộc một mục của tiêu chí cơ cấu.
 * @customfunction TALLY
 * @param dimension Tiêu chí: "giới tính", "nhóm tuổi", "dân tộc", "nghề nghiệp", "trình độ chuyên môn" … hoặc nhóm tự đặt.
 * @param category Mục của tiêu chí: "nữ", "18-30", "cao đẳng, trung cấp", "trên đại học", "DTTS" …
 * @param [unit] Mã hoặc tên đơn vị; bỏ trống là toàn đảng bộ.
 * @param [period] Năm (2017), nhiệm kỳ ("2010-2015") hoặc "6 tháng 2021"; bỏ trống thì theo kỳ đang chọn.
 * @param [asOf] Tính đến ngày; bỏ trống thì theo ngày đang chọn.
 * @param invocation Excel gửi.
 * @streaming
 */
export function tally(
  dimension: unknown,
  category: unknown,
  unit: unknown,
  period: unknown,
  asOf: unknown,
  invocation: CustomFunctions.StreamingInvocation<number>,
): void {
  openCategoryStream(MEASURES.tally, { dimension, category, unit, period, asOf }, invocation);
}

/**
 * Tỷ lệ đảng viên mới thuộc một mục của tiêu chí cơ cấu, trên tổng số đảng viên mới.
 * @customfunction SHARE
 * @param dimension Tiêu chí: "giới tính", "nhóm tuổi", "dân tộc", "nghề nghiệp", "trình độ chuyên môn" … hoặc nhóm tự đặt.
 * @param category Mục của tiêu chí: "nữ", "18-30", "cao đẳng, trung cấp", "trên đại học", "DTTS" …
 * @param [unit] Mã hoặc tên đơn vị; bỏ trống là toàn đảng bộ.
 * @param [period] Năm (2017), nhiệm kỳ ("2010-2015") hoặc "6 tháng 2021"; bỏ trống thì theo kỳ đang chọn.
 * @param [asOf] Tính đến ngày; bỏ trống thì theo ngày đang chọn.
 * @param invocation Excel gửi.
 * @streaming
 */
export function share(
  dimension: unknown,
  category: unknown,
  unit: unknown,
  period: unknown,
  asOf: unknown,
  invocation: CustomFunctions.StreamingInvocation<number>,
): void {
  openCategoryStream(MEASURES.share, { dimension, category, unit, period, asOf }, invocation);
}

/**
 * Chỉ tiêu cơ cấu của một mục (0,3 là 30 %); PDV.SHARE trừ PDV.GOAL là phần hơn, kém chỉ tiêu.
 * @customfunction GOAL
 * @param dimension Tiêu chí, tên nhóm cơ cấu của sổ tính, hoặc "đảng viên so với dân số" (khi đó mục là "").
 * @param category Mục của tiêu chí: "nữ", "ThS", "Khmer", "18-30" …
 * @param [unit] Mã hoặc tên đơn vị; bỏ trống là toàn đảng bộ.
 * @param [period] Năm (2017), nhiệm kỳ ("2010-2015") hoặc "6 tháng 2021"; bỏ trống thì theo kỳ đang chọn.
 * @param invocation Excel gửi.
 * @streaming
 */
export function goal(
  dimension: unknown,
  category: unknown,
  unit: unknown,
  period: unknown,
  invocation: CustomFunctions.StreamingInvocation<number>,
): void {
  const place = { unit, period, asOf: null };
  if (!namesDensity(argumentText(dimension))) {
    openCategoryStream(MEASURES.goal, { dimension, category, ...place }, invocation);
    return;
  }
  openBoardStream("GOAL", place, [dimension, category], invocation, (board, unitIndex, scope) =>
    MEASURES.goal.compute(board, unitIndex, scope, null),
  );
}

/**
 * Bảng tổng hợp các đơn vị: mã, đơn vị, kế hoạch, kết nạp, tỷ lệ, tiến độ cần đạt, so với tiến độ, mức.
 * @customfunction SUMMARY
 * @param [period] Năm (2017), nhiệm kỳ ("2010-2015") hoặc "6 tháng 2021"; bỏ trống thì theo kỳ đang chọn.
 * @param [asOf] Tính đến ngày; bỏ trống thì theo ngày đang chọn.
 * @param [unit] Mã hoặc tên đơn vị; bỏ trống là toàn đảng bộ.
 * @param [headings] TRUE để có thêm dòng tiêu đề.
 * @param invocation Excel gửi.
 * @streaming
 */
export function summaryTable(
  period: unknown,
  asOf: unknown,
  unit: unknown,
  headings: unknown,
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>,
): void {
  openBoardStream("SUMMARY", { unit, period, asOf }, [headings], invocation, (board, place, scope) =>
    spilled(TABLES.summary.compute(board, place, scope), headings, (rows, first) => summaryRows(board, rows, first)),
  );
}

/**
 * Bảng cơ cấu đảng viên mới theo một tiêu chí: mục, số lượng, tỷ lệ.
 * @customfunction COMPOSITION
 * @param dimension Tiêu chí: "giới tính", "nhóm tuổi", "dân tộc", "nghề nghiệp", "trình độ chuyên môn" … hoặc nhóm tự đặt.
 * @param [unit] Mã hoặc tên đơn vị; bỏ trống là toàn đảng bộ.
 * @param [period] Năm (2017), nhiệm kỳ ("2010-2015") hoặc "6 tháng 2021"; bỏ trống thì theo kỳ đang chọn.
 * @param [asOf] Tính đến ngày; bỏ trống thì theo ngày đang chọn.
 * @param [headings] TRUE để có thêm dòng tiêu đề.
 * @param invocation Excel gửi.
 * @streaming
 */
export function compositionTable(
  dimension: unknown,
  unit: unknown,
  period: unknown,
  asOf: unknown,
  headings: unknown,
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>,
): void {
  openDimensionStream(
    "COMPOSITION",
    { dimension, unit, period, asOf },
    [headings],
    invocation,
    (board, id, place, scope) =>
      spilled(TABLES.composition.compute(board, place, scope, id), headings, compositionRows),
  );
}

/**
 * Bảng chéo đảng viên mới theo hai tiêu chí, hoặc theo đơn vị và một tiêu chí, có dòng và cột tiêu đề.
 * @customfunction CROSSTAB
 * @param rows Tiêu chí ở dòng: "giới tính", "nhóm tuổi", "dân tộc" … hoặc nhóm tự đặt; hoặc "đơn vị": mỗi đơn vị một dòng.
 * @param columns Tiêu chí ở cột.
 * @param [unit] Mã hoặc tên đơn vị; bỏ trống là toàn đảng bộ.
 * @param [period] Năm (2017), nhiệm kỳ ("2010-2015") hoặc "6 tháng 2021"; bỏ trống thì theo kỳ đang chọn.
 * @param [asOf] Tính đến ngày; bỏ trống thì theo ngày đang chọn.
 * @param [headings] FALSE để chỉ lấy các số, không có tiêu đề và tổng số. Đơn vị xếp theo thứ tự của danh sách.
 * @param invocation Excel gửi.
 * @streaming
 */
export function crosstabTable(
  rows: unknown,
  columns: unknown,
  unit: unknown,
  period: unknown,
  asOf: unknown,
  headings: unknown,
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>,
): void {
  const place = { dimension: columns, unit, period, asOf };
  openDimensionStream("CROSSTAB", place, [rows, headings], invocation, (board, columnId, unitIndex, scope) => {
    const rowId = isUnitWord(rows) ? ok(null) : breakdownArgument(board, rows);
    if (!rowId.ok) return reasonError(rowId.reason, argumentText(rows));
    const table = TABLES.crosstab.compute(board, unitIndex, scope, { rows: rowId.value, columns: columnId });
    return spilled(table, headings, (own, first) => crosstabRows(board, own, first), true);
  });
}

/**
 * Các đơn vị có tỷ lệ hoàn thành dưới ngưỡng, thấp nhất trước: mã, đơn vị, kế hoạch, kết nạp, tỷ lệ, còn phải kết nạp.
 * @customfunction BEHIND
 * @param [threshold] Ngưỡng: 0,5 hoặc "50%"; bỏ trống là tiến độ cần đạt.
 * @param [period] Năm (2017), nhiệm kỳ ("2010-2015") hoặc "6 tháng 2021"; bỏ trống thì theo kỳ đang chọn.
 * @param [asOf] Tính đến ngày; bỏ trống thì theo ngày đang chọn.
 * @param [headings] TRUE để có thêm dòng tiêu đề.
 * @param invocation Excel gửi.
 * @streaming
 */
export function behindTable(
  threshold: unknown,
  period: unknown,
  asOf: unknown,
  headings: unknown,
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>,
): void {
  openBoardStream("BEHIND", { unit: null, period, asOf }, [threshold, headings], invocation, (board, _unit, scope) => {
    const limit = shareArgument(threshold);
    if (!limit.ok) return reasonError(limit.reason, argumentText(threshold));
    const units = TABLES.behind.compute(board, null, scope, limit.value);
    return spilled(units, headings, (rows, first) => behindRows(board, rows, first));
  });
}

/**
 * Các đơn vị nhiều năm liền không kết nạp: mã, đơn vị, số năm, lần kết nạp gần nhất.
 * @customfunction DORMANT
 * @param [years] Số năm dương lịch ít nhất, tính cả năm đang xét; bỏ trống là 1.
 * @param [asOf] Tính đến ngày; bỏ trống thì theo ngày đang chọn.
 * @param [headings] TRUE để có thêm dòng tiêu đề.
 * @param invocation Excel gửi.
 * @streaming
 */
export function dormantTable(
  years: unknown,
  asOf: unknown,
  headings: unknown,
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>,
): void {
  openBoardStream(
    "DORMANT",
    { unit: null, period: null, asOf },
    [years, headings],
    invocation,
    (board, _unit, scope) => {
      const least = numberArgument(years);
      if (!least.ok) return reasonError(least.reason, argumentText(years));
      if (least.value !== null && least.value < 1) return reasonError("under-one", argumentText(years));
      const units = TABLES.dormant.compute(board, null, scope, least.value ?? 1);
      return spilled(units, headings, (rows, first) => dormantRows(board, rows, first));
    },
  );
}

/**
 * Lời văn báo cáo kết nạp đảng viên: kết quả, tiến độ, đơn vị dẫn đầu và chậm, cơ cấu, so với năm trước.
 * @customfunction NARRATIVE
 * @param [unit] Mã hoặc tên đơn vị; bỏ trống là toàn đảng bộ.
 * @param [period] Năm (2017), nhiệm kỳ ("2010-2015") hoặc "6 tháng 2021"; bỏ trống thì theo kỳ đang chọn.
 * @param [asOf] Tính đến ngày; bỏ trống thì theo ngày đang chọn.
 * @param invocation Excel gửi.
 * @streaming
 */
export function narrativeText(
  unit: unknown,
  period: unknown,
  asOf: unknown,
  invocation: CustomFunctions.StreamingInvocation<string>,
): void {
  openNarrativeStream({ unit, period, asOf }, invocation);
}

/**
 * Tỷ lệ hoàn thành từ hai số: đã kết nạp chia cho kế hoạch.
 * @customfunction RATIO
 * @param admitted Số đã kết nạp.
 * @param plan Kế hoạch.
 */
export function ratio(admitted: unknown, plan: unknown): number {
  const count = numberArgument(admitted);
  if (!count.ok) throw reasonError(count.reason, argumentText(admitted));
  const target = planArgument(plan);
  if (!target.ok) throw reasonError(target.reason, argumentText(plan));
  if (count.value === null || target.value === null) throw reasonError("no-number");
  const share = shareOfPlan(count.value, target.value);
  if (!share.ok) throw reasonError(share.reason, argumentText(count.value < 0 ? admitted : plan));
  return share.value;
}

/**
 * Tuổi (tròn năm) tính đến một ngày.
 * @customfunction AGE
 * @param birth Ngày sinh: ô ngày hoặc "31/12/1990".
 * @param on Tính vào ngày: ô ngày hoặc "31/10/2017".
 */
export function age(birth: unknown, on: unknown): number {
  if (isOmitted(birth) || isOmitted(on)) throw reasonError("no-date");
  const { dayOffset } = boardStore.get().board ?? {};
  const born = birthArgument(birth, dayOffset);
  if (!born.ok) throw reasonError(born.reason, argumentText(birth));
  const day = dayArgument(on, dayOffset);
  if (!day.ok || day.value === null) throw reasonError("bad-date", argumentText(on));
  const years = ageInYears(born.value, day.value);
  if (!years.ok) throw reasonError(years.reason);
  return years.value;
}

/**
 * Xếp nội dung một ô vào mục tương ứng của tiêu chí: PDV.CLASSIFY("trình độ chuyên môn"; "CN Luật") là Đại học.
 * @customfunction CLASSIFY
 * @param dimension Tiêu chí: "giới tính", "dân tộc", "tôn giáo", "nghề nghiệp", "trình độ chuyên môn", "lý luận chính trị" …
 * @param text Nội dung ô.
 */
export function classifyCell(dimension: unknown, text: unknown): string {
  const found = classifyText(dimension, text);
  if (!found.ok) {
    const id = dimensionArgument(dimension);
    if (!id.ok || found.reason !== "unknown-category") throw reasonError(found.reason, argumentText(dimension));
    throw reasonError(found.reason, argumentText(text), itemAdvice(DIMENSIONS[id.value]));
  }
  return categoryLabel(texts(), found.value);
}

/**
 * Phiên bản của phần bổ trợ và lần đọc số liệu.
 * @customfunction VERSION
 * @param invocation Excel gửi.
 * @streaming
 */
export function version(invocation: CustomFunctions.StreamingInvocation<string>): void {
  openStream("VERSION", [], invocation as Invocation, (state) => `${VERSION} · ${String(state.version)}`);
}

/**
 * Chuẩn hóa chữ Việt: bỏ khoảng trắng thừa và ký tự ẩn, dựng sẵn dấu, đổi Ð thành Đ.
 * @customfunction NORMALISE
 * @param text Nội dung ô.
 */
export function normalise(text: unknown): string {
  return mendText(argumentText(text));
}
