import { wholeForm } from '../../goals/whole-form';
import type { Indicator } from '../../goals/goal-table';
import { indicatorKey } from '../../wording/indicator-key';
import { squeeze } from '../../wording/plain-text';
import { bigrams, sharedPairs } from '../../wording/text-similarity';
import { ownWords } from '../facts/goal-coverage';
import { isOutputIndicator } from '../facts/level-kind';
import { isRunningProject } from '../facts/project-kind';
import { projectGroups } from '../facts/project-groups';
import { projectText } from '../facts/project-text';
import { MEASURES_2015 } from '../kit/documents';
import { exampleProjectForm } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type RuleExamples, type RuleReason } from '../kit/rule';

/** With fewer output names, or a shorter goal, common words are a matter of chance. */
const FEWEST = 2;
const SHORTEST = 12;

export default defineRule({
  meta: {
    id: 'relevance/goal-detached',
    title: '产出指标与目标、项目说的不是一件事',
    category: '相关性',
    severity: 'hint',
    messages: {
      detached: '目标写的是“{goal}”，产出指标（{names}）却没有一个说到它。',
    },
    fix: null,
  },

  *checkTable(page) {
    const table = wholeForm(page);
    if (!table) return;
    if (table.scope === 'department') return;
    const goals = table.goals.filter(({ period, text }) => period === table.period && squeeze(text) !== '');
    const [goal] = goals;
    if (!goal) return;
    for (const group of projectGroups(table)) {
      const own = ownWords(projectText(table, group));
      const names = group.indicators
        .filter(isOutputIndicator)
        .map(nameOf)
        .filter((name) => name.length > 1);
      const isList = group.indicators.some(({ texts }) => texts.project !== undefined);
      if (isList || isRunningProject(group.name ?? '') || own.length < SHORTEST || names.length < FEWEST) continue;
      const pairs = bigrams(own);
      if (names.some((name) => sharedPairs(bigrams(name), pairs) > 0)) continue;
      yield {
        messageId: 'detached',
        data: {
          goal: quote(goal.text),
          names: group.indicators
            .filter(isOutputIndicator)
            .slice(0, SHOWN)
            .map(({ name }) => quote(name.value))
            .join('、'),
        },
        cell: goal.cell,
        related: group.indicators.filter(isOutputIndicator).map(({ name }) => name.cell),
        suggestion: '请对照目标里要做的事设产出指标，或核对是不是填错了目标。',
      };
    }
  },
});

const SHOWN = 3;

export const reason: RuleReason = {
  why: '指标是从目标分解出来的；产出和目标各说各的，多半是从别的项目抄来的。',
  basis: [`${MEASURES_2015}（目标和指标应当相应匹配）`],
};

const GOAL = '对城区十二条背街小巷实施路面修补、雨污分流和路灯安装，方便居民出行。';

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleProjectForm(
        '背街小巷整治',
        [
          ['产出指标', '数量指标', '修补路面面积', '≥2万平方米'],
          ['产出指标', '质量指标', '工程验收合格率', '=100%'],
          ['满意度指标', '服务对象满意度指标', '居民满意度', '≥90%'],
        ],
        [['年度目标', GOAL]],
      ),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleProjectForm(
        '背街小巷整治',
        [
          ['产出指标', '数量指标', '举办招商推介会', '≥5场'],
          ['产出指标', '数量指标', '走访客商企业', '≥30家'],
          ['满意度指标', '服务对象满意度指标', '居民满意度', '≥90%'],
        ],
        [['年度目标', GOAL]],
      ),
      findings: ['B5'],
    },
  ],
});

function nameOf({ name }: Indicator): string {
  return ownWords(indicatorKey(name.value)).replaceAll('，', '');
}
