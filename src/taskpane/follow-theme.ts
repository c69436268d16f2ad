// Light or dark as Office is, where Office says what it is; else as the system is. Office tells of no change: it is asked again when
// the pane comes to sight.

export interface OfficeColours {
  readonly isDarkTheme?: unknown;
  /** "#262626" */
  readonly bodyBackgroundColor?: string;
}

/** Gives back how to ask again. */
export function followTheme(coloursOf: () => OfficeColours | undefined): () => void {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const apply = (): void => {
    const dark = isDark(asked(coloursOf)) ?? system.matches;
    document.documentElement.dataset["theme"] = dark ? "dark" : "light";
  };
  apply();
  document.addEventListener("visibilitychange", apply);
  system.addEventListener("change", apply);
  return apply;
}

/** A host that has no theme to tell of may say so by an error. */
function asked(coloursOf: () => OfficeColours | undefined): OfficeColours | undefined {
  try {
    return coloursOf();
  } catch {
    return undefined;
  }
}

/** undefined: it does not say. */
function isDark(colours: OfficeColours | undefined): boolean | undefined {
  // Office's client for Windows may make a colour of everything that Excel says: then only the background tells.
  if (typeof colours?.isDarkTheme === "boolean") return colours.isDarkTheme;
  const [red, green, blue] = (
    /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colours?.bodyBackgroundColor ?? "") ?? []
  )
    .slice(1)
    .map((part) => parseInt(part, 16));
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}
