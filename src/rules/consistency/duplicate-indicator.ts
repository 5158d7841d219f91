import type { Indicator } from '../../goals/goal-table';
import { indicatorKey } from '../../wording/indicator-key';
import { pattern } from '../../wording/lexicon/family';
import { PARTS_OF_WORK } from '../../wording/lexicon/years';
import { lastRemark } from '../../wording/name-parts';
import { squeeze } from '../../wording/plain-text';
import { isUnusedRow } from '../facts/unused-row';
import { projectGroups } from '../facts/project-groups';
import { CORE_INDICATORS_2021 } from '../kit/documents';
import { exampleForm, exampleFormWithColumns } from '../kit/example-form';
import { quote } from '../kit/quote';
import { rowDeletions, type RowDeletions } from '../fixes/row-deletion';
import { defineRule, type RuleExamples, type RuleReason } from '../kit/rule';

type MessageId = 'repeated' | 'described';

export default defineRule<MessageId>({
  meta: {
    id: 'consistency/duplicate-indicator',
    title: '同表指标重复',
    category: '一致性',
    severity: 'warning',
    messages: {
      repeated: '“{name}”在本表里已经有了（{place}，指标值“{value}”）。',
      described: '“{name}”在“{level}”下已经有了，两处的说明不同：如果确实是两个口径，请把名称写得能区分。',
    },
    fix: 'confirm',
  },

  *checkTable(table, context) {
    let deletions: RowDeletions | undefined;
    for (const { indicators } of projectGroups(table)) {
      const namesakes = new Map<string, Indicator[]>();
      for (const [index, indicator] of indicators.entries()) {
        const { name, section, part } = indicator;
        if (!indicator.isNamed || isUnusedRow(indicator)) continue;
        const own = `${indicatorKey(name.value)}${partNamed(name.value)}`;
        const key = [section, part, own].filter((text) => text !== null && text !== undefined).join('\n');
        const before = namesakes.get(key) ?? [];
        const first = before.find((one) => !isOfOthers(one.name.value, name.value));
        namesakes.set(key, [...before, indicator]);
        if (!first) continue;
        const place = { cell: name.cell, related: [first.name.cell] };
        if (differsInMeaning(first, indicator)) {
          yield {
            ...place,
            messageId: 'described',
            data: { name: quote(name.value), level: quote(first.level2?.value ?? first.level1?.value ?? '') },
            severity: 'hint',
            suggestion: '请在名称里写明各自的口径，例如“建设期…”“建成后…”。',
          };
        } else {
          deletions ??= rowDeletions(table, context);
          const edits = deletions.ofRepetition({ kept: first, repeated: indicator, above: indicators[index - 1] });
          yield {
            ...place,
            messageId: 'repeated',
            data: {
              name: quote(name.value),
              place: `第${String(first.row + 1)}行`,
              value: quote(first.target.source) || '空',
            },
            suggestion: edits ? '两行内容相同，请删去后面这一行。' : '请保留放得对的一行，删去另一行。',
            ...(edits && { fix: { kind: 'confirm', edits } }),
          };
        }
      }
    }
  },
});

/** A remark in brackets that names a part of the work: 预算执行进度（7月）. */
const PART = pattern`[(（【[]([^()（）【】[\]]*${PARTS_OF_WORK}[^()（）【】[\]]*)[)）】\]]`;

function partNamed(name: string): string {
  return PART.exec(squeeze(name))?.[1] ?? '';
}

/** True for 满意度（学生） and 满意度（家长）, whose brackets say of whom or what; （必填） beside a name without brackets says nothing. */
function isOfOthers(a: string, b: string): boolean {
  const [one, other] = [lastRemark(squeeze(a)), lastRemark(squeeze(b))];
  return one !== '' && other !== '' && one !== other;
}

export const reason: RuleReason = {
  why: '同一个指标列了两次，会重复计分；目标值不同时更说不清以哪个为准。',
  basis: [`${CORE_INDICATORS_2021}（指标应当突出重点）`],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '培训班期数', '≥2期'],
        ['产出指标', '数量指标', '培训人次', '≥100人次'],
        ['满意度指标', '服务对象满意度指标', '参训学员满意度', '≥95%'],
        ['满意度指标', '服务对象满意度指标', '派出单位满意度', '≥95%'],
      ]),
      findings: [],
    },
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '资助人数（小学）', '≥800人'],
        ['', '', '资助人数（初中）', '≥420人'],
        ['满意度指标', '服务对象满意度指标', '服务对象满意度（学生）', '≥95%'],
        ['', '', '服务对象满意度（家长）', '≥90%'],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '培训班期数', '≥2期'],
        ['', '', '培训人次', '≥100人次'],
        ['', '', '培训班期数', '≥2期'],
        ['满意度指标', '服务对象满意度指标', '参训学员满意度', '≥95%'],
      ]),
      findings: ['C7'],
    },
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '群众满意度', '≥90%'],
        ['产出指标', '质量指标', '问题整改率', '=100%'],
        ['满意度指标', '服务对象满意度指标', '指标1：群众的满意度', '≥95%'],
      ]),
      findings: ['C7'],
    },
    {
      rows: exampleFormWithColumns(
        ['一级指标', '二级指标', '三级指标', '指标值', '指标解释'],
        [
          ['产出指标', '数量指标', '带动就业人数', '≥50人', '项目建设期聘用的人数'],
          ['产出指标', '质量指标', '工程验收合格率', '=100%', '验收合格的工程所占的比例'],
          ['效益指标', '社会效益指标', '带动就业人数', '≥200人', '建成后周边新增就业的人数'],
        ],
      ),
      findings: ['C7'],
    },
  ],
});

/** True for an output and a benefit that each have a description of their own. */
function differsInMeaning(a: Indicator, b: Indicator): boolean {
  const described = ({ texts }: Indicator): string => squeeze(texts.explanation ?? '');
  return (
    a.levelKind.key1 !== b.levelKind.key1 && described(a) !== '' && described(b) !== '' && described(a) !== described(b)
  );
}
