import { ACTION, apiName, OBJECT_PATH } from './wire';
import type { WireAction, WireArguments, WireBatch } from './wire';

/** One batch on the wire, in readable form. */
export interface BatchRecord {
  /**
   * `sync`: one `context.sync()` of the add-in; `clean-up`: office.js releasing objects after `Excel.run`;
   * `internal`: office.js itself.
   */
  readonly kind: 'sync' | 'clean-up' | 'internal';
  /** "workbook.worksheets.getItem("表1").getRange("A1:B2").load("values")" */
  readonly statements: readonly string[];
  /** "Range.values", "Worksheet.getRange", … in the order of execution, with repetitions. */
  readonly members: readonly string[];
  /** Characters of the JSON texts. */
  readonly requestSize: number;
  readonly responseSize: number;
  /** Code and place of the error, e.g. "ItemNotFound at WorksheetCollection.getItem". */
  readonly error: string | null;
}

export function kindOf(batch: WireBatch): BatchRecord['kind'] {
  const isInternal = Object.values(batch.ObjectPaths).some(
    ({ ObjectPathType }) => ObjectPathType === OBJECT_PATH.newObject,
  );
  if (isInternal) return 'internal';
  const own = batch.Actions.filter(({ ActionType }) => ActionType !== ACTION.instantiate);
  const isCleanUp = own.length > 0 && own.every(({ Name }) => Name === '_RemoveReference');
  return isCleanUp ? 'clean-up' : 'sync';
}

/** The batch as JavaScript, without what office.js adds itself. */
export function statements(batch: WireBatch): string[] {
  return batch.Actions.flatMap((action) => statement(batch, action) ?? []);
}

function statement(batch: WireBatch, action: WireAction): string | null {
  const target = expression(batch, action.ObjectPathId);
  switch (action.ActionType) {
    case ACTION.query:
      return `${target}.load(${JSON.stringify((action.QueryInfo?.Select ?? []).join(','))})`;
    case ACTION.method:
      return action.Name.startsWith('_')
        ? null
        : `${target}.${apiName(action.Name)}(${args(batch, action.ArgumentInfo)})`;
    case ACTION.setProperty:
      return `${target}.${apiName(action.Name)} = ${args(batch, action.ArgumentInfo)}`;
    default:
      return null;
  }
}

function expression(batch: WireBatch, id: number): string {
  const path = batch.ObjectPaths[String(id)];
  if (!path) return `#${id}`;
  const parent = () => expression(batch, path.ParentObjectPathId ?? 0);
  switch (path.ObjectPathType) {
    case OBJECT_PATH.root:
      return 'workbook';
    case OBJECT_PATH.property:
      return `${parent()}.${apiName(path.Name)}`;
    case OBJECT_PATH.indexer:
      return `${parent()}.getItem(${args(batch, path.ArgumentInfo)})`;
    case OBJECT_PATH.method:
      return `${parent()}.${apiName(path.Name)}(${args(batch, path.ArgumentInfo)})`;
    default:
      return path.Name || 'null';
  }
}

function args(batch: WireBatch, info: WireArguments | undefined): string {
  const given = (info?.Arguments ?? []).map((value, index) => {
    const id = info?.ReferencedObjectPathIds?.[index];
    return typeof id === 'number' && id !== 0 ? expression(batch, id) : shown(value);
  });
  while (given.at(-1) === 'null') given.pop();
  return given.join(', ');
}

const LONGEST_ARGUMENT = 200;

function shown(value: unknown): string {
  const json = JSON.stringify(value);
  if (json.length <= LONGEST_ARGUMENT || !Array.isArray(value)) return json;
  const first: unknown = value[0];
  return `[${value.length} × ${Array.isArray(first) ? first.length : 1}]`;
}
