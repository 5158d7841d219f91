import { strFromU8, unzipSync } from 'fflate';
import { writeWorkbook } from '../../src/host/file/xlsx/write/write-workbook';
import { planInsertion } from '../../src/library/plan-insertion';
import type { InsertionPlan } from '../../src/library/plan-insertion';
import { templates } from '../../src/library/templates';
import { recognizeGoalTables } from '../../src/recognize/recognize';
import { parseAddress } from '../../src/workbook/area';
import type { Edit } from '../../src/workbook/edit';
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

/** The fonts, fills, borders and alignments of a row's cells by column, and its height. */
function looksOfRow(bytes: Uint8Array, sheet: string, row: number): ReadonlyMap<string, unknown> {
  const files = unzipSync(bytes);
  const xml = (part: string): string => strFromU8(files[part] ?? new Uint8Array());
  const styles = [
    ...(/<cellXfs[\s\S]*<\/cellXfs>/.exec(xml('xl/styles.xml'))?.[0] ?? '').matchAll(
      /<xf [\s\S]*?(?=<xf |<\/cellXfs>)/g,
    ),
  ].map(
    ([xf]) =>
      ['fontId', 'fillId', 'borderId'].map((name) => new RegExp(`${name}="\\d+"`).exec(xf)?.[0]).join(' ') +
      (/<alignment[^>]*>/.exec(xf)?.[0] ?? ''),
  );
  const id = new RegExp(`<sheet [^>]*name="${sheet}"[^>]*r:id="([^"]*)"`).exec(xml('xl/workbook.xml'))?.[1];
  const part = new RegExp(`<Relationship [^>]*Id="${id}"[^>]*>`).exec(xml('xl/_rels/workbook.xml.rels'))?.[0];
  const target = /Target="\/?(?:xl\/)?([^"]*)"/.exec(part ?? '')?.[1];
  const [found = ''] =
    new RegExp(`<row [^>]*r="${row + 1}"[\\s\\S]*?(?=<row |</sheetData>)`).exec(xml(`xl/${target}`)) ?? [];
  const looks = new Map<string, unknown>([['height', /^<row [^>]* ht="([^"]*)"/.exec(found)?.[1]]]);
  for (const [, column = '', rest = ''] of found.matchAll(/<c r="([A-Z]+)\d+"([^>]*)>/g)) {
    looks.set(column, styles[Number(/ s="(\d+)"/.exec(rest)?.[1] ?? 0)]);
  }
  return looks;
}

/** The inserted row looks as the row above, and in the columns of its model as that, apart from number formats. */
function expectLooksOfModel(before: Uint8Array, after: Uint8Array, [first]: readonly Edit[]): void {
  if (first?.kind !== 'insert-rows') return;
  const { sheet, row, like } = first;
  const [above, added] = [looksOfRow(before, sheet, row - 1), looksOfRow(after, sheet, row)];
  const model = looksOfRow(before, sheet, like?.row ?? row - 1);
  const isLike = (column: string): boolean =>
    column === 'height' ||
    like?.columns.some((own) => {
      const at = parseAddress(`${column}1`).area.column;
      return at >= own.column && at < own.column + own.columns;
    }) === true;
  expect(added.size).toBeGreaterThan(3);
  for (const [column, look] of added)
    expect([column, look]).toEqual([column, (isLike(column) ? model : above).get(column)]);
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
      expectLooksOfModel(bytes, inserted, edits);
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
