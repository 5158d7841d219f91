import { words, type Family } from './family';

/** Substances directly after their unit: kgCO2, mgCOD, tce. */
export const SUBSTANCES = words(
  'CO2e CO₂e CO2 CO₂ CODcr COD BOD5 BOD NH3-N NOx SO2 TVOC VOC PM2.5 PM10 TN TP ce bm eq',
);

/** Units that are written together, the larger first: 15公里600米, 1小时20分. Each has its size in the smallest one. */
export const WRITTEN_TOGETHER: readonly ReadonlyMap<string, number>[] = [
  new Map([
    ['公里', 1_000_000],
    ['米', 1000],
    ['厘米', 10],
    ['毫米', 1],
  ]),
  new Map([
    ['吨', 1_000_000],
    ['公斤', 1000],
    ['克', 1],
  ]),
  new Map([
    ['公顷', 15],
    ['亩', 1],
  ]),
  new Map([
    ['周', 604_800],
    ['天', 86_400],
    ['小时', 3600],
    ['分钟', 60],
    ['秒', 1],
  ]),
  new Map([
    ['年', 12],
    ['个月', 1],
  ]),
  new Map([
    ['元', 10],
    ['角', 1],
  ]),
  // Contracts count a month as thirty days.
  new Map([
    ['个月', 30],
    ['天', 1],
  ]),
];

/** Spellings of one measure; the first is the standard one. */
export const MEASURES: readonly Family[] = [
  words('% 百分比 百分数 个百分比 个百分数 ﹪ ٪'),
  words('‰ 千分比'),
  words('百分点 个百分点'),
  words('公里 千米 km KM Km'),
  words('米 m M 公尺 延米 延长米'),
  words('厘米 cm CM 公分'),
  words('毫米 mm MM'),
  words('平方米 ㎡ m2 M2 m² M² 平米 平方'),
  words('平方公里 km2 KM2 km² ㎢ 平方千米'),
  words('立方米 m3 M3 m³ M³ ㎥ 立方 方'),
  words('公顷 hm2 hm² ha'),
  words('亩'),
  words('吨 t T'),
  words('公斤 千克 kg KG Kg ㎏'),
  words('克 g'),
  words('毫克 mg'),
  words('微克 ug μg'),
  words('斤'),
  words('升 L'),
  words('毫升 ml mL'),
  words('千瓦 kW KW kw'),
  words('千瓦时 kWh KWh kwh 度'),
  words('兆瓦 MW'),
  words('分贝 dB db dB(A) dB(a) 分贝(A)'),
  words('摄氏度 ℃ °C'),
  words('兆比特每秒 Mbps mbps 兆'),
  words('GB G'),
  words('TB'),
  words('人次 人/次 人·次'),
  words('吨公里'),
  words('学时 课时'),
  words('人天 人日 人·天'),
];

/** Scales whose name stands before the figure, which has no unit: pH 6-9. */
export const SCALES = words('pH PH ph Ph AQI PUE');
