// A help page as Markdown, for the repository. Laid out as Prettier leaves it.

import { SAMPLE, type ExampleHelp, type FunctionHelp, type HelpPage } from "./describe-functions";

export function markdownPage({ words, functions, measures }: HelpPage): string {
  const blocks = [
    "<!-- Written by `npm run docs`. -->",
    `# ${words.title}`,
    ...words.intro,
    `## ${words.contents}`,
    functions.map(({ id, description }) => `- [PDV.${id}](#pdv${anchor(id)}): ${escaped(description)}`).join("\n"),
    ...functions.flatMap((each) => functionBlocks(each, words)),
    ...measureBlocks(measures, words),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function measureBlocks(measures: HelpPage["measures"], words: HelpPage["words"]): string[] {
  if (measures.length === 0) return [];
  const blocks = measures.flatMap(({ name, result, definition, source }) => [
    `### ${escaped(name)}`,
    `${words.result}: ${result}.`,
    `${words.definition}: ${escaped(definition)}.`,
    `${words.source}: ${escaped(source)}.`,
  ]);
  return [`## ${words.withoutFunction}`, ...blocks];
}

/** As GitHub makes anchors of headings: without the dot. */
function anchor(id: string): string {
  return id.toLowerCase().replaceAll(".", "");
}

function functionBlocks(help: FunctionHelp, words: HelpPage["words"]): string[] {
  const { id, call, description, parameters, result, definition, source, example, errors } = help;
  return [
    `## PDV.${id}`,
    `\`${call}\``,
    escaped(description),
    ...list(
      words.arguments,
      parameters.map(({ name, description: says, optional }) => {
        return `\`${name}\`${optional === true ? ` (${words.optional})` : ""}: ${escaped(says)}`;
      }),
    ),
    `${words.result}: ${result}.`,
    `${words.definition}: ${escaped(definition)}.`,
    ...(source === null ? [] : [`${words.source}: ${escaped(source)}.`]),
    ...(example === null ? [] : exampleBlocks(example, words)),
    ...list(
      words.errors,
      errors.map(({ shown, sentence }) => `\`${shown}\`: ${escaped(sentence)}`),
    ),
  ];
}

function list(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`${title}:`, lines.map((line) => `- ${line}`).join("\n")];
}

function exampleBlocks(example: ExampleHelp, words: HelpPage["words"]): string[] {
  const { formula, cells, more } = example;
  const rows = cells.map((row) => row.join(" | ").trimEnd());
  return [
    `${words.example}, [${words.inSample}](../${SAMPLE}):`,
    fenced([formula, ...rows, ...(more === null ? [] : [more])]),
  ];
}

function fenced(lines: readonly string[]): string {
  return ["```text", ...lines, "```"].join("\n");
}

function escaped(text: string): string {
  return text.replaceAll(/[<*_]/g, "\\$&");
}
