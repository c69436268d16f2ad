// Leaves out of the bundle what the tables of measures and dimensions say for the pages of docs/ alone: `definition` and `source` of a
// measure, `note` of a dimension. The pages are made from the sources, where they stand beside the code that they describe.
"use strict";

const path = require("node:path");
const ts = require("typescript");

const NAMES_BY_ROOM = [
  ["indicators", new Set(["definition", "source"])],
  ["model/dimensions", new Set(["note"])],
].map(([room, names]) => [path.join(__dirname, "../src", room) + path.sep, names]);

/** A text, or one in each language. */
function isText(node) {
  if (ts.isStringLiteralLike(node)) return true;
  const isObject = ts.isObjectLiteralExpression(node) && node.properties.length > 0;
  return isObject && node.properties.every((each) => ts.isPropertyAssignment(each) && isText(each.initializer));
}

function isForPages(node, names) {
  return (
    ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && names.has(node.name.text) && isText(node.initializer)
  );
}

/** A transformer for ts-loader. */
function leaveOutDefinitions(context) {
  return (file) => {
    const [, names] = NAMES_BY_ROOM.find(([room]) => path.normalize(file.fileName).startsWith(room)) ?? [];
    if (!names) return file;
    const visit = (node) => (isForPages(node, names) ? undefined : ts.visitEachChild(node, visit, context));
    return ts.visitNode(file, visit);
  };
}

module.exports = { leaveOutDefinitions };
