import { commonIndicators } from '../../src/rules/facts/common-indicators';
import { parseTargetValue } from '../../src/wording/parse-target-value';
import { printTargetValue } from '../../src/wording/print-target-value';
import { measurabilityOf } from '../../src/rules/facts/qualitative-words';
import { templates } from '../../src/library/templates';

const templateOf = new Map(templates.map((template) => [template.name, template]));
const described = commonIndicators.filter(({ explanation, basis, value }) => explanation ?? basis ?? value);

test('most common indicators say what they mean and on what they rest', () => {
  expect(described.length).toBeGreaterThan(commonIndicators.length * 0.9);
});

test.each(described)(
  'what fixes write for $name is what the library inserts',
  ({ name, explanation, basis, value }) => {
    const template = templateOf.get(name);
    if (!template) throw new Error(`${name} is not in the library`);
    if (explanation !== null) expect(explanation).toBe(template.explanation);
    if (basis !== null) expect(basis).toBe(template.basis);
    if (value !== null) {
      expect(value).toBe(`${template.operator ?? ''}${String(template.value)}${template.unit}`);
      expect(template.valueKind).toBe('规范值');
    }
  },
);

test.each(described.filter(({ value }) => value !== null))(
  'the value of $name is complete and can be judged',
  ({ value }) => {
    const target = parseTargetValue(value ?? '');
    expect(['number', 'qualitative']).toContain(target.kind);
    expect(printTargetValue(target)).toBe(value);
    if (target.kind === 'qualitative') expect(measurabilityOf(value ?? '')).toBe('decidable');
  },
);
