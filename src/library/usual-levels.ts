import type { FormProfileName, IndicatorTemplate, LevelsByForm, LibraryEntry } from './schema';

const OUTPUT_OF_COST: LevelsByForm = {
  '财预2015-88': '产出指标/成本指标',
  湖北: '运行成本/项目支出成本控制',
  '湖南(河南同型)': '投入管理指标/预算和财务管理',
  江西: '产出指标/成本指标',
  河北: '产出指标/成本指标',
};

/**
 * The usual level of each level 2 of the library in each form (docs/domain.md#表样). Templates with another level in a
 * form have a `mapping`. 财预〔2021〕101号 has no 可持续影响.
 */
export const usualLevels: Readonly<Record<string, LevelsByForm>> = {
  经济成本指标: { ...same('成本指标/经济成本指标', ['财预2021-101', '福建']), ...OUTPUT_OF_COST },
  社会成本指标: { ...same('成本指标/社会成本指标', ['财预2021-101', '福建']), ...OUTPUT_OF_COST },
  生态环境成本指标: { ...same('成本指标/生态环境成本指标', ['财预2021-101', '福建']), ...OUTPUT_OF_COST },
  数量指标: output('数量指标', '履职目标实现'),
  质量指标: output('质量指标', '重点工作任务完成'),
  时效指标: output('时效指标', '重点工作任务完成'),
  经济效益指标: benefit('经济效益指标', '社会效应/经济效益'),
  社会效益指标: benefit('社会效益指标', '社会效应/社会效益'),
  生态效益指标: benefit('生态效益指标', '社会效应/生态效益'),
  可持续影响指标: {
    ...benefit('可持续影响指标', '可持续发展能力/体制机制改革'),
    '财预2021-101': '效益指标/社会效益指标',
  },
  服务对象满意度指标: {
    ...same('满意度指标/服务对象满意度指标', ['财预2021-101', '财预2015-88', '福建', '江西', '河北']),
    湖北: '满意度/服务对象满意度',
    '湖南(河南同型)': '效益指标/满意度',
  },
};

function output(level2: string, inHunan: string): LevelsByForm {
  return {
    ...same(`产出指标/${level2}`, ['财预2021-101', '财预2015-88', '福建', '江西', '河北']),
    湖北: `履职效能/${level2}`,
    '湖南(河南同型)': `产出指标/${inHunan}`,
  };
}

function benefit(level2: string, inHubei: string): LevelsByForm {
  return {
    ...same(`效益指标/${level2}`, ['财预2021-101', '财预2015-88', '福建', '江西']),
    河北: `效果指标/${level2}`,
    湖北: inHubei,
    '湖南(河南同型)': '效益指标/履职效益',
  };
}

function same(levels: string, forms: readonly FormProfileName[]): LevelsByForm {
  return Object.fromEntries(forms.map((form) => [form, levels]));
}

/** The template with the defaults that its file omits. */
export function withUsualLevels(entry: LibraryEntry): IndicatorTemplate {
  return { ...entry, mapping: { ...usualLevels[entry.level2], ...entry.mapping } };
}
