// The cells that a kind of cleaning would change, with old and new: a few examples, or all of them page by page.

import { cellAddress, type CellValue } from "../model/grid";
import type { CellPlace } from "../model/mend";
import { allTexts } from "../text/all-texts";
import { texts } from "../text/language";
import { make, refill } from "./elements";
import { makeButton, makeCellButton } from "./fields";
import { announce } from "./guard";

const EXAMPLES = 3;
const PAGE_ROWS = 50;

interface ChangedCell extends CellPlace {
  readonly from: CellValue;
}

interface Described {
  readonly before: string;
  readonly after: string;
}

type Describe<C> = (cell: C) => Described;
type ShowCell = (sheet: string, cell: string) => unknown;

/** `id`: what the ids of its buttons begin with. */
export function makeMendList<C extends ChangedCell>(
  id: string,
  cells: readonly C[],
  describe: Describe<C>,
  showCell: ShowCell,
): HTMLElement {
  const words = allTexts().cleaning;
  const list = make("div", "");
  const lines = (shown: readonly C[]): HTMLElement =>
    make("ul", "items", ...shown.map((cell) => make("li", "", makeLine(cell, describe(cell), showCell))));
  const examples = differentOnes(cells);
  const showExamples = (): void => {
    const rest = cells.length > examples.length;
    refill(list, lines(examples), ...(rest ? [toggle(words.all(cells.length), false, () => showPage(0))] : []));
  };
  const showPage = (first: number): void => {
    const shown = cells.slice(first, first + PAGE_ROWS);
    const place = words.page(first + 1, first + shown.length, cells.length);
    const turn = (name: string, to: number, button: string): HTMLButtonElement[] =>
      to < 0 || to >= cells.length ? [] : [makeButton(name, () => showPage(to), `${id}-${button}`)];
    refill(
      list,
      toggle(words.fewer, true, () => {
        showExamples();
        announce("");
      }),
      make("p", "quiet more", place),
      lines(shown),
      make(
        "div",
        "buttons",
        ...turn(words.previousPage, first - PAGE_ROWS, "previous"),
        ...turn(words.nextPage, first + PAGE_ROWS, "next"),
      ),
    );
    announce(place);
  };
  const toggle = (name: string, isOpen: boolean, press: () => void): HTMLElement => {
    const button = makeButton(name, press, `${id}-all`);
    button.setAttribute("aria-expanded", String(isOpen));
    return make("div", "buttons", button);
  };
  showExamples();
  return list;
}

/** Different ones first come, first shown. */
function differentOnes<C extends ChangedCell>(cells: readonly C[]): readonly C[] {
  const seen = new Map<string, C>();
  for (const cell of cells) {
    if (seen.size === EXAMPLES) break;
    const key = `${typeof cell.from} ${String(cell.from)}`;
    if (!seen.has(key)) seen.set(key, cell);
  }
  return [...seen.values()];
}

function makeLine(place: CellPlace, { before, after }: Described, showCell: ShowCell): HTMLElement {
  const cell = cellAddress(place.row, place.column);
  return makeCellButton(
    () => showCell(place.sheet, cell),
    make("span", "place", texts().pane.place(place.sheet, cell)),
    make(
      "span",
      "what change",
      make("del", "", before),
      make("span", "visually-hidden", ` ${allTexts().cleaning.arrow} `),
      make("ins", "", after),
    ),
  );
}
