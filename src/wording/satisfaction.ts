import { pattern } from './lexicon/family';
import { ASKING, ASKING_COUNTED, ASKING_DONE, FEELINGS, PEOPLE, SATISFACTION_NAMES } from './lexicon/satisfaction';
import { squeeze } from './plain-text';
import { remembered } from './remembered';

const FEELING = pattern`${FEELINGS}`;
/** Many forms write only whose satisfaction is meant: 受益群众, 社会公众. */
const PEOPLE_ALONE = pattern`^[\u4e00-\u9fff、“”"]{0,10}${PEOPLE}$`;
const SATISFACTION_NAME = pattern`${SATISFACTION_NAMES}`;
const SURVEY = pattern`${ASKING}${ASKING_DONE}*${ASKING_COUNTED}`;

/** True for an indicator that can stand under 满意度: it names a feeling, or only those who have it. */
export const mentionsSatisfaction = remembered((name): boolean => {
  const plain = squeeze(name).replace(/^指标[\d一二三四五六七八九十]*[:、.]?/, '');
  return FEELING.test(plain) || PEOPLE_ALONE.test(plain);
});

/** True for an indicator that is a satisfaction: 企业满意度, 群众满意率; not 满意度调查次数. */
export const isSatisfactionName = remembered((name): boolean => {
  const plain = squeeze(name);
  return SATISFACTION_NAME.test(plain) && !SURVEY.test(plain);
});
