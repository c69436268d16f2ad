// What an add-in stores in the file: the workbook's settings (JSON values) and a sheet's custom properties (texts).

import { fail } from "../protocol/rich-error";
import { WireObject } from "../protocol/wire-object";
import type { WireClass } from "../protocol/wire-object";
import { asText } from "./arguments";
import type { Book, Sheet } from "./state";

interface SettingOf {
  readonly settings: Book["settings"];
  readonly key: string;
}

export function wireSettings(book: Book): WireObject {
  return WireObject.of(settingsClass, book.settings);
}

const settingsClass: WireClass<Book["settings"]> = {
  type: "SettingCollection",
  items: (settings) => [...settings.keys()].map((key) => WireObject.of(settingClass, { settings, key })),
  calls: {
    Add: (settings, [key, value]) => {
      const name = asText(key, "SettingCollection.add");
      settings.set(name, value);
      return WireObject.of(settingClass, { settings, key: name });
    },
    GetCount: (settings) => settings.size,
    GetItem: (settings, [key]) => settingAt(settings, key) ?? fail("ItemNotFound", "SettingCollection.getItem"),
    GetItemOrNullObject: (settings, [key]) => settingAt(settings, key),
  },
};

function settingAt(settings: Book["settings"], key: unknown): WireObject | null {
  const name = asText(key, "SettingCollection.getItem");
  return settings.has(name) ? WireObject.of(settingClass, { settings, key: name }) : null;
}

const settingClass: WireClass<SettingOf> = {
  type: "Setting",
  reads: {
    _Id: ({ key }) => key,
    Key: ({ key }) => key,
    Value: ({ settings, key }) => settings.get(key) ?? null,
  },
  writes: {
    Value: ({ settings, key }, value) => {
      if (!settings.has(key)) fail("ItemNotFound", "Setting.value");
      settings.set(key, value);
    },
  },
  calls: {
    Delete: ({ settings, key }) => {
      settings.delete(key);
    },
  },
};

interface PropertyOf {
  readonly properties: Sheet["customProperties"];
  readonly key: string;
}

export function wireCustomProperties(sheet: Sheet): WireObject {
  return WireObject.of(propertiesClass, sheet.customProperties);
}

const propertiesClass: WireClass<Sheet["customProperties"]> = {
  type: "WorksheetCustomPropertyCollection",
  items: (properties) => [...properties.keys()].map((key) => WireObject.of(propertyClass, { properties, key })),
  calls: {
    Add: (properties, [key, value]) => {
      const name = asText(key, "WorksheetCustomPropertyCollection.add");
      properties.set(name, asText(value, "WorksheetCustomPropertyCollection.add"));
      return WireObject.of(propertyClass, { properties, key: name });
    },
    GetCount: (properties) => properties.size,
    GetItem: (properties, [key]) =>
      propertyAt(properties, key) ?? fail("ItemNotFound", "WorksheetCustomPropertyCollection.getItem"),
    GetItemOrNullObject: (properties, [key]) => propertyAt(properties, key),
  },
};

/** The keys of custom properties don't distinguish case. */
function propertyAt(properties: Sheet["customProperties"], key: unknown): WireObject | null {
  const wanted = asText(key, "WorksheetCustomPropertyCollection.getItem").toLowerCase();
  const found = [...properties.keys()].find((name) => name.toLowerCase() === wanted);
  return found === undefined ? null : WireObject.of(propertyClass, { properties, key: found });
}

const propertyClass: WireClass<PropertyOf> = {
  type: "WorksheetCustomProperty",
  reads: {
    _Id: ({ key }) => key,
    Key: ({ key }) => key,
    Value: ({ properties, key }) => properties.get(key) ?? "",
  },
  writes: {
    Value: ({ properties, key }, value) => {
      properties.set(key, asText(value, "WorksheetCustomProperty.value"));
    },
  },
  calls: {
    Delete: ({ properties, key }) => {
      properties.delete(key);
    },
  },
};
