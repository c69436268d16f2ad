// Formulas on the person's own sheets keep their addresses when rows of ours move: the press says which they are.

import { listOf, openExcelRoom, summaryOf, type ExcelRoom } from "./excel-room";

const UNITS = ["01|Chi bộ Một", "02|Chi bộ Hai", "03|Chi bộ Ba"];

let excel: ExcelRoom;
beforeEach(async () => {
  excel = openExcelRoom();
  await excel.writeAll([summaryOf(UNITS), listOf(["một"])]);
  excel.type("Sheet1!A1", "='Tổng hợp'!C5");
  excel.type("Sheet1!A2", "='Tổng hợp'!C3*2");
  excel.type("Sheet1!B2", "=SUM('Tổng hợp'!C3:C6)");
  excel.type("Sheet1!B3", "=C5&\"'Tổng hợp'!C5\"");
});

async function pointing(units: readonly string[]): Promise<unknown> {
  const result = await excel.writeAll([summaryOf(units), listOf(["một"])]);
  return result.asked === null ? result.pointing : null;
}

it("names those whose cells have another row by now, and changes none", async () => {
  expect(await pointing(["00|Chi bộ Không", ...UNITS])).toEqual([
    { sheet: "Sheet1", cell: "A1" },
    { sheet: "Sheet1", cell: "B2" },
  ]);
  expect(excel.formula("Sheet1!A1")).toBe("='Tổng hợp'!C5");
});

it("names them on large sheets, and reads none that has no formula", async () => {
  excel.type("Sheet1!Z5000", "='Tổng hợp'!C6");
  expect(await pointing(["00|Chi bộ Không", ...UNITS])).toContainEqual({ sheet: "Sheet1", cell: "Z5000" });
  for (const cell of ["A1", "A2", "B2", "B3", "Z5000"]) excel.type(`Sheet1!${cell}`, "1");
  await pointing(UNITS);
  let before = excel.bench.server.log.length;
  await pointing(UNITS);
  const staying = excel.bench.server.log.length - before;
  before = excel.bench.server.log.length;
  expect(await pointing([...UNITS].reverse())).toEqual([]);
  expect(excel.bench.server.log.length - before).toBe(staying + 2);
});

it("looks at no sheet of the person's while the rows stay", async () => {
  const requests = (): number => excel.bench.server.log.length;
  let before = requests();
  expect(await pointing(UNITS)).toEqual([]);
  const staying = requests() - before;
  before = requests();
  await pointing([...UNITS].reverse());
  expect(requests() - before).toBe(staying + 2);
});
