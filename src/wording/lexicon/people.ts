import { words } from './family';

/**
 * Words that imply learners, in the name of a project that does not mention them. The lists below do the same for
 * others.
 */
export const LEARNING = words('教育 学校 校园 中小学 幼儿园 高校 资助 助学 奖学 营养 课 学');
/** Words that imply patients. */
export const HEALTH = words('医 卫生 健康 病 诊 药 疫 防治');
/** Words that imply farmers. */
export const FARMING = words(
  '农 乡村 村 种植 养殖 粮 土地 耕地 林 果 畜 牧 渔 草原 草场 棚圈 饲草 茶 蚕 扶贫 脱贫 衔接',
);
/** Words that imply travellers. */
export const TRAVEL = words('交通 公交 客运 车站 机场 铁路 轨道 航 港');
/** Words that imply visitors and readers. */
export const CULTURE = words('文化 文旅 旅游 景区 博物 纪念 美术 科技馆 体育馆 展 演 影 图书 阅 公园');
/** Words that imply people in need. */
export const POVERTY = words('救助 救济 低保 困难 临时 民政 社会保障 扶贫 脱贫');
/** Words that imply retired people. */
export const RETIREMENT = words('退休 养老 老干部');
/** Words that imply disabled people. */
export const DISABILITY = words('残联 残疾 助残 康复');
/** Words that imply old people. */
export const OLD_AGE = words('养老 敬老 老龄 高龄');
/** Words that imply women and children. */
export const CHILDHOOD = words('儿童 未成年 妇女 幼');
/** Words that imply people in training. */
export const TRAINING = words('培训 教育 学');
/** Words that imply investors. */
export const INVESTMENT = words('招商 投资 外资 商务');
/** Words that imply insured people. */
export const INSURANCE = words('医保 社保 养老保险 医疗保险 参保');
/** Words that imply parties of a case. */
export const JUSTICE = words('法 案 仲裁 检察 审判 司法');
