// What hucre reads and writes but the model does not know: pictures, notes, rare charts and rare conditional formats.
// It travels with its sheet untouched; what cannot travel is named, so that nothing is lost in silence.
import type { Cell, ConditionalRule, RichTextRun, Sheet as FileSheet, TableDefinition, WriteSheet } from "hucre";
import { elements, escapeXml, isOn } from "./xml-text";
import { webExtensions } from "./add-in-settings";
import { partText, sheetParts, workbookPath } from "./package-parts";
import type { RawChart } from "./charts";
import type { Parts } from "./zip";

const WHOLE = [
  "splitPane",
  "images",
  "textBoxes",
  "sparklines",
  "outlineProperties",
  "backgroundImage",
  "pageSetup",
  "headerFooter",
  "view",
] as const satisfies readonly (keyof FileSheet & keyof WriteSheet)[];

export interface Carried {
  readonly sheet: Pick<WriteSheet, (typeof WHOLE)[number]>;
  readonly rareCharts: readonly RawChart[];
  readonly rareRules: readonly ConditionalRule[];
  /** By "row,column". Letters of several styles in one cell last as long as its text. */
  readonly comments: ReadonlyMap<string, NonNullable<Cell["comment"]>>;
  readonly richTexts: ReadonlyMap<string, RichTextRun[]>;
  /** By name: formulas and functions of columns. */
  readonly tables: ReadonlyMap<string, TableDefinition>;
  /** The sheet's own standard width and height, as attributes. */
  readonly standardSizes: string;
}

const NOTHING: Carried = {
  sheet: {},
  rareCharts: [],
  rareRules: [],
  comments: new Map(),
  richTexts: new Map(),
  tables: new Map(),
  standardSizes: "",
};

export function carriedOf(carried: unknown): Carried {
  return carried === undefined ? NOTHING : (carried as Carried);
}

export function carry(
  from: FileSheet,
  xml: string,
  { rareCharts, rareRules }: Pick<Carried, "rareCharts" | "rareRules">,
): Carried {
  const sheet: Carried["sheet"] = {};
  for (const key of WHOLE) Object.assign(sheet, from[key] === undefined ? {} : { [key]: from[key] });
  const comments = new Map<string, NonNullable<Cell["comment"]>>();
  const richTexts = new Map<string, RichTextRun[]>();
  for (const [key, cell] of from.cells ?? []) {
    if (cell.comment !== undefined) comments.set(key, cell.comment);
    if (cell.richText !== undefined) richTexts.set(key, cell.richText);
  }
  return {
    sheet,
    rareCharts,
    rareRules,
    comments,
    richTexts,
    tables: new Map((from.tables ?? []).map((table) => [table.name, table])),
    standardSizes: standardSizes(xml),
  };
}

function standardSizes(xml: string): string {
  const given = elements(xml.slice(0, xml.indexOf("<sheetData")), "sheetFormatPr")[0]?.attributes;
  return ["baseColWidth", "defaultColWidth", "customHeight", "defaultRowHeight"]
    .flatMap((name) => (given?.has(name) === true ? [` ${name}="${escapeXml(given.get(name) ?? "")}"`] : []))
    .join("");
}

const PARTS: readonly (readonly [RegExp, string])[] = [
  [/vbaProject/, "macros"],
  [/\/pivot(?:Tables|Cache)\//, "pivot tables"],
  [/\/(?:slicers|timelines)\//, "slicers and timelines"],
  [/\/externalLinks\//, "links to other workbooks"],
  [/\/threadedComments\//, "comments with replies"],
  [/\/(?:ctrlProps|activeX)\//, "form controls"],
  [/\/diagrams\//, "SmartArt"],
  [/\/embeddings\//, "embedded objects"],
  [/\/(?:queryTables\/|connections\.xml)/, "data connections"],
  [/^customXml\//, "custom XML"],
  [/cellimages\.xml|\/richData\/richValueRel/i, "pictures in cells"],
  [/\/chartEx/, "charts of a rare kind"],
  [/featurePropertyBag/, "checkboxes in cells"],
];

/** What is in the package and neither modelled nor carried. */
export function findLost(parts: Parts, sheets: readonly FileSheet[], lost: Set<string>): void {
  for (const path of parts.keys()) for (const [pattern, what] of PARTS) if (pattern.test(path)) lost.add(what);
  const all = sheetParts(parts);
  if (all.some(({ isWorksheet }) => !isWorksheet)) lost.add("chart sheets");
  if (webExtensions(parts).length > 1) lost.add("settings of other add-ins");
  const protection = elements(partText(parts, workbookPath(parts)), "workbookProtection")[0]?.attributes;
  if (isOn(protection?.get("lockStructure")) || isOn(protection?.get("lockWindows"))) lost.add("workbook protection");
  const styles = partText(parts, "xl/styles.xml");
  if (/<(?:\w+:)?gradientFill|patternType="(?!none|solid|gray125)/.test(styles)) lost.add("patterned fills");
  for (const sheet of sheets) {
    const xml = partText(parts, all.find(({ name }) => name === sheet.name)?.path ?? "");
    const after = xml.slice(xml.indexOf("</sheetData>"));
    if ((after.match(/<(?:\w+:)?cfRule[\s>]/g) ?? []).length > (sheet.conditionalRules ?? []).length)
      lost.add("some conditional formats");
    if (/<x14:dataValidation[\s>]/.test(after)) lost.add("some rules of validation");
    if (
      elements(after, "sheetProtection").some(
        ({ attributes }) => attributes.has("hashValue") || attributes.has("password"),
      )
    ) {
      lost.add("the password of a protected sheet");
    }
  }
}
