// Formulas as a person sees them and as a file keeps them: the prefixes of newer functions, the name that Excel gives
// the functions of an add-in on disk, and shared formulas, of which a file holds only the first.
import { columnName, parseArea } from "../workbook/a1";

/** Functions newer than the file format; a file names them with a prefix, or Excel shows #NAME?. */
const NEWER = new Set(
  (
    "ARRAYTOTEXT BASE BITAND BITOR BITXOR BYCOL BYROW CEILING.MATH CHOOSECOLS CHOOSEROWS CONCAT COVARIANCE.P COVARIANCE.S DAYS DROP EXPAND FLOOR.MATH HSTACK IFNA IFS ISFORMULA ISOWEEKNUM ISOMITTED LAMBDA LET MAKEARRAY " +
    "MAP MAXIFS MINIFS MODE.SNGL NORM.DIST NORM.S.INV NUMBERVALUE PERCENTILE.INC QUARTILE.INC RANDARRAY RANK.EQ REDUCE SCAN SEQUENCE SHEET SHEETS SORTBY STDEV.P STDEV.S SWITCH TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT " +
    "TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR"
  ).split(" "),
);
const NEWER_WORKSHEET = new Set(["FILTER", "SORT"]);

/** Text in quotes and sheet names in apostrophes are no place to look for functions or cells. */
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;

function outsideQuotes(formula: string, change: (piece: string) => string): string {
  return formula
    .split(QUOTED)
    .map((piece, index) => (index % 2 === 1 ? piece : change(piece)))
    .join("");
}

/** "=PDV.PLAN()+IFNA(A1,0)" → "_xldudf_PDV_PLAN()+_xlfn.IFNA(A1,0)". */
export function toStoredFormula(typed: string): string {
  return outsideQuotes(typed.replace(/^=/, ""), (piece) =>
    piece.replace(/(?<![\w.])([A-Za-z][\w.]*)\(/g, (whole, name: string) => {
      const upper = name.toUpperCase();
      if (upper.startsWith("PDV.")) return `_xldudf_${upper.replace(/\./g, "_")}(`;
      if (NEWER_WORKSHEET.has(upper)) return `_xlfn._xlws.${upper}(`;
      return NEWER.has(upper) ? `_xlfn.${upper}(` : whole;
    }),
  );
}

export function toTypedFormula(stored: string): string {
  const typed = outsideQuotes(stored, (piece) =>
    piece
      .replace(/_xlfn\.|_xlws\.|_xlpm\./g, "")
      .replace(/(?:\[\d+\]!)?_xldudf_PDV_(\w+)/gi, (_whole, name: string) => `PDV.${name.toUpperCase()}`),
  );
  return `=${typed}`;
}

const CELL = /(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w(.])/g;

/** The formula of a shared group as it reads `rows` further down and `columns` further right. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return outsideQuotes(formula, (piece) =>
    piece.replace(CELL, (_whole, fixColumn: string, column: string, fixRow: string, row: string) => {
      const newColumn = fixColumn === "" ? columnName((parseArea(`${column}1`)?.firstColumn ?? 0) + columns) : column;
      return `${fixColumn}${newColumn}${fixRow}${String(fixRow === "" ? Number(row) + rows : Number(row))}`;
    }),
  );
}
