import { anyOf, pattern } from '../../wording/lexicon/family';
import {
  BUILT_THINGS,
  FIGURATIVE_WORKS,
  GOODS_BOUGHT,
  HANDED_ON,
  INTERNAL_PROJECTS,
  NAMED_AS_MONEY,
  NO_WORKS_OF_OWN,
  PUBLIC_PLACES,
  PUBLIC_SERVICES,
  REFORMED,
  RUNNING_COST_PROJECTS,
  RUNNING_WORDS,
  WAYS_OF_BUYING,
  WORKS_IN_PROJECT_NAMES,
  WORKS_ON_BUILT_THINGS,
} from '../../wording/lexicon/project-kinds';
import { STUDY_PROJECTS } from '../../wording/lexicon/project-costs';
import { squeeze } from '../../wording/plain-text';

/** Pay, social insurance and office running costs, which have hardly any effect of their own. */
const RUNNING_COST = pattern`${RUNNING_COST_PROJECTS}`;
const RUNNING = pattern`${RUNNING_WORDS}`;
/** Works, repairs and purchases, for which 财预〔2021〕101号 asks for cost indicators. */
const ABOUT_WORKS = new RegExp(
  [
    `${anyOf(WORKS_IN_PROJECT_NAMES)}|工程(?!师)`,
    `${anyOf(BUILT_THINGS)}${anyOf(WORKS_ON_BUILT_THINGS)}`,
    `${anyOf(GOODS_BOUGHT)}${anyOf(WAYS_OF_BUYING)}|${anyOf(WAYS_OF_BUYING)}.{0,12}${anyOf(GOODS_BOUGHT)}$`,
  ].join('|'),
);
/** Names that sound like works, but are none: 人才工程, 改造思想. */
const NO_WORKS = new RegExp(`${anyOf(FIGURATIVE_WORKS)}工程|${anyOf(REFORMED)}改造`, 'g');
/** The deed at the end of a name is that of the project, unless it is the second of two: 设备采购及安装服务. */
const OVERSEES = pattern`^[^及和与、]*${anyOf(NO_WORKS_OF_OWN, STUDY_PROJECTS)}${NAMED_AS_MONEY}*$`;
/** Projects for the public, whose satisfaction can be asked. */
const FOR_PUBLIC = pattern`${PUBLIC_SERVICES}`;
const OF_PUBLIC = pattern`${PUBLIC_PLACES}`;
const NOT_FOR_PUBLIC = pattern`${INTERNAL_PROJECTS}`;
/** Projects that pass on money, whose product has no quality of its own. */
const IS_HANDED_ON = pattern`${HANDED_ON}`;

/** True for running costs by the project's name: 人员经费, 公用经费. */
export function isRunningCost(project: string): boolean {
  return RUNNING_COST.test(squeeze(project));
}

/** True for running costs and other 经费 for an office's operation: 补充业务经费. */
export function isRunningProject(project: string): boolean {
  const name = squeeze(project);
  return RUNNING_COST.test(name) || (name.endsWith('经费') && RUNNING.test(name));
}

/** True for 工程、修缮、购置 by the project's name. */
export function isWorks(project: string): boolean {
  const name = squeeze(project).replace(NO_WORKS, '');
  return ABOUT_WORKS.test(name) && !OVERSEES.test(name);
}

/** True when the project's name or goals show that it serves people outside the office. */
export function servesPublic(project: string, goals: readonly string[]): boolean {
  const name = squeeze(project);
  return (
    !NOT_FOR_PUBLIC.test(name) &&
    !RUNNING_COST.test(name) &&
    (OF_PUBLIC.test(name) || [name, ...goals].some((text) => FOR_PUBLIC.test(text)))
  );
}

/** True for 补贴, 债务还本付息 by the project's name. */
export function isHandedOn(project: string): boolean {
  return IS_HANDED_ON.test(squeeze(project));
}
