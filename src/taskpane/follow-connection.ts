// Whether the network is there. The data needs none; files of the add-in that have not come yet do, so what is missing is asked for
// again when it is back.

import { find } from "./elements";

/** `back` is called when the network comes back. Gives back how to stop following. */
export function followConnection(back: () => void): () => void {
  const render = (): void => {
    find("p", "offline").hidden = navigator.onLine;
  };
  const restore = (): void => {
    render();
    back();
  };
  render();
  addEventListener("offline", render);
  addEventListener("online", restore);
  return () => {
    removeEventListener("offline", render);
    removeEventListener("online", restore);
  };
}
