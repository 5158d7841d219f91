import { parseDeadline } from '../../wording/deadline';
import { levelKey } from '../../goals/levels';
import { parseTargetValue } from '../../wording/parse-target-value';
import { narrow } from '../../wording/plain-text';
import { nameKey } from '../name-key';
import type { IndicatorTemplate, LevelsByForm } from '../schema';
import { usualLevels } from '../usual-levels';
import type { OwnIndicator } from './own-indicator';

/** Shown in place of the domain of built-in templates. */
const OWN_DOMAIN = '我的指标';

/** The user's indicators as templates, which are searched and inserted like the built-in ones. */
export function ownTemplates(indicators: readonly OwnIndicator[]): readonly IndicatorTemplate[] {
  return indicators.map(ownTemplate);
}

const OWN_ID = 'own:';

function idOf(name: string): string {
  return OWN_ID + encodeURIComponent(nameKey(name));
}

/** The name in an id, as names are compared; null for an id of the library. */
export function nameInId(id: string): string | null {
  if (!id.startsWith(OWN_ID)) return null;
  try {
    return decodeURIComponent(id.slice(OWN_ID.length));
  } catch {
    return null;
  }
}

export function isOwn({ domain }: IndicatorTemplate): boolean {
  return domain === OWN_DOMAIN;
}

function ownTemplate(own: OwnIndicator): IndicatorTemplate {
  const { operator, value } = own;
  const isNumber = /^-?\d+(?:\.\d+)?$/.test(value);
  return {
    ...own,
    aliases: [...own.aliases],
    id: idOf(own.name),
    scope: '通用',
    kind: isNumber ? 'number' : isDeadlineWithoutYear(value) ? 'date' : 'qualitative',
    nature: !isNumber && parseTargetValue(value).kind === 'qualitative' ? '定性' : '定量',
    operator: operator === '' ? null : operator,
    value: isNumber ? Number(value) : value,
    // The user's own value is not an example.
    valueKind: '规范值',
    management: false,
    domain: OWN_DOMAIN,
    field: OWN_DOMAIN,
    fieldWords: [],
    mapping: placesOf(own),
  };
}

function isDeadlineWithoutYear(value: string): boolean {
  return /^\d{1,2}月/.test(narrow(value)) && parseDeadline(narrow(value)) !== null;
}

/**
 * The levels in each form that correspond to the indicator's levels. Ambiguous names, such as 成本指标 of older forms
 * (three kinds of cost in the newer ones), are left to the user.
 */
function placesOf({ level1, level2 }: OwnIndicator): LevelsByForm {
  const own = pairKey(level1, level2);
  const [first, ...others] = Object.values(usualLevels).filter((places) =>
    Object.values(places).some((pair) => pairKey(...splitPair(pair)) === own),
  );
  const agreed = Object.entries(first ?? {}).filter(([form, pair]) =>
    others.every((places) => places[form as keyof LevelsByForm] === pair),
  );
  return Object.fromEntries(agreed);
}

function pairKey(level1: string, level2: string): string {
  return `${levelKey(level1)}/${levelKey(level2)}`;
}

function splitPair(pair: string): [level1: string, level2: string] {
  const [level1 = '', level2 = ''] = pair.split('/');
  return [level1, level2];
}
