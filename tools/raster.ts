// A very small painter: shapes as "is this point inside?", averaged over each pixel and saved as a 32-bit PNG.
// Owns pixels and the file format; what is drawn stands in draw-icons.ts. Needs nothing but Node, so icons are made the same everywhere.
import { deflateSync } from "node:zlib";
import { pngFile } from "./png-file";

export type Point = readonly [x: number, y: number];
export type Inside = (x: number, y: number) => boolean;
export interface Layer {
  readonly inside: Inside;
  /** 0xRRGGBB */
  readonly color: number;
}

// Named once: looked up for every sample, a global is slow in the sandbox that tests run in.
const { abs, atan2, floor, hypot, max, min, PI } = Math;

const SAMPLES = 8;

export function roundRect(x: number, y: number, width: number, height: number, radius = 0): Inside {
  return (px, py) => {
    const dx = max(x + radius - px, px - (x + width - radius), 0);
    const dy = max(y + radius - py, py - (y + height - radius), 0);
    if (radius === 0) return dx === 0 && dy === 0;
    return dx * dx + dy * dy <= radius * radius;
  };
}

export function circle(cx: number, cy: number, radius: number): Inside {
  return (x, y) => hypot(x - cx, y - cy) <= radius;
}

export function polygon(points: readonly Point[]): Inside {
  return (x, y) => {
    let inside = false;
    let previous = points[points.length - 1];
    for (const point of points) {
      if (previous && point[1] > y !== previous[1] > y) {
        const crossing = ((previous[0] - point[0]) * (y - point[1])) / (previous[1] - point[1]) + point[0];
        if (x < crossing) inside = !inside;
      }
      previous = point;
    }
    return inside;
  };
}

/** A line through the points, with round ends and joints. */
export function stroke(points: readonly Point[], width: number): Inside {
  return (x, y) =>
    points.some((to, index) => {
      const from = points[index - 1];
      return from !== undefined && distanceToSegment([x, y], from, to) <= width / 2;
    });
}

/** Part of a ring, from one angle to another, in turns clockwise from the top. */
export function arc(cx: number, cy: number, radius: number, width: number, from: number, to: number): Inside {
  return (x, y) => {
    const turn = (atan2(x - cx, cy - y) / (2 * PI) + 1) % 1;
    return abs(hypot(x - cx, y - cy) - radius) <= width / 2 && turn >= from && turn <= to;
  };
}

function distanceToSegment(point: Point, from: Point, to: Point): number {
  const along: Point = [to[0] - from[0], to[1] - from[1]];
  const length = along[0] ** 2 + along[1] ** 2;
  const share = length === 0 ? 0 : ((point[0] - from[0]) * along[0] + (point[1] - from[1]) * along[1]) / length;
  const nearest = min(1, max(0, share));
  return hypot(point[0] - from[0] - nearest * along[0], point[1] - from[1] - nearest * along[1]);
}

/** Paints the layers, later ones above earlier ones, on a transparent square: four bytes a pixel, RGBA. */
export function paint(size: number, layers: readonly Layer[]): Uint8Array {
  const pixels = new Uint8Array(size * size * 4);
  const topFirst = [...layers].reverse();
  for (let y = 0; y < size; y++) for (let x = 0; x < size; x++) pixels.set(pixelAt(x, y, topFirst), (y * size + x) * 4);
  return pixels;
}

function pixelAt(x: number, y: number, topFirst: readonly Layer[]): readonly number[] {
  let red = 0;
  let green = 0;
  let blue = 0;
  let covered = 0;
  for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
    const sx = x + ((sample % SAMPLES) + 0.5) / SAMPLES;
    const sy = y + (floor(sample / SAMPLES) + 0.5) / SAMPLES;
    const top = topFirst.find((layer) => layer.inside(sx, sy));
    if (top === undefined) continue;
    covered++;
    red += top.color >> 16;
    green += (top.color >> 8) & 0xff;
    blue += top.color & 0xff;
  }
  if (covered === 0) return [0, 0, 0, 0];
  const alpha = (covered * 255) / (SAMPLES * SAMPLES);
  return [red / covered, green / covered, blue / covered, alpha].map(Math.round);
}

/** An RGBA square as a PNG file, colour type 6, which is what Office asks of ribbon icons. */
export function encodePng(size: number, pixels: Uint8Array): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const rows = Buffer.alloc(size * (size * 4 + 1));
  for (let y = 0; y < size; y++) rows.set(pixels.subarray(y * size * 4, (y + 1) * size * 4), y * (size * 4 + 1) + 1);
  return pngFile(["IHDR", header], ["IDAT", deflateSync(rows, { level: 9 })]);
}
