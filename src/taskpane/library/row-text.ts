import type { InsertionPlan } from '../../library/plan-insertion';
import { texts } from '../basics/texts';
import { groupLabel } from './labels';

export const rowTexts = {
  copy: '复制要填的内容',
  closed: '插件不会解除保护。可以先复制下面的内容，取消保护后自己填，或交给管这张表的人：',
  stays: '这张表受保护，允许插入行，不允许删除行：以后撤销只能清空这一行，空行会留在表里。',
  place: (sheet: string, place: string) => `工作表“${sheet}”：${place}`,
  field: (heading: string, text: string) => `${heading}：${text}`,
} as const;

/** The rows as text for writing by hand: the place of each, then a line per filled column. */
export function rowText(plans: readonly InsertionPlan[]): string {
  const say = texts.library.proposal;
  return plans
    .map(({ group, row, isFilled, valueCell, preview }) => {
      const place = isFilled ? say.fills(groupLabel(group), row + 1) : say.place(groupLabel(group), row);
      const fields = preview
        .filter(({ text }) => text !== '')
        .map(({ heading, text }) => rowTexts.field(heading || say.noHeading, text));
      return [rowTexts.place(valueCell.sheet, place), ...fields].join('\n');
    })
    .join('\n\n');
}
