import type { FigureKind, HeadFieldKind, Task } from '../../goals/goal-table';
import { amountRole, isAmountHeading } from './amount-labels';
import { isDepartmentLabel, isProjectCodeLabel, isProjectLabel, isYearLabel } from './field-labels';
import { isGoalLabel, labelWords, moneyUnitIn } from './labels';
import { remembered } from '../../wording/remembered';
import { words } from '../../wording/lexicon/family';

/** Longer texts are no labels of the head. */
const LONGEST_LABEL = 24;

const FIELDS: readonly (readonly [RegExp, HeadFieldKind])[] = [
  [
    /^(?:项目|单位|部门|财务|业务|主要|处室)?(?:负责人|联系人|经办人)(?:姓名)?(?:及(?:联系)?电话)?$|^(?:填报|填表|制表|编制|申报)人员?(?:姓名)?$/,
    'contact',
  ],
  [/^(?:联系|办公|固定|移动|单位|部门|项目|负责人|联系人|填报人|经办人)*(?:电话|手机)(?:号码?)?$|^联系方式$/, 'phone'],
];

/** The field of the form's head that a label means; null for other text. Expects the text without colon and value. */
export function headFieldKind(text: string): HeadFieldKind | null {
  return text.length > LONGEST_LABEL ? null : readFieldKind(text);
}

/** Fields signed on paper, which stay blank in the workbook. */
const SIGNATURE = /签[名字章]/;

const readFieldKind = remembered((text): HeadFieldKind | null => {
  if (SIGNATURE.test(text)) return null;
  if (isDepartmentLabel(text)) return 'department';
  if (isProjectLabel(text)) return 'project';
  if (isProjectCodeLabel(text)) return 'project-code';
  if (isYearLabel(text)) return 'year';
  const words = labelWords(text);
  return FIELDS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
});

const PAST = '(?:上年度?|上一年度?|去年|近年)?(?:部门|财政)?';
const STAFF = '(?:人员)?(?:总?人?数|总计|合计)';

/** Order matters: the first pattern that fits wins. */
const FIGURES: readonly (readonly [RegExp, FigureKind])[] = [
  [new RegExp(`^(?:核定|批准|人员|部门|单位|机构)*编制(?:控制|核定)?(?:人员)?(?:总?人?数|总数|总额)$`), 'staff-quota'],
  [new RegExp(`^(?:年末|实有|期末|现有)?(?:实有)?(?:在职在编|在编在职|在职|在岗)${STAFF}$`), 'staff-total'],
  [new RegExp(`^(?:在职|在编|实有)?(?:行政|公务员|参公)(?:编制|在职|在编)*${STAFF}$`), 'staff-administrative'],
  [new RegExp(`^(?:在职|在编|实有)?事业(?:编制|在职|在编)*${STAFF}$`), 'staff-institution'],
  [new RegExp(`^(?:编外|临聘|聘用|编外聘用|临时|劳务派遣)(?:编制)?${STAFF}$`), 'staff-temporary'],
  [new RegExp(`^${PAST}(?:预算)?批复(?:预算)?(?:数|金额)$`), 'approved'],
  [new RegExp(`^${PAST}(?:预算)?调整后?(?:预算)?(?:数|金额)$`), 'adjusted'],
  [new RegExp(`^${PAST}(?:实际支出|实际执行|支出决算|预算执行)(?:数|金额)?$`), 'spent'],
  [new RegExp(`^${PAST}(?:预算)?执行率$`), 'execution-rate'],
  [
    new RegExp(
      `^${PAST}(?:年末|期末)?(?:结转结余|结转和结余|结转|结余)(?:数|资金|金额)$|^${PAST}(?:年末|期末)(?:结转结余|结转|结余)$`,
    ),
    'carried-over',
  ],
];

/** The figure of staff or of last year's execution that a label means; null for other text. */
export function figureKind(text: string): FigureKind | null {
  return text.length > LONGEST_LABEL ? null : readFigureKind(text);
}

const readFigureKind = remembered((text): FigureKind | null => {
  const words = labelWords(text);
  return FIGURES.find(([pattern]) => pattern.test(words))?.[1] ?? null;
});

export type TaskPart = Exclude<keyof Task, 'row'>;

/** Headings of a list of tasks. When several mean the same part, the first in this order is used. */
const TASK_HEADINGS: readonly (readonly [RegExp, TaskPart])[] = [
  [/^(?:主要|重点|工作)*任务名称$|^(?:重点|主要)?工作名称$/, 'name'],
  [/^(?:支出|对应)?项目(?:名称)?$|^支出方向$/, 'name'],
  [/^(?:年度)?(?:主要|重点)?(?:工作)?任务$/, 'name'],
  [/^(?:部门|单位)?(?:主要)?(?:职能|职责)(?:职责|分解|分类|活动)?(?:名称)?$/, 'name'],
  [/^(?:任务|工作|主要|具体|项目)*内容$|^(?:任务|工作)(?:描述|概述|说明)$/, 'content'],
  [
    /^(?:对应)?(?:的)?(?:部门|单位)?(?:年度|当年|本年度?)?(?:绩效|预期|工作|任务)*目标(?:任务|内容|和内容|及内容)?$/,
    'goal',
  ],
];

interface TaskHeading {
  readonly part: TaskPart;
  /** Position in the list of headings; a lower one is more certain. */
  readonly rank: number;
}

/** Parses the heading of a column in a list of tasks; null for other text. */
export function taskHeading(text: string): TaskHeading | null {
  return text.length > LONGEST_LABEL ? null : readTaskHeading(text);
}

const readTaskHeading = remembered((text): TaskHeading | null => {
  const words = labelWords(text);
  const rank = TASK_HEADINGS.findIndex(([pattern]) => pattern.test(words));
  const found = TASK_HEADINGS[rank];
  if (found) return { part: found[1], rank };
  return isAmountHeading(text) || amountRole(text) === 'total' ? { part: 'amount', rank: 0 } : null;
});

const SIDE_HEADING = /^(?:备注|序号|说明|责任(?:科室|部门|单位|人)|完成时(?:间|限)|其中|中期目标|部门中期目标|小计)$/;

/** True for other headings found in a list of tasks. */
export function isTaskSideHeading(text: string): boolean {
  return text.length <= LONGEST_LABEL && (amountRole(text) !== undefined || SIDE_HEADING.test(labelWords(text)));
}

/** Last words of labels of a form's head in general: 项目属性. 内设职能部门 is no such label. */
const LABEL_END =
  /(?:名称|编码|代码|编号|属性|类型|类别|性质|分类|领域|日期|时间|期限|概况|简述|概述|依据|人数|总数|[^个]数|包括|事项)$/;

/** True for a text that is a label, so that it is not read as a value when merged areas are unknown. */
export function isHeadLabel(text: string): boolean {
  if (text.length > LONGEST_LABEL) return false;
  return isFieldLabel(text) || figureKind(text) !== null || amountRole(text) !== undefined || endsAsLabel(text);
}

const endsAsLabel = remembered((text) => text.length <= 12 && LABEL_END.test(labelWords(text)));

/** True for a label that cannot be the value of another label. */
export function isFieldLabel(text: string): boolean {
  return text.length <= LONGEST_LABEL && readsAsFieldLabel(text);
}

const readsAsFieldLabel = remembered(
  (text) => headFieldKind(text.replace(/[:：].*$/, '')) !== null || isGoalLabel(text) || moneyUnitIn(text) !== null,
);

/** Headings of a list with a line for each project. */
export const LISTED_THINGS = words('序号 项目名称 单位名称 备注');
