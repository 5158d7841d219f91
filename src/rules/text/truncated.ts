import { cutAtLimit, cutIn } from '../../wording/cut-text';
import { findCommonIndicator, formulaOf } from '../facts/common-indicators';
import type { ColumnRole, Indicator } from '../../goals/goal-table';
import { rowsOfBlocks } from '../../goals/indicator-cells';
import { squeeze } from '../../wording/plain-text';
import type { CellAddress } from '../../workbook/area';
import { computedFormula } from '../../workbook/formula';
import { writeText } from '../fixes/cell-edit';
import { exampleForm, exampleFormWithColumns } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type Report, type RuleContext, type RuleExamples, type RuleReason } from '../kit/rule';

type MessageId = 'unpaired' | 'open-end' | 'limit';
const COLUMNS = ['一级指标', '二级指标', '三级指标', '指标计算公式或方法', '指标值'];
const ROLES: readonly ColumnRole[] = ['level3', 'explanation', 'basis', 'formula', 'scoring'];
const SUGGESTION = '请对照原件补全；粘贴时注意系统的字数限制。';
/** A text of exactly 40 characters; the example has two of them in a column. */
const LONG = '按照年度工作计划组织开展企业走访调研和政策宣讲并及时收集整理企业反映的困难问题';

export default defineRule<MessageId>({
  meta: {
    id: 'text/truncated',
    title: '文本被截断',
    category: '规范性',
    severity: 'warning',
    messages: {
      unpaired: '“{text}”里的{what}只有前一半，像是没有写完。',
      'open-end': '“{text}”停在“{what}”，像是没有写完。',
      limit: '“{text}”正好{length}个字，本栏有几处都停在这个长度，像是超出字数被截断了。',
    },
    fix: 'confirm',
  },

  *checkTable(table, context) {
    for (const { text, cell } of table.goals) {
      const report = reportOn(text, cell);
      if (report) yield report;
    }
    for (const indicators of rowsOfBlocks(table).values()) {
      const cut = cutTexts(indicators);
      for (const indicator of indicators) {
        for (const role of ROLES) {
          const cell = indicator.cells[role];
          const text = indicator.texts[role];
          if (!cell || text === undefined) continue;
          const report = reportOn(text, cell) ?? limitReport(text, cell, cut);
          if (report) yield { ...report, ...fixFor(indicator, role, cell, context) };
        }
      }
    }
  },
});

export const reason: RuleReason = {
  why: '文字没写完，意思和公式都不完整，评审看不懂。',
  basis: ['文字应当完整（有的系统会截去超出字数的部分）'],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleFormWithColumns(COLUMNS, [
        ['产出指标', '质量指标', '固定资产利用率', '（实际在用固定资产总额÷所有固定资产总额）×100%', '≥75%'],
        ['产出指标', '质量指标', '资金使用合规性', '1）专款专用；2）手续齐全', '合规'],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '《满意度调查表》中“满意”的比例', '≥95%'],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleFormWithColumns(COLUMNS, [
        ['产出指标', '质量指标', '固定资产利用率', '固定资产利用率=（实际在用固定资产总额/所有固定资', '≥75%'],
        ['产出指标', '质量指标', '干部参训率', '实际参加脱产培训和网上专题班的人数/本单位各', '=100%'],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '问卷调查', '≥95%'],
      ]),
      findings: ['D5', 'D6'],
    },
    {
      rows: exampleFormWithColumns(
        ['一级指标', '二级指标', '三级指标', '内涵解释', '指标值'],
        [
          ['产出指标', '数量指标', '走访企业次数', `${LONG}一`.slice(0, 40), '≥5次'],
          ['产出指标', '数量指标', '宣讲政策次数', `每季${LONG}`.slice(0, 40), '≥5次'],
          ['满意度指标', '服务对象满意度指标', '企业满意度', '问卷调查', '≥95%'],
        ],
      ),
      findings: ['D5', 'D6'],
    },
    {
      rows: exampleForm(
        [
          ['产出指标', '数量指标', '组织招商活动次数', '≥5次'],
          ['效益指标', '社会效益指标', '带动就业人数', '≥50人'],
        ],
        [['年度总体目标', '组织企业参加国内外重点展会（不少于5次，新签约项目3个']],
      ),
      findings: ['B4'],
    },
  ],
});

function reportOn(text: string, cell: CellAddress): Report<MessageId> | null {
  const cut = cutIn(text);
  if (!cut) return null;
  return { messageId: cut.kind, data: { text: lastOf(text), what: quote(cut.what) }, cell, suggestion: SUGGESTION };
}

function limitReport(text: string, cell: CellAddress, cut: ReadonlySet<string>): Report<MessageId> | null {
  if (!cut.has(text)) return null;
  return {
    messageId: 'limit',
    data: { text: lastOf(text), length: String(text.trim().length) },
    cell,
    suggestion: SUGGESTION,
  };
}

/** Truncated texts of the columns. A copy of one in another column is truncated too. */
function cutTexts(indicators: readonly Indicator[]): ReadonlySet<string> {
  return new Set(ROLES.flatMap((role) => [...cutAtLimit(indicators.map(({ texts }) => texts[role] ?? ''))]));
}

/** A fix that replaces a truncated formula by that of the common indicator. */
function fixFor(
  indicator: Indicator,
  role: ColumnRole,
  cell: CellAddress,
  context: RuleContext,
): Partial<Report<MessageId>> {
  const [usual] = role === 'formula' ? (findCommonIndicator(indicator.name.value)?.ratios ?? []) : [];
  if (!usual || computedFormula(context.cell(cell)) !== null) return {};
  const formula = formulaOf(usual);
  return { suggestion: `可以写成“${formula}”。`, fix: { kind: 'confirm', edits: [writeText(cell, formula, context)] } };
}

/** The end of a text, where it was truncated. */
function lastOf(text: string): string {
  const plain = squeeze(text);
  return plain.length > 24 ? `…${quote(plain.slice(-24))}` : quote(plain);
}
