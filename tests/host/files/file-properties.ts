// Title, author and the like of a file, and the properties that somebody added, between a book and hucre.
import type { WorkbookProperties } from "hucre";
import { blankProperties } from "../workbook/blank";
import type { BookProperties } from "../workbook/state";

export function readProperties(file: WorkbookProperties | undefined): BookProperties {
  const plain = blankProperties();
  if (file === undefined) return plain;
  const custom: BookProperties["custom"] = new Map();
  for (const [key, value] of Object.entries(file.custom ?? {})) {
    custom.set(key, value instanceof Date ? value.toISOString() : value);
  }
  return {
    title: file.title ?? "",
    subject: file.subject ?? "",
    author: file.creator ?? "",
    keywords: file.keywords ?? "",
    comments: file.description ?? "",
    category: file.category ?? "",
    manager: file.manager ?? "",
    company: file.company ?? "",
    custom,
  };
}

export function toFileProperties(properties: BookProperties): WorkbookProperties {
  const { title, subject, author, keywords, comments, category, manager, company, custom } = properties;
  const texts = { title, subject, creator: author, keywords, description: comments, category, manager, company };
  return {
    ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== "")),
    ...(custom.size > 0 && { custom: Object.fromEntries(custom) }),
  };
}
