import table from './api-sets.json';

/** Class → member → requirement set: "1.13" means ExcelApi 1.13, others are written out ("ExcelApiOnline 1.1"). */
export type ApiSetTable = Readonly<Record<string, Readonly<Record<string, string>>>>;

const KNOWN: ApiSetTable = table;

/** Members with another name on the wire, including the internal ones behind events. */
const KNOWN_AS: Readonly<Record<string, string>> = {
  _RegisterDataChangedEvent: 'onChanged',
  _UnregisterDataChangedEvent: 'onChanged',
  _RegisterSelectionChangedEvent: 'onSelectionChanged',
  _UnregisterSelectionChangedEvent: 'onSelectionChanged',
  gridlines: 'showGridlines',
};

/** The members of an Excel that advertises these requirement sets. office.js itself does not reject newer ones. */
export class ApiSets {
  /** @param advertised e.g. `{ ExcelApi: '1.14' }` */
  constructor(readonly advertised: Readonly<Record<string, string>>) {}

  /** @returns the requirement set that a member needs beyond the advertised ones; null when it may be used. */
  missingFor(className: string, member: string): string | null {
    const set = KNOWN[className]?.[KNOWN_AS[member] ?? member];
    if (set === undefined) return null;
    const [name = '', version = ''] = set.includes(' ') ? set.split(' ') : ['ExcelApi', set];
    const has = this.advertised[name];
    return has !== undefined && isAtLeast(has, version) ? null : `${name} ${version}`;
  }
}

function isAtLeast(has: string, needed: string): boolean {
  const [hasMajor = 0, hasMinor = 0] = has.split('.').map(Number);
  const [major = 0, minor = 0] = needed.split('.').map(Number);
  return hasMajor > major || (hasMajor === major && hasMinor >= minor);
}
