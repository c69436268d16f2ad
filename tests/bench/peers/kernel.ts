// The near-limit: what is left when a program knows its data beforehand – every spelling, every unit, clean dates – and does
// nothing but look up codes and count. No recognition, no check, no message. The add-in is measured against it.

import { COLUMN, COUNTED, YEARS, type Province } from "../province";
import type { Answer, Competitor } from "../work";

const Y = YEARS.length;

export function createKernel(province: Province): Competitor {
  const { rows, units, labels, yearStarts } = province;
  const widths = labels.map((some) => some.length);
  const width = widths.reduce((a, b) => a + b, 0);
  const offsets = widths.map((_, at) => widths.slice(0, at).reduce((a, b) => a + b, 0));
  const unitCodes = new Map<unknown, number>(units.map(({ code }, at) => [code, at]));
  const maps = labels.map((some) => new Map<unknown, number>(some.map((label, at) => [label, at])));
  const first = yearStarts[0]!;
  const yearOf = new Uint8Array(yearStarts[Y]! - first);
  for (let year = 0; year < Y; year++) yearOf.fill(year, yearStarts[year]! - first, yearStarts[year + 1]! - first);
  const parents = Int32Array.from(units, ({ parent }) => parent);
  const plans = Uint32Array.from(units.flatMap((unit) => unit.plans));

  let unit = new Uint16Array(0);
  let year = new Uint8Array(0);
  let codes: Uint8Array[] = [];
  let answer: Answer = { own: [], rolledUp: [], composition: [] };

  const encode = (): void => {
    const n = rows.length;
    unit = new Uint16Array(n);
    year = new Uint8Array(n);
    codes = COUNTED.map(() => new Uint8Array(n));
    const [c0, c1, c2, c3, c4, c5] = codes as [Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array];
    const [m0, m1, m2, m3, m4, m5] = maps as [M, M, M, M, M, M];
    const [k0, k1, k2, k3, k4, k5] = COUNTED.map(([, column]) => column) as [
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    for (let i = 0; i < n; i++) {
      const row = rows[i]!;
      unit[i] = unitCodes.get(row[COLUMN.unit])!;
      year[i] = yearOf[(row[COLUMN.admitted] as number) - first]!;
      c0[i] = m0.get(row[k0])!;
      c1[i] = m1.get(row[k1])!;
      c2[i] = m2.get(row[k2])!;
      c3[i] = m3.get(row[k3])!;
      c4[i] = m4.get(row[k4])!;
      c5[i] = m5.get(row[k5])!;
    }
  };

  const count = (): unknown => {
    const n = rows.length;
    const own = new Uint32Array(units.length * Y);
    const composition = new Uint32Array(units.length * width);
    const [c0, c1, c2, c3, c4, c5] = codes as [Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array];
    const [o0, o1, o2, o3, o4, o5] = offsets as [number, number, number, number, number, number];
    for (let i = 0; i < n; i++) {
      const at = unit[i]!;
      own[at * Y + year[i]!]!++;
      const base = at * width;
      composition[base + o0 + c0[i]!]!++;
      composition[base + o1 + c1[i]!]!++;
      composition[base + o2 + c2[i]!]!++;
      composition[base + o3 + c3[i]!]!++;
      composition[base + o4 + c4[i]!]!++;
      composition[base + o5 + c5[i]!]!++;
    }
    const rolledUp = own.slice();
    const plansBelow = plans.slice();
    for (let at = units.length - 1; at > 0; at--) {
      const above = parents[at]! * Y;
      for (let place = 0; place < Y; place++) {
        rolledUp[above + place]! += rolledUp[at * Y + place]!;
        plansBelow[above + place]! += plansBelow[at * Y + place]!;
      }
    }
    answer = { own, rolledUp, composition };
    return [ratios(own, plans), ratios(rolledUp, plansBelow), shares(composition, widths[0]!)];
  };

  const shares = (counts: Uint32Array, categories: number): Float64Array => {
    const result = new Float64Array(counts.length);
    for (let base = 0; base < counts.length; base += width) {
      let people = 0;
      for (let at = base; at < base + categories; at++) people += counts[at]!;
      if (people === 0) continue;
      for (let at = base; at < base + width; at++) result[at] = counts[at]! / people;
    }
    return result;
  };

  return {
    name: "near-limit kernel",
    cold: () => {
      encode();
      return count();
    },
    warm: count,
    answer: () => answer,
  };
}

type M = Map<unknown, number>;

function ratios(counts: Uint32Array, plans: Uint32Array): Float64Array {
  const result = new Float64Array(counts.length);
  for (let at = 0; at < counts.length; at++) result[at] = plans[at] === 0 ? NaN : counts[at]! / plans[at]!;
  return result;
}
