import { parseTargetValue } from '../../src/wording/parse-target-value';
import { printed } from './printed-target';

/** Bounds said in words before and behind the number, and cells with more than one figure. */
test.each(
  Object.entries({
    高过95: '＞95',
    '高出95%': '＞95%',
    多过300人: '＞300人',
    长过30天: '＞30天',
    少过3起: '＜3起',
    '低过5‰': '＜5‰',
    '不高过8%': '≤8%',
    '95%≥': '≥95%',
    '12场 ≥': '≥12场',
    '3起≤': '≤3起',
    以50万元为限: '≤50万元',
    以300万元为上限: '≤300万元',
    '以95%为底线': '≥95%',
    以90分为下限: '≥90分',
    限50万元: '≤50万元',
    限额120万元: '≤120万元',
    满300人: '≥300人',
    保底200户: '≥200户',
    不满300人: '＜300人',
    '满意度95%': '95%',
    '充足率95%': '95%',
    限额以上企业95家: '95家',
    足额发放300人: '300人',
  }),
)('%s: %s', (text, expected) => {
  const { kind, operator, number, unit } = parseTargetValue(text);
  expect([kind, `${operator ?? ''}${number?.toFixed() ?? ''}${unit ?? ''}`]).toEqual(['number', expected]);
});

test.each([
  ['不高于2025年', 'reference ≤'],
  ['低于2024年', 'reference ＜'],
  ['不超过2025年度', 'reference ≤'],
  ['2025年', 'date'],
  ['以工代赈', 'qualitative'],
  ['限期整改', 'qualitative'],
  ['足额发放', 'qualitative'],
])('no figure: %s', (text, expected) => {
  expect(printed(parseTargetValue(text))).toBe(expected);
});

test.each([
  ['120人/40户', '120人', '40户'],
  ['120人、40户', '120人', '40户'],
  ['≥2公里、≥5000平方米', '2公里', '≥5000平方米'],
  ['12个乡镇、85个村', '12个', '85个村'],
  ['8场及500人次', '8场', '500人次'],
  ['1次/2年', '1次/2年', null],
  ['5件/10万人', '5件/10万人', null],
  ['1名/300人', '1名/300人', null],
  ['15元/100公里', '15元/100公里', null],
  ['600元/人·年', '600元/人·年', null],
  ['6期，每期50人', '6期', null],
  ['≥5项，其中省级2项', '5项', null],
  ['95%，较上年提高2个百分点', '95%', null],
])('%s: %s and %s', (text, first, also) => {
  const target = parseTargetValue(text);
  expect([`${target.number?.toFixed() ?? ''}${target.unit ?? ''}`, target.also]).toEqual([first, also]);
});
