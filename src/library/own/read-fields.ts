import { directionOf } from '../../wording/direction';
import type { Direction } from '../../wording/direction';
import { wholeOperator } from '../../wording/operators';
import { parseTargetValue } from '../../wording/parse-target-value';
import { isTemplateRowName, placeholderInName } from '../../wording/placeholders';
import { narrow, oneLine } from '../../wording/plain-text';
import type { Operator } from '../../wording/target-value';
import { unitAsWritten } from '../../wording/units';
import { nameKey } from '../name-key';
import { FIELD_NAMES, OWN_FIELDS } from './own-indicator';
import type { FieldTexts, OwnDirection, OwnField, OwnIndicator } from './own-indicator';

export interface FieldProblem {
  readonly field: OwnField;
  /** Tells the user what is wrong and what is allowed. */
  readonly message: string;
}

export type FieldsRead =
  | { readonly kind: 'indicator'; readonly indicator: OwnIndicator }
  | { readonly kind: 'problems'; readonly problems: readonly FieldProblem[] };

const LONGEST: Readonly<Record<OwnField, number>> = {
  level1: 40,
  level2: 40,
  name: 100,
  operator: 10,
  value: 100,
  unit: 20,
  direction: 10,
  explanation: 2000,
  formula: 2000,
  scoring: 2000,
  basis: 2000,
  aliases: 500,
};

/** Fields that keep their line breaks. */
const LONG_TEXTS: ReadonlySet<OwnField> = new Set<OwnField>(['explanation', 'formula', 'scoring', 'basis', 'aliases']);

/** Parses what a person wrote about one indicator, in a file, a form of the pane or a goal table. Never throws. */
export function readFields(written: FieldTexts): FieldsRead {
  const problems: FieldProblem[] = [];
  const complain = (field: OwnField, message: string): void => {
    problems.push({ field, message });
  };
  const texts = Object.fromEntries(OWN_FIELDS.map((field) => [field, cleaned(field, written[field])])) as FieldTexts;
  for (const field of OWN_FIELDS) {
    const { length } = texts[field];
    if (length > LONGEST[field]) complain(field, `有 ${length} 个字，最多 ${LONGEST[field]} 个。`);
  }
  // Texts that are too long are not parsed any further.
  if (problems.length > 0) return { kind: 'problems', problems };

  const nameProblem = problemOfName(texts.name);
  if (nameProblem) complain('name', nameProblem);
  const direction = readDirection(texts);
  if (!direction) complain('direction', `写的是“${texts.direction}”，只能写正向、反向或定值。`);
  const target = readTarget(texts, complain);
  if (!target || !direction || problems.length > 0) return { kind: 'problems', problems };
  return { kind: 'indicator', indicator: { ...texts, ...target, direction, aliases: readAliases(texts) } };
}

// Workbook files cannot contain U+FFFE, U+FFFF and lone surrogates; of the control characters only the line feed is
// useful.
const UNWRITABLE = /[^\P{Cc}\n\t]|[\uFFFE\uFFFF]|\p{Cs}/gu;

function cleaned(field: OwnField, text: string): string {
  const plain = text.replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n').replace(UNWRITABLE, '');
  return LONG_TEXTS.has(field) ? plain.replace(/\t/g, ' ').trim() : oneLine(plain);
}

function problemOfName(name: string): string | null {
  if (name === '') return '没有填，每个指标都要有名称。';
  if (nameKey(name) === '' || isTemplateRowName(name) || placeholderInName(name) !== null) {
    return `写的是“${name}”，不是指标的名称。`;
  }
  return null;
}

const DIRECTIONS: Readonly<Record<Direction, OwnDirection>> = { higher: '正向', lower: '反向', fixed: '定值' };

/** 指标性质 of some forms holds either a direction or 定性; the latter is no direction. */
function readDirection({ direction, name }: FieldTexts): OwnDirection | null {
  if (direction === '' || /^定[性量]/.test(direction)) return DIRECTIONS[directionOf(name)];
  return Object.values(DIRECTIONS).find((one) => direction.includes(one)) ?? null;
}

type Target = Pick<OwnIndicator, 'operator' | 'value' | 'unit'>;

/** Operator, number and unit may be together in the value, or in columns of their own. */
function readTarget(texts: FieldTexts, complain: (field: OwnField, message: string) => void): Target | null {
  const operator = readOperator(texts.operator);
  if (operator === null) {
    complain('operator', `写的是“${texts.operator}”，只能写 ≥、≤、=、＞ 或 ＜，文字目标留空。`);
    return null;
  }
  const own = parseTargetValue(texts.value);
  if (operator !== '' && own.operator !== null && own.operator !== operator) {
    complain('operator', `写的是“${texts.operator}”，和${FIELD_NAMES.value}里的“${texts.value}”不一致。`);
    return null;
  }
  const whole = own.operator === null ? operator + texts.value : texts.value;
  const target = parseTargetValue(whole);
  const unit = unitAsWritten(texts.unit);
  switch (target.kind) {
    case 'empty':
    case 'unfilled':
      complain('value', '没有填，请写目标值，如 95 或 12月31日前。');
      return null;
    case 'placeholder':
      complain('value', `写的是“${texts.value}”，不是目标值。`);
      return null;
    case 'number':
      if (target.unit !== null && unit !== '' && target.unit !== unit) {
        complain('unit', `写的是“${texts.unit}”，和${FIELD_NAMES.value}里的“${texts.value}”不一致。`);
        return null;
      }
      return { operator: target.operator ?? '', value: target.number?.toFixed() ?? '', unit: target.unit ?? unit };
    case 'range':
      return { operator: '', value: whole + (target.unit === null ? unit : ''), unit: '' };
    case 'date':
      // In "≤ | 12月31日前" the operator repeats the text.
      return { operator: '', value: texts.value, unit: '' };
    case 'reference':
    case 'qualitative':
      return { operator: '', value: whole, unit: '' };
  }
}

/** Null for a text that is no operator; some forms write 定性 in the operator's column. */
function readOperator(text: string): Operator | '' | null {
  return text === '' || /^(?:定[性量].{0,2}|无|[/／—-]+)$/.test(text) ? '' : wholeOperator(narrow(text));
}

function readAliases({ aliases, name }: FieldTexts): readonly string[] {
  const known = new Set([nameKey(name), '']);
  return aliases.split(/[、，,；;\n]/).flatMap((part) => {
    const alias = oneLine(part);
    if (known.has(nameKey(alias))) return [];
    known.add(nameKey(alias));
    return [alias];
  });
}
