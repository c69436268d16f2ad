// A press writes all its sheets or none: whichever request fails, however far Excel got with it, and whenever the person presses
// cancel, the workbook is afterwards what it was before, in values, formulas, looks, names, sheets, order and charts.

import {
  answered,
  ENDS,
  FIRST,
  interrupt,
  openFirst,
  openSecond,
  PRESSES,
  requestsOf,
  SECOND,
  snapshot,
} from "./interrupted-presses";

describe.each(PRESSES)("$name ($requests requests)", (press) => {
  const { open, requests: count, sheets } = press;

  it.each(ENDS)("ends at each request (%s): n of n workbooks unchanged", async (end) => {
    const requests = await requestsOf(press);
    let unchanged = 0;
    for (const request of requests) {
      const ended = await interrupt(press, request, end);
      expect(ended.said).toMatchObject(end === "stop" ? { name: "Cancelled" } : { code: "unexpected" });
      expect(ended.unchanged).toBe(true);
      unchanged += 1;
    }
    expect([unchanged, requests.length]).toEqual([count, count]);
  });

  it("is taken back: the workbook is what it was before", async () => {
    const excel = await open();
    const answers = await answered(excel, sheets);
    const before = snapshot(excel);
    const result = await excel.writeAll(sheets, answers);
    expect(snapshot(excel)).not.toEqual(before);
    await excel.takeBack(result);
    expect(snapshot(excel)).toEqual(before);
  });

  it("is not taken back after somebody changed a cell, and the cell is named", async () => {
    const excel = await open();
    const result = await excel.writeAll(sheets, await answered(excel, sheets));
    excel.type("'Kiểm tra'!A2", "sửa sau");
    const before = snapshot(excel);
    await expect(excel.takeBack(result)).rejects.toMatchObject({
      code: "changed-since",
      sheet: "Kiểm tra",
      cell: "A2",
    });
    expect(snapshot(excel)).toEqual(before);
  });
});

it("a new sheet that holds something of the person's by now is not taken away", async () => {
  const excel = openFirst();
  const result = await excel.writeAll(FIRST);
  excel.type("'Tổng hợp'!K30", "của tôi");
  await expect(excel.takeBack(result)).rejects.toMatchObject({ code: "changed-since", cell: "K30" });
  expect(excel.names()).toEqual(["Sheet1", "Tổng hợp", "Kiểm tra"]);
});

it("what takes back fails at each request: the workbook stays as written", async () => {
  for (const request of [1, 2, 4]) {
    const excel = await openSecond();
    const result = await excel.writeAll(SECOND, await answered(excel, SECOND));
    const before = snapshot(excel);
    excel.bench.server.failNext(request, "GeneralException", "half");
    await expect(excel.takeBack(result)).rejects.toMatchObject({ code: "unexpected" });
    expect(snapshot(excel)).toEqual(before);
  }
});
