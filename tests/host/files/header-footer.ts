// Headers and footers: one line with codes in a file, three texts in the model.
import type { HeaderFooter } from "hucre";
import type { PageLayout } from "../workbook/state";

type Texts = PageLayout["headersFooters"];

export function splitHeaderFooter(stored: HeaderFooter | undefined): Texts {
  const header = split(stored?.oddHeader ?? "");
  const footer = split(stored?.oddFooter ?? "");
  return {
    leftHeader: header.L,
    centerHeader: header.C,
    rightHeader: header.R,
    leftFooter: footer.L,
    centerFooter: footer.C,
    rightFooter: footer.R,
  };
}

/** "&LTrái&CTrang &P" → three texts; what stands before the first code is the middle's. */
function split(line: string): Record<"L" | "C" | "R", string> {
  const texts = { L: "", C: "", R: "" };
  let side: keyof typeof texts = "C";
  for (const [piece] of line.matchAll(/&[\s\S]|[^&]+/g)) {
    if (piece === "&L") side = "L";
    else if (piece === "&C") side = "C";
    else if (piece === "&R") side = "R";
    else texts[side] += piece;
  }
  return texts;
}

export function joinHeaderFooter(texts: Texts, stored: HeaderFooter | undefined): HeaderFooter | undefined {
  const line = (left: string, center: string, right: string) =>
    (left === "" ? "" : `&L${left}`) + (center === "" ? "" : `&C${center}`) + (right === "" ? "" : `&R${right}`);
  const oddHeader = line(texts.leftHeader, texts.centerHeader, texts.rightHeader);
  const oddFooter = line(texts.leftFooter, texts.centerFooter, texts.rightFooter);
  if (stored === undefined && oddHeader === "" && oddFooter === "") return undefined;
  return { ...stored, oddHeader, oddFooter };
}
