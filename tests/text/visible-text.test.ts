import { visibleLetterD, visibleMarks, visibleSpaces } from "../../src/text/visible-text";

describe("what a text hides", () => {
  it.each([
    ["  Đảng  bộ ", "␣␣Đảng␣␣bộ␣"],
    ["Đảng bộ", "Đảng bộ"],
    ["Đảng\u00A0bộ\u200B", "Đảng°bộ•"],
  ])("%j shows its spaces as %j", (text, shown) => {
    expect(visibleSpaces(text)).toBe(shown);
  });

  it("shows marks that stand alone, and the letters that only look like Đ", () => {
    expect(visibleMarks("é".normalize("NFD"))).toBe("e◌\u0301");
    expect(visibleMarks("é")).toBe("é");
    expect(visibleLetterD("\u00D0ặng Đ")).toBe("[\u00D0]ặng Đ");
  });
});
