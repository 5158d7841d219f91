import type { Scope } from '../../goals/goal-table';
import { anyOf, type Family, pattern } from '../../wording/lexicon/family';
import { squeeze } from '../../wording/plain-text';
import { remembered } from '../../wording/remembered';
import type { SeenCell, SheetView } from '../sheet/sheet-view';
import { isContinuedTitle, isNote, isTitleOfTable } from '../vocabulary/closing-lines';
import { isGoalLabel } from '../vocabulary/labels';
import {
  ABOUT_GOALS,
  FILINGS,
  PARTS_OF_FORMS,
  PROJECT_ENDS,
  REPORT_WORDS,
  TITLE_SUBJECTS,
} from '../vocabulary/title-words';
import type { RowEvidence } from './row-label';
import { TITLE_SCOPES } from '../../wording/lexicon/form-words';

/** Number of rows at the top of a sheet in which a title may lack the word 表. */
const OPENING_ROWS = 3;
const LONGEST_TITLE = 60;

const GOAL_TABLE = pattern`${TITLE_SUBJECTS}.{0,8}目标.{0,6}${FILINGS}表|绩效(?:目标|指标).{0,12}表`;
const OPENING_GOALS = pattern`${TITLE_SUBJECTS}.{0,6}绩效目标.{0,8}$`;
const PROJECT_GOALS = pattern`^.{2,}绩效(?:目标|指标)(?:[(（].{1,10}[)）])?$`;
const PROJECT_NAME = pattern`.{3,}${PROJECT_ENDS}(?:[(（].{1,12}[)）])?$`;
const PART_OF_FORM = pattern`^(?:20\d\d年?度?|${PARTS_OF_FORMS})+绩效(?:目标|指标)`;
const NUMBERED = /^[一二三四五六七八九十]+、/;
const SENTENCE = /[，。；;]|[:：]$/;

/** Evidence for the title of a goal table: the row's words, its position, and the rows below. */
export function titleEvidence(
  view: SheetView,
  row: number,
  cells: readonly SeenCell[],
  isBeforeTable: boolean,
): RowEvidence[] {
  const [cell] = cells;
  if (!cell || cells.length > 2) return [];
  const { isTable, isOpening, isProject } = wordsOfTitle(cell.text);
  if (isTable && isContinuedTitle(cell.text))
    return [{ kind: 'page-head', weight: 10, says: `“${cell.plain}”是续表的表头` }];
  if (isTable) return [title(8, `“${cell.plain}”是表名`)];
  // 当年整体绩效目标 with a text beside it is a goal, not a title.
  const isGoal = cells.length > 1 && isGoalLabel(cell.text);
  if (isOpening && !isGoal && row - view.top < OPENING_ROWS) return [title(8, `“${cell.plain}”在表的最上面`)];
  if (!isBeforeTable || cells.length > 1 || !isProject) return [];
  const isWide = cell.area.columns > 1 || (!view.hasMerges && cell.column === view.left);
  return isWide && !isBesideLabel(view, row) ? [title(6, `“${cell.plain}”独占一行，下面是另一张表`)] : [];
}

/** True in a row that a label further up is merged down to: 资金用途 | 发放委员补助. */
function isBesideLabel(view: SheetView, row: number): boolean {
  const area = view.areaAt(row, view.left);
  return area.row < row && view.text(row, view.left) !== '';
}

function title(weight: number, says: string): RowEvidence {
  return { kind: 'title', weight, says };
}

/**
 * Evidence for the title of a table without goals, within or below a block: 资金分配表 over the whole width, with headings
 * below that name no level.
 */
export function otherTableEvidence(view: SheetView, row: number, cells: readonly SeenCell[]): RowEvidence[] {
  const [cell] = cells;
  if (!cell || cells.length > 1 || (cell.area.columns < WIDE && view.hasMerges)) return [];
  if (!isTitleOfTable(cell.text) || wordsOfTitle(cell.text).isTable) return [];
  let below = row + 1;
  while (below <= view.bottom && below <= row + OTHER_REACH && view.row(below).length < WIDE) below++;
  const heads = view.row(below);
  const isHead =
    heads.length >= WIDE && heads.every(({ plain }) => plain.length <= LONGEST_HEAD && !/^[≥≤\d]/.test(plain));
  return isHead ? [{ kind: 'other-table', weight: 12, says: `“${cell.plain}”是另一张表的表名` }] : [];
}

/** Number of cells of a heading row, and of columns that a title is merged over. */
const WIDE = 3;
/** Largest number of rows between title and headings, such as 单位：万元. */
const OTHER_REACH = 3;
const LONGEST_HEAD = 14;

const NO_TITLE = { isTable: false, isOpening: false, isProject: false };

const wordsOfTitle = remembered((source) => {
  if (source.length > 2 * LONGEST_TITLE) return NO_TITLE;
  const text = squeeze(source);
  if (text.length > LONGEST_TITLE || SENTENCE.test(text) || isNote(text)) return NO_TITLE;
  const isTable = /目标|绩效指标/.test(text) && GOAL_TABLE.test(text) && (!NUMBERED.test(text) || text.endsWith('表'));
  if (NUMBERED.test(text) && !isTable) return { ...NO_TITLE, isProject: isNameOfProject(text) };
  return { isTable, isOpening: OPENING_GOALS.test(text), isProject: isNameOfProject(text) };
});

/** True for the name of a project: 某项目绩效目标, 二、农村道路建设项目. 年度绩效目标 is a part of a form. */
function isNameOfProject(text: string): boolean {
  const name = text.replace(/^(?:[(（]?[一二三四五六七八九十\d]+[)）、.．])/, '');
  return !isGoalLabel(name) && !PART_OF_FORM.test(name) && (PROJECT_GOALS.test(name) || PROJECT_NAME.test(name));
}

/** Words of reports. 自评表, 监控表 and 评价表 contain goals, but are not checked as goal tables. */
const REPORT = pattern`${REPORT_WORDS}`;

export function isReportTitle(text: string): boolean {
  return REPORT.test(squeeze(text));
}

/** True for the title of a form in which goals are filed, even if results are added later: 绩效目标申报表, 绩效目标申报（自评）表. */
export function isFilingTitle(text: string): boolean {
  const plain = squeeze(text);
  return plain.includes('申报') && plain.includes('目标');
}

/** Names of the reports on goals. */
const REPORT_NAMES: readonly (readonly [Family, string])[] = [
  [['评价指标体系', '评价体系'], '绩效评价指标体系'],
  [['自评', '自我评价'], '绩效自评表'],
  [['监控'], '绩效运行监控表'],
  [['评价表', '评分表'], '绩效评价表'],
];
const ABOUT = pattern`${ABOUT_GOALS}.*(?:表|体系)`;

/** The kind of report in a title (“2023年度项目支出绩效自评表” → 绩效自评表); null for any other title. */
export function reportNameOf(title: string): string | null {
  const text = squeeze(title.slice(0, 2 * LONGEST_TITLE));
  if (text.length > LONGEST_TITLE || SENTENCE.test(text) || !ABOUT.test(text)) return null;
  return REPORT_NAMES.find(([words]) => words.some((word) => text.includes(word)))?.[1] ?? null;
}

const SCOPE_WORD = new RegExp(anyOf(TITLE_SCOPES), 'g');

/** Scope in a title: that of the last of 整体, 项目, 专项 before 绩效目标. */
export function scopeOfTitle(text: string): Scope | null {
  const before = squeeze(text).split(/(?:绩效)?(?:目标|绩效指标)/)[0] ?? '';
  const found = [...before.matchAll(SCOPE_WORD)].at(-1)?.[0];
  if (!found) return null;
  if (found === '整体') return 'department';
  return found.startsWith('专项') ? 'fund' : 'project';
}
