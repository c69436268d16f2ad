// From a formula as a person in Vietnam types it to the en-US notation of the wire, of files and of this stand-in.

/** Texts, quoted sheet names and array constants, in which nothing is a separator. */
const kept = /("(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\})/;

/**
 * `;` between arguments says that the formula is written as a Vietnamese Excel shows it, and then a comma between digits is
 * a decimal one. Outside every bracket such a comma can be nothing else. Otherwise the formula is taken as en-US.
 */
export function toEnglishFormula(input: string): string {
  const formula = input.startsWith("=") ? input : `=${input}`;
  const pieces = formula.split(kept);
  const vietnamese = pieces.some((piece, index) => index % 2 === 0 && piece.includes(";"));
  let depth = 0;
  const english = pieces.map((piece, index) => {
    if (index % 2 === 1) return piece;
    if (vietnamese) return piece.replace(/(\d),(?=\d)/g, "$1.").replace(/;/g, ",");
    return piece.replace(/[()]|(?<=\d),(?=\d)/g, (mark) => {
      if (mark === ",") return depth === 0 ? "." : ",";
      depth += mark === "(" ? 1 : -1;
      return mark;
    });
  });
  return english.join("");
}
