// Leaves out of the bundle what the tables of measures say for the help pages alone: `definition` and `source`, thirty sentences each.
// The pages are made from the sources, where both stand beside the code that they describe.
"use strict";

const path = require("node:path");
const ts = require("typescript");

const ROOM = path.join(__dirname, "../src/indicators") + path.sep;
const NAMES = new Set(["definition", "source"]);

function isForPages(node) {
  return (
    ts.isPropertyAssignment(node) &&
    ts.isIdentifier(node.name) &&
    NAMES.has(node.name.text) &&
    ts.isStringLiteralLike(node.initializer)
  );
}

/** A transformer for ts-loader. */
function leaveOutDefinitions(context) {
  const visit = (node) => (isForPages(node) ? undefined : ts.visitEachChild(node, visit, context));
  return (file) => (path.normalize(file.fileName).startsWith(ROOM) ? ts.visitNode(file, visit) : file);
}

module.exports = { leaveOutDefinitions };
