// The host page's half of Excel on the web: the messages by which the client library in the add-in's frame finds out where it
// runs, sends its requests and hears of events. Nothing here knows a workbook.

import type { Answer } from "../protocol/request-server";
import { requirementSets } from "../protocol/requirements";
import { hostCall, sharedRuntimeWithFunctions, unsupportedOperation } from "./host-calls";

const conversationId = "conversation-1";
const appId = "stand-in-add-in";

interface Message {
  readonly _messageType: number;
  readonly _actionType?: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: unknown;
  readonly _data: unknown;
}

export interface WebHostOptions {
  readonly origin: string;
  readonly documentUrl: string;
  readonly locale: string;
  /** Delivers a message to the add-in's window. */
  readonly post: (text: string) => void;
  readonly execute: (request: readonly unknown[]) => Promise<Answer>;
  /** What the add-in may not ask of this host. */
  readonly refuse: (what: string) => void;
  /** Office.context.document.settings, kept as texts. */
  readonly documentSettings: Map<string, string>;
}

/** Where the add-in's page is opened: the query tells the library which Excel it is in. */
export function framedUrl(pageUrl: string, origin: string, locale: string): string {
  const host = `Excel$Web$16.00$${locale}$correlation-1$$disableLogging$${String(sharedRuntimeWithFunctions)}`;
  const separator = pageUrl.includes("?") ? "&" : "?";
  return `${pageUrl}${separator}_host_Info=${host}#&_serializer_version=1&_xdm_Info=${conversationId}|${appId}|${origin}`;
}

export class WebHost {
  private readonly listeners = new Map<string, unknown>();
  private readonly early: { readonly name: string; readonly data: unknown }[] = [];
  private readonly commands = new Map<string, (succeeded: boolean) => void>();
  private commandNumber = 0;

  constructor(private readonly options: WebHostOptions) {}

  /** Resolves when the add-in calls event.completed(). */
  pressButton(actionId: string, controlId: string): Promise<boolean> {
    this.commandNumber += 1;
    const id = `command-${String(this.commandNumber)}`;
    return new Promise((resolve) => {
      this.commands.set(id, resolve);
      this.raise("appCommandInvoked", [id, actionId, JSON.stringify({ source: { id: controlId } })]);
    });
  }

  deliver(entries: readonly unknown[]): void {
    this.raise("richApiMessage", { ArrayData: entries });
  }

  get listensToButtons(): boolean {
    return this.listeners.has("appCommandInvoked");
  }

  receive(text: string): void {
    const message = parse(text);
    if (message?._messageType !== 0 || message._conversationId !== conversationId) return;
    if (message._actionType === 1) this.register(message);
    else if (message._actionType === 2) {
      this.listeners.delete(message._actionName);
      this.reply(message, { Error: 0 });
    } else void this.invoke(message);
  }

  private register(message: Message): void {
    this.listeners.set(message._actionName, message._correlationId);
    this.reply(message, { Error: 0 });
    for (const { name, data } of this.early.splice(0)) this.raise(name, data);
  }

  private raise(name: string, data: unknown): void {
    const correlationId = this.listeners.get(name);
    if (correlationId === undefined) this.early.push({ name, data });
    else this.send({ _actionName: name, _correlationId: correlationId, _responseType: 1, _data: data });
  }

  private async invoke(message: Message): Promise<void> {
    switch (message._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        this.reply(message, this.appContext());
        return;
      case "executeMethod":
        this.reply(message, await this.executeMethod(message._data));
        return;
      default:
        this.reply(message, null);
    }
  }

  private async executeMethod(data: unknown): Promise<unknown> {
    const { DdaMethod, ArrayData } = data as { DdaMethod: { DispatchId: number }; ArrayData?: readonly unknown[] };
    switch (DdaMethod.DispatchId) {
      case hostCall.executeRichApi: {
        const answer = await this.options.execute(ArrayData ?? []);
        return "error" in answer ? { Version: 1, Error: answer.error } : { Version: 1, Error: 0, Data: answer.data };
      }
      case hostCall.commandCompleted: {
        const { 0: id, 1: status } = data as Record<number, unknown>;
        this.commands.get(String(id))?.(status === 0);
        return { Version: 1, Error: 0 };
      }
      case hostCall.loadSettings:
        return { Version: 1, Error: 0, Properties: { Settings: [...this.options.documentSettings] } };
      case hostCall.saveSettings:
        this.saveSettings(data);
        return { Version: 1, Error: 0, Properties: { Settings: [] } };
      default:
        this.options.refuse(`Host call ${String(DdaMethod.DispatchId)} is not modelled by the stand-in Excel.`);
        return { Version: 1, Error: unsupportedOperation };
    }
  }

  private saveSettings(data: unknown): void {
    const { Properties } = data as { Properties?: Record<string, unknown> };
    this.options.documentSettings.set("saved", JSON.stringify(Properties ?? data));
  }

  private appContext(): Record<string, unknown> {
    const { locale, documentUrl } = this.options;
    return {
      _id: appId,
      _appName: 16,
      _appVersion: "16.00",
      _appMinorVersion: 0,
      _appUILocale: locale,
      _dataLocale: locale,
      _docUrl: documentUrl,
      _clientMode: 0,
      _settings: {},
      _reason: "documentOpened",
      _osfControlType: 1,
      _eToken: "",
      _correlationId: "correlation-1",
      _appInstanceId: "instance-1",
      _requirementMatrix: JSON.stringify(requirementSets),
      _hostFullVersion: "16.0.14332.20000",
      _hostCustomMessage: "",
      _clientWindowHeight: 800,
      _clientWindowWidth: 320,
      _addinName: appId,
      _appDomains: [],
      _dialogRequirementMatrix: JSON.stringify({ DialogApi: "1.2" }),
      _featureGates: {},
      _initialDisplayMode: 2,
      _wacHostEnvironment: "0",
      _isFromWacAutomation: false,
    };
  }

  private reply(request: Message, data: unknown): void {
    this.send({
      _actionName: request._actionName,
      _correlationId: request._correlationId,
      _responseType: 0,
      _data: data,
    });
  }

  private send(message: Record<string, unknown>): void {
    const envelope = {
      _messageType: 1,
      _conversationId: conversationId,
      _origin: this.options.origin,
      _errorCode: 0,
      _serializerVersion: 1,
    };
    this.options.post(JSON.stringify({ ...envelope, ...message }));
  }
}

/** Other scripts of the page may post messages of their own. */
function parse(text: string): Message | null {
  try {
    return JSON.parse(text) as Message;
  } catch {
    return null;
  }
}
