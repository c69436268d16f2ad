// What the overview shows besides the headline: the state of the data, the pictures, the screen of the first run. It loads by itself once a
// workbook was read, and nothing else with it.

import { boardStore } from "../actions/board-store";
import { renderConditions } from "./conditions-view";
import { mountFirstRun } from "./first-run-view";
import { followBoard, followBoardIn, type MountView } from "./follow-board";
import { mountPictures } from "./pictures-view";

export const mountOverview: MountView = () => {
  const renderPictures = mountPictures();
  const firstRun = mountFirstRun(() => boardStore.get());
  let next: ReturnType<typeof setTimeout> | undefined;
  const stops = [
    followBoard((state) => {
      renderConditions(state);
      firstRun.render();
    }),
    followBoardIn("overview", ({ board }) => {
      // Their figures take a while: a task of their own, after all that follows the board has been told.
      clearTimeout(next);
      next = setTimeout(() => renderPictures(board), 0);
    }),
  ];
  return () => {
    for (const stop of stops) stop();
    clearTimeout(next);
    firstRun.stop();
  };
};
