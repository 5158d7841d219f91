import '../set-up';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { texts } from '../../../src/taskpane/basics/texts';
import { sheetOf } from '../fake-host';
import { EMPTY_VALUE, OVER_100, formSheet, formWith } from '../forms';
import { openPane } from '../open-pane';

const faulty = { sheets: [formWith('表一', EMPTY_VALUE, OVER_100)] };

async function open(workbook = faulty, options: Parameters<typeof openPane>[1] = {}) {
  const pane = await openPane(workbook, options);
  return { ...pane, check: () => pane.user.click(screen.getByRole('button', { name: '一键校验' })) };
}

describe('校验', () => {
  it('answers first, then lists the findings by severity and rule', async () => {
    const { user, check } = await open();
    await check();
    expect(await screen.findByRole('heading', { name: '还差 2 项' })).toBeVisible();
    expect(await screen.findByRole('button', { name: /^D5/ })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: '更多' }));
    expect(screen.getByText('读到 1 张绩效目标表、6 个指标、0 处金额。')).toBeVisible();
    const errors = screen.getByRole('region', { name: '错误 2' });
    expect(
      within(errors)
        .getAllByRole('heading', { level: 3 })
        .map((heading) => heading.textContent),
    ).toEqual([' 三级指标未填指标值', ' 不可能超过100%的比率大于100%']);
    const finding = within(errors).getByRole('button', { name: /^D5 ?“组织招商活动次数”没有填写指标值。/ });
    expect(finding.closest('li')).not.toHaveTextContent('建议：');
    await user.click(finding);
    expect(finding.closest('li')).toHaveTextContent('建议：');
  });

  it.each(['click', 'Enter'])('takes the user to the cell by %s', async (way) => {
    const { host, user, check } = await open();
    await check();
    const finding = await screen.findByRole('button', { name: /^D6/ });
    if (way === 'click') await user.click(finding);
    else {
      finding.focus();
      await user.keyboard('{Enter}');
    }
    expect(host.selected).toEqual([{ sheet: '表一', row: 5, column: 3 }]);
  });

  it('moves between findings by arrow keys', async () => {
    const { user, check } = await open();
    await check();
    (await screen.findByRole('button', { name: /^D5/ })).focus();
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('button', { name: /^D6/ })).toHaveFocus();
    await user.keyboard('{ArrowUp}');
    expect(screen.getByRole('button', { name: /^D5/ })).toHaveFocus();
  });

  it('unfolds the reason of a rule with its basis', async () => {
    const { user, check } = await open();
    await check();
    await user.click(await screen.findByRole('button', { name: /^D5/ }));
    const why = await screen.findByRole('button', { name: '为什么：三级指标未填指标值' });
    expect(why).toHaveAttribute('aria-expanded', 'false');
    await user.click(why);
    expect(why).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getByText(/^依据：.*88号/)).toBeVisible();
  });

  it('names the sheet where there are several', async () => {
    const { check } = await open({ sheets: [formWith('整体', EMPTY_VALUE), formWith('项目', OVER_100)] });
    await check();
    expect(await screen.findByRole('button', { name: /^整体 D5/ })).toBeVisible();
    expect(screen.getByRole('button', { name: /^项目 D6/ })).toBeVisible();
  });

  it('says that nothing is wrong', async () => {
    const { check, more } = await open({ sheets: [formSheet('表一')] });
    await check();
    expect(await screen.findByRole('heading', { name: '可以送审' })).toBeVisible();
    await more();
    expect(screen.getByText('读到 1 张绩效目标表、6 个指标、0 处金额。')).toBeVisible();
  });

  it('says what a goal table looks like when there is none', async () => {
    const { check } = await open({
      sheets: [
        sheetOf('工资', [
          ['姓名', '金额'],
          ['张三', '100'],
        ]),
      ],
    });
    await check();
    expect(await screen.findByRole('heading', { name: '没有找到绩效目标表' })).toBeVisible();
    expect(screen.getByText(/一级指标、二级指标、三级指标、指标值/)).toBeVisible();
  });

  it('says first why a sheet is no goal table', async () => {
    const head = ['一级指标', '三级指标', '年度指标值', '实际完成值', '自评得分'];
    const { check } = await open({
      sheets: [sheetOf('完成情况', [head, ['产出指标', '培训人数', '≥300人', '320人', '10']])],
    });
    await check();
    const why = await screen.findByText('“完成情况”是绩效自评表，不是绩效目标表，没有按目标表检查。');
    const general = screen.getByText(texts.check.none.what);
    expect(why.compareDocumentPosition(general)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('says so while it works, and cannot be pressed twice', async () => {
    const { host, check } = await open();
    const release = host.hold();
    await check();
    expect(screen.getByRole('button', { name: '正在校验…' })).toHaveAttribute('aria-disabled', 'true');
    release();
    expect(await screen.findByRole('button', { name: '一键校验' })).toBeEnabled();
  });

  it('marks the result as old after an edit, one click checks again', async () => {
    const { host, user, check } = await open({ sheets: [formWith('表一', EMPTY_VALUE)] });
    await check();
    await screen.findByRole('heading', { name: '还差 1 项' });
    act(() => host.type({ sheet: '表一', row: 4, column: 3 }, '≥5次'));
    expect(await screen.findByText('表格改动过，下面的结果可能已过时。')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '重新校验' }));
    expect(await screen.findByRole('heading', { name: '可以送审' })).toBeVisible();
    expect(screen.queryByText('表格改动过，下面的结果可能已过时。')).toBeNull();
  });

  const hostTroubles = [
    'editing',
    'dialog',
    'sheet-protected',
    'workbook-protected',
    'read-only',
    'protected',
    'missing',
    'hidden',
    'blocked',
    'too-large',
    'busy',
    'no-answer',
    'session-over',
    'unsupported',
    'unknown',
  ] as const;

  it.each(hostTroubles)('says plainly what to do about "%s", and tries again', async (trouble) => {
    const text = texts.troubles[trouble];
    const { host, user, check } = await open();
    host.refuse('snapshot', trouble);
    await check();
    const message = await screen.findByRole('alert');
    expect(message).toHaveTextContent(text.what);
    expect(message).toHaveTextContent(text.advice);
    await user.click(within(message).getByRole('button', { name: '重试' }));
    expect(await screen.findByRole('heading', { name: '还差 2 项' })).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('an Excel that keeps the user waiting', () => {
  it('is said so after five seconds, and goes on when it answers', async () => {
    const { host } = await open();
    const release = host.hold();
    jest.useFakeTimers();
    try {
      fireEvent.click(screen.getByRole('button', { name: '一键校验' }));
      await act(() => jest.advanceTimersByTimeAsync(4900));
      expect(screen.queryByText(texts.waiting)).toBeNull();
      await act(() => jest.advanceTimersByTimeAsync(200));
      expect(screen.getByText(texts.waiting)).toBeVisible();
      release();
      await act(() => jest.advanceTimersByTimeAsync(100));
    } finally {
      jest.useRealTimers();
    }
    expect(await screen.findByRole('heading', { name: '还差 2 项' })).toBeVisible();
    expect(screen.queryByText(texts.waiting)).toBeNull();
  });

  it.each([true, false])(
    'is asked again by itself as soon as it answers, unless that was dismissed (%p: it was not)',
    async (isWanted) => {
      let answer = (): void => undefined;
      const { host, user, check } = await open();
      host.refuse('snapshot', 'no-answer', new Promise((resolve) => (answer = resolve)));
      await check();
      await screen.findByRole('alert');
      if (!isWanted) await user.click(screen.getByRole('button', { name: '知道了' }));
      await act(async () => {
        answer();
        await Promise.resolve();
      });
      if (isWanted) expect(await screen.findByRole('heading', { name: '还差 2 项' })).toBeVisible();
      expect(host.calls.filter((call) => call === 'snapshot')).toHaveLength(isWanted ? 2 : 1);
      expect(screen.queryByRole('alert')).toBeNull();
    },
  );
});

describe('the pane', () => {
  it('changes tabs by arrow keys and keeps the result', async () => {
    const { user, check } = await open();
    await check();
    screen.getByRole('tab', { name: '校验' }).focus();
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('tab', { name: '指标库', selected: true })).toHaveFocus();
    expect(screen.getByRole('tabpanel', { name: '指标库' })).toBeVisible();
    expect(screen.queryByRole('button', { name: '一键校验' })).toBeNull();
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('heading', { name: '还差 2 项' })).toBeVisible();
  });

  it.each([
    ['outside', '请在 Excel 里使用绩效目标助手'],
    ['unreachable', '连不上 Excel 的插件组件'],
  ] as const)('opened %s says so', async (officeHost, title) => {
    await open(faulty, { officeHost });
    expect(await screen.findByRole('heading', { name: title })).toBeVisible();
    expect(screen.queryByRole('button', { name: '一键校验' })).toBeNull();
  });

  it('tries again when the library did not arrive', async () => {
    let attempts = 0;
    const loadLibrary = (): Promise<() => null> => {
      attempts += 1;
      const missing = Object.assign(new Error('Loading chunk 5 failed'), { name: 'ChunkLoadError' });
      return attempts === 1 ? Promise.reject(missing) : Promise.resolve(() => null);
    };
    const { user } = await open(faulty, { loadLibrary });
    await user.click(screen.getByRole('tab', { name: '指标库' }));
    const message = await screen.findByRole('alert');
    expect(message).toHaveTextContent(texts.troubles['not-loaded'].what);
    await user.click(within(message).getByRole('button', { name: '重试' }));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    expect(attempts).toBe(2);
  });

  it('has no accessibility faults with findings, a reason unfolded', async () => {
    const { container, user, check } = await open();
    await check();
    await user.click(await screen.findByRole('button', { name: /^D5/ }));
    await user.click(await screen.findByRole('button', { name: '为什么：三级指标未填指标值' }));
    expect((await axe(container)).violations).toEqual([]);
  });
});
