import { pinyin } from 'pinyin-pro';
import { mostUsedCharacters } from '../../src/library/packed-syllables';

/** Additional readings needed for office words: 会计, 行业, 增长, 重复, 调查. As pairs of character and syllable. */
const OTHER_READINGS =
  '薄bo 堡bu 便pian 屏bing 泊po 参shen 藏zang 曾zeng 差chai 长zhang 朝zhao 称chen 盛cheng 重chong 传zhuan 幢chuang 伺ci 单shan ' +
  '弹dan 石dan 得dei 的di 地de 提di 调diao 都du 给ji 还huan 行hang 核hu 会kuai 系ji 降xiang 强jiang 校jiao 解xie 圈juan 卡qia ' +
  '壳qiao 落la 乐yue 露lou 率shuai 埋man 没mo 模mu 粘zhan 色shai 厦xia 省xing 识zhi 属zhu 数shuo 拓ta 削xue 血xie 着zhuo';

/**
 * The 3,755 most used characters (level 1 of GB 2312), which may be typed in place of others with the same sound: 帐 for
 * 账, 渡 for 度, 陪 for 培.
 */
const MISTYPED = mostUsedCharacters();

/**
 * By syllable (without tone, v for ü): the characters of the texts with this reading. A character has its reading as a
 * single character, its readings in the texts, and the additional ones for office words.
 */
export function readSyllables(texts: readonly string[]): Readonly<Record<string, string>> {
  const readings = new Map<string, Set<string>>();
  const add = (character: string, syllable: string): void => {
    readings.set(character, (readings.get(character) ?? new Set()).add(syllable));
  };
  for (const text of [...texts, ...MISTYPED]) {
    const syllables = pinyin(text, { toneType: 'none', v: true, type: 'array' });
    Array.from(text).forEach((character, at) => {
      if (!/^\p{Script=Han}$/u.test(character)) return;
      add(character, pinyin(character, { toneType: 'none', v: true }));
      add(character, syllables[at] ?? '');
    });
  }
  for (const [, character = '', syllable = ''] of OTHER_READINGS.matchAll(/(\p{Script=Han})([a-z]+)/gu)) {
    if (readings.has(character)) add(character, syllable);
  }
  const table: Record<string, string> = {};
  for (const [character, syllables] of readings) {
    for (const syllable of syllables) table[syllable] = (table[syllable] ?? '') + character;
  }
  return Object.fromEntries(Object.entries(table).sort(([a], [b]) => (a < b ? -1 : 1)));
}
