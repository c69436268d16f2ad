// Cleaning: what can be mended, each kind to be ticked, with counts and examples; how dates with two readings are meant; the way back.

import { boardStore } from "../actions/board-store";
import { restorableCells, type CleaningState } from "../actions/cleaning-store";
import { columnLetters } from "../model/grid";
import {
  CHARACTER_KINDS,
  columnKey,
  DATE_ORDERS,
  MEND_KINDS,
  type AmbiguousDate,
  type DateOrder,
  type Mend,
  type MendChoice,
  type MendKind,
  type MendProposal,
} from "../model/mend";
import { allTexts } from "../text/all-texts";
import { find, make, onClick, refill } from "./elements";
import { makeField, makeSelect } from "./fields";
import { announce } from "./guard";
import { makeMendList } from "./mend-list";

export interface CleaningActions {
  readonly applyClean: (choice: MendChoice) => unknown;
  readonly restoreClean: () => unknown;
  readonly showCell: (sheet: string, cell: string) => unknown;
}

/** What the person ticked or unticked, and how they read the dates of a column; characters alone are ticked from the start. */
interface Ticks {
  readonly kinds: Set<MendKind>;
  readonly columns: Set<string>;
  readonly orders: Map<string, DateOrder>;
}

export function mountCleaning(actions: CleaningActions): (state: CleaningState) => void {
  const ticks: Ticks = { kinds: new Set(CHARACTER_KINDS), columns: new Set(), orders: new Map() };
  let rendered: MendProposal | null | undefined;
  const chosen = (): MendChoice => choiceOf(rendered ?? null, ticks);
  const isNothing = ({ kinds, orders }: MendChoice): boolean => kinds.size + orders.size === 0;
  const renderApply = (): void => {
    find("button", "apply-clean").setAttribute("aria-disabled", String(isNothing(chosen())));
  };
  onClick("apply-clean", () => {
    const choice = chosen();
    if (!isNothing(choice)) actions.applyClean(choice);
    else announce(isEmpty(rendered ?? null) ? lead(rendered ?? null) : allTexts().cleaning.noneTicked);
  });
  onClick("restore-clean", () => {
    if (find("button", "restore-clean").getAttribute("aria-disabled") !== "true") actions.restoreClean();
    else announce(allTexts().cleaning.nothingToRestore);
  });
  return (state) => {
    renderRestore(state);
    if (state.proposal === rendered) return;
    rendered = state.proposal;
    const { mends = [], ambiguous = [] } = rendered ?? {};
    const whole: Whole = { mends, ticks, changed: renderApply, showCell: actions.showCell };
    find("p", "cleaning-lead").textContent = lead(rendered);
    refill(
      find("ul", "mend-kinds"),
      ...MEND_KINDS.flatMap((kind) => {
        const ofKind = mends.filter((mend) => mend.kind === kind);
        return ofKind.length === 0 ? [] : [makeKind(kind, ofKind, whole)];
      }),
      ...byColumn(ambiguous).map((dates, index) => makeDates(index, dates, whole)),
    );
    renderApply();
  };
}

function isEmpty(proposal: MendProposal | null): boolean {
  return proposal === null || proposal.mends.length + proposal.ambiguous.length === 0;
}

function lead(proposal: MendProposal | null): string {
  const { notLooked, noTable, nothing, choose } = allTexts().cleaning;
  if (proposal === null) return notLooked;
  if (!isEmpty(proposal)) return choose;
  return boardStore.get().board?.sources.length === 0 ? noTable : nothing;
}

/** Of what is ticked, what is proposed. */
function choiceOf(proposal: MendProposal | null, { kinds, columns, orders }: Ticks): MendChoice {
  const { mends = [], ambiguous = [] } = proposal ?? {};
  const keys = new Set(ambiguous.map(columnKey));
  return {
    kinds: new Set(mends.map(({ kind }) => kind).filter((kind) => kinds.has(kind))),
    orders: new Map([...keys].filter((key) => columns.has(key)).map((key) => [key, orders.get(key) ?? DATE_ORDERS[0]])),
  };
}

interface Whole {
  readonly mends: readonly Mend[];
  readonly ticks: Ticks;
  readonly changed: () => void;
  readonly showCell: CleaningActions["showCell"];
}

function makeKind(kind: MendKind, mends: readonly Mend[], { ticks, changed, showCell }: Whole): HTMLElement {
  const { kinds, change } = allTexts().cleaning;
  const id = `mend-${kind}`;
  return make(
    "li",
    "group",
    ...makeTick(id, kinds[kind], mends.length, ticks.kinds.has(kind), (ticked) => {
      if (ticked) ticks.kinds.add(kind);
      else ticks.kinds.delete(kind);
      changed();
    }),
    makeMendList(id, mends, change, showCell),
  );
}

/** One column of dates with two readings: it is read in one way. */
function makeDates(index: number, dates: readonly [AmbiguousDate, ...AmbiguousDate[]], whole: Whole): HTMLElement {
  const { ticks, changed, showCell } = whole;
  const words = allTexts().cleaning.ambiguous;
  const [{ heading, sheet, column }] = dates;
  const key = columnKey(dates[0]);
  const id = `mend-dates-${String(index)}`;
  const list = make("div", "");
  const render = (): void => {
    const order = ticks.orders.get(key) ?? DATE_ORDERS[0];
    list.replaceChildren(makeMendList(id, dates, ({ from, days }) => words.change(from, days[order]), showCell));
  };
  const select = makeSelect(
    `${id}-order`,
    DATE_ORDERS,
    (order) => words.orders[order],
    ticks.orders.get(key) ?? DATE_ORDERS[0],
  );
  select.addEventListener("change", () => {
    ticks.orders.set(key, select.value as DateOrder);
    render();
  });
  render();
  const [dayFirst, monthFirst] = [
    whole.mends.filter((mend) => mend.kind === "date" && columnKey(mend) === key).length,
    dates.filter(({ days }) => days["day-first"] === undefined).length,
  ];
  const explanation = words.explanation(sheet, columnLetters(column), dayFirst, monthFirst);
  const said = { title: words.title(heading), explanation };
  return make(
    "li",
    "group",
    ...makeTick(id, said, dates.length, ticks.columns.has(key), (ticked) => {
      if (ticked) ticks.columns.add(key);
      else ticks.columns.delete(key);
      changed();
    }),
    makeField(select, words.order),
    list,
  );
}

function byColumn(dates: readonly AmbiguousDate[]): readonly (readonly [AmbiguousDate, ...AmbiguousDate[]])[] {
  const columns = new Map<string, [AmbiguousDate, ...AmbiguousDate[]]>();
  for (const date of dates) {
    const known = columns.get(columnKey(date));
    if (known) known.push(date);
    else columns.set(columnKey(date), [date]);
  }
  return [...columns.values()];
}

function makeTick(
  id: string,
  { title, explanation }: { readonly title: string; readonly explanation: string },
  cells: number,
  ticked: boolean,
  tick: (ticked: boolean) => void,
): HTMLElement[] {
  const box = make("input", "");
  box.type = "checkbox";
  box.id = id;
  box.checked = ticked;
  box.setAttribute("aria-describedby", `${id}-explanation`);
  box.addEventListener("change", () => tick(box.checked));
  const count = make("span", "count", allTexts().cleaning.cells(cells));
  const why = make("p", "quiet", explanation);
  why.id = `${id}-explanation`;
  return [make("label", "check", box, make("span", "", title), " ", count), why];
}

function renderRestore(state: CleaningState): void {
  const cells = restorableCells(state);
  find("button", "restore-clean").setAttribute("aria-disabled", String(cells === 0));
  find("p", "restorable").textContent = cells === 0 ? "" : allTexts().cleaning.restorable(cells);
}
