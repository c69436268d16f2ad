// Between the API's kinds of charts and the elements of DrawingML that draw them.
import type { ChartType } from "../workbook/chart";

export interface Drawn {
  readonly element: "barChart" | "lineChart" | "areaChart" | "pieChart" | "doughnutChart" | "scatterChart";
  readonly direction?: "col" | "bar";
  readonly grouping?: "clustered" | "standard" | "stacked" | "percentStacked";
  readonly markers?: boolean;
  readonly lines?: boolean;
}

export const drawnAs: Readonly<Record<ChartType, Drawn>> = {
  ColumnClustered: { element: "barChart", direction: "col", grouping: "clustered" },
  ColumnStacked: { element: "barChart", direction: "col", grouping: "stacked" },
  ColumnStacked100: { element: "barChart", direction: "col", grouping: "percentStacked" },
  BarClustered: { element: "barChart", direction: "bar", grouping: "clustered" },
  BarStacked: { element: "barChart", direction: "bar", grouping: "stacked" },
  BarStacked100: { element: "barChart", direction: "bar", grouping: "percentStacked" },
  Line: { element: "lineChart", grouping: "standard", markers: false },
  LineStacked: { element: "lineChart", grouping: "stacked", markers: false },
  LineStacked100: { element: "lineChart", grouping: "percentStacked", markers: false },
  LineMarkers: { element: "lineChart", grouping: "standard", markers: true },
  LineMarkersStacked: { element: "lineChart", grouping: "stacked", markers: true },
  LineMarkersStacked100: { element: "lineChart", grouping: "percentStacked", markers: true },
  Area: { element: "areaChart", grouping: "standard" },
  AreaStacked: { element: "areaChart", grouping: "stacked" },
  AreaStacked100: { element: "areaChart", grouping: "percentStacked" },
  Pie: { element: "pieChart" },
  Doughnut: { element: "doughnutChart" },
  XYScatter: { element: "scatterChart", markers: true, lines: false },
  XYScatterLines: { element: "scatterChart", markers: true, lines: true },
  XYScatterLinesNoMarkers: { element: "scatterChart", markers: false, lines: true },
};

export function chartTypeOf(drawn: Drawn): ChartType | null {
  const same = (other: Drawn): boolean =>
    (["element", "direction", "grouping", "markers", "lines"] as const).every((key) => other[key] === drawn[key]);
  const found = Object.entries(drawnAs).find(([, other]) => same(other));
  return found ? (found[0] as ChartType) : null;
}
