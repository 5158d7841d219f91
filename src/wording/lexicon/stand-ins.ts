import { words } from './family';

/** Letters and signs that stand for a figure to be filled in: ≥X人次, **%, ○○项. */
export const STAND_IN_MARKS = words('X x × ✕ ✖ * ＊ # N n ? ？ ○ 〇 ◯ ● □ ■ ▢ △ ▲ ☆ ★ ⊗ Y M');

/** Put the value off, or say that there is none: the target is missing all the same. */
export const POSTPONING = words(`
  待定 未定 暂定 暂无 待填 待填写 待填报 待补 待补充 待完善 待明确 待确定 待核 待核实 待核定 待测算 待批复 另定 另行确定 另行通知
  尚未确定 暂未确定 暂不确定 不确定 未确定 未明确 未填 未填写 空缺 缺 略 同上 见附件 详见附件 见附表 详见附表 详见方案 见方案 详见实施方案
  见备注 详见备注 详见合同 见合同 见说明 详见说明 详见文件 见文件
  N/A NA n/a TBD tbd TODO null NULL none None NaN 不适用 无此项 不涉及 无需填写 不填
  据实 按实 按实际 据实填写 据实填报 据实结算 据实列支 以实际为准 按实际情况 根据实际情况 视实际情况 视情况 视情况而定 按需 按需要 根据需要
  按上级要求 按要求 按上级文件 按上级下达 以上级文件为准 以上级下达为准 以批复为准 以文件为准 以合同为准
`);

/** What a template prints where the user is to write: 文字描述, 此处填写. */
export const TEMPLATE_PROMPTS = words(`
  文字描述 文字说明 此处填写 请填写 请输入 请选择 点击输入 单击此处 填写内容 填写指标值 填写目标值 数值 定性描述 定量描述 示例 样例
`);
