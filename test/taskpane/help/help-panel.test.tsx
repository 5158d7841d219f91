import '../set-up';
import { screen } from '@testing-library/react';
import { axe } from 'jest-axe';
import { version } from '../../../package.json';
import { helpTexts } from '../../../src/taskpane/help/help-texts';
import { formSheet } from '../forms';
import { openPane } from '../open-pane';

async function openHelp() {
  const pane = await openPane({ sheets: [formSheet('表一')] });
  const press = (name: string): Promise<void> => pane.user.click(screen.getByRole('button', { name }));
  await press('帮助');
  await screen.findByRole('heading', { name: '帮助' });
  return { ...pane, press };
}

describe('帮助', () => {
  it('takes the place of what was there, and gives it back', async () => {
    const { press } = await openHelp();
    expect(screen.getByRole('heading', { name: '帮助' })).toHaveFocus();
    expect(screen.queryByRole('button', { name: '一键校验' })).toBeNull();
    await press('返回');
    expect(screen.getByRole('button', { name: '一键校验' })).toBeVisible();
    expect(screen.getByRole('button', { name: '帮助' })).toHaveFocus();
  });

  it.each(['Escape', 'tab'])('is left by %s too', async (way) => {
    const { user } = await openHelp();
    if (way === 'tab') await user.click(screen.getByRole('tab', { name: '校验' }));
    else await user.keyboard('{Escape}');
    expect(screen.queryByRole('heading', { name: '帮助' })).toBeNull();
    expect(screen.getByRole('button', { name: '一键校验' })).toBeVisible();
  });

  it('says what the severities mean, what is never done, and which version it is', async () => {
    await openHelp();
    for (const text of Object.values(helpTexts.levels.severities)) expect(screen.getByText(text)).toBeVisible();
    for (const { title } of [
      helpTexts.ignoring,
      helpTexts.undoing,
      helpTexts.storing,
      helpTexts.never,
      helpTexts.wrong,
    ]) {
      expect(screen.getByRole('heading', { name: title })).toBeVisible();
    }
    expect(screen.getByText(`版本 ${version}`)).toBeVisible();
  });

  it('tells on the page for files nothing of what only Excel does', async () => {
    const [excel, page] = [helpTexts.undoing, helpTexts.undoingOnPage];
    expect([...page.lines, ...helpTexts.keysOnPage.lines].filter((line) => /Excel|插件|功能区/.test(line))).toEqual([]);
    await openHelp();
    expect(screen.getByText(excel.lines[1])).toBeVisible();
    expect(screen.queryByText(page.lines[1])).toBeNull();
  });

  it('gives a letter about a wrong finding to copy, and the three steps', async () => {
    const { press, container } = await openHelp();
    await press('复制反馈内容');
    await screen.findByText('已复制。');
    expect(await navigator.clipboard.readText()).toMatch(
      new RegExp(`^绩效目标助手 ${version}\nExcel：.*\n工作表和单元格：`),
    );
    await press('三步说明');
    expect(screen.getAllByRole('listitem').some(({ textContent }) => textContent.includes('一键校验'))).toBe(true);
    expect((await axe(container)).violations).toEqual([]);
  });
});
