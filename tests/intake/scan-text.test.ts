// What one walk over a text finds: a hash of what it folds to, whether it is to be looked at, and "Thị".

import { createScan, hashDigits, scanText, type TextScan } from "../../src/intake/scan-text";

function scan(text: string): TextScan {
  const found = createScan();
  scanText(text, found);
  return found;
}

it.each([
  ["", false],
  ["Nguyễn Văn An", false],
  ["Lò Oanh Il", false],
  ["1990", false],
  ["12A", false],
  ["1O/05/1990", true],
  ["l2/05/1990", true],
  [" Lò Oanh", true],
  ["Lò Oanh ", true],
  ["Lò  Oanh", true],
  ["Lò\u00A0Oanh", true],
  ["Ðặng", true],
  ["Nguyễn".normalize("NFD"), true],
])("takes %j for a text to be looked at: %s", (text, suspicious) => {
  expect(scan(text).suspicious).toBe(suspicious);
});

it.each([
  ["Nguyễn  Văn An", "NGUYỄN VĂN AN".normalize("NFD")],
  ["Đặng Thuỷ", "ÐẶNG THỦY"],
  ["\u0410n 2", "\uFF21N \uFF12"],
  ["H’Mông", "H'Mông"],
  ["Nguyễn Văn An 日щ", "Nguyễn Văn An"],
])("hashes %j and %j alike", (one, other) => {
  expect(scan(one).hash).toBe(scan(other).hash);
});

it.each([
  ["Nguyễn Văn An", "Nguyễn Văn Ân B"],
  ["Nguyễn Văn An", "Nguyễn Văn Na"],
  ["A", "An"],
  ["A", "B"],
  ["Đ", ""],
  ["9", ""],
])("hashes %j and %j each by itself", (one, other) => {
  expect(scan(one).hash).not.toBe(scan(other).hash);
});

it.each([
  ["Trần Thị Bình", true],
  ["TRẦN THỊ BÌNH".normalize("NFD"), true],
  ["Nguyễn Thi", true],
  ["Nguyễn Thạch", false],
])("looks for Thị in %s: %s", (name, hasThi) => {
  expect(scan(name).hasThi).toBe(hasThi);
});

it.each([
  ["Lê Đỗ An", false],
  ["Vũ An", false],
  ["Lê An và Lê Bình", true],
  ["LÊ AN\u00A0VÀ LÊ BÌNH".normalize("NFD"), true],
  ["1. Lê An", true],
  ["Lê An\nLê Bình", true],
  ["Lê An\rLê Bình", true],
])("takes %j for a text that may name two people: %s", (name, mayBeTwo) => {
  expect(scan(name).mayBeTwo).toBe(mayBeTwo);
});

it("hashes digits without what stands between and the zeros before them", () => {
  expect(hashDigits("001 090 000 011", 8)).toBe(hashDigits("1090000011", 8));
  expect(hashDigits("001090000011", 8)).not.toBe(hashDigits("001090000012", 8));
  expect(hashDigits("CCCD: 1090000011", 8)).toBe(hashDigits("1090000011", 8));
  expect(hashDigits("123456789", 8)).not.toBe(hashDigits("12345678", 8));
  expect(hashDigits("1234567", 8)).toBe(0);
  expect(hashDigits("00000000", 8)).not.toBe(0);
});
