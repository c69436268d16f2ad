// The defined names of a workbook, in full: hucre knows neither hidden ones nor how to quote the sheet of a print area.
import { formatArea, parseArea } from "../workbook/a1";
import type { Book, NamedItem, Sheet } from "../workbook/state";
import { quotedSheet } from "./measures";
import { partText, setPartText, sheetParts, workbookPath } from "./package-parts";
import { elements, escapeXml, isOn, unescapeXml } from "./xml-text";
import type { Parts } from "./zip";

/** The names of the workbook, each with the sheet it belongs to or "" ; print areas and titles are the page layout's. */
export function readNames(parts: Parts): { sheet: string; item: NamedItem }[] {
  const sheets = sheetParts(parts);
  return elements(partText(parts, workbookPath(parts)), "definedName").map(({ attributes, inner }) => {
    const scope = attributes.get("localSheetId");
    return {
      sheet: scope === undefined ? "" : (sheets[Number(scope)]?.name ?? ""),
      item: {
        name: attributes.get("name") ?? "",
        refersTo: unescapeXml(inner),
        comment: attributes.get("comment") ?? "",
        visible: !isOn(attributes.get("hidden")),
      },
    };
  });
}

export const PRINT_AREA = "_xlnm.Print_Area";
export const PRINT_TITLES = "_xlnm.Print_Titles";

export function writeNames(parts: Parts, book: Book): void {
  const entries = book.names.map((item) => definedName(item));
  book.sheets.forEach((sheet, index) => {
    entries.push(...[...printNames(sheet), ...sheet.names].map((item) => definedName(item, index)));
  });
  const block = entries.length === 0 ? "" : `<definedNames>${entries.join("")}</definedNames>`;
  // A saved file keeps its results: without an add-in that computes them they would turn into #NAME? on opening.
  const workbook = partText(parts, "xl/workbook.xml")
    .replace(/<definedNames>[\s\S]*?<\/definedNames>/, "")
    .replace(/<calcPr[^>]*\/>/, () => `${block}<calcPr calcId="191029"/>`);
  setPartText(parts, "xl/workbook.xml", workbook);
}

function definedName(item: NamedItem, sheetIndex?: number): string {
  const scope = sheetIndex === undefined ? "" : ` localSheetId="${String(sheetIndex)}"`;
  const comment = item.comment === "" ? "" : ` comment="${escapeXml(item.comment)}"`;
  const hidden = item.visible ? "" : ' hidden="1"';
  return `<definedName name="${escapeXml(item.name)}"${comment}${scope}${hidden}>${escapeXml(item.refersTo)}</definedName>`;
}

function printNames(sheet: Sheet): NamedItem[] {
  const owner = `${quotedSheet(sheet.name)}!`;
  const { printArea, printTitleRows: rows } = sheet.pageLayout;
  const names: NamedItem[] = [];
  const name = (name: string, refersTo: string) => names.push({ name, refersTo, comment: "", visible: true });
  if (printArea !== null) name(PRINT_AREA, owner + formatArea(printArea, "$"));
  if (rows !== null) name(PRINT_TITLES, `${owner}$${String(rows.first + 1)}:$${String(rows.last + 1)}`);
  return names;
}

export function readPrintNames(refersTo: {
  area?: string;
  titles?: string;
}): Pick<Sheet["pageLayout"], "printArea" | "printTitleRows"> {
  const rows = /!\$?(\d+):\$?(\d+)/.exec(refersTo.titles ?? "");
  const area = refersTo.area;
  return {
    printArea: area === undefined ? null : parseArea(area.slice(area.lastIndexOf("!") + 1)),
    printTitleRows: rows === null ? null : { first: Number(rows[1]) - 1, last: Number(rows[2]) - 1 },
  };
}
