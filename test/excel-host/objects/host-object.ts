/**
 * The object model of the stand-in: each implemented class of Office.js is a {@link Kind}, a table of supported
 * members. The interpreter refuses all other members.
 */

/** An object of Office.js for the interpreter, of any class. */
export interface HostObject {
  readonly className: string;
  /** The subject of the class: a {@link RangeRef}, a sheet's id, … */
  readonly self: unknown;
  /** The id by which the client refers to the object later; sent on instantiation and in items of collections. */
  readonly identity: Readonly<Record<string, unknown>>;
  readonly scalarNames: readonly string[];
  readonly scalar: (name: string) => BoundScalar | undefined;
  readonly object: (name: string) => (() => HostObject | null) | undefined;
  readonly method: (name: string) => ((args: readonly unknown[]) => unknown) | undefined;
  readonly items: (() => readonly HostObject[]) | undefined;
}

interface BoundScalar {
  readonly get: () => unknown;
  readonly set: ((value: unknown) => void) | undefined;
}

export interface Scalar<T> {
  readonly get: (self: T) => unknown;
  readonly set?: (self: T, value: unknown) => void;
}

/** Members by their name on the wire (PascalCase). */
export interface Kind<T> {
  readonly name: string;
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  /** Null stands for a null object. */
  readonly objects?: Readonly<Record<string, (self: T) => HostObject | null>>;
  /** Returns a plain value, another object, or null. For a method that returns an object, null is a null object. */
  readonly methods?: Readonly<Record<string, (self: T, args: readonly unknown[]) => unknown>>;
  /** For collections. */
  readonly items?: (self: T) => readonly HostObject[];
  readonly identity?: (self: T) => Readonly<Record<string, unknown>>;
}

export function hostObject<T>(kind: Kind<T>, self: T): HostObject {
  const { scalars = {}, objects = {}, methods = {}, items } = kind;
  return {
    className: kind.name,
    self,
    get identity() {
      return kind.identity?.(self) ?? {};
    },
    scalarNames: Object.keys(scalars),
    scalar: (name) => {
      const scalar = scalars[name];
      if (!scalar) return undefined;
      const { get, set } = scalar;
      return { get: () => get(self), set: set && ((value) => set(self, value)) };
    },
    object: (name) => {
      const get = objects[name];
      return get && (() => get(self));
    },
    method: (name) => {
      const call = methods[name];
      return call && ((args) => call(self, args));
    },
    items: items && (() => items(self)),
  };
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'className' in value && 'identity' in value;
}

/** An error of a batch as reported by the rich API: the batch stops, but earlier actions remain. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  constructor(
    readonly code: ApiErrorCode,
    message: string = MESSAGES[code],
  ) {
    super(message);
  }
}

const STATUS = {
  AccessDenied: 401,
  ApiNotFound: 404,
  GeneralException: 500,
  InvalidArgument: 400,
  InvalidObjectPath: 400,
  InvalidOperation: 400,
  InvalidReference: 400,
  InvalidSelection: 400,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  NotImplemented: 501,
} as const;

export type ApiErrorCode = keyof typeof STATUS;

const MESSAGES: Record<ApiErrorCode, string> = {
  AccessDenied: 'You cannot perform the requested operation.',
  ApiNotFound: 'The API you are trying to use could not be found.',
  GeneralException: 'There was an internal error while processing the request.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidObjectPath: 'The object path is not valid for what you are trying to do.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidReference: 'This reference is not valid for the current operation.',
  InvalidSelection: 'The current selection is invalid for this operation.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  NotImplemented: 'The requested feature isn’t implemented.',
};

/**
 * A member of the real API that the stand-in lacks. The client gets ApiNotFound, and `member` is listed, so that it is
 * not mistaken for a fault of the add-in.
 */
export class NotImplemented extends ApiError {
  constructor(readonly member: string) {
    super('ApiNotFound', `The stand-in for Excel does not implement ${member}.`);
  }
}

export function httpStatus(code: ApiErrorCode): number {
  return STATUS[code];
}
