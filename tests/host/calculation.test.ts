// Ordinary formulas: what they give, and what is refused.

import { toEnglishFormula } from "./calculation/typed-formula";
import { Excel } from "./excel";
import type { FormulaValue } from "./asking";
import { dataBook, formulaTable } from "./fixtures/formula-table";

let excel: Excel;
let results: FormulaValue[];

beforeAll(async () => {
  excel = await Excel.open({ addIn: false, locale: "en-US", book: dataBook(), now: 45000.5 });
  results = await excel.formulas(formulaTable.map(([formula]) => formula));
});

afterAll(() => {
  expect(excel.errors).toEqual([]);
  excel.close();
});

describe("formulas", () => {
  it.each(formulaTable.map(([formula, expected], index) => [formula, expected, index] as const))(
    "%s is %j",
    (_formula, expected, index) => {
      const result = results[index];
      const plain = typeof result === "object" && "error" in result ? result.error : result;
      if (typeof expected === "number") expect(plain).toBeCloseTo(expected, 10);
      else expect(plain).toEqual(expected);
    },
  );

  it("take the clock that they are given, and none otherwise", async () => {
    expect(await excel.formulas(["=TODAY()", "=NOW()"])).toEqual([45000, 45000.5]);
    const clockless = await Excel.open({ addIn: false });
    await expect(clockless.formula("=YEAR(TODAY())")).rejects.toThrow("TODAY() without a fixed clock");
    clockless.close();
  });

  it.each([
    ["=OFFSET(A1,1,1)", "The function OFFSET in =OFFSET(A1,1,1)"],
    ["=IF(TRUE,RAND(),0)", "The function RAND in"],
    ["=SUM(LAMBDA(x,x)(1))", "formula"],
  ])("%s is refused by its name", async (formula, sentence) => {
    await expect(excel.formula(formula)).rejects.toThrow(sentence === "formula" ? "The argument is invalid" : sentence);
  });

  it.each(["=SUM(1", "=1+", "=SUM()", "=IF(1,2,3,4)", "=A1 B1", "=)"])(
    "%s is no formula for Excel",
    async (formula) => {
      await expect(excel.formula(formula)).rejects.toMatchObject({ code: "InvalidArgument" });
    },
  );
});

describe("typed in vi-VN", () => {
  it.each([
    ["=ROUND(1,25;1)", "=ROUND(1.25,1)"],
    ["=A1*1,5", "=A1*1.5"],
    ["=SUM(1,2)", "=SUM(1,2)"],
    ['=IF(A1>=0,5;"đạt; tốt";"chưa")', '=IF(A1>=0.5,"đạt; tốt","chưa")'],
    ["=(1,5+2)", "=(1,5+2)"],
  ])("%s means %s", (typed, english) => {
    expect(toEnglishFormula(typed)).toBe(english);
  });

  it("texts of numbers follow the locale", async () => {
    const vietnamese = await Excel.open({ addIn: false });
    expect(
      await vietnamese.formulas(['=1,5&""', '="2,5"+1', '=TEXT(0,9444;"0,0%")', '=TEXT(45000;"dd/mm/yyyy")']),
    ).toEqual(["1,5", 3.5, "94,4%", "15/03/2023"]);
    vietnamese.close();
  });
});
