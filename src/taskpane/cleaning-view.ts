// Cleaning: the kinds of mends found, each to be ticked, with counts and examples; what is listed only; the way back.

import { boardStore } from "../actions/board-store";
import { restorableCells, type CleaningState } from "../actions/cleaning-store";
import { cellAddress } from "../model/grid";
import {
  CHARACTER_KINDS,
  MEND_KINDS,
  type CellPlace,
  type Mend,
  type MendKind,
  type MendProposal,
} from "../model/mend";
import { allTexts } from "../text/all-texts";
import { texts } from "../text/language";
import { find, make, onClick, refill } from "./elements";
import { makeCellButton } from "./fields";
import { announce } from "./guard";

const EXAMPLES = 3;
const LISTED = 100;

export interface CleaningActions {
  readonly applyClean: (kinds: ReadonlySet<MendKind>) => unknown;
  readonly restoreClean: () => unknown;
  readonly showCell: (sheet: string, cell: string) => unknown;
}

export function mountCleaning(actions: CleaningActions): (state: CleaningState) => void {
  /** What the person ticked or unticked; characters alone are ticked from the start. */
  const ticked = new Set<MendKind>(CHARACTER_KINDS);
  let rendered: MendProposal | null | undefined;
  const offered = (): ReadonlySet<MendKind> =>
    new Set(rendered?.mends.map(({ kind }) => kind).filter((kind) => ticked.has(kind)));
  const renderApply = (): void => {
    find("button", "apply-clean").setAttribute("aria-disabled", String(offered().size === 0));
  };
  onClick("apply-clean", () => {
    const kinds = offered();
    if (kinds.size > 0) actions.applyClean(kinds);
    else announce(rendered?.mends.length ? allTexts().cleaning.noneTicked : lead(rendered ?? null));
  });
  onClick("restore-clean", () => {
    if (find("button", "restore-clean").getAttribute("aria-disabled") !== "true") actions.restoreClean();
    else announce(allTexts().cleaning.nothingToRestore);
  });
  return (state) => {
    renderRestore(state);
    if (state.proposal === rendered) return;
    rendered = state.proposal;
    find("p", "cleaning-lead").textContent = lead(rendered);
    refill(
      find("ul", "mend-kinds"),
      ...MEND_KINDS.flatMap((kind) => {
        const mends = rendered?.mends.filter((mend) => mend.kind === kind) ?? [];
        return mends.length === 0 ? [] : [makeKind(kind, mends, ticked, renderApply, actions)];
      }),
    );
    renderAmbiguous(rendered, actions);
    renderApply();
  };
}

function lead(proposal: MendProposal | null): string {
  const { notLooked, noTable, nothing, choose } = allTexts().cleaning;
  if (proposal === null) return notLooked;
  if (proposal.mends.length > 0) return choose;
  return boardStore.get().board?.sources.length === 0 ? noTable : nothing;
}

function makeKind(
  kind: MendKind,
  mends: readonly Mend[],
  ticked: Set<MendKind>,
  changed: () => void,
  actions: CleaningActions,
): HTMLElement {
  const words = allTexts().cleaning;
  const { title, explanation } = words.kinds[kind];
  const box = make("input", "");
  box.type = "checkbox";
  box.id = `mend-${kind}`;
  box.checked = ticked.has(kind);
  box.setAttribute("aria-describedby", `mend-${kind}-explanation`);
  box.addEventListener("change", () => {
    if (box.checked) ticked.add(kind);
    else ticked.delete(kind);
    changed();
  });
  const count = make("span", "count", words.cells(mends.length));
  const label = make("label", "check", box, make("span", "", title), " ", count);
  const why = make("p", "quiet", explanation);
  why.id = `mend-${kind}-explanation`;
  const examples = exampleMends(mends);
  const rest = mends.length - examples.length;
  return make(
    "li",
    "group",
    label,
    why,
    make("ul", "items", ...examples.map((mend) => make("li", "", makeExample(mend, actions)))),
    ...(rest > 0 ? [make("p", "quiet more", words.more(rest))] : []),
  );
}

/** Different ones first come, first shown. */
function exampleMends(mends: readonly Mend[]): readonly Mend[] {
  const seen = new Map<string, Mend>();
  for (const mend of mends) {
    if (seen.size === EXAMPLES) break;
    const key = `${typeof mend.from} ${String(mend.from)}`;
    if (!seen.has(key)) seen.set(key, mend);
  }
  return [...seen.values()];
}

function makeExample(mend: Mend, actions: CleaningActions): HTMLElement {
  const words = allTexts().cleaning;
  const { before, after } = words.change(mend);
  const change = make(
    "span",
    "what change",
    make("del", "", before),
    make("span", "visually-hidden", ` ${words.arrow} `),
    make("ins", "", after),
  );
  return makePlace(mend, actions, change);
}

function makePlace(place: CellPlace, actions: CleaningActions, content: HTMLElement): HTMLElement {
  const cell = cellAddress(place.row, place.column);
  const where = make("span", "place", texts().pane.place(place.sheet, cell));
  return makeCellButton(() => actions.showCell(place.sheet, cell), where, content);
}

function renderAmbiguous(proposal: MendProposal | null, actions: CleaningActions): void {
  const words = allTexts().cleaning.ambiguous;
  const dates = proposal?.ambiguous ?? [];
  const details = find("details", "ambiguous-dates");
  details.hidden = dates.length === 0;
  const shown = dates.slice(0, LISTED);
  const hidden = dates.length - shown.length;
  details.replaceChildren(
    make("summary", "", make("span", "title", words.title(dates.length))),
    make("p", "quiet more", words.explanation),
    make(
      "ul",
      "items",
      ...shown.map((date) => make("li", "", makePlace(date, actions, make("span", "what", date.text)))),
    ),
    ...(hidden > 0 ? [make("p", "quiet more", words.notShown(hidden))] : []),
  );
}

function renderRestore(state: CleaningState): void {
  const cells = restorableCells(state);
  find("button", "restore-clean").setAttribute("aria-disabled", String(cells === 0));
  find("p", "restorable").textContent = cells === 0 ? "" : allTexts().cleaning.restorable(cells);
}
