// Where the shared runtime starts: finds out where it runs, in which language, opens the pane and reads the workbook.

import { loaded } from "../actions/loaded";
import { startWatching } from "../actions/start-watching";
import { setLanguage } from "../text/language";
import { showLacking, showObstacle, showTooOld } from "./boot-view";
import { followTheme, type OfficeColours } from "./follow-theme";
import { guardState, reportFailure, setEnvironment } from "./guard";
import { guardedActions } from "./guarded-actions";
import { localisePage } from "./localise-page";
import { mountPane } from "./mount-pane";

// Before all else, for the opening lines. Without the library, or before it is ready, there is only the system to ask.
const askTheme = followTheme((): OfficeColours | undefined => Office.context.officeTheme);

// The library comes from Microsoft's network, which an office may not reach.
if (typeof Office === "undefined") showObstacle("noOffice");
else void Office.onReady().then(start);

async function start({ host }: { host: Office.HostType | null }): Promise<void> {
  if (host !== Office.HostType.Excel) {
    showObstacle("notExcel");
    return;
  }
  const { diagnostics, displayLanguage, requirements } = Office.context;
  askTheme();
  // Words that do not come leave those of the page, which are complete.
  let notCome: unknown;
  await loaded(setLanguage(displayLanguage)).catch((error: unknown) => {
    notCome = error;
  });
  localisePage();
  if (!showLacking((set, version) => requirements.isSetSupported(set, version))) {
    showTooOld(String(diagnostics.platform), diagnostics.version);
    return;
  }
  setEnvironment(`Excel ${String(diagnostics.platform)} ${diagnostics.version}`);
  mountPane(guardedActions);
  const report = (error: unknown): void => {
    reportFailure("refresh", error);
  };
  // Watching comes first, so that no change falls between the reading and the watch.
  let unwatched: unknown;
  await startWatching(report, () => guardState().running !== null).catch((error: unknown) => {
    unwatched = error;
  });
  await guardedActions.open();
  for (const error of [notCome, unwatched]) if (error !== undefined) report(error);
}
