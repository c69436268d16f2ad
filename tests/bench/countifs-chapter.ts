// COUNTIFS in LibreOffice beside the add-in.

import type { Countifs } from "./countifs";
import type { Goal } from "./goal";
import type { Size } from "./province";
import { milliseconds, nameOf, times, whole, type Table } from "./table";

export function countifsTable(size: Size, { ms, formulas, unitsWithFormulas }: Countifs, addIn: number): Table {
  return {
    title: `COUNTIFS in LibreOffice, ${nameOf(size)}`,
    notes: [
      `The counts of a unit by year and by category, each a COUNTIFS over the whole list. ${whole(formulas)} formulas of ${whole(unitsWithFormulas)} units were computed and compared; the time is that of all ${whole(size.units)} units, by multiplication. The add-in's figure is its cold one, all checks included.`,
    ],
    head: ["", "ms", "ratio"],
    rows: [
      ["the add-in, cold", milliseconds(addIn), times(1)],
      ["COUNTIFS in LibreOffice", milliseconds(ms), times(ms / addIn)],
    ],
  };
}

export function countifsGoals({ ms }: Countifs, addIn: number): Goal[] {
  return [
    {
      what: "COUNTIFS in LibreOffice, cold, checks included",
      bound: { atLeast: 5_000 },
      measured: ms / addIn,
      show: times,
    },
  ];
}
