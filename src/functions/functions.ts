// The custom functions, namespace PDV: thin wrappers that read arguments, ask an indicator and give Excel its value or
// error. Those over the workbook stream from the board store. Names, parameters and their order are frozen.
// The descriptions are what a person sees in Excel, so they are Vietnamese; functions.en.json holds the English ones.

import { ageInYears } from "../indicators/age";
import { composition, shareOf, tallyOf } from "../indicators/composition";
import { MEASURES } from "../indicators/measures";
import { summary } from "../indicators/summary";
import { no, ok } from "../model/reason";
import { texts } from "../text/language";
import { argumentText, dayArgument, isOmitted, numberArgument } from "./arguments";
import { classifyText } from "./category-argument";
import { reasonError } from "./error-sentence";
import { compositionRows, summaryRows } from "./spilled-rows";
import { openBoardStream, openCategoryStream, openDimensionStream, openMeasureStream } from "./board-streams";

/**
 * Tỷ lệ hoàn thành kế hoạch kết nạp: số đã kết nạp chia cho kế hoạch (0,944 là 94,4 %).
 * @customfunction ACHIEVEMENT
 * @param [unit] Mã hoặc tên đơn vị; bỏ trống là toàn đảng bộ.
 * @param [period] Năm (2017) hoặc nhiệm kỳ ("2010-2015"); bỏ trống là kỳ đã đặt.
 * @param [asOf] Tính đến ngày; bỏ trống là ngày đã đặt.
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
 * @param [period] Năm (2017) hoặc nhiệm kỳ ("2010-2015"); bỏ trống là kỳ đã đặt.
 * @param [asOf] Tính đến ngày; bỏ trống là ngày đã đặt.
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
 * @param [period] Năm (2017) hoặc nhiệm kỳ ("2010-2015"); bỏ trống là kỳ đã đặt.
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
 * @param [period] Năm (2017) hoặc nhiệm kỳ ("2010-2015"); bỏ trống là kỳ đã đặt.
 * @param [asOf] Tính đến ngày; bỏ trống là ngày đã đặt.
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
 * Tiến độ cần đạt: phần thời gian của kỳ đã qua (30/6 là 50 %).
 * @customfunction DUE
 * @param [period] Năm (2017) hoặc nhiệm kỳ ("2010-2015"); bỏ trống là kỳ đã đặt.
 * @param [asOf] Tính đến ngày; bỏ trống là ngày đã đặt.
 * @param invocation Excel gửi.
 * @streaming
 */
export function due(period: unknown, asOf: unknown, invocation: CustomFunctions.StreamingInvocation<number>): void {
  openMeasureStream(MEASURES.due, { unit: null, period, asOf }, invocation);
}

/**
 * So với tiến độ: tỷ lệ hoàn thành trừ tiến độ cần đạt (0,15 là vượt 15 điểm %).
 * @customfunction PACE
 * @param [unit] Mã hoặc tên đơn vị; bỏ trống là toàn đảng bộ.
 * @param [period] Năm (2017) hoặc nhiệm kỳ ("2010-2015"); bỏ trống là kỳ đã đặt.
 * @param [asOf] Tính đến ngày; bỏ trống là ngày đã đặt.
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
 * Vượt hoặc hụt kế hoạch: tỷ lệ hoàn thành trừ 100 % (0,6 là vượt 60 %).
 * @customfunction OVER
 * @param [unit] Mã hoặc tên đơn vị; bỏ trống là toàn đảng bộ.
 * @param [period] Năm (2017) hoặc nhiệm kỳ ("2010-2015"); bỏ trống là kỳ đã đặt.
 * @param [asOf] Tính đến ngày; bỏ trống là ngày đã đặt.
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
 * Mức hoàn thành bằng chữ, theo các ngưỡng đã đặt ("dưới 50 %").
 * @customfunction BAND
 * @param [unit] Mã hoặc tên đơn vị; bỏ trống là toàn đảng bộ.
 * @param [period] Năm (2017) hoặc nhiệm kỳ ("2010-2015"); bỏ trống là kỳ đã đặt.
 * @param [asOf] Tính đến ngày; bỏ trống là ngày đã đặt.
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
 * Số đảng viên mới thuộc một mục của tiêu chí cơ cấu.
 * @customfunction TALLY
 * @param dimension Tiêu chí: "giới tính", "dân tộc thiểu số", "trình độ chuyên môn", "nhóm tuổi", "đoàn viên" …
 * @param category Mục của tiêu chí: "nữ", "ThS", "Khmer", "18-30" …
 * @param [unit] Mã hoặc tên đơn vị; bỏ trống là toàn đảng bộ.
 * @param [period] Năm (2017) hoặc nhiệm kỳ ("2010-2015"); bỏ trống là kỳ đã đặt.
 * @param [asOf] Tính đến ngày; bỏ trống là ngày đã đặt.
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
  openCategoryStream("TALLY", { dimension, category, unit, period, asOf }, invocation, tallyOf);
}

/**
 * Tỷ lệ đảng viên mới thuộc một mục của tiêu chí cơ cấu, trên tổng số đảng viên mới.
 * @customfunction SHARE
 * @param dimension Tiêu chí: "giới tính", "dân tộc thiểu số", "trình độ chuyên môn", "nhóm tuổi", "đoàn viên" …
 * @param category Mục của tiêu chí: "nữ", "ThS", "Khmer", "18-30" …
 * @param [unit] Mã hoặc tên đơn vị; bỏ trống là toàn đảng bộ.
 * @param [period] Năm (2017) hoặc nhiệm kỳ ("2010-2015"); bỏ trống là kỳ đã đặt.
 * @param [asOf] Tính đến ngày; bỏ trống là ngày đã đặt.
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
  openCategoryStream("SHARE", { dimension, category, unit, period, asOf }, invocation, shareOf);
}

/**
 * Bảng tổng hợp các đơn vị: mã, đơn vị, kế hoạch, kết nạp, tỷ lệ, tiến độ cần đạt, so với tiến độ, mức.
 * @customfunction SUMMARY
 * @param [period] Năm (2017) hoặc nhiệm kỳ ("2010-2015"); bỏ trống là kỳ đã đặt.
 * @param [asOf] Tính đến ngày; bỏ trống là ngày đã đặt.
 * @param [unit] Mã hoặc tên đơn vị; bỏ trống là toàn đảng bộ.
 * @param [headings] TRUE để có thêm hàng tiêu đề.
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
    ok(summaryRows(board, summary(board, place, scope), headings === true)),
  );
}

/**
 * Bảng cơ cấu đảng viên mới theo một tiêu chí: mục, số lượng, tỷ lệ.
 * @customfunction COMPOSITION
 * @param dimension Tiêu chí: "giới tính", "dân tộc thiểu số", "trình độ chuyên môn", "nhóm tuổi", "đoàn viên" …
 * @param [unit] Mã hoặc tên đơn vị; bỏ trống là toàn đảng bộ.
 * @param [period] Năm (2017) hoặc nhiệm kỳ ("2010-2015"); bỏ trống là kỳ đã đặt.
 * @param [asOf] Tính đến ngày; bỏ trống là ngày đã đặt.
 * @param [headings] TRUE để có thêm hàng tiêu đề.
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
    (board, id, place, scope) => {
      const rows = composition(board, id, place, scope);
      return rows.ok ? ok(compositionRows(rows.value, headings === true)) : rows;
    },
  );
}

/**
 * Tỷ lệ hoàn thành từ hai số: đã kết nạp chia cho kế hoạch.
 * @customfunction RATIO
 * @param admitted Số đã kết nạp.
 * @param plan Kế hoạch.
 */
export function ratio(admitted: unknown, plan: unknown): number {
  const reached = numberArgument(admitted);
  const planned = numberArgument(plan);
  if (!reached.ok) throw reasonError(reached.reason, argumentText(admitted));
  if (!planned.ok) throw reasonError(planned.reason, argumentText(plan));
  if (planned.value === null) throw reasonError("no-plan");
  if (planned.value === 0) throw reasonError("zero-plan");
  return (reached.value ?? 0) / planned.value;
}

/**
 * Tuổi tròn năm vào một ngày.
 * @customfunction AGE
 * @param birth Ngày sinh: ô ngày hoặc "31/12/1990".
 * @param on Tính vào ngày: ô ngày hoặc "31/10/2017".
 */
export function age(birth: unknown, on: unknown): number {
  const born = isOmitted(birth) ? no("bad-date") : dayArgument(birth);
  if (!born.ok || typeof born.value !== "number") throw reasonError("bad-date", argumentText(birth));
  const day = isOmitted(on) ? no("bad-date") : dayArgument(on);
  if (!day.ok || typeof day.value !== "number") throw reasonError("bad-date", argumentText(on));
  const years = ageInYears({ day: born.value }, day.value);
  if (!years.ok) throw reasonError(years.reason);
  return years.value;
}

/**
 * Xếp một ô chữ vào mục của tiêu chí: PDV.CLASSIFY("trình độ chuyên môn"; "CN Luật") là Đại học.
 * @customfunction CLASSIFY
 * @param dimension Tiêu chí: "giới tính", "dân tộc", "dân tộc thiểu số", "giáo dục phổ thông", "trình độ chuyên môn", "đoàn viên".
 * @param text Nội dung ô.
 */
export function classifyCell(dimension: unknown, text: unknown): string {
  const found = classifyText(dimension, text);
  if (!found.ok)
    throw reasonError(
      found.reason,
      found.reason === "unknown-dimension" ? argumentText(dimension) : argumentText(text),
    );
  const names: Readonly<Record<string, string>> = texts().labels.categories;
  return names[found.value] ?? found.value;
}
