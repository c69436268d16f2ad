// Lập biểu: what the sheet "Cơ cấu" breaks new members down by.

import { beforeEach, describe, expect, it, jest } from "@jest/globals";
import type { Settings } from "../../src/model/settings";
import { unitKey } from "../../src/model/unit-key";
import { mountWrite } from "../../src/taskpane/write-view";
import { allTexts } from "../../src/text/all-texts";
import { setLanguage } from "../../src/text/language";
import { byId, fire, openPage } from "./pane-page";
import { sampleBoard } from "./sample-board";

const change = jest.fn<(change: Partial<Settings>) => Promise<boolean>>();
let show: (settings: Partial<Settings>, groupings?: readonly string[]) => void;

beforeEach(() => {
  void setLanguage("vi-VN");
  openPage();
  change.mockReset().mockResolvedValue(true);
  const render = mountWrite(change);
  show = (settings, groupings = []) => {
    render({ ...sampleBoard(settings), groupings: groupings.map((name) => ({ name, rules: [] })) }, null);
  };
  show({});
});

const box = (id: string): HTMLInputElement => byId(id) as HTMLInputElement;
function tick(id: string, checked: boolean): Partial<Settings> | undefined {
  box(id).checked = checked;
  fire(box(id), "change");
  return change.mock.calls.at(-1)?.[0];
}
const ticked = (): string[] =>
  [...document.querySelectorAll<HTMLInputElement>("[id^=breakdown-]:checked")].map(({ id }) => id.slice(10));

it("says above the button for which unit is written, and that the sheets of the whole are replaced", () => {
  const said = (): string => byId("write-preview").textContent;
  expect(said()).not.toContain("thay");
  const { units } = sampleBoard({});
  const unit = units[1];
  if (!unit) throw new Error("the sample has units");
  show({ reportUnit: unitKey(units, unit) });
  expect(said()).toContain(` trang cho ${unit.name}: Tổng hợp, `);
  expect(said()).toMatch(/kể cả của toàn đảng bộ, sẽ được thay\.$/u);
});

describe("the breakdowns", () => {
  it("are the usual ones until the person chooses, with groupings of their own first", () => {
    expect(ticked()).toEqual(["sex", "age", "minority", "education", "qualification", "youth"]);
    show({}, ["Trình độ 6 tháng"]);
    expect(ticked()[0]).toBe("0");
    expect(byId("breakdown-0").closest("label")?.textContent).toBe("Trình độ 6 tháng");
  });

  it("are kept in the order of the sheet; the usual ones again are no choice", () => {
    expect(tick("breakdown-religion", true)).toEqual({
      breakdowns: ["sex", "age", "minority", "religion", "education", "qualification", "youth"],
    });
    show({ breakdowns: ["sex", "age", "minority", "education", "qualification"] });
    expect(tick("breakdown-youth", true)).toEqual({ breakdowns: null });
  });

  it("hold on to the last one, and stay open while they are chosen", () => {
    show({ breakdowns: ["sex"] });
    (byId("write-breakdowns") as HTMLDetailsElement).open = true;
    expect(tick("breakdown-sex", false)).toBeUndefined();
    expect(box("breakdown-sex").checked).toBe(true);
    show({ breakdowns: ["sex", "age"] });
    expect((byId("write-breakdowns") as HTMLDetailsElement).open).toBe(true);
  });

  it("have lines of shares below their counts unless the person wants none", () => {
    expect(box("share-lines").checked).toBe(true);
    expect(tick("share-lines", false)).toEqual({ shareLines: false });
    show({ shareLines: false });
    expect(box("share-lines").checked).toBe(false);
    expect(allTexts().views.write.shareLines).toBe("Thêm dòng tỷ lệ (%) dưới mỗi đơn vị");
  });
});
