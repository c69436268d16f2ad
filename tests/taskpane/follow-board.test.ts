import { boardStore, type BoardState } from "../../src/actions/board-store";
import { followBoardIn } from "../../src/taskpane/follow-board";
import { openView } from "../../src/taskpane/open-view";
import { sampleBoard } from "./sample-board";

it("shows a board while its view is open, once, and the last of those that came meanwhile when it opens", () => {
  const shown: BoardState[] = [];
  openView("overview");
  const stop = followBoardIn("issues", (state) => shown.push(state));
  boardStore.put(sampleBoard({}), []);
  boardStore.put(sampleBoard({}), []);
  expect(shown).toEqual([]);

  openView("issues");
  expect(shown).toEqual([boardStore.get()]);
  openView("overview");
  openView("issues");
  expect(shown).toHaveLength(1);
  boardStore.put(sampleBoard({}), []);
  expect(shown).toEqual([expect.anything(), boardStore.get()]);

  stop();
  boardStore.put(sampleBoard({}), []);
  expect(shown).toHaveLength(2);
});
