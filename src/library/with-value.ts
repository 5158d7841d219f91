import { parseDeadline } from '../wording/deadline';
import { parseTargetValue } from '../wording/parse-target-value';
import { narrow } from '../wording/plain-text';
import type { IndicatorTemplate } from './schema';

/**
 * The template with the user's target value: "≥98%", "98", "12月31日前", "合格". A missing operator or unit is taken from
 * the template. Null when the text is no target value.
 */
export function withValue(template: IndicatorTemplate, text: string): IndicatorTemplate | null {
  const written = text.trim();
  const target = parseTargetValue(written);
  if (['empty', 'unfilled', 'placeholder'].includes(target.kind)) return null;
  // The user's own value is not an example.
  const own = { ...template, valueKind: '规范值' } as const;
  if (target.kind === 'number' && target.isWhole && target.number !== null && target.magnitude === null) {
    return {
      ...own,
      operator: target.operator ?? template.operator,
      value: target.number.toNumber(),
      unit: target.unit ?? template.unit,
      nature: '定量',
      ...(typeof template.value !== 'number' && { kind: 'number' }),
    };
  }
  return {
    ...own,
    operator: null,
    value: written,
    unit: '',
    kind: /^\d{1,2}月/.test(narrow(written)) && parseDeadline(narrow(written)) !== null ? 'date' : 'qualitative',
    nature: target.kind === 'qualitative' ? '定性' : '定量',
  };
}
