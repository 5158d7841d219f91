import type { ApiSets } from './api-sets';
import { ApiError, httpStatus, isHostObject, NotImplemented } from './objects/host-object';
import type { HostObject } from './objects/host-object';
import type { HostState } from './objects/host-state';
import { internalObject, workbook } from './objects/workbook';
import { ACTION, apiName, OBJECT_PATH, wireName } from './wire';
import type { WireAction, WireAnswer, WireArguments, WireBatch, WireObjectPath } from './wire';

/** A member refused by the stand-in. */
export interface Refusal {
  /** "Range.getMergedAreasOrNullObject" */
  readonly member: string;
  /**
   * The requirement set of the member, if it is newer than the advertised one; null if the stand-in lacks the member.
   */
  readonly needs: string | null;
}

export interface BatchResult {
  readonly answer: WireAnswer;
  /** "Range.values", "Worksheet.getRange", … in the order of execution; a member of an object path runs once. */
  readonly members: readonly string[];
}

/**
 * Runs batches of the rich API on a grid. Members that are missing in the tables of objects/, or newer than the
 * advertised requirement sets, are answered with ApiNotFound and listed in `refused`, so that nothing succeeds
 * silently.
 */
export class Interpreter {
  readonly refused: Refusal[] = [];
  private readonly root: HostObject;

  constructor(
    private readonly state: HostState,
    private readonly apiSets: ApiSets,
  ) {
    this.root = workbook(state);
  }

  async run(batch: WireBatch): Promise<BatchResult> {
    const run = new BatchRun(batch, this.root, this.state, this.apiSets, this.refused);
    const answer = await run.answer();
    this.state.ranges.batchEnded();
    return { answer, members: run.members };
  }
}

class BatchRun {
  readonly members: string[] = [];
  /** An object path runs only once per batch, because several actions may refer to the same `insert`. */
  private readonly resolved = new Map<number, HostObject | null>();
  private location = '';

  constructor(
    private readonly batch: WireBatch,
    private readonly root: HostObject,
    private readonly state: HostState,
    private readonly apiSets: ApiSets,
    private readonly refused: Refusal[],
  ) {}

  async answer(): Promise<WireAnswer> {
    const answer: WireAnswer = { Results: [], TraceIds: [] };
    for (const [index, action] of this.batch.Actions.entries()) {
      try {
        if (action.ActionType === ACTION.query && this.state.unsettled) {
          await this.state.grid.settled();
          this.state.unsettled = false;
        }
        answer.Results.push({ ActionId: action.Id, Value: this.act(action) ?? null });
        if (action.ActionType === ACTION.trace) answer.TraceIds.push(action.Id);
      } catch (error) {
        answer.Error = { ...this.describe(error), ActionIndex: index };
        break;
      }
    }
    return answer;
  }

  private describe(error: unknown): { Code: string; Message: string; Location: string; HttpStatusCode: number } {
    const Location = this.location;
    if (error instanceof NotImplemented) this.refused.push({ member: error.member, needs: null });
    if (error instanceof ApiError) {
      return { Code: error.code, Message: error.message, Location, HttpStatusCode: httpStatus(error.code) };
    }
    return { Code: 'GeneralException', Message: String(error), Location, HttpStatusCode: 500 };
  }

  private act(action: WireAction): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const object = this.resolve(action.ObjectPathId);
    if (!object) return null;
    switch (action.ActionType) {
      case ACTION.instantiate:
        return object.identity;
      case ACTION.query:
        return this.load(object, action.QueryInfo ?? {});
      case ACTION.method:
        return this.call(object, action.Name, this.args(action.ArgumentInfo));
      case ACTION.setProperty:
        this.set(object, action.Name, this.args(action.ArgumentInfo)[0]);
        return null;
      default:
        throw new NotImplemented(`action type ${action.ActionType}`);
    }
  }

  private resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[String(id)];
    if (!path) throw new ApiError('InvalidObjectPath');
    const object = this.follow(path);
    this.resolved.set(id, object);
    return object;
  }

  private follow(path: WireObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case OBJECT_PATH.root:
        return this.root;
      case OBJECT_PATH.nullObject:
        return null;
      case OBJECT_PATH.reference: {
        const kept = this.state.ranges.find(path.Name);
        if (!kept) throw new ApiError('InvalidReference');
        return kept;
      }
      case OBJECT_PATH.newObject: {
        const object = internalObject(path.Name, this.state);
        if (!object) throw new NotImplemented(path.Name);
        return object;
      }
      default:
        return this.step(path);
    }
  }

  private step(path: WireObjectPath): HostObject | null {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    switch (path.ObjectPathType) {
      case OBJECT_PATH.property: {
        this.use(parent, path.Name);
        return (parent.object(path.Name) ?? this.missing(parent, path.Name))();
      }
      case OBJECT_PATH.indexer:
      case OBJECT_PATH.method: {
        const name = path.ObjectPathType === OBJECT_PATH.indexer ? 'GetItem' : path.Name;
        const result = this.call(parent, name, this.args(path.ArgumentInfo));
        if (result !== null && !isHostObject(result)) throw new ApiError('InvalidObjectPath');
        return result;
      }
      default:
        throw new NotImplemented(`object path type ${path.ObjectPathType}`);
    }
  }

  private call(object: HostObject, name: string, args: readonly unknown[]): unknown {
    if (name === '_KeepReference') {
      this.state.ranges.keep(object);
      return null;
    }
    this.use(object, name);
    return (object.method(name) ?? this.missing(object, name))(args);
  }

  private set(object: HostObject, name: string, value: unknown): void {
    this.use(object, name);
    const scalar = object.scalar(name);
    (scalar?.set ?? this.missing(object, name))(value);
  }

  /** Records the use of a member, and refuses it when it is newer than advertised. */
  private use(object: HostObject, name: string): void {
    const member = apiName(name);
    this.location = `${object.className}.${member}`;
    this.members.push(this.location);
    const needs = this.apiSets.missingFor(object.className, member);
    if (needs === null) return;
    this.refused.push({ member: this.location, needs });
    throw new ApiError('ApiNotFound', `${this.location} needs ${needs}.`);
  }

  private missing(object: HostObject, name: string): never {
    throw new NotImplemented(`${object.className}.${apiName(name)}`);
  }

  private args(info: WireArguments | undefined): readonly unknown[] {
    const ids = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, index) => {
      const id = ids?.[index];
      if (typeof id === 'number' && id !== 0) return this.resolve(id);
      if (Array.isArray(id)) throw new NotImplemented('a list of objects as an argument');
      return value;
    });
  }

  private load(object: HostObject, query: NonNullable<WireAction['QueryInfo']>): unknown {
    const { Select = [], Expand = [], Skip = 0, Top } = query;
    const names = [...Select, ...Expand];
    if (!object.items) return this.read(object, names);
    const items = object.items().slice(Skip, Top === undefined ? undefined : Skip + Top);
    return { _Items: items.map((item) => this.read(item, names)) };
  }

  /** @param paths "values", "format/fill/color"; none means every plain member. */
  private read(object: HostObject, paths: readonly string[]): Record<string, unknown> {
    const result: Record<string, unknown> = { ...object.identity };
    const inner = new Map<string, string[]>();
    const names = paths.length > 0 ? paths.map(wireName) : this.everyScalar(object);
    for (const path of names) {
      const slash = path.indexOf('/');
      const name = slash < 0 ? path : path.slice(0, slash);
      const scalar = slash < 0 ? object.scalar(name) : undefined;
      if (scalar) {
        this.use(object, name);
        result[name] = scalar.get();
      } else {
        const rest = slash < 0 ? [] : [path.slice(slash + 1)];
        inner.set(name, [...(inner.get(name) ?? []), ...rest]);
      }
    }
    for (const [name, rest] of inner) {
      this.use(object, name);
      const part = (object.object(name) ?? this.missing(object, name))();
      result[name] = part && this.load(part, { Select: rest });
    }
    return result;
  }

  private everyScalar(object: HostObject): string[] {
    return object.scalarNames.filter((name) => this.apiSets.missingFor(object.className, apiName(name)) === null);
  }
}
