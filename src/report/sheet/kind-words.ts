// Chinese words for the kinds of facts and the options of choices. In English a kind is told as documents write it.

import type { Language } from '../language.ts';

const chinese: Readonly<Record<string, string>> = {
  none: '无',
  other: '其他',
  elsewhere: '省外',
  // Town and country; land and kind of a home; tenure.
  urban: '城镇',
  rural: '农村',
  homestead: '宅基地',
  ordinary: '普通住房',
  highEnd: '高档住房',
  detached: '独栋住房',
  owned: '自有',
  rented: '租赁',
  // Registration, sex, marriage.
  here: '本地',
  province: '省内',
  male: '男',
  female: '女',
  single: '未婚',
  married: '已婚',
  divorced: '离异',
  widowed: '丧偶',
  // Schooling.
  preschool: '学前',
  primary: '小学',
  lowerSecondary: '初中',
  upperSecondary: '高中',
  juniorCollege: '大专',
  bachelor: '本科及以上',
  college: '大专及以上',
  degree: '学历教育',
  certificate: '职业资格',
  // Work and employers.
  unknown: '未知',
  small: '中小微企业',
  large: '大型企业',
  inactive: '不在业',
  pupil: '在校学生',
  employee: '职工',
  flexible: '灵活就业',
  business: '个体经营',
  farmer: '务农',
  unemployed: '失业',
  worker: '工人',
  cadre: '干部',
  public: '机关事业单位',
  resident: '城乡居民',
  unskilled: '低技能',
  skilled: '技能工',
  professional: '专业技术',
  // Industries.
  agriculture: '农业',
  mining: '采矿业',
  manufacturing: '制造业',
  utilities: '电热燃水业',
  construction: '建筑业',
  trade: '批发零售业',
  transport: '交通运输业',
  hotelFood: '住宿餐饮业',
  ict: '信息软件业',
  finance: '金融业',
  realEstate: '房地产业',
  businessServices: '租赁商务服务业',
  science: '科研技术服务业',
  waterEnvironment: '水利环境业',
  residentServices: '居民服务业',
  education: '教育',
  health: '卫生社会工作',
  cultureSport: '文体娱乐业',
  publicAdministration: '公共管理',
  // Need of care; children without parents.
  partial: '部分失能',
  full: '完全失能',
  orphan: '孤儿',
  withoutCare: '事实无人抚养',
  // Homes freed in the property-tax pilot; cars by engine.
  childsOnlyHome: '成年子女唯一住房',
  talentsOnlyHome: '引进人才唯一住房',
  aboveTwoLitres: '排量2.0升以上',
  upToTwoLitres: '排量1.6至2.0升',
  upToOneSixLitres: '排量1.6升及以下',
  newEnergy: '新能源车',
  // Options of choices.
  first: '第一人',
  half: '各半',
  second: '第二人',
  merged: '合并计税',
  apart: '单独计税',
};

/** A kind or an option as a reader is told it: in Chinese by its word, where there is one. */
export function kindText(kind: string, language: Language): string {
  return language === 'zh' && Object.hasOwn(chinese, kind) ? (chinese[kind] ?? kind) : kind;
}

/** A kind with the word that documents write, where that is another: `urban（城镇）`. */
export function kindWithWord(kind: string, language: Language): string {
  const text = kindText(kind, language);
  return text === kind ? kind : `${kind}（${text}）`;
}
