import { beforeEach, describe, expect, it, jest } from "@jest/globals";
import { headline } from "../../src/actions/headline";
import { toDay, type Day } from "../../src/model/day";
import type { Settings } from "../../src/model/settings";
import { describeChange, mountScope } from "../../src/taskpane/scope-view";
import { announce, guardState } from "../../src/taskpane/guard";
import { setLanguage } from "../../src/text/language";
import { byId, fire, openPage, settle, textOf } from "./pane-page";
import { sampleBoard } from "./sample-board";

const change = jest.fn<(change: Partial<Settings>) => Promise<boolean>>();
const input = (id: "period" | "as-of"): HTMLInputElement => byId(id) as HTMLInputElement;

let show: (settings: Partial<Settings>) => void;

async function enter(id: "period" | "as-of", text: string): Promise<void> {
  input(id).value = text;
  fire(input(id), "input");
  fire(input(id), "change");
  fire(input(id), "blur");
  await settle();
}

beforeEach(() => {
  void setLanguage("vi-VN");
  openPage();
  change.mockReset().mockResolvedValue(true);
  const render = mountScope(change);
  show = (settings) => {
    const board = sampleBoard(settings);
    render(board, headline({ board }));
  };
  show({});
});

describe("what is said of a change", () => {
  const scopeOf = (year: number, asOf: Day): NonNullable<Parameters<typeof describeChange>[1]> => ({
    period: { kind: "year", year },
    asOf,
    start: toDay(year, 1, 1),
    end: toDay(year, 12, 31),
  });

  it.each([
    [{ asOf: toDay(2017, 9, 30) }, scopeOf(2017, toDay(2017, 9, 30)), "Đã đặt ngày chốt số liệu: 30/09/2017."],
    [
      { asOf: toDay(2024, 6, 30) },
      scopeOf(2024, toDay(2024, 6, 30)),
      "Đã đặt ngày chốt số liệu: 30/06/2024. Kỳ báo cáo theo đó là năm 2024.",
    ],
    [
      { period: { kind: "year", year: 2016 } },
      scopeOf(2016, toDay(2016, 12, 31)),
      "Đã đặt kỳ báo cáo: năm 2016. Ngày chốt số liệu theo đó là 31/12/2016.",
    ],
    [{ period: null }, scopeOf(2017, toDay(2017, 10, 31)), "Kỳ báo cáo được tự chọn theo số liệu."],
  ] as const)("says what was set, and what came with it: %j", (change, after, said) => {
    expect(describeChange(change, scopeOf(2017, toDay(2017, 10, 31)), after)).toBe(said);
  });
});

describe("period and as-of date", () => {
  it("are empty while chosen from the data, with what was chosen as the hint", () => {
    expect([input("period").value, input("as-of").value]).toEqual(["", ""]);
    expect(textOf("period-hint")).toBe("Tự chọn theo số liệu: năm 2017");
    expect(textOf("as-of-hint")).toBe("Tự chọn theo số liệu: 31/10/2017");
    expect([...byId("periods").children].map((option) => (option as HTMLOptionElement).value)).toEqual(["2017"]);
  });

  it.each([
    ["2017", { kind: "year", year: 2017 }, "2017"],
    [" 2010 – 2015 ", { kind: "term", from: 2010, to: 2015 }, "2010-2015"],
  ])("takes the period %p", async (text, period, key) => {
    await enter("period", text);
    expect(change.mock.calls).toEqual([[{ period }]]);
    expect(input("period").value).toBe(key);
  });

  it("lets what was said of the value before go when another is refused, once, and names no quarter that is none", async () => {
    announce("Đã đặt kỳ báo cáo: năm 2025.");
    await enter("period", "quý II/2026");
    expect(guardState().status).toBe("");
    expect(textOf("period-error")).toContain("chỉ có quý I)");
    announce("Đã lập trang.");
    fire(input("period"), "blur");
    expect(guardState().status).toBe("Đã lập trang.");
  });

  it("takes the first months of a year as the year and the last of their days", async () => {
    show({ period: { kind: "year", year: 2017 } });
    await enter("period", "6 tháng đầu năm 2017");
    expect(change.mock.calls).toEqual([[{ period: { kind: "year", year: 2017 }, asOf: toDay(2017, 6, 30) }]]);
    expect(input("period").value).toBe("6 tháng 2017");
    show({ period: { kind: "year", year: 2017 }, asOf: toDay(2017, 6, 30) });
    expect([input("period").value, input("as-of").value]).toEqual(["6 tháng 2017", "2017-06-30"]);
  });

  it.each([
    ["2017", { period: { kind: "year", year: 2017 }, asOf: null }],
    ["2010-2020", { period: { kind: "term", from: 2010, to: 2020 }, asOf: null }],
    ["", { period: null, asOf: null }],
    ["9 tháng 2017", { period: { kind: "year", year: 2017 }, asOf: toDay(2017, 9, 30) }],
  ])("gives up the first months for %p, and their date with them", async (text, asked) => {
    show({ period: { kind: "year", year: 2017 }, asOf: toDay(2017, 6, 30) });
    await enter("period", text);
    expect(change.mock.calls).toEqual([[asked]]);
  });

  it.each([toDay(2017, 6, 29), toDay(2017, 12, 31)])(
    "says the year alone beside the day %p, and keeps it",
    async (asOf) => {
      show({ period: { kind: "year", year: 2017 }, asOf });
      expect(input("period").value).toBe("2017");
      await enter("period", "2015-2020");
      expect(change.mock.calls).toEqual([[{ period: { kind: "term", from: 2015, to: 2020 } }]]);
    },
  );

  it.each([
    ["2017", { period: { kind: "year", year: 2017 }, asOf: null }],
    ["2015", { period: { kind: "year", year: 2015 }, asOf: null }],
    ["2010-2015", { period: { kind: "term", from: 2010, to: 2015 }, asOf: null }],
    ["2015-2020", { period: { kind: "term", from: 2015, to: 2020 } }],
    ["6 tháng 2017", { period: { kind: "year", year: 2017 }, asOf: toDay(2017, 6, 30) }],
  ])("drops a date that lies outside the new period %p", async (text, asked) => {
    show({ period: { kind: "year", year: 2016 }, asOf: toDay(2016, 6, 29) });
    await enter("period", text);
    expect(change.mock.calls).toEqual([[asked]]);
  });

  it.each(["2016-01-01", "2016-12-31"])("keeps %s, a day of the new period", async (day) => {
    show({
      period: { kind: "term", from: 2015, to: 2020 },
      asOf: toDay(2016, Number(day.slice(5, 7)), Number(day.slice(8))),
    });
    await enter("period", "2016");
    expect(change.mock.calls).toEqual([[{ period: { kind: "year", year: 2016 } }]]);
  });

  it("refuses a date before the chosen period, and takes the first day of it and any later one", async () => {
    show({ period: { kind: "year", year: 2016 } });
    await enter("as-of", "2015-12-31");
    expect(change).not.toHaveBeenCalled();
    expect(textOf("as-of-error")).toContain("trước khi bắt đầu năm 2016");
    await enter("as-of", "2016-01-01");
    await enter("as-of", "2017-03-31");
    expect(change.mock.calls).toEqual([[{ asOf: toDay(2016, 1, 1) }], [{ asOf: toDay(2017, 3, 31) }]]);
  });

  it("takes a date of any year while the period is chosen by the data", async () => {
    await enter("as-of", "2010-06-30");
    expect(change.mock.calls).toEqual([[{ asOf: toDay(2010, 6, 30) }]]);
  });

  it("takes the date as a whole day", async () => {
    await enter("as-of", "2017-09-30");
    expect(change.mock.calls).toEqual([[{ asOf: toDay(2017, 9, 30) }]]);
  });

  it("go back to the data when emptied", async () => {
    show({ period: { kind: "year", year: 2016 }, asOf: toDay(2016, 6, 29) });
    expect([input("period").value, input("as-of").value]).toEqual(["2016", "2016-06-29"]);
    await enter("period", "");
    await enter("as-of", "");
    expect(change.mock.calls).toEqual([[{ period: null }], [{ asOf: null }]]);
  });

  it.each(["hai nghìn", "2015-2010", "201", "20177"])("refuse the period %p with a sentence", async (text) => {
    show({ period: { kind: "year", year: 2016 } });
    await enter("period", text);
    expect(change).not.toHaveBeenCalled();
    expect(input("period").getAttribute("aria-invalid")).toBe("true");
    expect(textOf("period-error")).toContain(`“${text}”`);
    expect(textOf("period-error")).toContain("Kỳ cũ vẫn được giữ.");
    // A reading in between doesn't take away what was typed.
    show({ period: { kind: "year", year: 2016 } });
    expect(input("period").value).toBe(text);
  });

  it("keep a refused text that came without typing, such as a dropped one", async () => {
    input("period").value = "hai nghìn";
    fire(input("period"), "change");
    await settle();
    show({ period: { kind: "year", year: 2016 } });
    expect(input("period").value).toBe("hai nghìn");
  });

  it("forget the complaint once the text is right", async () => {
    await enter("period", "hai nghìn");
    await enter("period", "2017");
    expect(input("period").hasAttribute("aria-invalid")).toBe(false);
    expect(textOf("period-error")).toBe("");
    expect(change).toHaveBeenCalledTimes(1);
  });

  it("complain about a half-typed year only when the person leaves", async () => {
    input("as-of").value = "0201-10-31";
    fire(input("as-of"), "input");
    fire(input("as-of"), "change");
    expect(textOf("as-of-error")).toBe("");
    fire(input("as-of"), "blur");
    await settle();
    expect(textOf("as-of-error")).toContain("Ngày cũ vẫn được giữ.");
    expect(input("as-of").getAttribute("aria-invalid")).toBe("true");
    expect(change).not.toHaveBeenCalled();
  });

  it("show the old value again when the change was not taken", async () => {
    show({ period: { kind: "year", year: 2016 } });
    change.mockResolvedValue(false);
    await enter("period", "2017");
    expect(input("period").value).toBe("2016");
  });

  it("ask for nothing when the value is the one in force", async () => {
    show({ period: { kind: "year", year: 2017 } });
    await enter("period", "năm 2017");
    expect(change).not.toHaveBeenCalled();
    expect(input("period").value).toBe("2017");
  });

  it("leave alone what is being typed", () => {
    input("period").value = "20";
    fire(input("period"), "input");
    show({ period: { kind: "year", year: 2016 } });
    expect(input("period").value).toBe("20");
  });
});
