import * as fc from "fast-check";
import { convertLegacy, detectLegacy } from "../../src/intake/legacy-text";
import { convertible } from "../fixtures/generator/messy/legacy";

it.each([
  ["tcvn3", "§¶ng viªn", "Đảng viên"],
  ["tcvn3", "§¶ng bé x·", "Đảng bộ xã"],
  ["tcvn3", "Hä vµ tªn", "Họ và tên"],
  ["tcvn3", "NguyÔn V¨n Tr\u00ADêng", "Nguyễn Văn Trường"],
  ["vni", "Ñaûng boä", "Đảng bộ"],
  ["vni", "Hoï vaø teân", "Họ và tên"],
  ["vni", "Nguyeãn Vaên Tröôøng", "Nguyễn Văn Trường"],
  ["vni", "Ñoù", "Đó"],
  ["vni", "Tö", "Tư"],
  ["vni", "oån", "ổn"],
  ["vni", "toå b", "tổ b"],
  ["vni", "Toå HTX", "Tổ HTX"],
] as const)("knows %s in %j", (encoding, typed, text) => {
  expect(detectLegacy(typed)).toBe(encoding);
  expect(convertLegacy(typed, encoding)).toBe(text);
});

it.each([
  "Đảng bộ xã Hòa Bình",
  "Hà Nam",
  "Toán",
  "hoà",
  "Nam",
  "",
  "Café Noël",
  "naïve",
  "Hoï naïve",
  "Toå HTXx",
  "Toå xHTX",
  "§ 5",
  "25 °C",
  "12 m²",
  "Lê",
  "Công an Thành phố",
  "Đảng viên".normalize("NFD"),
])("leaves %j alone", (text) => {
  expect(detectLegacy(text)).toBeNull();
});

it.each([
  ["tcvn3", "mÐ mÌ mÎ mÏ mÑ", "mé mè mẻ mẽ mẹ"],
  ["vni", "ÑAÛNG BOÄ XAÕ BÌNH ÑÖÙC", "ĐẢNG BỘ XÃ BÌNH ĐỨC"],
  ["vni", "Aùnh, AÙNH, Eâm, EÂM", "Ánh, ÁNH, Êm, ÊM"],
] as const)("turns of %s %j", (encoding, typed, text) => {
  expect(convertLegacy(typed, encoding)).toBe(text);
});

it("turns a single letter too", () => {
  expect(convertLegacy("µ", "tcvn3")).toBe("à");
});

it("leaves what is Unicode already as it is", () => {
  expect(convertLegacy("Đảng bộ xã Hòa Bình", "tcvn3")).toBe("Đảng bộ xã Hòa Bình");
});

const SYLLABLES = ["Nguyễn", "Đảng", "bộ", "thị", "trấn", "Thủy", "quý", "được", "ngừng", "giỏi", "yến", "ươm", "ỷ"];

it.each(["tcvn3", "vni"] as const)("turns %s back into what was typed", (encoding) => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...SYLLABLES), { minLength: 1, maxLength: 6 }), (words) => {
      const text = words.join(" ");
      expect(convertLegacy(convertible(encoding)(text), encoding)).toBe(text);
    }),
  );
});
