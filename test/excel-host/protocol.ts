import { ApiSets } from './api-sets';
import { kindOf, statements } from './batch-log';
import type { BatchRecord } from './batch-log';
import { REPORTED } from './facts';
import type { ExcelFacts } from './facts';
import { HostEvents } from './host-events';
import type { Grid, SheetProtection } from './grid';
import { Interpreter } from './interpreter';
import type { Refusal } from './interpreter';
import type { CellExtras } from './objects/cell-extras';
import type { ApiError } from './objects/host-object';
import { HostState } from './objects/host-state';
import { DISPATCH, HOST_ERROR, MESSAGE_TYPE, RESPONSE_TYPE } from './wire';
import type { HostErrorCode, WireAnswer, WireBatch, WireMessage } from './wire';

export interface HostOptions {
  readonly grid: Grid;
  /** The newest advertised ExcelApi; "1.14" is Excel LTSC 2021. */
  readonly excelApi?: string;
  readonly documentUrl?: string;
  /** Language of Excel and of office.js' own messages. */
  readonly locale?: string;
  /** The document's settings, as in `Office.context.document.settings`. */
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly readOnly?: boolean;
  /** The structure of the workbook is protected. */
  readonly structureProtected?: boolean;
  /** The initial custom XML parts of the workbook. */
  readonly customXml?: readonly string[];
  /** Largest request and response; Excel on the web allows 5 MB. */
  readonly sizeLimit?: number;
  /** Ranges with more cells are answered with null matrices; 5,000,000 in Excel on the web. */
  readonly cellLimit?: number;
  /**
   * By sheet name: the unlocked cells of protected sheets ("单元格格式 → 保护 → 锁定" is off), and what else the protection
   * allows. As documented, a new row takes the locks of the row above, deleting needs all cells of the row unlocked, and
   * merging is never allowed.
   */
  readonly protections?: Readonly<Record<string, SheetProtection>>;
  /** Resolves when Excel tells where the pane runs; `Office.onReady` resolves only then (issues 6040 and 6148). */
  readonly startsAfter?: Promise<void>;
  /** Other values for the reported behaviour of real Excels. */
  readonly facts?: Partial<ExcelFacts>;
}

type Reply = (message: string) => void;

/** An error of the host itself, an `Excel.ErrorCodes` with which a batch ends, or no answer. */
type Failure = HostErrorCode | { readonly code: string } | 'silence';

const CONVERSATION = 'excel-host';
const CONTROL = 'task-pane';
const OK = { Version: 1, Error: 0 };
const EXCEL_WEB_APP = 16;
const MEGABYTE = 1_048_576;

/**
 * The host's side of the protocol between office.js and Excel on the web, without the transport. Batches run one after
 * the other. Not compared with a real Excel: the replies are those that office.js accepts.
 */
export class HostSession {
  /** Every batch so far, oldest first. */
  readonly log: BatchRecord[] = [];
  /** `ContextActivationManager_notifyHost` messages: focus, Esc and the like, as [action number, …]. */
  readonly notifications: unknown[][] = [];
  /** `Office.context.document.settings` as last saved. */
  documentSettings: Readonly<Record<string, unknown>>;
  /** Conditional formats, comments and notes; tests also use it for actions of the user. */
  readonly extras: CellExtras;
  readonly state: HostState;
  private readonly interpreter: Interpreter;
  private readonly apiSets: ApiSets;
  private readonly events: HostEvents;
  private readonly failures: Failure[] = [];
  private readonly interruptions: { batchesLeft: number; readonly work: () => void }[] = [];
  private readonly running = new Map<string, () => void>();
  private queue: Promise<void> = Promise.resolve();
  private lastCommand = 0;

  constructor(private readonly options: HostOptions) {
    const {
      grid,
      excelApi = '1.14',
      readOnly = false,
      structureProtected = false,
      cellLimit = 5_000_000,
      settings = {},
    } = options;
    this.apiSets = new ApiSets({
      ExcelApi: excelApi,
      AddinCommands: '1.1',
      SharedRuntime: '1.1',
      DocumentEvents: '1.1',
      Settings: '1.1',
    });
    this.state = new HostState(
      grid,
      readOnly,
      structureProtected,
      cellLimit,
      { ...REPORTED, ...options.facts },
      options.protections,
    );
    this.extras = this.state.extras;
    for (const xml of options.customXml ?? []) this.state.addCustomXmlPart(xml);
    this.interpreter = new Interpreter(this.state, this.apiSets);
    this.events = new HostEvents(this.state);
    this.documentSettings = settings;
  }

  /** Members that were refused. */
  get refused(): readonly Refusal[] {
    return this.interpreter.refused;
  }

  /**
   * The `window.name` required before loading the pane, so that office.js finds its host.
   * @param origin https and with the pane's own host name, else office.js asks the user for trust
   */
  windowName(origin: string): string {
    return JSON.stringify({
      baseFrameName: CONVERSATION,
      serializerVersion: 1,
      hostInfo: `Excel$Web$16.01$${this.locale}$${CONVERSATION}$$disableLogging$0`,
      xdmInfo: [CONVERSATION, CONTROL, origin].join('|'),
    });
  }

  /** Takes a message of office.js; `reply` may be called later and, for events, many times. */
  receive(message: string, reply: Reply): void {
    const request: WireMessage = JSON.parse(message);
    if (request._messageType !== MESSAGE_TYPE.request || request._conversationId !== CONVERSATION) return;
    const answer = (data: unknown) => reply(envelope(request, data, RESPONSE_TYPE.answer));
    switch (request._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        if (this.options.startsAfter) void this.options.startsAfter.then(() => answer(this.appContext()));
        else answer(this.appContext());
        return;
      case 'ContextActivationManager_notifyHost':
        this.notifications.push(Array.isArray(request._data) ? request._data.slice(1) : [request._data]);
        return;
      case 'executeMethod':
        this.executeMethod(request._data, answer);
        return;
      case 'richApiMessage':
      case 'documentSelectionChanged':
      case 'appCommandInvoked':
        this.events.connect(request._actionName, (data) => reply(envelope(request, data, RESPONSE_TYPE.event)));
        answer(OK);
        return;
      default:
        this.interpreter.refused.push({ member: request._actionName, needs: null });
        answer({ Version: 1, Error: HOST_ERROR.GeneralException });
    }
  }

  /** Presses the ribbon button that runs this function. Resolves when the function reports its completion. */
  invokeCommand(functionName: string, button = functionName): Promise<void> {
    this.lastCommand += 1;
    const id = `command-${this.lastCommand}`;
    this.state.pane.commandBegins();
    const completed = new Promise<void>((resolve) =>
      this.running.set(id, () => {
        this.state.pane.commandEnds();
        resolve();
      }),
    );
    this.events.send('appCommandInvoked', [id, functionName, JSON.stringify({ source: { id: button } })]);
    return completed;
  }

  /** Presses a keyboard shortcut of the add-in while the sheet has the focus. */
  pressShortcut(action: string): void {
    this.events.sendAction(action);
  }

  /** Reports changes made inside as a co-author's. */
  asCoAuthor(work: () => void): void {
    this.events.withSource('Remote', work);
  }

  /** Answers the next batch with this error, or not at all. */
  failNext(failure: Failure): void {
    this.failures.push(failure);
  }

  /** Runs an action of the user or a co-author directly before the nth batch from now (1 is the next). */
  beforeBatch(nth: number, work: () => void): void {
    this.interruptions.push({ batchesLeft: nth, work });
  }

  /** Lets Excel do this many more writes (a property set, a row inserted), then fail once with this error. */
  breakOffAfter(writes: number, code: ApiError['code'] = 'GeneralException'): void {
    this.state.breakOff = { writesLeft: writes, code };
  }

  /** Delays all answers until the returned function is called, which then runs the queued requests. */
  hold(): () => void {
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    this.queue = this.queue.then(() => gate);
    return release;
  }

  /** Resolves when every batch so far has been answered. */
  idle(): Promise<void> {
    return this.queue;
  }

  /** The workbook's custom XML parts. */
  customXmlParts(): string[] {
    return [...this.state.customXmlParts.values()].map(({ xml }) => xml);
  }

  close(): void {
    this.events.close();
  }

  private get sizeLimit(): number {
    return this.options.sizeLimit ?? 5 * MEGABYTE;
  }

  private get locale(): string {
    return this.options.locale ?? 'zh-CN';
  }

  private appContext(): Record<string, unknown> {
    return {
      _id: CONTROL,
      _appInstanceId: CONTROL,
      _appName: EXCEL_WEB_APP,
      _appVersion: '16.0',
      _appMinorVersion: 1,
      _appUILocale: this.locale,
      _dataLocale: this.locale,
      _docUrl: this.options.documentUrl ?? '',
      _clientMode: this.options.readOnly === true ? 0 : 1,
      _reason: 'documentOpened',
      _osfControlType: 1,
      _eToken: '',
      _correlationId: CONVERSATION,
      _settings: Object.entries(this.documentSettings).map(([key, value]) => [key, JSON.stringify(value)]),
      _requirementMatrix: JSON.stringify(this.apiSets.advertised),
      _hostFullVersion: '16.0.14332.20000',
      _appDomains: [],
      _hostCustomMessage: '',
      _clientWindowHeight: 600,
      _clientWindowWidth: 350,
      _wacHostEnvironment: '0',
    };
  }

  private executeMethod(data: unknown, answer: (data: unknown) => void): void {
    const request = data as ExecuteMethod;
    const dispatchId = request.DdaMethod?.DispatchId ?? request.DdaSettingsMethod?.DdaMethod?.DispatchId;
    switch (dispatchId) {
      case DISPATCH.richApi:
        this.queue = this.queue.then(() => this.runBatch(request.ArrayData?.[4] ?? '{}', answer));
        return;
      case DISPATCH.saveSettings:
        this.documentSettings = Object.fromEntries(
          (request.DdaSettingsMethod?.Properties ?? []).map(([key, json]) => [key, JSON.parse(json)]),
        );
        answer(OK);
        return;
      case DISPATCH.commandCompleted:
        this.running.get(request['0'] ?? '')?.();
        answer(OK);
        return;
      default:
        this.interpreter.refused.push({ member: `dispatch id ${dispatchId}`, needs: null });
        answer({ Version: 1, Error: HOST_ERROR.GeneralException });
    }
  }

  private async runBatch(body: string, answer: (data: unknown) => void): Promise<void> {
    const { grid } = this.options;
    const batch: WireBatch = JSON.parse(body);
    const kind = kindOf(batch);
    const record = { kind, statements: statements(batch), members: [], requestSize: body.length, responseSize: 0 };
    const fail = (code: HostErrorCode) => {
      this.log.push({ ...record, error: code });
      answer({ Version: 1, Error: HOST_ERROR[code] });
    };
    if (kind === 'sync') this.interrupt();
    const failure = kind === 'sync' ? (this.failures.shift() ?? this.refusalOfBatch(body)) : null;
    if (failure === 'silence') return;
    if (typeof failure === 'string') {
      fail(failure);
      return;
    }
    if (failure) {
      this.log.push({ ...record, error: failure.code });
      const error = {
        Code: failure.code,
        Message: 'As the test wants it.',
        Location: '',
        ActionIndex: 0,
        HttpStatusCode: 500,
      };
      answer(batchReply({ Results: [], TraceIds: [], Error: error }).data);
      return;
    }
    this.events.batchBegins();
    try {
      const { answer: result, members } = await grid.transaction(() => this.interpreter.run(batch));
      const { text, data } = batchReply(result);
      if (text.length > this.sizeLimit) {
        fail('ResponsePayloadSizeLimitExceeded');
      } else {
        this.log.push({ ...record, members, responseSize: text.length, error: errorText(result) });
        answer(data);
      }
    } finally {
      this.events.batchEnded();
    }
  }

  private interrupt(): void {
    for (const interruption of this.interruptions) {
      interruption.batchesLeft -= 1;
      if (interruption.batchesLeft === 0) interruption.work();
    }
  }

  /** The error with which Excel refuses a batch before running it, if any. */
  private refusalOfBatch(body: string): HostErrorCode | null {
    if (this.options.grid.isEditing()) return 'InvalidOperationInCellEditMode';
    if (this.state.facts.front === 'grouped-sheets') return 'GeneralException';
    return body.length > this.sizeLimit ? 'RequestPayloadSizeLimitExceeded' : null;
  }
}

/** The used parts of an `executeMethod` request, by its purpose. */
interface ExecuteMethod {
  readonly ArrayData?: readonly [string, string, string, unknown, string, ...unknown[]];
  readonly DdaMethod?: { readonly DispatchId: number };
  readonly DdaSettingsMethod?: {
    readonly Properties: readonly (readonly [string, string])[];
    readonly DdaMethod?: { readonly DispatchId: number };
  };
  /** Id of the completed command. */
  readonly '0'?: string;
}

function envelope(request: WireMessage, data: unknown, responseType: number): string {
  return JSON.stringify({
    _messageType: MESSAGE_TYPE.response,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _origin: request._origin,
    _data: data,
    _errorCode: 0,
    _responseType: responseType,
    _serializerVersion: 1,
  });
}

/** The answer to a batch as text, with its envelope. */
function batchReply(result: WireAnswer): { readonly text: string; readonly data: unknown } {
  const text = JSON.stringify(result);
  return { text, data: { ...OK, Data: [200, ['Content-Type', 'application/json'], text] } };
}

function errorText({ Error: error }: WireAnswer): string | null {
  return error ? `${error.Code} at ${error.Location}` : null;
}
