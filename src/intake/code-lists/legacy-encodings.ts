// The two encodings of Vietnamese before Unicode, as they look when their bytes are read as Latin letters.

/** TCVN3 (ABC, the fonts .VnTime…): one character each. Fonts with "H" at the end show capitals for the same characters. */
export const TCVN3: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ["áàảãạ", "¸µ¶·¹"],
    ["ăắằẳẵặ", "¨¾»¼½Æ"],
    ["âấầẩẫậ", "©ÊÇÈÉË"],
    ["éèẻẽẹ", "ÐÌÎÏÑ"],
    ["êếềểễệ", "ªÕÒÓÔÖ"],
    ["íìỉĩị", "Ý×ØÜÞ"],
    ["óòỏõọ", "ãßáâä"],
    ["ôốồổỗộ", "«èåæçé"],
    ["ơớờởỡợ", "¬íêëìî"],
    ["úùủũụ", "óïñòô"],
    ["ưứừửữự", "\u00ADøõö÷ù"],
    ["ýỳỷỹỵ", "ýúûüþ"],
    ["đĐĂÂÊÔƠƯ", "®§¡¢£¤¥¦"],
  ].flatMap(([letters = "", codes = ""]) =>
    Array.from(codes).map((code, index) => [code, Array.from(letters)[index] ?? code]),
  ),
);

/** VNI for Windows: most letters are followed by their mark. Capitals follow from the small letters. */
export const VNI: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ["a", "áàảãạăắằẳẵặâấầẩẫậ", "ùøûõïêéèúüëâáàåãä"],
    ["e", "éèẻẽẹêếềểễệ", "ùøûõïâáàåãä"],
    ["o", "óòỏõọôốồổỗộ", "ùøûõïâáàåãä"],
    ["ô", "ớờởỡợ", "ùøûõï"],
    ["u", "úùủũụ", "ùøûõï"],
    ["ö", "ứừửữự", "ùøûõï"],
    ["y", "ýỳỷỹ", "ùøûõ"],
  ].flatMap(([base = "", letters = "", marks = ""]) =>
    Array.from(marks).flatMap((mark, index) => {
      const letter = Array.from(letters)[index] ?? "";
      const upper = base.toUpperCase();
      return [
        [base + mark, letter],
        [upper + mark.toUpperCase(), letter.toUpperCase()],
        [upper + mark, letter.toUpperCase()],
      ];
    }),
  ),
);

/** Letters of VNI that stand alone; they are tried after the pairs. */
export const VNI_ALONE: Readonly<Record<string, string>> = {
  æ: "ỉ",
  ó: "ĩ",
  ò: "ị",
  ô: "ơ",
  ö: "ư",
  î: "ỵ",
  ñ: "đ",
  Æ: "Ỉ",
  Ó: "Ĩ",
  Ò: "Ị",
  Ô: "Ơ",
  Ö: "Ư",
  Î: "Ỵ",
  Ñ: "Đ",
};
