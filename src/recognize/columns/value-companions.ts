import { headingRoles } from '../vocabulary/headings';
import { LIKELY, MOSTLY, type Candidate } from './candidate';
import { upperOf } from './value-groups';

/** Contents of a column that accompanies a value (sign, unit, …). */
export type ValuePart = 'operator' | 'unit';

const PARTS: readonly ValuePart[] = ['operator', 'unit'];

export interface Companion {
  readonly of: Candidate;
  readonly part: ValuePart;
}

/**
 * Operator and unit columns of forms with several values, each with its own: 2026年目标值 | 单位 | 2027年目标值 | 单位. Empty for a form
 * with a single value, and for a part that all values share.
 */
export function valueCompanions(
  candidates: readonly Candidate[],
  values: readonly Candidate[],
): ReadonlyMap<Candidate, Companion> {
  const found = new Map<Candidate, Companion>();
  if (values.length < 2) return found;
  for (const part of PARTS) {
    const holders = candidates.filter((candidate) => !values.includes(candidate) && holds(candidate, part));
    if (holders.length < 2) continue;
    const step = firstStep(candidates, values, { holders, part });
    const taken = new Set<Candidate>();
    for (const holder of holders) {
      const of = sameHeading(holder, values) ?? neighbour(candidates, values, holder, step);
      if (!of || taken.has(of)) continue;
      taken.add(of);
      found.set(holder, { of, part });
    }
  }
  return found;
}

function holds({ headings, content }: Candidate, part: ValuePart): boolean {
  const said = headingRoles(headings.at(-1) ?? '')[part] ?? 0;
  return said >= LIKELY || (content.filled > 0 && (content.fits[part] ?? 0) >= MOSTLY);
}

function sameHeading(holder: Candidate, values: readonly Candidate[]): Candidate | null {
  const upper = upperOf(holder);
  const [only = null, ...others] = upper === '' ? [] : values.filter((value) => upperOf(value) === upper);
  return others.length === 0 ? only : null;
}

/**
 * Where the values stand beside their parts: left of a unit and right of an operator, unless most are the other way
 * round.
 */
function firstStep(
  candidates: readonly Candidate[],
  values: readonly Candidate[],
  { holders, part }: { readonly holders: readonly Candidate[]; readonly part: ValuePart },
): 1 | -1 {
  const usual = part === 'unit' ? -1 : 1;
  const fits = holders.filter((holder) => neighbour(candidates, values, holder, usual) !== null).length;
  const others = holders.filter((holder) => neighbour(candidates, values, holder, -usual) !== null).length;
  return others > fits ? (usual === 1 ? -1 : 1) : usual;
}

function neighbour(
  candidates: readonly Candidate[],
  values: readonly Candidate[],
  holder: Candidate,
  step: number,
): Candidate | null {
  for (let at = candidates.indexOf(holder) + step; ; at += step) {
    const next = candidates[at];
    if (!next) return null;
    if (values.includes(next)) return next;
    if (!PARTS.some((part) => holds(next, part))) return null;
  }
}
