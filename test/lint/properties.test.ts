import fc from 'fast-check';
import type { Finding } from '../../src/lint/finding';
import { runRules } from './run-rules';
import { recognizeGoalTables } from '../../src/recognize/recognize';
import { rules } from '../../src/rules';
import { areaContains, areasOverlap, sameCell, type Area, type CellAddress } from '../../src/workbook/area';
import { applyEdits } from '../../src/workbook/apply-edits';
import { invertEdits } from '../../src/workbook/invert-edits';
import { areaAfter } from '../../src/workbook/touched';
import type { Edit } from '../../src/workbook/edit';
import {
  cellContent,
  findSheet,
  type CellContent,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../src/workbook/snapshot';
import { formNames, formWorkbook } from '../forms/truth';
import { mergesInOrder } from '../workbook/merges-in-order';
import { textEntry } from '../../src/workbook/typed-entry';

const FORMS = [...formNames('demos'), ...formNames('seeds'), ...formNames('more')];
const WORKBOOKS = FORMS.map((form) => ({ form, workbook: formWorkbook(form) }));

function check(workbook: WorkbookSnapshot): Finding[] {
  return runRules(workbook, recognizeGoalTables(workbook));
}

function withContent(workbook: WorkbookSnapshot, at: CellAddress, content: CellContent): WorkbookSnapshot {
  return { sheets: workbook.sheets.map((sheet) => (sheet.name === at.sheet ? withCell(sheet, at, content) : sheet)) };
}

function withCell(sheet: SheetSnapshot, at: CellAddress, content: CellContent): SheetSnapshot {
  const row = at.row - (sheet.area?.row ?? 0);
  const column = at.column - (sheet.area?.column ?? 0);
  const put = <T>(matrix: readonly (readonly T[])[], value: T): T[][] =>
    matrix.map((cells, r) => cells.map((cell, c) => (r === row && c === column ? value : cell)));
  return {
    ...sheet,
    values: put(sheet.values, content.value),
    text: put(sheet.text, content.text),
    formulas: put(sheet.formulas, content.formula),
    numberFormat: put(sheet.numberFormat, content.numberFormat),
  };
}

const pieces = fc.constantFrom(
  '≥',
  '≤',
  '>=',
  '=',
  '＝',
  '≤≥',
  '不低于',
  '大于等于',
  '100',
  '105',
  '-1',
  '0.5',
  '1,000',
  '%',
  '百分比',
  '万元',
  '台、件',
  '等',
  '人',
  '**',
  '待定',
  '无',
  '指标1：',
  '……',
  '满意度',
  '成本指标',
  '产出指标',
  '合计',
  '资金总额',
  '2024年12月31日前',
  '得满分',
  '\n',
  ' ',
  '（',
  '）',
);
const text = fc.oneof(
  fc.array(pieces, { maxLength: 5 }).map((parts) => parts.join('')),
  fc.string({ maxLength: 12 }),
);
const content: fc.Arbitrary<CellContent> = fc.oneof(
  text.map((value) => ({ value, text: value, formula: value, numberFormat: '@' })),
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    // Excel stores no numbers closer to zero.
    .filter((value) => value === 0 || Math.abs(value) > 2.3e-308)
    .map((value) => ({ value, text: String(value), formula: value, numberFormat: 'General' })),
  text.map((formula) => ({ value: '#NAME?', text: '#NAME?', formula: `=${formula}`, numberFormat: 'General' })),
);

const mutated = fc
  .record({ form: fc.nat(WORKBOOKS.length - 1), sheet: fc.nat(40), row: fc.nat(200), column: fc.nat(20), content })
  .map((choice) => {
    const { workbook } = WORKBOOKS[choice.form] ?? { workbook: { sheets: [] } };
    const filled = workbook.sheets.filter(({ area }) => area !== null);
    const sheet = filled[choice.sheet % filled.length];
    const { name, area } = sheet ?? { name: '', area: null };
    const cell: CellAddress = {
      sheet: name,
      row: (area?.row ?? 0) + (choice.row % (area?.rows ?? 1)),
      column: (area?.column ?? 0) + (choice.column % (area?.columns ?? 1)),
    };
    return withContent(workbook, cell, choice.content);
  });

test('a check ends with complete findings, whatever a cell holds', () => {
  fc.assert(
    fc.property(mutated, (workbook) => {
      for (const { message, cell } of check(workbook)) {
        expect(message).not.toMatch(/\{\w+\}|undefined/);
        expect(workbook.sheets.map(({ name }) => name)).toContain(cell.sheet);
      }
    }),
    { numRuns: 200 },
  );
});

/** The findings of each rule separately, so that none hides another. */
function allRemarks(workbook: WorkbookSnapshot): Finding[] {
  const tables = recognizeGoalTables(workbook);
  return rules.flatMap((rule) => runRules(workbook, tables, [rule]));
}

function rulesAt(findings: readonly Finding[], ...cells: readonly CellAddress[]): string[] {
  return findings.filter((finding) => cells.some((cell) => sameCell(finding.cell, cell))).map(({ rule }) => rule);
}

/** The cells written by a fix; findings there may move to another cell with the content. */
function writtenCells(edits: readonly Edit[]): CellAddress[] {
  return edits.flatMap(({ sheet, ...edit }) =>
    edit.kind === 'write' ? cellsOf(edit.area).map((cell) => ({ sheet, ...cell })) : [],
  );
}

function cellsOf({ row, column, rows, columns }: Area): Omit<CellAddress, 'sheet'>[] {
  return Array.from({ length: rows * columns }, (_, i) => ({
    row: row + Math.floor(i / columns),
    column: column + (i % columns),
  }));
}

/** Findings by subject, at their place after the edits; those in deleted rows are left out. */
function placed(findings: readonly Finding[], edits: readonly Edit[] = []): Set<string> {
  return new Set(
    findings.flatMap(({ rule, messageId, cell: { sheet, row, column } }) => {
      const place = areaAfter({ row, column, rows: 1, columns: 1 }, sheet, edits);
      return place ? [`${rule} ${messageId} ${sheet} ${String(place.row)}:${String(column)}`] : [];
    }),
  );
}

/** A fix must remove its finding, and cause no other one at the cell. */
function complaintsAboutFixes(workbook: WorkbookSnapshot): string[] {
  const before = allRemarks(workbook);
  return before.flatMap((finding) => {
    if (!finding.fix) return [];
    if (finding.fix.edits.some(({ kind }) => kind === 'delete-rows'))
      return complaintsAboutDeletion(workbook, before, finding);
    const after = rulesAt(allRemarks(applyEdits(workbook, finding.fix.edits)), finding.cell);
    const known = rulesAt(before, finding.cell, ...writtenCells(finding.fix.edits));
    const wrong = after.filter((rule) => rule === finding.rule || !known.includes(rule));
    return wrong.map(
      (rule) =>
        `${finding.cell.sheet} ${String(finding.cell.row)}:${String(finding.cell.column)} ${finding.rule} → ${rule}`,
    );
  });
}

/**
 * Rules that count indicators, where a repeated one now counts once, or that compare two copies of a form, which differ
 * once one is fixed.
 */
const COUNTING = /^completeness\/too-few|^quality\/qualitative-ratio|^structure\/duplicate-table/;

/** Deleting a row must remove its finding, leave all others, and be undone completely. */
function complaintsAboutDeletion(workbook: WorkbookSnapshot, before: readonly Finding[], { fix }: Finding): string[] {
  const edits = fix?.edits ?? [];
  const after = applyEdits(workbook, edits);
  expect(mergesInOrder(applyEdits(after, invertEdits(workbook, edits)))).toEqual(mergesInOrder(workbook));
  const known = placed(before, edits);
  return [...placed(allRemarks(after))].filter((remark) => !known.has(remark) && !COUNTING.test(remark));
}

test.each(WORKBOOKS)('the fixes of $form mend what they are for, and break nothing', ({ workbook }) => {
  expect(complaintsAboutFixes(workbook)).toEqual([]);
});

const valueCells = WORKBOOKS.filter(({ form }) => !form.includes('chengde')).flatMap(({ workbook }) =>
  recognizeGoalTables(workbook)
    .flatMap((table) => table.indicators)
    .flatMap(({ cells }) => [cells.value, cells.operator])
    .flatMap((cell) => (cell ? [{ workbook, cell }] : [])),
);

/** Rules whose fixes make a value readable, so that it may be reported afterwards. */
const MAKES_READABLE = new Set([
  'format/excel-formula-trap',
  'format/operator-misplaced',
  'format/percent-scale',
  'format/fullwidth',
  'format/chinese-numeral',
  'format/whitespace-in-number',
  'format/residue',
  // 5 cannot be compared with other figures; 5场 can.
  'completeness/unit-missing',
]);

test('so do the fixes of a changed value or operator', () => {
  fc.assert(
    fc.property(fc.nat(valueCells.length - 1), content, (index, changed) => {
      const place = valueCells[index];
      if (!place) return;
      const workbook = withContent(place.workbook, place.cell, changed);
      const remarks = allRemarks(workbook);
      const fixable = remarks.filter(({ fix, cell }) => fix !== null && cell.row === place.cell.row);
      for (const { rule, cell, fix } of fixable) {
        const after = rulesAt(allRemarks(applyEdits(workbook, fix?.edits ?? [])), cell);
        expect(after).not.toContain(rule);
        if (!MAKES_READABLE.has(rule)) expect(rulesAt(remarks, cell)).toEqual(expect.arrayContaining(after));
      }
    }),
    { numRuns: 300 },
  );
});

/** Rows of the smaller forms, one sheet each, that can be repeated below themselves. */
const repeatable = WORKBOOKS.filter(({ workbook }) => workbook.sheets.length < 4).flatMap(({ workbook }) =>
  recognizeGoalTables(workbook).flatMap((table) =>
    table.indicators.filter(({ isNamed }) => isNamed).map(({ row }) => ({ workbook, sheet: table.sheet, row })),
  ),
);

/** The workbook with the row repeated below itself, without labels merged into it from above. */
function saidAgain(workbook: WorkbookSnapshot, name: string, row: number): WorkbookSnapshot {
  const sheet = findSheet(workbook, name);
  const { column, columns } = sheet?.area ?? { column: 0, columns: 0 };
  const cells = Array.from({ length: columns }, (_, index) => {
    const { formula, numberFormat, value, text } = sheet
      ? cellContent(sheet, row, column + index)
      : { formula: '', numberFormat: 'General', value: '', text: '' };
    const isText = typeof value === 'string' && formula === value;
    return { formula: isText ? textEntry(value, numberFormat) : formula, numberFormat, shown: { value, text } };
  });
  const area = { row: row + 1, column, rows: 1, columns };
  const covered = sheet?.merges.filter((merge) => areasOverlap(merge, { ...area, row }) && merge.rows === 1) ?? [];
  return applyEdits(workbook, [
    { kind: 'insert-rows', sheet: name, row: row + 1, count: 1 },
    // In a merged area that reaches further down, only the first cell has content.
    {
      kind: 'write',
      sheet: name,
      area,
      cells: [
        cells.map((cell, index) =>
          isInTallMerge(sheet, row, column + index) ? { formula: '', numberFormat: 'General' } : cell,
        ),
      ],
    },
    ...covered.map((merge): Edit => ({ kind: 'merge', sheet: name, area: { ...merge, row: row + 1 } })),
  ]);
}

function isInTallMerge(sheet: SheetSnapshot | undefined, row: number, column: number): boolean {
  return sheet?.merges.some((area) => area.rows > 1 && areaContains(area, { row, column })) ?? false;
}

test('a row said again in any form is deleted without a trace', () => {
  let deletions = 0;
  fc.assert(
    fc.property(fc.nat(repeatable.length - 1), (index) => {
      const place = repeatable[index];
      if (!place) return;
      const workbook = saidAgain(place.workbook, place.sheet, place.row);
      const before = allRemarks(workbook);
      const repeated = before.find(
        ({ rule, cell }) =>
          rule === 'consistency/duplicate-indicator' && cell.sheet === place.sheet && cell.row === place.row + 1,
      );
      if (!repeated?.fix) return;
      deletions += 1;
      expect(complaintsAboutDeletion(workbook, before, repeated)).toEqual([]);
      const after = applyEdits(workbook, repeated.fix.edits);
      expect(after.sheets.map(({ text }) => text)).toEqual(place.workbook.sheets.map(({ text }) => text));
      expect(placed(allRemarks(after))).toEqual(placed(allRemarks(place.workbook)));
    }),
    { numRuns: 40 },
  );
  expect(deletions).toBeGreaterThan(5);
});
