// The charts of the active sheet as simple drawings over the grid, at their place in the sheet. They follow when it scrolls.

import type { FUniver } from "@univerjs/core/facade";

import type { Locale } from "../../workbook/entry";
import type { ChartView } from "../messages";
import { drawChart } from "./draw-chart";
import { headings, toPixels } from "./snapshot";

export class Charts {
  private readonly layer = document.createElement("div");
  private charts: ReadonlyMap<string, readonly ChartView[]> = new Map();
  private shown = "";

  constructor(
    private readonly container: HTMLElement,
    private readonly api: FUniver,
    private readonly locale: Locale,
  ) {
    this.layer.className = "charts";
    const follow = (): void => {
      this.follow();
    };
    for (const event of ["Scroll", "ActiveSheetChanged", "SheetZoomChanged", "SheetSkeletonChanged"])
      api.addEvent(api.Event[event], () => requestAnimationFrame(follow));
    new ResizeObserver(follow).observe(container);
  }

  show(charts: ReadonlyMap<string, readonly ChartView[]>): void {
    this.charts = charts;
    this.shown = "";
    requestAnimationFrame(() => {
      this.follow();
    });
  }

  private follow(): void {
    const sheet = this.api.getActiveWorkbook()?.getActiveSheet();
    const charts = (sheet && this.charts.get(sheet.getSheetId())) ?? [];
    const canvas = this.canvas();
    this.layer.hidden = charts.length === 0 || !canvas;
    if (!sheet || !canvas || charts.length === 0) return;
    if (!this.layer.isConnected) this.container.append(this.layer);
    const [frame, outside] = [canvas.getBoundingClientRect(), this.container.getBoundingClientRect()];
    Object.assign(this.layer.style, {
      left: `${frame.left - outside.left + headings.width}px`,
      top: `${frame.top - outside.top + headings.height}px`,
      width: `${frame.width - headings.width}px`,
      height: `${frame.height - headings.height}px`,
    });
    if (this.shown !== sheet.getSheetId()) {
      this.layer.replaceChildren(...charts.map((chart) => drawChart(chart, this.locale)));
      this.shown = sheet.getSheetId();
    }
    // Where the first cell lies in the canvas now: charts move with it.
    const corner = sheet.getRange(0, 0).getCellRect();
    charts.forEach((chart, index) => {
      const drawing = this.layer.children[index] as SVGElement | undefined;
      const left = corner.left - headings.width + toPixels(chart.left);
      const top = corner.top - headings.height + toPixels(chart.top);
      drawing?.setAttribute("style", `transform: translate(${String(left)}px, ${String(top)}px)`);
    });
  }

  /** The canvas of the sheet is the largest one. */
  private canvas(): HTMLCanvasElement | undefined {
    const all = [...this.container.querySelectorAll("canvas")];
    return all.sort((one, other) => other.clientHeight - one.clientHeight)[0];
  }
}
