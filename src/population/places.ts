// The places that the law knows, as a tree: county → prefecture → province → nation.
// A value of the law is looked up along this chain; there is no other fallback.

import { oneOf } from '../engine/fact.ts';
import type { Label } from '../engine/quantity.ts';
import { household } from '../engine/quantity.ts';

export interface Place {
  readonly label: Label;
  /** The place above; `everywhere` is the nation. */
  readonly within: string;
}

function place(within: string, en: string, zh: string): Place {
  return { within, label: { en, zh } };
}

const nation = 'everywhere';

/** Zhejiang's prefectures, in the order of the yearbooks. */
export const prefectures = {
  hangzhou: place('zhejiang', 'Hangzhou', '杭州市'),
  ningbo: place('zhejiang', 'Ningbo', '宁波市'),
  wenzhou: place('zhejiang', 'Wenzhou', '温州市'),
  jiaxing: place('zhejiang', 'Jiaxing', '嘉兴市'),
  huzhou: place('zhejiang', 'Huzhou', '湖州市'),
  shaoxing: place('zhejiang', 'Shaoxing', '绍兴市'),
  jinhua: place('zhejiang', 'Jinhua', '金华市'),
  quzhou: place('zhejiang', 'Quzhou', '衢州市'),
  zhoushan: place('zhejiang', 'Zhoushan', '舟山市'),
  taizhou: place('zhejiang', 'Taizhou', '台州市'),
  lishui: place('zhejiang', 'Lishui', '丽水市'),
} as const;

const provinces = {
  zhejiang: place(nation, 'Zhejiang', '浙江省'),
  beijing: place(nation, 'Beijing', '北京市'),
  tianjin: place(nation, 'Tianjin', '天津市'),
  hebei: place(nation, 'Hebei', '河北省'),
  shanxi: place(nation, 'Shanxi', '山西省'),
  innerMongolia: place(nation, 'Inner Mongolia', '内蒙古自治区'),
  liaoning: place(nation, 'Liaoning', '辽宁省'),
  jilin: place(nation, 'Jilin', '吉林省'),
  heilongjiang: place(nation, 'Heilongjiang', '黑龙江省'),
  shanghai: place(nation, 'Shanghai', '上海市'),
  jiangsu: place(nation, 'Jiangsu', '江苏省'),
  anhui: place(nation, 'Anhui', '安徽省'),
  fujian: place(nation, 'Fujian', '福建省'),
  jiangxi: place(nation, 'Jiangxi', '江西省'),
  shandong: place(nation, 'Shandong', '山东省'),
  henan: place(nation, 'Henan', '河南省'),
  hubei: place(nation, 'Hubei', '湖北省'),
  hunan: place(nation, 'Hunan', '湖南省'),
  guangdong: place(nation, 'Guangdong', '广东省'),
  guangxi: place(nation, 'Guangxi', '广西壮族自治区'),
  hainan: place(nation, 'Hainan', '海南省'),
  chongqing: place(nation, 'Chongqing', '重庆市'),
  sichuan: place(nation, 'Sichuan', '四川省'),
  guizhou: place(nation, 'Guizhou', '贵州省'),
  yunnan: place(nation, 'Yunnan', '云南省'),
  tibet: place(nation, 'Tibet', '西藏自治区'),
  shaanxi: place(nation, 'Shaanxi', '陕西省'),
  gansu: place(nation, 'Gansu', '甘肃省'),
  qinghai: place(nation, 'Qinghai', '青海省'),
  ningxia: place(nation, 'Ningxia', '宁夏回族自治区'),
  xinjiang: place(nation, 'Xinjiang', '新疆维吾尔自治区'),
} as const;

/** Counties and cities that have values of their own. */
const counties = {
  linan: place('hangzhou', 'Lin’an', '临安区'),
  tonglu: place('hangzhou', 'Tonglu', '桐庐县'),
  chunan: place('hangzhou', 'Chun’an', '淳安县'),
  jiande: place('hangzhou', 'Jiande', '建德市'),
  guangzhou: place('guangdong', 'Guangzhou', '广州市'),
  shenzhen: place('guangdong', 'Shenzhen', '深圳市'),
} as const;

/** Every place by name. */
export const places: Readonly<Record<string, Place>> = {
  ...prefectures,
  ...provinces,
  ...counties,
  elsewhere: place(nation, 'elsewhere in the nation', '其他地区'),
  // where the nation's synthesised people live: as elsewhere, but for what provinces add to a national minimum
  nationalAverage: place('elsewhere', 'the nation on average', '全国平均'),
};

const names = Object.keys(places) as [string, ...string[]];

/** Where the household lives. */
export const livesIn = oneOf({
  name: 'place',
  label: { en: 'place', zh: '地区' },
  of: household,
  kinds: names,
});
