import { parseScoring, type Scoring } from '../../../src/rules/facts/scoring';

/** Awards as "threshold→points", steps as "-0.5分/1个 below". */
function flatten({ awards, steps, direction }: Scoring): string[] {
  return [
    ...awards.map(({ threshold, points }) => {
      const level = threshold
        ? `${threshold.operator ?? ''}${threshold.number?.toString() ?? ''}${threshold.unit ?? ''}`
        : '';
      return `${level}→${points.toString()}`;
    }),
    ...steps.map(
      ({ effect, points, isShare, per, unit, side }) =>
        `${effect === 'deduct' ? '-' : '+'}${points.toString()}${isShare ? '%' : '分'}/${per.toString()}${unit} ${side ?? '?'}`,
    ),
    ...(direction ? [`${direction.better}${direction.isPlain ? '' : '?'}`] : []),
  ];
}

test.each([
  ['140亿元以上得140分，每减少10亿扣0.5分，扣完为止', ['≥140亿元→140', '-0.5分/10亿 below', 'more']],
  ['40个得5分,每减少1个得0.5分', ['40个→5', '+0.5分/1个 below']],
  ['5次以上得3分，每减少一次扣0.5分', ['≥5次→3', '-0.5分/1次 below', 'more']],
  ['5分，每减少1个扣5分，扣完为止', ['-5分/1个 below', 'more']],
  ['增长率达7.5%得4分，每减少1%扣0.5分', ['7.5%→4', '-0.5分/1% below', 'more']],
  ['州级签约项目履约率达70%得4分,每减少5%扣1分', ['70%→4', '-1分/5% below', 'more']],
  ['满意度95%以上得5分，每减少5%扣1分', ['≥95%→5', '-1分/5% below', 'more']],
  ['100%得3分，否则不得分', ['100%→3']],
  ['到位率100%得5分，每少10个百分点以内扣1分，扣完为止。', ['100%→5', '-1分/10个百分点 below', 'more']],
  ['该指标达到目标值计满分，每降低1个百分点扣权重分的10%，扣完为止。', ['→full', '-10%/1个百分点 below', 'more']],
  ['每超过结转结余率1个百分点扣1分，扣完为止。', ['-1分/1个百分点 above', 'less']],
  ['每超（低）10%扣0.5分，扣完为止。', ['-0.5分/10% ?']],
  ['小于或等于目标得100，否则得0', ['→100', '→0', 'less']],
  ['正向指标，全部完成得满分，未完成得分=实际完成值/目标值*指标分值', ['→full', 'more']],
  ['反向指标，完成得满分，未完成不得分', ['→full', 'less']],
  ['完成得满分，未完成按比例得分', ['→full', 'more?']],
  ['完成得满分，每低1个百分点扣2%', ['→full', '-2%/1个百分点 below', 'more']],
  ['不超过目标值得满分，每超1%扣5%', ['→full', '-5%/1% above', 'less']],
  ['等于目标值得满分，否则不得分', ['→full']],
  ['得分=目标值÷实际完成值×分值', ['less']],
  ['80%-90%得8分；≥90%得10分；60%以下不得分', ['80%→8', '≥90%→10']],
  ['1.目标与政策一致，计1分；2.与职责相关，计1.5分。', ['→1', '→1.5']],
  ['优得5分，良得3分，差不得分', ['→5', '→3']],
  ['按时完成得满分，每逾期1天扣1分', ['→full', '-1分/1天 late']],
  ['每发生一起扣2分', ['-2分/1起 ?']],
  ['未达指标值酌情扣分', []],
  ['', []],
])('%s', (text, said) => {
  expect(flatten(parseScoring(text))).toEqual(said);
});
