import { strFromU8, unzipSync } from 'fflate';
import { writeWorkbook } from '../../src/host/file/xlsx/write/write-workbook';
import { planInsertion } from '../../src/library/plan-insertion';
import type { InsertionPlan } from '../../src/library/plan-insertion';
import { templates } from '../../src/library/templates';
import { recognizeGoalTables } from '../../src/recognize/recognize';
import { invertEdits } from '../../src/workbook/invert-edits';
import { formBytes, formNames, formWorkbook } from '../forms/truth';

/** Thirty templates spread over the library. */
const THIRTY = templates.filter((_, index) => index % Math.floor(templates.length / 30) === 0).slice(0, 30);

/**
 * The look of a file: the style of each cell, the height of each row, merged areas, validation and conditional formats.
 */
function looksOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const looks = new Map<string, string>();
  for (const [part, content] of Object.entries(unzipSync(bytes))) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(part)) continue;
    const xml = strFromU8(content);
    const attribute = (tag: string, name: string): string => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
    for (const [row] of xml.matchAll(/<row [^>]*>/g))
      looks.set(`${part} row ${attribute(row, 'r')}`, attribute(row, 'ht'));
    for (const [cell] of xml.matchAll(/<c [^>]*>/g)) looks.set(`${part} ${attribute(cell, 'r')}`, attribute(cell, 's'));
    const merges = [...xml.matchAll(/<mergeCell [^>]*>/g)].map(([tag]) => attribute(tag, 'ref'));
    looks.set(`${part} merges`, merges.sort().join());
    looks.set(`${part} rules`, xml.match(/<(conditionalFormatting|dataValidations)[\s\S]*?<\/\1>/g)?.join('') ?? '');
  }
  return looks;
}

/** Differences between two looks; blank means no cell, or a row without its own height. */
function differences(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (place) => (before.get(place) ?? '') !== (after.get(place) ?? ''),
  );
}

test.each((['seeds', 'demos', 'more'] as const).flatMap(formNames))(
  '%s: thirty templates come and go in the file, and no cell, row or area looks otherwise',
  (form) => {
    const bytes = formBytes(form);
    const workbook = formWorkbook(form);
    const looks = looksOf(bytes);
    const tables = recognizeGoalTables(workbook);
    const most = Math.max(...tables.map(({ indicators }) => indicators.length));
    const table = tables.find(({ indicators }) => indicators.length === most);
    if (!table) throw new Error('no table');
    const plans = THIRTY.flatMap((template): InsertionPlan[] => {
      const answer = planInsertion(workbook, table, template);
      if (answer.kind === 'plan') return [answer];
      const [group] = answer.groups;
      const chosen = group && planInsertion(workbook, table, template, { group });
      return chosen?.kind === 'plan' ? [chosen] : [];
    });
    expect(plans.length).toBeGreaterThan(25);
    for (const { edits } of plans) {
      const inserted = writeWorkbook(bytes, { edits });
      const back = writeWorkbook(inserted, { edits: invertEdits(workbook, edits) });
      expect(differences(looks, looksOf(back))).toEqual([]);
    }
  },
);

test('a look that changed would be seen', () => {
  const [form = ''] = formNames('seeds');
  const bytes = formBytes(form);
  const workbook = formWorkbook(form);
  const [table] = recognizeGoalTables(workbook);
  const [sheet] = workbook.sheets;
  if (!table || !sheet) throw new Error('no table');
  const edits = [
    { kind: 'insert-rows', sheet: table.sheet, row: table.area.row + table.area.rows - 1, count: 1 },
  ] as const;
  expect(differences(looksOf(bytes), looksOf(writeWorkbook(bytes, { edits })))).not.toEqual([]);
});
