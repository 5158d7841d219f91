import { squeeze } from './plain-text';
import { remembered } from './remembered';

/** What people feel, or how they show it. */
const FEELING = /满意|好评|差评|投诉|认可|认同|评价|评议|测评|评分|反馈|反映|反响|口碑|表扬|信访|获得感|幸福感|信任/;
/** Many forms write only whose satisfaction is meant: 受益群众, 社会公众. */
const PEOPLE_ALONE =
  /^[\u4e00-\u9fff、“”"]{0,10}(?:对象|群众|公众|民众|大众|百姓|居民|村民|市民|农户|群体|职工|员工|干部|家长|学生|师生|教师|企业|单位|商户|客商|客户|用户|患者|旅客|游客|观众|读者|学员|老人|妇女|儿童|残疾人|退役军人|人员)$/;
const SATISFACTION_NAME = /满意度|满意率|好评率/;
/** Asking people is work done, whatever it is about. */
const SURVEY =
  /(?:满意度|满意率|好评率)?(?:的)?(?:调查|调研|测评|测评表|问卷|回访|评价|评议|访谈)(?:表|问卷|活动|工作|报告)*(?:次数|场次|份数|数量|人数|户数|回收率|覆盖率|完成率|完成时间|开展率|参与率|有效率|数|率)/;

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
