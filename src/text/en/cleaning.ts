// What the pane says about cleaning, in English.

import { formatDay, toCalendar } from "../../model/day";
import type { Mend, MendKind } from "../../model/mend";
import type { Texts } from "../vi";
import { visibleLetterD, visibleMarks, visibleSpaces } from "../visible-text";
import { count, counted } from "./phrases";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const shown: Readonly<Partial<Record<MendKind, (text: string) => string>>> = {
  spaces: visibleSpaces,
  composition: visibleMarks,
  "letter-d": visibleLetterD,
};

export const cleaning: Texts["cleaning"] = {
  kinds: {
    legacy: {
      title: "Text of old fonts (TCVN3, VNI)",
      explanation:
        "Converts it to Unicode, headings and hidden cells too. Cells in .VnTime, VNI-Times and the like get Times New Roman or Arial. Undoing brings back text and font.",
    },
    spaces: {
      title: "Extra spaces",
      explanation:
        "Removes spaces at both ends, double spaces and hidden characters. ␣ is a space, ° another kind of space, • a hidden character.",
    },
    composition: {
      title: "Letters in parts",
      explanation: "Joins letters and separate marks. Nothing looks different, but search and filters find them.",
    },
    "letter-d": { title: "Wrong letter Đ", explanation: "Replaces Ð and Ɖ of other languages by the Vietnamese Đ." },
    "list-value": {
      title: "Spelling of the lists",
      explanation: "Writes sex, ethnicity and education as the lists do, only where the value is certainly the same.",
    },
    "unit-name": {
      title: "Unit names",
      explanation: "Writes a unit as the list of units does, only where the whole name matches.",
    },
    "blank-unit": {
      title: "Blank cells of units",
      explanation:
        "Enters the unit of the row above. These people are not counted as it is. Look at each cell: another unit may have been forgotten. Merged cells are understood as one unit and are not listed here.",
    },
    number: { title: "Numbers stored as text", explanation: "Turns plans typed as text into numbers." },
    identity: {
      title: "Identity numbers without their leading zeros",
      explanation: "Puts the zeros back to make 12 digits, stored as text. Compare with the files before you apply.",
    },
    date: {
      title: "Dates stored as text",
      explanation: "Turns them into true dates where only one reading is possible, such as 31/12/1990.",
    },
  },
  cells: (value) => counted(value, "cell"),
  change: ({ kind, from, to }: Mend) => {
    const show = shown[kind] ?? String;
    const after = kind === "date" ? `${formatDay(Number(to))} (true date)` : show(String(to));
    return { before: from === "" ? "(blank)" : show(String(from)), after };
  },
  arrow: "becomes",
  all: (value) => `Show all ${counted(value, "cell")}`,
  fewer: "Show a few",
  page: (first, last, all) => `Cells ${count(first)} – ${count(last)} of ${count(all)}.`,
  previousPage: "Previous cells",
  nextPage: "Next cells",
  notLooked: "Not looked for yet. Press Find what to clean: nothing is changed before you press Apply.",
  nothing: "Nothing to clean.",
  noTable: "No data table was found yet, so there is nothing to look through.",
  noneTicked: "No kind is ticked. Tick at least one, then press Apply.",
  nothingToRestore: "No cell was cleaned since this workbook was opened.",
  choose:
    "Tick the kinds to mend, then press Apply. Formulas and other sheets stay as they are; hidden cells too, unless a kind says otherwise.",
  ambiguous: {
    title: (heading) => `Dates with two readings: ${heading}`,
    explanation: (sheet, column, dayFirst, monthFirst) =>
      `Sheet “${sheet}”, column ${column}. They are read day first.` +
      (dayFirst === 0 ? "" : ` Other cells of the column that can only be day first: ${count(dayFirst)}.`) +
      (monthFirst === 0 ? "" : ` Cells that can only be month first: ${count(monthFirst)}.`) +
      " Compare a few with the files, choose for the whole column, then tick it.",
    order: "How the column is read",
    orders: { "day-first": "day/month/year", "month-first": "month/day/year" },
    change: (from, to) => {
      if (to === undefined) return { before: String(from), after: "(left alone)" };
      const { year, month, day } = toCalendar(to);
      return { before: String(from), after: `${String(day)} ${MONTHS[month - 1] ?? ""} ${String(year)}` };
    },
  },
  restorable: (value) => `${counted(value, "cell")} can be restored while the workbook is open.`,
  outcome: {
    proposed: ({ cells: found, ambiguous, recognised }) => {
      if (!recognised) return "Nothing to clean: no data table found yet. See below what to do.";
      const first =
        found === 0 ? "No cell needs cleaning." : `${counted(found, "cell")} can be cleaned. Nothing was changed.`;
      const left = ambiguous === 0 ? "" : ` Dates with two readings: ${count(ambiguous)}. Choose how they are meant.`;
      return `${first}${left}`;
    },
    applied: ({ changed, refused }) =>
      `${counted(changed, "cell")} mended.${refused === 0 ? "" : ` ${counted(refused, "cell")} left alone: changed meanwhile.`}`,
    restored: ({ changed, refused }) =>
      `${counted(changed, "cell")} restored.${refused === 0 ? "" : ` ${counted(refused, "cell")} left alone: changed or moved after cleaning.`}`,
  },
};
