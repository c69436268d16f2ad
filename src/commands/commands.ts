// The ribbon's buttons: the same guarded actions as the pane's. ShowPane needs no code.

import { guardedActions } from "../taskpane/guarded-actions";

const COMMANDS: Readonly<Record<string, () => Promise<unknown>>> = {
  CheckData: guardedActions.checkData,
  WriteSummary: () => guardedActions.writeSummary(),
  Refresh: guardedActions.refresh,
  CleanData: guardedActions.cleanData,
  CreateTemplate: guardedActions.createTemplate,
  HandOver: () => guardedActions.handOver(),
  RepairFormulas: guardedActions.repairFormulas,
  FreezeFormulas: () => guardedActions.freezeFormulas(),
};

// Without the Office library there is no ribbon; the pane says so.
if (typeof Office !== "undefined") {
  for (const [id, action] of Object.entries(COMMANDS)) {
    Office.actions.associate(id, (event: Office.AddinCommands.Event) => {
      void showPane();
      // Excel greys the button out until the event is completed, whatever happened.
      void action().finally(() => {
        event.completed();
      });
    });
  }
}

/** Progress, cancel and outcome are in the pane; a pane that can't be shown is no reason not to act. */
async function showPane(): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch {
    // The action goes on and its outcome waits there.
  }
}
