import { parseScoring } from './scoring';
import { squeeze } from '../../wording/plain-text';
import type { Indicator } from '../../goals/goal-table';

/** 定性 words of degree or of movement: nobody can say when they are reached. */
const VAGUE =
  /提高|提升|加强|增强|改善|优化|促进|推动|推进|带动|扩大|增加|减少|降低|维护|明显|显著|良好|较好|有效|长期|长远|深远|持续|稳步|稳定|不断|逐步|逐年|进一步|大幅|较大|充分|积极/;
/** Words that can be answered with yes or no, also beside a vague one (“有效覆盖无遗漏”). */
const DECIDABLE =
  /合规|合法|健全|规范|完整|齐全|完备|按时|及时|按期|按月|足额|公开|真实|准确|达标|合格|通过|相符|符合|一致|科学|合理|安全|覆盖|应[^，。]尽|优秀|优良|完好|到位|零|无|未发生|不(?![断])|没有|杜绝/;
/** “完成” alone: it is done or not, but what is to be done is not said. */
const BARE_DONE = /^(?:已|全部|按计划|基本)?完成$/;

export type Measurability = 'vague' | 'bare-done' | 'decidable';

/** True for words that say plainly when they are true: “每月足额拨付”, and none of degree beside them. */
export function isPlainlyDecidable(value: string): boolean {
  const plain = squeeze(value);
  return DECIDABLE.test(plain) && !VAGUE.test(plain);
}

/** How far a 定性 value can be judged, by its words. */
export function measurabilityOf(value: string): Measurability {
  const plain = squeeze(value).replace(/[。.；;，,]+$/, '');
  if (BARE_DONE.test(plain)) return 'bare-done';
  if (/\d/.test(plain) || DECIDABLE.test(plain)) return 'decidable';
  return VAGUE.test(plain) ? 'vague' : 'decidable';
}

/** “优得5分，良得3分，差不得分”, “显著、一般、不显著”: the standard says what each grade is worth, or names three. */
const GRADES =
  /优.{0,14}良.{0,14}[中差]|(?:显著|明显|较好|达成|完全|有效).{0,24}(?:部分|一般|基本|较).{0,24}(?:未|不|较差|差|没有|较低)|[一三1]档.{0,30}[二两2]档|分为?(?:三|四|五|3|4|5)(?:个?档|级|个?等级)/;

/** True when the row's 评分标准 or descriptions grade a 定性 value. */
export function isGraded({ texts }: Indicator): boolean {
  const words = squeeze(
    [texts.scoring, texts.explanation, texts.formula, texts.note].filter((text) => text !== undefined).join('\n'),
  );
  return (
    GRADES.test(words) || parseScoring(texts.scoring ?? '').awards.filter(({ points }) => points !== 'full').length >= 2
  );
}
