import { check } from '../../src/lint/check';
import { cellName } from '../../src/workbook/area';
import { SOUND_FORMS, soundWorkbook } from './sound-forms';

test.each(SOUND_FORMS)('$title: no error and no warning', (form) => {
  const grave = check(soundWorkbook(form)).findings.filter(({ severity }) => severity !== 'hint');
  expect(grave.map((one) => `${one.rule}@${cellName(one.cell)}`)).toEqual([]);
});

test.each(
  SOUND_FORMS.flatMap((form) =>
    form.slips.map(([cell, typed, rule]) => [form.title, cell, typed, rule, form] as const),
  ),
)('%s: %s “%s” → %s', (_, cell, typed, rule, form) => {
  const there = check(soundWorkbook(form, cell, typed)).findings.filter((one) =>
    [one.cell, ...one.related].some((each) => cellName(each) === cell),
  );
  expect(there.map((one) => one.rule)).toContain(rule);
});
