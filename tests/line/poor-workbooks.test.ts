// Workbooks that the add-in can do nothing with get sentences that say what to do: never an exception, an empty pane or a hang.

import { Excel } from "../host/excel";
import { openBook, ROOT } from "./open-workbook";
import { smallBook } from "./small-book";

type Cells = Readonly<Record<string, string>>;

const WORKBOOKS: readonly (readonly [string, Cells])[] = [
  ["an empty workbook", {}],
  [
    "headings without rows",
    { A1: "Mã đơn vị", B1: "Tên đơn vị", C1: "Kế hoạch 2017", F1: "Họ và tên", G1: "Đơn vị", H1: "Ngày kết nạp" },
  ],
  ["rubbish", { A1: "xin chào", B2: "12", C3: "#N/A", D4: "=1/0", E5: "😀".repeat(40), A6: "31/02/2017", B7: "'=x" }],
  [
    "units without admissions",
    { A1: "Mã đơn vị", B1: "Tên đơn vị", C1: "Kế hoạch 2017", A2: "01", B2: "Chi bộ Một", C2: "5" },
  ],
];

describe.each(WORKBOOKS)("%s", (_name, cells) => {
  let excel: Excel;
  beforeAll(async () => {
    excel = await Excel.open({ dist: `${ROOT}/dist` });
    // What Excel itself refuses to take isn't in the workbook.
    await Promise.allSettled(Object.entries(cells).map(([cell, input]) => excel.set(`Sheet1!${cell}`, input)));
  });
  afterAll(() => {
    excel.close();
  });

  it("gets sentences in the pane, from every button and in a cell", async () => {
    const check = await excel.press("CheckData");
    const write = await excel.press("WriteSummary");
    const refresh = await excel.press("Refresh");
    const formula = await excel.formula("=PDV.ACHIEVEMENT()");
    for (const said of [check, write, refresh, excel.paneText()]) {
      expect(said.trim().length).toBeGreaterThan(15);
      expect(said).not.toMatch(/undefined|null|NaN|\[object|Error:|TypeError|Exception/u);
    }
    expect(formula).toMatchObject({ error: "#N/A" });
    expect((formula as { message: string }).message.length).toBeGreaterThan(20);
    expect(excel.errors).toEqual([]);
  }, 60_000);
});

it("says what columns a list of units lacks and what that costs, in the pane and on the sheet of findings", async () => {
  const units = [
    ["Mã đơn vị", "Tên đơn vị"],
    ["C1", "Chi bộ Một"],
    ["C2", "Chi bộ Hai"],
  ];
  const excel = await openBook(smallBook(units));
  const said = [
    /chưa có cột “Kế hoạch 2017”: không tính được tỷ lệ/u,
    /chưa có cột “Trực thuộc”: các đơn vị được coi là ngang cấp/u,
  ];
  for (const sentence of said) expect(excel.paneText()).toMatch(sentence);
  await excel.press("WriteSummary");
  const sheet = excel.read("'Kiểm tra'!A1:A12").values.flat().join("\n");
  for (const sentence of said) expect(sheet).toMatch(sentence);
  expect(excel.errors).toEqual([]);
  excel.close();
});
