// A small column chart as plain SVG elements: columns, their values where there is room, their labels. For the eye only.

const SVG = "http://www.w3.org/2000/svg";
const HEIGHT = 96;
const TOP = 16;
const BOTTOM = 16;
/** About the width of a digit. */
const DIGIT = 6.5;

export interface Column {
  readonly label: string;
  readonly value: number;
  readonly text: string;
}

/** `width` in pixels, as wide as it will be shown: its letters are as large as others then. */
export function drawColumns(columns: readonly Column[], width: number): HTMLElement {
  const step = width / Math.max(columns.length, 5);
  const isCrowded = columns.some(({ label, text }) => Math.max(label.length, text.length) * DIGIT > step);
  const svg = element("svg", {
    viewBox: `0 0 ${String(width)} ${String(HEIGHT)}`,
    "aria-hidden": "true",
    class: isCrowded ? "columns crowded" : "columns",
  });
  const most = Math.max(1, ...columns.map(({ value }) => value));
  const full = HEIGHT - TOP - BOTTOM;
  columns.forEach(({ label, value, text }, index) => {
    const height = (Math.max(0, value) / most) * full;
    const centre = step * (index + 0.5);
    const wide = Math.min(step - 4, 48);
    const y = TOP + full - height;
    svg.append(
      element("rect", { x: centre - wide / 2, y, width: wide, height, rx: 1 }),
      element("text", { x: centre, y: y - 4, class: "value" }, text),
      element("text", { x: centre, y: HEIGHT - 3, class: "label" }, label),
    );
  });
  svg.append(element("line", { x1: 0, x2: width, y1: TOP + full + 0.5, y2: TOP + full + 0.5 }));
  const frame = document.createElement("div");
  frame.append(svg);
  return frame;
}

function element(name: string, attributes: Readonly<Record<string, string | number>>, text = ""): SVGElement {
  const made = document.createElementNS<"svg">(SVG, name as "svg") as SVGElement;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.textContent = text;
  return made;
}
