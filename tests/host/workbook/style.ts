// Cell styles: the plain one, and the interning that lets thousands of cells share one object.

import type { Border, Style } from "./state";

/** What may be changed of a style; nested parts are given in pieces. */
export type StyleChange = Partial<Omit<Style, "font" | "borders">> & {
  readonly font?: Partial<Style["font"]>;
  readonly borders?: Partial<Record<"top" | "bottom" | "left" | "right", Border | null>>;
};

const interned = new Map<string, Style>();

export function internStyle(style: Style): Style {
  const key = JSON.stringify(canonical(style));
  const known = interned.get(key);
  if (known) return known;
  const fresh = Object.freeze(canonical(style));
  interned.set(key, fresh);
  return fresh;
}

/** The same properties in the same order, so that equal styles have equal keys. */
function canonical({ font, borders, ...rest }: Style): Style {
  return {
    numberFormat: rest.numberFormat,
    font: {
      name: font.name,
      size: font.size,
      bold: font.bold,
      italic: font.italic,
      underline: font.underline,
      strikethrough: font.strikethrough,
      color: font.color.toUpperCase(),
    },
    fill: rest.fill === null ? null : rest.fill.toUpperCase(),
    horizontalAlignment: rest.horizontalAlignment,
    verticalAlignment: rest.verticalAlignment,
    wrapText: rest.wrapText,
    shrinkToFit: rest.shrinkToFit,
    indentLevel: rest.indentLevel,
    textOrientation: rest.textOrientation,
    borders: {
      top: canonicalBorder(borders.top),
      bottom: canonicalBorder(borders.bottom),
      left: canonicalBorder(borders.left),
      right: canonicalBorder(borders.right),
    },
    locked: rest.locked,
  };
}

function canonicalBorder(border: Border | null): Border | null {
  return border && { style: border.style, weight: border.weight, color: border.color.toUpperCase() };
}

export const plainStyle: Style = internStyle({
  numberFormat: "General",
  font: {
    name: "Calibri",
    size: 11,
    bold: false,
    italic: false,
    underline: "None",
    strikethrough: false,
    color: "#000000",
  },
  fill: null,
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
  shrinkToFit: false,
  indentLevel: 0,
  textOrientation: 0,
  borders: { top: null, bottom: null, left: null, right: null },
  locked: true,
});

export function changeStyle(style: Style, change: StyleChange): Style {
  return internStyle({
    ...style,
    ...change,
    font: { ...style.font, ...change.font },
    borders: { ...style.borders, ...change.borders },
  });
}

/** Changing a thousand cells of three styles interns three new styles, not a thousand. */
export function styleChanger(change: StyleChange): (style: Style) => Style {
  const done = new Map<Style, Style>();
  return (style) => {
    const known = done.get(style);
    if (known) return known;
    const changed = changeStyle(style, change);
    done.set(style, changed);
    return changed;
  };
}
