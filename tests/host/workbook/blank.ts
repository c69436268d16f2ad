// A new book and a new sheet, as Excel makes them.

import { closedOptions } from "./protection";
import type { Book, BookProperties, PageLayout, Sheet } from "./state";

export const standardWidth = 48;
export const standardHeight = 15;

export function blankSheet(id: string, name: string): Sheet {
  return {
    id,
    name,
    visibility: "Visible",
    cells: new Map(),
    columns: new Map(),
    rows: new Map(),
    merges: [],
    frozen: null,
    showGridlines: true,
    showHeadings: true,
    tabColor: "",
    tables: [],
    filter: null,
    names: [],
    pageLayout: blankPageLayout(),
    pageBreaks: { rows: [], columns: [] },
    protected: false,
    protectionOptions: closedOptions(),
    charts: [],
    conditionalFormats: [],
    validations: [],
    comments: [],
    customProperties: new Map(),
  };
}

export function blankPageLayout(): PageLayout {
  return {
    orientation: "Portrait",
    paperSize: "a4",
    margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
    zoom: { scale: 100 },
    centerHorizontally: false,
    printTitleRows: null,
    printArea: null,
    headersFooters: {
      leftHeader: "",
      centerHeader: "",
      rightHeader: "",
      leftFooter: "",
      centerFooter: "",
      rightFooter: "",
    },
  };
}

/** One empty sheet "Sheet1"; the name is the file's. */
export function blankBook(name = "Book1.xlsx"): Book {
  return {
    name,
    sheets: [blankSheet(sheetId(1), "Sheet1")],
    names: [],
    settings: new Map(),
    properties: blankProperties(),
    date1904: false,
    activeSheet: 0,
  };
}

export function blankProperties(): BookProperties {
  return {
    title: "",
    subject: "",
    author: "",
    keywords: "",
    comments: "",
    category: "",
    manager: "",
    company: "",
    custom: new Map(),
  };
}

/** Ids look as Excel's and are the same in every run. */
export function sheetId(number: number): string {
  return `{00000000-0001-0000-0000-${String(number).padStart(12, "0")}}`;
}
