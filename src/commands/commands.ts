// The ribbon's buttons: the same guarded actions as the pane's. ShowPane needs no code.

import { guardedActions } from "../taskpane/guarded-actions";

const COMMANDS: Readonly<Record<string, () => Promise<unknown>>> = {
  CheckData: guardedActions.checkData,
  WriteSummary: guardedActions.writeSummary,
  Refresh: guardedActions.refresh,
};

// Without the Office library there is no ribbon; the pane says so.
if (typeof Office !== "undefined") {
  for (const [id, action] of Object.entries(COMMANDS)) {
    Office.actions.associate(id, (event: Office.AddinCommands.Event) => {
      // Progress, cancel and outcome are in the pane; a pane that can't be shown is no reason not to act.
      void Office.addin.showAsTaskpane().catch(() => undefined);
      // Excel greys the button out until the event is completed, whatever happened.
      void action().finally(() => {
        event.completed();
      });
    });
  }
}
