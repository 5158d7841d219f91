import type { Area } from '../../../src/workbook/area';
import { textArgument } from './arguments';
import { comments } from './comments';
import { conditionalFormats } from './conditional-formats';
import { customXmlParts } from './custom-xml';
import { ApiError, hostObject } from './host-object';
import type { HostObject, Kind } from './host-object';
import type { HostState } from './host-state';
import type { Model } from './model';
import { rangeKind } from './range';
import { rangeAreasKind } from './range-areas';
import { rangeFormat } from './range-format';
import { settings } from './settings';
import { worksheetCollectionKind, worksheetKind } from './worksheet';

/** The workbook, the root of every path of a batch. */
export function workbook(state: HostState): HostObject {
  const model = createModel(state);
  const kind: Kind<null> = {
    name: 'Workbook',
    scalars: {
      Name: { get: () => state.facts.fileName },
      ReadOnly: { get: () => state.readOnly },
    },
    objects: {
      Application: () => hostObject(applicationKind, null),
      Comments: () => comments(model),
      CustomXmlParts: () => customXmlParts(state),
      Protection: () => hostObject(protectionKind(state), null),
      Settings: () => settings(state),
      Worksheets: () => hostObject(worksheetCollectionKind(model), null),
      _Runtime: () => hostObject(runtimeKind(state), null),
    },
    methods: {
      GetActiveCell: () => {
        if (state.facts.front !== 'own') throw new ApiError('InvalidSelection');
        const { sheet, area } = state.grid.selection();
        return model.range(sheet, { ...area, rows: 1, columns: 1 });
      },
      GetSelectedRange: () => {
        if (state.facts.front !== 'own') throw new ApiError('InvalidSelection');
        const { sheet, area } = state.grid.selection();
        return model.range(sheet, area);
      },
      _GetReferenceCount: () => state.ranges.keptCount,
      _RemoveReference: (_self, args) => state.ranges.release(textArgument(args, 0)),
    },
  };
  return hostObject(kind, null);
}

/** Objects besides the workbook that office.js creates itself. */
export function internalObject(name: string, state: HostState): HostObject | undefined {
  switch (name) {
    case 'Microsoft.InternalService.AddinInternalService':
      return hostObject({ name: 'AddinInternalService', methods: { NotifyActionHandlerReady: () => null } }, null);
    case 'Microsoft.AppRuntime.AppRuntimeService':
      return hostObject(
        {
          name: 'AppRuntimeService',
          methods: {
            SetAppRuntimeState: (_self, args) => {
              state.pane.ask(textArgument(args, 0));
              return null;
            },
          },
        },
        null,
      );
    default:
      return undefined;
  }
}

function createModel(state: HostState): Model {
  const model: Model = {
    state,
    worksheet: (sheet) => hostObject(worksheet, state.sheet(sheet).id),
    range: (sheet: string, area: Area) => hostObject(range, state.ranges.make(sheet, area)),
    rangeAreas: (sheet, areas) =>
      hostObject(
        rangeAreas,
        areas.map((area) => state.ranges.make(sheet, area)),
      ),
    format: rangeFormat(state),
    conditionalFormats: conditionalFormats(state),
  };
  const worksheet = worksheetKind(model);
  const range = rangeKind(model);
  const rangeAreas = rangeAreasKind(model);
  return model;
}

/** Calculation is done by the grid; suspending it has no effect here. */
const applicationKind: Kind<null> = {
  name: 'Application',
  scalars: { CalculationMode: { get: () => 'Automatic' } },
  methods: {
    Calculate: () => null,
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
};

function protectionKind(state: HostState): Kind<null> {
  return { name: 'WorkbookProtection', scalars: { Protected: { get: () => state.structureProtected } } };
}

function runtimeKind(state: HostState): Kind<null> {
  return {
    name: 'Runtime',
    scalars: {
      EnableEvents: {
        get: () => state.eventsEnabled,
        set: (_self, value) => {
          state.eventsEnabled = value === true;
        },
      },
    },
  };
}
