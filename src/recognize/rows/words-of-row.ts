import { isLevel1Name } from '../../goals/levels';
import { remembered } from '../../wording/remembered';
import type { SeenCell } from '../sheet/sheet-view';
import {
  isCodedUnit,
  isExaminationLabel,
  isMoneyNote,
  isNote,
  isNotice,
  isOpinionLabel,
  isPageMark,
  isResultLabel,
  isSignerLabel,
  isStamp,
  isSumLabel,
} from '../vocabulary/closing-lines';
import { headFieldKind, isTaskSideHeading, taskHeading } from '../vocabulary/head-labels';
import { amountLabel, amountRole } from '../vocabulary/amount-labels';
import { squeeze } from '../../wording/plain-text';
import { isGoalLabel, isPartLabel } from '../vocabulary/labels';
import type { RowEvidence, RowKind } from './row-label';

/** Longer texts are no labels. */
const LONGEST_LABEL = 40;

interface Said {
  readonly kind: RowKind;
  readonly weight: number;
  readonly says: string;
  /** True for words that count as much in any cell as at the start of the row. */
  readonly anywhere: boolean;
}

/**
 * Evidence from the words of each cell. Words at the start of the row count double. In a name column, words of money
 * are part of a name: 结转结余率.
 */
export function wordsOfRow(cells: readonly SeenCell[], names: ReadonlySet<number> = NO_COLUMNS): RowEvidence[] {
  const evidence: RowEvidence[] = [];
  cells.forEach(({ text, column }, index) => {
    for (const { kind, weight, says, anywhere } of wordsOfCell(text)) {
      if (kind === 'amount' && names.has(column)) continue;
      const isBelowLevels = kind === 'contact' || kind === 'note';
      const isLeftOfNames = isBelowLevels && names.size > 0 && index === 0 && !names.has(column);
      const full = isLeftOfNames ? weight + 3 : weight;
      evidence.push({ kind, weight: index === 0 || anywhere ? full : full / 2, says });
    }
  });
  const [only] = cells;
  if (only && cells.length === 1 && isPartLabel(only.text)) {
    evidence.push({ kind: 'caption', weight: 6, says: `“${only.plain}”是下面一部分指标的名称` });
  }
  if (names.size > 0 && only && cells.length === 1 && isSealOnly(only.text)) {
    evidence.push({ kind: 'stamp', weight: 4, says: '只有盖章的地方，没有填内容' });
  }
  if (isRowOfAmounts(cells, names)) evidence.push({ kind: 'amount', weight: 14, says: '一格资金栏目、一格金额' });
  if (isListHeading(cells)) evidence.push({ kind: 'list', weight: 6, says: '各格都是任务清单的列名' });
  return evidence;
}

const NO_COLUMNS: ReadonlySet<number> = new Set();

/** True for a text that labels or signs something; no indicator has such a name. */
export function isLabelOfLine(text: string): boolean {
  return /[:：]\s*$/.test(text) || wordsOfCell(text).some(({ kind }) => kind !== 'amount');
}

const NOTHING: readonly Said[] = [];

const wordsOfCell = remembered((text): readonly Said[] => {
  const [label, value] = splitLabel(text);
  const said: Said[] = [];
  const say = (kind: RowKind, weight: number, says: string, anywhere = false): void => {
    said.push({ kind, weight, says: `“${shorten(text)}”${says}`, anywhere });
  };
  if (label.length <= LONGEST_LABEL) {
    if (isOpinionLabel(label)) say('opinion', 5, '是审核、审批意见');
    if (isExaminationLabel(label)) say('opinion', 9, '是审核、评审栏目');
    if (isSignerLabel(label)) say('contact', value === null ? 3 : 4, '写填报人、日期或联系方式', value !== null);
    if (isResultLabel(label)) say('result', 8, '是评价结果');
    if (isSumLabel(label)) say('total', 8, '是合计');
    const field = headFieldKind(label);
    if (field === 'department' || field === 'project' || field === 'project-code') say('field', 5, '是表头栏目');
    else if (field !== null && field !== 'contact' && field !== 'phone') say('field', 3, '是表头栏目');
    if (isGoalLabel(label) && !isLevel1Name(label)) say('goal', 7, '是目标栏目');
    if (amountRole(label) !== undefined) say('amount', 3, '是资金栏目');
  }
  // 评估组组长（签字）： at the start of a row, whoever signs.
  if (isStamp(text)) say('stamp', isSealOnly(text) ? 8 : 4, '是签章的地方', !isSealOnly(text));
  // The star of *项目名称 marks a field that must be filled in, not a note.
  const isOfForm = said.some(({ kind }) => kind === 'field' || kind === 'goal' || kind === 'amount');
  if (isNote(text) && !isOfForm) say('note', 5, '是填表说明或备注');
  if (isNotice(text)) say('notice', 5, '是公示内容', true);
  if (isPageMark(text)) say('page-head', 3, '是页码或表号', true);
  if (isMoneyNote(text)) say('page-head', 4, '写金额单位', true);
  if (isCodedUnit(text)) say('page-head', 3, '是单位编码和名称');
  return said.length > 0 ? said : NOTHING;
});

/** Splits “单位名称：某局” into the label and the text after the colon; null without a colon. */
function splitLabel(text: string): [label: string, value: string | null] {
  const at = text.search(/[:：]/);
  return at < 0 ? [text, null] : [text.slice(0, at), text.slice(at + 1)];
}

/** 单位（公章）： below a block is a signature, not a field of the next form. */
function isSealOnly(text: string): boolean {
  return isStamp(text) && (splitLabel(text)[1] ?? '').trim() === '';
}

function shorten(text: string): string {
  return text.length > 14 ? `${text.slice(0, 13)}…` : text;
}

/** 预算资金 | 610 | 其中：基本支出 | 400, below the indicators; in a name column, one such pair is an indicator. */
function isRowOfAmounts(cells: readonly SeenCell[], names: ReadonlySet<number>): boolean {
  const [first] = cells;
  const pairs = cells.length / 2;
  if (!first || !Number.isInteger(pairs) || isLevel1Name(first.text) || isSumLabel(first.text)) return false;
  if (pairs < 2 && names.has(first.column)) return false;
  return cells.every(({ text }, index) => (index % 2 === 0 ? amountLabel(text) !== null : isPlainAmount(text)));
}

/** 610, 610.00万元; ≤20万元 is a target. */
export function isPlainAmount(text: string): boolean {
  return /^\d[\d,]*(?:\.\d+)?(?:[万亿千百]*元)?$/.test(squeeze(text));
}

function isListHeading(cells: readonly SeenCell[]): boolean {
  let parts = 0;
  for (const { text } of cells) {
    if (taskHeading(text) !== null) parts++;
    else if (!isTaskSideHeading(text)) return false;
  }
  return parts >= 2;
}
