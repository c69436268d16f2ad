// The user guide speaks of the pane in the pane's own words: what it prints in bold is a button, a view or a heading that is there.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { vi } from "../../src/text/vi";
import { makeGrid, read } from "../intake/grids";

const DOCS = join(__dirname, "../../docs");
/** Without the heads of its list of troubles. */
const guide = readFileSync(join(DOCS, "huong-dan.md"), "utf8").replace(/^- \*\*[^*]+\*\*:/gm, "- ");
const manifest = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");

/** Words of Excel, keys, and what the guide stresses without naming a thing of the pane. */
const OTHERS = ["Xem lại", "F6", "Tab", "Enter", "Esc", "tiến độ cần đạt"];

function sentences(part: unknown): string[] {
  if (typeof part === "string") return [part];
  if (typeof part !== "object" || part === null) return [];
  return Object.values(part).flatMap(sentences);
}

describe("the user guide", () => {
  it("names what the pane and the ribbon show by the words that stand there", () => {
    const labels = [...manifest.matchAll(/<bt:String id="[^"]+\.Label" DefaultValue="([^"]+)"/g)].map(
      ([, label = ""]) => label,
    );
    const known = new Set([...sentences(vi), ...labels, ...OTHERS]);
    const bold = [...guide.matchAll(/\*\*(.+?)\*\*/gs)].flatMap(([, words = ""]) =>
      words.replace(/\s+/g, " ").split(" › "),
    );
    expect(bold.length).toBeGreaterThan(30);
    expect([...new Set(bold.filter((words) => !known.has(words)))]).toEqual([]);
  });

  it("shows pictures that are there", () => {
    const pictures = [...guide.matchAll(/\]\((images\/[^)]+)\)/g)].map(([, file = ""]) => file);
    expect(pictures.length).toBeGreaterThan(10);
    expect(pictures.filter((file) => !existsSync(join(DOCS, file)))).toEqual([]);
  });

  it("gives a table of a grouping that is read as it says", () => {
    const rows = [...guide.matchAll(/^\|(.+)\|$/gm)].map(([, row = ""]) => row.split("|").map((cell) => cell.trim()));
    const first = rows.findIndex(([heading]) => heading === "Tên nhóm cơ cấu");
    const table = rows.slice(first).filter((row) => row.length === 4 && !/^-+$/u.test(row[0] ?? ""));
    const { board, issues } = read([makeGrid("Nhóm", table)]);
    const about = issues.filter(({ sheet }) => sheet === "Nhóm");
    expect(about).toEqual([]);
    const [grouping] = board.groupings ?? [];
    expect(grouping?.rules.map(({ label, category }) => `${label}: ${category}`)).toEqual([
      "thạc sỹ: master",
      "đại học: university",
      "cao đẳng, trung cấp: college",
      "cao đẳng, trung cấp: intermediate",
      "sinh viên: student",
    ]);
    const formulas = [...guide.matchAll(/`=PDV\.[A-Z]+\([^`]*"(Trình độ [^"]+)"/g)].map(([, name]) => name);
    expect(formulas.length).toBeGreaterThan(2);
    expect(new Set(formulas)).toEqual(new Set([grouping?.name]));
  });
});
