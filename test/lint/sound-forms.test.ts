import { check } from '../../src/lint/check';
import type { ExampleCell } from '../../src/rules/kit/rule';
import { cellName, parseAddress } from '../../src/workbook/area';
import { workbookOf } from '../rules/example-workbook';
import { SOUND_FORMS, type SoundForm } from './sound-forms';

/** Errors and warnings as “rule@cell”; `typed` stands in `cell` instead. */
function grave({ rows }: SoundForm, cell?: string, typed = ''): { readonly said: string[]; readonly there: string[] } {
  const cells: ExampleCell[][] = rows
    .trim()
    .split('\n')
    .map((row) => row.split('|').map(entry));
  const place = cell === undefined ? null : parseAddress(cell).area;
  const row = place && cells[place.row];
  if (row) row[place.column] = entry(typed);
  const { findings } = check(workbookOf(cells));
  const at = findings.filter((one) => [one.cell, ...one.related].some((each) => cellName(each) === cell));
  return {
    said: findings.filter(({ severity }) => severity !== 'hint').map((one) => `${one.rule}@${cellName(one.cell)}`),
    there: at.map(({ rule }) => rule),
  };
}

/** As Excel keeps what is typed. */
function entry(typed: string): ExampleCell {
  return /^\d+(?:\.\d+)?$/.test(typed) ? Number(typed) : typed;
}

test.each(SOUND_FORMS)('$title: no error and no warning', (form) => {
  expect(grave(form).said).toEqual([]);
});

test.each(
  SOUND_FORMS.flatMap((form) =>
    form.slips.map(([cell, typed, rule]) => [form.title, cell, typed, rule, form] as const),
  ),
)('%s: %s “%s” → %s', (_, cell, typed, rule, form) => {
  expect(grave(form, cell, typed).there).toContain(rule);
});
