// Range.format.borders: edges and inner lines of a range, kept as the borders of its cells.

import { fail, notModelled } from "../protocol/rich-error";
import { WireObject } from "../protocol/wire-object";
import type { WireClass } from "../protocol/wire-object";
import { asColor, asOneOf } from "./arguments";
import { stylesIn } from "./grid";
import type { Range } from "./range";
import type { Area, Border, Style } from "./state";

type Side = keyof Style["borders"];

const sides = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"] as const;
type SideIndex = (typeof sides)[number];

interface SideOf {
  readonly ranges: readonly Range[];
  readonly index: SideIndex;
}

export function wireBorders(ranges: readonly Range[]): WireObject {
  return WireObject.of(bordersClass, ranges);
}

const bordersClass: WireClass<readonly Range[]> = {
  type: "RangeBorderCollection",
  reads: { Count: () => sides.length },
  items: (ranges) => sides.map((index) => WireObject.of(borderClass, { ranges, index })),
  calls: {
    GetItem: (ranges, [index]) => {
      if (/^diagonal/i.test(String(index))) notModelled(`RangeBorderCollection.getItem("${String(index)}")`);
      return WireObject.of(borderClass, { ranges, index: asOneOf(index, sides, "RangeBorderCollection.getItem") });
    },
    GetItemAt: (ranges, [position]) => {
      const index = typeof position === "number" ? sides[position] : undefined;
      return index
        ? WireObject.of(borderClass, { ranges, index })
        : fail("InvalidArgument", "RangeBorderCollection.getItemAt");
    },
  },
};

const lineStyles = ["None", "Continuous", "Dash", "DashDot", "Dot", "Double"] as const;
const weights = ["Hairline", "Thin", "Medium", "Thick"] as const;
const thinBlack: Border = { style: "Continuous", weight: "Thin", color: "#000000" };

const borderClass: WireClass<SideOf> = {
  type: "RangeBorder",
  reads: {
    SideIndex: ({ index }) => index,
    Style: (side) => shared(side, (border) => border?.style ?? "None"),
    Weight: (side) => shared(side, (border) => border?.weight ?? "Thin"),
    Color: (side) => shared(side, (border) => border?.color ?? "#000000"),
  },
  writes: {
    Style: (side, value) => {
      if (/^(dashdotdot|slantdashdot)$/i.test(String(value))) notModelled(`RangeBorder.style = ${String(value)}`);
      const style = asOneOf(value, lineStyles, "RangeBorder.style");
      draw(side, (border) => (style === "None" ? null : { ...(border ?? thinBlack), style }));
    },
    Weight: (side, value) => {
      const weight = asOneOf(value, weights, "RangeBorder.weight");
      draw(side, (border) => ({ ...(border ?? thinBlack), weight }));
    },
    Color: (side, value) => {
      const color = asColor(value, "RangeBorder.color");
      draw(side, (border) => ({ ...(border ?? thinBlack), color }));
    },
  },
};

/** The strips of cells that carry a line, and on which of their sides: an inner line is carried by both neighbours. */
function strips(area: Area, index: SideIndex): readonly { area: Area; side: Side }[] {
  switch (index) {
    case "EdgeTop":
      return [{ area: { ...area, lastRow: area.firstRow }, side: "top" }];
    case "EdgeBottom":
      return [{ area: { ...area, firstRow: area.lastRow }, side: "bottom" }];
    case "EdgeLeft":
      return [{ area: { ...area, lastColumn: area.firstColumn }, side: "left" }];
    case "EdgeRight":
      return [{ area: { ...area, firstColumn: area.lastColumn }, side: "right" }];
    case "InsideVertical":
      if (area.firstColumn === area.lastColumn) return [];
      return [
        { area: { ...area, lastColumn: area.lastColumn - 1 }, side: "right" },
        { area: { ...area, firstColumn: area.firstColumn + 1 }, side: "left" },
      ];
    case "InsideHorizontal":
      if (area.firstRow === area.lastRow) return [];
      return [
        { area: { ...area, lastRow: area.lastRow - 1 }, side: "bottom" },
        { area: { ...area, firstRow: area.firstRow + 1 }, side: "top" },
      ];
  }
}

function shared<T>({ ranges, index }: SideOf, property: (border: Border | null) => T): T | null {
  const values = new Set<T>();
  for (const range of ranges) {
    for (const { area, side } of strips(range.area, index)) {
      for (const style of stylesIn(range.sheet, area)) values.add(property(style.borders[side]));
    }
  }
  if (values.size === 0) return property(null);
  const [only] = values;
  return values.size === 1 && only !== undefined ? only : null;
}

function draw({ ranges, index }: SideOf, change: (border: Border | null) => Border | null): void {
  for (const range of ranges) {
    for (const { area, side } of strips(range.area, index)) {
      range.over(area).restyle((style) => ({ borders: { [side]: change(style.borders[side]) } }));
    }
  }
}
