// A second program opens what the add-in wrote: the summary sheets of Hà Nội, saved by the stand-in and converted by LibreOffice.
// Where soffice isn't installed the test is skipped by name.

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { readXlsx } from "../host/files/read-xlsx";
import { writeXlsx } from "../host/files/write-xlsx";
import { lookAtCells } from "./look-at-cells";
import { openWorkbook, HA_NOI } from "../line/open-workbook";

const office = spawnSync("soffice", ["--version"]).status === 0;
const OWN_SHEETS = ["Tổng hợp", "Tiến độ", "Xếp hạng", "Cơ cấu chung", "Cơ cấu", "Kiểm tra"];

(office ? it : it.skip)(
  office
    ? "LibreOffice shows the same in the written sheets"
    : "LibreOffice isn't installed: the written sheets are not compared",
  async () => {
    const excel = await openWorkbook(HA_NOI);
    await excel.press("WriteSummary");
    excel.close();
    const folder = mkdtempSync(path.join(tmpdir(), "summary-"));
    try {
      writeFileSync(path.join(folder, "summary.xlsx"), await writeXlsx(excel.book));
      convert(folder, "summary.xlsx");
      const converted = await readXlsx(readFileSync(path.join(folder, "out", "summary.xlsx")), "summary.xlsx");
      for (const name of OWN_SHEETS) {
        const ours = lookAtCells(excel.book, name);
        const theirs = lookAtCells(converted, name);
        expect(ours.size).toBeGreaterThan(20);
        expect(theirs).toEqual(ours);
      }
      const total = [...lookAtCells(converted, "Tổng hợp").values()];
      expect(total).toEqual(expect.arrayContaining(["Tổng cộng", 12_064, 11_388, "Huyện Mê Linh"]));
      const page = converted.sheets.find(({ name }) => name === "Tổng hợp")?.pageLayout;
      expect(page).toMatchObject({ orientation: "Landscape", paperSize: "a4" });
      const charts = converted.sheets.flatMap((sheet) => sheet.charts.map((chart) => [sheet.name, chart.title.text]));
      expect(charts).toEqual([
        ["Tiến độ", "Số kết nạp lũy kế so với tiến độ cần đạt"],
        ["Xếp hạng", "Tỷ lệ hoàn thành kế hoạch so với tiến độ cần đạt"],
        ["Cơ cấu chung", "Tuổi đời"],
        ["Cơ cấu chung", "Trình độ chuyên môn nghiệp vụ"],
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
  180_000,
);

function convert(folder: string, file: string): void {
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile")).href}`;
  const filter = "xlsx:Calc MS Excel 2007 XML";
  const once = (): number | null =>
    spawnSync("soffice", [profile, "--headless", "--convert-to", filter, "--outdir", path.join(folder, "out"), file], {
      cwd: folder,
      timeout: 120_000,
    }).status;
  // A new profile makes it end with 81 and want to be started again.
  if (once() === 81) once();
}
