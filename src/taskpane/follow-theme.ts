// Light or dark as Office is, where Office says what it is; else as the system is. Office tells of no change: it is asked again when
// the pane comes to sight.

export interface OfficeColours {
  readonly isDarkTheme?: boolean;
  /** "#262626" */
  readonly bodyBackgroundColor?: string;
}

export function followTheme(coloursOf: () => OfficeColours | undefined): void {
  const apply = (): void => {
    const theme = themeOf(asked(coloursOf));
    if (theme === null) delete document.documentElement.dataset["theme"];
    else document.documentElement.dataset["theme"] = theme;
  };
  apply();
  document.addEventListener("visibilitychange", apply);
}

/** A host that has no theme to tell of may say so by an error. */
function asked(coloursOf: () => OfficeColours | undefined): OfficeColours | undefined {
  try {
    return coloursOf();
  } catch {
    return undefined;
  }
}

function themeOf(colours: OfficeColours | undefined): "light" | "dark" | null {
  if (colours?.isDarkTheme !== undefined) return colours.isDarkTheme ? "dark" : "light";
  const [red, green, blue] = (
    /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colours?.bodyBackgroundColor ?? "") ?? []
  )
    .slice(1)
    .map((part) => parseInt(part, 16));
  if (red === undefined || green === undefined || blue === undefined) return null;
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128 ? "dark" : "light";
}
