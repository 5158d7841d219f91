import type { Page } from '../canvas';
import { numberCell } from '../cell-content';
import { dimension, type Choice } from '../dimension';

interface Trailer extends Choice {
  /** `year` is that of the form; a form is filed in the autumn before. */
  readonly draw: (page: Page, year: number) => void;
}

/** Rows of a label with space for a signature or stamp. */
const signed =
  (...rows: readonly (readonly [label: string, text: string])[]) =>
  (page: Page): void => {
    for (const row of rows) page.pairs([row]);
  };

const lines =
  (...texts: readonly string[]) =>
  (page: Page): void => {
    for (const text of texts) page.full(text);
  };

const dated =
  (texts: (year: number) => readonly string[]) =>
  (page: Page, year: number): void => {
    lines(...texts(year))(page);
  };

/** A row with one cell per text; the last one takes the remaining columns. */
const row =
  (...texts: readonly string[]) =>
  (page: Page): void => {
    page.line(
      texts.map((content, index) => ({ content, columns: index === texts.length - 1 ? page.width - index : 1 })),
    );
  };

const SIGNERS = '填报人：张某某　　　联系电话：0000-0000000　　　';

/** Lines below a table that are not indicators. */
export const trailers = dimension<Trailer>('表下内容', [
  { name: '没有', weight: 6, draw: () => undefined },
  {
    name: '填报人、电话',
    draw: dated((year) => [`${SIGNERS}填报日期：${String(year - 1)}年11月5日`]),
  },
  { name: '填表人一格一项', draw: row('填表人：', '张某某', '联系电话：', '0000-0000000') },
  { name: '财政部门初审意见', draw: signed(['财政部门初审意见', '（盖章）　　年　　月　　日']) },
  {
    name: '三级审核意见',
    draw: signed(
      ['主管部门审核意见', ''],
      ['财政部门业务科室意见', '                负责人（签字）：'],
      ['财政部门绩效评价科审核意见', '      （盖章）        年   月   日'],
    ),
  },
  { name: '公示期', draw: lines('公示期：自即日起3天，如有异议请反映') },
  {
    name: '公示电话',
    draw: dated((year) => [`公示时间：${String(year)}年3月1日至3月7日，共7天。监督电话：0000-0000000`]),
  },
  {
    name: '经办人及联系电话',
    draw: dated((year) => ['经办人及联系电话：张某某 0000-0000000', `上报时间：${String(year - 1)}年10月26日`]),
  },
  { name: '资金管理科室盖章', draw: lines('财政资金管理科室（盖章）　　　　年　月　日') },
  { name: '单位负责人签字', draw: row('单位负责人（签字）：', '', '财务负责人（签字）：', '') },
  { name: '备注', draw: lines('备注：1.绩效指标可选择填写。2.不便公开的可不填写。') },
  {
    name: '注：',
    draw: lines('注：1.其他资金是指与财政拨款共同用于同一项目的单位自有资金。', '    2.各地请根据实际情况填报。'),
  },
  { name: '填报说明', draw: signed(['填报说明', '一、指标值应当可衡量。二、每项产出指标不少于三条。']) },
  { name: '页码', draw: lines('第 1 页 共 2 页') },
  { name: '— 3 —', draw: lines('— 3 —') },
  { name: '其他需要说明的事项', draw: signed(['其他需要说明的事项', '无']) },
  {
    name: '审批人一列',
    draw: (page, year) => {
      signed(['经办人', '李某某'], ['审核人', '王某某'], ['日期', `${String(year - 1)}年11月`])(page);
    },
  },
  {
    name: '合计、得分',
    draw: (page) => {
      page.line([{ content: '合计', columns: page.width - 1 }, { content: numberCell(100) }]);
      page.line([{ content: '得分', columns: page.width - 1 }, { content: '95分' }]);
    },
  },
  {
    name: '隔空行盖章',
    draw: (page) => {
      page.blank();
      page.full('单位（公章）：');
    },
  },
]);
