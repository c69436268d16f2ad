// What something is called in the languages of the interface, where its own file says it. Sentences stand in text/.

export type Language = "vi" | "en";

/** One text where both languages say the same. */
export type Words = string | Readonly<Record<Language, string>>;

export function wordsIn(language: Language, words: Words): string {
  return typeof words === "string" ? words : words[language];
}
