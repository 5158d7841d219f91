import { nameKey } from '../../library/name-key';
import type { IndicatorTemplate } from '../../library/schema';
import type { MendPlace } from '../findings/mend-place';

/** The template's target value as in a form: "≤100%", "=100%", "12月31日前". */
export function templateValue({ operator, value, unit }: IndicatorTemplate): string {
  return `${operator ?? ''}${value}${unit}`;
}

/** The library's content for a cell of an indicator; null when it has no indicator with that name. */
export type UsualValue = (indicator: NonNullable<MendPlace['indicator']>) => string | null;

/** Indexes the library by all names of its indicators. */
export function createUsualValue(templates: readonly IndicatorTemplate[]): UsualValue {
  const byName = new Map<string, IndicatorTemplate>();
  for (const template of templates) {
    for (const name of [template.name, ...template.aliases]) {
      if (!byName.has(nameKey(name))) byName.set(nameKey(name), template);
    }
  }
  return ({ name, role, hasOperator, hasUnit }) => {
    const template = byName.get(nameKey(name));
    if (!template) return null;
    switch (role) {
      case 'value':
        return templateValue({
          ...template,
          ...(hasOperator && { operator: null }),
          ...(hasUnit && { unit: '' }),
        });
      case 'operator':
        return template.operator;
      case 'unit':
        return template.unit || null;
      default:
        return null;
    }
  };
}
