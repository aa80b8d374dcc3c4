// Laws and decisions of the National People's Congress and its Standing Committee.

import type { Act } from './act.ts';
import { congress as by } from './issuers.ts';

// biome-ignore format: one line each reads as a table
export const laws: readonly Act[] = [
  { number: null, zh: '个人所得税法', en: 'Individual Income Tax Law', by, issued: '1980-09-10', amended: ['1993-10-31', '1999-08-30', '2005-10-27', '2007-06-29', '2007-12-29', '2011-06-30', '2018-08-31'], also: ['IITL'], sure: 'C' },
  { number: '主席令第35号', zh: '社会保险法', en: 'Social Insurance Law', by, issued: '2010-10-28', from: '2011-07-01', amended: ['2018-12-29'], sure: 'C' },
  { number: '主席令第52号', zh: '契税法', en: 'Deed Tax Law', by, issued: '2020-08-11', from: '2021-09-01', sure: 'C' },
  { number: '主席令第89号', zh: '印花税法', en: 'Stamp Tax Law', by, issued: '2021-06-10', from: '2022-07-01', sure: 'C' },
  { number: '主席令第41号', zh: '增值税法', en: 'VAT Law', by, issued: '2024-12-25', from: '2026-01-01', sure: 'C' },
  { number: '主席令第19号', zh: '车辆购置税法', en: 'Vehicle Purchase Tax Law', by, issued: '2018-12-29', from: '2019-07-01', sure: 'C' },
  { number: '主席令第51号', zh: '城市维护建设税法', en: 'Urban Maintenance and Construction Tax Law', by, issued: '2020-08-11', from: '2021-09-01', sure: 'P' },
  { number: '主席令第43号', zh: '慈善法', en: 'Charity Law', by, issued: '2016-03-16', from: '2016-09-01', amended: ['2023-12-29'], sure: 'C' },
  { number: '主席令第45号', zh: '民法典', en: 'Civil Code', by, issued: '2020-05-28', from: '2021-01-01', sure: 'M' },
  { number: '主席令第83号', zh: '刑法', en: 'Criminal Law', by, issued: '1979-07-01', from: '1980-01-01', amended: ['1997-03-14'], sure: 'M' },
  { number: '主席令第28号', zh: '劳动法', en: 'Labour Law', by, issued: '1994-07-05', from: '1995-01-01', amended: ['2009-08-27', '2018-12-29'], sure: 'M' },
  { number: '主席令第65号', zh: '劳动合同法', en: 'Labour Contract Law', by, issued: '2007-06-29', from: '2008-01-01', amended: ['2012-12-28'], sure: 'M' },
  { number: '主席令第70号', zh: '就业促进法', en: 'Employment Promotion Law', by, issued: '2007-08-30', from: '2008-01-01', amended: ['2015-04-24'], sure: 'M' },
  { number: '主席令第52号', zh: '义务教育法', en: 'Compulsory Education Law', by, issued: '1986-04-12', from: '1986-07-01', amended: ['2006-06-29', '2015-04-24', '2018-12-29'], sure: 'M' },
  { number: '主席令第45号', zh: '教育法', en: 'Education Law', by, issued: '1995-03-18', from: '1995-09-01', amended: ['2009-08-27', '2015-12-27', '2021-04-29'], sure: 'M' },
  { number: '主席令第73号', zh: '老年人权益保障法', en: 'Law on the Protection of the Rights of the Elderly', by, issued: '1996-08-29', from: '1996-10-01', amended: ['2009-08-27', '2012-12-28', '2015-04-24', '2018-12-29'], sure: 'M' },
  { number: '主席令第41号', zh: '土地管理法', en: 'Land Administration Law', by, issued: '1986-06-25', from: '1987-01-01', amended: ['1988-12-29', '1998-08-29', '2004-08-28', '2019-08-26'], sure: 'M' },
  { number: '主席令第26号', zh: '农村集体经济组织法', en: 'Law on Rural Collective Economic Organisations', by, issued: '2024-06-28', from: '2025-05-01', sure: 'M' },
  { number: '主席令第5号', zh: '企业国有资产法', en: 'Law on State-owned Assets of Enterprises', by, issued: '2008-10-28', from: '2009-05-01', sure: 'M' },
  { number: '主席令第38号', zh: '基本医疗卫生与健康促进法', en: 'Basic Healthcare and Health Promotion Law', by, issued: '2019-12-28', from: '2020-06-01', sure: 'M' },
  { number: '主席令第60号', zh: '公共文化服务保障法', en: 'Public Cultural Services Law', by, issued: '2016-12-25', from: '2017-03-01', sure: 'M' },
  { number: null, zh: '关于实施渐进式延迟法定退休年龄的决定', en: 'Decision on Gradually Raising the Retirement Age', by, issued: '2024-09-13', from: '2025-01-01', also: ['NPCSC decision of 2024-09-13'], sure: 'C' },
  { number: null, zh: '关于授权国务院在部分地区开展房地产税改革试点工作的决定', en: 'Decision to Authorise Pilots of a Property Tax', by, issued: '2021-10-23', sure: 'M' },
];
