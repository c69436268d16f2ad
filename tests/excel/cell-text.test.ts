import { cellText, linkFormula } from "../../src/excel/cell-text";

describe("cellText", () => {
  it.each([
    "=1+1",
    "+84 912 345 678",
    "-",
    "@ghi chú",
    "'đã có dấu",
    "(1)",
    "(5)=(4)/(3)",
    "001",
    "1-2",
    "12/12",
    "$5",
    "#N/A",
    "TRUE",
    "false",
    "May 2017",
    "\t=1",
    "  =1",
  ])("marks %j, which Excel would take for something else, as text", (text) => {
    expect(cellText(text)).toBe(`'${text}`);
  });

  it.each(["Huyện Mê Linh", "–", "≥ 80", "II", "Trueman", "Maya", "tháng 5", "", "<img src=x onerror=alert(1)>", "😀"])(
    "leaves %j alone",
    (text) => {
      expect(cellText(text)).toBe(text);
    },
  );

  it("says with an ellipsis that a text longer than a cell holds was cut", () => {
    const long = "a".repeat(40_000);
    expect(cellText(long)).toHaveLength(32_767);
    expect(cellText(long).endsWith("a…")).toBe(true);
    expect(cellText("a".repeat(32_767))).toBe("a".repeat(32_767));
  });
});

describe("linkFormula", () => {
  it("doubles apostrophes of the sheet's name and quotation marks of the label", () => {
    expect(linkFormula("Ban 'A'", "C17", 'Ô "C17"')).toBe(`=HYPERLINK("#'Ban ''A'''!C17","Ô ""C17""")`);
  });
});
