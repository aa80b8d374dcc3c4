// Acts of provinces and cities. Where only the number and what it settles are known, the line says so.

import type { Act } from './act.ts';
import {
  chongqing,
  chongqingCongress,
  otherCity,
  shanghai,
  zhejiang,
  zhejiangCity,
  zhejiangCongress,
} from './issuers.ts';

const by = zhejiang;

// biome-ignore format: one line each reads as a table
const ofZhejiang: readonly Act[] = [
  { number: null, zh: '浙江省职工基本养老保险条例', en: 'Zhejiang Employee Basic Pension Regulations', by: zhejiangCongress, issued: 'not known', sure: 'P' },
  { number: null, zh: '浙江省社会救助条例', en: 'Zhejiang Social Assistance Regulations', by: zhejiangCongress, issued: '2014-07-31', from: '2014-11-01', amended: ['2020-09-24'], sure: 'C' },
  { number: null, zh: '浙江省医疗保障条例', en: 'Zhejiang Medical Security Regulations', by: zhejiangCongress, issued: '2021-03-26', from: '2021-07-01', sure: 'C' },
  { number: null, zh: '浙江省人大常委会2021年7月30日关于契税的决定', en: 'Zhejiang Decision on Deed Tax', by: zhejiangCongress, issued: '2021-07-30', from: '2021-09-01', isDescribed: true, sure: 'M' },
  { number: '浙政发〔2009〕62号', zh: '城乡居民社会养老保险', en: 'residents’ pension', by, issued: '2009', isDescribed: true, sure: 'M' },
  { number: '浙人社发〔2011〕146号', zh: '基本养老金补贴', en: 'supplement of new pensions', by, issued: '2011', isDescribed: true, sure: 'M' },
  { number: '浙政发〔2014〕28号', zh: '城乡居民基本养老保险', en: 'residents’ pension', by, issued: '2014', isDescribed: true, sure: 'M' },
  { number: '浙政发〔2017〕45号', zh: '最低工资标准', en: 'minimum wage', by, issued: '2017', from: '2017-12-01', isDescribed: true, sure: 'M' },
  { number: '浙人社发〔2018〕102号', zh: '过渡性调节金', en: 'transitional adjustment of new pensions', by, issued: '2018', isDescribed: true, sure: 'P' },
  { number: '浙民福〔2021〕191号', zh: '残疾人两项补贴', en: 'disability allowances', by, issued: '2021', isDescribed: true, sure: 'P' },
  { number: '浙政发〔2024〕3号', zh: '最低工资标准', en: 'minimum wage', by, issued: '2024', from: '2024-01-01', isDescribed: true, sure: 'P' },
  { number: '浙人社发〔2024〕61号', zh: '社会保险缴费基数', en: 'contribution bases', by, issued: '2024', from: '2024-01-01', isDescribed: true, url: 'https://zhejiang.chinatax.gov.cn/art/2024/12/20/art_13314_629154.html', sure: 'P' },
  { number: '浙人社发〔2025〕52号', zh: '社会保险缴费基数', en: 'contribution bases', by, issued: '2025', from: '2025-01-01', isDescribed: true, url: 'https://zhejiang.chinatax.gov.cn/art/2025/12/11/art_13314_645797.html', sure: 'P' },
  { number: '浙政发〔2025〕23号', zh: '最低工资标准', en: 'minimum wage', by, issued: '2025', from: '2026-01-01', isDescribed: true, sure: 'P' },
];

// biome-ignore format: one line each reads as a table
const ofItsCities: readonly Act[] = [
  { number: '台医保发〔2019〕51号', zh: '台州市职工医保费率', en: 'Taizhou: medical rates', by: zhejiangCity, issued: '2019', isDescribed: true, sure: 'P' },
  { number: '衢政发〔2020〕26号', zh: '衢州市职工医保费率', en: 'Quzhou: medical rates', by: zhejiangCity, issued: '2020', isDescribed: true, sure: 'P' },
  { number: '金政发〔2021〕27号', zh: '金华市职工医保费率', en: 'Jinhua: medical rates', by: zhejiangCity, issued: '2021', isDescribed: true, sure: 'P' },
  { number: '舟政发〔2022〕28号', zh: '舟山市职工医保费率', en: 'Zhoushan: medical rates', by: zhejiangCity, issued: '2022', isDescribed: true, sure: 'P' },
  { number: '温政办〔2022〕86号', zh: '温州市职工医保费率', en: 'Wenzhou: medical rates', by: zhejiangCity, issued: '2022', isDescribed: true, sure: 'P' },
  { number: '杭医保〔2022〕41号', zh: '杭州市职工医保费率', en: 'Hangzhou: medical rates', by: zhejiangCity, issued: '2022-11-09', from: '2023-01-01', isDescribed: true, url: 'https://www.hangzhou.gov.cn/art/2022/11/9/art_1229063383_1827130.html', sure: 'P' },
  { number: '嘉政发〔2024〕22号', zh: '嘉兴市职工医保费率', en: 'Jiaxing: medical rates', by: zhejiangCity, issued: '2024', isDescribed: true, sure: 'P' },
  { number: '绍政发〔2024〕17号', zh: '绍兴市职工医保费率', en: 'Shaoxing: medical rates', by: zhejiangCity, issued: '2024', isDescribed: true, sure: 'P' },
  { number: '杭政函〔2025〕88号', zh: '杭州市职工医保费率', en: 'Hangzhou: medical rates', by: zhejiangCity, issued: '2025', isDescribed: true, sure: 'P' },
  { number: '杭公积金〔2025〕21号', zh: '杭州市住房公积金缴存基数', en: 'Hangzhou: bases of the housing fund', by: zhejiangCity, issued: '2025', isDescribed: true, sure: 'P' },
  { number: '丽公积金〔2025〕33号', zh: '丽水市住房公积金缴存基数', en: 'Lishui: bases of the housing fund', by: zhejiangCity, issued: '2025', isDescribed: true, sure: 'P' },
  { number: '杭公积金〔2026〕38号', zh: '杭州市住房公积金缴存基数', en: 'Hangzhou: bases of the housing fund', by: zhejiangCity, issued: '2026', isDescribed: true, sure: 'P' },
  { number: '温公积金〔2026〕26号', zh: '温州市住房公积金缴存基数', en: 'Wenzhou: bases of the housing fund', by: zhejiangCity, issued: '2026', isDescribed: true, sure: 'P' },
  { number: '舟公积金〔2026〕9号', zh: '舟山市住房公积金缴存基数', en: 'Zhoushan: bases of the housing fund', by: zhejiangCity, issued: '2026', isDescribed: true, sure: 'P' },
  { number: null, zh: '湖州市职工基本医疗保险办法', en: 'Huzhou Measures for the Medical Insurance of Employees', by: zhejiangCity, issued: 'not known', sure: 'M' },
];

// biome-ignore format: one line each reads as a table
const ofOthers: readonly Act[] = [
  { number: '沪府发〔2011〕3号', zh: '上海市开展对部分个人住房征收房产税试点的暂行办法', en: 'Shanghai Interim Measures for the Property Tax Pilot', by: shanghai, issued: '2011-01-27', from: '2011-01-28', sure: 'P' },
  { number: '沪府发〔2016〕24号', zh: '老年综合津贴', en: 'Shanghai: comprehensive old-age allowance', by: shanghai, issued: '2016', isDescribed: true, sure: 'M' },
  { number: '渝府令〔2011〕247号', zh: '重庆市关于开展对部分个人住房征收房产税改革试点的暂行办法', en: 'Chongqing Interim Measures for the Property Tax Pilot', by: chongqing, issued: '2011-01-27', from: '2011-01-28', sure: 'P' },
  { number: '渝府令〔2017〕311号', zh: '关于修改《重庆市关于开展对部分个人住房征收房产税改革试点的暂行办法》的决定', en: 'Chongqing Decision Amending the Property Tax Pilot', by: chongqing, issued: '2017-01-13', sure: 'M' },
  { number: null, zh: '重庆市城乡居民最低生活保障条例', en: 'Chongqing Minimum Living Allowance Regulations', by: chongqingCongress, issued: '2016-03-31', also: ['Chongqing Regulations'], sure: 'C' },
  { number: '苏人社规〔2025〕3号', zh: '江苏省最低工资标准', en: 'Jiangsu: minimum wage', by: otherCity, issued: '2025', from: '2026-01-01', isDescribed: true, sure: 'P' },
  { number: '郑公积金〔2026〕18号', zh: '郑州市住房公积金缴存基数', en: 'Zhengzhou: bases of the housing fund', by: otherCity, issued: '2026', isDescribed: true, sure: 'P' },
];

export const localActs: readonly Act[] = [...ofZhejiang, ...ofItsCities, ...ofOthers];
