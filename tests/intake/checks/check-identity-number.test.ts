import type { CellValue } from "../../../src/model/grid";
import { person, testCheck, type Book } from "./test-check";

const of = (identity: CellValue, settings = {}): Book => person({ "Số định danh": identity }, settings);

testCheck("identity/not-twelve-digits", {
  positive: [
    [
      "two numbers in a cell",
      of("012345678; 001090000011"),
      "error Kết nạp!E2",
      { document: "137/2015/NĐ-CP", article: "Điều 13" },
    ],
    ["letters", of("chưa có"), "error Kết nạp!E2", { digits: 0 }],
    ["a province that there is none", of("997090000011"), "error Kết nạp!E2"],
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

testCheck("identity/lost-zero", {
  positive: [["a number of Excel", of(14098000033), "warning Kết nạp!E2", { digits: 11 }]],
  negative: [["twelve digits", of("014098000033")]],
  boundary: [
    ["twelve digits", of("001090000011")],
    ["eleven", of("01090000011"), "warning Kết nạp!E2", { digits: 11 }],
    ["ten", of("1090000011"), "warning Kết nạp!E2", { digits: 10 }],
    ["nine", of("109000001")],
  ],
});

testCheck("identity/old-number", {
  positive: [["nine digits", of("012345678"), "warning Kết nạp!E2"]],
  negative: [["twelve digits", of("001090000011")]],
  boundary: [
    ["nine digits in groups", of("012 345 678"), "warning Kết nạp!E2"],
    ["ten digits", of("0123456789")],
    ["eight digits", of("12345678")],
  ],
});
