// .xlsx in and out: nothing of a book is lost, files of other programs are read as they are meant, broken ones get a sentence.
import { writeXlsx as writeWithHucre } from "hucre";
import type { Cell as FileCell, WriteSheet } from "hucre";
import { everything } from "./files/everything";
import { shiftFormula, toStoredFormula, toTypedFormula } from "./files/formula-text";
import { toPoints, toStoredWidth } from "./files/measures";
import { partText, setPartText } from "./files/package-parts";
import { readXlsx } from "./files/read-xlsx";
import { writeXlsx } from "./files/write-xlsx";
import { unzip, zip } from "./files/zip";
import { cellKey } from "./workbook/a1";
import { blankBook } from "./workbook/blank";
import type { Book, Sheet } from "./workbook/state";

/** Without what only travels along: the rest must be equal to the last field. */
function plain(book: Book): Book {
  return { ...book, sheets: book.sheets.map(({ carried: _carried, ...sheet }) => sheet) };
}

function first(book: Book): Sheet {
  const [sheet] = book.sheets;
  if (sheet === undefined) throw new Error("The book has no sheet");
  return sheet;
}

/** A file as another program writes it: one sheet from raw XML, with these shared strings and styles. */
async function foreignFile(sheetData: string, parts: Readonly<Record<string, string>> = {}): Promise<Uint8Array> {
  const package_ = unzip(await writeWithHucre({ sheets: [{ name: "Sheet1", rows: [["x"]] }] }));
  const xml = partText(package_, "xl/worksheets/sheet1.xml");
  setPartText(
    package_,
    "xl/worksheets/sheet1.xml",
    xml.replace(/<sheetData>.*<\/sheetData>/s, () => sheetData),
  );
  for (const [path, text] of Object.entries(parts)) setPartText(package_, path, text);
  return zip(package_);
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

describe("a book that has everything", () => {
  it("comes back from the file as it was", async () => {
    const book = everything();
    expect(plain(await readXlsx(await writeXlsx(book), book.name))).toEqual(everything());
  });

  it("gives the same bytes every time, also after it was loaded", async () => {
    const bytes = await writeXlsx(everything());
    expect(Buffer.compare(bytes, await writeXlsx(everything()))).toBe(0);
    expect(Buffer.compare(bytes, await writeXlsx(await readXlsx(bytes, "x.xlsx")))).toBe(0);
  });

  it("keeps the 1904 date system and leaves the serial numbers alone", async () => {
    const book = { ...everything(), date1904: true };
    const back = await readXlsx(await writeXlsx(book), book.name);
    expect(back.date1904).toBe(true);
    expect(first(back).cells.get(cellKey(3, 4))?.value).toBe(43039);
  });

  it("keeps the settings of the add-in that is asked for", async () => {
    const bytes = await writeXlsx(everything(), "96f923bf-484f-446d-aacf-f22422392009");
    expect((await readXlsx(bytes, "x.xlsx", "96F923BF-484F-446D-AACF-F22422392009")).settings.get("period")).toBe(
      "2020-2025",
    );
    expect((await readXlsx(bytes, "x.xlsx", "00000000-0000-0000-0000-000000000001")).settings.size).toBe(0);
  });

  it("names functions of the add-in as Excel does on disk", async () => {
    const xml = partText(unzip(await writeXlsx(everything())), "xl/worksheets/sheet1.xml");
    expect(xml).toContain('<f>_xldudf_PDV_ACHIEVEMENT("Quận ""Hai""",2017)</f><v>0.94396</v>');
    expect(xml).toContain('t="e"><f>_xldudf_PDV_PLAN("không có")</f><v>#N/A</v>');
    expect(xml).toContain('<f t="array" ref="A7:B8">_xldudf_PDV_SUMMARY()</f>');
  });

  it("quotes sheet names in print areas, which Excel calls a damaged file otherwise", async () => {
    const xml = partText(unzip(await writeXlsx(everything())), "xl/workbook.xml");
    expect(xml).toContain("'Tổng ''hợp'' A'!$A$1:$J$13</definedName>");
    expect(xml).not.toContain("fullCalcOnLoad");
  });

  it("writes a short date by its number, so that it follows the settings of whoever opens it", async () => {
    const xml = partText(unzip(await writeXlsx(everything())), "xl/styles.xml");
    expect(xml).toContain('numFmtId="14"');
    expect(xml).not.toContain("m/d/yyyy");
    expect(xml).toContain('formatCode="dd/mm/yyyy"');
  });

  it("selects the active sheet and no other", async () => {
    const parts = unzip(await writeXlsx(everything()));
    const selected = [1, 2, 3].map((n) =>
      partText(parts, `xl/worksheets/sheet${String(n)}.xml`).includes("tabSelected"),
    );
    expect(selected).toEqual([false, true, false]);
  });

  it("writes a blank book", async () => {
    expect(plain(await readXlsx(await writeXlsx(blankBook()), "Book1.xlsx"))).toEqual({
      ...blankBook(),
      notModelled: [],
    });
  });
});

describe("what the model does not know", () => {
  const cells = new Map<string, Partial<FileCell>>([
    ["0,0", { value: "ghi chú", comment: { author: "Người thử", text: "xem lại" } }],
    ["1,0", { value: "đậm thường", richText: [{ text: "đậm", font: { bold: true } }, { text: " thường" }] }],
  ]);
  const sheet: WriteSheet = {
    name: "Nguồn",
    rows: [],
    cells,
    dataValidations: [{ type: "list", values: ["Nam", "Nữ"], range: "B2:B9" }],
    conditionalRules: [
      {
        type: "cellIs",
        operator: "lessThan",
        formula: "50",
        range: "C2:C9",
        priority: 1,
        style: { font: { bold: true } },
      },
    ],
    charts: [
      {
        type: "column",
        title: "Biểu đồ",
        series: [{ values: "B2:B4" }],
        anchor: { from: { row: 5, col: 1 }, to: { row: 20, col: 6 } },
      },
    ],
  };

  it("travels along", async () => {
    const book = await readXlsx(await writeWithHucre({ sheets: [sheet] }), "nguồn.xlsx");
    expect(book.notModelled).toEqual([]);
    const parts = unzip(await writeXlsx(book));
    const xml = partText(parts, "xl/worksheets/sheet1.xml");
    expect(xml).toContain('<dataValidation type="list" sqref="B2:B9"');
    expect(xml).toContain('<cfRule type="cellIs"');
    expect(xml).toContain("<b/>");
    expect(partText(parts, "xl/comments1.xml")).toContain("xem lại");
    expect(partText(parts, "xl/charts/chart1.xml")).toContain("Biểu đồ");
  });

  it("gives way to a new text in the same cell", async () => {
    const book = await readXlsx(await writeWithHucre({ sheets: [sheet] }), "nguồn.xlsx");
    const cell = first(book).cells.get(cellKey(1, 0));
    if (cell !== undefined) cell.value = "mới";
    const back = await readXlsx(await writeXlsx(book), "nguồn.xlsx");
    expect(first(back).cells.get(cellKey(1, 0))?.value).toBe("mới");
  });

  it("is named when it can't", async () => {
    const parts = unzip(await writeWithHucre({ sheets: [sheet] }));
    parts.set("xl/vbaProject.bin", new Uint8Array(3));
    setPartText(parts, "xl/pivotTables/pivotTable1.xml", "<pivotTableDefinition/>");
    expect((await readXlsx(zip(parts), "nguồn.xlsm")).notModelled).toEqual(["macros", "pivot tables"]);
  });
});

describe("files of other programs", () => {
  it("gives dates as the serial numbers that stand in the file, whatever the format says", async () => {
    const styles = `<?xml version="1.0"?><x:styleSheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:numFmts count="1"><x:numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></x:numFmts><x:fonts count="1"><x:font><x:sz val="12"/><x:name val="Arial"/></x:font></x:fonts><x:fills count="1"><x:fill><x:patternFill patternType="none"/></x:fill></x:fills><x:borders count="1"><x:border/></x:borders><x:cellXfs count="3"><x:xf numFmtId="0"/><x:xf numFmtId="14"/><x:xf numFmtId="164"/></x:cellXfs></x:styleSheet>`;
    const cells = [43039, 60, 0, 42735.333333333336, 79099004512345].map(
      (value, index) => `<c r="${"ABCDE"[index] ?? ""}1" s="2"><v>${String(value)}</v></c>`,
    );
    const bytes = await foreignFile(
      `<sheetData><row r="1">${cells.join("")}<c r="F1" s="1"><v>1</v></c></row></sheetData>`,
      { "xl/styles.xml": styles },
    );
    const sheet = first(await readXlsx(bytes, "x.xlsx"));
    expect([...sheet.cells.values()].map(({ value }) => value)).toEqual([
      43039, 60, 0, 42735.333333333336, 79099004512345, 1,
    ]);
    expect(sheet.cells.get(0)?.style).toMatchObject({ numberFormat: "dd/mm/yyyy", font: { name: "Arial", size: 12 } });
    expect(sheet.cells.get(5)?.style.numberFormat).toBe("m/d/yyyy");
  });

  it("reads inline strings, rich shared strings, cells without addresses and formulas without results", async () => {
    const strings = `<?xml version="1.0"?><sst ${MAIN} count="1" uniqueCount="1"><si><r><rPr><b/></rPr><t>Huyện </t></r><r><t xml:space="preserve">Mẫu </t></r></si></sst>`;
    const row = `<row><c t="s"><v>0</v></c><c t="inlineStr"><is><t>trong ô</t></is></c><c><f>1+1</f></c><c t="str"><f>"a"</f><v>a</v></c><c t="b"><v>1</v></c><c t="e"><v>#DIV/0!</v></c></row>`;
    const bytes = await foreignFile(`<sheetData>${row}</sheetData>`, { "xl/sharedStrings.xml": strings });
    const cells = [...first(await readXlsx(bytes, "x.xlsx")).cells.values()];
    expect(cells.map(({ value }) => value)).toEqual(["Huyện Mẫu ", "trong ô", "", "a", true, { error: "#DIV/0!" }]);
    expect(cells[2]?.formula).toBe("=1+1");
  });

  it("spells out shared formulas, of which the file holds only the first", async () => {
    const cell = (name: string, formula: string) => `<c r="${name}">${formula}<v>0</v></c>`;
    const rows = [
      cell("C1", `<f t="shared" ref="C1:C3" si="0">A1*$B$1+SUM(A$1:A1)&amp;"A1"</f>`),
      cell("C2", `<f t="shared" si="0"/>`),
      cell("C3", `<f t="shared" si="0"/>`),
    ].map((cells, index) => `<row r="${String(index + 1)}">${cells}</row>`);
    const sheet = first(await readXlsx(await foreignFile(`<sheetData>${rows.join("")}</sheetData>`), "x.xlsx"));
    expect(sheet.cells.get(cellKey(2, 2))?.formula).toBe('=A3*$B$1+SUM(A$1:A3)&"A1"');
  });

  it("keeps the standard sizes of a sheet, groups many equal columns and takes the plain look from the file", async () => {
    const head =
      '<sheetFormatPr defaultColWidth="20" defaultRowHeight="18.75" customHeight="1"/><cols><col min="2" max="300" width="4" hidden="1"/></cols>';
    const parts = unzip(await foreignFile("<sheetData/>"));
    const path = "xl/worksheets/sheet1.xml";
    setPartText(parts, path, partText(parts, path).replace(/<sheetFormatPr[^>]*>/, head));
    const styles = partText(parts, "xl/styles.xml").replace('<name val="Calibri"/>', '<name val="Times New Roman"/>');
    setPartText(parts, "xl/styles.xml", styles);
    const book = await readXlsx(zip(parts), "x.xlsx");
    expect(first(book).style?.font.name).toBe("Times New Roman");
    const xml = partText(unzip(await writeXlsx(book)), path);
    expect(xml).toContain('<sheetFormatPr defaultColWidth="20" customHeight="1" defaultRowHeight="18.75"/>');
    expect(xml).toMatch(
      /<col min="1" max="1"[^>]*\/><col min="2" max="300"[^>]*hidden="1"\/><col min="301" max="16384"/,
    );
  });

  it("opens an empty sheet", async () => {
    expect(first(await readXlsx(await foreignFile("<sheetData/>"), "x.xlsx")).cells.size).toBe(0);
  });

  it.each([
    ["a text", Buffer.from("đây không phải là sổ tính"), /không.xlsx is not an \.xlsx workbook: it is not a zip\./],
    ["nothing", new Uint8Array(), /is not an \.xlsx workbook/],
    ["an old .xls", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), /save it as \.xlsx without a password/],
    ["another zip", zip(new Map([["a.txt", new Uint8Array(1)]])), /holds no workbook/],
  ])("says in a sentence that %s is no workbook", async (_what, bytes, sentence) => {
    await expect(readXlsx(bytes, "không.xlsx")).rejects.toThrow(sentence);
  });

  it.each([100, 1000, 3000])("says in a sentence that a file is damaged at byte %i", async (at) => {
    const bytes = await writeXlsx(everything());
    const damaged = Uint8Array.from(bytes, (byte, index) => (index >= at && index < at + 40 ? byte ^ 0x5a : byte));
    await expect(readXlsx(damaged, "hỏng.xlsx")).rejects.toThrow(/^hỏng\.xlsx is not .*\.$/);
    await expect(readXlsx(bytes.subarray(0, at), "cụt.xlsx")).rejects.toThrow(/^cụt\.xlsx is not .*\.$/);
  });
});

describe("formulas and widths", () => {
  it.each([
    ['=PDV.RATIO(A1,B1)&" PDV.RATIO("', '_xldudf_PDV_RATIO(A1,B1)&" PDV.RATIO("'],
    [
      "=IFNA(XLOOKUP(A1,B:B,C:C),SORT(FILTER(D:D,E:E)))",
      "_xlfn.IFNA(_xlfn.XLOOKUP(A1,B:B,C:C),_xlfn._xlws.SORT(_xlfn._xlws.FILTER(D:D,E:E)))",
    ],
    ["='PDV.PLAN('!A1+SUM(A1)", "'PDV.PLAN('!A1+SUM(A1)"],
  ])("stores %s and shows it again", (typed, stored) => {
    expect(toStoredFormula(typed)).toBe(stored);
    expect(toTypedFormula(stored)).toBe(typed);
  });

  it("takes away the number of a workbook that Excel leaves before a lost add-in's function", () => {
    expect(toTypedFormula("[2]!_xldudf_PDV_PLAN()")).toBe("=PDV.PLAN()");
  });

  it.each([
    ["A1+LOG10(B2)", "B3+LOG10(C4)"],
    ["Z9:AA10", "AA11:AB12"],
    ["'A1'!A1+Tên_A1", "'A1'!B3+Tên_A1"],
    ["$A1+A$1+$A$1", "$A3+B$1+$A$1"],
  ])("moves %s two down and one right", (formula, moved) => {
    expect(shiftFormula(formula, 2, 1)).toBe(moved);
  });

  it("counts a column of 64 pixels as 48 points, as Excel stores it and as it is", () => {
    expect(toPoints(9.140625)).toBe(48);
    expect(toPoints(toStoredWidth(60.3))).toBe(60.3);
  });
});
