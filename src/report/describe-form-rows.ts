// Describes the sheet on which a person changes the rows of form 2-BTCTW: the official ones, ready to be edited.

import type { Board } from "../model/board";
import type { ColumnId } from "../model/issue";
import { vi } from "../text/vi";
import { countChoices, countText } from "./forms/count-text";
import { FORM_2 } from "./forms/form-2";
import type { TemplateColumn, TemplateInput, TemplateSheet } from "./sheet";

const words = vi.template;

export function describeFormRows(board: Board): TemplateSheet {
  return {
    name: words.formRows.sheet,
    columns: [
      { ...column("form-row.mark", 8, { kind: "text" }), isCentred: true },
      column("form-row.text", 92, { kind: "verbatim" }),
      column("form-row.count", 62, { kind: "list", values: countChoices(board), isOpen: true }),
    ],
    rows: FORM_2.map(({ mark, text, count }) => [
      /^\d+$/u.test(mark) ? Number(mark) : mark,
      text,
      countText(board, count),
    ]),
  };
}

function column(id: ColumnId, width: number, input: TemplateInput): TemplateColumn {
  return { heading: vi.issues.columns[id], width, input, prompt: words.prompts[id] ?? "" };
}
