import { squeeze } from '../../wording/plain-text';

/** Pay, social insurance and office running costs: they have hardly any effect of their own to aim at. */
const RUNNING_COST = /人员经费|工资|薪酬|社保|社会保险|养老保险|医疗保险|公用经费|公积金|运转经费|遗属补助|离退休/;
/** Works, repairs and purchases, for which 财预〔2021〕101号 asks for cost indicators. */
const WORKS =
  /修缮|维修|大修|装修|购置|采购|基建|新建|扩建|改建|改造|(?:工程|项目)建设|工程(?!师)|(?:楼|房|舍|路|桥|馆|场|站|所|园|区|库|厂|渠|管网|基地|中心|设施|平台|系统|设备)建设/;
/** Words that sound like works and are none: 人才工程, 民生工程, 采购监管, 改造思想. */
const NO_WORKS =
  /(?:人才|民生|民心|希望|惠民|暖心|细胞|培育|培养|素质|品牌|文化|信用|名师|计划)工程|工程(?:监管|监督|造价管理|质量监督|咨询|评审)|采购(?:监管|监督|管理|评审|代理|中心|业务)|(?:劳动|社区|思想)改造/;
/** Projects for the public: people outside the office can say whether they are satisfied. */
const FOR_PUBLIC = /补贴|补助|救助|资助|培训|免费开放|惠民|公共服务|改造|养护|展览|服务对象/;
const NOT_FOR_PUBLIC = /运转|科研|课题|债务|还本付息|涉密|保密|机关|办公/;
/** Money handed on: what is produced has no quality of its own. */
const HANDED_ON = /补贴|补助|还本付息|偿还|债券|债务|付息/;

/** 人员经费, 公用经费, by the project's name. */
export function isRunningCost(project: string): boolean {
  return RUNNING_COST.test(squeeze(project));
}

/** 工程、修缮、购置, by the project's name. */
export function isWorks(project: string): boolean {
  return WORKS.test(squeeze(project).replace(new RegExp(NO_WORKS, 'g'), ''));
}

/** True when the texts (name, goals) say that the project serves people outside the office. */
export function servesPublic(project: string, goals: readonly string[]): boolean {
  const name = squeeze(project);
  return (
    !NOT_FOR_PUBLIC.test(name) && !RUNNING_COST.test(name) && [name, ...goals].some((text) => FOR_PUBLIC.test(text))
  );
}

/** 补贴, 债务还本付息, by the project's name. */
export function isHandedOn(project: string): boolean {
  return HANDED_ON.test(squeeze(project));
}
