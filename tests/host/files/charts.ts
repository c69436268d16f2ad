// Charts between a sheet and its drawing. hucre makes room for each (part, drawing, relationships); what is in it is written here.
// A chart that nobody changed is put back as it came, with all that the model doesn't know of it.
import type { SheetChart } from "hucre";
import type { Chart } from "../workbook/chart";
import { lineAt, startOf } from "../workbook/chart-place";
import type { Sheet } from "../workbook/state";
import { chartXml } from "./chart-xml";
import { partText, relationships, setPartText } from "./package-parts";
import type { SheetPart } from "./package-parts";
import { readChartXml } from "./read-chart-xml";
import { escapeXml } from "./xml-text";
import { at, deep, parseXml } from "./xml-tree";
import type { XmlNode } from "./xml-tree";
import type { Parts } from "./zip";

const EMU = 12_700;
/** The file's own description of charts that were read, and what they were then. */
const origins = new WeakMap<Chart, { readonly xml: string; readonly seen: string }>();

/** A chart of a kind that the model doesn't know: it keeps its place and its description. */
export interface RawChart {
  readonly xml: string;
  readonly name: string;
  readonly box: Box;
}

type Box = Pick<Chart, "left" | "top" | "width" | "height">;

/** What of a chart stands in its part; its place stands in the drawing, its id nowhere. */
function seenIn({ id: _id, name: _name, left: _l, top: _t, width: _w, height: _h, ...rest }: Chart): string {
  return JSON.stringify(rest, (_key, value: unknown) => (value instanceof Map ? [...value] : value));
}

export function readCharts(parts: Parts, place: SheetPart, sheet: Sheet): { charts: Chart[]; rare: RawChart[] } {
  const charts: Chart[] = [];
  const rare: RawChart[] = [];
  const drawing = relationships(parts, place.path).find(({ type }) => type.endsWith("/drawing"))?.target;
  if (drawing === undefined) return { charts, rare };
  const targets = new Map(relationships(parts, drawing).map(({ id, target }) => [id, target]));
  for (const anchor of parseXml(partText(parts, drawing)).children) {
    const frame = deep(anchor, "graphicFrame");
    const id = deep(at(frame, "graphic"), "chart")?.attributes.get("id");
    const xml = partText(parts, targets.get(id ?? "") ?? "");
    if (!frame || xml === "") continue;
    const name = deep(frame, "cNvPr")?.attributes.get("name") ?? "";
    const box = boxOfAnchor(sheet, anchor);
    const chart = readChartXml(xml, `{chart-${String(place.sheetId)}-${String(charts.length + 1)}}`, name);
    if (!chart) {
      rare.push({ xml, name, box });
      continue;
    }
    Object.assign(chart, box);
    origins.set(chart, { xml, seen: seenIn(chart) });
    charts.push(chart);
  }
  return { charts, rare };
}

function boxOfAnchor(sheet: Sheet, anchor: XmlNode): Box {
  const number = (node: XmlNode | undefined): number => Number(node?.text ?? 0);
  const point = (corner: XmlNode | undefined): { x: number; y: number } => ({
    x: startOf(sheet, "column", number(at(corner, "col"))) + number(at(corner, "colOff")) / EMU,
    y: startOf(sheet, "row", number(at(corner, "row"))) + number(at(corner, "rowOff")) / EMU,
  });
  const position = at(anchor, "pos")?.attributes;
  const from = position
    ? { x: Number(position.get("x") ?? 0) / EMU, y: Number(position.get("y") ?? 0) / EMU }
    : point(at(anchor, "from"));
  const extent = at(anchor, "ext")?.attributes;
  const to = at(anchor, "to");
  const end = to
    ? point(to)
    : { x: from.x + Number(extent?.get("cx") ?? 0) / EMU, y: from.y + Number(extent?.get("cy") ?? 0) / EMU };
  return {
    left: rounded(from.x),
    top: rounded(from.y),
    width: rounded(end.x - from.x),
    height: rounded(end.y - from.y),
  };
}

/** To a hundredth of a point: finer than any screen, coarse enough to come back the same. */
function rounded(points: number): number {
  return Math.round(points * 100) / 100;
}

/** Room in the package: as many charts as are to be written, each with an anchor to be filled. */
export function roomFor(sheet: Sheet, rare: readonly RawChart[]): SheetChart[] {
  return [...sheet.charts, ...rare].map(() => ({
    type: "column",
    series: [{ values: "A1" }],
    anchor: { from: { row: 0, col: 0 }, to: { row: 1, col: 1 } },
  }));
}

export function writeCharts(parts: Parts, sheetPath: string, sheet: Sheet, rare: readonly RawChart[]): void {
  const drawing = relationships(parts, sheetPath).find(({ type }) => type.endsWith("/drawing"))?.target;
  const wanted = [...sheet.charts.map((chart) => ({ xml: xmlOf(chart), name: chart.name, box: chart })), ...rare];
  if (drawing === undefined || wanted.length === 0) return;
  const targets = new Map(relationships(parts, drawing).map(({ id, target }) => [id, target]));
  let next = 0;
  const filled = partText(parts, drawing).replace(
    /<xdr:twoCellAnchor[\s>](?:(?!<\/xdr:twoCellAnchor>)[\s\S])*<\/xdr:twoCellAnchor>/g,
    (anchor) => {
      const id = /<c:chart\s[^>]*r:id="([^"]+)"/.exec(anchor)?.[1];
      const chart = wanted[next];
      if (id === undefined || !chart) return anchor;
      next += 1;
      setPartText(parts, targets.get(id) ?? "", chart.xml);
      return anchor
        .replace(/<xdr:from>[\s\S]*<\/xdr:to>/, () => cornersXml(sheet, chart.box))
        .replace(/(<xdr:cNvPr\s[^>]*name=")[^"]*/, (_whole, head: string) => head + escapeXml(chart.name));
    },
  );
  setPartText(parts, drawing, filled);
}

/** Without what only the original package could resolve. */
function xmlOf(chart: Chart): string {
  const origin = origins.get(chart);
  const xml = origin?.seen === seenIn(chart) ? origin.xml : chartXml(chart);
  return xml.replace(/<c:(externalData|userShapes)\s[^>]*?(?:\/>|>[\s\S]*?<\/c:\1>)/g, "");
}

function cornersXml(sheet: Sheet, { left, top, width, height }: Box): string {
  const corner = (name: string, x: number, y: number): string => {
    const [column, row] = [lineAt(sheet, "column", x), lineAt(sheet, "row", y)];
    const emu = (points: number): string => String(Math.round(points * EMU));
    return (
      `<xdr:${name}><xdr:col>${String(column.line)}</xdr:col><xdr:colOff>${emu(column.offset)}</xdr:colOff>` +
      `<xdr:row>${String(row.line)}</xdr:row><xdr:rowOff>${emu(row.offset)}</xdr:rowOff></xdr:${name}>`
    );
  };
  return corner("from", left, top) + corner("to", left + width, top + height);
}
