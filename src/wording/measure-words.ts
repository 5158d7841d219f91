/** 量词: words that count single things. Time, area, weight and money are measured, not counted, and are not here. */
const MEASURE_WORDS = new Set(
  (
    '个 件 辆 套 台 家 份 次 场 人 人次 名 位 户 只 头 条 张 本 册 篇 项 处 座 栋 间 所 块 把 支 根 株 棵 盏 部 架 艘 艇 ' +
    '批 批次 期 班 组 队 对 双 起 例 宗 桩 笔 幅 面 盘 卷 片 期次 场次 人份 户次 车次 点 站 村 镇 乡 街道 社区 企业 单位 项目'
  ).split(' '),
);

/** Words that people write one for the other, so that "台/套" is a choice; "次/人", "人/场" are proportions. */
const INTERCHANGEABLE = [
  '台 套 件 辆 只 个 把 部 架 批',
  '场 次 期 批次 场次 批',
  '份 册 本 篇 张 件 套',
  '家 个 户 所 处 座 间 企业 单位',
  '人 名 位 人次',
  '项 个 处 件 起 例 宗 项目',
].map((words) => new Set(words.split(' ')));

/** True for a unit that counts: 次, 家, 人次. */
export function isMeasureWord(word: string): boolean {
  return MEASURE_WORDS.has(word);
}

/** The words that people write for this one, itself among them: 名 and 位 for 人. */
export function interchangeableWords(word: string): ReadonlySet<string> {
  return new Set([word, ...INTERCHANGEABLE.filter((words) => words.has(word)).flatMap((words) => [...words])]);
}

/**
 * The words that a unit lists instead of settling on one: ["台","件","辆","套"] for "台、件、辆、套等". Empty for one
 * unit, a compound one (元/人·天, 件/万人) or one with its variant in brackets (台（套）).
 */
export function listedMeasureWords(unit: string): readonly string[] {
  const plain = unit.replace(/\s+/g, '');
  const openEnded = plain.length > 1 && plain.endsWith('等');
  const body = openEnded ? plain.slice(0, -1) : plain;
  const joined = body.split(/[、，,;；或]/).map(withoutBrackets);
  if (joined.length > 1 && joined.filter(isMeasureWord).length > 1) return joined;
  if (openEnded && joined.every(isMeasureWord)) return joined;
  const alternatives = body.split(/[/／]/).map(withoutBrackets);
  const areAlternatives =
    alternatives.length > 1 && INTERCHANGEABLE.some((words) => alternatives.every((word) => words.has(word)));
  return areAlternatives ? alternatives : [];
}

function withoutBrackets(word: string): string {
  return word.replace(/[(（][^()（）]*[)）]/g, '');
}
