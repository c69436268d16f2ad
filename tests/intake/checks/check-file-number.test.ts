import { person, testCheck, type Book } from "./test-check";

const of = (text: string, settings = {}): Book => person({ "Số lý lịch": text }, settings);

testCheck("file-number/unusual", {
  positive: [["no letters", of("000001"), "warning Kết nạp!E2", { document: "38-HD/BTCTW (2025)", article: "II.1.2" }]],
  negative: [
    ["two letters", of("000001 HN")],
    ["three letters and no space", of("200000NBĐ")],
    ["a blank", of("")],
    ["anything where the rule is off", of("1", { rules: { "file-number": "off" } })],
  ],
  boundary: [
    ["five digits", of("00001 HN"), "warning Kết nạp!E2"],
    ["six digits", of("000001 HN")],
    ["seven digits", of("0000001 HN"), "warning Kết nạp!E2"],
    ["one letter", of("000001 H"), "warning Kết nạp!E2"],
    ["four letters", of("000001 HNOI"), "warning Kết nạp!E2"],
    ["two spaces", of("000001  HN"), "warning Kết nạp!E2"],
  ],
});
