// Notes of the facts a household document can state.

import type { Phrases } from './phrases.ts';

export const factNotes: Phrases = {
  'for the months of gradual exit': '用于渐退期月数',
  'of households who rent where they live; part of wealth only: the tests and taxes of the place do not see it':
    '适用于租住者；仅计入财富：居住地的审核与税收不涉及',
  'the deduction asks only whether there is such a loan': '扣除仅看有无此类贷款',
  '0: as the market value': '0：同市场价值',
  'the only home of the family of an adult child; the only home of a highly qualified permit holder':
    '成年子女家庭唯一住房；持居住证高层次人才唯一住房',
  'here: the same county; province: another county of the province; elsewhere: another province':
    '本地：同一县（市、区）；省内：本省其他县；省外：其他省份',
  'married without a spouse in the household: the spouse lives elsewhere':
    '已婚而配偶不在本户：配偶居住他处',
  'in the household or elsewhere': '在本户或他处',
  'where a rule for persons from elsewhere asks for it': '用于针对外来人员的规则',
  'who is retired follows from the law, not from here': '是否退休由法律决定，不由此项决定',
  'profit before tax; may be negative': '税前利润；可为负',
  'decides the age of retirement of women and the pension scheme': '决定女性退休年龄和养老制度',
  'small: small and middle-sized firms (工信部联企业〔2011〕300号); decides the reliefs of 2020':
    '小型：中小微企业（工信部联企业〔2011〕300号）；决定2020年减免',
  '0: no account, which is what a document means that says nothing': '0：无账户；文件未说明即为此',
  'before the minimum wage is applied; a document may say it month by month':
    '适用最低工资之前；住户文件可逐月填写',
  '-1: as this year': '-1：同当年',
  '-1: the usual rate; public staff have the rate of the law':
    '-1：通常费率；机关事业单位人员按法定费率',
  'no is what a document means that says nothing; public staff are members by law':
    '文件未说明即为否；机关事业单位人员依法参加',
  'later than the legal age, agreed with the employer; below 0: earlier':
    '经与单位协商晚于法定年龄；小于0：提前',
  'a document that says nothing means nobody who is active': '文件未说明即无在职者',
  '0: spending stays as stated, whatever becomes of income; else it moves with income':
    '0：支出不随收入变化；否则随收入变动',
  'rentPaid is then the regulated rent': '此时 rentPaid 为规定租金',
  'none: the law of every month of the year applies to a twelfth of it':
    '无：按全年各月法律各适用十二分之一',
  '0: none can be shown, so tax is on the price': '0：不能提供凭证，故按售价计税',
  'none: cares for oneself; partial: moderately dependent; full: severely dependent, as assessed':
    '无：生活自理；部分：半失能；完全：失能，以评估为准',
  'withoutCare: the parents live but cannot care for the child (prison, severe disability, missing)':
    '事实无人抚养：父母在世但无力抚养（服刑、重残、失联）',
  'the month in which the job was lost and registered; none for those who left by themselves':
    '失业并登记的月份；本人自愿离职者无',
  'relatives who owe support by law are missing or unable to give it':
    '无法定赡养、抚养、扶养义务人或其无履行能力',
  'asked of spouses who each bought a home so: they may halve the deduction of the interest':
    '适用于婚前各自购房的夫妻：可各扣利息扣除的一半',
  'also a home given by others than relatives: its value less the taxes paid on it':
    '含非亲属赠与的住房：其价值减除所缴税费',
};
