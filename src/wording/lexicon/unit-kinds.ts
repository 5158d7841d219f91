import { words } from './family';

/** Units that count people or households. */
export const PEOPLE_UNITS = words('人 名 位 户 个人');

/** Units of area and length. */
export const EXTENT_UNITS = words('亩 公顷 平方公里 平方米 公里 千米 米 延米 km KM ㎡ m2 m²');

/** Units of weight, volume and energy. */
export const GOODS_UNITS = words('吨 公斤 千克 斤 立方 立方米 方 升 千瓦时 兆瓦 千瓦 度');

/** Units of things that have no halves. */
export const WHOLE_THINGS = words(
  '人 名 位 户 家 辆 台 套 件 次 场 期 个 项 座 所 栋 间 起 例 人次 批 篇 册 株 头 只 部 盏 眼 幢 艘 班 口 块 面 根 张 本 处 村 校',
);
