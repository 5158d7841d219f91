/** A wrong word and its correction. */
export interface Typo {
  readonly wrong: RegExp;
  /** The correction; $1 inserts a group of the pattern. */
  readonly right: string;
  /** The word is right after one of these characters. */
  readonly rightBehind?: string;
}

/** Characters that are not 简体: Japanese and traditional forms left by OCR and some input methods. */
export const FOREIGN_CHARACTERS: Readonly<Record<string, string>> = {
  満: '满',
  効: '效',
  済: '济',
  経: '经',
  値: '值',
  産: '产',
  隻: '只',
  審: '审',
  績: '绩',
  標: '标',
  數: '数',
  質: '质',
  務: '务',
  項: '项',
  資: '资',
  財: '财',
  費: '费',
  業: '业',
  實: '实',
  際: '际',
  計: '计',
  劃: '划',
  總: '总',
  額: '额',
  對: '对',
  應: '应',
  設: '设',
  開: '开',
  時: '时',
  發: '发',
  變: '变',
  動: '动',
  達: '达',
  検: '检',
  対: '对',
  単: '单',
};

/**
 * Words that are never right in forms. Each pattern contains enough context to spare proper words (职工工作, 工作日标准, 公园满意度,
 * 目的的), because a false alarm is worse than a missed typo.
 */
export const TYPOS: readonly Typo[] = [
  { wrong: /(组织|开展|举办|参加)种类(?![丰多齐繁])(?=[\u4e00-\u9fff]{0,6}活动)/g, right: '$1各类' },
  { wrong: /组织开(?=[省市州县区]级)/g, right: '组织开展' },
  { wrong: /履职工工作/g, right: '履职工作' },
  { wrong: /(企业|群众|公众|居民|客户|服务对象)投情况/g, right: '$1投诉情况' },
  { wrong: /满意渡|满意底(?![线色])|满[义易]度|满意度度(?!量)/g, right: '满意度' },
  { wrong: /(完成|合格|达标|覆盖|及时|准确|执行|到位|满意|知晓|就业|增长|普及|利用|入学|成活|参与)律/g, right: '$1率' },
  { wrong: /率率(?![先领])/g, right: '率' },
  { wrong: /复盖(?=率|面|范围)/g, right: '覆盖', rightBehind: '修恢' },
  { wrong: /普极率/g, right: '普及率' },
  { wrong: /合恪/g, right: '合格' },
  { wrong: /绩郊/g, right: '绩效' },
  { wrong: /审枋/g, right: '审核' },
  { wrong: /不[底抵]于/g, right: '不低于' },
  { wrong: /己(?=完成|建成|开工|竣工|验收)/g, right: '已', rightBehind: '自知克利' },
  { wrong: /按排(?=资金|专人|工作|活动|培训)/g, right: '安排' },
  { wrong: /布署(?!名)/g, right: '部署' },
  { wrong: /园满(?=完成|成功|结束|落幕)/g, right: '圆满' },
  { wrong: /竟(?=争力|争性|赛活动|赛项目)/g, right: '竞' },
  { wrong: /贷币(?!种)/g, right: '货币' },
  { wrong: /(台|记|转|对)帐(?![篷子幕])/g, right: '$1账' },
  { wrong: /帐(?=户|务|目|簿|册)/g, right: '账' },
  { wrong: /部份(?=资金|项目|企业|工作|人员|经费)/g, right: '部分' },
  { wrong: /幅射/g, right: '辐射' },
  { wrong: /松驰/g, right: '松弛' },
  { wrong: /防犯(?=风险|措施|机制|化解)/g, right: '防范' },
  { wrong: /措失(?![当效败去])/g, right: '措施' },
  { wrong: /渡假/g, right: '度假' },
  { wrong: /年渡(?=目标|计划|预算|任务|工作|绩效|指标)/g, right: '年度' },
  { wrong: /制渡/g, right: '制度' },
  { wrong: /额渡/g, right: '额度' },
  { wrong: /专顷/g, right: '专项' },
  { wrong: /(绩效|总体|年度)日标/g, right: '$1目标' },
  { wrong: /产山指标/g, right: '产出指标' },
  { wrong: /(经济|社会|生态)效盖/g, right: '$1效益' },
  { wrong: /的的(?!确)/g, right: '的', rightBehind: '目标' },
];
