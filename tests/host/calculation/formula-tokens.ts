// The pieces of a formula in en-US notation: texts, references, numbers, names, operators. What they mean together stands in
// parse-formula.ts; rewriting references in a formula (rewrite-formula.ts) needs nothing but the pieces.

export interface Token {
  readonly kind: "space" | "text" | "error" | "reference" | "table" | "number" | "name" | "operator";
  readonly text: string;
}

const sheetPrefix = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const corner = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d{0,6}`;
const area = String.raw`(?:${corner}(?::${corner})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})`;
const word = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;

const kinds: readonly (readonly [Token["kind"], RegExp])[] = [
  ["space", /\s+/y],
  ["text", /"(?:[^"]|"")*"/y],
  [
    "error",
    new RegExp(
      String.raw`(?:${sheetPrefix})?#REF!(?:${area})?|#(?:N/A|VALUE!|DIV/0!|NUM!|NULL!|NAME\?|SPILL!|CALC!|BUSY!)`,
      "iuy",
    ),
  ],
  ["reference", new RegExp(String.raw`(?:${sheetPrefix})?${area}(?![\p{L}\p{N}_.(!])`, "iuy")],
  ["number", /(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/iy],
  ["table", new RegExp(String.raw`${word}\[(?:[^[\]]|\[[^[\]]*\])*\]`, "uy")],
  ["name", new RegExp(String.raw`(?:${sheetPrefix})?${word}`, "uy")],
  ["operator", /<>|<=|>=|[-+*/^&=<>%(),{};@#:]/y],
];

/** null when some piece is nothing that a formula may hold. */
export function tokensOf(formula: string): Token[] | null {
  const tokens: Token[] = [];
  for (let position = 0; position < formula.length;) {
    const token = tokenAt(formula, position);
    if (!token) return null;
    tokens.push(token);
    position += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, position: number): Token | null {
  for (const [kind, pattern] of kinds) {
    pattern.lastIndex = position;
    const text = pattern.exec(formula)?.[0];
    if (text !== undefined) return { kind, text };
  }
  return null;
}
