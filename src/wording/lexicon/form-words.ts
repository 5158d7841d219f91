import { words } from './family';

/** Endings of names of departments, which have units below them; 分局 is none. */
export const DEPARTMENT_ENDINGS = words('厅 委员会 人民政府 法院 检察院');

/** Administrative divisions at the start of a title. */
export const DIVISIONS = words('省 市 县 区 州 旗 级');

/** Words of form titles in general; a title made only of them names no project. */
export const TITLE_WORDS = words(
  '本级 部门 单位 财政 预算 项目 支出 专项 资金 绩效 目标 指标 申报 设置 批复 编制 年度 表',
);

/** Texts by which a template asks for words. */
export const ASKS_FOR_WORDS = words('文字描述 文字说明 请填写 填写 此处填写');

/** Words that begin a description of the name, not of the required value. */
export const EXPLAINS_A_NAME = words('反映 考察 考核 衡量 主要 指');

/** Names of the whole budget. */
export const WHOLE_SPENDING = words('整体支出 部门支出 全部支出');

/** Words before the number of a task whose name is only a number: 任务1. */
export const NUMBERED_THINGS = words('任务 项目 工作 职能');

/** Level 1 names of the forms of 湖北 and 湖南 for management, which is often judged in words. */
export const MANAGEMENT_LEVELS = words('管理 投入 过程 决策');

/** Words found in explanations. */
export const EXPLANATIONS = words('情况 程度 是否');

/** Standards that a target value is taken from (财预〔2020〕10号): 计划标准, 行业标准. */
export const KINDS_OF_STANDARD = words('计划 行业 历史 预算支出 国家 地方 其他');

/** Endings of short headings beside a goal: 部门职能, 支出项目名称. */
export const HEADINGS_BESIDE_GOALS = words('名称 金额 任务 职能 目标 内容 说明 备注');

/** Words of a title that name the form's scope: 整体支出绩效目标表, 专项资金绩效目标表. */
export const TITLE_SCOPES = words('整体 部门预算项目 项目 专项资金 专项');

/** Words in headings of columns that describe an indicator or its scoring. */
export const EXPLAINING_HEADINGS = words('解释 说明 评分标准 扣分标准');
