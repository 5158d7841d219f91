/** Removes all contents of the workbook from requests and answers. */
export interface Mask {
  readonly request: (body: unknown) => unknown;
  readonly answer: (body: unknown) => unknown;
  readonly code: (code: unknown) => unknown;
}

/** Names in the protocol: of members, classes and errors, never from the workbook. */
const PROTOCOL_NAMES: ReadonlySet<string> = new Set(['Name', 'Code', 'Location']);
/** Numbers that are kept: positions, sizes and ids of the protocol. */
const PLAIN_NUMBERS: ReadonlySet<string> = new Set([
  'Id',
  'ActionId',
  'ActionType',
  'ActionIndex',
  'ObjectPathId',
  'ObjectPathType',
  'ParentObjectPathId',
  'RowIndex',
  'ColumnIndex',
  'RowCount',
  'ColumnCount',
  'CellCount',
  'HttpStatusCode',
  'Position',
  '_ObjectPathId',
]);
/** Members whose arguments are positions: row, column and counts. */
const PLACES = /^(?:GetRangeByIndexes|GetCell|GetOffsetRange|GetResizedRange|GetAbsoluteResizedRange)$/;
/** Keywords of Excel, not from the workbook. */
const OWN_WORDS: ReadonlySet<unknown> = new Set(['Down', 'Up', 'Contents', 'Formats', 'All']);
const METHOD = 3;
const OWN_FORMAT = /^(?:General|[0#.,%@yMdhms/:;_ \-()]+)$/;

type Plain = Readonly<Record<string, unknown>>;

/** A mask that replaces the same text by the same stand-in throughout a recording. */
export function createMask(): Mask {
  const known = new Map<string, string>();

  function textFor(text: string): string {
    if (text === '') return text;
    const before = known.get(text);
    if (before !== undefined) return before;
    const standIn = `‹${text.startsWith('=') ? 'formula' : 'text'} ${String(known.size + 1)}, ${String(text.length)}›`;
    known.set(text, standIn);
    return standIn;
  }

  function value(one: unknown, key = ''): unknown {
    if (typeof one === 'string') return PROTOCOL_NAMES.has(key) ? one : textFor(one);
    if (typeof one === 'number') return PLAIN_NUMBERS.has(key) ? one : '‹number›';
    if (Array.isArray(one)) return one.map((part: unknown) => value(part, key === 'NumberFormat' ? key : ''));
    if (typeof one === 'object' && one !== null) return fields(one as Plain);
    return one;
  }

  function fields(object: Plain): Plain {
    return Object.fromEntries(Object.entries(object).map(([key, one]) => [key, field(object, key, one)]));
  }

  function field(object: Plain, key: string, one: unknown): unknown {
    if (key === 'NumberFormat' || (key === 'Arguments' && object.Name === 'NumberFormat')) return formats(one);
    return value(one, key);
  }

  function formats(one: unknown): unknown {
    if (Array.isArray(one)) return one.map(formats);
    return typeof one === 'string' && OWN_FORMAT.test(one) ? one : value(one);
  }

  /** In an action, names of members are kept; names of sheets and other things are arguments. */
  function action(one: unknown): unknown {
    if (typeof one !== 'object' || one === null) return value(one);
    const { ArgumentInfo: given, QueryInfo: asked, ...rest } = one as Plain;
    const name = String(rest.Name);
    const list = (given as { readonly Arguments?: readonly unknown[] } | undefined)?.Arguments ?? [];
    const isMethod = rest.ActionType === METHOD || rest.ObjectPathType === METHOD;
    const argumentOf = (argument: unknown): unknown => {
      if (name === 'NumberFormat') return formats(argument);
      return isMethod && OWN_WORDS.has(argument) ? argument : value(argument);
    };
    const shown = PLACES.test(name) && isMethod ? list : list.map(argumentOf);
    return {
      ...(fields(rest) as object),
      ...(given !== undefined && { Arguments: shown }),
      ...(asked !== undefined && { QueryInfo: asked }),
    };
  }

  return {
    request(body) {
      const { Actions = [], ObjectPaths = {} } = (body ?? {}) as {
        readonly Actions?: readonly unknown[];
        readonly ObjectPaths?: Plain;
      };
      return { Actions: Actions.map(action), ObjectPaths: Object.values(ObjectPaths).map(action) };
    },
    answer: (body) => answerOf(body),
    code: (code) => (typeof code === 'string' && /^\w+$/.test(code) ? code : '‹code›'),
  };

  function answerOf(body: unknown): unknown {
    const { Results = [], Error: error } = (body ?? {}) as {
      readonly Results?: readonly Plain[];
      readonly Error?: Plain;
    };
    return {
      // Names in an answer are those of sheets and other things.
      Results: Results.map(({ ActionId, Value }) => ({ ActionId, Value: unnamed(Value) })),
      ...(error && { Error: fields(error) }),
    };
  }

  function unnamed(one: unknown): unknown {
    if (Array.isArray(one)) return one.map(unnamed);
    if (typeof one !== 'object' || one === null) return value(one);
    return Object.fromEntries(
      Object.entries(one as Plain).map(([key, part]) => [
        key,
        key === 'NumberFormat'
          ? formats(part)
          : key === 'Visibility'
            ? part
            : typeof part === 'string'
              ? textFor(part)
              : typeof part === 'number'
                ? value(part, key)
                : unnamed(part),
      ]),
    );
  }
}
