import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TextDecoder } from 'node:util';
import { createExcelHost } from '../../../src/host/excel/excel-host';
import type { WorkbookHost } from '../../../src/host/port';
import { groupsOf } from '../../../src/library/groups';
import { planInsertion } from '../../../src/library/plan-insertion';
import type { InsertionPlan } from '../../../src/library/plan-insertion';
import { searchTemplates } from '../../../src/library/search';
import { templates } from '../../../src/library/templates';
import { recognizeGoalTables } from '../../../src/recognize/recognize';
import { findSheet } from '../../../src/workbook/snapshot';
import { createJournal } from '../../../src/taskpane/journal/journal';
import { createJournalSession } from '../../../src/taskpane/journal/journal-session';
import { invertEdits } from '../../../src/workbook/invert-edits';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { openWorkbook } from '../../taskpane/open-workbook';
import { startExcel } from '../../excel-host/jsdom';
import { formNames } from '../../forms/truth';
import { INSERTED_NAMES } from '../../library/inserted-names';
import { breakingOff } from './breaking-off';

// Missing in jsdom, present in browsers and in Node, where the file reader runs.
Object.assign(globalThis, { TextDecoder });

const FORMS = join(__dirname, '../../forms');

function openForm(form: string): ReturnType<typeof startExcel> {
  return startExcel({ workbook: new Uint8Array(readFileSync(join(FORMS, `${form}.xlsx`))) });
}

/** The plan for the first table that accepts indicators; without a place for this one, in the first of its groups. */
function planFor(workbook: WorkbookSnapshot, name: string): InsertionPlan {
  const [hit] = searchTemplates(templates, name);
  const table = recognizeGoalTables(workbook).find((one) => {
    const sheet = findSheet(workbook, one.sheet);
    return sheet !== undefined && groupsOf(sheet, one).length > 0;
  });
  if (!hit || !table) throw new Error('nothing to insert, or nowhere to insert it');
  const first = planInsertion(workbook, table, hit.template, { name: hit.name });
  const [group] = first.kind === 'refusal' ? first.groups : [];
  const plan = group ? planInsertion(workbook, table, hit.template, { name: hit.name, group }) : first;
  if (plan.kind === 'refusal') throw new Error(plan.message);
  return plan;
}

type Excel = Awaited<ReturnType<typeof startExcel>>;

/** Font, fill, alignment of a row's cells in the table's first columns, and its height unless it is hidden. */
function looksOfRow({ grid }: Excel, sheet: string, row: number, columns: readonly number[]): unknown {
  const id = grid.sheets().find(({ name }) => name === sheet)?.id ?? '';
  const cells = columns.flatMap((column) => grid.style(id, { row, column, rows: 1, columns: 1 }).flat());
  return [cells, grid.rowHeight(id, row) || null];
}

const LEFT = Array.from({ length: 20 }, (_, column) => column);

/** How the new row has to look: as the row above, in the columns of its model as that. Null where none is inserted. */
function looksAsPlanned(excel: Excel, { edits, valueCell: { sheet } }: InsertionPlan): unknown {
  const [first] = edits;
  if (first?.kind !== 'insert-rows') return null;
  const { like, row } = first;
  const isLike = (at: number): boolean =>
    like?.columns.some(({ column, columns }) => at >= column && at < column + columns) === true;
  const cells = LEFT.map((at) => looksOfRow(excel, sheet, isLike(at) ? (like?.row ?? 0) : row - 1, [at]));
  const height = looksOfRow(excel, sheet, like?.row ?? row - 1, []);
  return [cells.map((one) => (one as [unknown])[0]), height];
}

function looksOfNew(excel: Excel, { edits, valueCell: { sheet, row } }: InsertionPlan): unknown {
  if (edits[0]?.kind !== 'insert-rows') return null;
  const cells = LEFT.map((at) => looksOfRow(excel, sheet, row, [at]));
  return [cells.map((one) => (one as [unknown])[0]), looksOfRow(excel, sheet, row, [])];
}

async function indicatorAt(host: WorkbookHost, { row, sheet }: InsertionPlan['valueCell']) {
  const indicators = recognizeGoalTables(await host.snapshot()).flatMap((table) => table.indicators);
  return indicators.find((one) => one.row === row && one.name.cell.sheet === sheet);
}

describe('an indicator inserted through Excel', () => {
  it.each([
    ['seeds/fuzhou-changle-2024', '“三公经费”控制率', { level1: null, section: '一般性支出情况', valueText: '≤100%' }],
    ['seeds/jiangxi-chaisang-2024', '购置验收通过率', { level1: '产出指标', section: '绩效指标', valueText: '=100%' }],
  ])('into %s is read back in its place', async (form, name, expected) => {
    const excel = await openForm(form);
    const host = createExcelHost();
    const plan = planFor(await host.snapshot(), name);
    await host.apply(plan.edits);
    const inserted = await indicatorAt(host, plan.valueCell);
    expect({
      name: inserted?.name.value,
      level1: inserted?.level1?.value ?? null,
      section: inserted?.section,
      valueText: inserted?.target.source,
    }).toEqual({ name, ...expected });
    excel.close();
  });

  it.each((['seeds', 'demos', 'more'] as const).flatMap(formNames))(
    'into %s is read back, and taken back without a trace',
    async (form) => {
      const excel = await openForm(form);
      try {
        const host = createExcelHost();
        const gridBefore = excel.snapshot();
        const before = await host.snapshot();
        for (const name of INSERTED_NAMES) {
          const plan = planFor(before, name);
          const syncs = excel.syncCount();
          const looksOfModel = looksAsPlanned(excel, plan);
          await host.apply(plan.edits);
          expect(excel.syncCount() - syncs).toBeLessThanOrEqual(3);

          expect(looksOfNew(excel, plan)).toEqual(looksOfModel);
          const inserted = await indicatorAt(host, plan.valueCell);
          expect([inserted?.name.value, inserted?.level1?.value ?? null, inserted?.level2?.value ?? null]).toEqual([
            plan.name,
            plan.group.level1,
            plan.group.level2,
          ]);

          await host.apply(invertEdits(before, plan.edits));
          expect(await host.snapshot()).toEqual(before);
          expect(excel.snapshot()).toEqual(gridBefore);
        }
        expect(excel.refused).toEqual([]);
      } finally {
        excel.close();
      }
    },
    30_000,
  );
});

describe('a change that Excel breaks off half-way', () => {
  it.each([1, 3, 5])('after %i edits leaves the sheet as it was', async (after) => {
    const excel = await openForm('seeds/jiangxi-chaisang-2024');
    const host = breakingOff(createExcelHost(), after);
    const { workbook } = openWorkbook(host);
    const session = createJournalSession(workbook, createJournal(), () => undefined);
    const gridBefore = excel.snapshot();
    const before = await host.snapshot();
    const { edits, name, valueCell } = planFor(before, '采购验收合格率');
    expect(edits.length).toBeGreaterThan(after);
    const change = workbook.run(async (turn) =>
      session.change(turn, await turn.read(), edits, { kind: 'insertion', names: [name], cell: valueCell }),
    );
    await expect(change).rejects.toMatchObject({ trouble: 'unknown' });
    expect(await host.snapshot()).toEqual(before);
    expect(excel.snapshot()).toEqual(gridBefore);
    expect(session.journal.get()).toEqual({ entries: [], unfinished: null });
    excel.close();
  });
});
