import { pattern } from './lexicon/family';
import {
  SURVEYING,
  SURVEYING_COUNTED,
  SURVEYING_DONE,
  FEELINGS,
  PEOPLE,
  SATISFACTION_NAMES,
} from './lexicon/satisfaction';
import { squeeze } from './plain-text';
import { remembered } from './remembered';

const FEELING = pattern`${FEELINGS}`;
/** A name that consists only of the people asked, as in many forms: 受益群众, 社会公众, 驻村工作队员. */
const PEOPLE_ALONE = pattern`^[\u4e00-\u9fff、“”"]{0,10}(?:${PEOPLE}|[人者员户民众属眷友客])$`;
const SATISFACTION_NAME = pattern`${SATISFACTION_NAMES}`;
const SURVEY = pattern`${SURVEYING}${SURVEYING_DONE}*${SURVEYING_COUNTED}`;

/** True for an indicator that fits under 满意度: it names a feeling, or only the people asked. */
export function mentionsSatisfaction(name: string): boolean {
  return namesFeeling(name) || namesPeople(name);
}

/** True for a name with a feeling or its signs: 企业满意度, 投诉次数. */
export const namesFeeling = remembered((name): boolean => FEELING.test(squeezedName(name)));

/** True for a name that consists only of the people asked. */
export const namesPeople = remembered((name): boolean => PEOPLE_ALONE.test(squeezedName(name)));

function squeezedName(name: string): string {
  return squeeze(name).replace(/^指标[\d一二三四五六七八九十]*[:、.]?/, '');
}

/** True for an indicator of satisfaction: 企业满意度, 群众满意率; not 满意度调查次数. */
export const isSatisfactionName = remembered((name): boolean => {
  const plain = squeeze(name);
  return SATISFACTION_NAME.test(plain) && !SURVEY.test(plain);
});

/** True for what counts a survey: 居民问卷发放数, 调查样本量. */
export function countsSurveys(name: string): boolean {
  return SURVEY.test(squeeze(name));
}
