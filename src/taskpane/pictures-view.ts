// The pictures of the overview: ranking, composition, trend. Each is a table or stands beside one, so that whoever can't see it reads
// the same; bars are elements with a width, the trend a few rectangles.

import { pictures, type Pictures, type Ranked } from "../actions/pictures";
import type { Board } from "../model/board";
import { LEFT_OVER } from "../model/dimension";
import { type BreakdownId, groupingPlace } from "../model/grouping";
import { categoryLabel } from "../text/category-label";
import { overviewTexts } from "../text/overview-texts";
import { appendInSlices } from "./append-in-slices";
import { find, make, refill } from "./elements";
import { makeButton, makeField, makeSelect } from "./fields";
import { drawColumns } from "./draw-columns";

/** The inside of the pane where it is no wider than Office makes it. */
const NARROWEST = 280;
/** Wider, columns say no more. */
const WIDEST = 420;
/** Where a bar ends that is longer: one unit far above its plan would make those of all others vanish. */
const LONGEST = 2;
/** So many at either end of a long ranking. */
const ENDS = 5;

export function mountPictures(): (board: Board | null) => void {
  let all = false;
  let dimension: BreakdownId | null = null;
  return (board) => {
    const figures = pictures(board);
    const section = find("section", "pictures");
    section.hidden = figures === null;
    if (!figures || !board) return;
    if (dimension === null || !figures.dimensions.includes(dimension)) dimension = figures.dimensions[0] ?? null;
    const drawRanking = (): HTMLElement =>
      makeRanking(figures, all, () => {
        all = !all;
        find("section", "ranking").replaceWith(drawRanking());
        find("button", "ranking-all").focus();
      });
    const drawComposition = (shown: BreakdownId): HTMLElement =>
      makeComposition(figures, board, shown, (chosen) => {
        dimension = chosen;
        find("section", "composition").replaceWith(drawComposition(chosen));
        find("select", "composition-by").focus();
      });
    refill(
      section,
      ...(figures.ranking.length > 1 ? [drawRanking()] : []),
      ...(figures.trend.steps.some(({ admitted }) => admitted > 0)
        ? [makeTrend(figures, Math.min(section.clientWidth, WIDEST) || NARROWEST)]
        : []),
      ...(dimension === null ? [] : [drawComposition(dimension)]),
    );
  };
}

function makeRanking({ ranking, due }: Pictures, all: boolean, toggle: () => void): HTMLElement {
  const words = overviewTexts().overview.pictures;
  const isLong = ranking.length > 2 * ENDS + 2;
  const most = ranking[0]?.achievement ?? 0;
  const scale = Math.min(Math.max(most, 1, due), LONGEST);
  const makeUnit = ({ name, achievement }: Ranked): HTMLElement =>
    makeRow(name, words.share(achievement), achievement / scale, { line: due / scale, low: achievement < due });
  const table = makeTable("ranking", words.unit, words.achievement);
  const [body] = table.tBodies;
  if (body && isLong && !all) {
    const gap = make("td", "quiet", words.between(ranking.length - 2 * ENDS));
    gap.colSpan = 2;
    body.append(...ranking.slice(0, ENDS).map(makeUnit), make("tr", "gap", gap), ...ranking.slice(-ENDS).map(makeUnit));
  } else if (body) appendInSlices(body, ranking, makeUnit);
  const button = makeButton(all ? words.showFewer : words.showAll(ranking.length), toggle, "ranking-all");
  return makeFigure("ranking", words.ranking, [
    make("p", "quiet", words.rankingNote(due), ...(most > scale ? [" ", words.beyond(scale)] : [])),
    table,
    ...(isLong ? [button] : []),
  ]);
}

function makeComposition(
  figures: Pictures,
  board: Board,
  dimension: BreakdownId,
  choose: (dimension: BreakdownId) => void,
): HTMLElement {
  const words = overviewTexts().overview.pictures;
  const nameOf = (id: BreakdownId): string => breakdownName(board, id);
  const select = makeSelect("composition-by", figures.dimensions, nameOf, dimension);
  select.addEventListener("change", () => choose(select.value as BreakdownId));
  const rows = figures.compositionBy(dimension);
  const present = rows.filter(({ count }) => count > 0);
  const table = makeTable(
    "composition",
    words.category,
    words.people,
    present.map(({ category, count, share }) =>
      makeRow(categoryLabel(overviewTexts(), category), words.peopleAndShare(count, share), share),
    ),
  );
  // Nobody's category may well be empty.
  const rest = rows.filter(({ category, count }) => count === 0 && !LEFT_OVER.has(category)).length;
  return makeFigure("composition", words.composition, [
    makeField(select, words.dimension),
    table,
    ...(rest > 0 ? [make("p", "quiet", words.fewer(rest))] : []),
  ]);
}

function breakdownName(board: Board, id: BreakdownId): string {
  const place = groupingPlace(id);
  const { dimensions } = overviewTexts().labels;
  return place === null ? dimensions[id as keyof typeof dimensions] : (board.groupings?.[place]?.name ?? "");
}

function makeTrend({ trend: { by, steps } }: Pictures, width: number): HTMLElement {
  const words = overviewTexts().overview.pictures;
  const rows = steps.map(({ label, admitted }) => {
    const name = make("th", "", String(label));
    name.scope = "row";
    return make("tr", "", name, make("td", "", words.count(admitted)));
  });
  const table = makeTable("trend", by === "month" ? words.month : words.year, words.admitted, rows);
  table.className = "visually-hidden";
  const columns = steps.map(({ label, admitted }) => ({
    label: String(label),
    value: admitted,
    text: words.count(admitted),
  }));
  return makeFigure("trend", by === "month" ? words.trend : words.trendByYear, [
    drawColumns(columns, width, by === "month" ? words.notAllMonths : words.notAllYears),
    table,
  ]);
}

function makeFigure(name: string, title: string, content: readonly HTMLElement[]): HTMLElement {
  const heading = make("h2", "", title);
  heading.id = `${name}-title`;
  const figure = make("section", "picture", heading, ...content);
  figure.id = name;
  figure.setAttribute("aria-labelledby", heading.id);
  return figure;
}

/** Its heading row is for the ear: to the eye title and bars say the same. */
function makeTable(name: string, first: string, second: string, rows: readonly HTMLElement[] = []): HTMLTableElement {
  const heads = [first, second].map((text) => {
    const head = make("th", "", text);
    head.scope = "col";
    return head;
  });
  const table = make(
    "table",
    "bars",
    make("thead", "visually-hidden", make("tr", "", ...heads)),
    make("tbody", "", ...rows),
  );
  table.setAttribute("aria-labelledby", `${name}-title`);
  return table;
}

/** `length` and `line` are shares of the whole width; a longer bar ends in a point. */
function makeRow(name: string, value: string, length: number, mark?: { line: number; low: boolean }): HTMLElement {
  const head = make("th", "", name);
  head.scope = "row";
  const bar = ["bar", ...(mark?.low ? ["low"] : []), ...(length > 1 ? ["beyond"] : [])];
  const track = make("span", mark ? "track lined" : "track", make("span", bar.join(" ")));
  track.setAttribute("aria-hidden", "true");
  track.style.setProperty("--done", String(Math.min(Math.max(0, length), 1)));
  if (mark) track.style.setProperty("--due", String(mark.line));
  return make("tr", "", head, make("td", "", make("span", "value", value), track));
}
