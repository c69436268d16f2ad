import type { ColumnId, Issue, IssueCode } from "../../src/model/issue";
import { en } from "../../src/text/en";
import { issueSentence, type IssueSentence } from "../../src/text/issue-sentence";
import { vi } from "../../src/text/vi";

const issue: Issue = {
  code: "admission/unknown-unit",
  severity: "error",
  sheet: "Kết nạp",
  cell: "C17",
  parameters: { text: "Huyện Mê Lin", suggestion: "Huyện Mê Linh" },
};

it("says in Vietnamese what is wrong and what to do", () => {
  expect(issueSentence(vi, issue)).toEqual({
    title: "Đơn vị không có trong danh sách",
    what: "Đơn vị “Huyện Mê Lin” không có trong danh sách, nên dòng này không được tính. Có phải là “Huyện Mê Linh”?",
    why: "Không khớp đơn vị nào thì không biết tính người này cho kế hoạch của ai; phần bổ trợ không tự đoán thay.",
    fix: "Sửa lại tên cho khớp danh sách đơn vị, hoặc thêm đơn vị này vào danh sách.",
  });
});

it.each<[ColumnId, RegExp, boolean]>([
  ["admission.sex", /“không ghi”/u, false],
  ["admission.religion", /“không ghi”/u, true],
  ["admission.identity", /đối chiếu/u, false],
  ["admission.certificate", /thời hạn/u, false],
])("says what the blanks of %s lead to, and advises “không” only where that is an answer", (id, means, isAnswer) => {
  const blanks: Issue = {
    code: "column/blanks",
    severity: "note",
    sheet: "Kết nạp",
    cell: "E7",
    parameters: { column: id, count: 1 },
  };
  const { what, fix } = issueSentence(vi, blanks);
  expect(what).toMatch(means);
  expect(fix.includes("“không”")).toBe(isAnswer);
  expect(issueSentence(en, blanks).fix.includes("“không”")).toBe(isAnswer);
});

it("shows all values that a column takes, or says that there are more", () => {
  const unknown = (column: "admission.sex" | "admission.ethnicity"): Issue => ({
    code: "value/unknown",
    severity: "warning",
    sheet: "Kết nạp",
    cell: "D2",
    parameters: { column, text: "z", suggestion: null },
  });
  expect(issueSentence(vi, unknown("admission.sex")).fix).toMatch(/Ví dụ: Nam, Nữ\.$/u);
  expect(issueSentence(vi, unknown("admission.ethnicity")).fix).toMatch(/Mông …$/u);
});

it("says by which date a row counts whose other date is bad", () => {
  const bad: Issue = {
    code: "date/impossible",
    severity: "error",
    sheet: "Kết nạp",
    cell: "D2",
    parameters: {
      column: "admission.admitted",
      text: "31/02/2025",
      countedBy: { column: "admission.decision", day: "03/01/2025" },
    },
  };
  expect(issueSentence(vi, bad).what).toBe(
    "“31/02/2025” ở cột “Ngày kết nạp” là ngày không tồn tại; ngày để xếp kỳ lấy ở cột “Ngày quyết định” (03/01/2025).",
  );
  expect(issueSentence(en, bad).what).toMatch(/the day that counts is taken from the column “.+” \(03\/01\/2025\)\.$/u);
});

it("says of a day whose year is out of range that the year is, not the day", () => {
  const far: Issue = {
    code: "date/impossible",
    severity: "error",
    sheet: "Kết nạp",
    cell: "D2",
    parameters: { column: "admission.admitted", text: "19/5/2206", outsideYears: true },
  };
  const { what, why } = issueSentence(vi, far);
  expect(what).toContain("“19/5/2206” ở cột “Ngày kết nạp” có năm nằm ngoài khoảng 1910 đến 2099");
  expect(`${what} ${why}`).not.toMatch(/không tồn tại|không có ngày này/u);
  expect(issueSentence(en, far).what).toContain("has a year outside 1910 to 2099");
});

it("promises the lost zero of an identity number only where it agrees with the year of birth", () => {
  const lost: Issue = {
    code: "identity/lost-zero",
    severity: "warning",
    sheet: "Kết nạp",
    cell: "E2",
    parameters: { digits: 11, document: "137/2015/NĐ-CP", article: "Điều 13" },
  };
  expect(issueSentence(vi, lost).fix).toMatch(/khớp năm sinh.*đối chiếu căn cước/u);
  expect(issueSentence(en, lost).fix).toMatch(/agree with the year of birth; look the others up/u);
  expect(issueSentence(vi, lost).what).toContain("vì ô là kiểu số");
});

it("never says of a cell of text that it is a number", () => {
  const lost: Issue = {
    code: "identity/lost-zero",
    severity: "warning",
    sheet: "Kết nạp",
    cell: "E2",
    parameters: { digits: 10, asText: true, document: "137/2015/NĐ-CP", article: "Điều 13" },
  };
  const { what, fix } = issueSentence(vi, lost);
  expect(`${what} ${fix}`).not.toContain("kiểu");
  expect(what).toContain("chỉ có 10 chữ số");
  const english = issueSentence(en, lost);
  expect(`${english.what} ${english.fix}`).not.toContain("cell");
});

it("says it in English", () => {
  expect(issueSentence(en, issue).what).toBe(
    "The unit “Huyện Mê Lin” is not in the list, so this row is not counted. Is it “Huyện Mê Linh”?",
  );
});

it("names the sheet where the issue has no cell of its own to point to", () => {
  const noRows: Issue = {
    code: "sheet/no-rows",
    severity: "warning",
    sheet: "Đơn vị",
    cell: "A1",
    parameters: { kind: "units" },
  };
  expect(issueSentence(vi, noRows).what).toContain("“Đơn vị”");
});

it("groups thousands as each language does", () => {
  const plan: Issue = {
    code: "plan/differs-from-children",
    severity: "warning",
    sheet: "Đơn vị",
    cell: "D2",
    parameters: { name: "Đảng bộ huyện", period: "2017", own: 12_064, children: 980 },
  };
  expect(issueSentence(vi, plan).what).toContain("12.064");
  expect(issueSentence(en, plan).what).toContain("12,064");
});

it.each([
  ["Vietnamese", vi.issues],
  ["English", en.issues],
])("ends every %s sentence as a sentence and gives every kind its own title", (_, texts) => {
  const parameters = new Proxy(
    {},
    {
      get: (_target, key) =>
        key === "suggestion" || key === "above"
          ? null
          : key === "why"
            ? "pupil-age"
            : ["column", "first", "second"].includes(String(key))
              ? "unit.name"
              : "1",
    },
  );
  for (const code of Object.keys(texts.sentences) as IssueCode[]) {
    const say = texts.sentences[code] as (parameters: object, where: object) => IssueSentence;
    const { what, why, fix } = say(parameters, { sheet: "S", cell: "A1" });
    const sentence: unknown = expect.stringMatching(/^\S.*[.?]$/u);
    expect([code, what, why, fix]).toEqual([code, sentence, sentence, sentence]);
    expect([code, new Set([what, why, fix]).size]).toEqual([code, 3]);
  }
  const titles = Object.values(texts.titles);
  expect(new Set(titles).size).toBe(titles.length);
});

it.each([
  ["Vietnamese", vi],
  ["English", en],
])("names document and article of every rule in %s", (_, texts) => {
  const rule = { document: "294-QĐ/TW (2025)", article: "1.1.1" };
  const months = { months: 200, limit: 216, boundary: false };
  const issues = [
    { code: "age/too-young", parameters: { ...months, ...rule } },
    { code: "age/too-old", parameters: { ...months, ...rule } },
    { code: "identity/lost-zero", parameters: { digits: 11, ...rule } },
    { code: "identity/old-number", parameters: rule },
    { code: "identity/not-twelve-digits", parameters: { digits: 8, ...rule } },
    { code: "identity/several-numbers", parameters: { count: 2, isClear: true, ...rule } },
    { code: "identity/sex-differs", parameters: rule },
    { code: "identity/year-differs", parameters: rule },
    { code: "card/before-official", parameters: rule },
    { code: "card/differs-from-identity", parameters: rule },
    { code: "file-number/unusual", parameters: { text: "1", ...rule } },
    { code: "education/below-minimum", parameters: { exception: false, ...rule } },
    { code: "youth/too-old", parameters: { years: 31, limit: 30, ...rule } },
    { code: "certificate/too-late", parameters: rule },
    { code: "certificate/expired", parameters: { months: 61, limit: 60, ...rule } },
    { code: "official/too-early", parameters: { months: 6, limit: 12, ...rule } },
  ] as const;
  for (const issue of issues) {
    const { why } = issueSentence(texts, { severity: "warning", sheet: "S", cell: "A1", ...issue });
    expect([issue.code, why]).toEqual([issue.code, expect.stringContaining(rule.document)]);
    expect([issue.code, why]).toEqual([issue.code, expect.stringContaining(rule.article)]);
  }
});
