import { valueCell } from '../../goals/indicator-cells';
import { askedWay, declaredWay, doubtlessWay, isCostToKeepLow } from '../facts/better-way';
import { writeText } from '../fixes/cell-edit';
import { isOwnCell } from '../fixes/own-cell';
import { CORE_INDICATORS_2021 } from '../kit/documents';
import { exampleFormWithColumns } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type RuleExamples, type RuleReason } from '../kit/rule';

const COLUMNS = ['一级指标', '二级指标', '三级指标', '指标方向', '计算符号', '指标值', '计量单位'];
const SPOKEN = { higher: '正向指标', lower: '反向指标' } as const;

export default defineRule({
  meta: {
    id: 'logic/direction-name',
    title: '声明的方向与指标名称相反',
    category: '一致性',
    severity: 'warning',
    messages: {
      higher: '“{name}”应当越高越好，“{heading}”一栏却填“{declared}”。',
      lower: '“{name}”应当越低越好，“{heading}”一栏却填“{declared}”。',
    },
    fix: 'confirm',
  },

  *checkTable(table, context) {
    for (const indicator of table.indicators) {
      const { name, texts, cells } = indicator;
      const declared = declaredWay(indicator);
      const cell = cells.direction;
      if (!declared || !cell) continue;
      const meant = isCostToKeepLow(indicator) ? 'lower' : doubtlessWay(indicator);
      if (meant === null || meant === declared) continue;
      const written = texts.direction ?? '';
      const mended = written.includes('指标') ? SPOKEN[meant] : SPOKEN[meant].slice(0, 2);
      const isWrongToo = askedWay(indicator) === declared;
      yield {
        messageId: meant,
        data: { name: quote(name.value), declared: quote(written), heading: '指标方向' },
        cell,
        related: [name.cell, valueCell(table, indicator)],
        // The operator fits the name, so that the declared direction alone reverses the scores.
        ...(!isWrongToo && askedWay(indicator) === meant && { severity: 'error' as const }),
        suggestion: isWrongToo
          ? `请把方向改成“${mended}”，符号改成“${meant === 'higher' ? '≥' : '≤'}”。`
          : `请把方向改成“${mended}”。`,
        ...(!isWrongToo &&
          isOwnCell(cell, context) && { fix: { kind: 'confirm', edits: [writeText(cell, mended, context)] } }),
      };
    }
  },
});

export const reason: RuleReason = {
  why: '自评按声明的方向算分，方向填反了，做得越好得分越低。',
  basis: [`${CORE_INDICATORS_2021}（按完成比例赋分）`],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleFormWithColumns(COLUMNS, [
        ['效益指标', '社会效益指标', '城镇登记失业率', '反向', '≤', 4.5, '%'],
        ['产出指标', '质量指标', '数据准确率', '正向', '≥', 99, '%'],
        ['产出指标', '数量指标', '车辆采购数量', '反向', '≤', 1, '辆'],
        ['成本指标', '经济成本指标', '成本节约率', '正向', '≥', 3, '%'],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleFormWithColumns(COLUMNS, [
        ['效益指标', '社会效益指标', '城镇登记失业率', '正向', '≤', 4.5, '%'],
        ['产出指标', '质量指标', '数据错误率', '正向', '≥', 2, '%'],
        ['产出指标', '质量指标', '设备验收合格率', '反向', '=', 100, '%'],
        ['成本指标', '经济成本指标', '会议费用', '正向指标', '≤', 3, '万元'],
      ]),
      findings: ['D5', 'D6', 'D7', 'D8'],
    },
  ],
});
