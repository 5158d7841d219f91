import '../set-up';
import { screen } from '@testing-library/react';
import { texts } from '../../../src/taskpane/basics/texts';
import { sheetOfGrid } from '../../forms/text-grid';
import { withSection } from '../../../src/workbook/saved-state';
import { openPane } from '../open-pane';

const UNREAD = `
  2026年度项目支出绩效目标批复表 | < | < | < | < | <
  预算单位 | 项目名称 | 预算数（万元） | 数量指标 | 质量指标 | 满意度
  县档案馆 | 馆藏数字化 | 35 | 扫描档案≥20万页 | 扫描合格率≥98% | 查档群众满意度≥95%
  县融媒体中心 | 新闻宣传 | 68 | 采编新闻≥1200条 | 播出差错率≤0.1% | 受众满意度≥90%`;

it('never says 可以送审 of a table whose indicators cannot be read, and says why without a press', async () => {
  const { user } = await openPane({ sheets: [sheetOfGrid(UNREAD)] });
  await user.click(screen.getByRole('button', { name: texts.check.action }));
  expect(await screen.findByRole('heading', { name: texts.check.headline.unread })).toBeVisible();
  expect(screen.queryByRole('heading', { name: texts.check.headline.ready })).toBeNull();
  const [reason] = screen.getAllByText(/把各类指标横着排成几列，这种写法检查不了/);
  expect(reason).toBeVisible();
});

it('says all that stands behind the verdict in one line, which unfolds', async () => {
  const savedState = withSection(undefined, 'settings', '{"rules":{"range/percent-over-100":"off"}}');
  const { user } = await openPane({ sheets: [sheetOfGrid(UNREAD)], savedState });
  await user.click(screen.getByRole('button', { name: texts.check.action }));
  const notes = await screen.findByRole('button', { name: /^还开着的规则没有报错误。.*关闭了 1 条规则.*检查不了/ });
  expect(notes).toHaveAttribute('aria-expanded', 'false');
  expect(screen.queryByRole('button', { name: texts.check.ownRules.standard })).toBeNull();
  await user.click(notes);
  expect(notes).toHaveAttribute('aria-expanded', 'true');
  expect(screen.getByRole('button', { name: texts.check.ownRules.standard })).toBeVisible();
});
