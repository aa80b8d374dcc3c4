// Who issues acts. Names of bodies are those of the day of issue.

import type { Label } from '../../engine/quantity.ts';

const named = (zh: string, en: string): Label => ({ en, zh });

export const congress = named('全国人民代表大会及其常务委员会', 'National People’s Congress');
export const stateCouncil = named('国务院', 'State Council');
export const stateCouncilOffice = named('国务院办公厅', 'General Office of the State Council');
export const partyAndState = named(
  '中共中央办公厅、国务院办公厅',
  'General Offices of the Party’s Central Committee and the State Council',
);
export const finance = named('财政部', 'Ministry of Finance');
export const taxation = named('国家税务总局', 'State Taxation Administration');
export const financeAndTax = named('财政部、税务总局', 'Ministry of Finance, tax administration');
export const financeTaxAndOthers = named(
  '财政部、税务总局等部门',
  'Ministry of Finance, tax administration and others',
);
export const labour = named(
  '人力资源社会保障部门',
  'Ministry of Human Resources and its forerunners',
);
export const medicalSecurity = named('国家医保局', 'National Healthcare Security Administration');
export const civilAffairs = named('民政部', 'Ministry of Civil Affairs');
export const housing = named('住房城乡建设部门', 'Ministry of Housing and its forerunners');
export const education = named('财政部、教育部', 'Ministries of Finance and Education');
export const developmentCommission = named(
  '国家发展改革委',
  'National Development and Reform Commission',
);
export const securities = named('中国证监会', 'China Securities Regulatory Commission');
export const stateAssets = named('国务院国资委', 'State-owned Assets Commission');
export const banking = named('中国银保监会', 'Banking and Insurance Regulatory Commission');
export const statistics = named('国家统计局', 'National Bureau of Statistics');
export const zhejiangCongress = named('浙江省人大常委会', 'Zhejiang People’s Congress');
export const zhejiang = named('浙江省人民政府及其部门', 'Zhejiang, government and departments');
export const zhejiangCity = named('浙江省内各市', 'cities of Zhejiang');
export const shanghai = named('上海市人民政府', 'Shanghai government');
export const chongqing = named('重庆市人民政府', 'Chongqing government');
export const chongqingCongress = named('重庆市人大常委会', 'Chongqing People’s Congress');
export const otherCity = named('其他城市', 'other cities and provinces');
