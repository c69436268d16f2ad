// What is wrong with the rows of people and what to do about it, in English.

import type { IssueTextsOf } from "../issue-sentence";
import { age, at, cite, column, examples, issueColumns, left, perhaps } from "./issue-words";
import { count, counted, quote } from "./phrases";

/** What two rows have in common. */
const SAME = {
  identity: "identity number",
  "name-and-birth": "name and date of birth",
  "name-and-year": "name and year of birth",
};

export const personIssues: IssueTextsOf<
  | `admission/${string}`
  | `date/${string}`
  | `value/${string}`
  | `person/${string}`
  | `age/${string}`
  | `name/${string}`
  | `identity/${string}`
  | `card/${string}`
  | `file-number/${string}`
  | `education/${string}`
  | `occupation/${string}`
  | `youth/${string}`
  | `certificate/${string}`
  | `official/${string}`
> = {
  titles: {
    "admission/no-name": "No name",
    "admission/no-unit": "No unit",
    "admission/unknown-unit": "Unit is not in the list",
    "admission/ambiguous-unit": "Unit is not clear",
    "admission/no-counting-date": "No date of admission",
    "date/not-a-date": "Not a date, or day and month unclear",
    "date/impossible": "Impossible date or unlikely year",
    "date/typed-as-text": "Year of two digits",
    "date/year-only": "Incomplete date",
    "date/wrong-order": "Dates in the wrong order",
    "value/unknown": "Value is not in the code list",
    "value/both-sexes": "Male and female both marked",
    "person/twice": "Same person twice",
    "person/in-two-units": "Same person in two units",
    "date/serial-as-text": "Serial number typed as text",
    "date/run-together": "Figures of a date run together",
    "date/with-reference": "Date with the number of a document",
    "date/after-as-of": "Dates after the as-of date",
    "date/far-after": "Far from all other dates",
    "date/outside-period": "Outside the period",
    "age/too-young": "Under age",
    "age/too-old": "Over age",
    "name/thi-but-male": "“Thị” in the name of a man",
    "name/two-people": "Several people in one cell of names",
    "identity/lost-zero": "Identity number without its leading zero",
    "identity/old-number": "Old identity card number",
    "identity/not-twelve-digits": "Identity number without 12 digits",
    "identity/impossible": "Impossible identity number",
    "identity/several-numbers": "Several numbers in one identity cell",
    "identity/sex-differs": "Sex differs from the identity number",
    "identity/year-differs": "Year of birth differs from the identity number",
    "card/before-official": "Party card of a probationary member",
    "card/differs-from-identity": "Card number differs from the identity number",
    "file-number/unusual": "Unusual file number",
    "education/below-minimum": "General education below the minimum",
    "education/contradicts-qualification": "Contradictory education",
    "occupation/unlikely": "Unlikely occupation",
    "youth/too-old": "Youth union member over age",
    "certificate/too-late": "Certificate given too late",
    "certificate/expired": "Certificate expired",
    "official/too-early": "Official membership too early",
    "admission/unit-filled-down": "Unit taken from the row above",
    "admission/unit-by-place": "Unit told by its place",
    "admission/counted-above": "Counted for the unit above",
    "admission/unit-ended": "Unit had ended",
    "admission/unit-not-yet": "Unit not yet founded",
  },
  sentences: {
    "admission/no-name": (p) => ({
      what:
        p.text === undefined
          ? "This row has no name, so it is not counted."
          : `The cell of the name holds ${quote(p.text)}, which is nobody’s name, so the row is not counted.`,
      why: "Each row is one person; without a name nobody knows whose it is, or whether it is a stray row.",
      fix:
        p.text === undefined
          ? "Enter the full name, or delete the row if it is not used."
          : "Enter the full name; if the row slipped by a column, move its cells back.",
    }),
    "admission/no-unit": (p) => ({
      what: `This row names no unit, so it is not counted.${p.above === null ? "" : ` Is it ${quote(p.above)}, as in the row above?`}`,
      why: "Plans are given to units (guidance 38-HD/BTCTW (2025), I.1.1), so a person must belong to one to be held against a plan.",
      fix: `Enter the code or the name of a unit in the list of units.${p.above === null ? "" : " If the unit above is meant, “Clean data” can enter it; if every blank of the sheet means so, say it under “Settings › How the sheets are read”."}`,
    }),
    "admission/unknown-unit": (p) => ({
      what: `The unit ${quote(p.text)} is not in the list, so this row is not counted.${perhaps(p.suggestion)}`,
      why: "Without a unit nobody knows whose plan this person counts for, and the add-in does not guess.",
      fix: "Write the unit as the list does, or add it to the list.",
    }),
    "admission/ambiguous-unit": (p) => ({
      what: `${quote(p.text)} may be any of these units: ${p.names}. This row is not counted.`,
      why: "A wrong choice would give one unit a person too many and another one too few.",
      fix: "Enter the code of the unit, or name the unit above it too, as in “Chi bộ 1 - Đảng bộ xã A”.",
    }),
    "admission/no-counting-date": () => ({
      what: "This row has neither a date of admission nor a date of decision, so no period can count it.",
      why: "People are put into months and years by the date of admission or decision; without one the period is unknown.",
      fix: "Enter the date of admission or the date of decision.",
    }),
    "date/not-a-date": (p) => ({
      what: `${quote(p.text)} in ${column(p.column)} ${p.eitherOrder ? "does not tell the day from the month" : "can't be read as a date"}${left(p)}.`,
      why: p.eitherOrder
        ? "A date with AM or PM mostly comes from an English program, which writes the month first; a guess may put people into another period."
        : "Ages, terms and periods are counted from days, and this text names none.",
      fix: "Type one date as day/month/year, for example 19/05/2025; the number of a decision or a remark belongs in another column.",
    }),
    "date/impossible": (p) => ({
      what: `${quote(p.text)} in ${column(p.column)} ${p.outsideYears ? "has a year outside 1910 to 2099" : "is a day that does not exist"}${left(p)}.`,
      why: `${p.outsideYears ? "The year was probably mistyped" : "No calendar has this day"}; a guess could move the person to another period.`,
      fix: "Look it up in the file and type the right date.",
    }),
    "date/typed-as-text": (p) => ({
      what: `${quote(p.text)} in ${column(p.column)} is text with a year of two digits; it was read as ${p.day}.`,
      why: "Two digits do not say the century; as in Excel, 30 to 99 are read as 1930 to 1999, and 00 to 29 as 2000 to 2029.",
      fix: "Type the year with four digits.",
    }),
    "date/year-only": (p) => ({
      what: `${quote(p.text)} in ${column(p.column)} is not a whole date${left(p)}.`,
      why:
        p.column === "admission.birth"
          ? "The age of admission is counted by months (294-QĐ/TW (2025), 1.1.1); a year or a month alone leaves it open."
          : "Terms and periods are counted by days; a year or a month alone is not enough.",
      fix:
        p.column === "admission.birth"
          ? "Ages are computed from the year. Add day and month if you know them."
          : "Enter day, month and year.",
    }),
    "date/wrong-order": (p) => ({
      what: `${issueColumns[p.first]} lies after ${issueColumns[p.second].toLowerCase()}.`,
      why: "The cell considers, the committee decides, the ceremony follows, then official membership (294-QĐ/TW (2025), 4), so one of the two is wrong. The row counts by its own date all the same.",
      fix: "Look both dates up in the file and correct the wrong one.",
    }),
    "value/unknown": (p) => ({
      what: `${quote(p.text)} is not in the code list of ${column(p.column)}, so it counts as not stated.${perhaps(p.suggestion)}`,
      why: "The composition is counted by the lists of the statistical forms; a text outside them fits no row.",
      fix: `Write it as the code list does.${examples(p.column)}`,
    }),
    "value/both-sexes": () => ({
      what: "Male and female are both marked, so the sex counts as not stated.",
      why: "Each person is counted once; counted as both, men and women would add up to more than everybody.",
      fix: "Mark one column only.",
    }),
    "person/twice": (p, { sheet }) => ({
      what: p.people
        ? `${count(p.people)} people of the sheet ${quote(sheet)} already stand in ${at(p.firstCell)}, with the same ${SAME[p.by]}. Each counts twice.`
        : p.by === "identity"
          ? `The identity number of ${quote(p.name)} already stands in ${at(p.firstCell)}. Both rows count.`
          : p.by === "name-and-year"
            ? `${quote(p.name)} has the same name and year of birth as the person in ${at(p.firstCell)} of the same unit. Both rows count.`
            : `${quote(p.name)} has the same name and date of birth as the person in ${at(p.firstCell)}. Both rows count.`,
      why:
        p.by === "identity"
          ? "No two people share an identity number; if it is one person, the admissions are counted once too often."
          : p.by === "name-and-year"
            ? "Only the year of birth is known, so they may be two people; if it is one, the admissions are counted once too often."
            : "The same name and birth date are mostly one person entered twice, counted once too often.",
      fix: p.people
        ? "If these rows are a copy, delete them. If the whole sheet is one, choose “Don’t read this sheet” under “Settings › How the sheets are read”."
        : "If it is one person, delete the repeated row. If there are two, check the identity numbers.",
    }),
    "person/in-two-units": (p, { sheet }) => ({
      what: p.people
        ? `${count(p.people)} people of the sheet ${quote(sheet)} already stand in another unit, in ${at(p.firstCell)}. Each counts twice.`
        : `${quote(p.name)} already stands in another unit, in ${at(p.firstCell)}. Both rows count.`,
      why: "A person is admitted by one party cell; with both rows two units count the same person.",
      fix: "Check the file: keep the row of the unit that admitted the person and delete the other.",
    }),
    "date/serial-as-text": (p) => ({
      what: `${quote(p.text)} in ${column(p.column)} is a serial number of Excel as text; it was read as ${p.day}.`,
      why: "Excel keeps a date as the number of days since 1900; in a cell of text that number shows instead of the date.",
      fix: "Check it and type it as day/month/year.",
    }),
    "date/with-reference": (p) => ({
      what: `${quote(p.text)} in ${column(p.column)} holds a date and the number of a document; it was read as ${p.day}.`,
      why: "Excel takes a cell with other text for no date, so that nothing sorts or filters by it.",
      fix: "Leave the date alone in this cell and move the number to another column. “Làm sạch số liệu” leaves such a cell, so that the number is not lost.",
    }),
    "date/run-together": (p) => ({
      what: `${quote(p.text)} in ${column(p.column)} is a date without anything between its figures; it was read as ${p.day}.`,
      why: "Excel takes figures that are run together for a number and no date, so that no age follows from it and nothing sorts by it.",
      fix: "Check it and type it as day/month/year, or press “Làm sạch số liệu”.",
    }),
    "date/after-as-of": (p) => ({
      what: `${counted(p.count, "date")} in ${column(p.column)} ${p.count === 1 ? "lies" : "lie"} after the as-of date ${p.asOf}.`,
      why: "Figures go up to the chosen as-of date; a later day is yet to come, or its year is mistyped.",
      fix: "Nothing to do if they are right. Correct the year if it was mistyped.",
    }),
    "date/far-after": (p) => ({
      what: `${counted(p.count, "date")} in ${column(p.column)}, ${p.count === 1 ? "" : "from "}${p.day}, ${p.count === 1 ? "lies" : "lie"} years after all others, of which the latest is ${p.last}.`,
      why: "A day far from all others mostly has a mistyped year, and the person is then counted in another year.",
      fix: "Check them against the files. Correct the year if it was mistyped.",
    }),
    "date/outside-period": (p) => ({
      what: p.isAfter
        ? `${count(p.count)} people were admitted after ${p.period}, the last period with a plan, so it does not count them.`
        : `${count(p.count)} people were admitted outside the period ${p.period}, so it does not count them.`,
      why: "A period counts the people whose date of admission lies in it.",
      fix: "Check the years of these dates, or choose another period.",
    }),
    "age/too-young": (p) => ({
      what: p.boundary
        ? `Perhaps not yet ${p.limit / 12} when considered: the birth date is incomplete, or it is the very month.`
        : `Only ${age(p.months)} when considered.`,
      why: `A new member must be ${p.limit / 12}, counted in months (${cite(p)}).`,
      fix: "Compare birth date and date of consideration with the file.",
    }),
    "age/too-old": (p) => ({
      what: p.boundary
        ? `Perhaps over ${p.limit / 12} when considered: the birth date is incomplete, or it is the very month.`
        : `Already ${age(p.months)} when considered.`,
      why: `Over ${p.limit / 12} a written consent is needed beforehand (${cite(p)}).`,
      fix: "If the consent was given, mark the row in the column “Trường hợp đặc biệt”.",
    }),
    "name/thi-but-male": (p) => ({
      what: `${quote(p.name)} has “Thị” in the name, but the sex is male.`,
      why: "“Thị” is mostly a middle name of women; with the sex mistaken, the share of women is wrong.",
      fix: "Check the sex. If it is right, ignore this.",
    }),
    "name/two-people": (p) => ({
      what: `The cell names several people: ${quote(p.name)}. The row counts as one person.`,
      why: "Each row counts as one person; of several in one cell, all but one are missing from the figures.",
      fix: "Give each person a row, with unit and date of admission. If it is one person, ignore this.",
    }),
    "identity/lost-zero": (p) => ({
      what: p.asText
        ? `The identity number has only ${p.digits} digits; its leading zero seems to be missing.`
        : `The identity number has only ${p.digits} digits, because the cell is a number.`,
      why: `An identity number has 12 digits (${cite(p)}).`,
      fix: `${p.asText ? "Put the zero back" : "Make the cell text and put the zero back"}; “Clean data” does it for numbers that agree with the year of birth; look the others up on the card.`,
    }),
    "identity/old-number": (p) => ({
      what: "The identity number has 9 digits: it is that of an old identity card.",
      why: `An identity number has 12 digits (${cite(p)}).`,
      fix: "Replace it by the personal identity number of 12 digits.",
    }),
    "identity/not-twelve-digits": (p) => ({
      what: `The identity number has ${p.digits} digits, or characters that are no digits.`,
      why: `An identity number has 12 digits (${cite(p)}).`,
      fix: "Compare it with the card and type it again, one number in a cell.",
    }),
    "identity/impossible": (p) => ({
      what: "The identity number has 12 digits, but there is no such province (first 3 digits) or no such century and sex (fourth digit).",
      why: `Provinces are 001 to 096; the fourth digit is 0 to 3 for people born from 1900 to 2099 (${cite(p)}).`,
      fix: "Compare it with the card, look for mistyped or swapped digits, and type it again.",
    }),
    "identity/several-numbers": (p) => ({
      what: `The cell holds ${p.count} numbers${p.isClear ? "; the one of 12 digits is compared" : ""}.`,
      why: `An identity number is one row of 12 digits (${cite(p)}). Repeated people are looked for by all the numbers of the cell.`,
      fix: "Keep the identity number of 12 digits alone, and move the old card number to another column.",
    }),
    "identity/sex-differs": (p) => ({
      what: "The sex does not agree with the fourth digit of the identity number.",
      why: `The fourth digit tells sex and century of birth (${cite(p)}).`,
      fix: "Check sex and identity number.",
    }),
    "identity/year-differs": (p) => ({
      what: "The year of birth does not agree with digits four to six of the identity number.",
      why: `Digits five and six are the last two of the year of birth (${cite(p)}).`,
      fix: "Check date of birth and identity number.",
    }),
    "card/before-official": (p) => ({
      what: "The row has a card number, but no date of official membership.",
      why: `Cards are given only on official membership (${cite(p)}).`,
      fix: "Add the date, or delete the number if it is a slip.",
    }),
    "card/differs-from-identity": (p) => ({
      what: "The card number of 12 digits is not the identity number.",
      why: `The card number is the personal identity number (${cite(p)}).`,
      fix: "Compare both cards and correct the wrong number.",
    }),
    "file-number/unusual": (p) => ({
      what: `The file number ${quote(p.text)} is not six digits and the letters of the province.`,
      why: `A file number has six digits and two or three letters (${cite(p)}).`,
      fix: "Write it like “000001 HN”.",
    }),
    "education/below-minimum": (p) => ({
      what: p.exception
        ? "General education is below the minimum of a special case."
        : "General education is below lower secondary and no special case is marked.",
      why: p.exception
        ? `In special areas primary school must be completed (${cite(p)}).`
        : `A new member needs lower secondary education (${cite(p)}).`,
      fix: "Check it; if it is a special case, mark it in the column “Trường hợp đặc biệt”.",
    }),
    "education/contradicts-qualification": () => ({
      what: "A college or higher degree without upper secondary education.",
      why: "College and university mostly ask for upper secondary school first, so one of the columns may be mistaken.",
      fix: "Check both columns.",
    }),
    "occupation/unlikely": (p) => ({
      what: {
        "pupil-age": "A pupil older than 22.",
        "student-age": "A student older than 35.",
        "pupil-qualification": "A pupil with a college or higher degree.",
        "student-qualification": "A student with a doctorate.",
      }[p.why],
      why: "Pupils and students are mostly younger and not yet so qualified; an old occupation makes the figures by occupation wrong.",
      fix: "Check occupation, date of birth and qualification.",
    }),
    "youth/too-old": (p) => ({
      what: `A youth union member ${p.years} years old.`,
      why: `The union admits people from 16 to ${p.limit} (${cite(p)}).`,
      fix: "Check it; ignore it for officials of the union and for who was allowed to stay.",
    }),
    "certificate/too-late": (p) => ({
      what: "The certificate was given after the admission was considered.",
      why: `A certificate that holds is needed when the cell considers the admission (${cite(p)}).`,
      fix: "Compare with the file and correct the wrong date.",
    }),
    "certificate/expired": (p) => ({
      what: `The certificate was given more than ${p.limit} months before the admission was considered.`,
      why: `A certificate holds ${p.limit} months (${cite(p)}).`,
      fix: "Check its date; if it is right, the class must be taken again.",
    }),
    "official/too-early": (p) => ({
      what: `Official membership less than ${p.limit} months after the admission.`,
      why: `Probation lasts ${p.limit} months from the admission (${cite(p)}).`,
      fix: "Compare with the decision and correct the wrong date.",
    }),
    "admission/unit-filled-down": (p) => ({
      what: `${counted(p.count, "row")} ${p.count === 1 ? "names no unit and is" : "name no unit and are"} counted for the unit above, as the saved reading says.`,
      why: "It was saved for this sheet that a blank means the unit above.",
      fix: "Nothing to do. To change it, untick it under “Settings › How the sheets are read”.",
    }),
    "admission/unit-by-place": (p) => ({
      what:
        p.why === "ditto"
          ? `${counted(p.count, "row")} with “nt” (the same) for a unit ${p.count === 1 ? "counts" : "count"} for the unit of the row above.`
          : `${counted(p.count, "row")} with a unit named as several are called ${p.count === 1 ? "counts" : "count"} for the one in their group or sheet.`,
      why:
        p.why === "ditto"
          ? "“nt” names no unit; the row above tells which one is meant."
          : "The name alone does not tell; the group or the sheet of the row does.",
      fix: "Nothing to do. If it is wrong, enter the code of the unit.",
    }),
    "admission/counted-above": (p) => ({
      what:
        p.count === 1
          ? `The list of units has no ${quote(p.text)} below ${quote(p.name)}; this row counts for the unit above.`
          : `${counted(p.count, "row")} with units that the list lacks, such as ${quote(p.text)} below ${quote(p.name)}, count for the units above.`,
      why: "Two columns name two levels of units; where the list lacks the lower one, only the upper one can count the row.",
      fix: "Nothing to do if only the upper level is followed. Otherwise add the unit to the list, or spell it as the list does.",
    }),
    "admission/unit-ended": (p) => ({
      what: `${quote(p.name)} ended on ${p.day}, before the admission.${p.into === "" ? "" : ` It was merged into ${quote(p.into)}.`}`,
      why: "A unit that has ended admits nobody; people admitted later mostly belong to its successor.",
      fix: "Check date and unit. The row still counts for the unit that it names.",
    }),
    "admission/unit-not-yet": (p) => ({
      what: `${quote(p.name)} was founded on ${p.day}, after the admission.`,
      why: "A unit that is not yet founded admits nobody; perhaps the new name was written for people of the old unit.",
      fix: "Check date and unit. The row still counts for the unit that it names.",
    }),
  },
};
