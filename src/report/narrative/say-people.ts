// Who was admitted and who the members are, in words: women, minorities, youth, qualification; stock figures where there are any.

import { composition, tallyOf } from "../../indicators/composition";
import { admissionRate } from "../../indicators/measures/admission-rate";
import { admitted } from "../../indicators/measures/admitted";
import { density } from "../../indicators/measures/density";
import { memberShare, members, type MemberAttribute } from "../../indicators/measures/member-share";
import { UNSTATED, type CategoryId, type DimensionId } from "../../model/dimension";
import { vi } from "../../text/vi";
import { viSheets } from "../../text/vi-sheets";
import { categoryLabel } from "../../text/category-label";
import type { ListedCount } from "../../text/vi/narrative";
import { pdvCall, quoted } from "./pdv-call";
import { together, type Context, type Figure, type Saying } from "./saying";

const words = viSheets.narrative;
/** Qualifications named in prose: those that most have. */
const QUALIFICATIONS = 4;

const ATTRIBUTES = [
  ["sex", "female"],
  ["minority", "minority"],
  ["youth", "member"],
] as const;

const MEMBER_ATTRIBUTES: readonly MemberAttribute[] = ["female", "minority", "university"];

export function sayComposition(context: Context): Saying {
  return together(sayAttributes(context), sayQualifications(context));
}

/** Only what the sheet says: where nobody's sex is stated, nothing is said of women. */
function sayAttributes(context: Context): Saying {
  const { board, unit, scope } = context;
  const parts = ATTRIBUTES.flatMap(([dimension, category]): (ListedCount & { figures: Figure[] })[] => {
    const rows = composition(board, dimension, unit, scope);
    if (!rows.ok) return [];
    const isStated = rows.value.some((row) => row.category !== UNSTATED && row.count > 0);
    const row = rows.value.find((candidate) => candidate.category === category);
    if (!isStated || !row) return [];
    const figures = categoryFigures(context, dimension, category, row.count, row.share);
    return [{ words: words.attributeWords[category], count: row.count, share: row.share, figures }];
  });
  if (parts.length === 0) return null;
  return { text: words.attributes(parts), figures: parts.flatMap(({ figures }) => figures) };
}

function sayQualifications(context: Context): Saying {
  const { board, unit, scope } = context;
  const rows = composition(board, "qualification", unit, scope);
  if (!rows.ok) return null;
  const top = rows.value
    .filter(({ category, count }) => category !== UNSTATED && count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, QUALIFICATIONS);
  if (top.length === 0) return null;
  const unstated = tallyOf(board, "qualification", UNSTATED, unit, scope);
  const parts = top.map(({ category, count, share }) => ({
    words: categoryLabel(vi, category).toLowerCase(),
    count,
    share,
  }));
  return {
    text: words.qualifications(parts, unstated.ok ? unstated.value : 0),
    figures: top.flatMap(({ category, count, share }) =>
      categoryFigures(context, "qualification", category, count, share),
    ),
  };
}

function categoryFigures(
  { place }: Context,
  dimension: DimensionId,
  category: CategoryId,
  count: number,
  share: number,
): Figure[] {
  const label = categoryLabel(vi, category);
  const names = [vi.labels.dimensions[dimension].toLowerCase(), label.toLowerCase()].map(quoted);
  const call = (name: string): string => pdvCall(name, ...names, place.unit, place.period, place.asOf);
  return [
    { label, formula: call("TALLY"), value: count, unit: "count" },
    { label: `${label} (%)`, formula: call("SHARE"), value: share, unit: "share" },
  ];
}

export function sayMembers(context: Context): Saying {
  const { board, unit, subject, place } = context;
  const all = members(board, unit, null);
  if (!all.ok || all.value === 0) return null;
  const shares = MEMBER_ATTRIBUTES.flatMap((attribute) => {
    const share = memberShare(board, unit, attribute);
    return share.ok ? [{ attribute, words: words.memberWords[attribute], share: share.value }] : [];
  });
  const stock: Saying = {
    text: words.members(subject, all.value, shares),
    figures: [
      { label: words.figures.members, formula: pdvCall("MEMBERS", place.unit), value: all.value, unit: "count" },
      ...shares.map(({ attribute, words: name, share }): Figure => {
        const formula = pdvCall("MEMBERSHARE", quoted(vi.labels.memberAttributes[attribute]), place.unit);
        return { label: words.figures.memberShare(name), formula, value: share, unit: "share" };
      }),
    ],
  };
  return together(stock, sayDensity(context), sayAdmissionRate(context));
}

function sayDensity({ board, unit, place }: Context): Saying {
  const share = density(board, unit);
  if (!share.ok) return null;
  const formula = pdvCall("DENSITY", place.unit);
  return {
    text: words.density(share.value),
    figures: [{ label: vi.labels.measures.density, formula, value: share.value, unit: "share" }],
  };
}

/** Of a year, as offices say it. The function counts to the as-of date of the workbook: with another one there is nothing to trace to. */
function sayAdmissionRate({ board, unit, scope, place }: Context): Saying {
  const rate = admissionRate(board, unit, scope, "members");
  const count = admitted(board, unit, scope);
  if (scope.period.kind !== "year" || !rate.ok || !count.ok || count.value === 0 || place.asOf !== null) return null;
  const formula = pdvCall("ADMISSIONRATE", place.unit, place.period);
  return {
    text: words.admissionRate(rate.value),
    figures: [{ label: words.figures.admissionRate, formula, value: rate.value, unit: "share" }],
  };
}
