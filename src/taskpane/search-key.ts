// Under which letters a list is searched: without marks and capitals, so that "ty le" finds "Tỷ lệ".

export function searchKey(text: string): string {
  return text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").trim();
}
