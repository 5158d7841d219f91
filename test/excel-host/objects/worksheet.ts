import { isInsideSheet, MAX_COLUMNS, MAX_ROWS } from '../sheet-address';
import type { GridSheet } from '../grid';
import { flagArgument, integerArgument, textArgument } from './arguments';
import type { Arguments } from './arguments';
import { ApiError, hostObject } from './host-object';
import type { HostObject, Kind } from './host-object';
import { ALL_SHEETS, EVENT_TYPE } from './host-state';
import type { HostState } from './host-state';
import type { Model } from './model';
import { pageLayoutKind } from './page-layout';
import { addressedArea, orError } from './range';
import { sheetNames } from './sheet-names';

/** Methods by which office.js registers an event; `target` is a sheet's id or all sheets. */
function eventMethods<T>(state: HostState, target: (self: T) => string): NonNullable<Kind<T>['methods']> {
  const key = (self: T, type: number) => `${type}:${target(self)}`;
  return {
    _RegisterDataChangedEvent: (self) => void state.subscriptions.add(key(self, EVENT_TYPE.changed)),
    _UnregisterDataChangedEvent: (self) => void state.subscriptions.delete(key(self, EVENT_TYPE.changed)),
    _RegisterSelectionChangedEvent: (self) => void state.subscriptions.add(key(self, EVENT_TYPE.selectionChanged)),
    _UnregisterSelectionChangedEvent: (self) => void state.subscriptions.delete(key(self, EVENT_TYPE.selectionChanged)),
  };
}

/** Events of all sheets other than changes of cells; office.js names the newer ones differently. */
function sheetEventMethods(state: HostState): NonNullable<Kind<null>['methods']> {
  const named = [
    ['AddedEvent', EVENT_TYPE.added],
    ['DeletedEvent', EVENT_TYPE.deleted],
    ['FormatChangedEvent', EVENT_TYPE.formatChanged],
    ['EventNameChanged', EVENT_TYPE.nameChanged],
    ['EventMoved', EVENT_TYPE.moved],
  ] as const;
  return Object.fromEntries(
    named.flatMap(([name, type]) => {
      const key = `${type}:${ALL_SHEETS}`;
      return [
        [`_Register${name}`, () => void state.subscriptions.add(key)],
        [`_Unregister${name}`, () => void state.subscriptions.delete(key)],
      ];
    }),
  );
}

/** A worksheet, by its id. */
export function worksheetKind(model: Model): Kind<string> {
  const { state } = model;
  const { grid } = state;
  const pageLayout = pageLayoutKind(model);
  const used = (sheet: string, args: Arguments): HostObject | null => {
    const area = grid.usedArea(sheet, flagArgument(args, 0));
    return area && model.range(sheet, area);
  };
  return {
    name: 'Worksheet',
    identity: (sheet) => ({ Id: sheet }),
    scalars: {
      Id: { get: (sheet) => sheet },
      Name: {
        get: (sheet) => state.sheet(sheet).name,
        set: (sheet, value) => {
          state.beforeRestructuring();
          state.undoList.clear();
          grid.renameSheet(sheet, freeName(state, value));
        },
      },
      Position: { get: (sheet) => grid.sheets().findIndex(({ id }) => id === sheet) },
      // The wire name of `showGridlines` for writing.
      Gridlines: {
        get: (sheet) => grid.hasGridlines(sheet),
        set: (sheet, value) => grid.showGridlines(sheet, value === true),
      },
      Visibility: { get: (sheet) => state.sheet(sheet).visibility },
    },
    objects: {
      Names: sheetNames(state),
      PageLayout: (sheet) => hostObject(pageLayout, sheet),
      Protection: (sheet) => hostObject(protectionKind(state), sheet),
    },
    methods: {
      ...eventMethods<string>(state, (sheet) => sheet),
      Activate: (sheet) => {
        state.beforeShowing();
        if (state.sheet(sheet).visibility !== 'Visible') throw new ApiError('InvalidOperation', 'The sheet is hidden.');
        grid.activate(sheet);
      },
      Delete: (sheet) => {
        state.beforeRestructuring();
        const others = grid.sheets().filter(({ id, visibility }) => id !== sheet && visibility === 'Visible');
        if (others.length === 0) throw new ApiError('InvalidOperation', 'A workbook must have a visible sheet.');
        state.undoList.clear();
        grid.deleteSheet(sheet);
      },
      GetCell: (sheet, args) => placed(model, sheet, integerArgument(args, 0), integerArgument(args, 1), 1, 1),
      GetRange: (sheet, args) => {
        const whole = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };
        return model.range(sheet, args[0] === null ? whole : addressedArea(model, sheet, textArgument(args, 0)));
      },
      GetRangeByIndexes: (sheet, args) =>
        placed(
          model,
          sheet,
          integerArgument(args, 0),
          integerArgument(args, 1),
          integerArgument(args, 2),
          integerArgument(args, 3),
        ),
      GetRanges: (sheet, args) => {
        const addresses = textArgument(args, 0).split(/[,;]/);
        return model.rangeAreas(
          sheet,
          addresses.map((address) => addressedArea(model, sheet, address.trim())),
        );
      },
      // For a sheet without content, Excel returns its first cell here.
      GetUsedRange: (sheet, args) => used(sheet, args) ?? placed(model, sheet, 0, 0, 1, 1),
      GetUsedRangeOrNullObject: used,
      _GetSheetById: (_sheet, args) => model.worksheet(textArgument(args, 0)),
    },
  };
}

/** The given name, if a sheet may have it. */
function freeName(state: HostState, name: unknown): string {
  if (typeof name !== 'string' || name === '' || name.length > 31 || /[\\/?*[\]:]|^'|'$/.test(name))
    throw new ApiError('InvalidArgument');
  if (state.grid.sheets().some((other) => other.name.toLowerCase() === name.toLowerCase()))
    throw new ApiError('ItemAlreadyExists');
  return name;
}

function placed(model: Model, sheet: string, row: number, column: number, rows: number, columns: number): HostObject {
  const area = { row, column, rows, columns };
  if (!isInsideSheet(area)) throw new ApiError('InvalidArgument');
  return model.range(sheet, area);
}

function protectionKind(state: HostState): Kind<string> {
  return {
    name: 'WorksheetProtection',
    scalars: {
      Protected: { get: (sheet) => state.sheet(sheet).isProtected },
      Options: {
        get: (sheet) =>
          state.sheet(sheet).isProtected
            ? {
                allowFormatCells: state.isAllowed(sheet, 'formatCells'),
                allowFormatRows: state.isAllowed(sheet, 'formatRows'),
                allowInsertRows: state.isAllowed(sheet, 'insertRows'),
                allowDeleteRows: state.isAllowed(sheet, 'deleteRows'),
              }
            : null,
      },
    },
  };
}

export function worksheetCollectionKind(model: Model): Kind<null> {
  const { grid } = model.state;
  const shown = (visibleOnly: boolean): readonly GridSheet[] =>
    grid.sheets().filter((sheet) => !visibleOnly || sheet.visibility === 'Visible');
  const find = (_self: null, args: Arguments): HostObject | null => {
    const key = textArgument(args, 0);
    const sheet = grid.sheets().find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
    return sheet ? model.worksheet(sheet.id) : null;
  };
  const at =
    (index: number) =>
    (_self: null, args: Arguments): HostObject | null => {
      const sheet = shown(flagArgument(args, 0)).at(index);
      return sheet ? model.worksheet(sheet.id) : null;
    };
  return {
    name: 'WorksheetCollection',
    items: () => grid.sheets().map((sheet) => model.worksheet(sheet.id)),
    methods: {
      ...eventMethods<null>(model.state, () => ALL_SHEETS),
      ...sheetEventMethods(model.state),
      Add: (_self, args) => {
        model.state.beforeRestructuring();
        return model.worksheet(grid.addSheet(freeName(model.state, args[0])));
      },
      GetActiveWorksheet: () => model.worksheet(grid.activeSheet()),
      GetCount: (_self, args) => shown(flagArgument(args, 0)).length,
      GetFirst: orError(at(0), 'ItemNotFound'),
      GetLast: orError(at(-1), 'ItemNotFound'),
      GetItem: orError(find, 'ItemNotFound'),
      GetItemOrNullObject: find,
    },
  };
}
