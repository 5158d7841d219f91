import { formProfiles } from '../../goals/form-profile';
import type { GoalTable, Indicator } from '../../goals/goal-table';
import { OWNERS, ownersIn } from '../../goals/level-owners';
import { levelKey } from '../../goals/levels';
import { isOneOf } from '../../wording/lexicon/family';
import { EFFECT_LEVEL_NAMES } from '../../wording/lexicon/level-words';
import { squeeze } from '../../wording/plain-text';
import { mergedAreaAt } from '../../workbook/snapshot';
import type { Located } from '../../goals/located';
import type { Edit } from '../../workbook/edit';
import { computedFormula } from '../../workbook/formula';
import { writeText } from '../fixes/cell-edit';
import { CORE_INDICATORS_2021, MEASURES_2015 } from '../kit/documents';
import { exampleForm } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type Report, type RuleContext, type RuleExamples, type RuleReason } from '../kit/rule';

/** The owners in the national forms, which apply everywhere; provincial forms nest their own names differently. */
const NATIONAL_OWNERS = ownersIn(formProfiles.filter(({ name }) => /101|88/.test(name)));
/** Level 1 names with national level 2 names in some form. Others, such as 投入 and 过程, differ by province and are not checked. */
const JUDGED = new Set([...NATIONAL_OWNERS.keys()].flatMap((level2) => [...(OWNERS.get(level2) ?? [])]));
const isBenefitLevel = isOneOf(EFFECT_LEVEL_NAMES);

type MessageId = 'pair' | 'cost' | 'both-costs';

export default defineRule<MessageId>({
  meta: {
    id: 'structure/level-pair',
    title: '一级与二级指标不对应',
    category: '规范性',
    severity: 'error',
    messages: {
      pair: '“{level2}”不属于“{level1}”，应在{owners}下。',
      cost: '“{level2}”是一级指标“成本指标”下的二级指标，这里放在了“{level1}”下。',
      'both-costs': '这张表已有一级指标“{other}”，“{level1}”下又设了“{level2}”，成本放在两处。',
    },
    fix: 'confirm',
  },

  *checkTable(table, context) {
    const kinds = new Set(table.indicators.map(({ levelKind }) => levelKind));
    const used = new Set([...kinds].map(({ key1 }) => key1));
    const cost = used.has('成本')
      ? table.indicators.find(({ levelKind }) => levelKind.key1 === '成本')?.level1
      : undefined;
    const faults = new Map([...kinds].map((kind) => [kind, faultOf(kind.key1, kind.key2, used.has('成本'))]));
    if ([...faults.values()].every((fault) => fault === null)) return;
    const uses = usesOfLevel1(table);
    for (const indicator of table.indicators) {
      const { level1, level2, levelKind } = indicator;
      if (!level1 || !level2 || indicator.levelsInferred) continue;
      const messageId = faults.get(levelKind);
      if (!messageId) continue;
      yield reportOf(messageId, {
        indicator,
        level1,
        level2,
        isOwn: uses.get(level1.cell.row) === 1,
        used,
        other: cost?.value ?? '',
        context,
      });
    }
  },
});

export const reason: RuleReason = {
  why: '二级指标放错了一级指标，导入系统时会被拒收，权重和得分也会算到别的类里。',
  basis: [`${CORE_INDICATORS_2021}（四类一级指标及其二级指标）`, `${MEASURES_2015}（绩效目标申报表）`],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '培训场次', '≥5场'],
        ['产出指标', '成本指标', '项目总成本', '≤60万元'],
        ['效益指标', '社会效益指标', '带动就业人数', '≥500人'],
        ['效益指标', '满意度指标', '群众满意度', '≥95%'],
      ]),
      findings: [],
    },
    {
      rows: exampleForm([
        ['成本指标', '经济成本指标', '项目总成本', '≤60万元'],
        ['产出指标', '数量指标', '培训场次', '≥5场'],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%'],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleForm([
        ['产出指标', '质量指标', '培训合格率', '≥95%'],
        ['效益指标', '数量指标', '开展活动次数', '≥5次'],
        ['满意度指标', '社会效益指标', '带动就业人数', '≥500人'],
      ]),
      findings: ['B6', 'B7'],
    },
    {
      rows: exampleForm([
        ['成本指标', '经济成本指标', '项目总成本', '≤60万元'],
        ['产出指标', '数量指标', '培训场次', '≥5场'],
        ['产出指标', '成本指标', '会议人均成本', '≤550元/人'],
        ['产出指标', '社会成本指标', '噪声扰民投诉次数', '≤3次'],
      ]),
      findings: ['B7', 'B8'],
    },
  ],
});

function faultOf(level1: string, level2: string, hasCost: boolean): MessageId | null {
  if (level1 === '产出' && level2 === '成本') return hasCost ? 'both-costs' : null;
  const owners = OWNERS.get(level2);
  if (!owners || !NATIONAL_OWNERS.has(level2) || !JUDGED.has(level1) || owners.has(level1) || level1 === level2)
    return null;
  if (level2.includes('满意') && isBenefitLevel(level1)) return null;
  return level1 === '产出' && level2.endsWith('成本') ? 'cost' : 'pair';
}

/** By row of a level 1 cell: the number of indicators below it. */
function usesOfLevel1({ indicators }: GoalTable): ReadonlyMap<number, number> {
  const uses = new Map<number, number>();
  for (const { level1 } of indicators) if (level1) uses.set(level1.cell.row, (uses.get(level1.cell.row) ?? 0) + 1);
  return uses;
}

interface Pair {
  readonly indicator: Indicator;
  readonly level1: Located<string>;
  readonly level2: Located<string>;
  /** True when no other indicator stands under the same level 1 cell. */
  readonly isOwn: boolean;
  /** Level 1 names in the table. */
  readonly used: ReadonlySet<string>;
  readonly other: string;
  readonly context: RuleContext;
}

function reportOf(messageId: MessageId, pair: Pair): Report<MessageId> {
  const { level1, level2, used, other } = pair;
  const key = levelKey(level2.value);
  const ofTable = [...(OWNERS.get(key) ?? [])].filter((name) => used.has(name));
  const owners = ofTable.length > 0 ? ofTable : [...(NATIONAL_OWNERS.get(key) ?? [])];
  const [only, ...more] = owners;
  const edit = messageId === 'pair' && only !== undefined && more.length === 0 ? editFor(pair, only) : null;
  return {
    messageId,
    data: {
      level1: quote(level1.value),
      level2: quote(level2.value),
      owners: owners.map((name) => `“${name}指标”`).join('或'),
      other,
    },
    cell: level2.cell,
    related: [level1.cell],
    suggestion:
      messageId === 'pair'
        ? '请核对这一行的指标属于哪一类，改正一级或二级指标。'
        : '成本指标请统一放在一处：要么作为一级指标，要么放在“产出指标”下。',
    ...(messageId !== 'pair' && { severity: 'warning' }),
    ...(edit && { fix: { kind: 'confirm', edits: [edit] } }),
  };
}

/** An edit that changes the row's level 1, when its cell belongs to this row alone. */
function editFor({ indicator, level1, isOwn, context }: Pair, owner: string): Edit | null {
  const { cell } = level1;
  if (!isOwn || cell.row !== indicator.row) return null;
  const sheet = context.sheet(cell.sheet);
  if (!sheet || mergedAreaAt(sheet, cell.row, cell.column)) return null;
  if (computedFormula(context.cell(cell)) !== null) return null;
  return writeText(cell, squeeze(level1.text).endsWith('指标') ? `${owner}指标` : owner, context);
}
