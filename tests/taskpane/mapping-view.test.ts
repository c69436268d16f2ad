import { beforeEach, describe, expect, it, jest } from "@jest/globals";
import type { MappingTarget } from "../../src/actions/map-columns";
import type { Board, SourceLayout } from "../../src/model/board";
import type { Grid } from "../../src/model/grid";
import type { SheetMapping } from "../../src/model/settings";
import type { Said } from "../../src/taskpane/mapping-columns";
import { mountMapping } from "../../src/taskpane/mapping-view";
import { setLanguage } from "../../src/text/language";
import { byId, fire, openPage, textOf } from "./pane-page";
import { sampleBoard } from "./sample-board";

const mapColumns = jest.fn<(target: MappingTarget, said: Said | null) => void>();
const named = { key: "họ tên", heading: "Họ tên", column: 1, confidence: 1 };
const layout: SourceLayout = {
  sheet: "Danh sách",
  kind: "admissions",
  headingRow: 3,
  fingerprint: "f1",
  headingRows: 1,
  confidence: 0.95,
  mapped: false,
  missing: [],
  blankUnits: 0,
  unitAbove: false,
  columns: [
    { ...named, id: "admission.name" },
    { key: "ngày", heading: "Ngày", column: 3, id: "admission.decision", confidence: 0.4 },
  ],
  unknown: [{ key: "quê", heading: "Quê", column: 2, suggestion: null }],
};
/** The first rows of the sheet of the layout. */
const opening: Grid = {
  sheet: "Danh sách",
  row: 0,
  column: 1,
  values: [
    ["DANH SÁCH", "", ""],
    ["", "", ""],
    ["Họ tên", "Quê", "Ngày"],
    ["Nguyễn Văn An", "Xã Mẫu", 42900],
  ],
};
/** A sheet of which nothing was understood: two rows of headings below a title, then people. */
const other: Grid = {
  sheet: "Sổ ghi",
  row: 0,
  column: 0,
  values: [
    ["SỔ GHI", "", "", ""],
    ["Ai", "Ở đâu", "Khi nào", ""],
    ["", "", "Từ", "Tới"],
    ["Nguyễn Văn An", "C1", 42900, 42910],
  ],
};
const board = (part: Partial<Board>, read: readonly SourceLayout[] = []): Board => ({
  ...sampleBoard(
    {},
    read.map((one) => ({ sheet: one.sheet, kind: one.kind, rows: 1, leftOut: 0, layout: one })),
  ),
  openings: [opening],
  ...part,
});
const select = (id: string): HTMLSelectElement => byId(id) as HTMLSelectElement;
const choose = (id: string, value: string): void => {
  select(id).value = value;
  fire(select(id), "change");
};
const button = (name: string): HTMLElement => {
  const found = [...document.querySelectorAll<HTMLElement>("#mapping button")].find((one) => one.textContent === name);
  if (!found) throw new Error(`no button ${name}`);
  return found;
};

/** Without those of the heading row and the unit of the whole sheet. */
const columnFields = (): Element[] =>
  [...document.querySelectorAll("#mapping .columns .columns .field")].filter(
    (field) => !field.querySelector("select[id$='-unit']"),
  );

let render: (board: Board | null) => void;

beforeEach(() => {
  void setLanguage("vi-VN");
  openPage();
  mapColumns.mockClear();
  render = mountMapping(mapColumns);
});

describe("the mapping view", () => {
  it("shows every heading in the order of the sheet with what it is read as and how sure that is", () => {
    render(board({}, [layout]));
    const fields = columnFields();
    expect(fields.map((field) => field.querySelector("label")?.textContent)).toEqual([
      "Cột B: Họ tên",
      "Cột C: Quê",
      "Cột D: Ngày",
    ]);
    expect(fields.map((field) => field.querySelector("select")?.value)).toEqual([
      "admission.name",
      "ignore",
      "admission.decision",
    ]);
    expect(fields.map((field) => field.querySelector("p")?.textContent ?? "")).toEqual(["", "", "Chưa chắc"]);
    for (const field of document.querySelectorAll<HTMLSelectElement>("#mapping select")) {
      expect(field.labels.length).toBe(1);
    }
  });

  it("folds the columns of a list that is understood for certain, and no other", () => {
    const certain = { ...layout, columns: layout.columns.slice(0, 1) };
    const isOpen = (): boolean | undefined => document.querySelector<HTMLDetailsElement>("#mapping details")?.open;
    const seen = [
      certain,
      layout,
      { ...certain, blankUnits: 2 },
      { ...certain, missing: ["admission.unit" as const] },
    ].map((one) => {
      render(board({}, [one]));
      return isOpen();
    });
    expect(seen).toEqual([false, true, true, true]);
    render(board({}, [certain]));
    choose("map-r0-kind", "units");
    expect(isOpen()).toBe(true);
  });

  it("saves a correction with the headings that it was made for", () => {
    render(board({}, [layout]));
    choose("map-r0-3", "admission.admitted");
    button("Lưu cách đọc").click();
    const [target, said] = mapColumns.mock.calls[0] ?? [];
    expect(target).toMatchObject({ sheet: "Danh sách", fingerprint: "f1" });
    expect(said).toEqual({
      kind: "admissions",
      columns: { "họ tên": "admission.name", ngày: "admission.admitted" },
    });
  });

  it("lets a sheet that is not read become a list, with the suggestions taken", () => {
    const unknown = [{ key: "chi bộ đảng", heading: "Chi bộ Đảng", column: 0, suggestion: "admission.unit" as const }];
    render(board({ candidates: [{ ...layout, confidence: 0, unknown }] }));
    expect(textOf("mapping-sheets")).toContain("chưa được đọc");
    expect(document.querySelectorAll("#mapping .columns select")).toHaveLength(0);
    choose("map-c0-kind", "admissions");
    expect(select("map-c0-0").value).toBe("admission.unit");
    button("Lưu cách đọc").click();
    expect(mapColumns.mock.calls[0]?.[1]).toMatchObject({
      kind: "admissions",
      columns: { "chi bộ đảng": "admission.unit" },
    });
  });

  it("offers only the columns of the kind of list that is chosen", () => {
    render(board({}, [layout]));
    choose("map-r0-kind", "units");
    const values = [...select("map-r0-1").options].map(({ value }) => value);
    expect(values[0]).toBe("ignore");
    expect(values.slice(1).every((value) => value.startsWith("unit."))).toBe(true);
    choose("map-r0-kind", "ignore");
    button("Lưu cách đọc").click();
    expect(mapColumns.mock.calls[0]?.[1]).toEqual({ kind: "ignore", columns: {} });
  });

  it("forgets a stored reading, also that of a sheet that is not read at all", () => {
    const stored: SheetMapping = { sheet: "Khác", fingerprint: "f2", kind: "ignore", columns: {} };
    const settings = { ...sampleBoard().settings, mapping: [stored] };
    render(board({ settings }));
    expect(textOf("mapping-sheets")).toContain("Cách đọc đã lưu cho trang “Khác” không còn dùng được");
    button("Bỏ cách đọc này").click();
    expect(mapColumns).toHaveBeenCalledWith(stored, null);
    render(board({ settings, openings: [{ ...opening, sheet: "Khác" }] }));
    expect(textOf("mapping-sheets")).toContain("Trang “Khác” không được đọc");
    button("Đọc lại theo tiêu đề").click();
    expect(mapColumns).toHaveBeenCalledWith(stored, null);
  });

  it("keeps what a person is choosing when the same sheets are read again", () => {
    render(board({}, [layout]));
    choose("map-r0-3", "admission.admitted");
    render(board({}, [{ ...layout }]));
    expect(select("map-r0-3").value).toBe("admission.admitted");
  });

  it("lets a person choose any other sheet, its kind and its headings, and map its columns", () => {
    render(board({ openings: [opening, other] }, [layout]));
    const sheets = [...select("map-other").options].map(({ textContent }) => textContent);
    expect(sheets).toEqual(["Chọn trang", "Sổ ghi"]);
    choose("map-other", "0");
    choose("map-o-kind", "admissions");
    expect([...select("map-o-row").options].map(({ textContent }) => textContent)).toEqual([
      "Dòng 2: Ai · Ở đâu · Khi nào",
      "Dòng 3: Từ · Tới",
    ]);
    choose("map-o-rows", "2");
    expect(
      columnFields()
        .slice(0, 4)
        .map((field) => field.querySelector("label")?.textContent),
    ).toEqual(["Cột A: Ai", "Cột B: Ở đâu", "Cột C: Khi nào Từ", "Cột D: Khi nào Tới"]);
    expect(textOf("mapping-sheets")).toContain("Cần chọn thêm: “Họ và tên”, “Đơn vị”, “Ngày kết nạp”.");
    choose("map-o-0", "admission.name");
    choose("map-o-1", "admission.unit");
    choose("map-o-3", "admission.admitted");
    document.querySelector<HTMLElement>("#mapping button.primary")?.click();
    const [target, said] = mapColumns.mock.calls[0] ?? [];
    expect(target?.sheet).toBe("Sổ ghi");
    expect(said).toEqual({
      kind: "admissions",
      columns: { ai: "admission.name", "ở đâu": "admission.unit", "khi nào tới": "admission.admitted" },
    });
  });

  it("takes the unread sheet for the one list that is missing, before all others, and not one that is said to be none", () => {
    const list = { ...layout, kind: "units" as const, columns: [] };
    const cover = { ...other, sheet: "Bìa" };
    const none: SheetMapping = { sheet: "Bìa", fingerprint: "", kind: "ignore", columns: {} };
    const read = board({ openings: [cover, opening, other] }, [list]);
    render({ ...read, settings: { ...read.settings, mapping: [none] } });
    expect(document.querySelector("#mapping-sheets > * select")?.id).toBe("map-other");
    expect(select("map-other").selectedOptions[0]?.textContent).toBe("Sổ ghi");
    expect(select("map-o-kind").value).toBe("admissions");
  });

  it("chooses no other sheet by itself where both lists are read", () => {
    const list = { ...layout, kind: "units" as const, columns: [] };
    render(board({ openings: [opening, other] }, [list, layout]));
    expect(select("map-other").value).toBe("");
  });

  it("says when no row of a sheet may hold headings, and saves nothing then", () => {
    render(board({ openings: [{ ...other, values: [[1, 2, 3]] }] }));
    choose("map-other", "0");
    expect(textOf("mapping-sheets")).toContain("không có dòng nào giống dòng tiêu đề");
    expect(button("Cập nhật số liệu").dataset["action"]).toBe("refresh");
    button("Lưu cách đọc").click();
    expect(mapColumns).not.toHaveBeenCalled();
  });

  it("offers a unit for the whole sheet where no column names units, and shows the one that is stored", () => {
    render(board({}, [layout]));
    expect(textOf("mapping-sheets")).toContain("Cả trang là của đơn vị");
    choose("map-r0-unit", "1");
    button("Lưu cách đọc").click();
    expect(mapColumns.mock.calls[0]?.[1]).toMatchObject({ unit: "X2|Đảng bộ xã Hai" });
    render(board({}, [{ ...layout, mapped: true, unit: "X2|Đảng bộ xã Hai" }]));
    expect(select("map-r0-unit").value).toBe("1");
    choose("map-r0-unit", "");
    button("Lưu cách đọc").click();
    expect(mapColumns.mock.calls[1]?.[1]).not.toHaveProperty("unit");
    const withUnits = { ...layout, columns: [{ ...named, id: "admission.unit" as const }] };
    render(board({}, [withUnits]));
    expect(document.getElementById("map-r0-unit")).toBeNull();
  });

  it("offers the unit above for blank cells only where there are some, and stores it only when ticked", () => {
    render(board({}, [layout]));
    expect(document.getElementById("map-r0-above")).toBeNull();
    render(board({}, [{ ...layout, blankUnits: 3 }]));
    expect(textOf("mapping-sheets")).toContain("Ô đơn vị để trống nghĩa là đơn vị ở dòng trên (3 dòng)");
    button("Lưu cách đọc").click();
    byId("map-r0-above").click();
    button("Lưu cách đọc").click();
    expect(mapColumns.mock.calls.map(([, said]) => said?.unitAbove)).toEqual([undefined, true]);
  });
});
