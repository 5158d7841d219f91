import '../set-up';
import { FluentProvider } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { templates } from '../../../src/library/templates';
import { troubleTexts } from '../../../src/taskpane/basics/trouble-texts';
import { createNewFormPanel } from '../../../src/taskpane/new-form/new-form-panel';
import { newFormTexts as say } from '../../../src/taskpane/new-form/new-form-texts';
import { ownSheetTexts } from '../../../src/taskpane/own-sheet/own-sheet-texts';
import { themes } from '../../../src/taskpane/start/theme';
import { FakeHost } from '../fake-host';
import { FakeSheets } from '../fake-sheets';
import { formSheet } from '../forms';
import { openWorkbook } from '../open-workbook';

const SHEET = '干部培训绩效目标';

function open(today = '2026-11-20') {
  const host = new FakeHost({ sheets: [formSheet('表一')] });
  const sheets = new FakeSheets(host);
  const { workbook, session } = openWorkbook(host);
  session.setLive(false);
  const closed = jest.fn();
  const Panel = createNewFormPanel(workbook, sheets, session, templates, closed, () => new Date(today));
  const { container } = render(
    <FluentProvider theme={themes.light}>
      <Panel />
    </FluentProvider>,
  );
  const user = userEvent.setup();
  const fill = (label: string, text: string): Promise<void> => user.type(screen.getByLabelText(label), text);
  const press = (name: string): Promise<void> => user.click(screen.getByRole('button', { name }));
  const make = async (): Promise<void> => {
    await fill(say.project, '干部培训');
    await fill(say.unit, '示例县委党校');
    await fill(say.amounts.fiscal, '80');
    await user.selectOptions(screen.getByLabelText(say.field), '培训会议');
    await press(say.make);
    await screen.findByText(/^已新建：/);
  };
  return { host, sheets, session, closed, container, user, fill, press, make };
}

test('a form of the next year, with its indicators, in one press; another takes it away', async () => {
  const { host, sheets, container, press, make } = open();
  await make();
  const values = sheets.added[0]?.values.flat() ?? [];
  expect(values).toEqual(expect.arrayContaining(['（2027年度）', '干部培训', '示例县委党校', 80]));
  expect(sheets.added[0]?.formulas.map(({ formula }) => formula)).toEqual(['=SUM(D6,D7)']);
  expect(screen.getByText(/^已填 \d+\/\d+$/)).toBeVisible();
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['表一', SHEET]);
  expect(host.workbook.savedState).toContain('inserted');
  expect((await axe(container)).violations).toEqual([]);

  await press(say.remove);
  expect(await screen.findByText(say.removed)).toBeVisible();
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['表一']);
  expect(host.workbook.savedState ?? '').not.toContain('inserted');
});

test('the check asks for the examples that nobody has changed', async () => {
  const { session, make } = open();
  await make();
  const rules = session.get().result?.checked.findings.map(({ rule }) => rule) ?? [];
  expect(rules).toContain('library/example-value-unchanged');
  expect(rules).toContain('completeness/goal-missing');
});

test('what is missing or wrong is said beside its field, and nothing is made', async () => {
  const { sheets, user, fill, press } = open();
  await user.clear(screen.getByLabelText(say.year));
  await fill(say.year, '26');
  await fill(say.amounts.other, '五十万');
  await press(say.make);
  for (const problem of [say.yearProblem, say.unitProblem, say.projectProblem, say.amountProblem])
    expect(screen.getByText(problem)).toBeVisible();
  expect(screen.getByLabelText(say.project)).toHaveFocus();
  expect(sheets.added).toEqual([]);
  await user.clear(screen.getByLabelText(say.amounts.other));
  expect(screen.queryByText(say.amountProblem)).toBeNull();
});

test('a form of a department asks for its own amounts and for no project', async () => {
  const { user, press } = open();
  await press(say.make);
  await user.selectOptions(screen.getByLabelText(say.form), 'department-2021');
  expect(screen.queryByText(say.unitProblem)).toBeNull();
  expect(screen.queryByLabelText(say.project)).toBeNull();
  expect(screen.getByLabelText(say.amounts.basic)).toBeVisible();
  expect(screen.queryByLabelText(say.amounts.fiscal)).toBeNull();
});

test('in the first half of a year the form is for that year', () => {
  open('2026-03-01');
  expect(screen.getByLabelText(say.year)).toHaveValue('2026');
});

test('a protected workbook: says so, and the request can be repeated', async () => {
  const { sheets, fill, press } = open();
  sheets.refuse('workbook-protected');
  await fill(say.project, '干部培训');
  await fill(say.unit, '示例县委党校');
  await press(say.make);
  expect(await screen.findByText(troubleTexts['workbook-protected'].what, { exact: false })).toBeVisible();
  await press('重试');
  expect(await screen.findByText(/^已新建：/)).toBeVisible();
});

test('asks before it takes away a form that somebody has begun to fill in', async () => {
  const { sheets, press, make } = open();
  await make();
  sheets.nextRemoval = 'changed';
  await press(say.remove);
  expect(await screen.findByText(ownSheetTexts.changed(SHEET))).toBeVisible();
  await press(ownSheetTexts.keep);
  expect(await screen.findByText(/^已新建：/)).toBeVisible();
});

test('back leads to the library', async () => {
  const { closed, press } = open();
  await press(say.back);
  expect(closed).toHaveBeenCalled();
});
