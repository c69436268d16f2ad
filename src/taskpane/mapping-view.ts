// How the sheets are read: a form for each list and each sheet that is nearly one, and for any other that a person chooses.

import { missingLists, type Board, type SourceLayout } from "../model/board";
import type { Grid } from "../model/grid";
import type { SheetKind } from "../model/issue";
import type { SheetMapping } from "../model/settings";
import type { Unit } from "../model/unit";
import { allTexts } from "../text/all-texts";
import { texts } from "../text/language";
import { find, make, refill } from "./elements";
import { makeButton, makeField, makeSelect } from "./fields";
import { makeMappingForm, type FormSubject, type MapColumns } from "./mapping-form";
import { likeliestHeadings } from "../actions/choose-headings";

export function mountMapping(mapColumns: MapColumns): (board: Board | null) => void {
  let rendered = "";
  return (board) => {
    const read = board?.sources.flatMap(({ layout }) => layout ?? []) ?? [];
    const candidates = board?.candidates ?? [];
    const openings = board?.openings ?? [];
    const stored = board?.settings.mapping ?? [];
    // What a person is choosing stays until the sheets are read otherwise.
    const units = board?.units ?? [];
    const names = units.map(({ name }) => name);
    const key = JSON.stringify([texts().pane.language, read, candidates, openings, stored, names]);
    if (key === rendered) return;
    rendered = key;
    const words = allTexts().mapping;
    const shown = [...read, ...candidates];
    const unread = openings.filter((opening) => !shown.some((layout) => isOf(layout, opening)));
    const resting = stored.filter((mapping) => !shown.some((layout) => serves(mapping, layout)));
    find("p", "mapping-lead").textContent = shown.length === 0 ? words.none : words.lead;
    const missing = board ? missingLists(board) : [];
    const isNone = ({ sheet }: Grid): boolean => stored.some((one) => one.sheet === sheet && one.kind === "ignore");
    const first =
      missing.length === 0 ? -1 : unread.findIndex((opening) => !isNone(opening) && likeliestHeadings(opening));
    const others = unread.length === 0 ? [] : [makeOthers(unread, units, first, missing, mapColumns)];
    const sheets = [
      ...subjects(read, candidates, openings, units).map((subject) => makeSheet(subject, mapColumns)),
      ...resting.map((mapping) => makeResting(mapping, openings, mapColumns)),
    ];
    // Where a list is missing, a sheet of which none was made is what the person comes for.
    refill(find("div", "mapping-sheets"), ...(missing.length > 0 ? [...others, ...sheets] : [...sheets, ...others]));
  };
}

function isOf({ sheet, table }: SourceLayout, opening: Grid): boolean {
  return sheet === opening.sheet && table === opening.table;
}

function serves({ fingerprint }: SheetMapping, layout: SourceLayout): boolean {
  return layout.mapped && layout.fingerprint === fingerprint;
}

interface SheetSubject extends FormSubject {
  readonly layout: SourceLayout;
}

function subjects(
  read: readonly SourceLayout[],
  candidates: readonly SourceLayout[],
  openings: readonly Grid[],
  units: readonly Unit[],
): readonly SheetSubject[] {
  const subjectsOf = (layouts: readonly SourceLayout[], prefix: string, isRead: boolean): SheetSubject[] =>
    layouts.flatMap((layout, index) => {
      const opening = openings.find((one) => isOf(layout, one));
      const now = isRead || layout.mapped ? layout.kind : "ignore";
      return opening ? [{ prefix: `${prefix}${String(index)}`, opening, layout, now, units }] : [];
    });
  return [...subjectsOf(read, "r", true), ...subjectsOf(candidates, "c", false)];
}

function makeSheet(subject: SheetSubject, mapColumns: MapColumns): HTMLElement {
  const words = allTexts().mapping;
  const { layout, now } = subject;
  const remark = layout.mapped ? words.mapped : now === "ignore" ? words.candidate : "";
  return make(
    "fieldset",
    "card",
    make("legend", "", words.sheet(layout.sheet, layout.headingRow)),
    ...(remark === "" ? [] : [make("p", "quiet", remark)]),
    ...makeMappingForm(subject, mapColumns),
  );
}

/** A stored reading that serves no list today: the sheet is not to be read, is gone, or has other headings. */
function makeResting(mapping: SheetMapping, openings: readonly Grid[], mapColumns: MapColumns): HTMLElement {
  const words = allTexts().mapping;
  const isThere = openings.some(({ sheet }) => sheet === mapping.sheet);
  const isIgnored = mapping.kind === "ignore" && isThere;
  const sentence = isIgnored ? words.ignored : isThere ? words.outdated : words.lost;
  return make(
    "div",
    "card",
    make("p", "", sentence(mapping.sheet)),
    make(
      "div",
      "buttons",
      makeButton(isIgnored ? words.forget : words.drop, () => mapColumns(mapping, null)),
    ),
  );
}

const NONE = "";

/** Every sheet of which no list was made: one is chosen, and its form appears. The `first`, if any, is taken for the one list that is missing. */
function makeOthers(
  unread: readonly Grid[],
  units: readonly Unit[],
  first: number,
  missing: readonly SheetKind[],
  mapColumns: MapColumns,
): HTMLElement {
  const words = allTexts().mapping;
  const nameOf = (index: string): string => {
    const opening = unread[Number(index)];
    return index === NONE || !opening ? words.chooseSheet : words.otherSheet(opening.sheet, opening.table);
  };
  const chosen = first === -1 ? NONE : String(first);
  const sheet = makeSelect("map-other", [NONE, ...unread.map((_, index) => String(index))], nameOf, chosen);
  const form = make("div", "form");
  const fill = (): void => {
    const opening = sheet.value === NONE ? undefined : unread[Number(sheet.value)];
    const [wanted, another] = sheet.value === chosen ? missing : [];
    const likeliest = (opening && likeliestHeadings(opening)?.kind) ?? "admissions";
    const now = wanted !== undefined && another === undefined ? wanted : likeliest;
    const fields = opening ? makeMappingForm({ prefix: "o", opening, layout: null, now, units }, mapColumns) : [];
    form.replaceChildren(...fields);
  };
  sheet.addEventListener("change", fill);
  fill();
  return make(
    "fieldset",
    "card",
    make("legend", "", words.others),
    make("p", "quiet", words.othersLead),
    makeField(sheet, words.sheetField),
    form,
  );
}
