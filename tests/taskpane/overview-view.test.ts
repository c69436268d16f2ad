// What the overview shows besides the headline: the card of a change that waits to be read, and the groups of a composition.

import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { boardStore } from "../../src/actions/board-store";
import { attributeCode } from "../../src/model/attribute-values";
import type { GuardedActions } from "../../src/taskpane/guarded-actions";
import { openView } from "../../src/taskpane/open-view";
import { mountOverview } from "../../src/taskpane/overview-view";
import { byId, openPage, textOf } from "./pane-page";
import { sampleBoard, SOURCES } from "./sample-board";

let unmount: () => void = () => undefined;

beforeEach(() => {
  jest.useFakeTimers();
  openPage();
  openView("overview");
  boardStore.put(sampleBoard(), []);
  unmount = mountOverview({} as GuardedActions);
  jest.runOnlyPendingTimers();
});

afterEach(() => {
  unmount();
  jest.useRealTimers();
});

describe("a change that is not read yet", () => {
  it("gets no card when its reading comes at once: nothing moves under the eye", () => {
    boardStore.markStale();
    jest.advanceTimersByTime(900);
    expect(byId("conditions").hidden).toBe(true);
    boardStore.put(sampleBoard(), []);
    jest.advanceTimersByTime(5_000);
    expect(byId("conditions").hidden).toBe(true);
  });

  it("gets one when the reading takes a while, also where change follows change, until it came", () => {
    boardStore.markStale();
    jest.advanceTimersByTime(600);
    boardStore.markStale();
    jest.advanceTimersByTime(600);
    expect(textOf("conditions")).toContain("Số liệu đã đổi, đang cập nhật");
    boardStore.put(sampleBoard(), []);
    expect(byId("conditions").hidden).toBe(true);
  });

  it("hides no other card", () => {
    const [units, admissions] = SOURCES;
    if (!units || !admissions) throw new Error("the sample has two sources");
    boardStore.put(sampleBoard({}, [units]), []);
    boardStore.markStale();
    expect(textOf("conditions")).toContain("Chưa tìm thấy danh sách kết nạp");
    expect(textOf("conditions")).not.toContain("Số liệu đã đổi");
  });
});

describe("the picture of a composition", () => {
  it("counts no group that stands for what is not stated among those without anybody", () => {
    const board = sampleBoard();
    const sex = board.admissions.codes.sex.map((_, at) => attributeCode("sex", at < 4 ? "male" : "female"));
    const all = { ...board.admissions, codes: { ...board.admissions.codes, sex } };
    boardStore.put({ ...board, admissions: all }, []);
    jest.runAllTimers();
    expect(textOf("composition")).toContain("Nữ");
    expect(textOf("composition")).not.toContain("chưa có ai");
  });
});
