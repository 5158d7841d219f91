/**
 * Messages between office.js (excel-web-16.00.js of the npm package) and its host, as observed. Names of members are
 * PascalCase here and camelCase in the API.
 */

export const MESSAGE_TYPE = { request: 0, response: 1 } as const;
export const RESPONSE_TYPE = { answer: 0, event: 1 } as const;

export interface WireMessage {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _data: unknown;
}

/** Numbers in office.js for the purpose of an `executeMethod` request. */
export const DISPATCH = { saveSettings: 76, richApi: 93, commandCompleted: 94 } as const;

export const OBJECT_PATH = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

/** Errors of the host itself, before a batch runs; office.js turns them into codes such as AccessDenied. */
export const HOST_ERROR = {
  GeneralException: 5001,
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  WriteNotSupportedWhenModalDialogOpen: 5016,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  AccessDenied: 7000,
} as const;

export type HostErrorCode = keyof typeof HOST_ERROR;

export interface WireArguments {
  readonly Arguments?: readonly unknown[];
  /** For an id other than 0, the argument at that index is the object of this path. */
  readonly ReferencedObjectPathIds?: readonly (number | readonly number[])[];
}

export interface WireObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: {
    readonly Select?: readonly string[];
    readonly Expand?: readonly string[];
    readonly Top?: number;
    readonly Skip?: number;
  };
}

export interface WireBatch {
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WireObjectPath>>;
}

interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface WireAnswer {
  readonly Results: { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: number[];
  Error?: WireError;
}

/** "GetUsedRange" → "getUsedRange"; internal names such as "_KeepReference" stay. */
export function apiName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** "usedRange" → "UsedRange". */
export function wireName(apiMember: string): string {
  return apiMember.charAt(0).toUpperCase() + apiMember.slice(1);
}
