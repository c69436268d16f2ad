// The properties of the file as the API shows them: title, author … and those of one's own naming.

import { fail } from "../protocol/rich-error";
import { WireObject } from "../protocol/wire-object";
import type { WireClass } from "../protocol/wire-object";
import { asText } from "./arguments";
import { fields, text } from "./fields";
import type { Book, BookProperties } from "./state";

export function wireProperties(book: Book): WireObject {
  return WireObject.of(propertiesClass, book.properties);
}

const texts = fields<BookProperties>("DocumentProperties", {
  title: text,
  subject: text,
  author: text,
  keywords: text,
  comments: text,
  category: text,
  manager: text,
  company: text,
});

const propertiesClass: WireClass<BookProperties> = {
  type: "DocumentProperties",
  reads: { ...texts.reads, Custom: ({ custom }) => WireObject.of(customClass, custom) },
  writes: texts.writes,
};

type Custom = BookProperties["custom"];

interface PropertyOf {
  readonly custom: Custom;
  readonly key: string;
}

const customClass: WireClass<Custom> = {
  type: "CustomPropertyCollection",
  items: (custom) => [...custom.keys()].map((key) => WireObject.of(propertyClass, { custom, key })),
  calls: {
    Add: (custom, [key, value]) => {
      const name = asText(key, "CustomPropertyCollection.add");
      const known = keyOf(custom, name) ?? name;
      custom.set(known, asValue(value));
      return WireObject.of(propertyClass, { custom, key: known });
    },
    DeleteAll: (custom) => {
      custom.clear();
    },
    GetCount: (custom) => custom.size,
    GetItem: (custom, [key]) => at(custom, key) ?? fail("ItemNotFound", "CustomPropertyCollection.getItem"),
    GetItemOrNullObject: (custom, [key]) => at(custom, key),
  },
};

/** The keys don't distinguish case. */
function keyOf(custom: Custom, key: string): string | undefined {
  return [...custom.keys()].find((name) => name.toLowerCase() === key.toLowerCase());
}

function at(custom: Custom, key: unknown): WireObject | null {
  const name = keyOf(custom, asText(key, "CustomPropertyCollection.getItem"));
  return name === undefined ? null : WireObject.of(propertyClass, { custom, key: name });
}

function asValue(value: unknown): string | number | boolean {
  if (typeof value === "number" || typeof value === "boolean") return value;
  const given = asText(value, "CustomProperty.value");
  return given.length <= 255 ? given : fail("InvalidArgument", "CustomProperty.value");
}

const propertyClass: WireClass<PropertyOf> = {
  type: "CustomProperty",
  reads: {
    Key: ({ key }) => key,
    Value: ({ custom, key }) => custom.get(key) ?? "",
    Type: ({ custom, key }) => {
      const kind = typeof custom.get(key);
      return kind === "number" ? "Number" : kind === "boolean" ? "Boolean" : "String";
    },
  },
  writes: {
    Value: ({ custom, key }, value) => {
      custom.set(key, asValue(value));
    },
  },
  calls: {
    Delete: ({ custom, key }) => {
      custom.delete(key);
    },
  },
};
