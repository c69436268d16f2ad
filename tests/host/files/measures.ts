// Lengths and names of sheets between a file (characters, inches, apostrophes) and the model (points, plain names).

const POINTS_PER_PIXEL = 0.75;
const POINTS_PER_INCH = 72;
/** Pixels of a digit in Calibri 11. A file counts a column's padding of 5 pixels into its width, so a width is pixels ÷ 7. */
const DIGIT = 7;

export function toStoredWidth(points: number): number {
  return rounded(points / POINTS_PER_PIXEL / DIGIT, 8);
}

/** Excel cuts widths to 1/256 of a character: what is that close to a whole pixel is one. */
export function toPoints(storedWidth: number): number {
  const pixels = storedWidth * DIGIT;
  const whole = Math.round(pixels);
  return rounded((Math.abs(whole - pixels) < 0.03 ? whole : pixels) * POINTS_PER_PIXEL, 6);
}

export function toInches(points: number): number {
  return rounded(points / POINTS_PER_INCH, 10);
}

export function inchesToPoints(inches: number): number {
  return rounded(inches * POINTS_PER_INCH, 6);
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

/** Always in apostrophes: a file may, and no name needs thinking about. */
export function quotedSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}
