// The sentences of the report in prose, by key, in the order in which they stand. What each says stands in report/narrative/,
// its words in text/.

export const SENTENCE_KEYS = [
  "result",
  "pace",
  "outcome",
  "mean",
  "change",
  "leaders",
  "behind",
  "not-yet",
  "dormant",
  "without-members",
  "composition",
  "source",
  "members",
  "organisations",
  "next",
  "left-out",
] as const;

export type SentenceKey = (typeof SENTENCE_KEYS)[number];
