// Saves the picture of a page as a PNG with a palette: a page has few colours, so this takes a quarter of the bytes.

import { deflateSync } from "node:zlib";
import { pngFile } from "./png-file";

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Three bytes a pixel. */
  readonly pixels: Uint8Array;
}

const MOST_COLORS = 64;
/** Steps of each colour channel that are told apart. */
const STEP = 16;

/** Reads the picture that pdftoppm writes (PPM, binary). */
export function readPpm(bytes: Uint8Array): Picture {
  const header = /^P6\s+(\d+)\s+(\d+)\s+255\s/u.exec(Buffer.from(bytes.subarray(0, 64)).toString("latin1"));
  if (!header) throw new Error("This is no binary PPM with 8 bits a channel.");
  return { width: Number(header[1]), height: Number(header[2]), pixels: bytes.subarray(header[0].length) };
}

export function palettePng({ width, height, pixels }: Picture): Buffer {
  const palette = paletteOf(pixels);
  const places = new Map<number, number>();
  const lines = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const key = keyAt(pixels, (y * width + x) * 3);
      const place = places.get(key) ?? nearest(palette, key);
      places.set(key, place);
      lines[y * (width + 1) + x + 1] = place;
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  return pngFile(
    ["IHDR", head],
    ["PLTE", Buffer.from(palette.flatMap(channels))],
    ["IDAT", deflateSync(lines, { level: 9 })],
  );
}

/** The colours that most pixels have. */
function paletteOf(pixels: Uint8Array): number[] {
  const counts = new Map<number, number>();
  for (let at = 0; at < pixels.length; at += 3) {
    const key = keyAt(pixels, at);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MOST_COLORS)
    .map(([key]) => key);
}

function keyAt(pixels: Uint8Array, at: number): number {
  const channel = (offset: number): number => Math.min(255, Math.round((pixels[at + offset] ?? 0) / STEP) * STEP);
  return (channel(0) << 16) | (channel(1) << 8) | channel(2);
}

function nearest(palette: readonly number[], key: number): number {
  const wanted = channels(key);
  let best = 0;
  let least = Infinity;
  palette.forEach((color, place) => {
    const distance = channels(color).reduce((sum, value, at) => sum + (value - (wanted[at] ?? 0)) ** 2, 0);
    if (distance >= least) return;
    least = distance;
    best = place;
  });
  return best;
}

function channels(key: number): number[] {
  return [key >> 16, (key >> 8) & 255, key & 255];
}
