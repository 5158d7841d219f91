import { words } from './family';

/** People that a name counts at its end: 参训学员数. */
export const COUNTED_PEOPLE = words('人 员工 职工 学员 学生 教师');

/** Names of what is measured without a unit: 满意度评分, 基尼系数. */
export const WITHOUT_UNIT = words(
  '系数 乘数 指数 倍数 杠杆 PUE 基尼 名次 排名 位次 评分 得分 分值 分数 等级 级别 比值 比例 配比 师生比 容积率 倍率 版本 能效比',
);
