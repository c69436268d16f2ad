// How a range becomes the series of a chart: which cells are names, which are categories, which are values.

import { areaOf, columnsOf, formatArea, quoteSheetName, rowsOf } from "./a1";
import { plainSeries } from "./chart";
import type { ChartSeries, ChartType } from "./chart";
import { valueAt } from "./grid";
import type { Range } from "./range";
import type { Area } from "./state";

/** "Sheet1!$B$2:$B$9" */
export function sourceText({ sheet }: Range, area: Area): string {
  return `${quoteSheetName(sheet.name)}!${formatArea(area, "$")}`;
}

export function seriesFromRange(range: Range, by: "Auto" | "Columns" | "Rows", type: ChartType): ChartSeries[] {
  const { area } = range;
  // Excel makes fewer series than points when it may choose.
  const columns = by === "Columns" || (by === "Auto" && rowsOf(area) >= columnsOf(area));
  const [points, lines] = columns ? [rowsOf(area), columnsOf(area)] : [columnsOf(area), rowsOf(area)];
  const at = (point: number, line: number): unknown =>
    columns
      ? valueAt(range.sheet, area.firstRow + point, area.firstColumn + line)
      : valueAt(range.sheet, area.firstRow + line, area.firstColumn + point);
  const span = (line: number, from: number, to = points - 1): Area =>
    columns
      ? areaOf(area.firstRow + from, area.firstColumn + line, to - from + 1, 1)
      : areaOf(area.firstRow + line, area.firstColumn + from, 1, to - from + 1);
  const indices = (count: number, from: number): number[] =>
    Array.from({ length: Math.max(0, count - from) }, (_index, i) => from + i);
  const scatter = type.startsWith("XYScatter");
  const headed = points > 1 && indices(lines, lines > 1 ? 1 : 0).every((line) => typeof at(0, line) !== "number");
  const first = headed ? 1 : 0;
  const labelled =
    lines > 1 &&
    (scatter || at(0, 0) === "" || indices(points, first).some((point) => typeof at(point, 0) !== "number"));
  const categories = labelled ? sourceText(range, span(0, first)) : null;
  return indices(lines, labelled ? 1 : 0).map((line, index) =>
    plainSeries(
      headed ? `=${sourceText(range, span(line, 0, 0))}` : `Series${String(index + 1)}`,
      sourceText(range, span(line, first)),
      categories,
    ),
  );
}
