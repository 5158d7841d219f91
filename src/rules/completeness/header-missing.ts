import { formsOf, isUnfilledForm, isWritten } from '../facts/forms';
import type { GoalTable, HeadField, HeadFieldKind } from '../../goals/goal-table';
import { squeeze } from '../../wording/plain-text';
import { soleUnit } from '../facts/unit-name';
import { sameCell, type CellAddress } from '../../workbook/area';
import { writeText } from '../fixes/cell-edit';
import { MEASURES_2015 } from '../kit/documents';
import { exampleForm, exampleFormWithColumns, type ExampleIndicator } from '../kit/example-form';
import { isOwnCell } from '../fixes/own-cell';
import { quote } from '../kit/quote';
import { defineRule, type Report, type RuleContext, type RuleExamples, type RuleReason } from '../kit/rule';
import { pattern } from '../../wording/lexicon/family';
import { DEPARTMENT_ENDINGS, DIVISIONS, TITLE_WORDS } from '../../wording/lexicon/form-words';

type MessageId = 'missing' | 'no-project';
type Form = readonly GoalTable[];

/** Fields that identify the form are warnings; contact names are only hints. */
const MAIN: readonly HeadFieldKind[] = ['department', 'year', 'project', 'project-code'];
/** Names of departments, which have other units below them; a school or a centre has a 主管部门 of its own. */
const DEPARTMENT = pattern`(?:(?:^|[^分])局|${DEPARTMENT_ENDINGS})$`;
/** Titles without a project's name: “××县项目支出绩效目标申报表”. */
const GENERAL_TITLE = pattern`^[\u4e00-\u9fff]{0,8}?${DIVISIONS}?(?:${TITLE_WORDS}|[\d()（）])+$`;
const INDICATORS: readonly ExampleIndicator[] = [
  ['产出指标', '数量指标', '组织招商活动次数', '≥5次'],
  ['效益指标', '社会效益指标', '带动就业人数', '≥50人'],
];

export default defineRule<MessageId>({
  meta: {
    id: 'completeness/header-missing',
    title: '表头基本信息缺失',
    category: '完整性',
    severity: 'warning',
    messages: {
      missing: '表头没有填写：{labels}。',
      'no-project': '这是项目表，表头却没有写项目名称。',
    },
    fix: 'confirm',
  },

  *checkWorkbook(context) {
    const { tables } = context;
    const unit = soleUnit(tables);
    for (const form of formsOf(tables)) {
      const isUnfilled = isUnfilledForm(form);
      // An empty form gets a single finding: here, or from completeness/no-indicators.
      if (isUnfilled && form.every(({ indicators }) => indicators.length === 0)) continue;
      yield* blankFields(form, isUnfilled, (field) => (unit === null ? null : nameWritten(field, unit, context)));
      if (isUnfilled) continue;
      yield* missingProject(form);
    }
  },
});

export const reason: RuleReason = {
  why: '表头不全，审核的人不知道这是哪个单位、哪个项目、哪一年的表，也没法归档。',
  basis: [`${MEASURES_2015}（绩效目标申报表填报说明）`],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm(INDICATORS, [['填报人：张三', '', '联系电话：12345678']]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: [
        ['项目支出绩效目标表'],
        ['（2024年度）'],
        ['项目名称', '', '联系人', ''],
        ['主管部门', '示例市商务局', '联系电话', ''],
        ['一级指标', '二级指标', '三级指标', '指标值'],
        ...INDICATORS,
      ],
      findings: ['B3', 'D3'],
    },
    {
      rows: exampleFormWithColumns(['一级指标', '二级指标', '三级指标', '指标值'], INDICATORS).map((row, index) =>
        index === 0 ? ['项目支出绩效目标表'] : row,
      ),
      findings: ['A3'],
    },
    {
      rows: [
        ...exampleForm(INDICATORS),
        ['项目支出绩效目标表'],
        ['（2024年度）'],
        ['项目名称', '招商推介活动经费', '联系人', '张三'],
        ['主管部门', ''],
        ['一级指标', '二级指标', '三级指标', '指标值'],
        ...INDICATORS,
      ],
      findings: ['B10'],
    },
  ],
});

function* blankFields(
  form: Form,
  isUnfilled: boolean,
  known: (field: HeadField) => Filled | null,
): Iterable<Report<MessageId>> {
  const fields = form.flatMap((table) => table.fields);
  const blank = fields.filter((field) => isBlank(field, form));
  // When the form asks for several unit names (主管部门, 实施单位), one is enough to identify it.
  const isMain = ({ kind }: HeadField): boolean =>
    MAIN.includes(kind) && !fields.some((other) => other.kind === kind && isWritten(other.text));
  const main = blank.filter(isMain);
  const others = blank.filter((field) => !isMain(field));
  if (isUnfilled) {
    if (blank.length > 0) yield { ...reportOn(blank), severity: 'hint' };
    return;
  }
  const fillable = main.flatMap((field) => {
    const filled = known(field);
    return filled ? [{ field, filled }] : [];
  });
  for (const { field, filled } of fillable) yield { ...reportOn([field]), ...filled };
  const open = main.filter((field) => fillable.every((one) => one.field !== field));
  if (open.length > 0) yield reportOn(open);
  if (others.length > 0) yield { ...reportOn(others), severity: 'hint' };
}

type Filled = Pick<Report<MessageId>, 'suggestion' | 'fix'>;

/** The unit's name in a 整体 table: from 部门（单位）名称, or from 主管部门 when the unit is a department itself. */
function nameWritten({ kind, label, cell, labelCell }: HeadField, unit: string, context: RuleContext): Filled | null {
  const plain = squeeze(label);
  const isAsked = plain.includes('主管') ? DEPARTMENT.test(unit) : !/实施|项目/.test(plain);
  if (kind !== 'department' || !isAsked || !isOwnCell(cell, context)) return null;
  const { text } = context.cell(cell);
  const isBesideLabel = sameCell(cell, labelCell);
  if (isBesideLabel ? !/^[^:：]+[:：]\s*$/.test(text) : text.trim() !== '') return null;
  return {
    suggestion: `整体表里写的是“${quote(unit)}”，可以照填。`,
    fix: { kind: 'confirm', edits: [writeText(cell, isBesideLabel ? text.trimEnd() + unit : unit, context)] },
  };
}

function isBlank({ kind, text }: HeadField, form: Form): boolean {
  if (isWritten(text)) return false;
  if (kind === 'year') return form.every(({ year }) => year === null);
  return kind !== 'project' || form.every(({ project }) => project === null);
}

function reportOn(blank: readonly HeadField[]): Report<MessageId> & { cell: CellAddress } {
  const [first, ...others] = blank;
  if (!first) throw new Error('no blank field to report');
  return {
    messageId: 'missing',
    data: { labels: [...new Set(blank.map(({ label }) => `“${squeeze(label).replace(/^[*＊]/, '')}”`))].join('、') },
    cell: first.cell,
    related: [first.labelCell, ...others.map(({ cell }) => cell)],
    mendAt: blank.map(({ cell }) => cell),
    suggestion: '请补填；单位名称与公章一致，写全称，不写简称。',
  };
}

/** Reports a missing project name when the title has none either and the head has no field for it. */
function* missingProject(form: Form): Iterable<Report<MessageId>> {
  const [first] = form;
  // In a list of projects with a column for each kind of indicator, each line names its own.
  if (first?.unread === 'levels-as-columns') return;
  if (first?.scope !== 'project' || !GENERAL_TITLE.test(squeeze(first.title?.value ?? '项目表'))) return;
  const fields = form.flatMap((table) => table.fields);
  const isNamed =
    form.some(
      ({ project, indicators }) => project !== null || indicators.some(({ texts }) => texts.project !== undefined),
    ) || fields.some(({ kind }) => kind === 'project');
  const cell = fields.find(({ kind }) => kind === 'department')?.labelCell ?? first.title?.cell;
  if (isNamed || !cell) return;
  yield {
    messageId: 'no-project',
    cell,
    related: first.title ? [first.title.cell] : [],
    severity: 'hint',
    suggestion: '请在表头写上项目名称和项目编码。',
  };
}
