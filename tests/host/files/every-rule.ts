// Charts, conditional formats, validation and groups of every modelled kind, for the book that holds everything.
import { parseArea } from "../workbook/a1";
import { plainChart, plainLabels, plainSeries } from "../workbook/chart";
import { freshRule, plainLook } from "../workbook/conditional-format";
import type { ConditionalFormat, ConditionalRule } from "../workbook/conditional-format";
import type { Area, Sheet } from "../workbook/state";
import { freshValidation } from "../workbook/validation";

function area(address: string): Area {
  const found = parseArea(address);
  if (!found) throw new Error(`${address} is no area.`);
  return found;
}

/** The ids are those that reading gives: the second sheet, in order. */
export function addRules(sheet: Sheet): void {
  const rules: ConditionalRule[] = [
    { type: "CellValue", test: { operator: "LessThan", formula1: "50" } },
    { type: "CellValue", test: { operator: "Between", formula1: "1", formula2: "=$A$1" } },
    { type: "ContainsText", test: { operator: "Contains", text: "chưa" } },
    { type: "Custom", formula: "=$B2>100" },
    { ...freshRule("DataBar") },
    { ...freshRule("ColorScale") },
    { ...freshRule("IconSet") },
  ];
  sheet.conditionalFormats = rules.map((rule, index): ConditionalFormat => ({
    id: `{rule-2-${String(index + 1)}}`,
    areas: [area(`E${String(index + 2)}:F9`)],
    stopIfTrue: index === 0,
    rule,
    look: index < 4 ? { ...plainLook(), fill: "#FFC7CE", color: "#9C0006", bold: true } : plainLook(),
  }));
  const list = freshValidation([area("G2:G9")]);
  list.rule = { kind: "list", inCellDropDown: true, source: "Nam,Nữ" };
  list.prompt = { message: "Chọn một", showPrompt: true, title: "Giới tính" };
  const whole = freshValidation([area("H2:H9")]);
  whole.rule = { kind: "wholeNumber", operator: "Between", formula1: 0, formula2: 100 };
  whole.errorAlert = { message: "Từ 0 đến 100", showAlert: true, style: "Warning", title: "Sai" };
  whole.ignoreBlanks = false;
  const custom = freshValidation([area("I2:I9")]);
  custom.rule = { kind: "custom", formula: "=LEN(I2)=12" };
  sheet.validations = [list, whole, custom];
  sheet.rows.set(11, { outline: 1 });
  sheet.rows.set(12, { outline: 2, hidden: true });
  sheet.columns.set(9, { width: 60, outline: 1 });
  const chart = plainChart("{chart-2-1}", "Biểu đồ tiến độ", "ColumnClustered");
  Object.assign(chart, { left: 30, top: 180, width: 400, height: 240 });
  chart.title = { ...chart.title, text: "Tiến độ & kế hoạch", font: { ...chart.title.font, size: 14, bold: true } };
  const plan = plainSeries("Kế hoạch", "'Danh sách'!$B$2:$B$4", "'Danh sách'!$A$2:$A$4");
  const share = { ...plan, name: "='Danh sách'!$B$1", points: new Map<number, string>() };
  chart.series = [
    { ...plan, color: "#C00000", labels: { ...plainLabels(), numberFormat: "0" }, points: new Map([[1, "#FFC000"]]) },
    { ...share, chartType: "LineMarkers", axisGroup: "Secondary", color: "#1F4E79", lineWeight: 2.25 },
  ];
  chart.axes.value = { ...chart.axes.value, minimum: 0, maximum: 40_000, numberFormat: "#,##0" };
  chart.axes.value.title = { ...chart.axes.value.title, visible: true, text: "Người" };
  chart.legend.position = "Right";
  sheet.charts = [chart];
}
