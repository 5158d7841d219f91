import '../set-up';
import { act, screen, within } from '@testing-library/react';
import { formSheet } from '../forms';
import { openPane } from '../open-pane';

/** The row of C5 repeated at C6. */
const TWICE = formSheet('表一', [
  ['产出指标', '数量指标', '组织招商活动次数', '≥5次'],
  ['产出指标', '数量指标', '组织招商活动次数', '≥5次'],
  ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%'],
]);

test('a row said twice is shown whole before it goes, is no safe fix, and can be brought back', async () => {
  const { host, session, user } = await openPane({ sheets: [TWICE] });
  const press = (name: string | RegExp): Promise<void> => user.click(screen.getByRole('button', { name }));
  await act(() => session.check());
  expect(screen.queryByRole('button', { name: /^全部安全修复/ })).toBeNull();
  await press(/^修复 C6/);
  const asked = screen.getByRole('group', { name: '将删除 1 行，请核对：' });
  expect(within(asked).getByRole('listitem').textContent).toBe(
    '删除第 6 行：产出指标｜数量指标｜组织招商活动次数｜≥5次',
  );
  await press('确认删除');
  expect(await screen.findByText(/^已修复“同表指标重复”。/)).toBeVisible();
  expect(host.workbook.sheets[0]?.text).toEqual(TWICE.text.filter((_, row) => row !== 5));
  await press('撤销');
  await screen.findByText(/^已撤销/);
  expect(host.workbook.sheets).toEqual([TWICE]);
});
