// The shapes of a request and of its answer, as the client library sends and expects them.

export const pathType = {
  globalObject: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;

export const actionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  ensureUnchanged: 8,
} as const;

/** Bits of the request flags that the host looks at. */
export const requestFlag = { delayForCellEdit: 64 } as const;

/** Errors of the transport, before any action runs. */
export const transportError = {
  invalidOperationInCellEditMode: 5004,
  requestPayloadSizeLimitExceeded: 5103,
  responsePayloadSizeLimitExceeded: 5104,
} as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Beside an argument that is a proxy: the id of its path; 0 for a literal. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
  /** Don't keep a reference: the proxy was untracked. */
  readonly D?: boolean;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: unknown;
}

export interface RequestBody {
  readonly AutoKeepReference?: boolean;
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
  readonly Actions: readonly Action[];
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface ResponseBody {
  Results?: ActionResult[];
  ProcessedResults?: { Results: ActionResult[] };
  TraceIds?: number[];
  Error?: { Code: string; Message: string; Location?: string; ActionIndex: number; HttpStatusCode: number };
}
