import { bareText, foldText, withoutMarks } from "../../src/intake/fold";
import { ETHNICITY_SPELLINGS } from "../../src/intake/code-lists/ethnicity";

it.each([
  ["hoà", "hòa"],
  ["thuỷ", "thủy"],
  ["Uỷ ban", "ủy ban"],
  ["khoẻ", "khỏe"],
  ["quí", "quí"],
  ["qúy", "quý"],
  ["gìa", "già"],
  ["hòan", "hoàn"],
  ["ngừơi", "người"],
  ["của", "của"],
  ["cuả", "của"],
  ["thuở", "thuở"],
  ["giếng", "giếng"],
  ["khuỷu", "khuỷu"],
  ["Ðảng bộ", "đảng bộ"],
  ["Ɖảng bộ", "đảng bộ"],
  ["ĐẢNG\u00A0BỘ  xã", "đảng bộ xã"],
  ["Đảng\u200B bộ\n xã ", "đảng bộ xã"],
  ["Đảng bộ".normalize("NFD"), "đảng bộ"],
  ["2010–2015", "2010-2015"],
  ["H’Mông", "h'mông"],
  ["  x  ", "x"],
  ["H\u043Ea", "hoa"],
  ["\u0410n", "an"],
  ["1 \u0410", "1 a"],
  ["\uFF12\uFF10\uFF11\uFF17", "2017"],
  ["thuý", "thúy"],
  ["quỳ", "quỳ"],
  ["Gìn", "gìn"],
  ["lý", "lý"],
  ["tâúng", "tấung"],
  ["Hoàbình", "hoàbình"],
  ["Hoàbinh", "hoàbinh"],
  ["Kilômét", "kilômét"],
  ["Bằnglăng", "bằnglăng"],
  ["từ đến", "từ đến"],
  [" từ", "từ"],
  ["xã\n\tAn", "xã an"],
  ["An Thuý", "an thúy"],
  ["từ  số 2 ", "từ số 2"],
  ["", ""],
])("folds %j to %j", (text, key) => {
  expect(foldText(text)).toBe(key);
});

it.each([
  "Huyện Mê Linh",
  "Quận Hoàn Kiếm",
  "Nguyễn Thị Thuý",
  "Khối Doanh nghiệp",
  "Gia Lâm",
  "Quỳnh Phụ",
  "ộ",
  "Uông Bí",
])("gives %j the same key composed and decomposed, in either case, and folding twice changes nothing", (text) => {
  const key = foldText(text);
  expect(foldText(text.normalize("NFD"))).toBe(key);
  expect(foldText(text.toUpperCase())).toBe(key);
  expect(foldText(key)).toBe(key);
});

it("keeps words apart that differ in a diacritic", () => {
  expect(new Set(["ma", "má", "mà", "mả", "mã", "mạ", "mơ", "mợ"].map(foldText)).size).toBe(8);
});

it("drops diacritics, spaces and punctuation for closed lists", () => {
  expect(bareText("Ê - Đê")).toBe("ede");
  expect(bareText("H'Mông")).toBe("hmong");
});

it("no two ethnic groups share a key without diacritics", () => {
  const owners = new Map<string, string>();
  for (const [id, ...spellings] of ETHNICITY_SPELLINGS) {
    for (const spelling of spellings) {
      expect([spelling, owners.get(bareText(spelling)) ?? id]).toEqual([spelling, id]);
      owners.set(bareText(spelling), id);
    }
  }
  expect(ETHNICITY_SPELLINGS).toHaveLength(56);
});

it.each([
  ["họ và tên", "ho va ten"],
  ["được", "duoc"],
  ["ngày 3/2", "ngay 3/2"],
])("types %j without diacritics as %j", (folded, typed) => {
  expect(withoutMarks(folded)).toBe(typed);
});
