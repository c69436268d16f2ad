// A help page as HTML, for the folder help/ beside the pane: one anchor a function, one style sheet of ours, no script.

import { SAMPLE, type ExampleHelp, type FunctionHelp, type HelpPage } from "./describe-functions";

const POLICY = "default-src 'none'; style-src 'self'";

export function htmlPage({ language, words, functions, measures }: HelpPage): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width">
<title>${escaped(words.title)}</title>
<link rel="stylesheet" href="help.css">
</head>
<body>
<main>
<h1>${escaped(words.title)}</h1>
${words.intro.map((text) => `<p>${escaped(text)}</p>`).join("\n")}
<nav aria-label="${escaped(words.contents)}">
<ul>
${functions.map(({ id }) => `<li><a href="#${id}">${id}</a></li>`).join("\n")}
</ul>
</nav>
${functions.map((each) => section(each, words)).join("\n")}
${measureSection(measures, words)}</main>
</body>
</html>
`;
}

function measureSection(measures: HelpPage["measures"], words: HelpPage["words"]): string {
  if (measures.length === 0) return "";
  const parts = measures.map(
    ({ name, result, definition, source }) => `<h3>${escaped(name)}</h3>
<p>${words.result}: ${escaped(result)}.</p>
<p>${words.definition}: ${escaped(definition)}.</p>
<p>${words.source}: ${escaped(source)}.</p>`,
  );
  return `<section>\n<h2>${escaped(words.withoutFunction)}</h2>\n${parts.join("\n")}\n</section>\n`;
}

function section(help: FunctionHelp, words: HelpPage["words"]): string {
  const { id, call, description, parameters, result, definition, source, example, errors } = help;
  return `<section id="${id}">
<h2>PDV.${id}</h2>
<p><code>${escaped(call)}</code></p>
<p>${escaped(description)}</p>
${terms(
  words.arguments,
  parameters.map(({ name, description: says, optional }) => {
    return [optional === true ? `${name} (${words.optional})` : name, says];
  }),
)}<p>${words.result}: ${escaped(result)}.</p>
<p>${words.definition}: ${escaped(definition)}.</p>
${source === null ? "" : `<p>${words.source}: ${escaped(source)}.</p>\n`}${example === null ? "" : exampleParts(example, words)}${terms(
    words.errors,
    errors.map(({ shown, sentence }) => [shown, sentence]),
  )}</section>`;
}

function terms(title: string, entries: readonly (readonly string[])[]): string {
  if (entries.length === 0) return "";
  const rows = entries.map(([term = "", says = ""]) => `<dt>${escaped(term)}</dt><dd>${escaped(says)}</dd>`);
  return `<h3>${escaped(title)}</h3>\n<dl>\n${rows.join("\n")}\n</dl>\n`;
}

function exampleParts(example: ExampleHelp, words: HelpPage["words"]): string {
  const { formula, cells, more } = example;
  return `<p>${words.example}, <a href="../${SAMPLE}">${escaped(words.inSample)}</a>:</p>
<p><code>${escaped(formula)}</code></p>
${table(cells)}
${more === null ? "" : `<p>${escaped(more)}</p>\n`}`;
}

function table(cells: readonly (readonly string[])[]): string {
  const rows = cells.map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join("")}</tr>`);
  return `<table>\n${rows.join("\n")}\n</table>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
