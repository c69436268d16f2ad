// The pictures of the overview where figures are extreme: one unit far above its plan, numbers that have no room side by side.

import { beforeEach, describe, expect, it } from "@jest/globals";
import { toDay } from "../../src/model/day";
import { drawColumns } from "../../src/taskpane/draw-columns";
import { mountPictures } from "../../src/taskpane/pictures-view";
import { byId, openPage, textOf } from "./pane-page";
import { sampleBoard } from "./sample-board";

beforeEach(() => {
  openPage();
});

describe("the ranking", () => {
  /** Two units with 7 and 1 admitted; the plan of the first makes it 7 of `plan`. */
  const draw = (plan: number): { done: string; due: string; pointed: boolean }[] => {
    const board = sampleBoard({ asOf: toDay(2017, 12, 31) });
    const [first, second] = board.units;
    if (!first || !second) throw new Error("the sample has two units");
    const plans = new Map([["2017", { kind: "exact", value: plan } as const]]);
    mountPictures()({ ...board, units: [{ ...first, plans }, second] });
    return [...byId("ranking").querySelectorAll<HTMLElement>(".track")].map((track) => ({
      done: track.style.getPropertyValue("--done"),
      due: track.style.getPropertyValue("--due"),
      pointed: track.querySelector(".beyond") !== null,
    }));
  };

  it("ends the bar of a unit far above its plan, in a point, so that the others can be seen", () => {
    expect(draw(1)).toEqual([
      { done: "1", due: "0.5", pointed: true },
      { done: "0.05", due: "0.5", pointed: false },
    ]);
    expect(textOf("ranking")).toContain("Thanh đầu nhọn: trên 200,00\u00a0%.");
    expect(textOf("ranking")).toContain("700,00\u00a0%");
  });

  it("shows whole what has room, and speaks of no points then", () => {
    expect(draw(4).map(({ done, pointed }) => [done, pointed])).toEqual([
      ["1", false],
      [String(0.1 / 1.75), false],
    ]);
    expect(textOf("ranking")).not.toContain("Thanh đầu nhọn");
  });
});

describe("the columns of a trend", () => {
  const months = (values: readonly number[]): HTMLElement =>
    drawColumns(
      values.map((value, at) => ({ label: String(at + 1), value, text: value.toLocaleString("de-DE") })),
      280,
      "không đủ chỗ",
    );
  const texts = (drawn: HTMLElement, kind: string): Element[] => [...drawn.querySelectorAll(`text.${kind}`)];

  it("have all their numbers where there is room", () => {
    const drawn = months([1, 20, 300, 999, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(texts(drawn, "value")).toHaveLength(12);
    expect(drawn.textContent).not.toContain("không đủ chỗ");
  });

  it("leave out numbers that would run into each other, never the highest or the last, and say so", () => {
    const drawn = months(Array.from({ length: 12 }, (_, at) => (at === 4 ? 2_000 : 1_000 + at)));
    const shown = texts(drawn, "value").map((text) => [text.textContent, Number(text.getAttribute("x"))] as const);
    expect(shown.map(([text]) => text)).toEqual(expect.arrayContaining(["2.000", "1.011"]));
    shown.slice(1).forEach(([, x], at) => expect(x - (shown[at]?.[1] ?? 0)).toBeGreaterThan(5 * 6.5));
    expect(shown[0]?.[1]).toBeGreaterThanOrEqual(2.5 * 6.5);
    expect(texts(drawn, "label")).toHaveLength(12);
    expect(drawn.textContent).toContain("không đủ chỗ");
  });
});
