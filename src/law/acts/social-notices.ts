// Rules and notices of ministries on work, insurance, assistance, housing, schools and shares.

import type { Act } from './act.ts';
import {
  banking,
  civilAffairs,
  developmentCommission,
  education,
  housing,
  labour,
  medicalSecurity,
  securities,
  stateAssets,
} from './issuers.ts';

const by = labour;

// biome-ignore format: one line each reads as a table
const work: readonly Act[] = [
  { number: '劳部发〔1994〕504号', zh: '企业职工生育保险试行办法', en: 'Trial Measures for Maternity Insurance', by, issued: '1994-12-14', from: '1995-01-01', sure: 'M' },
  { number: '劳社部发〔2003〕29号', zh: '关于工伤保险费率问题的通知', en: 'Notice on the Rates of Work Injury Insurance (2003)', by, issued: '2003-10-29', from: '2004-01-01', sure: 'M' },
  { number: '劳社部令第20号', zh: '企业年金试行办法', en: 'Trial Measures for Enterprise Annuities', by, issued: '2004-01-06', from: '2004-05-01', until: '2018-01-31', sure: 'M' },
  { number: '劳社部令第21号', zh: '最低工资规定', en: 'Regulations on Minimum Wages', by, issued: '2004-01-20', from: '2004-03-01', sure: 'P' },
  { number: '劳社险中心函〔2006〕60号', zh: '关于规范社会保险缴费基数有关问题的通知', en: 'Notice on Contribution Bases', by, issued: '2006-11-16', sure: 'M' },
  { number: '劳社部发〔2008〕3号', zh: '关于职工全年月平均工作时间和工资折算问题的通知', en: 'Notice on Working Time and Daily Pay', by, issued: '2008-01-03', sure: 'M' },
  { number: '人社部发〔2015〕5号', zh: '关于提高全国城乡居民基本养老保险基础养老金最低标准的通知', en: 'Notice Raising the Residents’ Basic Pension (2015)', by, issued: '2015-01-10', from: '2014-07-01', sure: 'P' },
  { number: '人社部发〔2015〕24号', zh: '关于调整失业保险费率有关问题的通知', en: 'Notice on the Rate of Unemployment Insurance', by, issued: '2015-02-27', from: '2015-03-01', sure: 'M' },
  { number: '人社部发〔2015〕70号', zh: '关于适当降低生育保险费率的通知', en: 'Notice on the Rate of Maternity Insurance', by, issued: '2015-07-27', from: '2015-10-01', sure: 'M' },
  { number: '人社部发〔2015〕71号', zh: '关于调整工伤保险费率政策的通知', en: 'Notice on the Rates of Work Injury Insurance', by, issued: '2015-07-22', from: '2015-10-01', sure: 'P' },
  { number: '人社部发〔2016〕36号', zh: '关于阶段性降低社会保险费率的通知', en: 'Notice on Lower Social Insurance Rates (2016)', by, issued: '2016-04-14', from: '2016-05-01', sure: 'M' },
  { number: '人社部发〔2016〕37号', zh: '关于2016年调整退休人员基本养老金的通知', en: 'Notice Raising Pensions in 2016', by, issued: '2016-04-14', from: '2016-01-01', sure: 'M' },
  { number: '人社厅发〔2016〕80号', zh: '关于开展长期护理保险制度试点的指导意见', en: 'Opinions on Pilots of Care Insurance', by, issued: '2016-06-27', sure: 'M' },
  { number: '人社部发〔2017〕14号', zh: '关于阶段性降低失业保险费率有关问题的通知', en: 'Notice on Lower Unemployment Rates (2017)', by, issued: '2017-02-16', from: '2017-01-01', sure: 'M' },
  { number: '人社部发〔2017〕40号', zh: '关于失业保险支持参保职工提升职业技能有关问题的通知', en: 'Notice on Skill Subsidies', by, issued: '2017-05-15', from: '2017-01-01', sure: 'M' },
  { number: '人社部发〔2017〕71号', zh: '关于调整失业保险金标准的指导意见', en: 'Opinions on the Unemployment Benefit', by, issued: '2017-09-20', sure: 'M' },
  { number: '人社部令第36号', zh: '企业年金办法', en: 'Measures for Enterprise Annuities', by, issued: '2017-12-18', from: '2018-02-01', sure: 'P' },
  { number: '人社部发〔2018〕25号', zh: '关于继续阶段性降低社会保险费率的通知', en: 'Notice on Lower Social Insurance Rates (2018)', by, issued: '2018-04-20', from: '2018-05-01', sure: 'M' },
  { number: '人社部发〔2018〕111号', zh: '困难群体城乡居民养老保险费代缴', en: 'residents’ pension contributions paid for those in hardship', by, issued: '2018', isDescribed: true, sure: 'L' },
  { number: '人社部规〔2018〕3号', zh: '关于2018年提高全国城乡居民基本养老保险基础养老金最低标准的通知', en: 'Notice Raising the Residents’ Basic Pension (2018)', by, issued: '2018-05-10', from: '2018-01-01', sure: 'P' },
  { number: '人社部发〔2019〕124号', zh: '关于做好公益性岗位开发管理有关工作的通知', en: 'Notice on Public-benefit Jobs', by, issued: '2019-12-02', also: ['公益性岗位'], sure: 'M' },
  { number: '人社部发〔2020〕11号', zh: '关于阶段性减免企业社会保险费的通知', en: 'Notice on Waiving Employers’ Contributions', by, issued: '2020-02-20', from: '2020-02-01', sure: 'P' },
  { number: '人社部发〔2020〕49号', zh: '关于延长阶段性减免企业社会保险费政策实施期限等问题的通知', en: 'Notice Prolonging the Waiver of Employers’ Contributions', by, issued: '2020-06-22', sure: 'P' },
  { number: '人社部发〔2021〕29号', zh: '关于延续实施部分减负稳岗扩就业政策措施的通知', en: 'Notice Prolonging Measures for Jobs (2021)', by, issued: '2021-05-20', sure: 'M' },
  { number: '人社部发〔2021〕64号', zh: '关于巩固拓展社会保险扶贫成果助力全面实施乡村振兴战略的通知', en: 'Notice on Social Insurance after the Fight against Poverty', by, issued: '2021-08-13', sure: 'M' },
  { number: '人社部发〔2022〕23号', zh: '关于做好失业保险稳岗位提技能防失业工作的通知', en: 'Notice on Unemployment Insurance for Jobs and Skills', by, issued: '2022-04-25', sure: 'M' },
  { number: '人社部发〔2024〕40号', zh: '关于延续实施失业保险援企稳岗政策的通知', en: 'Notice Prolonging Support of Firms (2024)', by, issued: '2024-04-26', sure: 'P' },
  { number: '人社部发〔2024〕94号', zh: '实施弹性退休制度暂行办法', en: 'Interim Measures for Flexible Retirement', by, issued: '2024-12-31', from: '2025-01-01', sure: 'P' },
  { number: '人社部发〔2026〕39号', zh: '关于延续实施失业保险援企稳岗惠民政策有关问题的通知', en: 'Notice Prolonging Support of Firms (2026)', by, issued: '2026-06-18', from: '2026-01-01', until: '2026-12-31', sure: 'P' },
];

// biome-ignore format: one line each reads as a table
const healthAndAssistance: readonly Act[] = [
  { number: '发改社会〔2012〕2605号', zh: '关于开展城乡居民大病保险工作的指导意见', en: 'Opinions on Critical Illness Insurance (2012)', by: developmentCommission, issued: '2012-08-24', sure: 'M' },
  { number: '医保发〔2019〕30号', zh: '关于做好2019年城乡居民基本医疗保障工作的通知', en: 'Notice on the Residents’ Medical Scheme of 2019', by: medicalSecurity, issued: '2019-04-26', sure: 'M' },
  { number: '医保发〔2020〕6号', zh: '关于阶段性减征职工基本医疗保险费的指导意见', en: 'Opinions on Halving Medical Contributions', by: medicalSecurity, issued: '2020-02-21', from: '2020-02-01', sure: 'P' },
  { number: '医保发〔2020〕37号', zh: '关于扩大长期护理保险制度试点的指导意见', en: 'Opinions on More Pilots of Care Insurance', by: medicalSecurity, issued: '2020-09-10', sure: 'M' },
  { number: '医保发〔2024〕19号', zh: '关于做好2024年城乡居民基本医疗保障有关工作的通知', en: 'Notice on the Residents’ Medical Scheme of 2024', by: medicalSecurity, issued: '2024-08-19', sure: 'P' },
  { number: '银保监办发〔2021〕66号', zh: '关于规范保险公司城市定制型商业医疗保险业务的通知', en: 'Notice on City Health Policies', by: banking, issued: '2021-05-28', also: ['规范保险公司城市定制型商业医疗保险业务'], sure: 'M' },
  { number: '民发〔2010〕161号', zh: '关于发放孤儿基本生活费的通知', en: 'Circular on Orphans’ Basic Living', by: civilAffairs, issued: '2010-11-26', from: '2010-01-01', sure: 'M' },
  { number: '民发〔2012〕220号', zh: '最低生活保障审核审批办法（试行）', en: 'Trial Measures for the Review of the Minimum Living Allowance', by: civilAffairs, issued: '2012-12-12', until: '2021-06-30', also: ['最低生活保障审核审批办法', 'Opinions of the Ministry of Civil Affairs'], sure: 'M' },
  { number: '民发〔2016〕178号', zh: '特困人员认定办法', en: 'Measures for the Recognition of Persons in Extreme Poverty', by: civilAffairs, issued: '2016-10-10', until: '2021-04-25', sure: 'M' },
  { number: '民发〔2021〕43号', zh: '特困人员认定办法', en: 'Measures for the Recognition of Persons in Extreme Poverty', by: civilAffairs, issued: '2021-04-26', sure: 'P' },
  { number: '民发〔2019〕125号', zh: '关于进一步加强事实无人抚养儿童保障工作的意见', en: 'Opinions on Children Actually without Care', by: civilAffairs, issued: '2019-06-18', from: '2020-01-01', sure: 'M' },
  { number: '民发〔2021〕57号', zh: '最低生活保障审核确认办法', en: 'Measures for the Review and Confirmation of the Minimum Living Allowance', by: civilAffairs, issued: '2021-06-11', from: '2021-07-01', sure: 'P' },
];

// biome-ignore format: one line each reads as a table
const housingSchoolsAndShares: readonly Act[] = [
  { number: '建金管〔2005〕5号', zh: '关于住房公积金管理若干具体问题的指导意见', en: 'Opinions on the Housing Provident Fund', by: housing, issued: '2005-01-10', sure: 'P' },
  { number: '住房城乡建设部令第11号', zh: '公共租赁住房管理办法', en: 'Measures for Public Rental Housing', by: housing, issued: '2012-05-28', from: '2012-07-15', sure: 'M' },
  { number: '建金〔2016〕74号', zh: '关于规范和阶段性适当降低住房公积金缴存比例的通知', en: 'Notice on Lower Rates of the Housing Fund', by: housing, issued: '2016-04-29', from: '2016-05-01', sure: 'M' },
  { number: '建保〔2016〕281号', zh: '关于做好城镇住房保障家庭租赁补贴工作的指导意见', en: 'Circular on the Rent Subsidy of Public Rental Housing', by: housing, issued: '2016-12-12', sure: 'M' },
  { number: '建村〔2021〕35号', zh: '关于做好农村低收入群体等重点对象住房安全保障工作的实施意见', en: 'Opinions on Safe Housing of Rural Low-income Groups', by: housing, issued: '2021-04-16', sure: 'M' },
  { number: '财教〔2007〕92号', zh: '普通本科高校、高等职业学校国家助学金管理暂行办法', en: 'Interim Measures for Student Grants', by: education, issued: '2007-06-26', sure: 'M' },
  { number: '财教〔2010〕461号', zh: '关于建立普通高中家庭经济困难学生国家资助制度的意见', en: 'Opinions on Aid to Senior Secondary Pupils', by: education, issued: '2010-09-19', sure: 'M' },
  { number: '财教〔2012〕376号', zh: '关于扩大中等职业教育免学费政策范围进一步完善国家助学金制度的意见', en: 'Opinions on Free Vocational Schools', by: education, issued: '2012-10-22', sure: 'M' },
  { number: '财教〔2019〕121号', zh: '城乡义务教育补助经费管理办法', en: 'Measures for Funds of Compulsory Education', by: education, issued: '2019-04-01', sure: 'M' },
  { number: '发改价格〔2020〕1323号', zh: '学校收费', en: 'school fees', by: developmentCommission, issued: '2020', isDescribed: true, sure: 'L' },
  { number: '证监会公告〔2014〕33号', zh: '关于上市公司实施员工持股计划试点的指导意见', en: 'Opinions on Employee Share Plans', by: securities, issued: '2014-06-20', sure: 'M' },
  { number: '证监会令第126号', zh: '上市公司股权激励管理办法', en: 'Measures for Share Incentives of Listed Companies', by: securities, issued: '2016-07-13', from: '2016-08-13', sure: 'M' },
  { number: '国资发改革〔2016〕133号', zh: '关于国有控股混合所有制企业开展员工持股试点的意见', en: 'Opinions on Employee Shares in State-controlled Firms', by: stateAssets, issued: '2016-08-02', sure: 'M' },
];

export const socialNotices: readonly Act[] = [
  ...work,
  ...healthAndAssistance,
  ...housingSchoolsAndShares,
];
