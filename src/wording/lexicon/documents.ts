import { words } from './family';

/** Kinds of documents and records that a value is based on: 工资发放规定, 2024年工作计划. */
export const DOCUMENT_KINDS = words(`
  规定 规范 办法 计划 文件 通知 方案 合同 协议 批复 条例 意见 要求 标准 调查 统计 台账 《
`);

/** Words after a number that belongs to a document or a year: 〔2021〕101号, 第3条. */
export const DOCUMENT_NUMBERS = words('年 年度 号 条 款 版 期 章 页');

/** Words after the project's name in a form's title. */
export const FORM_PURPOSES = words('申报 批复 审批 填报 设置');

/** Words in the names of files that tell versions of one document apart: 林业局（定稿）, 水利局-修改稿2, 副本. */
export const FILE_VERSIONS = words(`
  定稿 终稿 初稿 草稿 送审稿 修改稿 修订稿 上报稿 报送稿 审定稿 最终版 最终稿 最新版 最新 最终 修改版 修改后 修改 退回 新版 旧版 新 旧 原 副本 复件 备份 版 稿
`);
