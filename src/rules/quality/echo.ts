import { commonIndicatorText, findCommonIndicator } from '../facts/common-indicators';
import type { Indicator } from '../../goals/goal-table';
import { isMeasureWord } from '../../wording/measure-words';
import { squeeze } from '../../wording/plain-text';
import { remembered } from '../../wording/remembered';
import type { CellAddress } from '../../workbook/area';
import type { Edit } from '../../workbook/edit';
import { writeText } from '../fixes/cell-edit';
import { CORE_INDICATORS_2021 } from '../kit/documents';
import { exampleFormWithColumns } from '../kit/example-form';
import { isOwnCell } from '../fixes/own-cell';
import { quote } from '../kit/quote';
import { defineRule, type RuleContext, type RuleExamples, type RuleReason } from '../kit/rule';

type Told = 'explanation' | 'basis' | 'formula';

const TOLD: readonly Told[] = ['explanation', 'basis', 'formula'];
const SPOKEN: Readonly<Record<Told, string>> = { explanation: '指标解释', basis: '设置依据', formula: '计算公式' };
/** A text with a fraction, which may be repeated in two columns. */
const SAYS_HOW = /[÷/]|[^≥≤<>]=/;
/** Longest text that `core` removes: “指标1：…（家）完成情况”. */
const LONGEST_ADDITION = 16;
const COLUMNS = ['一级指标', '二级指标', '三级指标', '内涵解释', '设置依据', '计算公式', '指标值'];

export default defineRule<'name' | 'each-other' | 'value'>({
  meta: {
    id: 'quality/echo',
    title: '名称、解释、依据、公式互相照抄',
    category: '规范性',
    severity: 'hint',
    messages: {
      name: '“{name}”的{columns}只是重复指标名称。',
      'each-other': '“{name}”的{columns}写的是同样的话：“{text}”。',
      value: '“{name}”的{columns}照抄指标值“{text}”，没有说明目标从哪里来。',
    },
    fix: 'confirm',
    cause: 'forms',
  },

  *checkTable(table, context) {
    for (const indicator of table.indicators) {
      const echo = echoIn(indicator);
      const [cell, ...others] = echo?.cells ?? [];
      if (!echo || !cell) continue;
      const { name } = indicator;
      const edits = ownTexts(echo, indicator, context);
      yield {
        messageId: echo.messageId,
        data: {
          name: quote(name.value),
          columns: echo.roles.map((role) => SPOKEN[role]).join('、'),
          text: quote(echo.text),
        },
        cell,
        related: [...others, name.cell],
        mendAt: [cell, ...others],
        suggestion: '解释请写清统计口径，依据请写文件、计划或历年数据，公式请写“…÷…×100%”或统计方法。',
        ...(echo.roles.length === TOLD.length && { severity: 'warning' }),
        ...(edits && { fix: { kind: 'confirm', edits } }),
      };
    }
  },
});

export const reason: RuleReason = {
  why: '解释写口径、依据写出处、公式写算法；照抄名称等于没写，别人看不懂怎么考核。',
  basis: [`${CORE_INDICATORS_2021}（指标解释、设定依据、数据来源）`],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleFormWithColumns(COLUMNS, [
        ['产出指标', '数量指标', '参展企业数量', '组织参加展会的企业总数', '年度展会计划', '统计参展企业名录', '≥12家'],
        ['产出指标', '数量指标', '培训人次', '参加培训的总人次', '年度培训计划', '参加培训的总人次', '≥150人次'],
        [
          '产出指标',
          '质量指标',
          '培训合格率',
          '合格人数÷参训人数×100%',
          '培训管理办法',
          '合格人数÷参训人数×100%',
          '≥95%',
        ],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleFormWithColumns(COLUMNS, [
        ['成本指标', '经济成本指标', '法律顾问费用', '法律顾问费用', '法律顾问费用', '法律顾问费用', '≤6000元'],
        ['产出指标', '数量指标', '走访企业数', '走访企业数', '年度工作计划', '统计走访记录', '≥5家'],
        ['产出指标', '质量指标', '结转结余率', '结转结余', '部门决算', '统计年末结转结余', '≤5%'],
        ['产出指标', '质量指标', '决算公开及时率', '按规定时间公开', '公开通知文件', '公开通知文件', '=100%'],
        [
          '产出指标',
          '数量指标',
          '外出招商次数',
          '外出招商的次数合计',
          '≥前三年平均数',
          '统计出差记录',
          '≥前三年平均数',
        ],
      ]),
      findings: ['D5', 'D6', 'D7', 'F8', 'E9'],
    },
  ],
});

interface Echo {
  readonly messageId: 'name' | 'each-other' | 'value';
  readonly roles: readonly Told[];
  /** The descriptions without content of their own. */
  readonly copied: readonly Told[];
  readonly cells: readonly CellAddress[];
  readonly text: string;
}

function echoIn(indicator: Indicator): Echo | null {
  const { name, plainName, texts, target } = indicator;
  const written: { role: Told; plain: string }[] = [];
  for (const role of TOLD) {
    const plain = toldText(texts[role] ?? '');
    if (plain !== '') written.push({ role, plain });
  }
  if (written.length === 0) return null;

  const coreName = core(plainName);
  const likeName = written.filter(
    ({ plain }) => plain.length <= name.value.length + LONGEST_ADDITION && isSame(core(plain), coreName),
  );
  if (coreName !== '' && likeName.length > 0)
    return echoOf(
      'name',
      likeName.map(({ role }) => role),
      indicator,
    );

  const same = written
    .filter((one) => written.some((other) => other !== one && other.plain === one.plain))
    .map(({ role }) => role);
  if (same.length > 1 && !(same.length === 2 && isSelfEvident(indicator))) {
    const copies = same.length === TOLD.length ? same : same.slice(1);
    return { ...echoOf('each-other', copies, indicator), roles: same };
  }
  const isValue = written.some(({ role, plain }) => role === 'basis' && plain === squeeze(target.source));
  return isValue && target.kind !== 'qualitative' ? echoOf('value', ['basis'], indicator) : null;
}

/** The texts of a common indicator for the echoing cells; null unless all cells can be written. */
function ownTexts({ copied }: Echo, { name, cells }: Indicator, context: RuleContext): readonly Edit[] | null {
  const common = findCommonIndicator(name.value);
  if (!common) return null;
  const edits = copied.map((role) => {
    const cell = cells[role];
    const text = commonIndicatorText(common, role);
    return cell && text !== null && isOwnCell(cell, context) ? writeText(cell, text, context) : null;
  });
  return edits.every((edit) => edit !== null) ? edits : null;
}

/** A description without white space; "" when it says how to count. */
const toldText = remembered((text) => (SAYS_HOW.test(squeeze(text)) ? '' : squeeze(text)));

function echoOf(messageId: Echo['messageId'], roles: readonly Told[], { texts, cells }: Indicator): Echo {
  const [first] = roles;
  return {
    messageId,
    roles,
    copied: roles,
    cells: roles.flatMap((role) => cells[role] ?? []),
    text: first ? (texts[first] ?? '') : '',
  };
}

/** True for equal texts, and for the name truncated before its last character: “企业投” for 企业投诉. */
function isSame(text: string, name: string): boolean {
  return text === name || (text.length >= 3 && text.length === name.length - 1 && name.startsWith(text));
}

/** A count may be explained by its own name: “新增购置的资产数量”. */
function isSelfEvident({ target }: Indicator): boolean {
  return target.kind === 'number' && target.unit !== null && isMeasureWord(target.unit.split('、')[0] ?? '');
}

/** The text without additions: number, unit in brackets, 率, 情况, 完成率. */
const core = remembered((plain) =>
  plain
    .replace(/^指标[\d一二三四五六七八九十]*[:、.]?/, '')
    .replace(/[(（][^()（）]{1,6}[)）]$|[%。.；;]+$/g, '')
    .replace(/(?:完成)?(?:[率度]|情况)$/, ''),
);
