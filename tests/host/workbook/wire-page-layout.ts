// How a sheet is printed, as the API shows it.

import { fail, notModelled } from "../protocol/rich-error";
import { WireObject } from "../protocol/wire-object";
import type { WireClass } from "../protocol/wire-object";
import { areaOf, isWholeRows, maxColumns } from "./a1";
import { asBoolean, asNumber, asOneOf, asRange, asText } from "./arguments";
import type { LiveWorkbook } from "./live-workbook";
import { Range } from "./range";
import type { PageLayout, Sheet } from "./state";
import { wireRangeOrNull } from "./wire-range";

interface LayoutOf {
  readonly workbook: LiveWorkbook;
  readonly sheet: Sheet;
  readonly layout: PageLayout;
}

export function wirePageLayout(workbook: LiveWorkbook, sheet: Sheet): WireObject {
  return WireObject.of(pageLayoutClass, { workbook, sheet, layout: sheet.pageLayout });
}

const orientations = ["Portrait", "Landscape"] as const;

const pageLayoutClass: WireClass<LayoutOf> = {
  type: "PageLayout",
  reads: {
    Orientation: ({ layout }) => layout.orientation,
    PaperSize: ({ layout }) => layout.paperSize,
    TopMargin: ({ layout }) => layout.margins.top,
    BottomMargin: ({ layout }) => layout.margins.bottom,
    LeftMargin: ({ layout }) => layout.margins.left,
    RightMargin: ({ layout }) => layout.margins.right,
    HeaderMargin: ({ layout }) => layout.margins.header,
    FooterMargin: ({ layout }) => layout.margins.footer,
    Zoom: ({ layout }) => layout.zoom,
    CenterHorizontally: ({ layout }) => layout.centerHorizontally,
    HeadersFooters: ({ layout }) => WireObject.of(headersFootersClass, layout),
  },
  writes: {
    Orientation: ({ layout }, value) => {
      layout.orientation = asOneOf(value, orientations, "PageLayout.orientation");
    },
    PaperSize: ({ layout }, value) => {
      layout.paperSize = asText(value, "PageLayout.paperSize");
    },
    TopMargin: ({ layout }, value) => {
      layout.margins.top = asMargin(value, "topMargin");
    },
    BottomMargin: ({ layout }, value) => {
      layout.margins.bottom = asMargin(value, "bottomMargin");
    },
    LeftMargin: ({ layout }, value) => {
      layout.margins.left = asMargin(value, "leftMargin");
    },
    RightMargin: ({ layout }, value) => {
      layout.margins.right = asMargin(value, "rightMargin");
    },
    HeaderMargin: ({ layout }, value) => {
      layout.margins.header = asMargin(value, "headerMargin");
    },
    FooterMargin: ({ layout }, value) => {
      layout.margins.footer = asMargin(value, "footerMargin");
    },
    Zoom: ({ layout }, value) => {
      layout.zoom = asZoom(value);
    },
    CenterHorizontally: ({ layout }, value) => {
      layout.centerHorizontally = asBoolean(value, "PageLayout.centerHorizontally");
    },
  },
  calls: {
    SetPrintArea: ({ workbook, sheet, layout }, [range]) => {
      layout.printArea = asRange(range, workbook, sheet, "PageLayout.setPrintArea").area;
    },
    GetPrintAreaOrNullObject: ({ layout }) =>
      layout.printArea ? notModelled("PageLayout.getPrintAreaOrNullObject()") : null,
    SetPrintTitleRows: ({ workbook, sheet, layout }, [range]) => {
      const { area } = asRange(range, workbook, sheet, "PageLayout.setPrintTitleRows");
      if (!isWholeRows(area)) fail("InvalidArgument", "PageLayout.setPrintTitleRows");
      layout.printTitleRows = { first: area.firstRow, last: area.lastRow };
    },
    GetPrintTitleRowsOrNullObject: ({ workbook, sheet, layout }) => {
      const titles = layout.printTitleRows;
      const area = titles && areaOf(titles.first, 0, titles.last - titles.first + 1, maxColumns);
      return wireRangeOrNull(area && new Range(workbook, sheet, area));
    },
    SetPrintMargins: ({ layout }, [unit, margins]) => {
      setMargins(layout, unit, margins);
    },
  },
};

function asMargin(value: unknown, name: string): number {
  const margin = asNumber(value, `PageLayout.${name}`);
  return margin >= 0 ? margin : fail("InvalidArgument", `PageLayout.${name}`);
}

const pointsOf = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const units = ["Points", "Inches", "Centimeters"] as const;
const marginNames = ["top", "bottom", "left", "right", "header", "footer"] as const;

function setMargins(layout: PageLayout, unit: unknown, margins: unknown): void {
  const points = pointsOf[asOneOf(unit, units, "PageLayout.setPrintMargins")];
  if (typeof margins !== "object" || margins === null) fail("InvalidArgument", "PageLayout.setPrintMargins");
  for (const [name, value] of Object.entries(margins)) {
    layout.margins[asOneOf(name, marginNames, "PageLayout.setPrintMargins")] = asMargin(value, name) * points;
  }
}

/** Either a scale or a number of pages. */
function asZoom(value: unknown): PageLayout["zoom"] {
  if (typeof value !== "object" || value === null) fail("InvalidArgument", "PageLayout.zoom");
  const zoom: PageLayout["zoom"] = {};
  for (const [name, part] of Object.entries(value)) {
    if (part === null || part === undefined) continue;
    const known = asOneOf(name, ["scale", "horizontalFitToPages", "verticalFitToPages"], "PageLayout.zoom");
    zoom[known] = asNumber(part, `PageLayout.zoom.${name}`);
  }
  if (zoom.scale !== undefined && (zoom.scale < 10 || zoom.scale > 400))
    fail("InvalidArgument", "PageLayout.zoom.scale");
  return zoom;
}

const headersFootersClass: WireClass<PageLayout> = {
  type: "HeaderFooterGroup",
  reads: { DefaultForAllPages: (layout) => WireObject.of(headerFooterClass, layout.headersFooters) },
};

type HeadersFooters = PageLayout["headersFooters"];

const headerFooterClass: WireClass<HeadersFooters> = {
  type: "HeaderFooter",
  reads: {
    LeftHeader: (texts) => texts.leftHeader,
    CenterHeader: (texts) => texts.centerHeader,
    RightHeader: (texts) => texts.rightHeader,
    LeftFooter: (texts) => texts.leftFooter,
    CenterFooter: (texts) => texts.centerFooter,
    RightFooter: (texts) => texts.rightFooter,
  },
  writes: {
    LeftHeader: (texts, value) => {
      texts.leftHeader = asText(value, "HeaderFooter.leftHeader");
    },
    CenterHeader: (texts, value) => {
      texts.centerHeader = asText(value, "HeaderFooter.centerHeader");
    },
    RightHeader: (texts, value) => {
      texts.rightHeader = asText(value, "HeaderFooter.rightHeader");
    },
    LeftFooter: (texts, value) => {
      texts.leftFooter = asText(value, "HeaderFooter.leftFooter");
    },
    CenterFooter: (texts, value) => {
      texts.centerFooter = asText(value, "HeaderFooter.centerFooter");
    },
    RightFooter: (texts, value) => {
      texts.rightFooter = asText(value, "HeaderFooter.rightFooter");
    },
  },
};
