import { readWorkbook } from '../../src/host/file/read-workbook';
import { check } from '../../src/lint/check';
import { suppressionsOf } from '../../src/lint/memory/suppressions';
import type { GivenSettings } from '../../src/lint/settings/settings';
import { rules } from '../../src/rules';
import { texts } from '../../src/taskpane/basics/texts';
import { printSavedState } from '../../src/workbook/saved-state';
import { textRows, workbookFile } from '../host/file/workbook-bytes';
import { browserStage } from './excel-stage';
import { checked, openLightPane, press } from './pane-work';

const LOWEST_TOP_PIXELS = 200;

const stage = browserStage();

const form = (values: readonly string[]): string => {
  const [devices = '', pass = '', time = '', cost = '', visits = '', content = ''] = values;
  return textRows([
    ['2026年度项目支出绩效目标申报表'],
    ['项目名称', '乡镇卫生院设备更新'],
    ['一级指标', '二级指标', '三级指标', '指标值'],
    ['产出指标', '数量指标', '购置设备数量', devices],
    ['产出指标', '质量指标', '设备验收合格率', pass],
    ['产出指标', '时效指标', '采购完成时间', time],
    ['产出指标', '成本指标', '设备购置成本', cost],
    ['效益指标', '社会效益指标', '年新增诊疗人次', visits],
    ['满意度指标', '服务对象满意度指标', '就诊群众满意度', content],
  ]);
};
const FAULTY = form(['XX', '≥198%', '及时', '', '明显提高', '100']);
const WITHOUT_ERRORS = form(['=12台', '≥98%', '及时', '≤86万元', '明显提高', '≥90%']);
const UNREAD = textRows([
  ['2026年度项目支出绩效目标批复表'],
  ['预算单位', '项目名称', '预算数', '数量指标', '质量指标', '满意度'],
  ['县档案馆', '馆藏数字化', '35万元', '扫描档案≥20万页', '扫描合格率≥98%', '查档群众满意度≥95%'],
]);

/** Rules that find nothing here, so that the list stays. */
const OFF = Object.fromEntries(rules.slice(-7).map(({ meta }) => [meta.id, { level: 'off' as const }]));
const SETTINGS: GivenSettings = { rules: OFF, weightTotals: [80, 70], profile: 'import' };

function fileOf(sheets: readonly string[], settings: GivenSettings | null, ignores: number): Buffer {
  const withState = (ignored: readonly object[]): Buffer => {
    const sections = new Map<string, string>();
    if (settings) sections.set('settings', JSON.stringify(settings));
    if (ignored.length > 0) sections.set('ignored', JSON.stringify(ignored));
    const state = printSavedState(sections);
    return workbookFile({ sheets, customXml: state === undefined ? [] : [state] });
  };
  const result = check(readWorkbook(withState([])));
  const [errors, others] = [true, false].map((isError) =>
    result.findings.filter(({ severity }) => (severity === 'error') === isError).slice(0, ignores),
  );
  return withState([...(errors ?? []), ...(others ?? [])].flatMap((one) => suppressionsOf(result, one, '按批复')));
}

test.each<[what: string, sheets: readonly string[], settings: GivenSettings | null, ignores: number]>([
  ['errors', [FAULTY], null, 0],
  ['warnings only', [WITHOUT_ERRORS], null, 0],
  ['errors, and ignored ones', [FAULTY], null, 1],
  ['settings of the workbook', [FAULTY], SETTINGS, 0],
  ['no errors, but rules switched off', [WITHOUT_ERRORS], SETTINGS, 0],
  ['a table that could not be read', [WITHOUT_ERRORS, UNREAD], null, 0],
  ['all of it at once', [FAULTY, UNREAD, UNREAD, UNREAD], SETTINGS, 1],
])(
  'the first finding begins at the top: %s',
  async (_, sheets, settings, ignores) => {
    const light = await openLightPane(stage.browser, stage.address, fileOf(sheets, settings, ignores), 320);
    await press(light, texts.check.action);
    await checked(light);
    const first = light.frame.locator('[data-finding]').first();
    for (const width of [320, 450]) {
      await light.page.setViewportSize({ width, height: 700 });
      expect((await first.boundingBox())?.y).toBeLessThanOrEqual(LOWEST_TOP_PIXELS);
    }
    await light.page.context().close();
  },
  60_000,
);
