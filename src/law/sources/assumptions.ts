// Sources that are assumptions of ours: estimates, choices within limits, behaviour.

import type { Phrases } from './phrases.ts';

export const assumptions: Phrases = {
  'a trade margin of some 10 %': '商业毛利率约10 %',
  'a usual minimum wage of provincial capitals': '省会城市常见最低工资',
  'after the 14th plan: taken to go on': '“十四五”之后：假定延续',
  'an assumption, set by a scenario': '假设，由方案设定',
  'as in 2023 with the national rises of 20 yuan a year': '2023年数加全国每年上调的20元',
  'as in 2025 with the national rise of 20 yuan': '2025年数加全国上调的20元',
  'assumption in place of local lists of illnesses': '假设，代替地方病种目录',
  'assumption, after 11.8 and 15.5 m recipients in the nation':
    '假设，参照全国1,180万和1,550万领取人数',
  'assumption, to be calibrated to spending': '假设，待按支出校准',
  'assumption: 49.5 m recipients in the nation in 2024 (bulletin on ageing), more than are past eighty':
    '假设：2024年全国4,950万人领取（老龄事业公报），多于八十岁以上人口',
  'assumption: Zhejiang had some .3 m persons recognised about 2021':
    '假设：2021年前后浙江认定约30万人',
  'assumption: a straight line from no gap to a gap of the full standard':
    '假设：自无差额至差额等于标准之间为直线',
  'assumption: all of it': '假设：全部',
  'assumption: income that comes or goes once is saved or drawn from savings':
    '假设：一次性收支由储蓄吸收',
  'assumption: no law sets it': '假设：法律未作规定',
  'assumption: pilots pay for some two members in a thousand': '假设：试点每千名参保人约支付两人',
  'assumption: schools look for them': '假设：由学校认定',
  'assumption: set to Zhejiang’s recipients in 2021 (unconfirmed)':
    '假设：按浙江2021年领取人数设定（未核实）',
  'assumption: spread evenly': '假设：均匀分布',
  'assumption: the facts do not say who signed': '假设：情况中未说明由谁签约',
  'assumption: upkeep of compulsory schools, inclusive kindergartens':
    '假设：用于义务教育学校运转和普惠幼儿园',
  'extrapolated from 2021': '由2021年外推',
  'extrapolated from the base of 2020': '由2020年基数外推',
  "in proportion to Hangzhou's": '按杭州比例推算',
  'mean of local rules, chosen so that the funds pay the shares of the bulletins 全国医疗保障事业发展统计公报: of stays within the catalogue 84.6 % for employees (2023), 69.3 % for residents (2021, from memory)':
    '地方规定的平均，使基金支付比例与《全国医疗保障事业发展统计公报》相符：目录内住院职工84.6 %（2023），居民69.3 %（2021，凭记忆）',
  'middle tier of the provinces, own estimate': '各省中间档，自行估计',
  'own assignment of what the category contains to the rates of the act':
    '自行将消费类别归入法定税率',
  'own choice within the limit of 8 %': '在8 %限度内自行选取',
  'own choice within the limits': '在限度内自行选取',
  'own estimate': '自行估计',
  'own estimate from the capitals': '按省会城市自行估计',
  'own estimate from the rates of 25 capitals': '按25个省会城市费率自行估计',
  "own estimate: near the employer's rate": '自行估计：接近单位费率',
  'practice, chosen to come near 1,328 yuan a person-time in the nation (Ministry of Civil Affairs, January to September 2023)':
    '做法，使之接近全国每人次1,328元（民政部，2023年1–9月）',
  "the reserves of places' funds are not known": '各地基金结余未知',
  'the usual rate in the province': '该省通常费率',
  'the same for Zhejiang': '浙江同此',
};

/** What people do rather than what the law says. */
export const behaviour: Phrases = {
  'behaviour, not law: see take-up.ts': '行为而非法律：见 take-up.ts',
};
