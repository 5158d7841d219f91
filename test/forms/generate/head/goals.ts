import type { Page } from '../canvas';
import { dimension, type Choice } from '../dimension';

interface GoalArrangement extends Choice {
  readonly where: 'above' | 'below';
  readonly draw: (page: Page, goal: string) => void;
}

/** Layouts of the goal in words. */
export const goalArrangements = dimension<GoalArrangement>('目标排法', [
  { name: '年度总体目标', weight: 4, where: 'above', draw: (page, goal) => void page.pairs([['年度总体目标', goal]]) },
  { name: '年度⏎绩效⏎目标', where: 'above', draw: (page, goal) => void page.pairs([['年度\n绩效\n目标', goal]]) },
  { name: '写在一格', where: 'above', draw: (page, goal) => void page.full(`年度目标：${goal}`) },
  {
    name: '实施期目标、年度目标',
    where: 'above',
    draw: (page, goal) =>
      page.beside('总体目标', (inner) => {
        const half = Math.floor(inner.width / 2);
        const row = (left: string, right: string): void =>
          void inner.line([
            { content: left, columns: half },
            { content: right, columns: inner.width - half },
          ]);
        row('实施期目标', '年度目标');
        row(`${goal}长期坚持。`, goal);
      }),
  },
  {
    name: '目标1、目标2',
    where: 'above',
    draw: (page, goal) =>
      page.beside('绩效目标', (inner) => {
        for (const [index, part] of goal.split('，').entries()) inner.pairs([[`目标${String(index + 1)}`, part]]);
      }),
  },
  { name: '指标下面', where: 'below', draw: (page, goal) => void page.pairs([['年度总体目标', goal]]) },
]);
