// A chart that was made through the API is there when LibreOffice opens the saved file. Skipped where soffice isn't installed.

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

import { everything } from "./files/everything";
import { unzip } from "./files/zip";
import { partText } from "./files/package-parts";
import { writeXlsx } from "./files/write-xlsx";

const office = spawnSync("soffice", ["--version"]).status === 0;

(office ? it : it.skip)(
  "keeps a saved chart, its kinds, colours and titles in LibreOffice (needs soffice)",
  async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "model-office-"));
    try {
      writeFileSync(path.join(folder, "in.xlsx"), await writeXlsx(everything()));
      const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile")).href}`;
      const options = [
        profile,
        "--headless",
        "--convert-to",
        "xlsx:Calc MS Excel 2007 XML",
        "--outdir",
        path.join(folder, "out"),
      ];
      spawnSync("soffice", [...options, path.join(folder, "in.xlsx")], { timeout: 90_000 });
      const parts = unzip(readFileSync(path.join(folder, "out", "in.xlsx")));
      const chart = partText(parts, "xl/charts/chart1.xml");
      expect(chart).toContain("Tiến độ &amp; kế hoạch");
      expect(chart).toMatch(/<c:barChart>[\s\S]*<c:lineChart>/);
      expect(chart.toUpperCase()).toContain("C00000");
      expect(chart).toContain("$B$2:$B$4");
      expect(partText(parts, "xl/worksheets/sheet2.xml")).toMatch(/<cfRule type="dataBar"[\s\S]*<dataValidation /);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  120_000,
);
