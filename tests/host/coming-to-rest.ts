// When nothing is under way any more: requests, messages, timers of the page within a second, results of functions. Every wait
// has an end and says what it waited for.

import type { Host } from "./host";
import { until } from "./page/waiting";

/** So often in a row must nothing be seen: what has just arrived may set off something new. */
const quietLooks = 4;

export async function comeToRest(host: Host, patience: number): Promise<void> {
  let quiet = 0;
  await until(
    () => {
      quiet = isBusy(host) ? 0 : quiet + 1;
      return quiet >= quietLooks;
    },
    patience,
    () => `The add-in doesn't come to rest: ${activity(host)}`,
  );
}

export function troubles({ errors }: Host): string {
  return errors.length === 0 ? "" : `; errors: ${errors.join(" | ")}`;
}

function isBusy({ addIn, server, channel }: Host): boolean {
  if (server.pending > 0 && !server.editing) return true;
  if (channel.pending > 0) return true;
  return addIn !== null && (addIn.pane.messagesUnderWay > 0 || addIn.pane.timers.pending > 0);
}

function activity(host: Host): string {
  const { addIn, server, channel } = host;
  const timers = addIn?.pane.timers.pending ?? 0;
  return `${String(server.pending)} requests, ${String(channel.pending)} function results and ${String(timers)} timers are under way${troubles(host)}`;
}
