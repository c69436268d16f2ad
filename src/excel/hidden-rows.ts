// Which rows are hidden, by a person or by a filter: whole spans are asked for first, and halved where only some are.

import { HostError } from "../model/failure";
import { stopIfCancelled } from "./with-excel";

/** Questions a request asks at most. */
const QUESTIONS = 800;

export interface RowSpan {
  readonly sheet: string;
  /** Zero-based, both included. */
  readonly first: number;
  readonly last: number;
}

/** "row:sheet" of each hidden row; null when more than `limit` questions would be needed. */
export async function findHiddenRows(
  context: Excel.RequestContext,
  spans: readonly RowSpan[],
  signal: AbortSignal,
  limit = Infinity,
): Promise<ReadonlySet<string> | null> {
  const hidden = new Set<string>();
  let open = spans;
  let asked = 0;
  while (open.length > 0) {
    if (asked + open.length > limit) return null;
    stopIfCancelled(signal);
    const asking = open.slice(0, QUESTIONS);
    asked += asking.length;
    const answers = asking.map(({ sheet, first, last }) =>
      context.workbook.worksheets
        .getItem(sheet)
        .getRangeByIndexes(first, 0, last - first + 1, 1)
        .load({ rowHidden: true }),
    );
    await context.sync();
    const next = open.slice(QUESTIONS);
    asking.forEach((span, index) => {
      // null: some rows are, some are not.
      const answer = (answers[index]?.rowHidden ?? null) as unknown;
      if (answer === true) for (let row = span.first; row <= span.last; row += 1) hidden.add(`${row}:${span.sheet}`);
      if (answer === null) next.push(...halves(span));
    });
    open = next;
  }
  return hidden;
}

function halves({ sheet, first, last }: RowSpan): RowSpan[] {
  if (first === last) throw new HostError("unexpected", "rowHidden of one row is null", sheet);
  const middle = Math.floor((first + last) / 2);
  return [
    { sheet, first, last: middle },
    { sheet, first: middle + 1, last },
  ];
}
