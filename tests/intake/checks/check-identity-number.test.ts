import type { CellValue } from "../../../src/model/grid";
import { read } from "../grids";
import { on, person, testCheck, type Book } from "./test-check";

const of = (identity: CellValue, settings = {}): Book => person({ "Số định danh": identity }, settings);

testCheck("identity/not-twelve-digits", {
  positive: [
    [
      "thirteen letters and digits",
      of("0010900000111"),
      "error Kết nạp!E2",
      { document: "137/2015/NĐ-CP", article: "Điều 13" },
    ],
    ["letters", of("chưa có"), "error Kết nạp!E2", { digits: 0 }],
  ],
  negative: [
    ["twelve digits", of("001090000011")],
    ["twelve digits in groups", of("001 090 000 011")],
    ["a blank", of("")],
    ["a dash", of("-")],
    ["anything where the rule is off", of("1", { rules: { "identity-number": "off" } })],
  ],
  boundary: [
    ["eight digits", of("12345678"), "error Kết nạp!E2", { digits: 8 }],
    ["nine digits, an old number", of("123456789")],
    ["ten digits that are none with their zeros", of("9990000011"), "error Kết nạp!E2"],
    ["thirteen digits", of("0010900000111"), "error Kết nạp!E2", { digits: 13 }],
  ],
});

testCheck("identity/impossible", {
  positive: [
    [
      "a province that there is none",
      of("997090000011"),
      "error Kết nạp!E2",
      { document: "137/2015/NĐ-CP", article: "Điều 13" },
    ],
    ["a fourth digit of no century", of("092754096412"), "error Kết nạp!E2"],
  ],
  negative: [
    ["twelve digits with a letter", of("A997090000011")],
    ["one where the rule is off", of("997090000011", { rules: { "identity-number": "off" } })],
  ],
  boundary: [
    ["the last province", of("096090000011")],
    ["the one after it", of("097090000011"), "error Kết nạp!E2"],
    ["the last century", of("001390000011")],
    ["eleven digits that are none with their zero", of("99900000011")],
  ],
});

testCheck("identity/lost-zero", {
  positive: [
    ["a number of Excel", of(14098000033), "warning Kết nạp!E2", { digits: 11 }],
    ["text", of("14098000033"), "warning Kết nạp!E2", { digits: 11, asText: true }],
    [
      "as a note where the workbook says so",
      of(14098000033, { rules: { "identity-number": "note" } }),
      "note Kết nạp!E2",
    ],
  ],
  negative: [["twelve digits", of("014098000033")]],
  boundary: [
    ["twelve digits", of("001090000011")],
    ["eleven", of("01090000011"), "warning Kết nạp!E2", { digits: 11 }],
    ["ten", of("1090000011"), "warning Kết nạp!E2", { digits: 10 }],
    ["nine", of("109000001")],
  ],
});

/** Admitted on a day. */
const admitted = (decision: string, identity: CellValue, settings = {}): Book =>
  person({ "Số định danh": identity, "Ngày quyết định": on(decision), "Ngày kết nạp": "" }, settings);

testCheck("identity/old-number", {
  positive: [
    ["nine digits", of("012345678"), "warning Kết nạp!E2", { document: "137/2015/NĐ-CP", article: "Điều 13" }],
    [
      "as an error where the workbook says so",
      of("012345678", { rules: { "old-identity-number": "error" } }),
      "error Kết nạp!E2",
    ],
  ],
  negative: [
    ["twelve digits", of("001090000011")],
    ["nine digits of long ago", admitted("19/05/1998", "012345678")],
    ["nine digits where the rule is off", of("012345678", { rules: { "old-identity-number": "off" } })],
  ],
  boundary: [
    ["nine digits in groups", of("012 345 678"), "warning Kết nạp!E2"],
    ["ten digits", of("0123456789")],
    ["eight digits", of("12345678")],
    ["the last day of nine digits", admitted("31/12/2015", "012345678")],
    ["the first day of twelve", admitted("01/01/2016", "012345678"), "warning Kết nạp!E2"],
  ],
});

it("asks numbers of twelve digits for their form and facts whenever somebody was admitted", () => {
  const codes = (identity: string): readonly string[] =>
    read(admitted("19/05/1998", identity).grids).issues.map(({ code }) => code);
  expect(codes("1075000011")).toContain("identity/lost-zero");
  expect(codes("12345678")).toContain("identity/not-twelve-digits");
});

testCheck("identity/several-numbers", {
  positive: [
    [
      "an old number and the new one",
      of("012345678; 001090000011"),
      "warning Kết nạp!E2",
      { count: 2, isClear: true, document: "137/2015/NĐ-CP", article: "Điều 13" },
    ],
    ["on two lines", of("012345678\n001090000011"), "warning Kết nạp!E2", { isClear: true }],
    ["with a blank between", of("012345678 001090000011"), "warning Kết nạp!E2", { isClear: true }],
    ["the old one in brackets", of("001090000011 (012345678)"), "warning Kết nạp!E2", { isClear: true }],
    ["one of them in groups", of("012 345 678, 001 090 000 011"), "warning Kết nạp!E2", { isClear: true }],
    ["two of twelve digits", of("001090000011; 001090000012"), "warning Kết nạp!E2", { isClear: false }],
    ["two old ones", of("012345678; 012345679"), "warning Kết nạp!E2", { isClear: false }],
  ],
  negative: [
    ["one number in groups", of("001 090 000 011")],
    ["one number with a comma between its groups", of("001,090,000,011")],
    ["one number and its label", of("Số CCCD: 001090000011")],
  ],
  boundary: [
    ["eight digits beside it", of("12345678; 001090000011"), "warning Kết nạp!E2"],
    ["seven, which are no number", of("1234567; 001090000011")],
    ["the same number twice", of("001090000011; 001090000011")],
  ],
});
