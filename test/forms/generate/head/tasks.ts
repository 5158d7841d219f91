import type { DrawnAmount, Money } from '../budget/budget';
import type { Page } from '../canvas';
import { dimension, type Choice } from '../dimension';
import { drawn, entry } from '../budget/arrangement';

interface TaskList extends Choice {
  readonly draw: (page: Page, tasks: readonly string[], total: number, money: Money) => DrawnAmount[];
}

/** Lists of the year's tasks, whose amounts add up to the total. */
export const taskLists = dimension<TaskList>('任务', [
  { name: '没有', weight: 4, draw: () => [] },
  {
    name: '任务名称、主要内容',
    draw: (page, tasks) =>
      page.beside('年度主要任务', (inner) => {
        inner.pairs([['任务名称', '主要内容']]);
        for (const task of tasks) inner.pairs([[task, `做好${task}工作`]]);
        return [];
      }),
  },
  {
    name: '任务名称、预算金额',
    draw: (page, tasks, total, money) =>
      page.beside('年度主要任务', (inner) => {
        inner.pairs([['任务名称', `预算金额${money.mark}`]]);
        const share = Math.floor((total / tasks.length) * 100) / 100;
        const entries = tasks.map((task, index) =>
          entry(task, index === 0 ? Math.round((total - share * (tasks.length - 1)) * 100) / 100 : share, 'task'),
        );
        return drawn(
          entries,
          entries.flatMap(({ label, amount }) => inner.pairs([[label, money.cell(amount)]])),
        );
      }),
  },
]);
