import { isRateName } from '../../wording/rate';
import type { Indicator } from '../../goals/goal-table';
import { valueCell } from '../../goals/indicator-cells';
import { oneLine, squeeze } from '../../wording/plain-text';
import type { CellAddress } from '../../workbook/area';
import { computedFormula } from '../../workbook/formula';
import { inEachPlace } from '../facts/each-place';
import { writeText } from '../fixes/cell-edit';
import { exampleForm, exampleFormWithColumns } from '../kit/example-form';
import { quote } from '../kit/quote';
import type { Span, TargetValue } from '../../wording/target-value';
import { defineRule, type FixKind, type RuleExamples, type RuleReason } from '../kit/rule';
import { pattern } from '../../wording/lexicon/family';
import { MONEY_NAMES, PAID_BY_THE_PIECE } from '../../wording/lexicon/money-names';

const PERCENT = /^个?百分[比数率]$/;
/** Standard forms of unit signs other than m², km, kg and the like. */
const SIGNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    m2: '平方米',
    M2: '平方米',
    '㎡': '平方米',
    m3: '立方米',
    M3: '立方米',
    KM: '公里',
    Km: '公里',
    km2: '平方公里',
    KM2: '平方公里',
    '㎢': '平方公里',
    KG: '公斤',
    Kg: '公斤',
    '㎏': '公斤',
    '人/次': '人次',
  }),
);
const MONEY_NAME = pattern`${MONEY_NAMES}`;

/** Names of prices per piece. */
const BY_THE_PIECE = pattern`${PAID_BY_THE_PIECE}`;

type MessageId = 'percent' | 'money' | 'money-per' | 'sign';

export default defineRule<MessageId>({
  meta: {
    id: 'format/unit-nonstandard',
    title: '单位名称不规范',
    category: '规范性',
    severity: 'hint',
    messages: {
      percent: '“{name}”的单位写成“{unit}”，应写“%”。',
      money: '“{name}”是金额，单位只写了“{unit}”，缺“元”字。',
      'money-per': '“{name}”的单位写成“{unit}”，没有写是多少钱，缺“元”或“万元”。',
      sign: '“{name}”的单位写成“{unit}”，规范写法是“{standard}”。',
    },
    fix: 'safe',
    cause: 'forms',
  },

  *checkTable(table, context) {
    for (const indicator of table.indicators.flatMap(inEachPlace)) {
      const written = writtenUnit(indicator);
      if (written === null) continue;
      const found = faultOf(squeeze(written), indicator.name.value);
      if (!found) continue;
      const { messageId, standard } = found;
      const place = placeOf(indicator, valueCell(table, indicator));
      const content = context.cell(place.cell);
      const isWritable =
        standard !== null && computedFormula(content) === null && content.text.trim() === place.text.trim();
      const kind: FixKind = messageId === 'percent' ? 'safe' : 'confirm';
      yield {
        messageId,
        data: { name: quote(indicator.name.value), unit: quote(written), standard: standard ?? '' },
        cell: place.cell,
        related: [indicator.name.cell],
        suggestion: standard === null ? '请写全单位，例如“元/株”。' : `请把“${quote(written)}”换成“${standard}”。`,
        ...(isWritable && { fix: { kind, edits: [writeText(place.cell, place.replace(standard), context)] } }),
      };
    }
  },
});

export const reason: RuleReason = {
  why: '单位写得不规范，导入系统时对不上单位字典，汇总时也合不到一起。',
  basis: ['同一种单位应当只有一种写法'],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm([
        ['产出指标', '质量指标', '培训合格率', '≥95%'],
        ['产出指标', '数量指标', '新增造林', '≥2万亩'],
        ['效益指标', '经济效益指标', '全市工业增速提高', '≥2个百分点'],
        ['产出指标', '数量指标', '改造道路长度', '≥12km'],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleForm([
        ['产出指标', '质量指标', '工程验收合格率', '=100百分比'],
        ['产出指标', '数量指标', '引进资金金额', '≥854万'],
        ['产出指标', '成本指标', '作物种植补助标准', '≤28.40/株'],
        ['产出指标', '数量指标', '展厅改造面积', '≥300㎡'],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%'],
      ]),
      findings: ['D5', 'D6', 'D7', 'D8'],
    },
    {
      rows: exampleFormWithColumns(
        ['一级指标', '二级指标', '三级指标', '计算符号', '指标值', '计量单位'],
        [
          ['产出指标', '数量指标', '培训人次', '≥', 300, '人/次'],
          ['产出指标', '质量指标', '培训合格率', '≥', 95, '百分比'],
          ['满意度指标', '服务对象满意度指标', '企业满意度', '≥', 95, '%'],
        ],
      ),
      findings: ['F5', 'F6'],
    },
  ],
});

function faultOf(unit: string, name: string): { messageId: MessageId; standard: string | null } | null {
  if (PERCENT.test(unit)) return { messageId: 'percent', standard: '%' };
  if (/^[千百]?[万亿]$/.test(unit) && MONEY_NAME.test(name) && !isRateName(name))
    return { messageId: 'money', standard: `${unit}元` };
  if (/^[/／][\u4e00-\u9fff]/.test(unit) && BY_THE_PIECE.test(name)) return { messageId: 'money-per', standard: null };
  const standard = SIGNS.get(unit);
  return standard === undefined ? null : { messageId: 'sign', standard };
}

/** The unit as written in the value cell or in the unit column. */
function writtenUnit({ target, texts, cells }: Indicator): string | null {
  const span = unitSpanOf(target);
  if (span) return target.source.slice(span.start, span.end);
  return cells.unit ? (texts.unit ?? null) : null;
}

/** Position of the unit in the value's text; the 万 in 854万 counts as a unit. */
function unitSpanOf({ unit, unitSpan, numberSpan, magnitude }: TargetValue): Span | null {
  const isBare = unit === null && magnitude !== null && numberSpan !== null;
  return isBare ? { start: numberSpan.end - 1, end: numberSpan.end } : unitSpan;
}

interface Place {
  readonly cell: CellAddress;
  readonly text: string;
  replace(standard: string): string;
}

function placeOf({ target, texts, cells }: Indicator, value: CellAddress): Place {
  const { source } = target;
  const unitSpan = unitSpanOf(target);
  if (unitSpan) {
    return {
      cell: value,
      text: source,
      replace: (unit) => source.slice(0, unitSpan.start) + unit + source.slice(unitSpan.end),
    };
  }
  return { cell: cells.unit ?? value, text: oneLine(texts.unit ?? ''), replace: (unit) => unit };
}
