// Excel for Windows: the library calls an object that Excel puts into the page's window as window.external, and gets its
// answers by callback. Lists cross that border as safe arrays, which the page has to unwrap.

import { requirementSets } from "../protocol/requirements";
import { hostCall, sharedRuntimeWithFunctions, unsupportedOperation } from "./host-calls";
import type { PageDoor, Transport, TransportOptions } from "./transport";

const event = { richApiMessage: 33, commandInvoked: 39 } as const;

interface SafeArray {
  readonly toArray: () => readonly unknown[];
}

type Callback = (answer: SafeArray | number, resultCode: number) => void;
type Handler = (eventId: number, payload: SafeArray) => void;

/** The first entry of an answer says whether it went well. */
const succeeded = 0;

export class WindowsTransport implements Transport {
  readonly address: string;
  private readonly hostInfo: string;
  private readonly handlers = new Map<number, Handler>();
  private readonly early: { readonly id: number; readonly payload: SafeArray }[] = [];
  private readonly commands = new Map<string, (succeeded: boolean) => void>();
  private commandNumber = 0;
  private later: PageDoor["later"] = () => undefined;

  constructor(private readonly options: TransportOptions) {
    this.hostInfo = `Excel$Win32$16.01$${options.locale}$correlation-1$$disableLogging$${String(sharedRuntimeWithFunctions)}`;
    const separator = options.pageUrl.includes("?") ? "&" : "?";
    this.address = `${options.pageUrl}${separator}_host_Info=${this.hostInfo}`;
  }

  get listensToButtons(): boolean {
    return this.handlers.has(event.commandInvoked);
  }

  attach({ window, later }: PageDoor): void {
    this.later = later;
    const external = {
      GetContext: () => this.context,
      GetHostInfo: () => `_host_Info=${this.hostInfo}`,
      GetLoggingAllowed: () => false,
      Execute: (id: number, parameters: readonly unknown[], callback: Callback) => {
        later(() => void this.execute(id, parameters, callback));
      },
      RegisterEvent: (id: number, _target: unknown, handler: Handler, callback: (status: number) => void) => {
        later(() => {
          this.register(id, handler);
          callback(succeeded);
        });
      },
      UnregisterEvent: (id: number, _target: unknown, callback: (status: number) => void) => {
        this.handlers.delete(id);
        later(() => {
          callback(succeeded);
        });
      },
    };
    Object.defineProperty(window, "external", { value: external, configurable: true, writable: true });
  }

  deliver(entries: readonly unknown[]): void {
    const payload = entries.map((entry) => (Array.isArray(entry) ? safeArray(entry) : entry));
    this.raise(event.richApiMessage, safeArray(payload));
  }

  pressButton(actionId: string, controlId: string): Promise<boolean> {
    this.commandNumber += 1;
    const id = `command-${String(this.commandNumber)}`;
    return new Promise((resolve) => {
      this.commands.set(id, resolve);
      this.raise(event.commandInvoked, safeArray([id, actionId, JSON.stringify({ source: { id: controlId } })]));
    });
  }

  private register(id: number, handler: Handler): void {
    this.handlers.set(id, handler);
    const waiting = this.early.splice(0);
    for (const { id: which, payload } of waiting) this.raise(which, payload);
  }

  private raise(id: number, payload: SafeArray): void {
    const handler = this.handlers.get(id);
    if (!handler) this.early.push({ id, payload });
    else {
      this.later(() => {
        handler(id, payload);
      });
    }
  }

  private async execute(id: number, parameters: readonly unknown[], callback: Callback): Promise<void> {
    const reply = (...answer: readonly unknown[]): void => {
      this.later(() => {
        callback(safeArray(answer), succeeded);
      });
    };
    if (id === hostCall.executeRichApi) {
      const [request] = parameters;
      const answer = await this.options.execute(Array.isArray(request) ? (request as unknown[]) : parameters);
      if ("error" in answer) reply(answer.error);
      else reply(succeeded, ...answer.data);
    } else if (id === hostCall.commandCompleted) {
      const [command, status] = parameters;
      this.commands.get(String(command))?.(status === succeeded);
      reply(succeeded);
    } else {
      this.options.refuse(`Host call ${String(id)} is not modelled by the stand-in Excel.`);
      reply(unsupportedOperation);
    }
  }

  /** What the library asks once, at the start. */
  private get context(): Record<string, () => unknown> {
    const { locale, bookName, documentSettings } = this.options;
    const excel = 1;
    const documentOpened = 2;
    const answers = {
      GetAppType: excel,
      GetSolutionRef: "stand-in-add-in",
      GetAppVersionMajor: 16,
      GetAppVersionMinor: 1,
      GetAppUILocale: locale,
      GetAppDataLocale: locale,
      GetDocUrl: `C:\\Users\\nguoi-dung\\Documents\\${bookName}`,
      GetAppCapabilities: 0,
      GetActivationMode: documentOpened,
      GetControlIntegrationLevel: 1,
      GetSolutionToken: "",
      GetCorrelationId: "correlation-1",
      GetInstanceId: "instance-1",
      GetTouchEnabled: false,
      GetCommerceAllowed: true,
      GetSupportedMatrix: JSON.stringify(requirementSets),
      GetHostCustomMessage: 0,
      GetHostFullVersion: "16.0.14332.20000",
      GetDialogRequirementMatrix: JSON.stringify({ DialogApi: "1.2" }),
      GetFeaturesForSolution: "{}",
      GetInitialDisplayMode: 2,
      GetSettings: settingsOf(documentSettings),
    };
    return Object.fromEntries(Object.entries(answers).map(([name, value]) => [name, () => value]));
  }
}

/** The library passes two empty lists to be filled, or two full ones to be kept. */
function settingsOf(settings: Map<string, string>): object {
  return {
    Read: (keys: string[], values: string[]) => {
      for (const [key, value] of settings) {
        keys.push(key);
        values.push(value);
      }
    },
    Write: (keys: readonly string[], values: readonly string[]) => {
      settings.clear();
      keys.forEach((key, index) => settings.set(key, values[index] ?? ""));
    },
  };
}

function safeArray(values: readonly unknown[]): SafeArray {
  return { toArray: () => values };
}
