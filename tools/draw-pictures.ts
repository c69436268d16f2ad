// `npm run pictures`: presses "Lập bảng tổng hợp" on the sample and on the rebuilt reports in the stand-in Excel, saves, lets
// LibreOffice print the sheets and keeps the pages as pictures in docs/images, with a page of captions (docs/pictures.md).
// `-- bieu-2.png` draws those alone. Fonts as wide as Calibri and Times New Roman must be installed (Carlito and Tinos, of Debian's
// fonts-crosextra-carlito and fonts-croscore): with wider ones pages end elsewhere.

import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { Excel } from "../tests/host/excel";
import { readXlsx } from "../tests/host/files/read-xlsx";
import { writeXlsx } from "../tests/host/files/write-xlsx";
import type { Book } from "../tests/host/workbook/state";
import { palettePng, readPpm } from "./palette-png";
import { PICTURES, type PictureOf } from "./pictures";

const ROOT = path.join(__dirname, "..");
const IMAGES = path.join(ROOT, "docs/images");
const DOTS_AN_INCH = "80";
/** Numbers as a Vietnamese office sees them, whatever the machine is set to. */
const VIETNAMESE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale"><value>vi-VN</value></prop></item>
</oor:items>`;

async function drawPictures(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "pictures-"));
  mkdirSync(path.join(folder, "profile/user"), { recursive: true });
  writeFileSync(path.join(folder, "profile/user/registrymodifications.xcu"), VIETNAMESE);
  try {
    const named = process.argv.slice(2);
    const wanted = PICTURES.filter(({ file }) => named.length === 0 || named.includes(file));
    for (const workbook of new Set(wanted.map((picture) => picture.workbook))) {
      const pictures = wanted.filter((picture) => picture.workbook === workbook);
      const book = await summarised(workbook);
      for (const picture of pictures) await draw(folder, book, picture);
    }
    writeFileSync(path.join(ROOT, "docs/pictures.md"), captions());
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The workbook after a press of the button. */
async function summarised(workbook: string): Promise<Book> {
  const book = await readXlsx(readFileSync(path.join(ROOT, workbook)), path.basename(workbook));
  const excel = await Excel.open({ book, dist: path.join(ROOT, "dist") });
  try {
    await excel.press("WriteSummary");
    return excel.book;
  } finally {
    excel.close();
  }
}

/** One page of one sheet: LibreOffice prints what is not hidden. */
async function draw(folder: string, book: Book, { file, sheet, page = 1 }: PictureOf): Promise<void> {
  if (!book.sheets.some(({ name }) => name === sheet)) throw new Error(`There is no sheet ${sheet} for ${file}.`);
  for (const each of book.sheets) each.visibility = each.name === sheet ? "Visible" : "Hidden";
  const shown = book.sheets.findIndex(({ name }) => name === sheet);
  book.sheets.unshift(...book.sheets.splice(shown, 1));
  writeFileSync(path.join(folder, "book.xlsx"), await writeXlsx(book));
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile")).href}`;
  run(folder, "soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, "book.xlsx"]);
  const only = ["-f", String(page), "-l", String(page)];
  run(folder, "pdftoppm", ["-r", DOTS_AN_INCH, ...only, "book.pdf", "page"]);
  const [ppm] = readdirSync(folder).filter((name) => name.endsWith(".ppm"));
  if (ppm === undefined) throw new Error(`LibreOffice printed no page ${String(page)} of ${sheet}.`);
  writeFileSync(path.join(IMAGES, file), palettePng(readPpm(readFileSync(path.join(folder, ppm)))));
  rmSync(path.join(folder, ppm));
  process.stdout.write(`${file}\n`);
}

function run(folder: string, program: string, given: readonly string[]): void {
  const once = (): number | null => spawnSync(program, given, { cwd: folder, timeout: 180_000 }).status;
  // A new profile makes LibreOffice end with 81 and want to be started again.
  let status = once();
  if (status === 81) status = once();
  if (status !== 0) throw new Error(`${program} ended with ${String(status)}: is it installed?`);
}

function captions(): string {
  const parts = PICTURES.map(({ file, caption }) => `## ${caption}\n\n![${caption}](images/${file})\n`);
  return [
    "# What the add-in writes\n",
    "Each picture is a printed page: the stand-in Excel runs the add-in and saves the workbook, LibreOffice prints it.",
    "Nobody draws them by hand; `npm run pictures` makes them anew. All people in them are invented.\n",
    ...parts,
  ].join("\n");
}

void drawPictures();
