import { dimension, type Choice } from '../dimension';

interface MissingWriting extends Choice {
  readonly write: (unit: string) => string;
  /** True when it cannot be in a cell for the number alone. */
  readonly needsWholeCell?: boolean;
}

const WIDE_SPACES = '\u3000\u3000';

/** Contents of cells without a target value: nothing, signs, blanks to fill in, stand-ins, excuses. */
export const missingValues = dimension<MissingWriting>('缺值写法', [
  { name: '空', weight: 4, write: () => '' },
  { name: '空格', write: () => '　　' },
  { name: '≥', write: () => '≥', needsWholeCell: true },
  { name: '≥ 单位', weight: 2, write: (unit) => `≥ ${unit}`, needsWholeCell: true },
  { name: '≥单位', write: (unit) => `≥${unit}`, needsWholeCell: true },
  { name: '＝单位', write: (unit) => `＝${unit}`, needsWholeCell: true },
  { name: '不低于 单位', write: (unit) => `不低于 ${unit}`, needsWholeCell: true },
  { name: '单位', weight: 2, write: (unit) => unit },
  { name: '　　单位', write: (unit) => `${WIDE_SPACES}${unit}` },
  { name: '＿＿单位', write: (unit) => `＿＿${unit}` },
  { name: '≥__单位', write: (unit) => `≥__${unit}`, needsWholeCell: true },
  { name: '（）', write: () => '（）' },
  { name: '（　）单位', write: (unit) => `（${WIDE_SPACES}）${unit}` },
  { name: '≥（）单位', write: (unit) => `≥（）${unit}`, needsWholeCell: true },
  { name: '≥[ ]单位', write: (unit) => `≥[ ]${unit}`, needsWholeCell: true },
  { name: 'X单位', write: (unit) => `X${unit}` },
  { name: '≥X单位', write: (unit) => `≥X${unit}`, needsWholeCell: true },
  { name: '≥XX单位', write: (unit) => `≥XX${unit}`, needsWholeCell: true },
  { name: '≥××单位', write: (unit) => `≥××${unit}`, needsWholeCell: true },
  { name: '≥**单位', write: (unit) => `≥**${unit}`, needsWholeCell: true },
  { name: '≥#单位', write: (unit) => `≥#${unit}`, needsWholeCell: true },
  { name: '≥○○单位', write: (unit) => `≥○○${unit}`, needsWholeCell: true },
  { name: '≥…单位', write: (unit) => `≥…${unit}`, needsWholeCell: true },
  { name: '—', write: () => '—' },
  { name: '/', write: () => '/' },
  { name: '- -', write: () => '- -' },
  { name: '**', write: () => '**' },
  { name: 'N/A', write: () => 'N/A' },
  { name: 'TBD', write: () => 'TBD' },
  { name: '未定', write: () => '未定' },
  { name: '待定', write: () => '待定' },
  { name: '待填写', write: () => '待填写' },
  { name: '待补充', write: () => '待补充' },
  { name: '按实际', write: () => '按实际' },
  { name: '据实填写', write: () => '据实填写' },
  { name: '视情', weight: 0.5, write: () => '视情' },
  { name: '以实际为准', write: () => '以实际为准' },
  { name: '暂无', write: () => '暂无' },
  { name: '见附件', write: () => '见附件' },
  { name: '？', write: () => '？' },
]);
