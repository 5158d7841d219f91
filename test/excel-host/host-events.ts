import type { GridChange, GridSheetEvent } from './grid';
import { ALL_SHEETS, EVENT_TYPE } from './objects/host-state';
import type { HostState } from './objects/host-state';
import { localAddress } from './sheet-address';

type Channel = 'richApiMessage' | 'documentSelectionChanged' | 'appCommandInvoked';
type Source = 'Local' | 'Remote';

/** Marks an event as one of the rich API. */
const EVENT_CATEGORY = 65_536;
/** Delay of late events. */
const LATE_MS = 50;
/** Category and type of a keyboard shortcut's action. */
const ACTION_CATEGORY = 2;
const ACTION_DISPATCH = 1000;

/** Reports changes of the grid to office.js, if the add-in has registered for them. */
export class HostEvents {
  private readonly channels = new Map<Channel, (data: unknown) => void>();
  private readonly stop: (() => void)[];
  private source: Source = 'Local';
  private isInBatch = false;
  /** Events of a batch are sent after its answer. */
  private waiting: (() => void)[] = [];
  private lastMessage = 0;

  constructor(private readonly state: HostState) {
    this.stop = [
      state.grid.onChanged((change) => this.changed(change)),
      state.grid.onSelectionChanged(() => this.selectionChanged()),
      state.grid.onSheetEvent?.((event) => this.sheetEvent(event)) ?? (() => undefined),
    ];
  }

  connect(channel: Channel, send: (data: unknown) => void): void {
    this.channels.set(channel, send);
  }

  send(channel: Channel, data: unknown): void {
    const message = () => this.channels.get(channel)?.(data);
    if (this.isInBatch) this.waiting.push(message);
    else message();
  }

  batchBegins(): void {
    this.isInBatch = true;
    this.state.undoList.batchBegins();
  }

  /** Call after the answer of the batch was sent. */
  batchEnded(): void {
    this.isInBatch = false;
    this.state.undoList.batchEnded();
    const messages = this.waiting;
    this.waiting = [];
    for (const message of messages) message();
  }

  withSource(source: Source, work: () => void): void {
    this.source = source;
    try {
      work();
    } finally {
      this.source = 'Local';
    }
  }

  close(): void {
    for (const stop of this.stop) stop();
    this.channels.clear();
  }

  sendAction(action: string): void {
    this.lastMessage += 1;
    const entry = [ACTION_CATEGORY, ACTION_DISPATCH, '', JSON.stringify([action]), this.lastMessage, false];
    this.send('richApiMessage', { ArrayData: [entry] });
  }

  private changed(change: GridChange): void {
    if (!this.isInBatch && this.source === 'Local') this.state.undoList.writes();
    this.raise(EVENT_TYPE.changed, change.sheet, {
      type: 'WorksheetChanged',
      changeType: change.changeType,
      source: this.source,
      worksheetId: change.sheet,
      address: localAddress(change.area),
      triggerSource: this.isInBatch ? 'ThisLocalAddin' : 'Unknown',
    });
  }

  private sheetEvent({ kind, sheet }: GridSheetEvent): void {
    const type = `Worksheet${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
    this.raise(EVENT_TYPE[kind], sheet, { type, source: this.source, worksheetId: sheet, address: 'A1' });
  }

  private selectionChanged(): void {
    const { sheet, area } = this.state.grid.selection();
    this.raise(EVENT_TYPE.selectionChanged, sheet, {
      type: 'WorksheetSelectionChanged',
      worksheetId: sheet,
      address: localAddress(area),
    });
    this.send('documentSelectionChanged', {});
  }

  private raise(type: number, sheet: string, args: Readonly<Record<string, unknown>>): void {
    const { events } = this.state.facts;
    if (!this.state.eventsEnabled || events === 'missing') return;
    if (events === 'late') setTimeout(() => this.raiseNow(type, sheet, args), LATE_MS);
    else this.raiseNow(type, sheet, args);
  }

  private raiseNow(type: number, sheet: string, args: Readonly<Record<string, unknown>>): void {
    for (const target of [sheet, ALL_SHEETS]) {
      if (!this.state.subscriptions.has(`${type}:${target}`)) continue;
      this.lastMessage += 1;
      const entry = [EVENT_CATEGORY, type, target, JSON.stringify(args), this.lastMessage, false];
      this.send('richApiMessage', { ArrayData: [entry] });
    }
  }
}
