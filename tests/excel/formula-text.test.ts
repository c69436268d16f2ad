// A lost function in every spelling that Excel leaves in a cell, and what only looks like one.

import { callsFunction, cleanFormula, isFormula } from "../../src/excel/formula-text";

it.each([
  ['=_xldudf_PDV_PLAN("HN01",2017)', '=PDV.PLAN("HN01",2017)'],
  ["=[2]!_xldudf_PDV_SUMMARY()", "=PDV.SUMMARY()"],
  ["=_xlfn._xldudf_PDV_SUMMARY()", "=PDV.SUMMARY()"],
  ["=_xlfn.PDV.PLAN()+1", "=PDV.PLAN()+1"],
  ["='C:\\Users\\Cán bộ\\AddIns\\dang vien.xlam'!PDV.PLAN(A1)", "=PDV.PLAN(A1)"],
  ["=IF(A1>0,'D:\\x.xlam'!PDV.RATIO(A1,B1),x.xlam!PDV.AGE(C1,D1))", "=IF(A1>0,PDV.RATIO(A1,B1),PDV.AGE(C1,D1))"],
  ["=[x.xlam]Sheet1!PDV.PLAN()", "=PDV.PLAN()"],
  ["=@_xldudf_PDV_PLAN ()", "=@PDV.PLAN ()"],
  ["=pdv.plan()", "=PDV.PLAN()"],
])("%s is entered as %s", (stuck, clean) => {
  expect(callsFunction(stuck)).toBe(true);
  expect(cleanFormula(stuck)).toBe(clean);
  expect(cleanFormula(clean)).toBe(clean);
});

it.each([
  '="PDV.PLAN("&A1',
  "='PDV.PLAN()'!A1",
  "=MYPDV.PLAN()",
  "=x.PDV.PLAN()",
  "=Table1[PDV.PLAN(a)]",
  "=PDV.PLAN",
  '=HYPERLINK("#\'_xldudf_PDV_PLAN(\'!A1","xem")',
])("%s calls none of ours and stays", (formula) => {
  expect(callsFunction(formula)).toBe(false);
  expect(cleanFormula(formula)).toBe(formula);
});

it("keeps texts, quotes and names of sheets within a formula that is mended", () => {
  expect(cleanFormula(`=_xldudf_PDV_TALLY("_xldudf_PDV_PLAN(","a""b",'Chi bộ ''1'''!A1)`)).toBe(
    `=PDV.TALLY("_xldudf_PDV_PLAN(","a""b",'Chi bộ ''1'''!A1)`,
  );
});

it("tells a formula from a text that begins like one", () => {
  expect(isFormula("=A1", 5)).toBe(true);
  expect(isFormula("=A1", "=A1")).toBe(false);
  expect(isFormula("A1", "A1")).toBe(false);
});
