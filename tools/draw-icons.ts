// The drawings of the product: its icon and the ribbon glyphs, each written to assets/ at every size Office asks for.
// Run by `npm run icons`. Edges are snapped to whole pixels at each size, which a scaled picture could not do. Painting: raster.ts.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { arc, circle, encodePng, paint, polygon, roundRect, stroke, type Layer, type Point } from "./raster";

const CRIMSON = 0xc8102e;
const GOLD = 0xf2b705;
const WHITE = 0xffffff;
const GREY = 0xa9a9b2;

const RIBBON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80] as const;
const PRODUCT_SIZES = [...RIBBON_SIZES, 96] as const;

/** Lengths are thought of on a grid of 16; `snap` puts them on whole pixels, `free` leaves them where they fall. */
interface Scale {
  readonly size: number;
  readonly free: (units: number) => number;
  readonly snap: (units: number) => number;
}

function scaleFor(size: number): Scale {
  const free = (units: number): number => (units * size) / 16;
  return { size, free, snap: (units) => Math.round(free(units)) };
}

function star(cx: number, cy: number, radius: number): readonly Point[] {
  return Array.from({ length: 10 }, (_, index): Point => {
    const angle = (index * Math.PI) / 5;
    const reach = index % 2 === 0 ? radius : radius * 0.42;
    return [cx + reach * Math.sin(angle), cy - reach * Math.cos(angle)];
  });
}

/** Three people who are also the bars of a rising chart, and a star: members, growth, result. */
function product({ size, free, snap }: Scale): Layer[] {
  const width = snap(3);
  const step = width + snap(1);
  const left = size - snap(2) - 2 * step - width;
  const foot = size - snap(2);
  const people = [8, 5, 2].flatMap((top, index): Layer[] => {
    const x = left + index * step;
    const shoulder = snap(top) + width + Math.max(1, snap(0.6));
    return [
      { inside: circle(x + width / 2, snap(top) + width / 2, width / 2), color: WHITE },
      {
        inside: roundRect(x, shoulder, width, foot - shoulder, Math.min(width / 2.6, (foot - shoulder) / 2)),
        color: WHITE,
      },
      { inside: roundRect(x, foot - snap(1), width, snap(1)), color: WHITE },
    ];
  });
  return [
    { inside: roundRect(0, 0, size, size, free(3)), color: CRIMSON },
    ...people,
    { inside: polygon(star(left + width / 2 + free(0.1), free(4.4), free(2.8))), color: GOLD },
  ];
}

/** The thinnest line that still shows: one pixel for every sixteen. */
function hairline(size: number): number {
  return Math.max(1, Math.floor(size / 16));
}

/** A white sheet with a crimson edge: it stands out on a light and on a dark ribbon. */
function sheet({ size }: Scale, x: number, y: number, width: number, height: number): Layer[] {
  const edge = hairline(size);
  return [
    { inside: roundRect(x, y, width, height, edge), color: CRIMSON },
    { inside: roundRect(x + edge, y + edge, width - 2 * edge, height - 2 * edge), color: WHITE },
  ];
}

/** A list with a tick on it. */
function check(scale: Scale): Layer[] {
  const { size, free, snap } = scale;
  const lines = [4, 7].map((y, index): Layer => ({
    inside: roundRect(snap(4), snap(y), snap(index === 0 ? 6 : 4), hairline(size)),
    color: GREY,
  }));
  const tick: readonly Point[] = [
    [free(6.6), free(10.6)],
    [free(9.4), free(13.4)],
    [free(14.4), free(6.6)],
  ];
  return [
    ...sheet(scale, snap(1), snap(1), snap(12), size - 2 * snap(1)),
    ...lines,
    { inside: stroke(tick, free(4.4)), color: WHITE },
    { inside: stroke(tick, free(2.2)), color: CRIMSON },
  ];
}

/** A table: heading row, a column of names, and a golden total. */
function write(scale: Scale): Layer[] {
  const { size, snap } = scale;
  const edge = hairline(size);
  const outer = snap(1);
  const inner = outer + edge;
  const width = size - 2 * inner;
  const head = inner + snap(2.5);
  const total = size - inner - snap(2);
  const row = Math.round((head + total - edge) / 2);
  return [
    ...sheet(scale, outer, outer, size - 2 * outer, size - 2 * outer),
    { inside: roundRect(inner, inner, width, head - inner), color: CRIMSON },
    { inside: roundRect(inner, row, width, edge), color: GREY },
    { inside: roundRect(inner, total, width, size - inner - total), color: GOLD },
    { inside: roundRect(inner + snap(4), head, edge, size - inner - head), color: GREY },
    { inside: roundRect(inner + snap(8), head, edge, size - inner - head), color: GREY },
  ];
}

/** Two arrows chasing each other around a small star, on a white disc. */
function refresh({ size, free }: Scale): Layer[] {
  const centre = size / 2;
  const radius = free(5.4);
  const thick = free(1.9);
  const head = (turn: number): readonly Point[] => {
    const at = (reach: number, further: number): Point => {
      const angle = (turn + further) * 2 * Math.PI;
      return [centre + reach * Math.sin(angle), centre - reach * Math.cos(angle)];
    };
    return [at(radius - free(2.6), 0), at(radius + free(2.6), 0), at(radius, 0.125)];
  };
  return [
    { inside: circle(centre, centre, size / 2), color: WHITE },
    { inside: arc(centre, centre, radius, thick, 0.06, 0.38), color: CRIMSON },
    { inside: polygon(head(0.37)), color: CRIMSON },
    { inside: arc(centre, centre, radius, thick, 0.56, 0.88), color: CRIMSON },
    { inside: polygon(head(0.87)), color: CRIMSON },
    ...(size < 24 ? [] : [{ inside: polygon(star(centre, centre, free(2.6))), color: GOLD }]),
  ];
}

/** A broom over a sheet: crimson stick, golden bristles. */
function clean(scale: Scale): Layer[] {
  const { size, free, snap } = scale;
  const lines = [4, 7, 10].map((y): Layer => ({
    inside: roundRect(snap(4), snap(y), snap(4), hairline(size)),
    color: GREY,
  }));
  const stick: readonly Point[] = [
    [free(14.4), free(1.6)],
    [free(10.4), free(7.6)],
  ];
  const bristles: readonly Point[] = [
    [free(8.4), free(6.6)],
    [free(12.2), free(9.2)],
    [free(12.6), free(15)],
    [free(4.6), free(12.4)],
  ];
  const binding: readonly Point[] = [
    [free(8), free(7.2)],
    [free(11.9), free(9.8)],
  ];
  return [
    ...sheet(scale, snap(1), snap(1), snap(12), size - 2 * snap(1)),
    ...lines,
    { inside: stroke(stick, free(3.6)), color: WHITE },
    { inside: stroke(stick, free(1.8)), color: CRIMSON },
    { inside: polygon(bristles), color: GOLD },
    { inside: stroke(binding, free(1.4)), color: CRIMSON },
  ];
}

/** A sheet with a heading row and a golden plus. */
function template(scale: Scale): Layer[] {
  const { size, free, snap } = scale;
  const edge = hairline(size);
  const outer = snap(1);
  const width = snap(12);
  const plus = (reach: number): readonly (readonly Point[])[] => [
    [
      [free(11.4 - reach), free(11.4)],
      [free(11.4 + reach), free(11.4)],
    ],
    [
      [free(11.4), free(11.4 - reach)],
      [free(11.4), free(11.4 + reach)],
    ],
  ];
  return [
    ...sheet(scale, outer, outer, width, size - 2 * outer),
    { inside: roundRect(outer + edge, outer + edge, width - 2 * edge, snap(3)), color: CRIMSON },
    ...[7, 10].map((y): Layer => ({ inside: roundRect(snap(3), snap(y), snap(6), edge), color: GREY })),
    ...plus(3.4).map((line): Layer => ({ inside: stroke(line, free(4)), color: WHITE })),
    ...plus(3).map((line): Layer => ({ inside: stroke(line, free(2.2)), color: GOLD })),
  ];
}

const DRAWINGS = { icon: product, check, write, refresh, clean, template };

export interface Icon {
  readonly file: string;
  readonly size: number;
  /** RGBA, row by row. */
  readonly pixels: Uint8Array;
}

export function drawIcons(): Icon[] {
  return Object.entries(DRAWINGS).flatMap(([name, draw]) =>
    (name === "icon" ? PRODUCT_SIZES : RIBBON_SIZES).map((size): Icon => {
      return { file: `${name}-${String(size)}.png`, size, pixels: paint(size, draw(scaleFor(size))) };
    }),
  );
}

if (require.main === module) {
  const folder = join(__dirname, "..", "assets");
  for (const { file, size, pixels } of drawIcons()) writeFileSync(join(folder, file), encodePng(size, pixels));
}
