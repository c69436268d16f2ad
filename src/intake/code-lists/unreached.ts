// Words beside a level or an occupation which say that the person has not reached it, or has left it ("chưa học", "đang học",
// "nghỉ việc"). They are looked for after the words of the lists: what a list itself has ("chưa tốt nghiệp THCS") stays.

/** "|" stands for the words of the list: "không trung cấp", but not "kỹ sư hàng không". */
const NEGATED = ["không |", "ko |", "không có", "ko có", "không phải", "không phải là", "không còn"];

/** Another level than the one named, and which is not said. */
const OTHER_LEVEL = ["trên |", "dưới |", "sau |", "| trở lên", "| trở xuống"];

/** Of every level. */
export const UNFINISHED: readonly string[] = [
  ...NEGATED,
  ...OTHER_LEVEL,
  "chưa",
  "không học",
  "không qua",
  "không đạt",
  "không đỗ",
  "không tốt nghiệp",
  "không hoàn thành",
  "không bằng",
  "đang |",
  "đang học",
  "đang theo học",
  "đang đi học",
  "đang làm",
  "đang đào tạo",
  "đang hoàn thành",
  "đang hoàn thiện",
  "đang liên thông",
  "đang chờ",
  "sẽ |",
  "sẽ học",
  "chuẩn bị",
  "đi học",
  "bỏ |",
  "bỏ học",
  "bỏ dở",
  "bỏ ngang",
  "học dở",
  "dở",
  "dở dang",
  "nghỉ học",
  "thôi học",
  "bị buộc thôi học",
  "bảo lưu",
  "trượt",
  "thi trượt",
  "rớt",
  "năm thứ",
  "năm cuối",
  "năm 1",
  "năm 2",
  "năm 3",
  "năm 4",
  "năm 5",
  "năm 6",
];

/** Of general education also: who is at school has not finished. */
export const AT_SCHOOL: readonly string[] = [...UNFINISHED, "học sinh", "hs"];

/** Of qualifications and courses also. */
export const AT_STUDIES: readonly string[] = [
  ...UNFINISHED,
  "sinh viên",
  "sv",
  "học viên",
  "nghiên cứu sinh",
  "ncs",
  "cao học",
];

/** Of occupations: not this one, or not any more. */
export const NOT_AT_WORK: readonly string[] = [
  ...NEGATED,
  "không làm",
  "không là",
  "chưa |",
  "chưa phải",
  "chưa làm",
  "chưa là",
  "cựu |",
  "nguyên |",
  "nguyên là",
  "từng |",
  "từng là",
  "từng làm",
  "đã nghỉ",
  "nghỉ việc",
  "nghỉ làm",
  "bỏ việc",
  "mất việc",
  "thôi việc",
  "thôi làm",
  "xuất ngũ",
  "phục viên",
  "giải ngũ",
];

/** Without diacritics these look like the words above. */
export const NOT_MEANT: readonly string[] = ["sửa chữa", "cán bộ"];

/** Whoever has retired is in no other occupation, whichever stands beside it. */
export const RETIRED: readonly string[] = ["nghỉ hưu", "về hưu", "hưu trí"];

/** A cell on schooling may end with studies of another level: "12/12 đang học ĐH". They say nothing against the school. */
export const FURTHER_STUDIES =
  /(?<!\p{L})(?:đang|chưa)(?: (?:theo|học|có|qua|bằng|tốt|nghiệp|đào|tạo))* (?:đại học|đh|cao đẳng|cđ|trung cấp|tc|thạc s[ĩỹ]|cao học|nghề|đào tạo)(?!\p{L})/gu;

/** Where a cell parts into several statements. Words that only go with what stands before them begin none. */
export const BETWEEN_STATEMENTS =
  /(?:[,;+&\n]| - | và )(?! *(?:đang học|chưa tốt nghiệp|chưa học xong|chưa xong|chưa hết|chưa hoàn thành|chưa có bằng|chưa nhận bằng|học dở|bỏ dở|dở dang|bỏ học|thôi học) *(?:$|[,;]))/u;
