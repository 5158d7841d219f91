import '../../set-up';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { FluentProvider } from '@fluentui/react-components';
import { templates } from '../../../../src/library/templates';
import { recognizeGoalTables } from '../../../../src/recognize/recognize';
import { createStore } from '../../../../src/taskpane/basics/store';
import { createJournal } from '../../../../src/taskpane/journal/journal';
import { createLibraryPanel } from '../../../../src/taskpane/library/library-panel';
import type { LibraryWish } from '../../../../src/taskpane/library/library-wish';
import { themes } from '../../../../src/taskpane/start/theme';
import { FakeHost, sheetOf } from '../../fake-host';
import { FakeSheets } from '../../fake-sheets';
import { openWorkbook } from '../../open-workbook';

function project(name: string, goal: string): string[][] {
  return [
    ['项目支出绩效目标表', '', '', ''],
    ['项目名称', name, '', ''],
    ['年度总体目标', goal, '', ''],
    ['一级指标', '二级指标', '三级指标', '指标值'],
    ['产出指标', '数量指标', '编印手册册数', '≥500册'],
    ['产出指标', '质量指标', '考核合格率', '≥95%'],
    ['满意度指标', '服务对象满意度指标', '学员满意度', '≥90%'],
    ['', '', '', ''],
  ];
}

const STACKED = [
  ...project('驾驶员安全教育', '编印手册500册，抽查客车80辆。'),
  ...project('村医轮训', '培训村医120人次，考核合格率达到96%；改善农村就医环境。'),
];

const LIST = [
  ['项目支出绩效目标表', '', '', '', '', ''],
  ['项目名称', '年度绩效目标', '一级指标', '二级指标', '三级指标', '指标值'],
  ['驾驶员安全教育', '编印手册500册。', '产出指标', '数量指标', '编印手册册数', '≥500册'],
  ['', '', '产出指标', '质量指标', '考核合格率', '≥95%'],
  ['村医轮训', '培训村医120人次。', '产出指标', '数量指标', '轮训期数', '≥3期'],
  ['', '', '产出指标', '质量指标', '考核合格率', '≥95%'],
];

async function open(rows = STACKED) {
  const host = new FakeHost({ sheets: [sheetOf('项目', rows)] });
  host.cursor = { sheet: '项目', area: { row: rows === STACKED ? 12 : 0, column: 2, rows: 1, columns: 1 } };
  const { workbook, session } = openWorkbook(host);
  const wish = createStore<LibraryWish>({ filter: null });
  const sheets = new FakeSheets(host);
  const Panel = createLibraryPanel(workbook, session, createJournal(), templates, wish, () => Promise.resolve(sheets));
  const { container } = render(
    <FluentProvider theme={themes.light}>
      <Panel />
    </FluentProvider>,
  );
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: '从目标找指标' }));
  await screen.findByText('2 处数量，1 处还没有指标。');
  const names = (): string[][] =>
    recognizeGoalTables(host.workbook).map((table) => table.indicators.map(({ name }) => name.value));
  return { host, container, user, names };
}

describe('从目标找指标', () => {
  it('opens at the table of the cursor and says which promises have indicators', async () => {
    const { container, host, user } = await open();
    expect(screen.getByRole('combobox', { name: '看哪张表' })).toHaveDisplayValue('村医轮训');
    expect(screen.getByText('培训村医120人次')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '第 14 行 考核合格率' }));
    expect(host.selected.at(-1)).toMatchObject({ sheet: '项目', row: 13, column: 2 });
    expect((await axe(container)).violations).toEqual([]);
  });

  it('puts a missing indicator into the table of the goal by one press, and takes it back', async () => {
    const { user, names } = await open();
    const before = names();
    await user.click(screen.getByRole('button', { name: '插入 培训人次 ≥120人次' }));
    await screen.findByText('2 处数量都有指标。');
    expect(names()).toEqual([before[0], ['编印手册册数', '培训人次', '考核合格率', '学员满意度']]);
    await user.click(screen.getByRole('button', { name: /^撤销/ }));
    await screen.findByText('2 处数量，1 处还没有指标。');
    expect(names()).toEqual(before);
  });

  it('puts it among the indicators of its project in a list, wherever the cursor is', async () => {
    const { user, names } = await open(LIST);
    await user.click(screen.getByRole('button', { name: '插入 培训人次 ≥120人次' }));
    await screen.findByText('2 处数量都有指标。');
    expect(names()).toEqual([['编印手册册数', '考核合格率', '轮训期数', '培训人次', '考核合格率']]);
  });

  it('shows another table, and the promises in words', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: /写成文字的 1 处/ }));
    expect(screen.getByText('改善农村就医环境')).toBeVisible();
    await user.selectOptions(screen.getByRole('combobox', { name: '看哪张表' }), '驾驶员安全教育');
    await waitFor(() => expect(screen.getByText('抽查客车80辆')).toBeVisible());
    expect(screen.getByRole('button', { name: '插入 客车抽查数量 ≥80辆' })).toBeVisible();
  });
});
