// Number formats between a file and the model. hucre turns numbers under a date format into Date objects, which rounds times and loses
// numbers that are no dates; so it is shown a style sheet whose formats are only labels, and the labels are read back here.
import { elements, escapeXml } from "./xml-text";

/** The formats that a file names by number only, as Excel in English shows them. */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [14, "m/d/yyyy"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "m/d/yyyy h:mm"],
  [37, "#,##0_);(#,##0)"],
  [38, "#,##0_);[Red](#,##0)"],
  [39, "#,##0.00_);(#,##0.00)"],
  [40, "#,##0.00_);[Red](#,##0.00)"],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mm:ss.0"],
  [48, "##0.0E+0"],
  [49, "@"],
]);

const CELL_FORMATS = /<((?:\w+:)?cellXfs)[\s>][\s\S]*?<\/\1>/;
const FORMAT_LIST = /<((?:\w+:)?numFmts)(?:\s[^>]*)?(?:\/>|>[\s\S]*?<\/\1>)/;
const FORMAT_ID = /(\bnumFmtId=")(\d+)(")/g;
/** Labels get ids of their own, beyond those that hucre knows by heart. */
const LABELS_FROM = 10_000;

export interface LabelledFormats {
  readonly xml: string;
  /** The number format behind the label that hucre reports. */
  readonly formatOf: (label: string | undefined) => string;
}

export function labelNumberFormats(stylesXml: string): LabelledFormats {
  const own = new Map<number, string>();
  for (const { attributes } of elements(FORMAT_LIST.exec(stylesXml)?.[0] ?? "", "numFmt")) {
    own.set(Number(attributes.get("numFmtId")), attributes.get("formatCode") ?? "General");
  }
  const used = new Set<number>();
  const labelled = stylesXml.replace(CELL_FORMATS, (formats) =>
    formats.replace(FORMAT_ID, (whole, before: string, id: string, after: string) => {
      if (id === "0") return whole;
      used.add(Number(id));
      return `${before}${String(LABELS_FROM + Number(id))}${after}`;
    }),
  );
  return {
    xml: withFormatList(labelled, used),
    formatOf: (label) => {
      const id = Number(label?.slice(1, -1) ?? 0);
      return own.get(id) ?? BUILT_IN.get(id) ?? "General";
    },
  };
}

function withFormatList(xml: string, ids: ReadonlySet<number>): string {
  const prefix = /<(\w+:)?styleSheet[\s>]/.exec(xml)?.[1] ?? "";
  const list = [...ids].map(
    (id) => `<${prefix}numFmt numFmtId="${String(LABELS_FROM + id)}" formatCode="&quot;${String(id)}&quot;"/>`,
  );
  const block =
    ids.size === 0 ? "" : `<${prefix}numFmts count="${String(ids.size)}">${list.join("")}</${prefix}numFmts>`;
  return xml.replace(FORMAT_LIST, "").replace(/<(?:\w+:)?styleSheet(?:\s[^>]*)?>/, (open) => open + block);
}

/** Formats that Excel knows by number go into the file by number: a short date then follows the reader's own settings. */
export function useBuiltInFormats(stylesXml: string): string {
  const numbers = new Map([...BUILT_IN].map(([id, code]) => [code, id]));
  const known = new Map<string, number>();
  const kept = elements(FORMAT_LIST.exec(stylesXml)?.[0] ?? "", "numFmt").flatMap(({ attributes }) => {
    const [id = "", code = ""] = [attributes.get("numFmtId"), attributes.get("formatCode")];
    const builtIn = numbers.get(code);
    if (builtIn !== undefined) known.set(id, builtIn);
    return builtIn === undefined ? [`<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`] : [];
  });
  const list = kept.length === 0 ? "" : `<numFmts count="${String(kept.length)}">${kept.join("")}</numFmts>`;
  return stylesXml
    .replace(FORMAT_LIST, () => list)
    .replace(CELL_FORMATS, (formats) =>
      formats.replace(
        FORMAT_ID,
        (_whole, before: string, id: string, after: string) => before + String(known.get(id) ?? id) + after,
      ),
    );
}
