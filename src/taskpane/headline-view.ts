// The figures at the top: achievement, verdict against the due share, units behind, rows left out.

import type { Headline } from "../actions/headline";
import { overviewTexts } from "../text/overview-texts";
import { find, make } from "./elements";

/** Paces that round to nothing at two decimals of a percent count as on time. */
const ON_TIME = 0.00005;

export function renderHeadline(headline: Headline | null): void {
  find("section", "headline").hidden = headline === null;
  if (!headline) return;
  const words = overviewTexts().result.headline;
  const { scope, admitted, achievement, due, behind, units, isDeep, unplanned, zeroPlanned, unasked } = headline;
  const { unreadPlans, leftOut } = headline;
  const isJudged = achievement !== null && due > 0;
  find("p", "headline-scope").textContent = words.scope(scope.period, scope.asOf);
  renderFigure(
    achievement !== null ? words.achievement(achievement) : admitted.ok ? words.admitted(admitted.value) : null,
  );
  find("p", "headline-plan").textContent = describePlan(headline);
  renderBar(achievement, due);
  renderVerdict(isJudged ? headline.pace : null);
  const isBefore = scope.asOf < scope.start;
  const isNotDue = admitted.ok && admitted.value === 0 && due === 0;
  const facts = [
    ...(isBefore ? [words.notBegun(scope.start)] : isNotDue ? [words.notDue] : []),
    ...(isJudged ? [words.due(due)] : []),
    ...(!isJudged || units === 0 ? [] : [words.behind(behind, units, isDeep)]),
    ...(unplanned + zeroPlanned > 0
      ? [words.unplanned(unplanned, zeroPlanned, achievement === null ? 0 : unasked)]
      : []),
    ...(unreadPlans > 0 ? [words.unreadPlans(unreadPlans)] : []),
    ...(leftOut > 0 ? [words.leftOut(leftOut)] : []),
  ];
  find("ul", "headline-facts").replaceChildren(...facts.map((fact) => make("li", "", fact)));
}

/** The figure large, within the words that say what it is of. */
function renderFigure(said: readonly [string, string, string] | null): void {
  const parts = (said ?? []).map((part, at) => make("span", at === 1 ? "figure" : "", part));
  const spaced = parts
    .filter(({ textContent }) => textContent !== "")
    .flatMap((part, at) => (at === 0 ? [part] : [" ", part]));
  find("p", "headline-figure").replaceChildren(...spaced);
}

function describePlan({ admitted, plan, unreadPlans }: Headline): string {
  const { result, functions } = overviewTexts();
  const words = result.headline;
  if (!admitted.ok) return functions.reasons[admitted.reason](admitted.about ?? "", "");
  if (plan === null) return unreadPlans > 0 ? words.unreadPlan : words.noPlan;
  return plan === 0 ? words.zeroPlan : words.ofPlan(admitted.value, plan);
}

/** The bar repeats in a picture what the words say; more than 100 % fills it. */
function renderBar(achievement: number | null, due: number): void {
  const bar = find("div", "headline-bar");
  bar.hidden = achievement === null;
  bar.style.setProperty("--done", String(Math.min(Math.max(achievement ?? 0, 0), 1)));
  bar.style.setProperty("--due", String(Math.min(Math.max(due, 0), 1)));
}

function renderVerdict(pace: number | null): void {
  const words = overviewTexts().result.headline;
  const verdict = find("p", "headline-verdict");
  verdict.hidden = pace === null;
  if (pace === null) return;
  const onTime = Math.abs(pace) < ON_TIME;
  verdict.className = onTime ? "" : pace > 0 ? "ahead" : "late";
  verdict.textContent = onTime ? words.onTime : pace > 0 ? words.ahead(pace) : words.late(pace);
}
