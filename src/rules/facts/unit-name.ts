import type { GoalTable } from '../../goals/goal-table';
import { squeeze } from '../../wording/plain-text';

/** Shorter words ("局", "中心") are not names of a unit. */
const SHORTEST = 3;

/** A unit's name for comparisons: without white space, code and remarks in brackets. */
export function unitNameKey(name: string): string {
  return squeeze(name)
    .replace(/^[[【(（]?[\dA-Za-z]+[\]】)）]?[-—_.]?(?=[一-龥])/, '')
    .replace(/[(（][^()（）]*[)）]$/, '');
}

/** Finds units by their full or short names: 商务局 for 九江市柴桑区商务局. */
export class UnitNames {
  private readonly keys: ReadonlySet<string>;
  private readonly byEnding = new Map<string, string[]>();

  constructor(names: Iterable<string>) {
    this.keys = new Set([...names].map(unitNameKey));
    for (const key of this.keys) {
      for (const ending of endingsOf(key)) {
        const known = this.byEnding.get(ending);
        if (known) known.push(key);
        else this.byEnding.set(ending, [key]);
      }
    }
  }

  /** Keys of the units for which the name is short. */
  fullNames(name: string): readonly string[] {
    return this.byEnding.get(unitNameKey(name)) ?? [];
  }

  /** Keys of the units that the name may mean: itself, its full names and its short names. */
  meant(name: string): readonly string[] {
    const key = unitNameKey(name);
    return [...[key, ...endingsOf(key)].filter((one) => this.keys.has(one)), ...this.fullNames(name)];
  }
}

/** Possible short names of the unit. */
function endingsOf(key: string): string[] {
  const endings: string[] = [];
  for (let start = 1; start <= key.length - SHORTEST; start++) endings.push(key.slice(start));
  return endings;
}

/** The unit whose workbook this is: the one in its 整体 tables, in full, if no other table names another unit. */
export function soleUnit(tables: readonly GoalTable[]): string | null {
  const named = tables.flatMap(({ scope, department }) => (department ? [{ scope, name: department.value }] : []));
  const unit = named.find(({ scope }) => scope === 'department')?.name;
  if (unit === undefined) return null;
  const names = new UnitNames([unit]);
  return named.every(({ name }) => names.meant(name).length > 0 && name.length <= unit.length) ? unit : null;
}
