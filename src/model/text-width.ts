// How wide a text comes out in Times New Roman, the font of all written sheets, and on how many lines it stands. Pure numbers:
// where it is drawn, and how large, is for others to say.

/** Thousandths of the font size that the letters take, by width. */
const WIDTHS: Readonly<Record<number, string>> = {
  250: " ,.",
  278: "/:;ijltĩịìíỉ",
  333: "!()-fIrÌÍỈĨỊ",
  389: "Js",
  408: '"',
  444: "?“”aceyz",
  500: "#$*0123456789bdghknopquvxđ–_",
  556: "FPSươ",
  564: "+<=>−≥≤÷×",
  611: "ELTZ",
  667: "BCR",
  722: "&ADĐGHKNOQUVXYwƠƯ",
  778: "m",
  833: "%",
  889: "M",
  944: "W",
  1000: "…—",
};
const WIDTH_OF = new Map(
  Object.entries(WIDTHS).flatMap(([width, letters]) =>
    Array.from(letters).map((letter) => [letter, Number(width)] as const),
  ),
);
/** Of letters that the table leaves out: Chinese ones and emoji are as wide as they are tall. */
const UNKNOWN_NARROW = 500;
const UNKNOWN_WIDE = 1000;
const FIRST_WIDE = 0x2e80;
const MARKS = /\p{M}/gu;
/** Bold letters are wider. */
const BOLD = 1.06;
/** Screens round the widths of letters to whole dots. */
const ROUNDING = 1.03;

/** In ems: times the font size it is points. */
export function textWidth(text: string, bold = false): number {
  let sum = 0;
  for (const letter of text) sum += letterWidth(letter);
  return (sum / 1000) * ROUNDING * (bold ? BOLD : 1);
}

function letterWidth(letter: string): number {
  const known = WIDTH_OF.get(letter);
  if (known !== undefined) return known;
  const width = widthBeyondTable(letter);
  // Kept: a long list has the same letters with marks again and again.
  WIDTH_OF.set(letter, width);
  return width;
}

function widthBeyondTable(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code >= FIRST_WIDE) return code > 0xffff || code < 0xe000 ? UNKNOWN_WIDE : UNKNOWN_NARROW;
  // ế is as wide as e, ợ as o.
  const bare = letter.normalize("NFD").replace(MARKS, "");
  return bare === "" ? 0 : (WIDTH_OF.get(bare) ?? UNKNOWN_NARROW);
}

/** In a formula without blanks a line ends before a bracket rather than in a number. */
const BREAKS = /([;,])(?=[{(])/gu;

/** Lines that a text takes in a cell of so many ems: words stay whole, but for one that is wider than the cell. */
export function linesIn(text: string, room: number, bold = false): number {
  return text.split("\n").reduce((sum, line) => sum + linesOfParagraph(line, room, bold), 0);
}

function linesOfParagraph(text: string, room: number, bold: boolean): number {
  // Nearly every cell of a long sheet.
  if (textWidth(text, bold) <= room) return 1;
  const blank = textWidth(" ", bold);
  let lines = 1;
  let used = 0;
  for (const word of text.split(" ")) {
    for (const [place, part] of word.replace(BREAKS, "$1\n").split("\n").entries()) {
      const width = textWidth(part, bold);
      const gap = place === 0 ? blank : 0;
      if (used > 0 && used + gap + width > room) {
        lines += 1;
        used = 0;
      }
      const reach = used + (used > 0 ? gap : 0) + width;
      const broken = Math.ceil(reach / room) - 1;
      lines += Math.max(0, broken);
      used = reach - Math.max(0, broken) * room;
    }
  }
  return lines;
}
