import type { GoalTable, Indicator } from '../../goals/goal-table';
import { indicatorKey } from '../../wording/indicator-key';
import { levelKey } from '../../goals/levels';
import { squeeze } from '../../wording/plain-text';
import { GENERAL_PROGRESS, RAISING } from '../../wording/lexicon/aims';
import { pattern } from '../../wording/lexicon/family';
import { ECO_VERBS, ECO_WORDS, STATE_OF_NATURE, WORK_ON_NATURE } from '../../wording/lexicon/effects';
import { isRunningProject } from '../facts/project-kind';
import { goalsOfGroup, projectGroups, type ProjectGroup } from '../facts/project-groups';
import { CORE_INDICATORS_2021 } from '../kit/documents';
import { exampleFormWithColumns } from '../kit/example-form';
import { quote } from '../kit/quote';
import { rowDeletions, type RowDeletions } from '../fixes/row-deletion';
import { defineRule, type RuleExamples, type RuleReason } from '../kit/rule';

const HEADINGS = ['项目名称', '一级指标', '二级指标', '三级指标', '指标值'];
const PAY = '补充人员经费';
/** Names that fit any project and therefore say nothing: 节能环保, 使用节能减排产品, 保持低碳. */
const GENERIC_ECO = pattern`^${ECO_VERBS}*${ECO_WORDS}+$`;
const GENERIC_ECONOMY = pattern`^${RAISING}(?:经济|社会)?${GENERAL_PROGRESS}$`;
/** Projects about nature, energy or building. */
const ABOUT_NATURE = pattern`${WORK_ON_NATURE}`;
const CHANGES_NATURE = pattern`${STATE_OF_NATURE}`;

type MessageId = 'eco' | 'unrelated' | 'economy';

export default defineRule<MessageId>({
  meta: {
    id: 'relevance/eco-filler',
    title: '凑数的生态/经济效益指标',
    category: '相关性',
    severity: 'hint',
    messages: {
      eco: '“{name}”放在哪个项目都可以写，“{project}”的内容里没有生态环保方面的工作。',
      unrelated: '“{name}”说的是自然环境的变化，“{project}”的内容里没有这方面的工作。',
      economy: '“{project}”是人员或运转经费，“{name}”与资金用途没有直接关系。',
    },
    fix: 'confirm',
    cause: 'forms',
  },

  *checkTable(table, context) {
    let deletions: RowDeletions | undefined;
    for (const group of projectGroups(table)) {
      const project = squeeze(group.name ?? '');
      if (project === '') continue;
      for (const indicator of group.indicators) {
        const messageId = fillerKind(indicator, project, ownText(table, group));
        if (!messageId) continue;
        deletions ??= rowDeletions(table, context);
        const edits = deletions.ofUnwanted(indicator);
        yield {
          messageId,
          data: { name: quote(indicator.name.value), project: quote(group.name ?? '') },
          cell: indicator.name.cell,
          suggestion: '没有直接关系的效益可以不设；确有关系的，请写成具体、能考核的内容。',
          ...(edits && { fix: { kind: 'confirm', edits } }),
        };
      }
    }
  },
});

export const reason: RuleReason = {
  why: '与资金用途无关的效益指标会被认为是凑数，评审时常要求删去。',
  basis: [`${CORE_INDICATORS_2021}（指标与项目高度关联）`],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleFormWithColumns(HEADINGS, [
        ['公共机构节能改造', '产出指标', '数量指标', '改造办公楼数量', '≥3栋'],
        ['公共机构节能改造', '效益指标', '生态效益指标', '节能环保', '有效提升'],
        [PAY, '产出指标', '质量指标', '工资发放准确率', '=100%'],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleFormWithColumns(HEADINGS, [
        [PAY, '产出指标', '质量指标', '工资发放准确率', '=100%'],
        [PAY, '效益指标', '经济效益指标', '提高经济效益', '有效提升'],
        [PAY, '效益指标', '生态效益指标', '使用节能环保产品', '≥98%'],
        ['办公楼物业管理', '产出指标', '数量指标', '保洁面积', '≥5000平方米'],
        ['办公楼物业管理', '效益指标', '生态效益指标', '改善空气质量', '有效改善'],
      ]),
      findings: ['D6', 'D7', 'D9'],
    },
  ],
});

function fillerKind({ name, level2, levelKind, target }: Indicator, project: string, own: string): MessageId | null {
  const key = indicatorKey(name.value);
  const level = levelKey(level2?.value ?? '');
  if (levelKind.isCost) return null;
  if (/生态|环境/.test(level) && !ABOUT_NATURE.test(own)) {
    if (GENERIC_ECO.test(key)) return 'eco';
    if (CHANGES_NATURE.test(key) && !isMeasured(target)) return 'unrelated';
  }
  return level.includes('经济') && GENERIC_ECONOMY.test(key) && isRunningProject(project) && !own.includes('经济')
    ? 'economy'
    : null;
}

/** True for a measured change of nature, which is no filler: 水土流失治理面积 ≥2.3平方公里. */
function isMeasured({ kind, unit }: Indicator['target']): boolean {
  return kind === 'number' && unit !== null && unit !== '%';
}

function ownText(table: GoalTable, group: ProjectGroup): string {
  return squeeze([group.name ?? '', ...goalsOfGroup(table, group).map(({ text }) => text)].join('\n'));
}
