// A small column chart as plain SVG elements: columns, their labels, their values where there is room. For the eye only.

import { make } from "./elements";

const SVG = "http://www.w3.org/2000/svg";
const HEIGHT = 96;
const TOP = 16;
const BOTTOM = 16;
/** About the width of a digit. */
const DIGIT = 6.5;
/** Between two texts, so that they are not read as one. */
const GAP = 3;

export interface Column {
  readonly label: string;
  readonly value: number;
  readonly text: string;
}

/**
 * `width` in pixels, as wide as it will be shown: its letters are as large as others then. `notAll` is said where some values have no
 * room: the highest and the last have it before others.
 */
export function drawColumns(columns: readonly Column[], width: number, notAll: string): HTMLElement {
  const step = width / Math.max(columns.length, 5);
  const svg = element("svg", {
    viewBox: `0 0 ${String(width)} ${String(HEIGHT)}`,
    "aria-hidden": "true",
    class: "columns",
  });
  const most = Math.max(1, ...columns.map(({ value }) => value));
  const backwards = columns.map((_, at) => at).reverse();
  const highest = columns.findIndex(({ value }) => value === most);
  const values = placeTexts(
    columns.map(({ text }) => text),
    [...(highest === -1 ? [] : [highest]), ...backwards],
    width,
    step,
  );
  const labels = placeTexts(
    columns.map(({ label }) => label),
    backwards,
    width,
    step,
  );
  const full = HEIGHT - TOP - BOTTOM;
  columns.forEach(({ value }, index) => {
    const height = (Math.max(0, value) / most) * full;
    const centre = step * (index + 0.5);
    const wide = Math.min(step - 4, 48);
    const y = TOP + full - height;
    svg.append(element("rect", { x: centre - wide / 2, y, width: wide, height, rx: 1 }));
    appendText(svg, values.get(index), y - 4, "value");
    appendText(svg, labels.get(index), HEIGHT - 3, "label");
  });
  svg.append(element("line", { x1: 0, x2: width, y1: TOP + full + 0.5, y2: TOP + full + 0.5 }));
  const frame = document.createElement("div");
  frame.append(svg, ...(values.size < columns.length ? [make("p", "quiet", notAll)] : []));
  return frame;
}

interface Placed {
  readonly text: string;
  readonly x: number;
}

/** The texts that have room beside each other within the width, those first in the order before others. */
function placeTexts(
  texts: readonly string[],
  order: readonly number[],
  width: number,
  step: number,
): ReadonlyMap<number, Placed> {
  const placed = new Map<number, Placed>();
  const half = (text: string): number => (text.length * DIGIT) / 2;
  for (const at of order) {
    const text = texts[at] ?? "";
    const x = Math.min(Math.max(step * (at + 0.5), half(text)), width - half(text));
    const isFree = [...placed.values()].every((other) => Math.abs(other.x - x) >= half(text) + half(other.text) + GAP);
    if (isFree) placed.set(at, { text, x });
  }
  return placed;
}

function appendText(svg: SVGElement, placed: Placed | undefined, y: number, name: string): void {
  if (placed) svg.append(element("text", { x: placed.x, y, class: name }, placed.text));
}

function element(name: string, attributes: Readonly<Record<string, string | number>>, text = ""): SVGElement {
  const made = document.createElementNS<"svg">(SVG, name as "svg") as SVGElement;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.textContent = text;
  return made;
}
